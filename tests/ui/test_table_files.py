# SPDX-License-Identifier: Apache-2.0
"""Tables on paper: however many columns one has, no word and no number of it breaks in the middle."""

from __future__ import annotations

import pytest
from PySide6.QtPdf import QPdfDocument

from app.leading.facts import Presence, SessionKind
from app.sessions.views import WasAt
from ui.copy_pdf import pdf
from ui.session_files import attendance_csv
from ui.table_files import Bar, Table, as_csv, as_html, harmless

FORMULAS = ("=1+1", "＝1+1", "@SUM(A1)", "Ana;=1+1", "Ana\t=1+1", "Ana\n+1-1", 'An"a";-1+1', ";=1+1;=2")


@pytest.mark.parametrize("name", FORMULAS)
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_no_cell_is_a_formula_wherever_a_spreadsheet_parts_them(name, delimiter):
    """Where semicolons part cells, a name with one began a cell of its own, and that was worked out."""
    was = WasAt(
        session="s",
        kind=SessionKind.HUDDLE,
        pack="care",
        titles=(),
        minutes=15,
        led_by="sue",
        learner="p1",
        name=name,
        at_ms=0,
        way=Presence.PIN,
    )
    names = Table("Names", ("Name", "Days"), ((name, -3), ("Bo", 1)))
    tables = as_csv((names,)).decode("utf-8-sig"), attendance_csv((was,))
    for text in tables:
        for line in text.splitlines():
            for cell in line.split(delimiter):
                bare = cell.strip('"')
                assert not bare.startswith(("=", "+", "@", "＝")), line
                assert not bare.startswith("-") or bare == "-3", line
    assert harmless(name).replace("'", "") == name


@pytest.mark.parametrize("columns", [3, 7, 8, 13])
@pytest.mark.parametrize("right_to_left", [False, True])
@pytest.mark.usefixtures("qapp")
def test_nothing_breaks_in_the_middle(tmp_path, columns, right_to_left):
    headings = ("Topic", *(f"Beforehand{number}" for number in range(1, columns)))
    rows = tuple((f"Lifting{row}", *(row + number / 100 for number in range(1, columns))) for row in range(2))
    table = Table("Learned", headings, rows, bars=(Bar(0.5), None))
    file = tmp_path / "table.pdf"
    page = as_html((table,), "Learned", right_to_left=right_to_left)
    file.write_bytes(pdf(page, "Learned", right_to_left=right_to_left))
    read = QPdfDocument()
    read.load(str(file))
    words = {word for sheet in range(read.pageCount()) for word in read.getAllText(sheet).text().split()}
    told = {*headings[1:], "Lifting0", "Lifting1"}
    told |= {f"{row + number / 100:.2f}" for row in range(2) for number in range(1, columns)}
    assert told <= words, told - words
