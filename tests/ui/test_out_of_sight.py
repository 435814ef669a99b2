# SPDX-License-Identifier: Apache-2.0
"""Pages that nobody sees: they are not dressed with what is seen, and are dressed before anybody sees them."""

import msgspec
import pytest
from PySide6.QtWidgets import QScrollArea, QStackedWidget

from app.preferences import Preferences, TextSize, Theme
from tests.ui.conftest import deliver
from ui.window import places
from ui.window.hand import Hand
from ui.window.pages.page import Page
from ui.window.places import Back
from ui.window.style import Appearance

SMALL = Preferences(theme=Theme.LIGHT, shown_how=True)
BIG = msgspec.structs.replace(SMALL, theme=Theme.DARK, text_size=TextSize.XXL)


class Stack(QStackedWidget):
    """Two pages, the second of which is seen."""

    def __init__(self, application):
        super().__init__()
        self.appearance = Appearance(application, self)
        self.appearance.leave_out(self)
        self.below, self.above = (self._page(words) for words in ("Below", "Above"))
        self.resize(800, 600)
        self.show()
        for page in (self.below, self.above):
            self.setCurrentWidget(page)
        self.dress(TextSize.S)
        deliver()

    def _page(self, words):
        page = Page()
        self.addWidget(page)
        page.words = page.text(words)
        return page

    def dress(self, size):
        self.appearance.dress(Theme.LIGHT, size, "en")

    def sizes(self):
        return tuple(page.words.font().pointSizeF() for page in (self.below, self.above))


@pytest.fixture
def stack(qapp, qtbot):
    made = Stack(qapp)
    qtbot.addWidget(made)
    made.appearance.catch_up()
    yield made
    qapp.setStyleSheet("")


def test_what_is_not_seen_is_dressed_in_later_turns(stack, qtbot):
    small = stack.sizes()[0]
    stack.dress(TextSize.XXL)
    below, above = stack.sizes()
    assert below == small < above
    qtbot.waitUntil(lambda: stack.sizes()[0] == above)
    scroll = stack.below.findChildren(QScrollArea)[0]
    qtbot.waitUntil(scroll.widgetResizable)
    assert scroll.widget().layout().isEnabled()


def test_it_can_be_had_at_once(stack):
    stack.dress(TextSize.XXL)
    stack.appearance.catch_up()
    below, above = stack.sizes()
    assert below == above
    assert stack.below.findChildren(QScrollArea)[0].widgetResizable()


def test_dressed_twice_before_its_turn_it_has_the_last_look(stack):
    small = stack.sizes()
    stack.dress(TextSize.XXL)
    stack.dress(TextSize.L)
    stack.appearance.catch_up()
    below, above = stack.sizes()
    assert below == above > small[1]


def test_a_page_that_goes_before_its_turn_is_left(stack, qtbot):
    stack.dress(TextSize.XXL)
    stack.below.deleteLater()
    stack.dress(TextSize.L)
    deliver()
    stack.appearance.catch_up()
    assert stack.count() == 1


def test_who_goes_back_at_once_sees_the_page_below_as_it_was_chosen(window, program):
    hand = Hand(window)
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], SMALL, first=places.Today()))
    hand.settle()
    heading = hand.page.heading
    small, light = heading.font().pointSizeF(), heading.palette().windowText().color().lightness()
    window.navigator.to(places.Look())
    hand.settle()
    window.navigator.dress(BIG)
    assert heading.font().pointSizeF() == small
    window.navigator.to(Back())
    assert hand.page.heading is heading
    assert heading.font().pointSizeF() > small
    assert heading.palette().windowText().color().lightness() > light
    hand.settle()
    assert heading.height() >= heading.heightForWidth(heading.width())
    window.navigator.dress(SMALL)
