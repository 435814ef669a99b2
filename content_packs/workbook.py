# SPDX-License-Identifier: Apache-2.0
"""The first sheet of an XLSX file as rows of texts; no file, however made, takes the program's memory or its life.

The reader makes room for every cell up to the last one of a sheet, and dies where there is no such room. So nothing
reaches it that was not read here first: the parts are unpacked with a bound, each has to be sound XML in UTF-8 whose
cells lie within what is looked for, and these parts alone are packed anew for it. What the file's own lists say of
its parts, and how another unpacker would understand them, no longer matters.

A formula is never worked out: what the spreadsheet last showed for it is taken.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from xml.parsers import expat

import msgspec

_CELL = re.compile(r"([A-Za-z]{1,7})([0-9]{1,20})")
_ROW = re.compile(r"[0-9]{1,20}")
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml")
_NEEDED = ("[content_types].xml", "_rels/", "xl/")
"""What of the file the reader is given: a file of another kind, which it would know too, is none without the rest."""


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
    parts, formulas = _looked_through(data, most)
    try:
        from python_calamine import load_workbook  # noqa: PLC0415 - needed for files only

        sheet = load_workbook(_packed(parts)).get_sheet_by_index(0)
        rows = sheet.to_python(skip_empty_area=False)
        return [[_text(cell) for cell in row] for row in rows], formulas
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:  # a panic of the reader is no Exception
        raise WorkbookBroken from error


def _looked_through(data: bytes, most: Bounds) -> tuple[dict[str, bytes], int]:
    """Return the parts that are XML, and how many formulas are in the sheets. Raises as `first_sheet`."""
    parts: dict[str, bytes] = {}
    formulas = 0
    try:
        for name, xml in _unpacked(data, most):
            found = _Cells(most).read(xml)
            if found is not None:
                parts[name] = xml
                formulas += found if _SHEET.fullmatch(name) else 0
    except WorkbookTooLarge:
        raise
    except Exception as error:  # zipfile raises a dozen kinds on damaged files
        raise WorkbookBroken from error
    return parts, formulas


def _unpacked(data: bytes, most: Bounds) -> Iterator[tuple[str, bytes]]:
    """Yield any part that may be needed: the file itself says which of them is the sheet."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        entries = archive.infolist()
        if sum(entry.file_size for entry in entries) > most.unpacked:
            raise WorkbookTooLarge
        for entry in entries:
            if entry.filename.lower().startswith(_NEEDED):
                yield entry.filename, archive.read(entry)


def _packed(parts: dict[str, bytes]) -> BytesIO:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    file.seek(0)
    return file


class _Cells:
    """Follows where rows and cells of a part would lie, as the reader counts them: by what is said, else the next."""

    def __init__(self, most: Bounds) -> None:
        self._most = most
        self._row = self._column = self._formulas = 0

    def read(self, xml: bytes) -> int | None:
        """Return how many formulas are in a part; None: it is no XML. Raises WorkbookTooLarge, WorkbookBroken."""
        parser = expat.ParserCreate("UTF-8")  # whatever the part says of itself: the reader knows nothing else
        parser.StartElementHandler = self._start
        parser.StartDoctypeDeclHandler = _doctype
        try:
            parser.Parse(xml, True)
        except expat.ExpatError:
            return None
        return self._formulas

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(":")[2]
        if local == "f":
            self._formulas += 1
        if local not in {"row", "c"}:
            return
        said = next((value for key, value in attributes.items() if key.rpartition(":")[2] == "r"), None)
        if local == "row":
            self._row, self._column = self._row + 1, 0
        else:
            self._column += 1
        if said is not None:
            self._place(local, said)
        if self._row > self._most.rows or self._column > self._most.columns:
            raise WorkbookTooLarge

    def _place(self, local: str, said: str) -> None:
        if local == "row" and _ROW.fullmatch(said):
            self._row = int(said)
        elif local == "c" and (cell := _CELL.fullmatch(said)):
            self._column = _column(cell[1])
            if int(cell[2]) > self._most.rows:
                raise WorkbookTooLarge
        else:
            raise WorkbookBroken


def _doctype(*_declared: object) -> None:
    raise WorkbookBroken


def _column(letters: str) -> int:
    """Return the number of a column: A is 1, Z 26, AA 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _text(cell: object) -> str:
    """Return what a person typed into a cell; spreadsheets keep 1042 as 1042.0."""
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return cell.isoformat() if isinstance(cell, date) else str(cell)
