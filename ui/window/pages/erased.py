# SPDX-License-Identifier: Apache-2.0
"""The last page of a person: what was erased, what is asked for elsewhere, what stays; or from when on it is erased."""

from __future__ import annotations

from app.clock import DAY_MS
from app.privacy.erasing import Erasure
from ui.window.intents import Go
from ui.window.numbers import whole
from ui.window.pages.page import Page
from ui.window.places import People
from ui.window.times import day
from ui.window.widgets.basic import Card, IconText, Text


class ErasedPage(Page):
    """Nobody is signed in any more."""

    def __init__(self) -> None:
        super().__init__()
        self.foot(self.button(self.tr("To the first screen"), Go(People()), kind="primary"))

    def show_done(self, done: Erasure) -> None:
        """Say what an erasure did, and what it could not do."""
        self.title(self.tr("Everything about you is erased"), "display")
        here = Card("good")
        here.add(Text(self.tr("Erased from this device"), "lead"))
        for words in (
            self.tr("What you did here: %Ln entries", "", done.events),
            self.tr("Texts for the record of your organisation: {count}").format(count=whole(done.statements)),
            self.tr("Your name, your PIN, and all the rest: %Ln entries", "", done.others),
        ):
            here.add(IconText("done", words))
        self.add(here)
        card = Card("notice")
        card.add(Text(self.tr("What is not in our hands"), "lead", tone="on-notice"))
        for words in (*self._there(done), *self._copies(done)):
            card.add(IconText("info", words, tone="on-notice"))
        self.add(card)
        self.text(self.tr("Nobody can bring it back. If you come again, you begin as a new person."))

    def show_planned(self, at_ms: int) -> None:
        """Say when it is erased, and how that is taken back."""
        self.title(self.tr("Your wish is noted"), "display")
        card = Card("notice")
        words = self.tr("Everything about you is erased on this day: {date}.").format(date=day(at_ms // DAY_MS))
        card.add(IconText("erase", words, role="lead", tone="on-notice"))
        for line in (
            self.tr("It waits some days, so that nobody else can have you erased by pressing your name."),
            self.tr("Until then you find everything as it was. Come in and press “Keep everything” to take it back."),
            self.tr("If you want it gone today, ask the person who looks after this device."),
        ):
            card.add(IconText("info", line, tone="on-notice"))
        self.add(card)

    def _there(self, done: Erasure) -> tuple[str, ...]:
        if not done.voids:
            return (self.tr("As far as this device knows, nothing about you was sent anywhere."),)
        words = self.tr(
            "Entries that may be in the record of your organisation: {count}. When this device sends the next time,"
            " it asks that record not to use them any more."
        )
        return (
            words.format(count=whole(done.voids)),
            self.tr("That record may only hide them. Whoever looks after it decides; ask them to erase them too."),
        )

    def _copies(self, done: Erasure) -> tuple[str, ...]:
        others = self.tr("Other devices that you learned on are not reached. Have it erased there too.")
        if not done.copies:
            return (others,)
        words = self.tr(
            "Older copies of this device that still hold it: {count}. Newer ones take their place within some weeks."
            " If one is put back, you are erased again."
        )
        return (words.format(count=done.copies), others)
