# SPDX-License-Identifier: Apache-2.0
"""Coaching one person, and the list of all that is open, for a supervisor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.aids.views import AidCard
from app.coaching.views import FollowUpCard, PersonCoached, TalkCard
from app.leading.facts import FollowUpStage
from app.views import LearnerCard
from ui.window.aid_intents import AidAsked
from ui.window.coach_places import AgreeNext, FollowUpAt, MayLikeWhy, NoteTalk, TalkAt
from ui.window.coach_words import SORT_ICONS, follow_up_words, noticed_words, stage_words, talk_words
from ui.window.intents import Go
from ui.window.lead_places import Lead
from ui.window.pages.page import Page
from ui.window.pages.some_rows import SomeRows
from ui.window.places import Back
from ui.window.times import day
from ui.window.tokens import TOKENS
from ui.window.vouching_words import doubt_words
from ui.window.widgets.basic import Button, Heading, IconText, Text, announce

MANY = 8
"""From so many rows on there is a line to search with."""


class CoachingPage(Page):
    """A page whose rows may come anew: follow-ups, coach cards."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self._rows: QVBoxLayout | None = None

    def show_rows(self, rows: Iterable[QWidget]) -> None:
        """Show these in the place of those that stood there."""
        if self._rows is None:
            holder = QWidget()
            self._rows = QVBoxLayout(holder)
            self._rows.setContentsMargins(0, 0, 0, 0)
            self._rows.setSpacing(TOKENS.space.m)
            self.add(holder)
        self.clear(self._rows)
        for row in rows:
            self._rows.addWidget(row)

    def card_rows(self, cards: tuple[AidCard, ...]) -> Iterator[QWidget]:
        """Offer coach cards."""
        if cards:
            yield Heading(self.tr("Coach cards"), "stem")
        for card in cards:
            asked = AidAsked(card.kind, card.pack, card.id)
            about = self.tr("What to watch, what to ask, what to say")
            yield self.button(card.title, asked, kind="option", icon="bulb", detail=about)

    def looked(self, name: str) -> None:
        """Say that whoever it is about can see this look."""
        words = self.tr("{name} can see in My data that you opened this page.")
        self.add(IconText("info", words.format(name=name), role="small", tone="muted"))

    def row(self, card: FollowUpCard, *, named: bool) -> Button:
        """One follow-up; `named`: with whose it is."""
        what, stands = follow_up_words(card), noticed_words(card) or stage_words(card)
        icon = "done" if card.stage in {FollowUpStage.DONE, FollowUpStage.CLOSED} else SORT_ICONS[card.sort]
        if card.overdue and not card.done_ms:
            icon = "clock"
        title = card.learner.name if named else what
        detail = f"{what} · {stands}" if named else stands
        return self.button(title, Go(FollowUpAt(card.learner, card.id)), kind="option", icon=icon, detail=detail)


class CoachOnePage(CoachingPage):
    """What was agreed with one person, and the talks with them."""

    def __init__(self, card: LearnerCard) -> None:
        super().__init__()
        self._card = card
        self.title(self.tr("You and {name}").format(name=card.name), "display")
        self.looked(card.name)
        words = self.tr("{name} may like a talk").format(name=card.name)
        self._may_like = self.button(
            words, Go(MayLikeWhy(card)), kind="tile", icon="people", detail=self.tr("See why, and decide")
        )
        self._may_like.hide()
        self.add(self._may_like)
        note = self.button(self.tr("Note a talk"), Go(NoteTalk(card)), icon="chat")
        agree = self.button(self.tr("Agree what is next"), Go(AgreeNext(card)), kind="primary", icon="plus")
        self.foot(self.button(self.tr("Back"), Go(Back()), kind="quiet", icon="back"), note, agree)

    def show_person(self, person: PersonCoached) -> None:
        """Show it; again when something was done on top of it."""
        self.show_rows(self._parts(person))

    def show_may_like(self, says: bool) -> None:
        """Say, without why, that they may like a talk."""
        self._may_like.setVisible(says)

    def _parts(self, person: PersonCoached) -> Iterator[QWidget]:
        yield Heading(self.tr("What you agreed"), "stem")
        for card in person.follow_ups:
            yield self.row(card, named=False)
        if not person.follow_ups:
            yield Text(self.tr("Nothing is agreed yet."), "muted")
        if person.talks:
            yield Heading(self.tr("Talks"), "stem")
        for talk in person.talks:
            yield self._talk(talk)
        yield from self.card_rows(person.cards)

    def _talk(self, talk: TalkCard) -> QWidget:
        if talk.mine:
            there = Go(TalkAt(talk.learner, talk.id))
            return self.button(day(talk.day), there, kind="option", icon="chat", detail=talk_words(talk))
        words = self.tr("{date}: a talk with {name}") if talk.by else self.tr("{date}: a talk")
        said = words.format(date=day(talk.day), name=talk.by)
        return IconText("chat", said if talk.doubt is None else f"{said} · {doubt_words(talk.doubt, talk.by)}")


class FollowUpListPage(CoachingPage):
    """All that is open: what is overdue first."""

    def __init__(self) -> None:
        super().__init__()
        self.title(self.tr("Follow-ups"), "display")
        self.text(self.tr("What you agreed with people, and who asks for a talk. What is due stands first."), "muted")
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("Find a name"))
        self._line.setAccessibleName(self.tr("Find a name"))
        self._line.textChanged.connect(self._sift)
        self._line.hide()
        self.add(self._line)
        self._cards: tuple[FollowUpCard, ...] = ()
        self.foot(self.button(self.tr("Back"), Go(Lead()), kind="quiet", icon="back"))

    def show_follow_ups(self, cards: tuple[FollowUpCard, ...]) -> None:
        """Show them."""
        self._cards = cards
        self._line.setVisible(len(cards) >= MANY)
        self._sift()

    @Slot()
    def _sift(self) -> None:
        sought = self._line.text().strip().casefold()
        found = [card for card in self._cards if sought in card.learner.name.casefold()]
        if found:
            self.show_rows([SomeRows(len(found), lambda number: self.row(found[number], named=True))])
            return
        words = self.tr("Nobody with this name.") if self._cards else self.tr("Nothing is open.")
        self.show_rows([IconText("done", words)])
        announce(self, words)
