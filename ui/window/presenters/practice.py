# SPDX-License-Identifier: Apache-2.0
"""Stories and worked examples: one scene or step after the other, and what a module offers once it is done."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.encouraging.views import Badge
from app.practice.views import PracticeCard, PracticeStep, StepFeedback
from app.views import Finished
from content_packs.answers import Answer
from ui.ports import Ports
from ui.window.intents import DraftChanged, Intent, NextAsked, StartAsked, Submitted
from ui.window.places import Guide
from ui.window.practice_intents import (
    ChoiceMade,
    DebriefAsked,
    PracticeAsked,
    PracticeBegins,
    StepSeen,
    TurnBack,
)
from ui.window.practice_places import AtPractice
from ui.window.presenters.attempt import StepPresenter
from ui.window.presenters.base import Presenter, View


class PracticeView(View, Protocol):
    """A page of a story or a worked example."""

    @property
    def media(self) -> tuple[str, ...]: ...
    def show_media(self, path: str, data: bytes) -> None: ...


class StepView(PracticeView, Protocol):
    """A step of a worked example."""

    def show_feedback(self, told: StepFeedback) -> None: ...


class PracticePresenter(Presenter):
    """A screen of a story or a worked example. The time on it is counted from when it is shown."""

    def __init__(self, ports: Ports, guide: Guide, view: PracticeView, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._learner = learner
        self._page = view
        self._since = ports.steady()

    def open(self) -> None:
        for path in self._page.media:
            fetch = partial(self._ports.practice.media, self._learner, path)
            self.run_quietly(fetch, partial(self._page.show_media, path))

    def act(self, intent: Intent) -> None:
        practice, learner = self._ports.practice, self._learner
        match intent:
            case PracticeBegins():
                self.run(partial(practice.begin, learner), self._step)
            case ChoiceMade(place):
                self.run(partial(practice.choose, learner, place, seconds=self.seconds()), self._step)
            case TurnBack():
                self.run(partial(practice.turn_back, learner), self._step)
            case DebriefAsked():
                self.run(partial(practice.debrief, learner), self._step)
            case StepSeen():
                self.run(partial(practice.seen, learner, seconds=self.seconds()), self._step)
            case NextAsked():
                self.run(partial(practice.onward, learner), self._step)
            case _:
                super().act(intent)

    def seconds(self) -> float:
        """Return how long the screen has been there."""
        return max(0.0, self._ports.steady() - self._since)

    def _step(self, step: PracticeStep) -> None:
        self._guide.to(AtPractice(step))


class ExampleStepPresenter(PracticePresenter):
    """A step of a worked example: keeps what is typed safe, and shows what came of the answer."""

    def __init__(self, ports: Ports, guide: Guide, view: StepView, learner: str) -> None:
        super().__init__(ports, guide, view, learner)
        self._step_page = view
        self._answered = False
        self._saving = False
        self._unsaved: list[Answer | None] = []

    def close(self) -> None:
        """Ask for the draft that still waits: what is asked for is done in order, so before anybody is signed out."""
        self._saving = False
        self._save()
        super().close()

    def act(self, intent: Intent) -> None:
        match intent:
            case DraftChanged(draft):
                if not self._answered:
                    self._unsaved = [draft]
                    self._save()
            case Submitted(answer):
                if not self._answered:
                    self._unsaved.clear()
                    work = partial(self._ports.practice.answer, self._learner, answer, seconds=self.seconds())
                    self.run(work, self._graded)
            case _:
                super().act(intent)

    def _save(self) -> None:
        if self._unsaved and not self._saving:
            self._saving = True
            save = partial(self._ports.practice.save_draft, self._learner, self._unsaved.pop())
            self.run_quietly(save, self._saved)

    def _saved(self, _nothing: None) -> None:
        self._saving = False
        self._save()

    def _graded(self, told: StepFeedback) -> None:
        self._answered = True
        self._step_page.show_feedback(told)


class FinishedView(View, Protocol):
    """The end of an attempt."""

    def show_practice(self, cards: tuple[PracticeCard, ...]) -> None:
        """Offer what there is to practise with."""

    def show_badges(self, badges: tuple[Badge, ...]) -> None:
        """Say what new badges stand for."""


class FinishedPresenter(StepPresenter):
    """The end of an attempt, with the stories and worked examples of the module that was done."""

    def __init__(self, ports: Ports, guide: Guide, view: FinishedView, learner: str, finished: Finished) -> None:
        super().__init__(ports, guide, view, learner)
        self._page = view
        self._module = finished.module

    def open(self) -> None:
        self.run_quietly(partial(self._ports.encouraging.new_badges, self._learner), self._badges)
        if self._module:
            self.run_quietly(partial(self._ports.practice.offered, self._learner), self._offer)

    def act(self, intent: Intent) -> None:
        match intent:
            case PracticeAsked(kind, id):
                self.run(partial(self._ports.practice.open, self._learner, kind, id), self._practise)
            case StartAsked(purpose, module, pack):
                self.run(partial(self._ports.learning.start, self._learner, purpose, module, pack), self._step)
            case _:
                super().act(intent)

    def _badges(self, badges: tuple[Badge, ...]) -> None:
        if badges:
            self._page.show_badges(badges)

    def _offer(self, cards: tuple[PracticeCard, ...]) -> None:
        mine = tuple(card for card in cards if card.module == self._module)
        if mine:
            self._page.show_practice(mine)

    def _practise(self, step: PracticeStep) -> None:
        self._guide.to(AtPractice(step))
