# SPDX-License-Identifier: Apache-2.0
"""Tables on paper: however many columns one has, no word and no number of it breaks in the middle."""

from __future__ import annotations

import pytest
from PySide6.QtPdf import QPdfDocument

from ui.copy_pdf import pdf
from ui.table_files import Bar, Table, as_html


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
