# SPDX-License-Identifier: Apache-2.0
"""Reads questions from the rows of a table: CSV of any kind, or the first sheet of a workbook."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import TypeAlias

from content_packs.importing.cells import unguarded
from content_packs.importing.columns import column
from content_packs.importing.draft import Draft
from content_packs.importing.report import CannotImport, Remark, remark
from content_packs.importing.table_row import QuestionRow

MOST_ROWS = 20_000
_MOST_COLUMNS = 500
_MOST_BLANK = 1000
"""Blank rows above the headings."""
_MOST_ABOVE = 10
"""Rows that are not blank among which the headings are looked for: a title, a date, who made it."""
_DELIMITERS = ",;\t|"

Row: TypeAlias = tuple[int, list[str]]
"""Its line in the file, from 1, and its cells."""


def read_csv(text: str) -> tuple[list[Draft], list[Remark]]:
    """Every question of a CSV text. CannotImport when there is no column for the question."""
    first, _, rest = text.partition("\n")
    said = re.fullmatch(r"sep=(.)", first.strip())
    if said:
        return read_rows(_rows(rest, said[1], 2))
    best = max(_DELIMITERS, key=lambda mark: max(map(_named, _tops(text, mark)), default=0))
    return read_rows(_rows(text, best, 1))


def _tops(text: str, delimiter: str) -> list[list[str]]:
    """The first rows that are not blank, where the headings may stand."""
    rows = (cells for _, cells in islice(_rows(text, delimiter, 1), _MOST_BLANK) if any(map(str.strip, cells)))
    return list(islice(rows, _MOST_ABOVE))


def _named(cells: list[str]) -> int:
    """How many headings of a row say something to us; 0 where none is the question's."""
    names = {column(cell.strip()) for cell in cells[:_MOST_COLUMNS]} - {""}
    return len(names) if "question" in names else 0


def _rows(text: str, delimiter: str, first: int) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    before = 0
    try:
        for cells in reader:
            yield first + before, cells
            before = reader.line_num
    except csv.Error as error:
        raise CannotImport("table-broken", line=first + before, reason=str(error)) from error


def _counted(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows, up to far more than there may be questions, should most of them be blank."""
    for number, row in enumerate(rows):
        if number > 5 * MOST_ROWS:
            raise CannotImport("table-too-long", most=MOST_ROWS)
        yield row


def read_rows(rows: Iterable[Row]) -> tuple[list[Draft], list[Remark]]:
    """Every question of these rows. The headings may have a title and notes above them."""
    numbered = ((line, [cell.strip() for cell in cells]) for line, cells in _counted(rows))
    filled = ((line, cells) for line, cells in numbered if any(cells))
    tops = list(islice(filled, _MOST_ABOVE))
    place = max(range(len(tops)), key=lambda number: _named(tops[number][1]), default=0)
    headings = tops[place][1] if tops and _named(tops[place][1]) else tops[0][1] if tops else []
    below = chain(tops[place + 1 :], filled)
    names: dict[int, str] = {}
    unknown = []
    for place, heading in enumerate(headings[:_MOST_COLUMNS]):
        name = column(heading)
        if name and name not in names.values():
            names[place] = name
        elif heading:
            unknown.append(heading)
    if "question" not in names.values():
        raise CannotImport("no-question-column", headings=", ".join(headings[:20]))
    drafts: list[Draft] = []
    for line, cells in below:
        if len(drafts) >= MOST_ROWS:
            raise CannotImport("table-too-long", most=MOST_ROWS)
        cut = {name: unguarded(cells[place]) for place, name in names.items() if place < len(cells)}
        drafts.append(QuestionRow(line, cut).draft())
    return drafts, [remark("columns-unknown", columns=", ".join(unknown))] if unknown else []
