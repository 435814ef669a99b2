# SPDX-License-Identifier: Apache-2.0
"""Where big words leave no room for the foot it scrolls along, and stays the last thing on the page."""

from __future__ import annotations

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
