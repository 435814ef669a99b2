# SPDX-License-Identifier: Apache-2.0
"""What encourages somebody, what they want of it, and the goals of a team as a supervisor sets them."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.encouraging.views import Encouragement, TeamGoalCard
from app.errors import Refusal
from ui.ports import Ports
from ui.window.encourage_intents import GoalEnded, GoalJoined, GoalSet, RestChosen, WishesChosen
from ui.window.encourage_places import SiteGoals
from ui.window.intents import Intent
from ui.window.places import Guide, Today
from ui.window.presenters.base import Presenter, View

_DAYS = 7


class EncouragedView(View, Protocol):
    """What encourages somebody, or what they want of it."""

    def show_encouragement(self, page: Encouragement) -> None: ...


class EncouragedPresenter(Presenter):
    """Shows it, takes part in goals, and keeps what is wished."""

    def __init__(self, ports: Ports, guide: Guide, view: EncouragedView, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner

    def open(self) -> None:
        self.run(partial(self._ports.encouraging.page, self._learner), self._view.show_encouragement)

    def act(self, intent: Intent) -> None:
        match intent:
            case WishesChosen(wishes):
                wish = partial(self._ports.encouraging.wish, self._learner, wishes)
                self.run(wish, self._view.show_encouragement)
            case GoalJoined(goal, on):
                self.run(partial(self._join, goal, on=on), self._view.show_encouragement)
            case _:
                super().act(intent)

    def _join(self, goal: str, *, on: bool) -> Encouragement:
        goals = self._ports.team_goals
        try:
            (goals.join if on else goals.leave)(self._learner, goal)
        except Refusal as refused:  # it was ended meanwhile: the page says so by not showing it
            if refused.code != "no_such_team_goal":
                raise
        return self._ports.encouraging.page(self._learner)


class PutOffPresenter(Presenter):
    """Keeps when somebody may be reminded again, and leads back."""

    def __init__(self, ports: Ports, guide: Guide, view: View, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._learner = learner

    def act(self, intent: Intent) -> None:
        match intent:
            case RestChosen(kind, rest):
                self.run(partial(self._ports.encouraging.put_off, self._learner, kind, rest), self._kept)
            case _:
                super().act(intent)

    def _kept(self, _nothing: None) -> None:
        self._guide.visit.nudge = None
        self._guide.to(Today())


class SiteGoalsView(View, Protocol):
    """The goals of the team."""

    def show_goals(self, goals: tuple[TeamGoalCard, ...]) -> None: ...


class SiteGoalsPresenter(Presenter):
    """Shows the goals of the site."""

    def __init__(self, ports: Ports, guide: Guide, view: SiteGoalsView) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def open(self) -> None:
        self.run(self._ports.team_goals.of_site, self._view.show_goals)


class SetGoalView(View, Protocol):
    """A new goal."""

    def show_refused(self, code: str) -> None: ...
    def show_today(self, today: int) -> None: ...


class SetGoalPresenter(Presenter):
    """Sets it."""

    def __init__(self, ports: Ports, guide: Guide, view: SetGoalView) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def open(self) -> None:
        self.run_quietly(self._ports.team_goals.today, self._view.show_today)

    def act(self, intent: Intent) -> None:
        match intent:
            case GoalSet():
                self.run(partial(self._set, intent), self._was_set)
            case _:
                super().act(intent)

    def _set(self, asked: GoalSet) -> str:
        goals = self._ports.team_goals
        try:
            goals.set(asked.measure, asked.target, goals.today() + _DAYS * asked.weeks - 1)
        except Refusal as refused:
            if not refused.code.startswith("team_goal"):
                raise
            return refused.code
        return ""

    def _was_set(self, refused: str) -> None:
        if refused:
            self._view.show_refused(refused)
        else:
            self._guide.to(SiteGoals())


class EndGoalView(View, Protocol):
    """Whether it is to be ended."""

    def show_refused(self) -> None: ...


class EndGoalPresenter(Presenter):
    """Ends it."""

    def __init__(self, ports: Ports, guide: Guide, view: EndGoalView) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def act(self, intent: Intent) -> None:
        match intent:
            case GoalEnded(goal):
                self.run(partial(self._end, goal), self._was_ended)
            case _:
                super().act(intent)

    def _end(self, goal: str) -> bool:
        try:
            self._ports.team_goals.end(goal)
        except Refusal as refused:
            if refused.code != "team_goal_of_another":
                raise
            return False
        return True

    def _was_ended(self, ended: bool) -> None:
        if ended:
            self._guide.to(SiteGoals())
        else:
            self._view.show_refused()
