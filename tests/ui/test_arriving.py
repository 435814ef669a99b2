# SPDX-License-Identifier: Apache-2.0
"""A page comes over some turns of the event loop, is painted once, and is then the same as one that came at once."""

import subprocess
import sys
from functools import partial

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.preferences import Preferences, TextSize, Theme
from tests.ui import test_window
from tests.ui.conftest import deliver
from tests.ui.emergency_pages import EMERGENCY_PLACES
from tests.ui.test_window import PLACES, show
from ui.window import bit_by_bit, places
from ui.window.hand import Hand
from ui.window.library_places import ToLibrary
from ui.window.pages.column import Column
from ui.window.widgets import lesson_body
from ui.window.widgets.basic import Text

LOOK = Preferences(theme=Theme.LIGHT, shown_how=True)


@pytest.fixture
def hand(window, program):
    hand = Hand(window)
    window.setUpdatesEnabled(True)
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], LOOK, first=places.Today()))
    hand.settle()
    return hand


def turns_until_there(window):
    turns = 0
    while not window.navigator.dressed_anew:
        QCoreApplication.processEvents()
        turns += 1
    return turns


def words_on(page):
    return [each for each in page.findChildren(QLabel) if each.text() and each.isVisible()]


def seen(window):
    return [(type(each).__name__, each.text(), each.geometry()) for each in words_on(window.page)]


def test_a_page_comes_in_turns_in_which_the_window_shows_what_it_showed(hand, monkeypatch):
    monkeypatch.setattr(bit_by_bit, "TURN_MS", 0.0)
    window = hand.window
    window.navigator.to(places.Look())
    assert window.page.heading.hasFocus(), "whoever hears the page hears it at once"
    assert [each.text() for each in words_on(window.page)] == ["How it looks", "My PIN", "Done"], "heading and foot"
    assert not window.updatesEnabled()
    assert turns_until_there(window) > 5  # one part of the page in each of them
    assert window.updatesEnabled()
    assert len(words_on(window.page)) > 5
    # The same once more, at once:
    window.navigator.to(places.Today())
    hand.settle()
    window.navigator.to(places.Look())
    in_turns = list(_both(window, hand))
    assert in_turns[0] == in_turns[1]


def _both(window, hand):
    turns_until_there(window)
    hand.settle()
    yield seen(window)
    window.navigator.to(places.Today())
    hand.settle()
    window.navigator.to(places.Look())
    hand.settle()
    yield seen(window)


SOME = (
    *(places.Today(), ToLibrary(), places.Progress(), "lesson", "question-1", "feedback-1"),
    *("where all stand", EMERGENCY_PLACES[1]),
)
"""All of them with `make soak`."""
GROWS = {"badge failed", "duties left over", "my data open"}
"""What is behind these is more with each visit."""


@pytest.mark.parametrize(
    "place",
    [each if each in SOME else pytest.param(each, marks=pytest.mark.soak) for each in PLACES if each not in GROWS],
    ids=str,
)
def test_every_page_that_comes_in_turns_is_as_one_that_comes_at_once(window, program, place, monkeypatch):
    for _first_and_again in range(2):
        show(window, program, place)
        at_once = seen(window)
        window.navigator.to(places.People())
        deliver()
    monkeypatch.setattr(bit_by_bit, "TURN_MS", 0.0)
    monkeypatch.setattr(test_window, "deliver", partial(in_turns, window))
    show(window, program, place)
    assert len(at_once) > 1
    assert seen(window) == at_once


def in_turns(window):
    """Let come what comes, and hurry nothing."""
    for _ in range(8):
        while window.navigator.busy or not window.navigator.dressed_anew:
            QCoreApplication.processEvents()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_look_that_comes_while_a_page_does_leaves_nothing_unmeasured(hand, monkeypatch):
    monkeypatch.setattr(bit_by_bit, "TURN_MS", 0.0)
    window = hand.window
    window.navigator.to(places.Look())
    QCoreApplication.processEvents()
    window.navigator.dress(Preferences(theme=Theme.DARK, text_size=TextSize.XXL, shown_how=True))
    turns_until_there(window)
    hand.settle()
    low = [e.text() for e in words_on(window.page) if e.height() < e.heightForWidth(e.width())]
    assert low == []
    window.navigator.dress(LOOK)
    hand.settle()


