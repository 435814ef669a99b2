# SPDX-License-Identifier: Apache-2.0
"""A habit of pressing everything twice does no harm."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import deliver
from ui.window.fingers import Fingers
from ui.window.pages.page import Page
from ui.window.widgets.basic import Button

MIDDLE = QPoint(50, 20)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with Check where Go on will stand."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 80)
    for words in ("Go on", "Check"):
        Button(words, words, parent=window).setGeometry(0, 0, 200, 80)
    window.show()
    qtbot.waitExposed(window)
    return window


def _press_twice(window: QWidget) -> None:
    QTest.mouseDClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=MIDDLE)


def test_the_second_press_does_not_reach_what_has_come_in_between(window: QWidget) -> None:
    go_on, check = window.findChildren(Button)
    said: list[object] = []
    for button in (go_on, check):
        button.chosen.connect(said.append)
    check.chosen.connect(check.hide)
    _press_twice(window)
    assert said == ["Check"]


def test_two_quick_presses_on_the_same_key_are_two_and_on_any_other_button_one(window: QWidget) -> None:
    check = window.findChildren(Button)[1]
    said: list[object] = []
    check.chosen.connect(said.append)
    _press_twice(window)
    assert said == ["Check"]
    check.repeats = True
    QTest.qWait(QApplication.doubleClickInterval() + 50)
    _press_twice(window)
    assert said == ["Check"] * 3
    assert Button("5", kind="key").repeats


def test_two_slow_presses_on_one_button_are_two(window: QWidget) -> None:
    check = window.findChildren(Button)[1]
    said: list[object] = []
    check.chosen.connect(said.append)
    for ms in (5_000, 5_000 + QApplication.doubleClickInterval() + 1):
        _send(check, QEvent.Type.MouseButtonPress, MIDDLE, ms)
        _send(check, QEvent.Type.MouseButtonRelease, MIDDLE, ms + 50)
    assert said == ["Check", "Check"]


def _send(button: Button, kind: QEvent.Type, at: QPoint, ms: int) -> None:
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    there, seen = QPointF(at), QPointF(button.mapToGlobal(at))
    left, plain, finger = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.MouseEventSource
    event = QMouseEvent(kind, there, there, seen, left, held, plain, finger.MouseEventSynthesizedByQt)
    event.setTimestamp(ms)
    QCoreApplication.sendEvent(button, event)


def test_what_was_let_go_of_elsewhere_was_no_press_before_this_one(window: QWidget) -> None:
    go_on, check = window.findChildren(Button)
    said: list[object] = []
    go_on.chosen.connect(said.append)
    _send(check, QEvent.Type.MouseButtonPress, MIDDLE, 5_000)
    _send(check, QEvent.Type.MouseButtonRelease, QPoint(-50, -50), 5_050)
    check.hide()
    _send(go_on, QEvent.Type.MouseButtonPress, MIDDLE, 5_100)
    _send(go_on, QEvent.Type.MouseButtonRelease, MIDDLE, 5_150)
    assert said == ["Go on"]


def test_a_press_before_the_last_one_is_no_second_one(window: QWidget) -> None:
    """Glass and mouse have clocks of their own, and one of them began anew: a button must not be deaf for that."""
    go_on, check = window.findChildren(Button)
    said: list[object] = []
    go_on.chosen.connect(said.append)
    _send(check, QEvent.Type.MouseButtonPress, MIDDLE, 90_000)
    _send(check, QEvent.Type.MouseButtonRelease, MIDDLE, 90_050)
    _send(go_on, QEvent.Type.MouseButtonPress, MIDDLE, 5_000)
    _send(go_on, QEvent.Type.MouseButtonRelease, MIDDLE, 5_050)
    assert said == ["Go on"]


def test_a_quick_press_of_what_has_come_is_meant_where_it_is_far_from_the_last_one(window: QWidget) -> None:
    """A card may cover the place of the last press, and whoever aims at another end of it has seen it."""
    go_on, check = window.findChildren(Button)
    said: list[object] = []
    go_on.chosen.connect(said.append)
    for away, count in ((QPoint(40, 10), 0), (QPoint(100, 10), 1)):
        _send(check, QEvent.Type.MouseButtonPress, MIDDLE, 5_000)
        _send(check, QEvent.Type.MouseButtonRelease, MIDDLE, 5_050)
        _send(go_on, QEvent.Type.MouseButtonPress, MIDDLE + away, 5_100)
        _send(go_on, QEvent.Type.MouseButtonRelease, MIDDLE + away, 5_150)
        assert len(said) == count


class Line(QLineEdit):
    """Counts what reaches it; what is pressed first leads to another page where `leads` is set."""

    def __init__(self, window: QWidget, *, leads: bool) -> None:
        super().__init__(window)
        self.page, self.leads, self.heard = "first", leads, 0

    def mousePressEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        self.heard += 1
        if self.leads:
            self.page = "second"

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        self.heard += 1


@pytest.mark.parametrize(("leads", "heard"), [(False, 2), (True, 1)])
def test_the_second_press_reaches_nothing_of_the_page_that_the_first_one_led_to(
    qtbot: QtBot, leads: bool, heard: int
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 80)
    line = Line(window, leads=leads)
    line.setGeometry(0, 0, 200, 80)
    fingers = Fingers(window, lambda: line.page)
    window.show()
    qtbot.waitExposed(window)
    _press_twice(window)
    fingers.close()
    assert line.heard == heard


@pytest.fixture
def page(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Page:
    """A page that fingers scroll, with three keys closer to each other than two taps of a double click may be."""
    monkeypatch.setattr(Button, "_pressed_last_ms", -10_000)  # nobody has pressed anything before
    page = Page()
    qtbot.addWidget(page)
    Fingers(page)
    for words in ("2", "5", "8"):
        page.add(Button(words, words, kind="key"))
    page.resize(400, 300)
    page.show()
    qtbot.waitExposed(page)
    return page


def _tap(page: Page, *keys: Button) -> None:
    finger = QTest.createTouchDevice()
    for key in keys:
        place = key.mapTo(page, key.rect().center())
        QTest.touchEvent(page, finger).press(0, place)
        QTest.touchEvent(page, finger).release(0, place)
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)  # far quicker than a double click
        loop.exec()


def test_fingers_of_a_finger_on_keys_of_a_page_that_scrolls_all_count(page: Page) -> None:
    keys = page.findChildren(Button)
    said: list[object] = []
    for key in keys:
        key.chosen.connect(said.append)
    _tap(page, keys[0], keys[1], keys[1], keys[2], keys[0])
    assert said == ["2", "5", "5", "8", "2"]


def test_the_second_tap_of_a_finger_does_not_reach_what_has_come_in_between(page: Page) -> None:
    go_on, check = page.findChildren(Button)[:2]
    said: list[object] = []
    for button in (go_on, check):
        button.chosen.connect(said.append)
    check.raise_()
    check.hide()
    deliver()

    def change_places(_value: object) -> None:
        go_on.hide()
        check.setGeometry(go_on.geometry())
        check.show()

    go_on.chosen.connect(change_places)
    _tap(page, go_on, go_on)
    assert check.isVisible(), said
    assert said == ["2"]
