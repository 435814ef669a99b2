# SPDX-License-Identifier: Apache-2.0
"""The keyboard on the screen, with the real fingers of Qt: what it types, whom it forgives, what it does not show."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMainWindow, QPlainTextEdit, QVBoxLayout, QWidget

from app.preferences import Preferences, TextSize, Theme
from tests.ui.conftest import deliver
from tests.ui.seen import whole
from ui.window import places
from ui.window.keyboard.board import BOUNCE_MS, HOLD_MS, SLOP, Board
from ui.window.keyboard.keys import SIDE, Key
from ui.window.keyboard.layouts import LAYOUTS, Layer, Special, behind, layout_for, rows_of
from ui.window.keyboard.panel import Keyboard
from ui.window.locales import locale_of
from ui.window.style import Appearance
from ui.window.widgets.basic import Button

ALPHABETS = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "es": "abcdefghijklmnñopqrstuvwxyzáéíóúü¿¡",
    "pl": "aąbcćdeęfghijklłmnńoóprsśtuwyzźż",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىة،؟",
}


class Desk:
    """A line, a secret line, a box and the keyboard, at 1024 x 600."""

    def __init__(self, qapp) -> None:
        self.window = QMainWindow()
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        self.above = QLabel("above")
        self.line, self.secret, self.box = QLineEdit(), QLineEdit(), QPlainTextEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        for widget in (self.above, self.line, self.secret, self.box):
            column.addWidget(widget)
        self.window.setCentralWidget(centre)
        self.appearance = Appearance(qapp, self.window, kiosk=True)
        self.appearance.dress(Theme.LIGHT, TextSize.S, "en")
        self.keyboard = Keyboard(self.window, column, self.above, qapp)
        self.keyboard.want(wanted=True)
        self.window.resize(1024, 600)
        self.window.show()
        self.window.activateWindow()
        self.finger = QTest.createTouchDevice()
        deliver()
        self.window.focusWidget().clearFocus()
        deliver()
        assert not self.keyboard.up

    @property
    def board(self) -> Board:
        assert self.keyboard.board is not None
        return self.keyboard.board

    def focus(self, widget: QWidget) -> None:
        widget.setFocus()
        deliver()

    def centre(self, sign: str | Special) -> QPoint:
        key = self.board.key(sign)
        assert key is not None, sign
        return key.mapTo(self.window, key.rect().center())

    def down(self, at: QPoint, number: int = 0) -> None:
        QTest.touchEvent(self.window, self.finger).press(number, at)

    def move(self, at: QPoint, number: int = 0) -> None:
        QTest.touchEvent(self.window, self.finger).move(number, at)

    def up(self, at: QPoint, number: int = 0) -> None:
        QTest.touchEvent(self.window, self.finger).release(number, at)
        deliver()

    def tap(self, *signs: str | Special) -> None:
        for sign in signs:
            QTest.qWait(BOUNCE_MS + 10)  # a finger is not faster
            self.down(self.centre(sign))
            self.up(self.centre(sign))


@pytest.fixture
def desk(qapp):
    made = Desk(qapp)
    yield made
    made.keyboard.close()
    made.window.close()
    made.window.deleteLater()
    qapp.setStyleSheet("")
    deliver()


def test_the_keys_stay_until_the_finger_has_left_the_button_that_it_presses(desk) -> None:
    """They went at its first touch, the button came to stand elsewhere, and nothing was pressed."""
    onward = Button("Go on", "on")
    desk.window.centralWidget().layout().insertWidget(4, onward)
    pressed = []
    onward.chosen.connect(pressed.append)
    desk.focus(desk.line)
    assert desk.keyboard.up
    at = onward.mapTo(desk.window, onward.rect().center())
    desk.down(at)
    deliver()
    assert desk.keyboard.up
    desk.up(at)
    assert pressed == ["on"]
    assert not desk.keyboard.up


@pytest.mark.parametrize("language", ALPHABETS)
def test_every_letter_of_a_language_can_be_typed_by_taps_alone_and_by_holding(language):
    layout = layout_for(f"{language}-XX")
    assert layout is LAYOUTS[language]
    faces = [rows_of(layout, layer, capital=capital) for layer in Layer for capital in (False, True)]
    tapped = {sign for face in faces for row in face for sign in row if not isinstance(sign, Special)}
    held = {sign for letter in tapped for sign in behind(layout, letter)}
    assert not set(ALPHABETS[language]) - tapped
    assert not held - tapped, "for whoever cannot hold"
    if layout.cases:
        assert not set(ALPHABETS[language].upper()) - tapped
    assert set("0123456789@-.") <= tapped
    for layer in (Layer.LETTERS, Layer.SECOND):
        letters = [sign for row in rows_of(layout, layer) for sign in row]
        assert [sign for sign in letters if letters.count(sign) > 1] == [], layer


@pytest.mark.parametrize("language", ALPHABETS)
@pytest.mark.parametrize("size", [TextSize.S, TextSize.XXL])
def test_every_key_is_big_named_and_whole(desk, language, size):
    desk.appearance.dress(Theme.LIGHT, size, language)
    desk.keyboard.speak(language)
    desk.focus(desk.line)
    for layer in Layer:
        desk.board.turn(layer)
        deliver()
        keys = desk.board.keys()
        assert len(keys) == sum(map(len, rows_of(desk.board._layout, layer)))
        for key in keys:
            interface = QAccessible.queryAccessibleInterface(key)
            assert min(key.width(), key.height()) >= SIDE == 64, (layer, key.sign, key.size())
            assert interface.role() is QAccessible.Role.Button
            assert interface.text(QAccessible.Text.Name).strip()
            assert key.fontMetrics().horizontalAdvance(key.text()) <= key.width() - 4, (layer, key.text())
            inside = key.mapTo(desk.window, QPoint(0, 0)).x()
            assert inside >= 0
            assert inside + key.width() <= desk.window.width()
        assert desk.board.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_fingers_type_and_the_focus_stays(desk):
    edited = []
    desk.line.textEdited.connect(edited.append)
    desk.focus(desk.line)
    assert desk.keyboard.up
    assert desk.above.isHidden(), "at 600 px the header makes room"
    desk.tap(Special.SHIFT, "H", "i", Special.SPACE, "x", Special.BACKSPACE, "u")
    assert desk.line.text() == "Hi u"
    assert edited[-1] == "Hi u", "searching while somebody types hears of it"
    assert desk.line.hasFocus()
    desk.tap(Special.SIGNS, Special.LEFT, "7")
    assert desk.line.text() == "Hi 7u"


def test_shift_is_for_one_letter_and_twice_for_all(desk):
    desk.focus(desk.line)
    desk.tap(Special.SHIFT, "A", "b")
    desk.tap(Special.SHIFT, Special.SHIFT, "C", "D", Special.SHIFT, "e")
    assert desk.line.text() == "AbCDe"


def test_two_fingers_may_overlap_and_a_third_means_nothing(desk):
    desk.focus(desk.line)
    places_ = [desk.centre(sign) for sign in "abc"]
    QTest.touchEvent(desk.window, desk.finger).press(0, places_[0])
    QTest.touchEvent(desk.window, desk.finger).stationary(0).press(1, places_[1])
    QTest.touchEvent(desk.window, desk.finger).stationary(0).stationary(1).press(2, places_[2])
    QTest.touchEvent(desk.window, desk.finger).release(0, places_[0]).stationary(1).stationary(2)
    QTest.touchEvent(desk.window, desk.finger).release(1, places_[1]).stationary(2)
    QTest.touchEvent(desk.window, desk.finger).release(2, places_[2])
    deliver()
    assert desk.line.text() == "ab"


def test_a_finger_that_slips_a_little_still_means_its_key_and_one_that_goes_far_means_nothing(desk):
    desk.focus(desk.line)
    key = desk.board.key("g")
    edge = desk.centre("g") + QPoint(key.width() // 2 + SLOP - 2, 0)
    desk.down(desk.centre("g"))
    desk.move(edge)
    desk.up(edge)
    assert desk.line.text() == "g"
    QTest.qWait(BOUNCE_MS + 10)
    desk.down(desk.centre("g"))
    desk.move(desk.centre("q"))
    assert not desk.board.key("g").isDown()
    desk.up(desk.centre("q"))
    assert desk.line.text() == "g", "to another key"
    QTest.qWait(BOUNCE_MS + 10)
    desk.down(desk.centre("q"))
    for at in (QPoint(desk.centre("q").x(), 20), desk.centre("q")):
        desk.move(at)
    desk.up(desk.centre("q"))
    assert desk.line.text() == "g", "away, and back"


def test_keys_that_move_below_a_finger_type_nothing(desk):
    desk.focus(desk.line)
    desk.down(desk.centre("g"))
    desk.board.move(desk.board.pos() + QPoint(0, 3))
    desk.up(desk.centre("g"))
    assert desk.line.text() == ""


def test_a_trembling_finger_counts_once(desk):
    desk.focus(desk.line)
    at = desk.board.mapToGlobal(desk.board.mapFrom(desk.window, desk.centre("l")))
    for when in (1000, 1030):  # ms
        desk.board._down(0, at, when)
        desk.board._up(0, at, when + 10)
    assert desk.line.text() == "l"
    desk.board._down(0, at, 1200)
    desk.board._up(0, at, 1260)
    assert desk.line.text() == "ll", "a second letter is one"


def test_letters_of_the_second_layer_come_one_at_a_time(desk):
    """Żak became Żąk: the letters with marks stayed in the place of those without."""
    desk.keyboard.speak("pl")
    desk.focus(desk.line)
    desk.tap(Special.SECOND, "ż", "a", "k", Special.SECOND, Special.SECOND, "a")
    assert desk.line.text() == "żaka"
    desk.tap(Special.SHIFT, Special.SECOND, "Ż", "a")
    assert desk.line.text() == "żakaŻa"


def test_holding_shows_what_lies_behind_and_letting_go_leaves_it_there(desk, qtbot):
    desk.keyboard.speak("pl")
    desk.focus(desk.line)
    at = desk.centre("z")
    desk.down(at)
    qtbot.waitUntil(desk.board._behind.isVisible, timeout=HOLD_MS * 10)
    desk.up(at)
    assert desk.line.text() == ""
    offered = {key.sign: key for key in desk.board._behind.findChildren(Key) if not key.isHidden()}
    assert list(offered) == ["z", "ż", "ź"]
    assert all(min(key.width(), key.height()) >= 64 for key in offered.values())
    press = offered["ź"].mapTo(desk.window, offered["ź"].rect().center())
    desk.down(press)
    desk.up(press)
    assert desk.line.text() == "ź"
    assert not desk.board._behind.isVisible()


def test_holding_erase_goes_on(desk, qtbot):
    desk.line.setText("a long line of words that is not wanted")
    desk.focus(desk.line)
    at = desk.centre(Special.BACKSPACE)
    desk.down(at)
    qtbot.waitUntil(lambda: len(desk.line.text()) < 35, timeout=10_000)
    desk.up(at)
    left = desk.line.text()
    qtbot.wait(250)
    assert desk.line.text() == left


def test_a_secret_is_not_shown_while_it_is_typed(desk):
    desk.focus(desk.line)
    desk.down(desk.centre("a"))
    assert desk.board._bubble.isVisible()
    assert desk.board._bubble.text() == "a"
    desk.up(desk.centre("a"))
    assert not desk.board._bubble.isVisible()
    desk.focus(desk.secret)
    desk.down(desk.centre("s"))
    assert not desk.board._bubble.isVisible()
    desk.up(desk.centre("s"))
    assert desk.secret.text() == "s"


def test_arabic_runs_from_right_to_left_in_a_box_and_return_begins_a_line(desk):
    desk.keyboard.speak("ar")
    desk.focus(desk.box)
    desk.tap("ب", "ا", "ب", Special.ENTER, Special.SECOND, "أ")
    assert desk.box.toPlainText() == "باب\nأ"
    assert desk.keyboard.up
    assert desk.box.document().firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft
    assert desk.board.key(Special.SHIFT) is None, "Arabic has no capitals"


def test_done_in_a_line_says_return_and_goes_and_a_touch_brings_it_back(desk):
    done = []
    desk.line.returnPressed.connect(lambda: done.append(desk.line.text()))
    desk.focus(desk.line)
    desk.tap("a", Special.ENTER)
    assert done == ["a"]
    assert not desk.keyboard.up
    assert desk.above.isVisible()
    QTest.mouseClick(desk.line, Qt.MouseButton.LeftButton)
    deliver()
    assert desk.keyboard.up
    desk.tap(Special.HIDE)
    assert not desk.keyboard.up


def test_a_line_for_numbers_gets_a_pad_with_the_mark_of_the_language(desk):
    QLocale.setDefault(QLocale("pl"))
    try:
        desk.line.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        desk.focus(desk.line)
        assert desk.board.layer is Layer.DIGITS
        desk.tap("3", ",", "5")
        assert desk.line.text() == "3,5"
    finally:
        QLocale.setDefault(locale_of("en"))


def test_the_language_of_the_keys_can_be_changed_apart(desk):
    desk.focus(desk.line)
    seen = []
    for _turn in LAYOUTS:
        desk.tap(Special.LANGUAGE)
        seen.append(desk.board.language)
    assert seen == ["es", "pl", "ar", "en"]


def test_what_is_shut_or_only_read_gets_no_keyboard(desk):
    for field in (desk.line, desk.box):
        field.setReadOnly(True)
    desk.focus(desk.line)
    assert not desk.keyboard.up
    desk.focus(desk.secret)
    assert desk.keyboard.up
    desk.secret.setEnabled(False)
    deliver()
    assert not desk.keyboard.up


def test_a_screen_reader_presses_a_key(desk, qtbot):
    desk.focus(desk.line)
    interface = QAccessible.queryAccessibleInterface(desk.board.key("k"))
    interface.actionInterface().doAction("Press")
    qtbot.waitUntil(lambda: desk.line.text() == "k", timeout=5000)
    assert desk.line.hasFocus()


def test_in_the_window_it_comes_only_to_who_likes_it(window):
    window.activateWindow()
    window.navigator.to(places.NewPerson())
    deliver()
    window.page.findChild(QLineEdit).setFocus()
    deliver()
    assert not window.keyboard.up
    window.navigator.to(places.Look())
    shown = next(b for b in whole(window).findChildren(Button) if b.words == "Shown")
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
    deliver()
    window.navigator.to(places.NewPerson())
    deliver()
    line = window.page.findChild(QLineEdit)
    line.setFocus()
    deliver()
    assert window.keyboard.up
    top = line.mapTo(window, QPoint(0, 0)).y()
    assert top >= 0
    assert top + line.height() <= window.keyboard.board.mapTo(window, QPoint(0, 0)).y(), "the line is not covered"
    window.navigator.dress_device(Preferences())
    deliver()
    assert not window.keyboard.up


@pytest.mark.parametrize("size", [TextSize.S, TextSize.XXL])
def test_the_line_is_seen_above_the_keys_in_any_text_size(window, size):
    window.activateWindow()
    window.navigator.dress_device(Preferences(text_size=size, keyboard=True))
    window.navigator.to(places.NewPerson())
    deliver()
    line = window.page.findChild(QLineEdit)
    line.setFocus()
    for _turn in range(3):
        deliver()
    view = window.page._scroll.viewport()
    top = line.mapTo(view, QPoint(0, 0)).y()
    assert top >= 0
    assert top + line.height() <= view.height()
    assert view.mapTo(window, QPoint(0, view.height())).y() <= window.keyboard.board.mapTo(window, QPoint(0, 0)).y()
