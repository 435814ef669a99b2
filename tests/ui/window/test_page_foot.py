# SPDX-License-Identifier: Apache-2.0
"""Where big words leave no room for the foot it scrolls along, and stays the last thing on the page."""

from __future__ import annotations

import pytest

from ui.window.hand import deliver
from ui.window.pages.page import Page
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Text


def test_what_is_shown_later_stands_above_a_foot_that_scrolls_along(qtbot):
    page = Page()
    qtbot.addWidget(page)
    page.title("Sending")
    page.resize(300, 160)
    page.foot(*(page.button(f"One of several actions {number}", number) for number in range(4)))
    page.show()
    assert page.foot_scrolls
    late = Text("To an address, as the program found out")
    page.add(late)
    assert page.column.indexOf(late) >= 0
    assert page.foot_scrolls
    assert page.column.itemAt(page.column.count() - 1).widget() is page._foot


def test_a_verdict_has_an_edge_around_its_words_also_where_the_foot_scrolled_along_before(qtbot):
    page = Page()
    qtbot.addWidget(page)
    page.title("Question")
    page.resize(300, 160)
    page.foot(*(page.button(f"One of several actions {number}", number) for number in range(4)))
    page.show()
    assert page.foot_scrolls
    assert page._foot.layout().contentsMargins().left() == 0  # in line with what stands above it
    page.verdict("notice", Text("Consent needs three things: to know, to be free and to be able to decide."))
    assert page._verdict_card.column.contentsMargins().left() == TOKENS.space.l
    page.verdict("", None)
    assert page._verdict_card is None
    assert page._foot.layout().contentsMargins().left() == 0


def test_actions_stay_in_sight_where_a_long_verdict_leaves_them_no_room(qtbot, qapp):
    qapp.setStyleSheet("")  # another test may have dressed it in big words
    page = Page()
    qtbot.addWidget(page)
    page.title("Question")
    page.resize(600, 300)
    page.foot(page.button("Go on", 1))
    page.show()
    told = Text("Consent needs three things: to know, to be free and to be able to decide. " * 6)
    page.verdict("notice", told)
    assert page.verdict_scrolls
    assert not page.foot_scrolls
    assert page.minimumSizeHint().height() <= 300  # or the window would grow over the edge of the screen
    assert page._foot.property("verdict") == ""
    page.resize(600, 1200)
    deliver()
    assert not page.verdict_scrolls
    assert page._foot.property("verdict") == "notice"
    assert page._foot.isAncestorOf(told)


@pytest.fixture
def page(qtbot, qapp):
    qapp.setStyleSheet("")  # another test may have dressed it in big words
    page = Page()
    qtbot.addWidget(page)
    page.title("Three actions")
    quiet, second, first = (page.button(f"One of three actions {number}", number) for number in range(3))
    page.gives_way = (quiet,)
    page.foot(quiet, second, first)
    page.show()
    return page


def test_where_three_actions_have_no_room_the_least_of_them_scrolls_and_the_others_stay(page):
    quiet, second, first = page.foot_buttons()
    high = second.sizeHint().height()
    page.resize(2 * second.sizeHint().width() + 100, 5 * high)
    deliver()
    assert not page.foot_scrolls
    assert page._body.isAncestorOf(quiet)
    assert quiet.isVisible()
    assert all(page._foot.isAncestorOf(each) and each.isVisible() for each in (second, first))
    late = Text("What comes later")
    page.add(late)
    assert page.column.indexOf(late) < page.column.count() - 1  # what gave way stays the last
    assert page.foot_buttons() == (quiet, second, first)
    page.resize(1600, 800)
    deliver()
    assert all(page._foot.isAncestorOf(each) and each.isVisible() for each in (quiet, second, first))
    assert [page._actions.itemAt(place).widget() for place in range(3)] == [quiet, second, first]


def test_another_foot_takes_what_gave_way_along(page):
    quiet, second, _first = page.foot_buttons()
    page.resize(2 * second.sizeHint().width() + 100, 5 * second.sizeHint().height())
    deliver()
    page.foot(second)
    assert quiet.isHidden()
    assert page.foot_buttons() == (second,)


def test_the_focus_stays_where_it_is_when_an_action_gives_way(page, qtbot):
    quiet, second, _first = page.foot_buttons()
    page.resize(1600, 800)
    qtbot.waitActive(page)
    quiet.setFocus()
    page.resize(2 * second.sizeHint().width() + 100, 5 * second.sizeHint().height())
    deliver()
    assert page._body.isAncestorOf(quiet)
    assert page.focusWidget() is quiet
