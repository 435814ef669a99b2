# SPDX-License-Identifier: Apache-2.0
"""How it looks: what was chosen stays before the eyes and the keys, whatever it changes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.preferences import Preferences, TextSize, Theme
from ui.window import places
from ui.window.focus import BY_KEYS
from ui.window.hand import Hand
from ui.window.intents import Go
from ui.window.pages.look import LookPage
from ui.window.pages.today import TodayPage
from ui.window.widgets.basic import Button

LIGHT = Preferences(theme=Theme.LIGHT, shown_how=True)


@pytest.fixture
def hand(window, program):
    hand = Hand(window)
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], LIGHT, first=places.Today()))
    hand.settle()
    hand.go(places.Look())
    yield hand
    window.navigator.dress(LIGHT)
    hand.settle()


def card(hand, words):
    return next(each for each in hand.shown(Button, hand.page) if each.words == words)


def top(hand, button):
    return button.mapTo(hand.window, QPoint(0, 0)).y()


def in_sight(button):
    return button.visibleRegion().boundingRect().height() == button.height()


def choose(hand, words):
    """Choose it by keys, and return where it stood in the window, px."""
    button = card(hand, words)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    hand.window.setAttribute(BY_KEYS)
    hand.page.reveal(button)
    before = top(hand, button)
    QTest.keyClick(button, Qt.Key.Key_Space)
    hand.settle()
    return before


def test_after_another_language_the_page_stands_where_it_was_and_the_focus_on_what_was_chosen(hand):
    page = hand.page
    before = choose(hand, "Español")
    assert hand.page is not page
    chosen = card(hand, "Español")
    assert chosen.hasFocus()
    assert hand.window.testAttribute(BY_KEYS)
    assert in_sight(chosen)
    assert abs(top(hand, chosen) - before) < chosen.height()


def test_whoever_touches_a_language_finds_it_below_the_finger_still(hand):
    button = card(hand, "Español")
    hand.page.reveal(button)
    before = top(hand, button)
    hand.press(button)
    assert in_sight(card(hand, "Español"))
    assert abs(top(hand, card(hand, "Español")) - before) < card(hand, "Español").height()
    assert not hand.window.testAttribute(BY_KEYS)


@pytest.mark.parametrize("words", ["Biggest", "Shown"])
def test_what_was_chosen_stays_in_sight_in_another_size(hand, words):
    if words == "Shown":
        choose(hand, "Biggest")
    before = choose(hand, words)
    assert card(hand, words).hasFocus()
    assert in_sight(card(hand, words))
    assert abs(top(hand, card(hand, words)) - before) <= card(hand, words).height()


def test_the_page_does_not_lie_on_itself(hand):
    hand.go(places.Look())
    choose(hand, "Big")
    hand.press(hand.window.header.help)
    hand.go(places.Look())
    assert isinstance(hand.page, LookPage)
    hand.go(Go(places.Back()))
    assert isinstance(hand.page, TodayPage)


def test_what_was_chosen_on_a_page_above_holds_here_too(hand):
    hand.go(Go(places.MyPin()))
    hand.window.navigator.dress(Preferences(theme=Theme.LIGHT, text_size=TextSize.L))
    hand.go(Go(places.Back()))
    assert card(hand, "Big").isChecked()
