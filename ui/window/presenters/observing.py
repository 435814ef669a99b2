# SPDX-License-Identifier: Apache-2.0
"""Watching somebody at work with a checklist, and signing what was seen."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.observing.views import ChecklistCard, ChecklistView, ObservedView, Ticks
from app.signin import SignIn
from app.views import LearnerCard
from ui.ports import Ports
from ui.window.intents import Intent, PinTyped
from ui.window.observing_intents import ChecklistAsked, ObservationMade, TicksChanged
from ui.window.observing_places import AtChecklist, SeenAtWork, SignSeen
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View


class ChecklistsView(View, Protocol):
    """The checklists of one person."""

    def show_checklists(self, cards: tuple[ChecklistCard, ...]) -> None: ...


class ChecklistsPresenter(Presenter):
    """Shows them, which is a look that is written down, and opens one."""

    def __init__(self, ports: Ports, guide: Guide, view: ChecklistsView, card: LearnerCard) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._card = card

    def open(self) -> None:
        self.run(partial(self._ports.observing.checklists, self._card.id), self._view.show_checklists)

    def returned(self) -> None:
        """What came of one of them may be another now."""
        self.open()

    def act(self, intent: Intent) -> None:
        match intent:
            case ChecklistAsked(checklist, seen) if seen:
                self.run(partial(self._ports.observing.outcome, self._card.id, checklist), self._show)
            case ChecklistAsked(checklist):
                self._guide.to(AtChecklist(self._card, checklist))
            case _:
                super().act(intent)

    def _show(self, view: ObservedView) -> None:
        self._guide.to(SeenAtWork(self._card.name, self._card.id, view))


class ChecklistPageView(View, Protocol):
    """One checklist."""

    def show_checklist(self, view: ChecklistView) -> None: ...


class ChecklistPresenter(Presenter):
    """Keeps each tick safe, and records what was seen."""

    def __init__(self, ports: Ports, guide: Guide, view: ChecklistPageView, place: AtChecklist) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._card = place.card
        self._checklist = place.checklist
        self._saving = False
        self._unsaved: list[Ticks] = []

    def open(self) -> None:
        self.run(partial(self._ports.observing.open, self._card.id, self._checklist), self._view.show_checklist)

    def close(self) -> None:
        """Ask for what still waits: it is done in order, so before anybody is signed out."""
        self._saving = False
        self._save()
        super().close()

    def act(self, intent: Intent) -> None:
        match intent:
            case TicksChanged(ticks):
                self._unsaved = [ticks]
                self._save()
            case ObservationMade(ticks, signed_off):
                self._unsaved.clear()
                record = partial(self._ports.observing.record, self._card.id, self._checklist)
                self.run(partial(record, ticks, signed_off=signed_off), self._recorded)
            case _:
                super().act(intent)

    def _save(self) -> None:
        if self._unsaved and not self._saving:
            self._saving = True
            keep = partial(self._ports.observing.keep, self._card.id, self._checklist, self._unsaved.pop())
            self.run_quietly(keep, self._saved)

    def _saved(self, _nothing: None) -> None:
        self._saving = False
        self._save()

    def _recorded(self, view: ObservedView) -> None:
        self._guide.to(SeenAtWork(self._card.name, self._card.id, view))


class SignView(View, Protocol):
    """A PIN to sign with."""

    def show_wrong(self, wait_seconds: int) -> None: ...


class SignPresenter(Presenter):
    """Looks at the PIN of who was watched; it signs, and changes nothing about who is signed in."""

    def __init__(self, ports: Ports, guide: Guide, view: SignView, place: SignSeen) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._place = place

    def act(self, intent: Intent) -> None:
        match intent:
            case PinTyped(pin):
                self.run(partial(self._sign, pin), self._looked)
            case _:
                super().act(intent)

    def _sign(self, pin: str) -> tuple[SignIn, ObservedView | None]:
        place, observing = self._place, self._ports.observing
        outcome = observing.countersign(place.learner, place.view.observation, pin)
        if not outcome.ok:
            return outcome, None
        if place.own:
            mine = observing.mine(place.learner)
            return outcome, next((each for each in mine if each.observation == place.view.observation), None)
        return outcome, observing.outcome(place.learner, place.view.card.id)

    def _looked(self, found: tuple[SignIn, ObservedView | None]) -> None:
        outcome, view = found
        if outcome.ok:
            place = self._place
            self._guide.to(SeenAtWork(place.name, place.learner, view or place.view, own=place.own))
        else:
            self._view.show_wrong(outcome.wait_seconds)
