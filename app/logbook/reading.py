# SPDX-License-Identifier: Apache-2.0
"""Reading the log back: lines that were cut short by a power cut or a full disk are passed over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from app.logbook.keeping import log_files
from app.logbook.lines import LEVELS, Line

_BEGIN = b'{"at":'


def read_lines(folder: Path, *, since: str = "", level: str = "debug") -> Iterator[Line]:
    """Yield the lines at or after `since` (a day or a time as in the log) that are as bad as `level` or worse."""
    least = LEVELS.index(level)
    for file in log_files(folder):
        try:
            content = file.read_bytes()
        except OSError:
            continue
        for text in content.splitlines():
            line = _line(text)
            if line is not None and line.at >= since and line.level in LEVELS[least:]:
                yield line


def _line(text: bytes) -> Line | None:
    """Return a line; what was written after one that was cut short is taken from where it begins."""
    try:
        return msgspec.json.decode(text[max(text.rfind(_BEGIN), 0) :], type=Line)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