def test_a_page_that_goes_while_it_comes_lets_the_window_be_painted(hand, monkeypatch):
    monkeypatch.setattr(bit_by_bit, "TURN_MS", 0.0)
    window = hand.window
    window.navigator.to(places.Look())
    QCoreApplication.processEvents()
    window.navigator.to(places.Back())
    deliver()
    assert turns_until_there(window) < 50
    assert window.updatesEnabled()


class Patient(QWidget):
    """A window that lets a column wait until it is told."""

    shows_all = True

    def __init__(self):
        super().__init__()
        self.columns = []
        self.column = Column(self)
        self.inner = QVBoxLayout(self.column)
        QVBoxLayout(self).addWidget(self.column)

    def settle_later(self, column):
        self.columns.append(column)


@pytest.fixture
def patient(qtbot):
    made = Patient()
    qtbot.addWidget(made)
    return made


def column_of(*words):
    column = Column()
    inner = QVBoxLayout(column)
    for each in words:
        inner.addWidget(Text(each))
    return column


def test_newcomers_come_one_by_one_and_those_of_a_column_among_them_too(patient):
    inside = column_of("b", "c")
    hidden = Text("never")
    hidden.hide()
    for each in (Text("a"), inside, hidden, Text("d")):
        patient.inner.addWidget(each)
    patient.column.wait_for_place()
    patient.show()
    there = []
    for _ in range(20):
        done = patient.column.settle_for(0)
        there.append("".join(each.text() for each in words_on(patient)))
        if done:
            break
    assert there == ["a", "a", "ab", "abc", "abcd", "abcd"]
    assert hidden.isHidden()
    assert all(each.height() > 0 for each in words_on(patient))


def test_what_comes_to_a_column_that_waits_waits_with_it(patient):
    patient.inner.addWidget(Text("a"))
    patient.column.wait_for_place()
    patient.show()
    late = Text("late")
    patient.inner.addWidget(late)
    patient.column.settle()
    assert late.isVisible()
    assert late.y() > 0


def test_what_is_hidden_while_it_waits_stays_hidden(patient):
    one, other = Text("a"), Text("b")
    one.show()  # on purpose, and not any more
    for each in (one, other):
        patient.inner.addWidget(each)
    patient.column.wait_for_place()
    patient.show()
    one.hide()
    patient.column.settle()
    assert [each.text() for each in words_on(patient)] == ["b"]


def test_a_column_that_goes_while_it_waits_is_left(patient):
    inside = column_of("b", "c")
    patient.inner.addWidget(inside)
    patient.column.wait_for_place()
    patient.show()
    assert not patient.column.settle_for(0)
    inside.setParent(None)
    inside.deleteLater()
    deliver()
    assert patient.column.settle_for(0)


LOADING = """
import sys
from PySide6.QtWidgets import QApplication
application = QApplication([])
from ui.window.widgets.playing import steps_to_play
steps = steps_to_play()
new = []
for step in steps:
    before = set(sys.modules)
    step()
    new.append(len(set(sys.modules) - before))
print(len(steps), sum(new) > 3, max(new) < sum(new), "ui.window.widgets.player" in sys.modules, steps_to_play())
"""


def test_what_plays_is_loaded_in_steps_and_once():
    done = subprocess.run([sys.executable, "-c", LOADING], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.splitlines() == ["4 True True True []"]


def test_a_lesson_with_a_recording_comes_before_what_plays_it(hand, program, monkeypatch):
    """And the recording stands above the words all the same, and is known of before."""
    done = []
    steps = [lambda: done.append("load"), lambda: done.append("wake")]
    monkeypatch.setattr(lesson_body, "steps_to_play", lambda: steps)
    view = program.learning.lesson("p0", "any")
    lesson = msgspec.structs.replace(view.lesson, narration="media/said.ogg")
    hand.window.navigator.to(places.Explanation(msgspec.structs.replace(view, lesson=lesson)))
    page = hand.page
    assert page.is_recorded
    assert not page.body.players
    assert done == []
    assert "media/said.ogg" in page.media
    hand.settle()
    assert done == ["load", "wake"]
    player = page.body.players["media/said.ogg"]
    assert player.isVisible()
    assert player.y() == min(each.y() for each in page.body.children() if isinstance(each, QWidget))
