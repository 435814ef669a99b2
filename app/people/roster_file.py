# SPDX-License-Identifier: Apache-2.0
"""Lists of people in files: what a spreadsheet program saves, read without a surprise.

1. CSV is told by its content: UTF-8, UTF-16 or Windows-1252, with or without a byte order mark; columns parted by
   comma, semicolon or tab, whichever the heading has most of. XLSX: the first sheet.
2. The first line that is not empty is the heading. `id` and `name` must be there; `role`, `site`, `language`, `pack`
   and `jobs` (with commas between) may be; upper case, blanks and underscores do not count. Other columns are named and
   passed over.
3. A file may have `MOST_BYTES` and `MOST_ROWS`. Whatever is in it, what comes out are rows or a Refusal.

Example: a file with the lines "ID;Name;Shift" and "ada;Ada Obi;night" gives the row (2, {"id": "ada", "name": "Ada
Obi"}) and the unknown column "Shift".
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from io import StringIO
from typing import TypeAlias

import msgspec

from app.errors import Refusal
from app.people.sheet import is_zip, sheet_rows

MOST_BYTES = 10_000_000
MOST_ROWS = 10_000
MOST_COLUMNS = 100
COLUMNS = ("id", "name", "role", "site", "language", "pack", "jobs")
NEEDED = ("id", "name")
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_BETWEEN = ",;\t"

Line: TypeAlias = "tuple[int, list[str]]"
"""Where a row begins, counted from 1, and its cells."""


class RosterRow(msgspec.Struct, frozen=True):
    """A person of the file. `fields` has a text for each known column of the file, empty where the cell is."""

    line: int
    fields: Mapping[str, str]


class Roster(msgspec.Struct, frozen=True):
    """What a file says. `unknown` are the headings that mean nothing here."""

    rows: tuple[RosterRow, ...]
    unknown: tuple[str, ...] = ()


def read_roster(content: bytes, file: str) -> Roster:
    """Read the content of a file called `file`.

    Raises Refusal: "roster_too_big", "roster_unreadable", "roster_too_long", "roster_no_column", "roster_column_twice".
    """
    if len(content) > MOST_BYTES:
        raise Refusal("roster_too_big", file=file, most=MOST_BYTES // 1_000_000)
    lines = _filled(sheet_rows(content, file) if is_zip(content) else _csv_rows(content, file), file)
    heading = next(lines, None)
    if heading is None:
        raise Refusal("roster_no_column", file=file, column=NEEDED[0])
    places, unknown = _places(heading[1], file)
    rows = tuple(RosterRow(line, _fields(cells, places)) for line, cells in lines)
    return Roster(tuple(row for row in rows if any(row.fields.values())), unknown)


def _filled(lines: Iterable[Line], file: str) -> Iterator[Line]:
    """Pass on the rows in which something stands. Raises Refusal("roster_too_long")."""
    count = 0
    for line, cells in lines:
        if len(cells) > MOST_COLUMNS:
            raise Refusal("roster_too_long", file=file, most=MOST_ROWS)
        if any(cell.strip() for cell in cells):
            count += 1
            if count > MOST_ROWS + 1:  # the heading
                raise Refusal("roster_too_long", file=file, most=MOST_ROWS)
            yield line, cells


def _csv_rows(content: bytes, file: str) -> Iterator[Line]:
    """Yield the rows of a CSV file. Raises Refusal("roster_unreadable")."""
    text = _decoded(content, file)
    reader = csv.reader(StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    begun = 1
    try:
        for cells in reader:
            yield begun, cells
            begun = reader.line_num + 1
    except csv.Error as error:
        raise Refusal("roster_unreadable", file=file) from error


def _decoded(content: bytes, file: str) -> str:
    marked = next((name for mark, name in _MARKS if content.startswith(mark)), None)
    names = [marked] if marked else ["utf-8", "cp1252"]
    if (
        marked is None and b"\0" in content[:200]
    ):  # text of ours has no such byte, but half of each UTF-16 letter is one
        names = ["utf-16-be" if content[:1] == b"\0" else "utf-16-le"]
    for name in names:
        try:
            text = content.decode(name)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise Refusal("roster_unreadable", file=file)


def _delimiter(text: str) -> str:
    """Return what parts the columns: what the first line that is not empty has most of outside quotation marks."""
    first = next((line for line in text.splitlines() if line.strip(_BETWEEN + " ")), "")
    counts = Counter("".join(first.split('"')[::2]))
    return max(_BETWEEN, key=lambda mark: counts[mark])


def _places(heading: list[str], file: str) -> tuple[dict[str, int], tuple[str, ...]]:
    """Return the place of each known column, and the other headings."""
    places: dict[str, int] = {}
    unknown: list[str] = []
    for place, title in enumerate(heading):
        name = "".join(title.casefold().replace("_", " ").split())
        if name in places:
            raise Refusal("roster_column_twice", file=file, column=name)
        if name in COLUMNS:
            places[name] = place
        elif name:
            unknown.append(" ".join(title.split()))
    for column in NEEDED:
        if column not in places:
            raise Refusal("roster_no_column", file=file, column=column)
    return places, tuple(unknown)


def _fields(cells: list[str], places: Mapping[str, int]) -> dict[str, str]:
    return {name: cells[place].strip() if place < len(cells) else "" for name, place in places.items()}
