# SPDX-License-Identifier: Apache-2.0
"""A goal with its people, materials and ideas: shows them, puts, moves and takes away, and keeps ideas safe."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.aids.views import AidKind, AidView
from app.helping.beside_views import Choices, GoalView, NoteView
from app.helping.views import GoalCard, HelpingView
from app.own.facts import ThingKind
from app.own.state import GoalKey, Link
from app.practice.facts import PracticeKind
from app.views import LessonView
from ui.ports import Ports
from ui.window.aid_places import AtAid
from ui.window.cycle_intents import CycleAsked
from ui.window.helping_intents import (
    AskEnded,
    LinkMoved,
    LinkPut,
    LinkTaken,
    NoteChanged,
    NoteErased,
    NoteKept,
    NoteMoved,
    ThingOpened,
)
from ui.window.helping_places import AtBeside, AtNote, BesideGoal
from ui.window.intents import Intent
from ui.window.places import Explanation, Guide
from ui.window.practice_intents import PracticeAsked
from ui.window.presenters.base import View
from ui.window.presenters.home import StartingPresenter

_AIDS = {ThingKind.CHECKLIST: AidKind.CHECKLIST, ThingKind.DOCUMENT: AidKind.DOCUMENT}
_PRACTICE = {ThingKind.STORY: PracticeKind.STORY, ThingKind.EXAMPLE: PracticeKind.EXAMPLE}


class ThingsPresenter(StartingPresenter):
    """Opens what stands beside a goal: a lesson and what is looked up on top of the page, the rest in its place."""

    def act(self, intent: Intent) -> None:
        match intent:
            case ThingOpened(ThingKind.LESSON, _, thing):
                self.run(partial(self._ports.learning.lesson, self._learner, thing), self._read)
            case ThingOpened(ThingKind.CYCLE, _, thing):
                super().act(CycleAsked(thing))
            case ThingOpened(kind, pack, thing) if kind in _AIDS:
                self.run(partial(self._ports.aids.open, self._learner, _AIDS[kind], pack, thing), self._looked_up)
            case ThingOpened(kind, _, thing) if kind in _PRACTICE:
                super().act(PracticeAsked(_PRACTICE[kind], thing))
            case _:
                super().act(intent)

    def _read(self, lesson: LessonView) -> None:
        self._guide.to(Explanation(lesson))

    def _looked_up(self, view: AidView) -> None:
        self._guide.to(AtAid(view))


class BesideView(View, Protocol):
    """The goal's page."""

    def show_goal(self, view: GoalView) -> None: ...


class BesidePresenter(ThingsPresenter):
    """People, materials and ideas."""

    def __init__(self, ports: Ports, guide: Guide, view: BesideView, learner: str, goal: GoalKey) -> None:
        super().__init__(ports, guide, view, learner)
        self._view = view
        self._goal = goal

    def open(self) -> None:
        self.run(partial(self._ports.beside.open, self._learner, self._goal), self._view.show_goal)

    def act(self, intent: Intent) -> None:
        match intent:
            case AskEnded(ask):
                self.run(partial(self._ports.helping.end, self._learner, ask), self._ended)
            case _:
                super().act(intent)

    def _ended(self, _view: HelpingView) -> None:
        self.open()


class PutView(View, Protocol):
    """What can be put there."""

    def show_choices(self, choices: Choices) -> None: ...
    def show_put(self, link: Link, *, on: bool) -> None: ...


class PutPresenter(StartingPresenter):
    """Puts each thing there at once, and takes it away again."""

    def __init__(self, ports: Ports, guide: Guide, view: PutView, learner: str, goal: GoalKey, *, people: bool) -> None:
        super().__init__(ports, guide, view, learner)
        self._view = view
        self._goal = goal
        self._people = people

    def open(self) -> None:
        beside = self._ports.beside
        fetch = beside.colleagues if self._people else beside.things
        self.run(partial(fetch, self._learner, self._goal), self._view.show_choices)

    def act(self, intent: Intent) -> None:
        beside = self._ports.beside
        match intent:
            case LinkPut(link, on):
                change = partial(beside.put if on else beside.take, self._learner, self._goal, link)
                self.run(change, partial(self._changed, link, on))
            case _:
                super().act(intent)

    def _changed(self, link: Link, on: bool, _nothing: None) -> None:
        self._view.show_put(link, on=on)


