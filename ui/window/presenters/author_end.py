# SPDX-License-Identifier: Apache-2.0
"""The checks of a microlearn and its publishing: with thousands of questions they take long, and can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from app.authoring.publishing import Published
from app.authoring.told import Told
from app.authoring.views import DraftView
from app.errors import Refusal
from app.long_work import Course, Stopped, Tell
from ui.ports import Ports
from ui.time_left import TimeLeft
from ui.window.author_intents import CheckAsked, PublishAsked, RedoAsked, StickFilled, UndoAsked
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.author import AuthorPresenter, AuthorView, tried
from ui.window.work_intents import WorkLooked, WorkStopped

T = TypeVar("T")


class AuthorWaitView(AuthorView, Protocol):
    """A step that may take longer than a moment."""

    def begin_wait(self) -> None:
        """Ask with `WorkLooked` now and then."""

    def show_far(self, done: int, most: int, left: int | None) -> None:
        """`left`: see `ui.time_left.TimeLeft`."""

    def end_wait(self) -> None: ...
    def show_stopped(self) -> None:
        """Nothing was done."""


class FindingsView(AuthorWaitView, Protocol):
    """What the checks say."""

    def show_findings(self, found: tuple[Told, ...]) -> None: ...


class PublishView(AuthorWaitView, Protocol):
    """What was published."""

    def show_published(self, done: Published) -> None: ...


class AuthorWaitPresenter(AuthorPresenter):
    """One piece of long work at a time, which ends when somebody stops it or leaves."""

    def __init__(self, ports: Ports, guide: Guide, view: AuthorWaitView, draft: str) -> None:
        super().__init__(ports, guide, view, draft)
        self._waiting = view
        self._course: Course | None = None
        self._left = TimeLeft(ports.steady)

    def close(self) -> None:
        """Whoever goes away stops it: the writer's queue is for what others do."""
        super().close()
        if self._course is not None:
            self._course.stop()

    def handle(self, intent: Intent) -> None:
        match intent:
            case WorkStopped():
                if self._course is not None:
                    self._course.stop()
            case WorkLooked():
                if self._course is not None:
                    far = self._course.far
                    self._waiting.show_far(*far, self._left.tell(*far))
            case _:
                super().handle(intent)

    def ask_long(self, work: Callable[[Tell], T], done: Callable[[T], None]) -> None:
        """Run work that tells how far it is, and may be refused for a reason that the page can say."""
        course = self._course = Course()
        self._left = TimeLeft(self._ports.steady)
        self._waiting.begin_wait()
        stoppable = partial(_unless_stopped, partial(work, course.tell))
        self.run(partial(tried, stoppable), partial(self._worked, done))

    def _worked(self, done: Callable[[T], None], found: T | Stopped | Refusal) -> None:
        self._end()
        if isinstance(found, Stopped):
            self._waiting.show_stopped()
        else:
            self._outcome(done, found)

    def _failed(self, again: Callable[[], None], error: Exception) -> None:
        if not self.closed:
            self._end()
        super()._failed(again, error)

    def _end(self) -> None:
        if self._course is not None:
            self._course = None
            self._waiting.end_wait()


def _unless_stopped(work: Callable[[], T]) -> T | Stopped:
    try:
        return work()
    except Stopped as stopped:
        return stopped


class FindingsPresenter(AuthorWaitPresenter):
    """Has the draft checked."""

    def __init__(self, ports: Ports, guide: Guide, view: FindingsView, draft: str) -> None:
        super().__init__(ports, guide, view, draft)
        self._findings = view

    def _opened(self, view: DraftView) -> None:
        super()._opened(view)
        self._check()

    def act(self, intent: Intent) -> None:
        match intent:
            case CheckAsked():
                self._check()
            case _:
                super().act(intent)
                if isinstance(intent, UndoAsked | RedoAsked):
                    self._check()

    def _check(self) -> None:
        self.ask_long(partial(self._ports.authoring.check, self._draft), self._checked)

    def _checked(self, found: tuple[Told, ...]) -> None:
        self._findings.show_findings(found)
        self._quietly(partial(self._ports.authoring.open, self._draft))


class PublishPresenter(AuthorWaitPresenter):
    """Publishes it, here or on a stick."""

    def __init__(self, ports: Ports, guide: Guide, view: PublishView, draft: str) -> None:
        super().__init__(ports, guide, view, draft)
        self._publish = view

    def act(self, intent: Intent) -> None:
        match intent:
            case PublishAsked():
                self.ask_long(partial(self._ports.authoring.publish, self._draft), self._was_published)
            case StickFilled(folder):
                self.ask_long(partial(self._to_stick, folder), self._was_published)
            case _:
                super().act(intent)

    def _to_stick(self, folder: Path, tell: Tell) -> Published | Refusal:
        try:
            return self._ports.authoring.to_stick(self._draft, folder, tell)
        except OSError:
            return Refusal("unwritable")

    def _was_published(self, done: Published | Refusal) -> None:
        if isinstance(done, Refusal):
            self._page.show_trouble(done.code, {})
            return
        self.ask(partial(self._ports.authoring.open, self._draft), partial(self._show_done, done))

    def _show_done(self, done: Published, view: DraftView) -> None:
        self._page.show_draft(view)
        self._publish.show_published(done)
