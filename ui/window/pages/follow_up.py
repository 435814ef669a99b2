# SPDX-License-Identifier: Apache-2.0
"""Agreeing what is next in a few small questions, and one follow-up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.aids.views import AidCard
from app.coaching.common import MOST
from app.coaching.views import FollowUpCard, Offer
from app.leading.facts import FollowUpSort, FollowUpStage
from ui.window import coming_back
from ui.window.coach_intents import NextAgreed, Reworded, Settled
from ui.window.coach_places import AgreeNext, FollowUpAt
from ui.window.coach_words import SORT_ICONS, by_when, follow_up_words, noticed_words, sort_words, stage_words
from ui.window.intents import Go
from ui.window.pages.coach import CoachingPage
from ui.window.pages.some_rows import SomeRows
from ui.window.places import Back
from ui.window.times import day
from ui.window.widgets.basic import Button, Card, IconText, Text
from ui.window.widgets.fold import Fold
from ui.window.widgets.writing import Writing

DAYS = (1, 3, 7, 14, 28)


class AgreeNextPage(CoachingPage):
    """One question at a time, answered by one press; words at the end, for who wants some."""

    def __init__(self, place: AgreeNext) -> None:
        super().__init__()
        self._place = place
        self._box: Writing | None = None
        self._until: dict[int, Button] = {}
        self.title(self._asks())
        self.text(self.tr("With {name}").format(name=place.card.name), "muted")
        back: object = Back() if place.sort is None else _before(place)
        agree = [self._last()] if self._asked_all else []
        self.foot(self.button(self.tr("Back"), Go(back), kind="quiet", icon="back"), *agree)  # type: ignore[arg-type]
        if place.sort is None:
            self._sorts()

    @property
    def _asked_all(self) -> bool:
        return self._place.days >= 0

    def left(self) -> dict[str, object]:
        """Return also what was typed."""
        return super().left() | ({"words": self._box.words} if self._box is not None and self._box.words else {})

    def come_back(self, state: Mapping[str, object]) -> None:
        """Stand as it was left."""
        if self._box is not None:
            self._box.put(coming_back.words(state, "words"))
        super().come_back(state)

    def show_offers(self, offers: tuple[Offer, ...], today: int) -> None:
        """Ask what is asked now; `offers` are the modules of the pack, `today` a UTC day since 1970."""
        place = self._place
        offer = next((each for each in offers if each.module == place.module), None)
        if place.sort is None:
            return
        if place.sort is not FollowUpSort.TALK and offer is None:
            self._modules(place.sort, offers)
        elif place.sort in {FollowUpSort.READ, FollowUpSort.SHOW} and offer is not None and not place.thing:
            self._things(offer.lessons if place.sort is FollowUpSort.READ else offer.checklists)
        elif not self._asked_all:
            self._days(today)
        else:
            self._agreed(offer, today)

    def _asks(self) -> str:
        place = self._place
        if place.sort is None:
            return self.tr("What is next?")
        if not place.module and place.sort is not FollowUpSort.TALK:
            return self.tr("About which topic?")
        if place.sort is FollowUpSort.READ and not place.thing:
            return self.tr("Which lesson?")
        if place.sort is FollowUpSort.SHOW and not place.thing:
            return self.tr("With which checklist?")
        return self.tr("Is this what you agreed?") if self._asked_all else self.tr("By when?")

    def _sorts(self) -> None:
        for sort in FollowUpSort:
            words, about = sort_words(sort)
            there = Go(replace(self._place, sort=sort))
            self.add(self.button(words, there, kind="tile", icon=SORT_ICONS[sort], detail=about))

    def _modules(self, sort: FollowUpSort, offers: tuple[Offer, ...]) -> None:
        kept = {FollowUpSort.READ: "lessons", FollowUpSort.SHOW: "checklists"}.get(sort)
        found = [each for each in offers if kept is None or getattr(each, kept)]
        if not found:
            self.text(
                self.tr("There is nothing of this kind in what {name} learns.").format(name=self._place.card.name)
            )
            return
        self.add(SomeRows(len(found), lambda number: self._module(found[number])))

    def _module(self, offer: Offer) -> Button:
        about = self.tr("They practise this now") if offer.practised else ""
        there = Go(replace(self._place, module=offer.module))
        return self.button(offer.title, there, kind="option", icon="again" if offer.practised else "path", detail=about)

    def _things(self, things: tuple[tuple[str, str], ...]) -> None:
        def make(number: int) -> Button:
            name, title = things[number]
            return self.button(title, Go(replace(self._place, thing=name)), kind="option", icon="book")

        self.add(SomeRows(len(things), make))

    def _days(self, today: int) -> None:
        for days in DAYS:
            there = Go(replace(self._place, days=days))
            self.add(self.button(self._in(days), there, kind="option", icon="clock", detail=day(today + days)))
        none = Go(replace(self._place, days=0))
        self.add(self.button(self.tr("No day"), none, kind="option", icon="pause"))

    def _in(self, days: int) -> str:
        if days == 1:
            return self.tr("Tomorrow")
        if days % 7:
            return self.tr("In %n days", "", days)
        return self.tr("In one week") if days == 7 else self.tr("In %n weeks", "", days // 7)

    def _agreed(self, offer: Offer | None, today: int) -> None:
        place = self._place
        sort = place.sort or FollowUpSort.TALK
        things = dict((*offer.lessons, *offer.checklists)) if offer is not None else {}
        card = Card()
        card.add(IconText(SORT_ICONS[sort], sort_words(sort)[0], role="lead"))
        for words in (offer.title if offer is not None else "", things.get(place.thing, "")):
            if words:
                card.add(Text(words))
        until = self.tr("By {date}").format(date=day(today + place.days)) if place.days else self.tr("No day agreed")
        card.add(IconText("clock", until))
        self.add(card)
        self._box = Writing(self.tr("A few words, if you want"), most=MOST, lines=2)
        self.add(self._box)
        seen = self.tr(
            "{name} reads what you write. It stays on this device. What you agreed they see on their other devices too."
        )
        self.add(IconText("lock", seen.format(name=place.card.name), role="small", tone="muted"))

    def _last(self) -> Button:
        agree = Button(self.tr("Agree on it"), None, kind="primary", icon="check")
        agree.chosen.connect(self._done)
        return agree

    @Slot(object)
    def _done(self, _value: object) -> None:
        if self._box is not None:
            self.intent.emit(NextAgreed(self._box.words))


def _before(place: AgreeNext) -> AgreeNext:
    """The question before this one."""
    if place.days >= 0:
        return replace(place, days=-1)
    if place.thing:
        return replace(place, thing="")
    return replace(place, module="") if place.module else replace(place, sort=None)


class FollowUpPage(CoachingPage):
    """One of them, for a supervisor: how far it is, what helps, and settling it."""

    def __init__(self, place: FollowUpAt) -> None:
        super().__init__()
        self._name = place.card.name
        self.text(self.tr("With {name}").format(name=self._name), "muted")
        self._what = self.title("", "display")
        self.looked(self._name)
        self._back = self.button(self.tr("Back"), Go(Back()), kind="quiet", icon="back")
        settled = self.button(self.tr("It is settled"), Settled(FollowUpStage.CLOSED), kind="primary", icon="check")
        drop = self.button(self.tr("Not needed any more"), Settled(FollowUpStage.DROPPED), kind="quiet")
        self._open = (drop, settled)
        self._over = (self.button(self.tr("Open it again"), Settled(FollowUpStage.OPEN), icon="again"),)
        self.foot(self._back)

    def show_follow_up(self, card: FollowUpCard, cards: tuple[AidCard, ...]) -> None:
        """Show it; again after something was done."""
        self._what.say(follow_up_words(card))
        self.show_rows(self._parts(card, cards))
        self.foot(self._back, *(self._open if card.open else self._over))

    def _parts(self, card: FollowUpCard, cards: tuple[AidCard, ...]) -> Iterator[QWidget]:
        noticed = noticed_words(card)
        done = bool(noticed) or card.stage is FollowUpStage.DONE
        box = Card("good" if done and card.open else "card")
        tone = "on-soft" if done and card.open else ""
        box.add(IconText("done" if done else "clock", stage_words(card), role="lead", tone=tone))
        if card.stage is FollowUpStage.DONE and not card.asked:
            box.add(Text(by_when(card), tone=tone))
        if noticed:
            words = self.tr("The program noticed: {what}. You two say whether that settles it.")
            box.add(IconText("info", words.format(what=noticed), tone=tone))
        if card.module_title and card.thing_title:
            box.add(Text(card.module_title, "small", tone=tone))
        if card.by:
            box.add(Text(self.tr("Agreed with {name}").format(name=card.by), "small", tone=tone))
        if card.words:
            box.add(IconText("chat", card.words, tone=tone))
        yield box
        if card.open and not card.asked:
            yield self._words(card)
        yield from self.card_rows(cards)

    def _words(self, card: FollowUpCard) -> Fold:
        fold = Fold(self.tr("Write something about it"))
        box = Writing(self.tr("A few words"), most=MOST, lines=2)
        box.put(card.words)
        fold.add(box)
        seen = self.tr("{name} reads what you write. It stays on this device.").format(name=self._name)
        fold.add(IconText("lock", seen, role="small"))
        save = Button(self.tr("Save the words"), None, icon="check")
        save.chosen.connect(partial(self._save, box))
        fold.add(save)
        return fold

    def _save(self, box: Writing, _value: object) -> None:
        self.intent.emit(Reworded(box.words))
