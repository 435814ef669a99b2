# SPDX-License-Identifier: Apache-2.0
"""The first sheet of an XLSX file as rows of texts; no file, however made, takes the program's memory or its life."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from datetime import date
from io import BytesIO

from app.errors import Refusal

MOST_UNPACKED = 50_000_000
"""Bytes of all parts of the file; more is no list of people."""
MOST_LINE = 20_000
MOST_COLUMN = 100
_ZIP = b"PK\x03\x04"
_CELL = re.compile(rb"""\br\s*=\s*["']([A-Za-z]{1,7})([0-9]{1,10})["']""")


def is_zip(content: bytes) -> bool:
    """Say whether this can be an XLSX file at all: those are ZIP files."""
    return content.startswith(_ZIP)


def sheet_rows(content: bytes, file: str) -> Iterator[tuple[int, list[str]]]:
    """Yield line number, from 1, and cells of each row of the first sheet.

    Raises Refusal("roster_unreadable"), Refusal("roster_too_long").
    """
    _look_before(content, file)
    try:
        from python_calamine import load_workbook  # noqa: PLC0415 - needed for files only

        sheet = load_workbook(BytesIO(content)).get_sheet_by_index(0)
        rows = sheet.to_python(skip_empty_area=False)
        texts = [[_text(cell) for cell in row] for row in rows]
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:  # a panic of the reader is no Exception
        raise Refusal("roster_unreadable", file=file) from error
    yield from enumerate(texts, start=1)


def _look_before(content: bytes, file: str) -> None:
    """Refuse a file whose parts, or whose sheet, would be huge: the reader makes room for all cells up to the last."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as parts:
            small = sum(part.file_size for part in parts.infolist()) <= MOST_UNPACKED
            # Any part: the file itself says which of them is the sheet.
            fits = small and all(_fits(parts.read(part)) for part in parts.infolist())
    except Exception as error:  # zipfile raises a dozen kinds on damaged files
        raise Refusal("roster_unreadable", file=file) from error
    if not fits:
        raise Refusal("roster_too_long", file=file, most=MOST_LINE // 2)


def _fits(xml: bytes) -> bool:
    return all(_column(found[1]) <= MOST_COLUMN and int(found[2]) <= MOST_LINE for found in _CELL.finditer(xml))


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
