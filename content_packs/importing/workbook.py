# SPDX-License-Identifier: Apache-2.0
"""The first sheet of an XLSX file as rows of texts; no file, however made, takes the program's memory or its life.

A formula is never worked out: what the spreadsheet last showed for it is taken as text, and told.
"""

from __future__ import annotations

import re
import zipfile
from datetime import date
from io import BytesIO

from content_packs.importing.report import CannotImport
from content_packs.importing.table import MOST_ROWS, Row

MOST_UNPACKED = 64_000_000
"""Bytes of all parts of the file."""
MOST_COLUMN = 300
_CELL = re.compile(rb"""\br\s*=\s*["']([A-Za-z]{1,7})([0-9]{1,10})["']""")
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml")
_FORMULA = re.compile(rb"<(?:[A-Za-z0-9]{1,20}:)?f[\s>/]")


def rows(data: bytes) -> tuple[list[Row], int]:
    """The rows of the first sheet, and the number of formulas in the file. CannotImport("workbook-…")."""
    formulas = _look_before(data)
    try:
        from python_calamine import load_workbook  # noqa: PLC0415 - needed for files only

        sheet = load_workbook(BytesIO(data)).get_sheet_by_index(0)
        found = sheet.to_python(skip_empty_area=False)
        texts = [[_text(cell) for cell in row] for row in found]
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:  # a panic of the reader is no Exception
        raise CannotImport("workbook-broken") from error
    return list(enumerate(texts, start=1)), formulas


def _look_before(data: bytes) -> int:
    """Refuse a file whose parts, or whose sheet, would be huge: the reader makes room for all cells up to the last."""
    try:
        formulas = _formulas(data)
    except Exception as error:  # zipfile raises a dozen kinds on damaged files
        raise CannotImport("workbook-broken") from error
    if formulas is None:
        raise CannotImport("workbook-too-large", most=MOST_ROWS)
    return formulas


def _formulas(data: bytes) -> int | None:
    """How many formulas are in the sheets; None when a part is larger than a list of questions can be."""
    formulas = 0
    with zipfile.ZipFile(BytesIO(data)) as parts:
        entries = parts.infolist()
        if sum(entry.file_size for entry in entries) > MOST_UNPACKED:
            return None
        for entry in entries:
            # Any part: the file itself says which of them is the sheet.
            xml = parts.read(entry)
            if not _fits(xml):
                return None
            formulas += len(_FORMULA.findall(xml)) if _SHEET.fullmatch(entry.filename) else 0
    return formulas


def _fits(xml: bytes) -> bool:
    return all(_column(found[1]) <= MOST_COLUMN and int(found[2]) <= MOST_ROWS for found in _CELL.finditer(xml))


def _column(letters: bytes) -> int:
    """Return the number of a column: A is 1, Z 26, AA 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - ord("A") + 1
    return number


def _text(cell: object) -> str:
    """What a person typed into a cell; spreadsheets keep 1042 as 1042.0."""
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return cell.isoformat() if isinstance(cell, date) else str(cell)
