# SPDX-License-Identifier: Apache-2.0
"""Texts that one other person may read."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.cycling.views import CycleView
from app.errors import Refusal
from app.private.near import Nearby
from app.private.shared import SharedNote
from ui.ports import Ports
from ui.window.cycle_places import AtCycle
from ui.window.evidence_intents import CycleAgain, SharingStopped, TextShared
from ui.window.evidence_places import SharedTexts, ShareOne
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.showing import ShowingPresenter, TellingView


class SharedView(TellingView, Protocol):
    """What others let one read, and what one lets others read."""

    def show_shared(self, with_me: tuple[SharedNote, ...] | None, mine: tuple[SharedNote, ...]) -> None:
        """Show both. None: it cannot be opened here, there is no key."""


class SharedPresenter(ShowingPresenter):
    """Shows it, and ends a sharing."""

    def __init__(self, ports: Ports, guide: Guide, view: SharedView, learner: str) -> None:
        super().__init__(ports, guide, view, learner)
        self._shared = view

    def open(self) -> None:
        self.run(self._both, lambda found: self._shared.show_shared(*found))

    def act(self, intent: Intent) -> None:
        match intent:
            case SharingStopped(share):
                self.attempt(partial(self._ports.sharing.end, self._learner, share), lambda _nothing: self.open())
            case _:
                super().act(intent)

    def _both(self) -> tuple[tuple[SharedNote, ...] | None, tuple[SharedNote, ...]]:
        sharing = self._ports.sharing
        try:
            with_me = sharing.with_me(self._learner)
        except Refusal as refusal:
            if refusal.code != "no_private_key":
                raise
            return None, sharing.mine(self._learner)
        return with_me, sharing.mine(self._learner)


class ShareOneView(TellingView, Protocol):
    """The people of one's site."""

    def show_people(self, people: tuple[Nearby, ...]) -> None: ...


class ShareOnePresenter(ShowingPresenter):
    """Lets one of them read a text."""

    def __init__(self, ports: Ports, guide: Guide, view: ShareOneView, learner: str, place: ShareOne) -> None:
        super().__init__(ports, guide, view, learner)
        self._people = view
        self._place = place

    def open(self) -> None:
        self.run(partial(self._ports.sharing.people, self._learner), self._people.show_people)

    def act(self, intent: Intent) -> None:
        match intent:
            case TextShared(reader):
                share = partial(self._ports.sharing.share, self._learner, self._place.note, reader)
                self.attempt(share, lambda _share: self._guide.to(SharedTexts()))
            case CycleAgain():
                self.attempt(partial(self._ports.cycles.open, self._learner, self._place.cycle), self._cycle)
            case _:
                super().act(intent)

    def _cycle(self, view: CycleView) -> None:
        self._guide.to(AtCycle(view))
