# SPDX-License-Identifier: Apache-2.0
"""My goals: the list, one of them, writing, how sure, the week."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from app.goals.views import GoalsView, GoalView, SureRow, Week, WordsView
from ui.ports import Ports
from ui.window.goal_intents import (
    GoalDropped,
    GoalMoved,
    GoalRests,
    GoalsAdded,
    NoteTakenAway,
    StepLeft,
    WeeklyChosen,
    WordsGiven,
    WordsTyped,
)
from ui.window.goal_places import AtGoal, AtWords, HowSure, Intend
from ui.window.intents import Intent
from ui.window.places import Goal, Guide, Place
from ui.window.presenters.base import Presenter, View
from ui.window.presenters.home import StartingPresenter


class GoalsListView(View, Protocol):
    """The list."""

    def show_goals(self, view: GoalsView) -> None: ...


class OneGoalView(View, Protocol):
    """One goal."""

    def show_goal(self, view: GoalView) -> None: ...


class OwnWordsView(View, Protocol):
    """One goal in own words."""

    def show_words(self, view: WordsView) -> None: ...


class BoxesView(View, Protocol):
    """Boxes to write in."""

    def put(self, texts: tuple[str, ...]) -> None: ...


class IntendView(BoxesView, Protocol):
    """If something happens, then I will do something."""

    def show_about(self, title: str) -> None: ...


class SureView(View, Protocol):
    """How sure I am."""

    def show_rows(self, rows: tuple[SureRow, ...]) -> None: ...


class WeekView(View, Protocol):
    """In how many shifts."""

    def show_week(self, week: Week) -> None: ...


class GoalsPresenter(Presenter):
    """The list leads on; there is nothing to do on it."""

    def __init__(self, ports: Ports, guide: Guide, view: GoalsListView, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner

    def open(self) -> None:
        self.run(partial(self._ports.goals.home, self._learner), self._view.show_goals)


class Changing(StartingPresenter):
    """What changes something and then shows a place, as it is after that."""

    def change(self, work: Callable[[], None], place: Place) -> None:
        """Do it and go there."""
        self.run(work, lambda _nothing: self._guide.to(place))


class GoalPresenter(Changing):
    """One goal of the plan: each change is recorded, and the page shown as it is then."""

    def __init__(self, ports: Ports, guide: Guide, view: OneGoalView, learner: str, module: str) -> None:
        super().__init__(ports, guide, view, learner)
        self._view = view
        self._module = module

    def open(self) -> None:
        self.run(partial(self._ports.goals.goal, self._learner, self._module), self._view.show_goal)

    def act(self, intent: Intent) -> None:
        goals, who, module = self._ports.goals, self._learner, self._module
        match intent:
            case GoalMoved(later):
                self.change(partial(goals.move, who, module, later=later), AtGoal(module))
            case GoalRests(rests):
                self.change(partial(goals.rest, who, module, rests=rests), AtGoal(module))
            case StepLeft(step, out):
                self.change(partial(goals.leave_out, who, step, out=out), AtGoal(module))
            case GoalDropped():
                self.change(partial(goals.drop, who, module), Goal())
            case NoteTakenAway(note):
                self.change(partial(goals.take_away, who, note), AtGoal(module))
            case _:
                super().act(intent)


class WordsPresenter(Changing):
    """One goal in own words."""

    def __init__(self, ports: Ports, guide: Guide, view: OwnWordsView, learner: str, note: str) -> None:
        super().__init__(ports, guide, view, learner)
        self._view = view
        self._note = note

    def open(self) -> None:
        self.run(partial(self._ports.goals.in_words, self._learner, self._note), self._view.show_words)

    def act(self, intent: Intent) -> None:
        match intent:
            case NoteTakenAway(note):
                place = Goal() if note == self._note else AtWords(self._note)
                self.change(partial(self._ports.goals.take_away, self._learner, note), place)
            case _:
                super().act(intent)


class WritingPresenter(Changing):
    """Keeps what is typed safe at every change, one after the other."""

    def __init__(self, ports: Ports, guide: Guide, view: BoxesView, learner: str, about: str) -> None:
        super().__init__(ports, guide, view, learner)
        self._boxes = view
        self._about = about
        self._saving = False
        self._unsaved: list[tuple[str, ...]] = []

    def fetch(self) -> None:
        """Show again what was typed before."""
        self.run_quietly(partial(self._ports.goals.kept, self._learner, self._about), self._boxes.put)

    def close(self) -> None:
        """Ask for the draft that still waits: what is asked for is done in order, so before anybody is signed out."""
        self._saving = False
        self._save()
        super().close()

    def act(self, intent: Intent) -> None:
        match intent:
            case WordsTyped(texts):
                self._unsaved = [texts]
                self._save()
            case WordsGiven(texts):
                self._unsaved.clear()
                self.given(texts)
            case _:
                super().act(intent)

    def given(self, texts: tuple[str, ...]) -> None:
        """That is it."""
        raise NotImplementedError

    def _save(self) -> None:
        if self._unsaved and not self._saving:
            self._saving = True
            keep = partial(self._ports.goals.keep, self._learner, self._about, self._unsaved.pop())
            self.run_quietly(keep, self._saved)

    def _saved(self, _nothing: None) -> None:
        self._saving = False
        self._save()


class IntendPresenter(WritingPresenter):
    """If something happens, then I will do something."""

    def __init__(self, ports: Ports, guide: Guide, view: IntendView, learner: str, place: Intend) -> None:
        super().__init__(ports, guide, view, learner, f"if:{place.goal}")
        self._page = view
        self._place = place

    def open(self) -> None:
        self.run(self._title, self._page.show_about)
        self.fetch()

    def given(self, texts: tuple[str, ...]) -> None:
        cue, action = (*texts, "", "")[:2]
        goal = self._place.goal
        after = AtWords(goal) if self._place.own else AtGoal(goal)
        self.change(partial(self._ports.goals.intend, self._learner, goal, cue, action), after)

    def _title(self) -> str:
        goals, goal = self._ports.goals, self._place.goal
        if self._place.own:
            return goals.in_words(self._learner, goal).words.text
        return goals.goal(self._learner, goal).card.title


class SurePresenter(Changing):
    """What was said beside what was found."""

    def __init__(self, ports: Ports, guide: Guide, view: SureView, learner: str) -> None:
        super().__init__(ports, guide, view, learner)
        self._view = view

    def open(self) -> None:
        self.run(partial(self._ports.goals.sure, self._learner), self._view.show_rows)

    def act(self, intent: Intent) -> None:
        match intent:
            case GoalsAdded(modules):
                self.change(partial(self._ports.goals.add, self._learner, modules), HowSure())
            case _:
                super().act(intent)


class WeeklyPresenter(Changing):
    """In how many shifts a week."""

    def __init__(self, ports: Ports, guide: Guide, view: WeekView, learner: str) -> None:
        super().__init__(ports, guide, view, learner)
        self._view = view

    def open(self) -> None:
        self.run(partial(self._ports.goals.home, self._learner), self._shown)

    def act(self, intent: Intent) -> None:
        match intent:
            case WeeklyChosen(shifts):
                self.change(partial(self._ports.goals.weekly, self._learner, shifts), Goal())
            case _:
                super().act(intent)

    def _shown(self, view: GoalsView) -> None:
        self._view.show_week(view.week)
