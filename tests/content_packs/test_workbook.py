# SPDX-License-Identifier: Apache-2.0
"""XLSX files that were made to take the memory: the reader dies where it has no room, so none of them may reach it.

Each is tried where the reader would ask for hundreds of gigabytes: without the look before it this process ends.
"""

from __future__ import annotations

import struct
import zipfile
from io import BytesIO

import pytest
from openpyxl import Workbook

from content_packs.workbook import Bounds, WorkbookBroken, WorkbookTooLarge, first_sheet

MOST = Bounds(rows=1000, columns=50, unpacked=10_000_000)
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
TYPES = (
    f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>'
)
FIRST = '<row r="1"><c r="A1"><v>1</v></c></row>'
FAR = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'


def _links(kind: str, target: str) -> str:
    link = f'<Relationship Id="rId1" Type="{_DOCUMENT}/{kind}" Target="{target}"/>'
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{link}</Relationships>'


def sheet(cells: str) -> bytes:
    return f'<worksheet xmlns="{_MAIN}"><sheetData>{cells}</sheetData></worksheet>'.encode()


def book(content: bytes, target: str = "worksheets/sheet1.xml", **more: bytes) -> bytes:
    workbook = f'<workbook xmlns="{_MAIN}" xmlns:r="{_DOCUMENT}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/>'
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("_rels/.rels", _links("officeDocument", "xl/workbook.xml"))
        archive.writestr("xl/workbook.xml", f"{workbook}</sheets></workbook>")
        archive.writestr("xl/_rels/workbook.xml.rels", _links("worksheet", target))
        archive.writestr(f"xl/{target}", content)
        for name, part in more.items():
            archive.writestr(name, part)
    return file.getvalue()


def test_what_lies_within_is_read() -> None:
    assert first_sheet(book(sheet(FIRST + "<row><c><v>2</v></c><c><f>1+2</f><v>3</v></c></row>")), MOST) == (
        [["1", ""], ["2", "3"]],
        1,
    )
    made, file = Workbook(), BytesIO()
    made.active.append(["id", "name"])
    made.active.append(["ada", "Ädä <&>"])
    made.save(file)
    assert first_sheet(file.getvalue(), MOST)[0] == [["id", "name"], ["ada", "Ädä <&>"]]
    assert first_sheet(book(b"\xef\xbb\xbf" + sheet(FIRST)), MOST)[0] == [["1"]]


@pytest.mark.parametrize(
    "cells",
    [
        FAR,
        '<row r="4000000000"><c><v>1</v></c></row>',
        '<row r="1048576"><c><v>1</v></c></row>',
        '<row r="2"><c r="A00000000001048576"><v>1</v></c></row>',
        '<row r="2"><c r="&#88;FD1048576"><v>1</v></c></row>',
        '<row r="2"><c r="ZZZZZZZ2"><v>1</v></c></row>',
        "<row/>" * 1001 + "<row><c><v>1</v></c></row>",
        "<row>" + "<c><v>1</v></c>" * 51 + "</row>",
    ],
)
def test_cells_that_are_far_away_are_refused(cells: str) -> None:
    with pytest.raises((WorkbookBroken, WorkbookTooLarge)):
        first_sheet(book(sheet(FIRST + cells)), MOST)


def test_an_archive_that_says_two_things_is_read_as_we_read_it() -> None:
    """A harmless archive in the comment of a huge one: unpackers differ in which of the two they find."""
    harmless = book(sheet(FIRST))[:-2] + b"\1\0"  # as if a byte of a comment were missing
    both = book(sheet(FIRST + FAR))[:-2] + struct.pack("<H", len(harmless)) + harmless
    assert first_sheet(both, MOST)[0] == [["1"]]


def test_what_is_no_sound_xml_in_utf_8_never_reaches_the_reader() -> None:
    loose = sheet(FIRST + FAR)
    for content in (
        loose.replace(b"</sheetData>", b"</sheetData></oops>"),
        loose.replace(b"<sheetData>", b"<sheetData a='1' a='2'>"),
        b"<!DOCTYPE x [<!ENTITY a 'b'>]>" + loose,
        b"\xff\xfe" + loose + b" " * (len(loose) % 2),  # letters of another alphabet, in an encoding that has them
        b'<?xml version="1.0" encoding="UTF-16"?>' + loose,
    ):
        with pytest.raises((WorkbookBroken, WorkbookTooLarge)):
            first_sheet(book(content), MOST)
    with pytest.raises(WorkbookTooLarge):
        first_sheet(book(loose, "media/picture.png"), MOST)


def test_a_spreadsheet_of_another_kind_is_none() -> None:
    """The reader knows OpenDocument too, where a cell may be repeated as often as one likes."""
    table = '<table:table-row table:number-rows-repeated="1000000000"><table:table-cell/></table:table-row>'
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", f"<x>{table}</x>")
        archive.writestr("META-INF/manifest.xml", "<x/>")
    with pytest.raises(WorkbookBroken):
        first_sheet(file.getvalue(), MOST)
