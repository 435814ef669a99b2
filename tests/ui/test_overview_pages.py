# SPDX-License-Identifier: Apache-2.0
"""Who stands where in the window: the table by keys, by finger and to a screen reader, what is missing, one person."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScroller

from app.errors import Refusal
from app.leading.facts import FollowUpSort, FollowUpStage
from app.overview.filtering import Wanted, chosen
from app.overview.views import Cell, FollowUpHere
from app.preferences import Preferences, TextSize, Theme
from app.rights import RIGHTS, Role
from tests.ui.conftest import deliver
from tests.ui.fake_overview import NAMES, TITLES, matrix_of
from ui.window import places
from ui.window.hand import Hand
from ui.window.lead_places import Lead
from ui.window.overview_places import HowFarIs, WhatIsMissing, WhereAllStand
from ui.window.overview_words import cell_mark, follow_up_words
from ui.window.pages.gaps import GapsPage
from ui.window.pages.how_far import HowFarPage
from ui.window.pages.matrix import MatrixPage
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.grid import MARK
from ui.window.widgets.share_bar import ShareBar


@pytest.fixture
def look():
    return Preferences(theme=Theme.LIGHT)


@pytest.fixture
def hand(window, program, look):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], look))
    deliver()
    return Hand(window)


def go(hand, place):
    hand.window.navigator.to(place)
    deliver()
    return hand.page


def said(hand):
    return " | ".join(text.text() for text in hand.shown(Text, hand.page))


def names(page):
    return list(page.grid.rows.names)


def press(hand, words):
    button = next(b for b in hand.shown(Button, hand.page) if b.words == words)
    hand.press(button)


def test_my_team_leads_there_and_only_who_may_look_is_shown_the_way(hand, program) -> None:
    go(hand, Lead())
    ways = [button.value.place for button in hand.shown(Button, hand.page) if hasattr(button.value, "place")]
    assert WhereAllStand() in ways
    assert WhatIsMissing() in ways
    program.team.may = RIGHTS[Role.OPERATOR]
    go(hand, places.Today())
    go(hand, Lead())
    ways = [button.value.place for button in hand.shown(Button, hand.page) if hasattr(button.value, "place")]
    assert WhereAllStand() not in ways
    assert WhatIsMissing() in ways


def test_each_cell_is_a_sign_and_a_word_and_is_told_with_its_row_and_column(hand) -> None:
    page = go(hand, WhereAllStand())
    rows = page.grid.rows
    assert (rows.rowCount(), rows.columnCount()) == (len(NAMES), len(TITLES))
    marks = {rows.index(row, column).data(MARK) for row in range(len(NAMES)) for column in range(len(TITLES))}
    assert marks == {cell_mark(cell) for cell in Cell}
    assert len({mark.icon for mark in marks}) == len({mark.words for mark in marks}) == len(Cell)
    first = rows.index(0, 1)
    told = first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == f"{rows.names[0]}, {TITLES[1]}: {first.data()}"
    table = QAccessible.queryAccessibleInterface(page.grid)
    assert table.role() == QAccessible.Role.Table
    assert "People by topic" in table.text(QAccessible.Text.Name)
    heads = [rows.headerData(number, Qt.Orientation.Horizontal) for number in range(len(TITLES))]
    assert heads == list(TITLES)


def test_enter_on_a_line_and_a_press_on_a_name_open_that_persons_page_and_back_leads_here(hand, program) -> None:
    page = go(hand, WhereAllStand())
    page.grid.setFocus()
    QTest.keyClick(page.grid, Qt.Key.Key_Down)
    assert page.grid.currentIndex().row() == 1
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    deliver()
    assert isinstance(hand.page, HowFarPage)
    assert "Job here: Care worker, Senior" in said(hand)
    shown = chosen(program.overview.found, Wanted())
    assert program.overview.calls[-1] == ("how_far", program.overview.found.lines[shown.lines[1]].learner)
    press(hand, "Back")
    assert isinstance(hand.page, MatrixPage)
    hand.page.grid.verticalHeader().sectionClicked.emit(0)
    deliver()
    assert program.overview.calls[-1] == ("how_far", program.overview.found.lines[shown.lines[0]].learner)


def test_a_finger_scrolls_the_table_and_tab_goes_past_it(hand) -> None:
    page = go(hand, WhereAllStand())
    assert QScroller.hasScroller(page.grid.viewport())
    page.grid.setFocus()
    QTest.keyClick(page.grid, Qt.Key.Key_Tab)
    assert not page.grid.hasFocus()


def pick(page, name, value):
    """As somebody presses it among what can be chosen."""
    if not page.is_choosing:
        page.choose.click()
    chips = page.shown.chips[name]
    chips._chips[value].click()
    deliver()


def test_what_is_typed_and_chosen_is_found_without_asking_anew(hand, program) -> None:
    page = go(hand, WhereAllStand())
    asked = len(program.overview.calls)
    page.line.setText("eva")
    assert names(page) == ["Éva"]
    page.line.setText("")
    pick(page, "state", "overdue")
    assert all(
        any(page.grid.rows.index(row, column).data() == "Overdue" for column in range(page.grid.rows.columnCount()))
        for row in range(page.grid.rows.rowCount())
    )
    pick(page, "state", "")
    pick(page, "order", "name")
    assert names(page) == list(NAMES)
    pick(page, "module", "m2")
    assert list(page.grid.rows.heads) == [TITLES[2]]
    pick(page, "role", "supervisor")
    assert names(page) == ["Ben"]
    pick(page, "role", "")
    pick(page, "job", "carer")
    assert names(page) == ["Ben"]
    page.line.setText("nobody")
    assert "Nobody is like that." in said(hand)
    assert page.grid.isHidden()
    assert len(program.overview.calls) == asked


def test_one_button_says_what_is_shown_and_what_is_pressed_behind_it_brings_the_table_back(hand) -> None:
    page = go(hand, WhereAllStand())
    assert page.choose.words == "Care essentials · Everybody · All topics"
    page.choose.setFocus()
    QTest.keyClick(page.choose, Qt.Key.Key_Return)
    assert page.is_choosing
    assert page.grid.isHidden()
    assert page.choose.accessibleDescription() == "Open"
    chips = page.shown.chips["state"]._chips["overdue"]
    chips.setFocus()
    QTest.keyClick(chips, Qt.Key.Key_Return)
    deliver()
    assert not page.is_choosing
    assert page.grid.isVisible()
    assert page.choose.hasFocus(), "whoever has no mouse goes on from there"
    assert page.choose.words == "Care essentials · Overdue · All topics"
    assert page.choose.accessibleName() == "What is shown: Care essentials · Overdue · All topics"
    page.choose.click()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.is_choosing
    pick(page, "module", "m2")
    pick(page, "order", "name")
    assert page.choose.words == f"Care essentials · Overdue · {TITLES[2]} · By name"


SHORT = ("Ana", "Ben", "Cem", "Dan", "Eva", "Flo", "Gil", "Hal", "Ida", "Jan")


def rows_seen(page):
    """How many whole rows can be seen, without scrolling anything."""
    window = page.window()
    low = min(
        page._scroll.mapTo(window, page._scroll.rect().bottomLeft()).y(),
        page.grid.viewport().mapTo(window, page.grid.viewport().rect().bottomLeft()).y(),
    )
    grid, header = page.grid, page.grid.verticalHeader()
    top = grid.viewport().mapTo(window, QPoint(0, 0)).y()
    return sum(
        top + header.sectionViewportPosition(row) + header.sectionSize(row) <= low + 1
        for row in range(grid.rows.rowCount())
    )


@pytest.mark.parametrize(
    ("look", "least"),
    [
        (Preferences(theme=Theme.LIGHT), 6),
        (Preferences(theme=Theme.LIGHT, text_size=TextSize.L), 3),
        (Preferences(theme=Theme.LIGHT, text_size=TextSize.XXL), 3),
    ],
    ids=["S", "L", "XXL"],
)
def test_people_are_seen_before_anything_is_scrolled(hand, program, least) -> None:
    program.overview.found = msgspec.structs.replace(matrix_of(SHORT), packs=())
    hand.window.resize(1024, 600)
    deliver()
    page = go(hand, WhereAllStand())
    deliver()
    assert hand.window.height() == 600
    assert rows_seen(page) >= least


@pytest.mark.parametrize("look", [Preferences(theme=Theme.LIGHT, text_size=TextSize.XXL)], ids=["XXL"])
def test_where_there_is_little_room_the_name_is_typed_behind_the_button(hand, program) -> None:
    program.overview.found = msgspec.structs.replace(matrix_of(SHORT), packs=())
    hand.window.resize(1024, 600)
    deliver()
    page = go(hand, WhereAllStand())
    assert not page.line.isVisible()
    page.choose.click()
    deliver()
    assert page.line.isVisible()
    page.line.setFocus()
    QTest.keyClicks(page.line, "ev")
    assert page.choose.words == "ev · All topics"
    QTest.keyClick(page.line, Qt.Key.Key_Return)
    deliver()
    assert names(page) == ["Eva"]
    assert page.grid.isVisible()
    hand.window.resize(1900, 1000)
    deliver()
    assert page.line.isVisible(), "beside the button again"
    assert page.line.text() == "ev"
    assert page.choose.words == "Everybody · All topics"


def test_another_pack_has_a_page_of_its_own(hand, program) -> None:
    page = go(hand, WhereAllStand())
    pick(page, "pack", "shop")
    assert program.overview.calls[-1] == ("matrix", "shop")


def test_how_old_it_is_stands_there_and_who_sees_that_one_looked(hand, program) -> None:
    go(hand, WhereAllStand())
    assert "From other devices: yesterday at" in said(hand)
    assert "can see in My data that you looked" in said(hand)
    program.overview.found = matrix_of(NAMES)
    age = msgspec.structs.replace(program.overview.found.age, elsewhere_ms=None)
    program.overview.found = msgspec.structs.replace(program.overview.found, age=age)
    go(hand, places.Today())
    go(hand, WhereAllStand())
    assert "From other devices: never." in said(hand)


def test_nobody_there_is_said(hand, program) -> None:
    program.overview.found = matrix_of(())
    page = go(hand, WhereAllStand())
    assert "Nobody of this site learns from this" in said(hand)
    assert page.grid.isHidden()


@pytest.mark.parametrize("look", [Preferences(theme=Theme.LIGHT, text_size=TextSize.XXL)], ids=["XXL"])
def test_five_hundred_people_are_one_widget_and_its_heads_stay_in_sight(hand, program) -> None:
    program.overview.found = matrix_of([f"Person {number}" for number in range(500)])
    page = go(hand, WhereAllStand())
    deliver()
    assert page.grid.rows.rowCount() == 500
    assert page.grid.height() <= max(page._scroll.height(), page.grid.horizontalHeader().height() * 4)
    assert page.grid.verticalScrollBar().maximum() > 0
    assert len(page.findChildren(Button)) < 40
    page.grid.setCurrentIndex(page.grid.rows.index(499, 4))
    assert page.grid.visualRect(page.grid.rows.index(499, 4)).bottom() <= page.grid.viewport().height() + 1


def test_every_word_of_a_cell_has_room(hand) -> None:
    page = go(hand, WhereAllStand())
    metrics = page.grid.fontMetrics()
    for cell in Cell:
        assert metrics.horizontalAdvance(cell_mark(cell).words) + 24 < page.grid.columnWidth(0)


def test_what_went_wrong_is_said_and_can_be_tried_again(hand, program) -> None:
    program.overview.error = Refusal("not_allowed", right="see_person")
    go(hand, WhereAllStand())
    assert "see_person" not in said(hand)
    assert len(hand.page.grid.rows.names) == 0


# --- what is missing


def test_what_is_missing_is_told_in_bars_with_words_and_the_same_as_a_table(hand, program) -> None:
    page = go(hand, WhatIsMissing())
    assert isinstance(page, GapsPage)
    page.rest.finish()
    bars = hand.shown(ShareBar, page)
    gaps = program.overview.gaps().gaps
    assert len(bars) == len(gaps)
    for bar, gap in zip(bars, gaps, strict=True):
        assert gap.topic.title in bar.accessibleName()
        assert f"People who need it: {gap.people}" in bar.accessibleName()
    press(hand, "Show it as a table")
    grid = page._grid
    assert list(grid.rows.names) == [gap.topic.title for gap in gaps]
    first = gaps[0]
    assert [grid.rows.index(0, column).data() for column in range(grid.rows.columnCount())] == [
        str(n) for n in (first.secure, first.waiting, first.practise, first.start, first.not_sure, first.people)
    ]


def test_of_few_people_there_are_words_instead_of_figures(hand, program) -> None:
    program.overview.found = matrix_of(("Ana", "Ben"))
    page = go(hand, WhatIsMissing())
    page.rest.finish()
    assert not hand.shown(ShareBar, page)
    assert said(hand).count("Fewer than three people") == len(TITLES)


def test_for_a_role(hand, program) -> None:
    page = go(hand, WhatIsMissing())
    page._chips["work"].picked.emit("carer")
    deliver()
    assert program.overview.calls[-1] == ("gaps", "", "carer")
    page.rest.finish()
    assert len(hand.shown(ShareBar, page)) == 2


# --- one person


def test_one_person_with_everything_that_others_may_see(hand) -> None:
    page = go(hand, HowFarIs("p1", "Ana"))
    page.rest.finish()
    deliver()
    words = said(hand)
    for each in (
        "Ana can see in My data that you opened this page.",
        "Overdue. Done on",
        "Agreed between you",
        "It rests:",
        "signed off",
        "Huddle",
        "What there can be a certificate of",
        "Known, to be watched",
        "That is not sure yet: there are few answers.",
        "It should be practised again.",
    ):
        assert each in words, each


def test_who_broke_the_glass_reads_of_no_agreement_with_themselves(hand, program) -> None:
    program.overview.person = msgspec.structs.replace(program.overview.person, coaches=False)
    page = go(hand, HowFarIs("p1", "Ana"))
    page.rest.finish()
    deliver()
    assert "Agreed with a supervisor" in said(hand)
    assert "Agreed between you" not in said(hand)


def test_one_look_for_one_opening(hand, program) -> None:
    go(hand, HowFarIs("p1", "Ana"))
    go(hand, places.Look())
    go(hand, places.Back())
    assert program.overview.calls.count(("how_far", "p1")) == 1


@pytest.mark.parametrize(
    ("sort", "asked", "says"),
    [
        (FollowUpSort.TALK, True, "Would like a talk"),
        (FollowUpSort.TALK, False, "Have a talk"),
        (FollowUpSort.PRACTISE, False, "Practise: something that is not on this device"),
    ],
)
def test_what_has_no_title_is_said_in_whole_words(window, sort, asked, says):
    follow = FollowUpHere(title="", sort=sort, by="", until_day=0, stage=FollowUpStage.OPEN, asked=asked)
    assert follow_up_words(follow).split("\u2069")[0] == f"\u2068{says}"
