# SPDX-License-Identifier: Apache-2.0
"""The practice of tapping, scrolling and typing: by keyboard alone, by finger alone, offered once, never recorded."""

import pytest
from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QInputDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QScroller

from app.preferences import Preferences, TextSize, Theme
from tests.ui.audits import cut, runs_off, unfit
from tests.ui.conftest import deliver
from ui.window import places
from ui.window.hand import Hand
from ui.window.help_places import KnownAlready, Means, OnAsked, ShowHow, Tried
from ui.window.help_screens import means
from ui.window.intents import Go
from ui.window.pages.help import HelpPage
from ui.window.pages.people import PeoplePage
from ui.window.pages.show_how import ShowHowPage
from ui.window.pages.steps import FindStartPage
from ui.window.pages.today import TodayPage
from ui.window.widgets.basic import Button, Text

LIGHT = Preferences(theme=Theme.LIGHT)
LARGE = Preferences(theme=Theme.LIGHT, text_size=TextSize.XXL, shown_how=True)


@pytest.fixture
def hand(window):
    window.activateWindow()
    return Hand(window)


def come(hand, program, *, new=True, preferences=LIGHT):
    """Amina comes in; somebody new is led to find their start."""
    card = program.accounts.people["p0"]
    hand.window.navigator.to(places.SignedIn(card, preferences))
    if new:
        hand.window.navigator.to(places.FindStart())
    hand.settle()
    return hand.page


def practise(hand, program, preferences=LARGE):
    come(hand, program, new=False, preferences=preferences)
    hand.window.navigator.to(ShowHow())
    hand.settle()
    return hand.page


def step(page):
    return next(text.text() for text in page.findChildren(Text) if text.text().startswith("To try: "))


def target(hand):
    return next(each for each in hand.shown(Button, hand.page) if isinstance(each.value, Tried))


def in_sight(hand, widget):
    """Whether all of a widget is seen, and not below the edge."""
    view = hand.page._scroll.viewport()
    return view.rect().contains(widget.rect().translated(widget.mapTo(view, QPoint(0, 0))))


def test_it_is_offered_once_to_somebody_new_and_one_tap_skips_it(hand, program):
    page = come(hand, program)
    assert isinstance(page, ShowHowPage)
    hand.go(KnownAlready)
    assert isinstance(hand.page, FindStartPage)
    liked = program.accounts.preferences("p0")
    assert liked.shown_how
    hand.window.navigator.to(places.People())
    hand.settle()
    assert isinstance(come(hand, program, preferences=liked), FindStartPage)


def test_nobody_who_comes_to_learn_is_held_up(hand, program):
    assert isinstance(come(hand, program, new=False), TodayPage)


def test_who_walks_off_is_offered_it_again(hand, program):
    come(hand, program)
    hand.window.navigator.to(places.People())
    hand.settle()
    assert isinstance(hand.page, PeoplePage)
    assert not program.accounts.preferences("p0").shown_how
    assert isinstance(come(hand, program), ShowHowPage)


def tab_to(hand, value):
    """Press Tab until the button that says this has the focus."""
    for _ in range(30):
        now = hand.window.focusWidget()
        if isinstance(now, Button) and isinstance(now.value, value):
            return
        QTest.keyClick(now or hand.window, Qt.Key.Key_Tab)
    raise AssertionError(value)


def press(hand, value):
    tab_to(hand, value)
    QTest.keyClick(hand.window.focusWidget(), Qt.Key.Key_Space)
    hand.settle()


