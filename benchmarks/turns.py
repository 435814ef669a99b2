# SPDX-License-Identifier: Apache-2.0
"""How long the window is deaf: the longest turn of its event loop in each kind of change of a learner's day.

In a turn no key and no touch is heard. A timer beats between the turns; what counts is the processor time of the
window's thread from one beat to the next: time in which other work has the processor does not count, though such work
also makes each step of ours slower. The change itself is made in a turn of its own, as a click is. Each kind is done
over several days: the figure is the median over all of them, the worst is told beside it.
"""

from __future__ import annotations

import os
import statistics
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import content_packs
from app.clock import SystemClock
from app.events import Purpose
from app.preferences import Preferences, TextSize, Theme
from app.reasons import Reason, ReasonCode
from app.views import LearnerCard, LessonView
from benchmarks.homes import demo_home
from benchmarks.report import Row, figure, run
from benchmarks.window import opened
from content_packs.grading import right_answer
from content_packs.model import Pack
from content_packs.starter import starter_source
from ui.compose import Running
from ui.demo import DEMO_PIN
from ui.window.ahead import Ahead
from ui.window.answers.editor import Editor
from ui.window.collecting import Collecting
from ui.window.intents import Ended, LessonRead, LookChosen, NextAsked, PersonChosen, PinTyped, StartAsked
from ui.window.library_places import ToLibrary
from ui.window.main_window import MainWindow
from ui.window.own_places import Mine
from ui.window.pages.lesson import LessonPage
from ui.window.pages.page import Page
from ui.window.pages.question import QuestionPage
from ui.window.pages.rest import LongPage
from ui.window.pages.steps import FinishedPage
from ui.window.places import Back, Explanation, Goal, Look, MyData, NewPerson, People, Place, Progress, Today, Welcome
from ui.window.playlist_places import NamePlaylist, ToPlaylists
from ui.window.search_places import FindHelp
from ui.window.widgets.basic import Button

MOST_MS: Final = 50
"""Longer than this people notice that nothing happens (interface.md)."""
QUIET_S: Final = 0.12
QUIET_TURNS: Final = 10
"""So long, and so many turns, after the last thing that is waited for, what comes in later turns has come."""
MOST_STEPS: Final = 30
PACK: Final = "care-essentials"
LESSONS: Final = {"hands-how": "a lesson with a film", "hands-when": "a lesson with a recording"}
WAYS: Final[dict[str, Place]] = {
    "What I know so far": Progress(),
    "the library": ToLibrary(),
    "my own": Mine(),
    "my playlists": ToPlaylists(),
    "a name for a playlist": NamePlaylist(),
    "my data": MyData(),
    "my goal": Goal(),
    "finding help": FindHelp(),
    "telling about oneself": Welcome(),
    "How it looks": Look(),
}


