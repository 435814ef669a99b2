# SPDX-License-Identifier: Apache-2.0
"""Coaching somebody: what was agreed, talks, and who may like one."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.aids.views import AidCard, AidView
from app.coaching.views import (
    Agreement,
    FollowUpCard,
    MayLikeSome,
    MayLikeView,
    Offer,
    PersonCoached,
    TalkView,
    WeighedCard,
)
from app.errors import Refusal
from app.leading.facts import FollowUpSort, Weighed
from app.signin import SignIn
from ui.ports import Ports
from ui.window.aid_intents import AidAsked
from ui.window.aid_places import AtAid
from ui.window.coach_intents import Decided, NextAgreed, NotesWritten, Reworded, Settled
from ui.window.coach_places import (
    AgreeNext,
    AgreeTalk,
    CoachOne,
    FollowUpAt,
    MayLikeWhy,
    NoteTalk,
    TalkAt,
)
from ui.window.intents import Intent, PinTyped
from ui.window.places import Back, Guide
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


class NoteTalkView(View, Protocol):
    """The box for the notes of a talk."""

    def show_notes(self, view: TalkView) -> None: ...


class NoteTalkPresenter(CoachPresenter):
    """Keeps the notes, and shows them to both."""

    def __init__(self, ports: Ports, guide: Guide, view: NoteTalkView, leader: str, place: NoteTalk) -> None:
        super().__init__(ports, guide, view, leader)
        self._view = view
        self._place = place

    def open(self) -> None:
        if self._place.talk:
            self.run(partial(self._ports.talks.look, self._place.card.id, self._place.talk), self._view.show_notes)

    def act(self, intent: Intent) -> None:
        match intent:
            case NotesWritten(words, days_ago):
                self.run(partial(self._keep, words, days_ago), self._kept)
            case _:
                super().act(intent)

    def _keep(self, words: str, days_ago: int) -> TalkView:
        place, talks = self._place, self._ports.talks
        if place.talk:
            return talks.reword(place.card.id, place.talk, words)
        return talks.note(place.card.id, words, day=self._ports.follow_ups.today() - days_ago)

    def _kept(self, view: TalkView) -> None:
        self._guide.to(TalkAt(self._place.card, view.card.id))


class TalkPageView(View, Protocol):
    """The notes of a talk."""

    def show_talk(self, view: TalkView) -> None: ...


class TalkPresenter(Presenter):
    """Shows them."""

    def __init__(self, ports: Ports, guide: Guide, view: TalkPageView, place: TalkAt) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._place = place

    def open(self) -> None:
        self.run(partial(self._ports.talks.look, self._place.card.id, self._place.talk), self._view.show_talk)


class AgreeTalkView(View, Protocol):
    """A PIN to agree with."""

    def show_wrong(self, wait_seconds: int) -> None: ...


class AgreeTalkPresenter(Presenter):
    """Looks at the PIN of who agrees; it changes nothing about who is signed in."""

    def __init__(self, ports: Ports, guide: Guide, view: AgreeTalkView, place: AgreeTalk) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._place = place

    def act(self, intent: Intent) -> None:
        match intent:
            case PinTyped(pin):
                self.run(partial(self._ports.talks.agree, self._place.card.id, self._place.talk, pin), self._looked)
            case _:
                super().act(intent)

    def _looked(self, outcome: SignIn) -> None:
        if outcome.ok:
            self._guide.to(TalkAt(self._place.card, self._place.talk))
        else:
            self._view.show_wrong(outcome.wait_seconds)


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