@pytest.mark.dressed
def test_all_of_it_with_the_keyboard_alone(hand, program):
    given = len(program.learning.given)
    page = come(hand, program)
    press(hand, OnAsked)
    assert step(page) == "To try: 1 of 5"
    press(hand, Tried)
    assert hand.window.focusWidget().words == "Go on"
    press(hand, OnAsked)
    QTest.keyClick(hand.window.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(hand.window.focusWidget(), Qt.Key.Key_Space)  # the first answer
    press(hand, Tried)
    press(hand, OnAsked)
    assert not in_sight(hand, target(hand))
    QTest.keyClick(hand.window.focusWidget(), Qt.Key.Key_PageDown)
    assert page._scroll.verticalScrollBar().value() > 0
    press(hand, Tried)
    press(hand, OnAsked)
    line = hand.shown(QLineEdit, page)[0]
    while hand.window.focusWidget() is not line:
        QTest.keyClick(hand.window.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(line, "Cup")
    assert line.text() == "Cupp"
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    press(hand, OnAsked)
    assert step(page) == "To try: 5 of 5"
    QTest.keyClick(hand.window, Qt.Key.Key_F1)
    hand.settle()
    assert isinstance(hand.page, HelpPage)
    tab_to(hand, Go)
    while hand.window.focusWidget().words != "Back":
        QTest.keyClick(hand.window.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(hand.window.focusWidget(), Qt.Key.Key_Space)
    hand.settle()
    assert hand.page is page
    press(hand, OnAsked)
    assert isinstance(hand.page, FindStartPage)
    assert len(program.learning.given) == given  # nothing of it is evidence
    assert program.accounts.preferences("p0").shown_how


@pytest.fixture
def finger(qapp):
    """A touch screen, and somebody whose two quick taps are never one: the test is quicker than any hand."""
    usual = qapp.doubleClickInterval()
    qapp.setDoubleClickInterval(0)
    yield QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    qapp.setDoubleClickInterval(usual)


def tap(hand, finger, widget):
    window, point = hand.window, widget.mapTo(hand.window, widget.rect().center())
    QTest.touchEvent(window, finger).press(0, point, window).commit()
    QTest.touchEvent(window, finger).release(0, point, window).commit()
    hand.settle()


def wait(ms):
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def push(hand, finger, by):
    """Put a finger on the page and push it up; then wait until the page rests."""
    page = hand.page
    start = QPoint(page.width() // 2, page.height() // 2)
    QTest.touchEvent(page, finger).press(0, start).commit()
    for part in range(1, 9):
        wait(10)
        QTest.touchEvent(page, finger).move(0, start - QPoint(0, by * part // 8)).commit()
    wait(60)
    QTest.touchEvent(page, finger).release(0, start - QPoint(0, by)).commit()
    while QScroller.scroller(page._scroll.viewport()).state() != QScroller.State.Inactive:
        wait(20)
    hand.settle()


@pytest.mark.dressed
def test_pressing_and_scrolling_with_a_finger_alone(hand, program, finger):
    page = practise(hand, program)
    big = target(hand)
    assert in_sight(hand, big)  # nobody has been shown how to scroll yet
    tap(hand, finger, big)
    tap(hand, finger, page.foot_buttons()[-1])
    tap(hand, finger, next(each for each in hand.shown(Button, page) if each.property("kind") == "option"))
    tap(hand, finger, page.foot_buttons()[-1])
    tap(hand, finger, page.foot_buttons()[-1])
    assert step(page) == "To try: 3 of 5"
    wanted = target(hand)
    assert not in_sight(hand, wanted)
    pushes = 0
    while not in_sight(hand, wanted) and pushes < 20:
        push(hand, finger, 200)
        pushes += 1
    assert pushes > 1
    assert in_sight(hand, wanted)
    tap(hand, finger, wanted)
    assert page.foot_buttons()[-1].words == "Go on"


@pytest.mark.dressed
@pytest.mark.parametrize("size", [(1024, 600), (1366, 768), (2560, 1600)], ids=str)
def test_the_button_is_never_seen_without_scrolling(hand, program, size):
    hand.window.resize(*size)
    practise(hand, program, Preferences(theme=Theme.LIGHT, shown_how=True))
    for _ in range(2):
        hand.page.intent.emit(OnAsked())
    hand.settle()
    assert hand.page._scroll.verticalScrollBar().value() == 0
    assert not in_sight(hand, target(hand))
    hand.window.resize(size[0], size[1] + 300)
    deliver()
    assert not in_sight(hand, target(hand))


@pytest.mark.dressed
@pytest.mark.parametrize("language", ["en", "ar"])
def test_each_step_is_named_and_nothing_is_cut_in_big_words(hand, program, language):
    look = Preferences(theme=Theme.DARK, text_size=TextSize.XXL, language=language, shown_how=True)
    page = practise(hand, program, look)
    for number in range(5):
        for tried in (False, True):
            if tried:
                page.intent.emit(Tried())
            hand.settle()
            assert (unfit(hand.window), cut(hand.window), runs_off(hand.window)) == ([], [], []), (number, tried)
            assert page.spoken()
        page.intent.emit(OnAsked())
    assert isinstance(hand.page, TodayPage)


def test_a_step_can_be_left_out_and_all_of_it_stopped(hand, program):
    page = practise(hand, program)
    hand.go(OnAsked)
    assert step(page) == "To try: 2 of 5"
    hand.go(KnownAlready)
    assert isinstance(hand.page, TodayPage)


def test_another_language_on_the_way_leads_back_to_the_same_step(hand, program):
    page = come(hand, program)
    for _ in range(5):
        page.intent.emit(OnAsked())
    hand.settle()
    assert step(page) == "To try: 5 of 5"
    hand.press(hand.window.header.help)
    hand.window.navigator.dress(Preferences(theme=Theme.LIGHT, language="es"))
    hand.go(Go(places.Back()))
    anew = hand.page
    assert anew is not page
    assert "5" in next(text.text() for text in anew.findChildren(Text))
    assert [button.value for button in anew.foot_buttons()] == [OnAsked()], "Help was found, which is what it asks for"
    hand.go(OnAsked)
    assert isinstance(hand.page, FindStartPage)


def test_what_is_done_is_said_to_a_screen_reader(hand, program, monkeypatch):
    said = []
    monkeypatch.setattr("ui.window.pages.show_how.announce", lambda _page, words: said.append(words))
    practise(hand, program)
    hand.go(Tried)
    hand.go(OnAsked)
    assert said[-2:] == ["Yes, that is it.", "To try: 2 of 5. Press an answer, then Check"]


def test_a_kiosk_is_touched():
    assert means(kiosk=True) == {Means.FINGER}
    assert Means.KEYS in means(kiosk=False)


def test_letters_on_the_screen_come_where_they_are_liked(hand, program):
    practise(hand, program, Preferences(theme=Theme.LIGHT, keyboard=True, shown_how=True))
    for _ in range(3):
        hand.page.intent.emit(OnAsked())
    hand.settle()
    line = hand.shown(QLineEdit, hand.page)[0]
    line.setFocus()
    hand.settle()
    assert hand.window.keyboard.up
