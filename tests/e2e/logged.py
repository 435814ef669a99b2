# SPDX-License-Identifier: Apache-2.0
"""What the program may have written down in the log: nothing but what its own source code says, and numbers."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import msgspec

from app.logbook.keeping import log_files
from app.logbook.lines import BUG, LEVELS, Line, event_of

ROOT = Path(__file__).parents[2]
_PART = re.compile(r"(app|ui|sync|content_packs)(\.[a-z_0-9]+)*|program|library")
_FRAME = r"[\w.<>-]+:\d+:[\w<>.]+"
_ERROR = re.compile(rf"[\w.]+ at (unknown|{_FRAME}( > {_FRAME})*)( <- [\w.]+ at (unknown|{_FRAME}( > {_FRAME})*))*")


@cache
def events() -> frozenset[str]:
    """Return the codes of everything that the source code can say, from its literals."""
    found = {BUG}
    for package in ("app", "ui", "sync", "content_packs"):
        for file in (ROOT / package).rglob("*.py"):
            text = file.read_text("utf-8")
            if "getLogger" in text or "log.exception" in text:
                literals = (node.value for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant))
                found |= {event_of(value) for value in literals if isinstance(value, str)}
    return frozenset(found)


def private(folder: Path) -> list[str]:
    """Return the lines of the log in `folder` in which something stands that is not from the source code."""
    lines = [line for file in log_files(folder) for line in file.read_text("utf-8").splitlines()]
    return [line for line in lines if not _ours(msgspec.json.decode(line, type=Line))]


def _ours(line: Line) -> bool:
    return (
        bool(_PART.fullmatch(line.part))
        and (line.part == "library" or line.event in events())
        and line.level in LEVELS
        and all(re.fullmatch(r"[a-z_]+", name) for name in line.numbers)
        and (not line.code or bool(re.fullmatch(r"[a-z_.]+", line.code)))
        and (not line.error or bool(_ERROR.match(line.error)))
    )
