# SPDX-License-Identifier: Apache-2.0
"""What a person waits for in front of the real window: the feedback to an answer, the next question, other pages.

The real program on a demo home, offscreen unless QT_QPA_PLATFORM says otherwise. From the click on the primary action,
over grading and the durable commit on the writer's thread, to the end of the paint of what was waited for.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import msgspec
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.clock import SystemClock
from app.events import Purpose
from app.preferences import TextSize
from app.views import LearnerCard
from benchmarks.homes import demo_home
from benchmarks.painted import Painted, wait_until
from benchmarks.report import Row, figure, percentile, run
from content_packs.grading import right_answer
from ui.compose import Running
from ui.demo import DEMO_PIN
from ui.window.answers.editor import Editor
from ui.window.application import create_application
from ui.window.background import QtBackground
from ui.window.care_places import Device
from ui.window.folders import documents
from ui.window.intents import PinTyped, StartAsked
from ui.window.main_window import MainWindow, build_window
from ui.window.pages.page import Page
from ui.window.pages.question import QuestionPage
from ui.window.pages.rest import LongPage
from ui.window.pages.steps import FinishedPage
from ui.window.places import Look, People, Pin, Place, Progress, Today
from ui.window_ports import window_ports

MOST_STEPS = 80


class Person:
    """A person in front of the window who answers as soon as they can, and holds a stop watch. Times in seconds."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.signing_in: list[float] = []
        self.feedback: list[float] = []
        self.onward: list[float] = []
        self.pages: list[float] = []
        self.dressing: list[float] = []

    @property
    def page(self) -> Page:
        """The page that can be seen."""
        page = self._window.page
        assert page is not None
        return page

    def visit(self, card: LearnerCard) -> None:
        """Sign in, look around, do a shift quiz and leave."""
        self._go(Pin(card))
        self.signing_in.append(self._timed(lambda: self.page.intent.emit(PinTyped(DEMO_PIN)), self._another_page()))
        self.pages += [self._go(place) for place in (Progress(), Today(), Look(), Device(), Today())]
        self._dress()
        self._timed(lambda: self.page.intent.emit(StartAsked(Purpose.SHIFT_QUIZ)), self._another_page())
        for _ in range(MOST_STEPS):
            if isinstance(self.page, FinishedPage):
                break
            if isinstance(self.page, QuestionPage):
                self._answer(self.page)
            self.onward.append(self._press_main(self._another_page()))
        self.pages.append(self._go(People()))

    def quiet(self) -> None:
        """Wait until nothing is under way, and a long page is there with its rest: it is dressed with all of it."""
        wait_until(lambda: self._window.navigator.dressed_anew and not self._window.navigator.busy)
        wait_until(lambda: not isinstance(self._window.page, LongPage) or self._window.page.rest.is_done)
        QApplication.processEvents()

    def _go(self, place: Place) -> float:
        self.quiet()
        return self._timed(lambda: self._window.navigator.to(place), self._another_page())

    def _dress(self) -> None:
        """Choose another size of the words, and the one before again, on the page that can be seen."""
        navigator = self._window.navigator
        before = navigator.preferences
        for size in (TextSize.L, before.text_size):
            self.quiet()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # pages that were left are dressed, too
            look = msgspec.structs.replace(before, text_size=size)
            self.dressing.append(self._timed(lambda look=look: navigator.dress(look), lambda: self.page.heading))  # type: ignore[misc]

    def _answer(self, page: QuestionPage) -> None:
        answer = right_answer(page.question.item)
        editor = page.findChildren(Editor)[0]
        editor.restore(answer)
        editor.changed.emit(answer)  # as a hand would have it, whatever the kind
        stem = page.heading
        self.feedback.append(self._press_main(lambda: page.heading if page.heading is not stem else None))

    def _another_page(self) -> Callable[[], QWidget | None]:
        before = self._window.page

        def look() -> QWidget | None:
            page = self._window.page
            return page if page is not before and not self._window.navigator.busy else None

        return look

    def _press_main(self, awaited: Callable[[], QWidget | None]) -> float:
        self.quiet()
        button = next(b for b in self.page.foot_buttons() if b.property("kind") == "primary" and b.isEnabled())
        self.page.reveal(button)
        self.quiet()
        return self._timed(lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton), awaited)

    def _timed(self, act: Callable[[], None], awaited: Callable[[], QWidget | None]) -> float:
        """Act, and return the seconds until the widget that comes of it has been painted."""
        seen: list[float] = []
        watching = Painted(lambda: seen.append(time.perf_counter()), self._window)

        def look() -> None:
            widget = awaited()
            if widget is not None and not watching.watching:
                watching.watch(widget)

        navigator = self._window.navigator
        navigator.arrived.connect(look)
        navigator.settled.connect(look)
        begun = time.perf_counter()
        act()
        look()
        wait_until(lambda: bool(seen))
        navigator.arrived.disconnect(look)
        navigator.settled.disconnect(look)
        watching.deleteLater()
        return seen[0] - begun


def measure(quick: bool) -> list[Row]:
    """Return the rows of the window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with demo_home() as home:
        running = Running(home, SystemClock())
        try:
            with opened(running) as window:
                cards = running.writer.call(lambda program: program.accounts.cards())
                diagnosed = [card for card in cards if card.name != "Amina Yusuf"]  # she begins today
                person = Person(window)
                for card in diagnosed * (1 if quick else 8):
                    person.visit(card)
        finally:
            running.close()
    return _rows(person)


@contextmanager
def opened(running: Running) -> Iterator[MainWindow]:
    application = create_application()
    program = running.program()
    background = QtBackground(running.submit)
    ports = window_ports(program, background, copies=documents)
    window = build_window(ports)
    window.resize(1366, 768)  # offscreen, the screen that a window fits itself to is smaller than a laptop's
    window.show()
    try:
        yield window
    finally:
        window.close()
        background.forget()
        application.quit()


def _rows(person: Person) -> list[Row]:
    def both(what: str, seconds: list[float], most: float | None) -> list[Row]:
        return [
            figure(f"{what}, p50", percentile(seconds, 0.5) * 1e3, "ms"),
            figure(f"{what}, p95", percentile(seconds, 0.95) * 1e3, "ms", most=most),
        ]

    return [
        *both("answer to feedback on the screen", person.feedback, 50),
        *both("feedback to next question on the screen", person.onward, 100),
        *both("change of page", person.pages, 100),
        *both("another text size on Today", person.dressing, 100),
        *both("PIN to Today on the screen", person.signing_in, None),
    ]


if __name__ == "__main__":
    run(measure, "Measure what a person waits for in front of the window.")
