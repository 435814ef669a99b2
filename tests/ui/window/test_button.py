# SPDX-License-Identifier: Apache-2.0
"""A habit of pressing everything twice does no harm."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

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


def test_two_quick_presses_on_the_same_key_are_two(window: QWidget) -> None:
    check = window.findChildren(Button)[1]
    said: list[object] = []
    check.chosen.connect(said.append)
    _press_twice(window)
    assert said == ["Check", "Check"]
