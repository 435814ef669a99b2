# SPDX-License-Identifier: Apache-2.0
"""Today, the welcome questions, the way to the diagnostic, and what I know so far."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.views import Progress, Step, Today, WelcomeArea
from ui.ports import Ports
from ui.window.intents import AreasFilled, Ended, Intent, ResumeAsked, StartAsked
from ui.window.places import AtStep, FindStart, Guide
from ui.window.places import Today as TodayPlace
from ui.window.presenters.base import Presenter, View


class TodayView(View, Protocol):
    """The home screen."""

    def show_today(self, today: Today) -> None: ...


class StartingPresenter(Presenter):
    """Begins an attempt, or goes on with one."""

    def __init__(self, ports: Ports, guide: Guide, view: View, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._learner = learner

    def act(self, intent: Intent) -> None:
        learning = self._ports.learning
        match intent:
            case StartAsked(purpose, module):
                self.run(partial(learning.start, self._learner, purpose, module), self._begin)
            case ResumeAsked():
                self.run(partial(learning.resume, self._learner), self._begin)
            case Ended():
                self.run(partial(learning.stop, self._learner), self._begin)
            case _:
                super().act(intent)

    def _begin(self, step: Step | None) -> None:
        self._guide.to(TodayPlace() if step is None else AtStep(step))


class TodayPresenter(StartingPresenter):
    """Shows what is worth doing now."""

    def __init__(self, ports: Ports, guide: Guide, view: TodayView, learner: str) -> None:
        super().__init__(ports, guide, view, learner)
        self._view = view

    def open(self) -> None:
        self.run(partial(self._ports.learning.today, self._learner), self._view.show_today)


class WelcomeView(View, Protocol):
    """The questions about how sure a person feels."""

    def show_areas(self, areas: tuple[WelcomeArea, ...]) -> None: ...


class WelcomePresenter(Presenter):
    """Asks how sure a person feels, and leads to the diagnostic."""

    def __init__(self, ports: Ports, guide: Guide, view: WelcomeView, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner

    def open(self) -> None:
        self.run(partial(self._ports.learning.welcome_areas, self._learner), self._view.show_areas)

    def act(self, intent: Intent) -> None:
        match intent:
            case AreasFilled(ratings, wants):
                rate = partial(self._ports.learning.rate_areas, self._learner, dict(ratings), wants)
                self.run(rate, self._rated)
            case _:
                super().act(intent)

    def _rated(self, _nothing: None) -> None:
        self._guide.to(FindStart())


class ProgressView(View, Protocol):
    """What I know so far."""

    def show_progress(self, progress: Progress) -> None: ...


class ProgressPresenter(Presenter):
    """Shows a person what is known about what they know."""

    def __init__(self, ports: Ports, guide: Guide, view: ProgressView, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner

    def open(self) -> None:
        self.run(partial(self._ports.learning.progress, self._learner), self._view.show_progress)
