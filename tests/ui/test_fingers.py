# SPDX-License-Identifier: Apache-2.0
"""A finger that pushes a page presses nothing of what lies below it, and a tap after that counts again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QScroller

from content_packs.model import Ordering
from tests.ui.conftest import deliver
from ui.window.answers.ordering import OrderingEditor
from ui.window.fingers import Fingers
from ui.window.pages.page import Page
from ui.window.widgets.basic import Button
from ui.window.widgets.seeking import Seeking

STEPS = ("Wet both hands", "Take soap", "Rub all parts", "Rinse", "Dry", "Close the tap")


def wait(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


class Glass:
    """A page with a finger on it. `said` is what was pressed."""

    def __init__(self, page: Page) -> None:
        self.page, self.said = page, []
        self.finger = QTest.createTouchDevice()
        self.area = page.findChild(QScrollArea)
        self.bar = self.area.verticalScrollBar()
        for button in page.findChildren(Button):
            button.chosen.connect(self.said.append)

    def push(self, start: QPoint, end: QPoint, *, rest_ms: int = 150) -> None:
        QTest.touchEvent(self.page, self.finger).press(0, start)
        for step in range(1, 9):
            wait(10)
            QTest.touchEvent(self.page, self.finger).move(0, start + (end - start) * step / 8)
        wait(rest_ms)
        QTest.touchEvent(self.page, self.finger).release(0, end)
        deliver()

    def tap(self, place: QPoint) -> None:
        QTest.touchEvent(self.page, self.finger).press(0, place)
        wait(10)
        QTest.touchEvent(self.page, self.finger).release(0, place)
        deliver()

    def come_to_rest(self) -> None:
        while QScroller.scroller(self.area.viewport()).state() != QScroller.State.Inactive:
            wait(20)


@pytest.fixture
def page(qtbot, monkeypatch):
    monkeypatch.setattr(Button, "_pressed_last_ms", 0)
    page = Page()
    qtbot.addWidget(page)
    Fingers(page)
    return page


def show(page: Page, qtbot) -> Glass:
    page.resize(600, 400)
    page.show()
    qtbot.waitExposed(page)
    deliver()
    return Glass(page)


def test_pushing_the_page_moves_it_and_presses_nothing(page, qtbot) -> None:
    for number in range(20):
        page.add(button := Button(f"{number}", number))
        button.setMinimumHeight(120)
    glass = show(page, qtbot)
    glass.push(QPoint(300, 350), QPoint(300, 150))
    assert glass.bar.value() > 100
    glass.come_to_rest()
    assert glass.said == []
    glass.tap(QPoint(300, 200))
    assert len(glass.said) == 1, "the next tap counts"


def test_a_finger_that_stops_a_page_that_runs_presses_nothing(page, qtbot) -> None:
    for number in range(60):
        page.add(button := Button(f"{number}", number))
        button.setMinimumHeight(120)
    glass = show(page, qtbot)
    glass.push(QPoint(300, 380), QPoint(300, 60), rest_ms=0)
    assert QScroller.scroller(glass.area.viewport()).state() == QScroller.State.Scrolling
    glass.tap(QPoint(300, 200))
    assert glass.said == []
    glass.come_to_rest()
    glass.tap(QPoint(300, 200))
    assert len(glass.said) == 1


def steps_on(page: Page) -> OrderingEditor:
    item = Ordering(id="i", competency="c", stem="In which order?", rationale="So.", steps=STEPS)
    editor = OrderingEditor(item, ())
    page.add(editor)
    page.add(last := Button("last", "last"))
    last.setMinimumHeight(400)
    return editor


def test_a_finger_takes_a_step_by_its_number_to_its_place(page, qtbot) -> None:
    editor = steps_on(page)
    glass = show(page, qtbot)
    rows = editor._rows
    start = rows[0].mapTo(page, QPoint(30, rows[0].height() // 2))
    end = rows[2].mapTo(page, QPoint(30, rows[2].height() // 2))
    glass.push(start, end)
    assert editor.answer().steps[:3] == (1, 2, 0)
    assert glass.bar.value() == 0, "the page stays"


def test_a_finger_on_the_words_of_a_step_pushes_the_page(page, qtbot) -> None:
    editor = steps_on(page)
    glass = show(page, qtbot)
    rows = editor._rows
    start = rows[2].mapTo(page, rows[2].rect().center())
    glass.push(start, start - QPoint(0, 150))
    assert editor.answer().steps == (0, 1, 2, 3, 4, 5)
    assert glass.bar.value() > 80


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_finger_on_the_slider_of_a_film_pushes_the_page_slides_along_or_taps(page, qtbot, way) -> None:
    page.setLayoutDirection(way)
    page.add(slider := Seeking("Place in the film"))
    slider.setMaximum(1000)
    page.add(last := Button("last", "last"))
    last.setMinimumHeight(900)
    glass = show(page, qtbot)
    wanted = []
    slider.sliderMoved.connect(wanted.append)
    middle = slider.mapTo(page, slider.rect().center())
    glass.push(middle, middle - QPoint(3, 40))
    assert glass.bar.value() == 40
    assert slider.value() == 0
    assert not wanted, "the film stays where it is"
    glass.bar.setValue(0)
    glass.tap(middle)
    assert wanted.pop() == slider.value() == pytest.approx(500, abs=10)
    glass.push(middle, middle + QPoint(100, 3))
    later = slider.value() - 500
    assert later > 150 if way is Qt.LayoutDirection.LeftToRight else later < -150
    assert wanted[-1] == slider.value()
    assert glass.bar.value() == 0


def test_a_wheel_over_the_slider_of_a_film_scrolls_the_page_and_a_mouse_and_keys_move_the_film(page, qtbot) -> None:
    page.add(slider := Seeking("Place in the film"))
    slider.setMaximum(1000)
    slider.setSingleStep(100)
    page.add(last := Button("last", "last"))
    last.setMinimumHeight(900)
    glass = show(page, qtbot)
    wanted = []
    slider.sliderMoved.connect(wanted.append)
    at = slider.rect().center()
    none, down = Qt.KeyboardModifier.NoModifier, QPoint(0, -120)
    turned = QWheelEvent(
        at, slider.mapToGlobal(at), QPoint(), down, Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(slider, turned)
    assert not turned.isAccepted(), "Qt hands it on to the page"
    assert (slider.value(), wanted) == (0, [])
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=at)
    assert wanted[-1] == slider.value() == pytest.approx(500, abs=10)
    qtbot.keyClick(slider, Qt.Key.Key_Up)
    assert wanted[-1] == slider.value() == pytest.approx(600, abs=10)
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert wanted[-1] == slider.value() == 0
    assert glass.bar.value() == 0