class AtBesideView(View, Protocol):
    """One thing or colleague that was put there."""

    def show_goals(self, others: tuple[GoalCard, ...]) -> None: ...


class AtBesidePresenter(ThingsPresenter):
    """Moves it, or takes it away."""

    def __init__(self, ports: Ports, guide: Guide, view: AtBesideView, learner: str, place: AtBeside) -> None:
        super().__init__(ports, guide, view, learner)
        self._view = view
        self._place = place

    def open(self) -> None:
        self.run(partial(self._ports.beside.goals, self._learner), self._offer)

    def act(self, intent: Intent) -> None:
        beside, at = self._ports.beside, self._place
        match intent:
            case LinkMoved(to):
                self.run(partial(beside.move, self._learner, at.goal, at.link, to), partial(self._there, to))
            case LinkTaken():
                self.run(partial(beside.take, self._learner, at.goal, at.link), partial(self._there, at.goal))
            case _:
                super().act(intent)

    def _offer(self, goals: tuple[GoalCard, ...]) -> None:
        self._view.show_goals(tuple(each for each in goals if each.key != self._place.goal))

    def _there(self, goal: GoalKey, _nothing: None) -> None:
        self._guide.to(BesideGoal(goal))


class NotePageView(View, Protocol):
    """An idea, or somebody outside."""

    def show_note(self, view: NoteView) -> None: ...


class NotePresenter(StartingPresenter):
    """Keeps what is typed safe, sealed, and keeps it for good when the person says so."""

    def __init__(self, ports: Ports, guide: Guide, view: NotePageView, learner: str, place: AtNote) -> None:
        super().__init__(ports, guide, view, learner)
        self._view = view
        self._place = place
        self._saving = False
        self._unsaved: list[NoteChanged] = []

    def open(self) -> None:
        at = self._place
        self.run(partial(self._ports.beside.note, self._learner, at.goal, at.kind, at.key), self._view.show_note)

    def close(self) -> None:
        """Ask for the draft that still waits: what is asked for is done in order, so before anybody is signed out."""
        self._saving = False
        self._save()
        super().close()

    def act(self, intent: Intent) -> None:
        beside, at = self._ports.beside, self._place
        match intent:
            case NoteChanged():
                self._unsaved = [intent]
                self._save()
            case NoteKept(who, words, about):
                self._unsaved.clear()
                write = partial(beside.write, self._learner, at.goal, at.kind, at.key)
                self.run(partial(write, who=who, words=words, about=about), self._written)
            case NoteMoved(to):
                self._unsaved.clear()
                move = partial(beside.move_note, self._learner, at.kind, at.key, to)
                self.run(move, lambda _nothing: self._guide.to(BesideGoal(to)))
            case NoteErased():
                self._unsaved.clear()
                self.run(partial(beside.erase_note, self._learner, at.kind, at.key), self._gone)
            case _:
                super().act(intent)

    def _save(self) -> None:
        if self._unsaved and not self._saving:
            self._saving = True
            at, typed = self._place, self._unsaved.pop()
            keep = partial(self._ports.beside.keep, self._learner, at.goal, at.kind, at.key)
            self.run_quietly(partial(keep, who=typed.who, words=typed.words), self._saved)

    def _saved(self, _nothing: None) -> None:
        self._saving = False
        self._save()

    def _written(self, _key: str) -> None:
        self._guide.to(BesideGoal(self._place.goal))

    def _gone(self, _nothing: None) -> None:
        self._guide.to(BesideGoal(self._place.goal))
