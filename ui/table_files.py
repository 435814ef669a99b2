# SPDX-License-Identifier: Apache-2.0
"""A table as CSV, XLSX or HTML for paper. No cell of it is ever worked out by the program that opens it.

A text that a spreadsheet would take for a formula (it begins with = + - @, a tab or a line end; OWASP, "CSV Injection")
gets an apostrophe in front, and so does what would begin a cell where semicolons part them, as in much of Europe. In
XLSX it is also told to be text. Numbers stay numbers.
"""

from __future__ import annotations

import csv
import html
import re
from collections.abc import Sequence
from io import BytesIO, StringIO
from typing import TypeAlias

import msgspec

Cell: TypeAlias = str | int | float | None
_FORMULA = re.compile(r"\A(?=[=+\-@＝＋－＠\t\r\n])|(?<=[;\t\r\n])(?=[=+\-@＝＋－＠])")
_NUMBER = re.compile(r"[+-]?[0-9][0-9.,]*")
_SHEET_NAME = 31
"""Characters of the name of a sheet."""
_ACROSS = 88
"""Characters for which a sheet of A4 has room beside each other; two more for each cell, sixteen for a bar."""
_ABREAST = 4
"""Cells beside each other where there are more."""
_TABLE = "<table width='100%' cellpadding='4' cellspacing='0' border='1' style='border-collapse:collapse'>"


class Bar(msgspec.Struct, frozen=True):
    """What is drawn beside a row: a value and where it may lie, all of them between `least` and 1."""

    value: float
    low: float | None = None
    high: float | None = None
    least: float = 0.0


