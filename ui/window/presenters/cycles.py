# SPDX-License-Identifier: Apache-2.0
"""A learning cycle: keeps what is typed safe, and leads from step to step."""

from __future__ import annotations

from functools import partial

from app.cycling.views import CyclePlace, CycleView
from app.views import LessonView
from ui.ports import Ports
from ui.window.cycle_intents import CycleBegins, CycleLesson, CycleStepBehind, ThoughtChanged
from ui.window.cycle_places import AtCycle
from ui.window.intents import Intent
from ui.window.places import Explanation, Guide
from ui.window.presenters.base import View
from ui.window.presenters.home import StartingPresenter


class CyclePresenter(StartingPresenter):
    """A screen of a cycle."""

    def __init__(self, ports: Ports, guide: Guide, view: View, learner: str, shown: CycleView) -> None:
        super().__init__(ports, guide, view, learner)
        self._shown = shown
        self._cycle = shown.card.id
        self._saving = False
        self._unsaved: list[str] = []

    def close(self) -> None:
        """Ask for the draft that still waits: what is asked for is done in order, so before anybody is signed out."""
        self._saving = False
        self._save()
        super().close()

    def returned(self) -> None:
        """The lesson that lay on top was read."""
        if self._shown.place is CyclePlace.ACTIVITY:
            self.run(partial(self._ports.cycles.open, self._learner, self._cycle), self._step)

    def act(self, intent: Intent) -> None:
        cycles = self._ports.cycles
        match intent:
            case ThoughtChanged(text):
                self._unsaved = [text]
                self._save()
            case CycleBegins():
                self.run(partial(cycles.begin, self._learner, self._cycle), self._step)
            case CycleStepBehind(text):
                self._unsaved.clear()
                self.run(partial(cycles.done, self._learner, self._cycle, text), self._step)
            case CycleLesson(lesson):
                self.run(partial(self._ports.learning.lesson, self._learner, lesson), self._read)
            case _:
                super().act(intent)

    def _save(self) -> None:
        if self._unsaved and not self._saving:
            self._saving = True
            keep = partial(self._ports.cycles.keep, self._learner, self._cycle, self._unsaved.pop())
            self.run_quietly(keep, self._saved)

    def _saved(self, _nothing: None) -> None:
        self._saving = False
        self._save()

    def _step(self, view: CycleView) -> None:
        self._guide.to(AtCycle(view))

    def _read(self, lesson: LessonView) -> None:
        self._guide.to(Explanation(lesson))
