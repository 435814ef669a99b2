# SPDX-License-Identifier: Apache-2.0
"""Coaching somebody: what was agreed, and agreeing what is next."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.aids.views import AidCard, AidView
from app.coaching.views import (
    Agreement,
    FollowUpCard,
    Offer,
    PersonCoached,
)
from app.leading.facts import FollowUpSort
from ui.ports import Ports
from ui.window.aid_intents import AidAsked
from ui.window.aid_places import AtAid
from ui.window.coach_intents import NextAgreed, Reworded, Settled
from ui.window.coach_places import (
    AgreeNext,
    CoachOne,
    FollowUpAt,
)
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View


class CoachPresenter(Presenter):
    """Opens coach cards on top of whatever stands there; `leader` is who looks at them."""

    def __init__(self, ports: Ports, guide: Guide, view: View, leader: str) -> None:
        super().__init__(ports, guide, view)
        self._leader = leader

    def act(self, intent: Intent) -> None:
        match intent:
            case AidAsked(kind, pack, id):
                self.run(partial(self._ports.aids.open, self._leader, kind, pack, id), self._card)
            case _:
                super().act(intent)

    def _card(self, view: AidView) -> None:
        self._guide.to(AtAid(view))


class CoachOneView(View, Protocol):
    """What was agreed with one person."""

    def show_person(self, person: PersonCoached) -> None: ...
    def show_may_like(self, says: bool) -> None: ...


class CoachOnePresenter(CoachPresenter):
    """Shows it, which is a look that is written down."""

    def __init__(self, ports: Ports, guide: Guide, view: CoachOneView, leader: str, place: CoachOne) -> None:
        super().__init__(ports, guide, view, leader)
        self._view = view
        self._who = place.card.id

    def open(self) -> None:
        self.run(partial(self._ports.coaching.person, self._who), self._view.show_person)
        self.run_quietly(partial(self._ports.early_help.says, self._who), self._view.show_may_like)

    def returned(self) -> None:
        """Something may have been agreed meanwhile."""
        self.open()


class FollowUpsView(View, Protocol):
    """All that is open."""

    def show_follow_ups(self, cards: tuple[FollowUpCard, ...]) -> None: ...


class FollowUpListPresenter(Presenter):
    """Shows it."""

    def __init__(self, ports: Ports, guide: Guide, view: FollowUpsView) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def open(self) -> None:
        self.run(self._ports.follow_ups.open_ones, self._view.show_follow_ups)

    def returned(self) -> None:
        """One of them may be settled now."""
        self.open()


class AgreeView(View, Protocol):
    """One question of what is next."""

    def show_offers(self, offers: tuple[Offer, ...], today: int) -> None: ...


class AgreePresenter(Presenter):
    """Knows what can be agreed, and agrees on it."""

    def __init__(self, ports: Ports, guide: Guide, view: AgreeView, place: AgreeNext) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._place = place

    def open(self) -> None:
        if self._place.sort is not None:
            self.run(self._offers, lambda found: self._view.show_offers(*found))

    def act(self, intent: Intent) -> None:
        match intent:
            case NextAgreed(words):
                self.run(partial(self._agree, words), self._agreed)
            case _:
                super().act(intent)

    def _offers(self) -> tuple[tuple[Offer, ...], int]:
        return self._ports.follow_ups.offers(self._place.card.id), self._ports.follow_ups.today()

    def _agree(self, words: str) -> FollowUpCard:
        place, follow_ups = self._place, self._ports.follow_ups
        agreed = Agreement(
            sort=place.sort or FollowUpSort.TALK,
            module=place.module,
            thing=place.thing,
            until_day=follow_ups.today() + place.days if place.days > 0 else 0,
            words=words,
        )
        return follow_ups.agree(place.card.id, agreed)

    def _agreed(self, _card: FollowUpCard) -> None:
        self._guide.to(CoachOne(self._place.card))


class FollowUpView(View, Protocol):
    """One follow-up."""

    def show_follow_up(self, card: FollowUpCard, cards: tuple[AidCard, ...]) -> None: ...


class FollowUpPresenter(CoachPresenter):
    """Shows it, with the coach cards about it, and settles it."""

    def __init__(self, ports: Ports, guide: Guide, view: FollowUpView, leader: str, place: FollowUpAt) -> None:
        super().__init__(ports, guide, view, leader)
        self._view = view
        self._place = place
        self._cards: tuple[AidCard, ...] = ()

    def open(self) -> None:
        self.run(partial(self._ports.follow_ups.look, self._place.card.id, self._place.follow_up), self._looked)

    def act(self, intent: Intent) -> None:
        who, name, follow_ups = self._place.card.id, self._place.follow_up, self._ports.follow_ups
        match intent:
            case Settled(stage):
                self.run(partial(follow_ups.settle, who, name, stage), self._show)
            case Reworded(words):
                self.run(partial(follow_ups.reword, who, name, words), self._show)
            case _:
                super().act(intent)

    def _looked(self, found: tuple[FollowUpCard, tuple[AidCard, ...]]) -> None:
        card, self._cards = found
        self._show(card)

    def _show(self, card: FollowUpCard) -> None:
        self._view.show_follow_up(card, self._cards)
