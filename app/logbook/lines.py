# SPDX-License-Identifier: Apache-2.0
"""One line of the log: what is taken of a message of the program, and what is left out by its very shape.

Taken are: when, how bad, which module spoke, the words of the source code as a code, numbers, codes of our failures and
the bones of an error. The arguments of a message, the words of an error and what other libraries say may hold what
somebody typed, so nothing of them is taken: not what is known to be private is left out, but only what cannot be is let
in.
"""

from __future__ import annotations

import logging
import re
import traceback
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from app.errors import Refusal
from app.record.errors import StoreFailed

OURS = ("app", "ui", "sync", "content_packs")
"""The packages whose messages are written by us, as literals."""
BUG = "a_bug"
LEVELS = ("debug", "info", "warning", "error", "critical")
_MOST_BONES = 2_000
"""Characters. A line stays so short that the system writes it in one go."""
_CODE = re.compile(r"[a-z][a-z0-9_.]{0,60}")
_ELSE = re.compile(r"[^a-z0-9]+")
_HOLE = re.compile(r"%[-+ #0-9.]*[a-z]")

Number = int | float | bool


class Line(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line. `at`: UTC with what is known of the clock's error taken off; `clock_s`: what was taken off, seconds."""

    at: str
    level: str
    part: str
    event: str
    numbers: dict[str, Number] = {}
    code: str = ""
    error: str = ""
    clock_s: int = 0


def line_of(record: logging.LogRecord, *, now_ms: int, offset_ms: int = 0) -> Line:
    """Return what may be kept of a record. `now_ms` is the device's clock, `offset_ms` what has to be added to it."""
    ours = record.name.partition(".")[0] in OURS
    error = record.exc_info[1] if record.exc_info else None
    return Line(
        at=at(now_ms + offset_ms),
        level=_level(record.levelno),
        part=record.name if ours else "library",
        event=event_of(str(record.msg)) if ours else _ELSE.sub("_", record.name.lower()).strip("_")[:60],
        numbers=_numbers(getattr(record, "numbers", None)),
        code=next((code for arg in _args(record) if (code := _code(arg))), ""),
        error=(bones(error) if error is not None else str(getattr(record, "bones", "")))[:_MOST_BONES],
        clock_s=round(offset_ms / 1000),
    )


def bug_line(error: BaseException, *, now_ms: int) -> Line:
    """Return the line of a mistake of the program."""
    return Line(at=at(now_ms), level="critical", part="program", event=BUG, error=bones(error)[:_MOST_BONES])


def event_of(words: str) -> str:
    """Return the code of a message from its words in the source code: what is filled in later has no part in it."""
    return _ELSE.sub("_", _HOLE.sub(" ", words).lower()).strip("_")[:60]


def at(ms: int) -> str:
    """Return a time as it stands in the log, to the second."""
    return datetime.fromtimestamp(ms // 1000, UTC).isoformat(timespec="seconds")


def bones(error: BaseException) -> str:
    """Return the chain of errors, each with the places it went through, without their words, on one line."""
    chain: list[str] = []
    current: BaseException | None = error
    while current is not None and len(chain) < 10:
        frames = traceback.extract_tb(current.__traceback__)
        places = " > ".join(f"{Path(frame.filename).name}:{frame.lineno}:{frame.name}" for frame in frames)
        chain.append(f"{type(current).__module__}.{type(current).__qualname__} at {places or 'unknown'}")
        current = current.__cause__ or current.__context__
    return " <- ".join(chain)


def _args(record: logging.LogRecord) -> tuple[object, ...]:
    return record.args if isinstance(record.args, tuple) else ()


def _code(value: object) -> str:
    """Return the stable code of a failure of ours; anything else has none that is sure to be one."""
    code = value.code if isinstance(value, StoreFailed | Refusal) else ""
    return code if _CODE.fullmatch(code) else ""


def _numbers(given: object) -> dict[str, Number]:
    if not isinstance(given, dict):
        return {}
    return {name: value for name, value in given.items() if _CODE.fullmatch(str(name)) and isinstance(value, Number)}


def _level(number: int) -> str:
    return LEVELS[min(max(number // 10, 1), 5) - 1]
