# SPDX-License-Identifier: Apache-2.0
"""Reporting a problem with a question or a lesson, and the list of what was reported."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.reporting.views import Reported
from app.views import LessonView, QuestionView
from ui.ports import Ports
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View
from ui.window.report_intents import ProblemSaid, SeenTo


class ReportView(View, Protocol):
    """The page on which somebody says what is the matter."""

    def show_thanks(self) -> None: ...


class ReportPresenter(Presenter):
    """Keeps what was said, once."""

    def __init__(
        self, ports: Ports, guide: Guide, view: ReportView, learner: str, about: QuestionView | LessonView
    ) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner
        self._about = about

    def act(self, intent: Intent) -> None:
        match intent:
            case ProblemSaid(problem, text):
                reporting, about = self._ports.reporting, self._about
                if isinstance(about, QuestionView):
                    tell = partial(reporting.question, self._learner, about.attempt, about.item.id, problem, text=text)
                else:
                    place = (about.pack, about.version, about.lesson.id)
                    tell = partial(reporting.lesson, self._learner, *place, problem, text=text)
                self.run(tell, lambda _nothing: self._view.show_thanks())
            case _:
                super().act(intent)


class ReportedView(View, Protocol):
    """The list."""

    def show_reported(self, found: tuple[Reported, ...]) -> None: ...
    def show_done(self, found: tuple[Reported, ...]) -> None: ...


class ReportedPresenter(Presenter):
    """Shows what is reported, and takes away what was seen to."""

    def __init__(self, ports: Ports, guide: Guide, view: ReportedView, language: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._language = language

    def open(self) -> None:
        self.run(partial(self._ports.reporting.listed, self._language), self._view.show_reported)

    def act(self, intent: Intent) -> None:
        match intent:
            case SeenTo(pack, item, lesson):
                self.run(partial(self._settle, pack, item, lesson), self._view.show_done)
            case _:
                super().act(intent)

    def _settle(self, pack: str, item: str, lesson: str) -> tuple[Reported, ...]:
        self._ports.reporting.settle(pack, item, lesson)
        return self._ports.reporting.listed(self._language)
