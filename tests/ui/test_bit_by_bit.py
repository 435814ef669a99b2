# SPDX-License-Identifier: Apache-2.0
"""Another look comes over some turns of the event loop, and is the same as one that comes at once."""

import itertools

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest

from app.preferences import Preferences, TextSize, Theme
from ui.window import bit_by_bit, places
from ui.window.hand import Hand
from ui.window.style import Appearance
from ui.window.widgets.basic import Button

SMALL = Preferences(theme=Theme.LIGHT, shown_how=True)
BIG = msgspec.structs.replace(SMALL, theme=Theme.DARK, text_size=TextSize.XXL)


@pytest.fixture
def hand(window, program):
    hand = Hand(window)
    window.setUpdatesEnabled(True)
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], SMALL, first=places.Today()))
    hand.settle()
    window.navigator.to(places.Look())
    hand.settle()
    yield hand
    window.navigator.dress(SMALL)
    hand.settle()


def picture(hand, qtbot):
    """What can be seen once nothing moves any more."""
    shown = []

    def rests():
        shown.append(hand.window.grab().toImage())
        return len(shown) > 3 and shown[-1] == shown[-2] == shown[-3]

    qtbot.waitUntil(rests)
    return shown[-1]


def test_it_comes_in_turns_in_which_the_window_shows_what_it_showed(hand, monkeypatch):
    monkeypatch.setattr(bit_by_bit, "TURN_MS", 0.0)
    window = hand.window
    words = hand.page.heading
    small = words.font().pointSizeF()
    window.navigator.dress(BIG)
    assert words.font().pointSizeF() == small
    assert not window.navigator.dressed_anew
    assert not window.updatesEnabled()
    assert Appearance.changing
    turns = 0
    while not window.navigator.dressed_anew:
        QCoreApplication.processEvents()
        turns += 1
    assert turns > 20  # one widget in each of them
    assert words.font().pointSizeF() > small
    assert not Appearance.changing


@pytest.mark.parametrize(
    "looks", list(itertools.permutations((SMALL, BIG, msgspec.structs.replace(BIG, theme=Theme.HIGH_CONTRAST)), 2))
)
def test_the_picture_is_that_of_a_look_that_comes_at_once(hand, qtbot, looks):
    first, second = looks
    navigator, appearance = hand.window.navigator, hand.window.navigator._appearance
    navigator.dress(first)
    hand.settle()
    navigator.dress(second)
    while not navigator.dressed_anew:
        QCoreApplication.processEvents()
    hand.settle()
    in_turns = picture(hand, qtbot)
    for look in (first, second):
        appearance.dress(look.theme, look.text_size, look.language)
        hand.settle()
    assert picture(hand, qtbot) == in_turns


def test_another_look_before_it_was_shown_is_the_one_that_is_shown(hand):
    window, words = hand.window, hand.page.heading
    small = words.font().pointSizeF()
    window.navigator.dress(BIG)
    QCoreApplication.processEvents()
    window.navigator.dress(SMALL)
    hand.settle()
    assert words.font().pointSizeF() == small
    assert window.updatesEnabled()


def test_a_page_that_comes_meanwhile_is_dressed_and_shown(hand):
    window = hand.window
    window.navigator.dress(BIG)
    window.navigator.to(places.Today())
    while not window.navigator.dressed_anew:
        QCoreApplication.processEvents()
    hand.settle()
    big = window.page.heading.font().pointSizeF()
    window.navigator.dress(SMALL)
    hand.settle()
    assert window.page.heading.font().pointSizeF() < big


def test_a_page_is_painted_in_another_turn_than_the_one_that_made_it(hand):
    window = hand.window
    window.navigator.to(places.Today())
    assert not window.updatesEnabled()
    while not window.navigator.dressed_anew:
        QCoreApplication.processEvents()
    assert window.updatesEnabled()


class Paints(QObject):
    """Counts how often something is painted."""

    def __init__(self, watched):
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched, event):  # noqa: N802 - Qt's name
        self.count += event.type() is QEvent.Type.Paint
        return False


@pytest.mark.parametrize("change", ["page", "look"])
def test_a_window_that_was_to_be_painted_when_it_was_held_is_painted_after_it(hand, change):
    window = hand.window
    hand.settle()
    window.update()  # asked for, and not done yet
    if change == "page":
        window.navigator.to(places.Today())
    else:
        window.navigator.dress(BIG)
    paints = Paints(window.page.heading)
    while not window.navigator.dressed_anew:
        QCoreApplication.processEvents()
    before = paints.count
    for _ in range(3):
        QCoreApplication.processEvents()
    assert paints.count > before


def test_a_look_that_comes_at_once_while_a_page_waits_for_its_paint_leaves_pages_measuring(hand):
    window = hand.window
    window.navigator.to(places.Today())  # which is painted in a later turn
    window.navigator._appearance.wear("#0b5f8a")
    while not window.navigator.dressed_anew:
        QCoreApplication.processEvents()
    assert not Appearance.changing
    window.navigator._appearance.wear("")


def test_a_page_is_not_painted_before_what_it_asked_for_has_come(hand, qtbot, monkeypatch):
    monkeypatch.setattr(bit_by_bit, "PATIENCE_MS", 60_000.0)
    window, held = hand.window, []
    appearance = window.navigator._appearance
    appearance.hold(window, lambda: not held)
    qtbot.wait(50)
    assert not window.updatesEnabled()
    held.append("come")
    qtbot.waitUntil(window.updatesEnabled)


def test_what_takes_long_is_not_waited_for(hand, qtbot, monkeypatch):
    monkeypatch.setattr(bit_by_bit, "PATIENCE_MS", 30.0)
    window = hand.window
    window.navigator._appearance.hold(window, lambda: True)
    qtbot.waitUntil(window.updatesEnabled, timeout=5_000)


def test_whoever_needs_it_now_waits_for_nothing(hand):
    window = hand.window
    window.navigator._appearance.hold(window, lambda: True)
    window.navigator.finish_dressing()
    assert window.updatesEnabled()


def test_a_page_that_asks_the_record_holds_the_window_until_it_was_told(hand, monkeypatch):
    held = []
    window = hand.window
    monkeypatch.setattr(window.navigator._appearance, "hold", lambda _window, awaited, _page: held.append(awaited))
    window.navigator.to(places.Today())
    (awaited,) = held
    presenter = window.navigator._screens[-1].presenter
    presenter.busy = True
    assert awaited()
    presenter.close()
    assert not awaited()


def test_a_press_that_was_meant_for_what_is_seen_does_nothing_on_the_page_that_comes(hand):
    window = hand.window
    window.navigator.to(places.Today())
    hand.settle()
    page, button = window.page, window.page.findChildren(Button)[0]
    chosen = []
    button.chosen.connect(chosen.append)
    where = button.mapTo(window, button.rect().center())
    assert window.childAt(where) is not None
    assert button.isAncestorOf(window.childAt(where)) or window.childAt(where) is button
    window.navigator._appearance.hold(window, lambda: True, page)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=where)
    assert chosen == []
    window.navigator.finish_dressing()
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=where)
    assert len(chosen) == 1
