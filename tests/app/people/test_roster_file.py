# SPDX-License-Identifier: Apache-2.0
"""Lists of people as spreadsheet programs save them, and as nobody should."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from io import BytesIO
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Refusal
from app.people.roster_file import MOST_BYTES, MOST_ROWS, Roster, read_roster

_NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml"
PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_MAIN}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_MAIN}.worksheet+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{_REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook {_NS} xmlns:r="{_REL}"><sheets>'
    '<sheet name="People" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{_REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
}


def cell(place: str, value: str | float) -> str:
    if isinstance(value, str):
        return f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    return f'<c r="{place}"><v>{value}</v></c>'


def xlsx(rows: Sequence[Sequence[str | float]], *, first: int = 1, sheet: str = "") -> bytes:
    """A workbook of one sheet whose first row is the one numbered `first`."""
    lines = "".join(
        f'<row r="{line}">' + "".join(cell(f"{chr(65 + place)}{line}", v) for place, v in enumerate(row)) + "</row>"
        for line, row in enumerate(rows, start=first)
    )
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as parts:
        for name, text in PARTS.items():
            parts.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{text}')
        parts.writestr(
            "xl/worksheets/sheet1.xml", sheet or f"<worksheet {_NS}><sheetData>{lines}</sheetData></worksheet>"
        )
    return out.getvalue()


def told(roster: Roster) -> list[tuple[int, str, str]]:
    return [(row.line, row.fields["id"], row.fields["name"]) for row in roster.rows]


def refused(content: bytes) -> tuple[str, dict[str, str | int]]:
    with pytest.raises(Refusal) as refusal:
        read_roster(content, "x.csv")
    return refusal.value.code, refusal.value.params


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("mark", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_csv_is_read_as_spreadsheets_save_it(encoding: str, mark: str, end: str) -> None:
    text = end.join(
        [mark.join(["ID", "Na me", "R_ole"]), mark.join(["zoe", '"Zoë, O; N"', ""]), "", mark.join(["b", "B"])]
    )
    roster = read_roster(text.encode(encoding), "x.csv")
    assert told(roster) == [(2, "zoe", "Zoë, O; N"), (4, "b", "B")]
    assert roster.rows[0].fields["role"] == ""


def test_a_name_on_two_lines_counts_lines_as_an_editor_does() -> None:
    roster = read_roster(b'id,name\na,"A\nB"\nc,C\n', "x.csv")
    assert told(roster) == [(2, "a", "A\nB"), (4, "c", "C")]


def test_unknown_columns_are_named_and_passed_over() -> None:
    roster = read_roster(b"Shift , id,,NAME,shoe  size\nnight,a,x,A,43\n", "x.csv")
    assert told(roster) == [(2, "a", "A")]
    assert roster.unknown == ("Shift", "shoe size")


def test_xlsx_keeps_its_line_numbers_and_whole_numbers() -> None:
    content = xlsx([["Name", "ID", "Badge"], ["Zoë", 1042.0, 7], ["", ""], ["Bo", "bo"]], first=3)
    roster = read_roster(content, "x.xlsx")
    assert told(roster) == [(4, "1042", "Zoë"), (6, "bo", "Bo")]
    assert roster.unknown == ("Badge",)


@pytest.mark.parametrize(
    ("content", "code", "params"),
    [
        (b"", "roster_no_column", {"column": "id"}),
        (b"name\nA\n", "roster_no_column", {"column": "id"}),
        (b"id;role\n", "roster_no_column", {"column": "name"}),
        (b"id,name,ID\n", "roster_column_twice", {"column": "id"}),
        (b'id,name\n"x,y\n', "roster_unreadable", {}),
        (b"id,name\n\x81\n", "roster_unreadable", {}),
        (b"id,name\n" + b"\0" * 9, "roster_unreadable", {}),
        (b"PK\x03\x04" + b"x" * 99, "roster_unreadable", {}),
        (b"id,name\n" + b"a,A\n" * (MOST_ROWS + 1), "roster_too_long", {"most": MOST_ROWS}),
        (b"id,name" + b"," * 200, "roster_too_long", {}),
        (b"id,name\n" + b"x" * MOST_BYTES, "roster_too_big", {"most": 10}),
        (xlsx([["id", "name"]], sheet="<worksheet"), "roster_unreadable", {}),
    ],
)
def test_what_is_no_list_of_people_is_refused(content: bytes, code: str, params: dict[str, str | int]) -> None:
    found, said = refused(content)
    assert found == code
    assert params.items() <= said.items()
    assert said["file"] == "x.csv"


@pytest.mark.parametrize("far", ["A1048576", "XFD1", "AAAAAA1"])
def test_a_sheet_with_a_cell_far_away_does_not_take_the_memory(far: str) -> None:
    rows = f'<row r="1">{cell("A1", "id")}</row><row>{cell(far, "x")}</row>'
    sheet = f"<worksheet {_NS}><sheetData>{rows}</sheetData></worksheet>"
    assert refused(xlsx([], sheet=sheet))[0] == "roster_too_long"


def test_a_bomb_is_not_unpacked() -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("xl/worksheets/sheet1.xml", b"0" * 60_000_000)
    assert len(out.getvalue()) < 100_000
    assert refused(out.getvalue())[0] == "roster_too_long"


def read_or_refused(content: bytes) -> None:
    """Whatever else is raised ends the test."""
    try:
        roster = read_roster(content, "x")
    except Refusal:
        return
    assert all(set(row.fields) >= {"id", "name"} for row in roster.rows)


@given(st.binary(max_size=400))
def test_no_bytes_raise_anything_but_a_refusal(content: bytes) -> None:
    read_or_refused(content)
    read_or_refused(b"id,name\n" + content)
    read_or_refused(b"PK\x03\x04" + content)


WHOLE = xlsx([["id", "name", "role"], ["a", "A", 1.5], ["b", "B", "x"]])


@given(
    st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), min_size=1, max_size=8),
    st.integers(0, len(WHOLE)),
)
def test_no_damaged_workbook_raises_anything_but_a_refusal(changes: list[tuple[int, int]], cut: int) -> None:
    damaged = bytearray(WHOLE)
    for place, value in changes:
        damaged[place] = value
    read_or_refused(bytes(damaged))
    read_or_refused(bytes(damaged[:cut]))


@given(st.text(max_size=300))
def test_no_sheet_raises_anything_but_a_refusal(text: str) -> None:
    body = text.encode("utf-8", "replace").decode()
    read_or_refused(xlsx([], sheet=f'<worksheet {_NS}><sheetData><row r="1">{body}</row></sheetData></worksheet>'))


@given(
    st.lists(
        st.tuples(
            st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1),
            st.text(alphabet="ab ,;\t\"'é"),
        ),
        max_size=5,
    ),
    st.sampled_from([",", ";", "\t"]),
)
def test_what_was_written_is_read(people: list[tuple[str, str]], mark: str) -> None:
    import csv
    from io import StringIO

    out = StringIO(newline="")
    csv.writer(out, delimiter=mark).writerows([("id", "name"), *people])
    roster = read_roster(out.getvalue().encode(), "x.csv")
    assert [(row.fields["id"], row.fields["name"]) for row in roster.rows] == [
        (i.strip(), n.strip()) for i, n in people
    ]
