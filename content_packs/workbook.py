# SPDX-License-Identifier: Apache-2.0
"""The first sheet of an XLSX file as rows of texts; no file, however made, takes the program's memory or its life.

A formula is never worked out: what the spreadsheet last showed for it is taken.
"""

from __future__ import annotations

import re
import zipfile
from datetime import date
from io import BytesIO

import msgspec

_CELL = re.compile(rb"""\br\s*=\s*["']([A-Za-z]{1,7})([0-9]{1,10})["']""")
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml")
_FORMULA = re.compile(rb"<(?:[A-Za-z0-9]{1,20}:)?f[\s>/]")


class WorkbookBroken(ValueError):  # noqa: N818 - named for what happened
    """What was given is no XLSX file that can be read."""


class WorkbookTooLarge(ValueError):  # noqa: N818 - named for what happened
    """A part of it, or its sheet, is larger than what is looked for can be."""


class Bounds(msgspec.Struct, frozen=True):
    """The most that is read: rows and columns of a sheet, and bytes of all parts of the file when unpacked."""

    rows: int
    columns: int
    unpacked: int


def first_sheet(data: bytes, most: Bounds) -> tuple[list[list[str]], int]:
    """Return the rows of the first sheet, and the number of formulas in the file.

    Raises WorkbookBroken, WorkbookTooLarge.
    """
    formulas = _look_before(data, most)
    try:
        from python_calamine import load_workbook  # noqa: PLC0415 - needed for files only

        sheet = load_workbook(BytesIO(data)).get_sheet_by_index(0)
        rows = sheet.to_python(skip_empty_area=False)
        return [[_text(cell) for cell in row] for row in rows], formulas
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:  # a panic of the reader is no Exception
        raise WorkbookBroken from error


def _look_before(data: bytes, most: Bounds) -> int:
    """Refuse a file whose parts, or whose sheet, would be huge: the reader makes room for all cells up to the last."""
    try:
        formulas = _formulas(data, most)
    except Exception as error:  # zipfile raises a dozen kinds on damaged files
        raise WorkbookBroken from error
    if formulas is None:
        raise WorkbookTooLarge
    return formulas


def _formulas(data: bytes, most: Bounds) -> int | None:
    """Return how many formulas are in the sheets, None when something is too large."""
    formulas = 0
    with zipfile.ZipFile(BytesIO(data)) as parts:
        entries = parts.infolist()
        if sum(entry.file_size for entry in entries) > most.unpacked:
            return None
        for entry in entries:
            # Any part: the file itself says which of them is the sheet.
            xml = parts.read(entry)
            cells = ((_column(found[1]), int(found[2])) for found in _CELL.finditer(xml))
            if not all(column <= most.columns and row <= most.rows for column, row in cells):
                return None
            formulas += len(_FORMULA.findall(xml)) if _SHEET.fullmatch(entry.filename) else 0
    return formulas


def _column(letters: bytes) -> int:
    """Return the number of a column: A is 1, Z 26, AA 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - ord("A") + 1
    return number


def _text(cell: object) -> str:
    """Return what a person typed into a cell; spreadsheets keep 1042 as 1042.0."""
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return cell.isoformat() if isinstance(cell, date) else str(cell)
