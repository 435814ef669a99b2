# SPDX-License-Identifier: Apache-2.0
"""The lines of a bundle, read from anything that may lie on a stick: cut off, damaged, foreign, endless.

A bundle has one statement a line (JSON, UTF-8). Each line is looked at by itself, and none is kept in memory that is
longer than `MOST_LINE`. They are read on the writer's thread: where nothing comes for `MOST_NOTHING`, that is the end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeAlias
from uuid import UUID

import msgspec

from app.errors import Refusal

MOST_LINE = 1_000_000
"""Bytes; the longest statement of ours is a hundredth of it."""
MOST_NOTHING = 16 * MOST_LINE
"""Bytes of a line without an end, or of empty lines, after which nobody reads on."""

Numbered: TypeAlias = tuple[int, bytes | None]
"""Number and bytes of a line, None in place of one that is too long."""


class Line(msgspec.Struct, frozen=True):
    """One line: its number from 1, the statement's id, its text, and what is in it. `id` is "" for no statement."""

    number: int
    id: str = ""
    text: str = ""
    statement: dict[str, Any] = {}


def byte_lines(read: Callable[[int], bytes]) -> Iterator[Numbered]:
    """Yield the lines that have any bytes. Raises Refusal("box_damaged") where nothing but bytes comes."""
    number, waiting, too_long, nothing = 1, b"", False, 0
    while piece := read(1 << 16):
        *whole, rest = (waiting + piece).split(b"\n")
        nothing += len(piece)
        for line in whole:
            for one in _one(number, line, too_long=too_long):
                nothing = 0
                yield one
            number, too_long = number + 1, False
        if len(rest) > MOST_LINE:
            rest, too_long = b"", True
        if nothing > MOST_NOTHING:
            raise Refusal("box_damaged")
        waiting = rest
    yield from _one(number, waiting, too_long=too_long)


def in_pieces(lines: Iterable[Numbered], most: int) -> Iterator[list[Numbered]]:
    """Yield the lines in pieces of at most `most`, and of `MOST_LINE` bytes, but for the last line of each."""
    piece: list[Numbered] = []
    size = 0
    for line in lines:
        piece.append(line)
        size += len(line[1] or b"")
        if len(piece) >= most or size >= MOST_LINE:
            yield piece
            piece, size = [], 0
    if piece:
        yield piece


def read_line(number: int, raw: bytes | None) -> Line:
    """Return what a line holds."""
    try:
        text = (raw or b"").decode()
        statement = msgspec.json.decode(text, type=dict[str, Any])
        id = str(UUID(statement["id"]))  # noqa: A001 - as xAPI calls it
    except (msgspec.MsgspecError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return Line(number)
    return Line(number, id, text, statement)


def _one(number: int, line: bytes, *, too_long: bool) -> Iterator[Numbered]:
    line = line.strip(b"\r \t")
    if too_long or len(line) > MOST_LINE:
        yield number, None
    elif line:
        yield number, line
