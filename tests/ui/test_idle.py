# SPDX-License-Identifier: Apache-2.0
"""Somebody walks off in the middle of a question: their screens go, and with their PIN all comes back."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from app.events import Purpose
from app.preferences import Preferences
from tests.ui.conftest import deliver
from ui.window import places
from ui.window.idle import IdleWatch
from ui.window.pages.people import PeoplePage, PinPage
from ui.window.pages.question import QuestionPage
from ui.window.pages.today import TodayPage


@pytest.fixture
def amina(program, window):
    card = program.accounts.people["p0"]
    window.navigator.to(places.SignedIn(card, Preferences()))
    deliver()
    return card


def test_nothing_touched_for_long_is_noticed_once(qapp, qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    watch = IdleWatch(qapp, widget, ms=40)
    with qtbot.waitSignal(watch.idle, timeout=5000):
        pass
    with qtbot.assertNotEmitted(watch.idle, wait=120):
        pass


@pytest.mark.parametrize("kind", ["key", "press"])
def test_a_touch_begins_the_wait_anew(qapp, qtbot, kind):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    watch = IdleWatch(qapp, widget, ms=300)
    with qtbot.assertNotEmitted(watch.idle):
        for _ in range(8):
            qtbot.wait(60)
            if kind == "key":
                QTest.keyClick(widget, Qt.Key.Key_A)
            else:
                QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(watch.idle, timeout=5000):
        pass


def test_with_a_pin_the_screens_go_and_the_same_question_comes_back(program, window, amina):
    program.accounts.set_pin(amina.id, "2468")
    program.learning.at, program.learning.resumable = 0, Purpose.MODULE
    window.navigator.to(places.AtStep(program.learning.question()))
    deliver()
    left = window.page
    gone = []
    left.destroyed.connect(lambda *_: gone.append(True))
    window.idle.idle.emit()
    deliver()
    assert isinstance(window.page, PinPage)
    assert window.navigator.card is None
    assert gone, "the page of the person is destroyed, not hidden"
    assert not window.navigator.can_go_back
    QTest.keyClicks(window.page, "2468")
    QTest.keyClick(window.page, Qt.Key.Key_Return)
    deliver()
    assert window.navigator.card == amina
    assert isinstance(window.page, QuestionPage)


def test_without_a_pin_the_first_screen_stands_there(window, amina):
    window.idle.idle.emit()
    deliver()
    assert isinstance(window.page, PeoplePage)
    assert window.navigator.card is None


def test_nobody_signed_in_nothing_happens(window):
    page = window.page
    window.idle.idle.emit()
    deliver()
    assert window.page is page


@pytest.mark.parametrize("begun", ["a right temporary PIN", "digits of a PIN", "a new person", "the looks"])
def test_what_nobody_signed_in_had_begun_does_not_wait_for_the_next_one(program, window, begun):
    card = program.accounts.people["p0"]
    begin = {
        "a right temporary PIN": places.ChoosePin(card, Preferences(), "482915"),
        "digits of a PIN": places.Pin(card),
        "a new person": places.NewPerson(),
        "the looks": places.Look(),
    }
    window.navigator.to(begin[begun])
    deliver()
    assert not isinstance(window.page, PeoplePage)
    window.idle.idle.emit()
    deliver()
    assert isinstance(window.page, PeoplePage)
    assert not window.navigator.can_go_back


def test_nothing_under_way_leads_to_today(program, window, amina):
    program.accounts.set_pin(amina.id, "2468")
    window.idle.idle.emit()
    deliver()
    window.navigator.to(places.SignedIn(amina, Preferences(), back=True))
    deliver()
    assert isinstance(window.page, TodayPage)


def test_only_touches_count(qapp, qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    watch = IdleWatch(qapp, widget, ms=150)
    qtbot.wait(60)
    with qtbot.waitSignal(watch.idle, timeout=5000):
        for _ in range(3):
            qapp.sendEvent(widget, QEvent(QEvent.Type.UpdateRequest))


@pytest.mark.dressed
def test_a_touch_of_anything_inside_a_window_counts_and_so_does_one_of_another_window(qapp, qtbot):
    window, button = QWidget(), QPushButton("x")
    button.setParent(window)
    qtbot.addWidget(window)
    watch = IdleWatch(qapp, window)
    heard = []
    watch.touched.connect(lambda: heard.append(True))
    window.resize(300, 200)
    window.show()
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=button.geometry().center())
    assert heard
    other = QDialog(window)
    other.show()
    qapp.focusWindowChanged.emit(other.windowHandle())
    heard.clear()
    QTest.keyClick(other.windowHandle(), Qt.Key.Key_A)
    assert heard


class Counting(IdleWatch):
    """Counts what it is shown."""

    looked = 0

    def eventFilter(self, watched, event):  # noqa: N802 - Qt names it
        self.looked += 1
        return super().eventFilter(watched, event)


def test_what_happens_between_widgets_is_not_looked_through(qapp, window, amina):
    watch = Counting(qapp, window)
    window.navigator.to(places.Progress())
    deliver()
    assert 0 < watch.looked < 200
