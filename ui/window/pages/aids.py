# SPDX-License-Identifier: Apache-2.0
"""Things to look up: a list of all there is, and what the pages of each have in common."""

from __future__ import annotations

from collections.abc import Iterable

from app.aids.views import FOR_LEADERS, AidCard, AidKind, LookUp
from ui.window.aid_intents import AidAsked
from ui.window.aid_words import ICONS, what
from ui.window.emergency_places import Emergency
from ui.window.intents import Go
from ui.window.lead_places import Lead
from ui.window.pages.page import Page
from ui.window.pages.rest import LongPage
from ui.window.places import Back, Today
from ui.window.widgets.basic import Card, Heading, IconText, Text

_TO_READ = frozenset({AidKind.DOCUMENT, AidKind.GLOSSARY})


class LookUpPage(Page):
    """The list, in three parts: to read, one's own way, and what helps whoever leads a shift.

    `leads`: it was opened from the team, and leads back there.
    """

    def __init__(self, *, leads: bool = False) -> None:
        super().__init__()
        self._leads = leads
        self.can_be_heard()
        self.title(self.tr("Things to look up"), "display")
        self._say = self.text(self.tr("Nothing of what you open here is recorded."), "muted")
        today = self.button(self.tr("To Today"), Go(Today()), kind="secondary" if leads else "primary")
        back = self.button(self.tr("Back"), Go(Lead()), kind="quiet", icon="back")
        self.foot(*([back] if leads else []), today)

    def show_cards(self, found: LookUp) -> None:
        """Show what there is, after what cannot wait."""
        if self._leads:
            self._for_leaders(found)
        detail = self.tr("What to do, at once. You are signed out, and what you did is kept")
        self.add(self.button(self.tr("In an emergency"), Go(Emergency()), kind="tile", icon="careful", detail=detail))
        if not found.cards:
            self._say.setText(self.tr("Your pack has nothing to look up yet."))
            return
        mine = [card for card in found.cards if card.kind not in _TO_READ | FOR_LEADERS]
        self._part(self.tr("To read"), (card for card in found.cards if card.kind in _TO_READ))
        self._part(self.tr("Your way at work"), mine)
        if not self._leads:
            self._for_leaders(found)

    def _for_leaders(self, found: LookUp) -> None:
        self._part(self.tr("For whoever leads a shift"), (card for card in found.cards if card.kind in FOR_LEADERS))

    def _part(self, title: str, cards: Iterable[AidCard]) -> None:
        there = tuple(cards)
        if not there:
            return
        self.add(Heading(title, "lead"))
        for card in there:
            words = self.tr("Words of the work") if card.kind is AidKind.GLOSSARY else card.title
            about = card.title if card.kind is AidKind.GLOSSARY else card.about
            kind = "" if card.kind is AidKind.DOCUMENT else what(card)
            detail = ". ".join(part.rstrip(".") for part in (kind, about) if part) + "."
            value = AidAsked(card.kind, card.pack, card.id)
            self.add(self.button(words, value, kind="tile", icon=ICONS[card.kind], detail=detail))


class AidPage(LongPage):
    """One of them, with the way back to where it was opened."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self._back = self.button(self.tr("Back"), Go(Back()), kind="quiet", icon="back")
        self.foot(self._back)

    @property
    def media(self) -> tuple[str, ...]:
        """The files of the pack that the page shows."""
        return ()

    def show_media(self, path: str, data: bytes) -> None:
        """Show one of them."""

    def part(self, title: str, lines: Iterable[str] = (), *, icon: str = "", role: str = "card") -> Card:
        """A card with a heading, and lines with an icon before each."""
        card = Card(role)
        card.add(Heading(title, "lead"))
        for line in lines:
            card.add(IconText(icon, line) if icon else Text(line))
        self.add(card)
        return card

    def topics(self, titles: tuple[str, ...]) -> None:
        """What it is about."""
        if titles:
            self.text(self.tr("About: {topics}").format(topics="; ".join(titles)), "muted")

    def sources(self, sources: tuple[str, ...]) -> None:
        """Where the facts come from."""
        if sources:
            self.text(self.tr("Where the facts come from: {sources}").format(sources="; ".join(sources)), "small")