class Turns(QObject):
    """Measures the turns of the event loop, and keeps the longest one of what is named. Times in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.longest: dict[str, list[float]] = defaultdict(list)
        self._name = ""
        self._most = 0.0
        self._last = time.thread_time()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    @Slot()
    def _beat(self) -> None:
        now = time.thread_time()
        self._most = max(self._most, now - self._last)
        self._last = now

    def during(self, name: str, act: Callable[[], object], over: Callable[[], bool]) -> None:
        """Act in a turn of its own and go on until it is over and quiet; the longest turn is one of this name."""
        self._beat()
        self._most = 0.0
        acted: list[object] = []
        QTimer.singleShot(0, self, lambda: acted.append(act()))
        self.rest(lambda: bool(acted) and over())
        self.longest[name].append(self._most)

    def rest(self, over: Callable[[], bool]) -> None:
        """Turn the event loop until it is over, and for a while after that."""
        since, turns = time.monotonic(), 0
        while turns < QUIET_TURNS or time.monotonic() - since < QUIET_S:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            turns += 1
            if not over():
                since, turns = time.monotonic(), 0


class Learner:
    """A learner who spends a day in front of the window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.turns = Turns()
        source = starter_source(Path(content_packs.__file__).parent / "starter" / PACK)
        assert source.pack is not None
        self._pack: Pack = source.pack

    @property
    def page(self) -> Page:
        """The page that can be seen."""
        page = self._window.page
        assert page is not None
        return page

    def day(self, card: LearnerCard) -> None:
        """Come, look around, learn, choose how it looks, and leave."""
        self._go("who is here", People())
        self._go("somebody new", NewPerson())
        self._go("who is here", People())
        self._say("a PIN page", PersonChosen(card))
        self._say("PIN to Today", PinTyped(DEMO_PIN))
        for name, place in WAYS.items():
            self._go(name, place)
            self._go("back to Today", Today())
        for lesson, name in LESSONS.items():
            self._go(name, Explanation(self._lesson(lesson)))
            self._go("back to Today", Back())
        self._attempt(Purpose.SHIFT_QUIZ)
        self._attempt(Purpose.MODULE)
        self._dress()

    def _dress(self) -> None:
        """Choose sizes, colours and languages on the page for that, over Today."""
        liked = self._window.navigator.preferences
        self._go("How it looks", Look())
        for size in (TextSize.L, TextSize.XXL, liked.text_size):
            self._look("another text size", msgspec.structs.replace(liked, text_size=size))
        for theme in (Theme.DARK, Theme.HIGH_CONTRAST, liked.theme):
            self._look("other colours", msgspec.structs.replace(liked, theme=theme))
        for language in ("ar", liked.language):
            self._look("another language", msgspec.structs.replace(liked, language=language))
        self._go("back to Today", Back())

    def _look(self, name: str, look: Preferences) -> None:
        self._quiet()
        chosen = LookChosen(look.theme, look.text_size, look.language, look.keyboard)
        self.turns.during(name, lambda: self.page.intent.emit(chosen), self._is_quiet)

    def _attempt(self, purpose: Purpose) -> None:
        """Answer what is asked and read what is to be read, then come back to Today. Not offered, it is left."""
        self._quiet()
        values = [button.value for button in self.page.findChildren(Button) if button.isVisible()]
        start = next((each for each in values if isinstance(each, StartAsked) and each.purpose is purpose), None)
        if start is None:
            return
        self._say("Today to the first question or lesson", start)
        for _ in range(MOST_STEPS):
            page = self.page
            if isinstance(page, FinishedPage) or not isinstance(page, QuestionPage | LessonPage):
                break
            if isinstance(page, QuestionPage):
                self._answer(page)
                self._say("a question to what comes next", NextAsked())
            else:
                self._say("a lesson to what comes next", LessonRead())
        if isinstance(self.page, QuestionPage):
            self._say("the end of an attempt", Ended())
        self._go("back to Today", Today())

    def _answer(self, page: QuestionPage) -> None:
        answer = right_answer(page.question.item)
        editor = page.findChildren(Editor)[0]
        editor.restore(answer)
        editor.changed.emit(answer)  # as a hand would have it, whatever the kind
        self._quiet()
        button = next(b for b in page.foot_buttons() if b.property("kind") == "primary")
        page.reveal(button)
        self._quiet()
        self.turns.during(
            "an answer to its feedback", lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton), self._is_quiet
        )

    def _lesson(self, name: str) -> LessonView:
        lesson = next(each for each in self._pack.lessons if each.id == name)
        return LessonView(
            attempt="",
            lesson=lesson,
            reason=Reason(ReasonCode.CHOSEN_BY_YOU),
            competency_title="",
            module_title=next(each.title for each in self._pack.modules if lesson.competency in each.competencies),
            pack=PACK,
            version=self._pack.manifest.version,
            language="en",
            glossary=self._pack.glossary,
        )

    def _say(self, name: str, intent: object) -> None:
        """Want something of the page that leads to another one."""
        self._quiet()
        before = self.page
        self.turns.during(
            name, lambda: before.intent.emit(intent), lambda: self._window.page is not before and self._is_quiet()
        )

    def _go(self, name: str, place: Place) -> None:
        self._quiet()
        self.turns.during(name, lambda: self._window.navigator.to(place), self._is_quiet)

    def _quiet(self) -> None:
        self._window.idle.again()  # what is done here comes past the place where touches are heard
        self.turns.rest(self._is_quiet)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _is_quiet(self) -> bool:
        page = self._window.page
        there = self._window.navigator.dressed_anew and not self._window.navigator.busy
        return there and not (isinstance(page, LongPage) and not page.rest.is_done)


def measure(quick: bool) -> list[Row]:
    """Return a row for each kind of change."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with demo_home() as home:
        running = Running(home, SystemClock())
        try:
            with Collecting() as collecting, opened(running) as window:
                learner = Learner(window)
                collecting.settle()
                ahead = Ahead(window)
                ahead.somebody_came()
                learner.turns.rest(lambda: ahead.is_done)
                cards = running.writer.call(lambda program: program.accounts.cards())
                card = next(card for card in cards if card.name == "Tom Reilly")
                for _ in range(1 if quick else 5):
                    learner.day(card)
        finally:
            running.close()
    return [_row(name, seconds) for name, seconds in learner.turns.longest.items()]


def _row(name: str, seconds: list[float]) -> Row:
    what = f"{name}: longest turn, median of {len(seconds)}"
    row = figure(what, statistics.median(seconds) * 1e3, "ms", most=MOST_MS)
    row["ours"] = f"{row['ours']} (worst {max(seconds) * 1e3:.0f})"
    return row


if __name__ == "__main__":
    run(measure, "Measure how long the window is deaf in what a learner does in a day.")
