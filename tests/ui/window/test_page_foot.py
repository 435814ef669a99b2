# SPDX-License-Identifier: Apache-2.0
"""Where big words leave no room for the foot it scrolls along, and stays the last thing on the page."""

from __future__ import annotations

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
    assert page.foot_scrolls
    assert page._foot.layout().contentsMargins().left() == TOKENS.space.l
    page.verdict("", None)
    assert page._foot.layout().contentsMargins().left() == 0
