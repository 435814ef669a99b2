# SPDX-License-Identifier: Apache-2.0
"""Who may like a talk, looked for in portions; why; and what a supervisor decides."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.aids.views import AidCard
from app.coaching.views import MayLikeSome, MayLikeView, WeighedCard
from app.errors import Refusal
from app.leading.facts import Weighed
from ui.ports import Ports
from ui.window.coach_intents import Decided
from ui.window.coach_places import MayLikeWhy, NoteTalk
from ui.window.intents import Intent
from ui.window.places import Back, Guide
from ui.window.presenters.base import Presenter, View
from ui.window.presenters.coaching import CoachPresenter


class MayLikeListView(View, Protocol):
    """Who may like a talk."""

    def start_over(self) -> None: ...
    def show_some(self, some: MayLikeSome) -> None: ...


class MayLikeListPresenter(Presenter):
    """Looks for them in portions: between two of them the writer's thread does what others wait for."""

    def __init__(self, ports: Ports, guide: Guide, view: MayLikeListView) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._round = 0

    def open(self) -> None:
        self._round += 1
        self._view.start_over()
        self._go_on("", self._round)

    def returned(self) -> None:
        """Somebody may have been decided about."""
        self.open()

    def _go_on(self, after: str, of_round: int) -> None:
        self.run_quietly(partial(self._ports.early_help.some, after), partial(self._found, of_round))

    def _found(self, of_round: int, some: MayLikeSome) -> None:
        if of_round != self._round:
            return
        self._view.show_some(some)
        if some.after:
            self._go_on(some.after, of_round)


class MayLikeWhyView(View, Protocol):
    """Why somebody may like a talk."""

    def show_why(self, view: MayLikeView, today: int) -> None: ...
    def show_gone(self) -> None: ...


class MayLikeWhyPresenter(CoachPresenter):
    """Shows why, which is a look that is written down, and keeps the decision."""

    def __init__(self, ports: Ports, guide: Guide, view: MayLikeWhyView, leader: str, place: MayLikeWhy) -> None:
        super().__init__(ports, guide, view, leader)
        self._view = view
        self._who = place.card
        self._cards: tuple[AidCard, ...] = ()

    def open(self) -> None:
        self.run(self._why, self._show)

    def act(self, intent: Intent) -> None:
        match intent:
            case Decided(decision, days):
                self.run(partial(self._weigh, decision, days), partial(self._weighed, decision))
            case _:
                super().act(intent)

    def _why(self) -> tuple[MayLikeView, int] | None:
        try:
            return self._ports.early_help.look(self._who.id), self._ports.follow_ups.today()
        except Refusal as refusal:
            if refusal.code == "nothing_to_say":
                return None
            raise

    def _show(self, found: tuple[MayLikeView, int] | None) -> None:
        if found is None:
            self._view.show_gone()
            return
        self._cards = found[0].cards
        self._view.show_why(*found)

    def _weigh(self, decision: Weighed, days: int) -> WeighedCard:
        until = self._ports.follow_ups.today() + days if days else 0
        return self._ports.early_help.weigh(self._who.id, decision, until)

    def _weighed(self, decision: Weighed, _card: WeighedCard) -> None:
        self._guide.to(NoteTalk(self._who, cards=self._cards) if decision is Weighed.TALK else Back())
