# SPDX-License-Identifier: Apache-2.0
"""docs/long-work.md has a row for each kind of long work, and says truly where it is shown."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.long_work import Work
from ui.cli.how_far import WORDS

ROOT = Path(__file__).parents[2]
ROWS = re.findall(r"^\| `(\w+)` \|(.*)\|$", (ROOT / "docs/long-work.md").read_text(encoding="utf-8"), re.MULTILINE)
CODE = {path: path.read_text(encoding="utf-8") for path in (ROOT / "ui").rglob("*.py")}
BARS = {path.stem for path, text in CODE.items() if "WorkBar(" in text and path.parent.name == "pages"}
"""Pages with a bar."""
PAGES = {
    "about": {Work.UPDATE},
    "packs": {Work.LOOK_FOR_PACKS, Work.PACKS_FROM_STICK},
    "sending": {Work.SEND},
    "stick": {Work.EXCHANGE},
    "roster": {Work.ROSTER},
    "care": {Work.BACK_UP},
    "checkup": {Work.LOOK_OVER},
    "my_data": {Work.COPY},
    "waiting": {Work.OPEN, Work.RESTORE, Work.SET_UP},
    "author_wait": {Work.CHECK_DRAFT},
    "insight_report": {Work.REPORTS},
    "curate_sign": {Work.PUBLISH_PACKS},
}
NO_BAR = {Work.QUESTIONS}


def test_each_kind_has_one_row_of_seven_cells_and_there_are_no_others():
    assert [name for name, _ in ROWS] == [work.value for work in Work]
    assert {cells.count("|") for _, cells in ROWS} == {5}


def test_every_page_with_a_bar_is_known():
    assert set(PAGES) == BARS


def test_each_kind_is_shown_in_the_window_or_on_the_command_line():
    assert set(Work) - NO_BAR == set().union(*PAGES.values()) | set(WORDS)


@pytest.mark.parametrize("work", sorted(WORDS))
def test_what_the_command_line_has_words_for_is_shown_there(work):
    used = [path for path, text in CODE.items() if f"Work.{work.name}" in text and path.parent.name == "commands"]
    assert used
    row = next(cells for name, cells in ROWS if name == work.value)
    assert "`stepwell " in row
