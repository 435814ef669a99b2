# SPDX-License-Identifier: Apache-2.0
"""Training records as files: nothing that a spreadsheet runs, nothing that a page draws, one free name each."""

from __future__ import annotations

import csv
import io

import msgspec

from tests.ui.fake_duties import RECORD
from ui.duty_files import COLUMNS, RecordPaper, record_csv, record_html, write_csv

NASTY = '=HYPERLINK("http://evil.example")<b>Ana</b>'


def test_a_table_has_a_row_for_each_thing_and_no_formula():
    nasty = msgspec.structs.replace(RECORD, name=NASTY)
    rows = list(csv.DictReader(io.StringIO(record_csv([RECORD, nasty]))))
    assert tuple(rows[0]) == COLUMNS
    assert len(rows) == 2 * len(RECORD.lines)
    assert {row["status"] for row in rows} == {"overdue", "not_yet", "current"}
    assert not any(value.startswith(("=", "+", "-", "@")) for row in rows for value in row.values())


def test_names_on_paper_are_text_alone():
    paper = RecordPaper(title="T", name=NASTY, made="M", rows=((NASTY, (NASTY,)),), nothing="", says=())
    page = record_html(paper)
    assert "<b>Ana</b>" not in page
    assert page.count("&lt;b&gt;Ana&lt;/b&gt;") == 3


def test_no_file_replaces_another_and_none_bears_a_name(tmp_path):
    first, second = (write_csv([RECORD], tmp_path) for _ in range(2))
    assert first != second
    assert RECORD.name.split()[0].lower() not in f"{first.name}{second.name}".lower()
    assert first.stat().st_mode & 0o077 == 0
