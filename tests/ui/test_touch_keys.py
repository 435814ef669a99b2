# SPDX-License-Identifier: Apache-2.0
"""Keys on the screen outside a kiosk: they come to a finger, never to a mouse, and not where there are others."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPlainTextEdit, QVBoxLayout, QWidget

from app.preferences import Preferences, TextSize, Theme
from tests.ui.conftest import deliver
from ui.window import places
from ui.window.first_window import FirstWindow
from ui.window.hand import Hand
from ui.window.keyboard.board import GAP, Board
from ui.window.keyboard.keys import EDGE
from ui.window.keyboard.layouts import LAYOUTS, Layer, Special
from ui.window.pages.caretaker import CaretakerPage
from ui.window.pages.first import Close
from ui.window.style import Appearance
from ui.window.widgets.basic import Button


def wait(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


class Finger:
    def __init__(self, window: QWidget) -> None:
        self.window, self.device = window, QTest.createTouchDevice()

    def tap(self, widget: QWidget) -> None:
        at = widget.mapTo(self.window, widget.rect().center())
        QTest.touchEvent(self.window, self.device).press(0, at)
        wait(20)
        QTest.touchEvent(self.window, self.device).release(0, at)
        wait(300)  # a page that scrolls waits before it hands on what a finger did
        deliver()

    def strike(self, sign: str | Special) -> None:
        self.tap(self.window.keyboard.board.key(sign))


@pytest.fixture
def window(new_window):
    """One for each test: its keyboard and what a finger did stay with a window."""
    return new_window


@pytest.fixture
def line(window):
    window.activateWindow()
    window.navigator.to(places.NewPerson())
    deliver()
    line = Hand(window).shown(QLineEdit)[0]
    if window.focusWidget() is not None:
        window.focusWidget().clearFocus()
    return line


@pytest.fixture
def finger(window):
    return Finger(window)


def type_on_real_keys(line) -> None:
    QTest.keyClick(line, Qt.Key.Key_B)
    deliver()


def offer(window):
    return [b for b in Hand(window).shown(Button) if b.words == "Keys on the screen"]


def test_a_finger_on_a_line_brings_them_and_types(window, line, finger):
    finger.tap(line)
    assert window.keyboard.up
    finger.strike("m")
    finger.strike("e")
    assert line.text() == "me"
    assert line.hasFocus()
    finger.strike(Special.ENTER)
    assert not window.keyboard.up


def test_a_mouse_and_the_tab_key_do_not(window, line):
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    deliver()
    assert line.hasFocus()
    assert not window.keyboard.up
    line.clearFocus()
    line.setFocus(Qt.FocusReason.TabFocusReason)
    deliver()
    assert not window.keyboard.up
    assert offer(window) == []


def test_a_finger_on_a_line_that_has_the_focus_already_brings_them(window, line, finger):
    line.setFocus()
    deliver()
    assert not window.keyboard.up
    finger.tap(line)
    assert window.keyboard.up


def test_the_first_real_key_sends_them_away_and_then_a_button_stands_there(window, program, line, finger):
    finger.tap(line)
    type_on_real_keys(line)
    assert not window.keyboard.up
    assert line.text() == "b"
    line.clearFocus()
    finger.tap(line)
    assert not window.keyboard.up
    (button,) = offer(window)
    assert button.height() >= 48
    finger.tap(button)
    assert window.keyboard.up
    assert line.hasFocus()
    assert program.device.keys
    assert offer(window) == []


def test_a_badge_that_is_scanned_is_no_keyboard(window, line, finger):
    QTest.keyClicks(window, "4711")
    finger.tap(line)
    assert window.keyboard.up


def test_who_hides_them_is_not_asked_again_on_this_device(window, program, line, finger):
    finger.tap(line)
    finger.strike(Special.HIDE)
    assert not window.keyboard.up
    assert program.device.keys is False
    assert len(offer(window)) == 1
    window.navigator.to(places.People())
    deliver()
    assert offer(window) == []
    window.navigator.to(places.NewPerson())
    deliver()
    again = Hand(window).shown(QLineEdit)[0]
    finger.tap(again)
    assert not window.keyboard.up
    assert len(offer(window)) == 1


def test_what_is_kept_counts_from_the_start(window, program, line, finger):
    program.device.keys = False
    finger.tap(line)
    assert not window.keyboard.up
    assert len(offer(window)) == 1


def test_keys_of_the_system_are_left_alone(window, line, finger, monkeypatch):
    monkeypatch.setattr("ui.window.keyboard.by_touch._OWN_KEYS", frozenset({QApplication.platformName()}))
    finger.tap(line)
    assert not window.keyboard.up
    assert len(offer(window)) == 1
    window.keyboard._asked_for()
    assert window.keyboard.up
    monkeypatch.setattr(
        "ui.window.keyboard.by_touch.QGuiApplication",
        type("System", (), {"inputMethod": lambda: type("Method", (), {"isVisible": lambda: True})}),
    )
    window.keyboard._touch._system()  # the system's came all the same
    assert not window.keyboard.up


def test_a_finger_on_a_box_where_the_keys_come_to_stand_types_nothing(window, line, finger, monkeypatch):
    """Qt kept what the finger pressed, and handed it to what lay there once it had left."""
    window.resize(1024, 600)
    window.keyboard.want(wanted=True)
    column = window.page.findChild(QWidget, "column").layout()
    column.insertSpacing(0, 280)
    column.insertWidget(1, box := QPlainTextEdit())
    deliver()
    at = box.mapTo(window, box.rect().center())
    pressed = []
    monkeypatch.setattr(Board, "_down", lambda _board, *what: pressed.append(what))
    finger.tap(box)
    assert window.keyboard.up
    assert window.keyboard.board.geometry().contains(window.keyboard.board.parentWidget().mapFrom(window, at))
    assert not pressed


def test_a_button_below_is_pressed_by_the_finger_that_sends_them_away(window, program, line, finger):
    program.device.keys = False
    finger.tap(line)
    assert len(offer(window)) == 1
    back = window.page.foot_buttons()[0]
    pressed = []
    back.chosen.connect(pressed.append)
    finger.tap(back)
    assert len(pressed) == 1


def test_numbers_get_digits(window, line, finger):
    line.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
    finger.tap(line)
    assert window.keyboard.board.layer is Layer.DIGITS


@pytest.mark.parametrize("size", [TextSize.S, TextSize.XXL])
def test_the_line_stays_in_sight_above_them(window, finger, size):
    window.activateWindow()
    window.navigator.dress_device(Preferences(text_size=size))
    window.navigator.to(places.NewPerson())
    deliver()
    line = Hand(window).shown(QLineEdit)[0]
    window.page.reveal(line)
    deliver()
    finger.tap(line)
    assert window.keyboard.up
    for _turn in range(3):
        deliver()
    view = window.page._scroll.viewport()
    top = line.mapTo(view, QPoint(0, 0)).y()
    assert top >= 0
    assert top + line.height() <= view.height()


def test_the_question_who_looks_after_a_kiosk_has_keys(qapp):
    window = FirstWindow(qapp, CaretakerPage(Close()), kiosk=True)
    window.resize(1024, 600)
    window.appear()
    window.activateWindow()
    deliver()
    try:
        line = next(each for each in window.findChildren(QLineEdit) if each.isVisible())
        line.clearFocus()
        finger = Finger(window)
        finger.tap(line)
        assert window.keyboard.up
        finger.strike("r")
        assert line.text() == "r"
        top = line.mapTo(window, QPoint(0, 0)).y()
        assert top + line.height() <= window.keyboard.board.mapTo(window, QPoint(0, 0)).y()
    finally:
        window.close()
        window.deleteLater()
        qapp.setStyleSheet("")
        deliver()


# --- what stands on the keys


@pytest.fixture
def narrow(qapp):
    """A board of 800 px at 200 %, in a window that runs from right to left."""
    window = QMainWindow()
    centre = QWidget()
    column = QVBoxLayout(centre)
    window.setCentralWidget(centre)
    column.setContentsMargins(0, 0, 0, 0)
    appearance = Appearance(qapp, window, kiosk=True)
    appearance.dress(Theme.LIGHT, TextSize.XXL, "ar")
    board = Board(window)
    column.addWidget(board)
    window.resize(800, 480)
    window.show()
    deliver()
    yield board
    window.close()
    window.deleteLater()
    qapp.setStyleSheet("")
    deliver()


@pytest.mark.parametrize("language", LAYOUTS)
def test_on_a_narrow_kiosk_a_finger_has_64_px_for_every_key_and_no_words_touch_an_edge(narrow, language):
    narrow.speak(language)
    for layer in Layer:
        narrow.turn(layer)
        deliver()
        for key in narrow.keys():  # noqa: SIM118 - a board is no dict
            assert key.width() + GAP >= 64, key.sign  # the gap around a key belongs to it
            assert key.height() >= 64
            words = key.text().replace("&&", "&")
            room = key.width() - 2 * EDGE
            assert not words or key.fontMetrics().horizontalAdvance(words) * key._narrowed() <= room + 1, words


def test_brackets_stand_as_they_are_typed_whichever_way_the_window_runs(narrow):
    for language, isolate in (("en", "\u2066"), ("ar", "\u2067")):
        narrow.speak(language)
        narrow.turn(Layer.SIGNS)
        assert narrow.key("(").text() == f"{isolate}(\u2069"
        assert narrow.key("(").accessibleName() == "("


def test_keys_of_our_own_are_no_real_ones(window, line, finger):
    finger.tap(line)
    QApplication.sendEvent(line, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a"))
    deliver()
    assert window.keyboard.up
