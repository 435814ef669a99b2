# SPDX-License-Identifier: Apache-2.0
"""The goals survey, question by question. What is said is recorded at each of them, so leaving early loses nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from app.aids.views import AidView
from app.goals.views import Area, CycleOffer, RoleOffer, SurveyView
from app.jobs.views import MyJobs
from ui.ports import Ports
from ui.window.aid_intents import AidAsked
from ui.window.aid_places import AtAid
from ui.window.goal_intents import AreasChosen, GoalsAdded, PartSkipped
from ui.window.goal_places import GoalsSurvey, SurveyPart
from ui.window.intents import Intent
from ui.window.job_intents import JobTold
from ui.window.places import Goal, Guide, Place
from ui.window.presenters.base import View
from ui.window.presenters.goals import BoxesView, Changing, WritingPresenter
from ui.window.presenters.home import StartingPresenter

_AFTER = {
    SurveyPart.AREAS: SurveyPart.ROLES,
    SurveyPart.ROLES: SurveyPart.WORDS,
    SurveyPart.WORDS: SurveyPart.TEACH,
    SurveyPart.TEACH: SurveyPart.END,
}


def after(place: GoalsSurvey) -> Place:
    """Where a question leads: to the next one, or, `alone`, back to the goals."""
    return Goal() if place.alone else GoalsSurvey(_AFTER[place.part])


class AreasView(View, Protocol):
    """Areas to choose."""

    def show_areas(self, areas: tuple[Area, ...]) -> None: ...


class RolesView(View, Protocol):
    """Roles to choose."""

    def show_roles(self, roles: tuple[RoleOffer, ...], mine: MyJobs) -> None: ...
    def show_said(self, jobs: tuple[str, ...]) -> None: ...


class BoxView(BoxesView, Protocol):
    """A box for own words."""

    def show_box(self, *, may_write: bool) -> None: ...


class EndView(View, Protocol):
    """What comes of it."""

    def show_cycles(self, cycles: tuple[CycleOffer, ...], goals: int = 0) -> None: ...


class ChoosingPresenter(Changing):
    """What to get better at, or what one could teach."""

    def __init__(self, ports: Ports, guide: Guide, view: AreasView, learner: str, place: GoalsSurvey) -> None:
        super().__init__(ports, guide, view, learner)
        self._view = view
        self._place = place

    def open(self) -> None:
        self.run(partial(self._ports.goals.survey, self._learner), self._shown)

    def act(self, intent: Intent) -> None:
        goals = self._ports.goals
        match intent:
            case AreasChosen(modules):
                keep = goals.teach if self._place.part is SurveyPart.TEACH else goals.choose
                self.change(partial(keep, self._learner, modules), after(self._place))
            case PartSkipped():
                self._guide.to(after(self._place))
            case _:
                super().act(intent)

    def _shown(self, view: SurveyView) -> None:
        self._view.show_areas(view.teaches if self._place.part is SurveyPart.TEACH else view.areas)


class RolesPresenter(Changing):
    """For the role of now, or the next one."""

    def __init__(self, ports: Ports, guide: Guide, view: RolesView, learner: str, place: GoalsSurvey) -> None:
        super().__init__(ports, guide, view, learner)
        self._view = view
        self._place = place
        self._says: tuple[str, ...] = ()

    def open(self) -> None:
        self.run(self._survey, self._shown)

    def act(self, intent: Intent) -> None:
        match intent:
            case JobTold(job, on):
                others = tuple(each for each in self._says if each != job)
                says = (*others, job) if on else others
                self.run(partial(self._ports.jobs.say, self._learner, says), partial(self._said, says))
            case GoalsAdded(modules):
                self.change(partial(self._ports.goals.add, self._learner, modules), after(self._place))
            case AidAsked(kind, pack, id):
                self.run(partial(self._ports.aids.open, self._learner, kind, pack, id), self._look)
            case PartSkipped():
                self._guide.to(after(self._place))
            case _:
                super().act(intent)

    def _look(self, view: AidView) -> None:
        self._guide.to(AtAid(view))

    def _survey(self) -> tuple[SurveyView, MyJobs]:
        return self._ports.goals.survey(self._learner), self._ports.jobs.mine(self._learner)

    def _said(self, says: tuple[str, ...], _nothing: None) -> None:
        self._says = says
        self._view.show_said(says)

    def _shown(self, found: tuple[SurveyView, MyJobs]) -> None:
        view, mine = found
        self._says = tuple(each.id for each in mine.says)
        if view.roles or self._place.alone:
            self._view.show_roles(view.roles, mine)
        else:
            self._guide.to(after(self._place))


class OwnWordsPresenter(WritingPresenter):
    """A goal in own words."""

    def __init__(self, ports: Ports, guide: Guide, view: BoxView, learner: str, place: GoalsSurvey) -> None:
        super().__init__(ports, guide, view, learner, "words")
        self._page = view
        self._place = place

    def open(self) -> None:
        self.run(partial(self._ports.goals.survey, self._learner), self._shown)

    def act(self, intent: Intent) -> None:
        match intent:
            case PartSkipped():
                self._guide.to(after(self._place))
            case _:
                super().act(intent)

    def given(self, texts: tuple[str, ...]) -> None:
        write: Callable[[], None] = partial(self._ports.goals.write, self._learner, next(iter(texts), ""))
        self.change(write, after(self._place))

    def _shown(self, view: SurveyView) -> None:
        self._page.show_box(may_write=view.may_write)
        self.fetch()


class SurveyEndPresenter(StartingPresenter):
    """Makes the playlist; `title` is what it is called."""

    def __init__(self, ports: Ports, guide: Guide, view: EndView, learner: str, title: str) -> None:
        super().__init__(ports, guide, view, learner)
        self._view = view
        self._title = title

    def open(self) -> None:
        self.run(self._finish, lambda found: self._view.show_cycles(*found))

    def _finish(self) -> tuple[tuple[CycleOffer, ...], int]:
        """What the playlist has, and how many goals are set."""
        cycles = self._ports.goals.finish(self._learner, self._title)
        home = self._ports.goals.home(self._learner)
        return cycles, len(home.goals) + len(home.words)