class Table(msgspec.Struct, frozen=True):
    """A table with its title, and notes that have to be read with it. `bars`: one for each row, or none at all."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()
    bars: tuple[Bar | None, ...] = ()


def harmless(cell: Cell) -> Cell:
    """Return a cell that is no formula.

    >>> harmless("=1+1"), harmless("-3 people"), harmless("Lifting"), harmless(-3), harmless("-3"), harmless("Ana;=1+1")
    ("'=1+1", "'-3 people", 'Lifting', -3, '-3', "Ana;'=1+1")
    """
    return _FORMULA.sub("'", cell) if isinstance(cell, str) and not _NUMBER.fullmatch(cell) else cell


def as_csv(tables: Sequence[Table]) -> bytes:
    """Return tables one below the other, with a byte order mark by which spreadsheets know UTF-8."""
    out = StringIO(newline="")
    writer = csv.writer(out)
    for number, table in enumerate(tables):
        if number:
            writer.writerow([])
        if len(tables) > 1:
            writer.writerow([harmless(table.title)])
        for row in (table.headings, *table.rows, *((note,) for note in table.notes)):
            writer.writerow(["" if cell is None else harmless(cell) for cell in row])
    return out.getvalue().encode("utf-8-sig")


def as_xlsx(tables: Sequence[Table], *, right_to_left: bool = False) -> bytes:
    """Return a workbook with a sheet for each table."""
    from openpyxl import Workbook  # noqa: PLC0415 - few write a workbook
    from openpyxl.styles import Font  # noqa: PLC0415
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    book = Workbook()
    book.remove(book.active)
    for number, table in enumerate(tables, start=1):
        sheet = book.create_sheet(_sheet_name(table.title, number))
        sheet.sheet_view.rightToLeft = right_to_left
        rows = (table.headings, *table.rows, (), *((note,) for note in table.notes))
        for line, row in enumerate(rows, start=1):
            for column, cell in enumerate(row, start=1):
                place = sheet.cell(line, column, harmless(cell))
                if isinstance(cell, str):
                    place.data_type = "s"
                if line == 1:
                    place.font = Font(bold=True)
        sheet.freeze_panes = "A2"
        for column in range(1, len(table.headings) + 1):
            longest = max((len(str(row[column - 1])) for row in (table.headings, *table.rows)), default=0)
            sheet.column_dimensions[get_column_letter(column)].width = min(max(longest + 2, 10), 60)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def as_html(tables: Sequence[Table], title: str, above: str = "", *, right_to_left: bool = False) -> str:
    """Return a page for `ui.copy_pdf.pdf`. Qt does not mirror tables, so the columns are put the other way round."""
    parts = [f"{above}<h1>{_text(title)}</h1>"]
    for table in tables:
        notes = "".join(f"<p>{_text(note)}</p>" for note in table.notes)
        body = (_grid if _fits(table) else _blocks)(table, right_to_left=right_to_left)
        parts.append(f"<h2>{_text(table.title)}</h2>{notes}{body}")
    return "".join(parts)


def _fits(table: Table) -> bool:
    """Whether no word of a table breaks in the middle, where each column is as wide as its longest word."""
    widest = 18 if any(table.bars) else 0
    for column in zip(table.headings, *table.rows, strict=True):
        widest += 2 + max((len(word) for cell in column for word in _worded(cell).split()), default=0)
    return widest <= _ACROSS


def _grid(table: Table, *, right_to_left: bool) -> str:
    """A table as it is."""
    wide = any(table.bars)
    headings = [_cell(heading, right_to_left=right_to_left, tag="th") for heading in table.headings]
    rows = [_cells(headings + (["<th></th>"] if wide else []), right_to_left=right_to_left)]
    for row, bar in zip(table.rows, table.bars or (None,) * len(table.rows), strict=True):
        cells = [_cell(_worded(cell), right_to_left=right_to_left) for cell in row]
        picture = _bar(bar, right_to_left=right_to_left) if bar is not None else ""
        rows.append(_cells(cells + ([f"<td>{picture}</td>"] if wide else []), right_to_left=right_to_left))
    return f"{_TABLE}{''.join(rows)}</table>"


def _blocks(table: Table, *, right_to_left: bool) -> str:
    """A table with more columns than a sheet of paper has room for: row after row, two headings beside each other.

    In columns of a few millimetres words and numbers break in the middle.
    """
    parts = []
    for row, bar in zip(table.rows, table.bars or (None,) * len(table.rows), strict=True):
        first, *others = row
        picture = f"<p>{_bar(bar, right_to_left=right_to_left)}</p>" if bar is not None else ""
        pairs = [
            _cell(words, right_to_left=right_to_left, tag=tag, width=width)
            for heading, cell in zip(table.headings[1:], others, strict=True)
            for words, tag, width in ((heading, "th", 35), (_worded(cell), "td", 15))
        ]
        pairs += ["<td></td>"] * (-len(pairs) % _ABREAST)
        lines = (pairs[at : at + _ABREAST] for at in range(0, len(pairs), _ABREAST))
        body = "".join(_cells(line, right_to_left=right_to_left) for line in lines)
        parts.append(f"<h3>{_text(_worded(first))}</h3>{picture}{_TABLE}{body}</table>")
    return "".join(parts)


def _cell(words: str, *, right_to_left: bool, tag: str = "td", width: int = 0) -> str:
    wide = f" width='{width}%'" if width else ""
    return f"<{tag}{wide} align='{_side(right_to_left)}'>{_text(words)}</{tag}>"


def _cells(cells: list[str], *, right_to_left: bool) -> str:
    return f"<tr>{''.join(reversed(cells) if right_to_left else cells)}</tr>"


def _bar(bar: Bar, *, right_to_left: bool) -> str:
    """Draw a bar as an image of its own: a page of paper has no widgets."""
    from ui.bar_picture import bar_picture  # noqa: PLC0415 - Qt's drawing, for paper only

    uri, width, height = bar_picture(bar, right_to_left=right_to_left)
    return f"<img src='{uri}' width='{width}' height='{height}'>"


def _side(right_to_left: bool) -> str:
    return "right" if right_to_left else "left"


def _worded(cell: Cell) -> str:
    return "" if cell is None else f"{cell:.2f}" if isinstance(cell, float) else str(cell)


def _text(words: str) -> str:
    return f"\u2068{html.escape(words)}\u2069" if words else ""


def _sheet_name(title: str, number: int) -> str:
    """Return a name that a workbook takes: none of its signs, at most 31, and no two alike."""
    plain = "".join(" " if sign in "[]:*?/\\'" else sign for sign in title)
    return f"{number} {' '.join(plain.split())}"[:_SHEET_NAME].rstrip()
