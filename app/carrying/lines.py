# SPDX-License-Identifier: Apache-2.0
"""The lines of a bundle, read from anything that may lie on a stick: cut off, damaged, foreign, endless.

A bundle has one statement a line (JSON, UTF-8). Each line is looked at by itself, and none is kept in memory that is
longer than `MOST_LINE`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

import msgspec

MOST_LINE = 1_000_000
"""Bytes; the longest statement of ours is a hundredth of it."""


class Line(msgspec.Struct, frozen=True):
    """One line: its number from 1, the statement's id, its text, and what is in it. `id` is "" for no statement."""

    number: int
    id: str = ""
    text: str = ""
    statement: dict[str, Any] = {}


def byte_lines(read: Callable[[int], bytes]) -> Iterator[tuple[int, bytes | None]]:
    """Yield number and bytes of each line that has any, None in place of one that is too long."""
    number, waiting, too_long = 1, b"", False
    while piece := read(1 << 16):
        *whole, rest = (waiting + piece).split(b"\n")
        for line in whole:
            yield from _one(number, line, too_long=too_long)
            number, too_long = number + 1, False
        if len(rest) > MOST_LINE:
            rest, too_long = b"", True
        waiting = rest
    yield from _one(number, waiting, too_long=too_long)


def read_line(number: int, raw: bytes | None) -> Line:
    """Return what a line holds."""
    try:
        text = (raw or b"").decode()
        statement = msgspec.json.decode(text, type=dict[str, Any])
        id = str(UUID(statement["id"]))  # noqa: A001 - as xAPI calls it
    except (msgspec.MsgspecError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return Line(number)
    return Line(number, id, text, statement)


def _one(number: int, line: bytes, *, too_long: bool) -> Iterator[tuple[int, bytes | None]]:
    line = line.strip(b"\r \t")
    if too_long or len(line) > MOST_LINE:
        yield number, None
    elif line:
        yield number, line
