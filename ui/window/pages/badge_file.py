# SPDX-License-Identifier: Apache-2.0
"""A micro-credential that was earned, as a file that other programs can read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot

from app.open_badge import EarnedBadge
from ui.window.intents import Go
from ui.window.pages.page import Page
from ui.window.passport_intents import BadgeAsked
from ui.window.places import Progress
from ui.window.times import date_of
from ui.window.widgets.basic import Button, Card, IconText, announce
from ui.window.widgets.lying import Lying
from ui.window.widgets.tick import Tick


class BadgeFilePage(Page):
    """Whether the name is in it, and where it lies then."""

    def __init__(self, badge: EarnedBadge) -> None:
        super().__init__()
        self.can_be_heard()
        self._badge = badge
        self.text(self.tr("You earned this on {date}").format(date=date_of(badge.at_ms)), "muted")
        self.title(badge.title, "display")
        self.text(
            self.tr("Save it as a file (Open Badges 3.0). Schools and employers can check it with their programs.")
        )
        self._named = Tick(
            self.tr("Put my name in it"),
            detail=self.tr("Without the tick there is only a code made of your name: who knows it can compare."),
        )
        self.add(self._named)
        card = Card("sunken")
        card.add(IconText("book", self.tr("In it: what was asked of you, what was found, and when.")))
        card.add(IconText("lock", self.tr("Not in it: your photos, sounds and texts. They stay here.")))
        kept = self.tr("The file lies on this computer. Whoever uses it under the same account can open it.")
        card.add(IconText("info", kept))
        self.add(card)
        save = Button(self.tr("Save the badge file"), None, kind="primary")
        save.chosen.connect(self._ask)
        self.foot(self.button(self.tr("Back"), Go(Progress()), kind="quiet", icon="back"), save)
        self._said: Card | None = None
        self._lying: Lying | None = None

    def show_saved(self, file: Path, *, can_open: bool) -> None:
        """Say where it lies; `can_open`: this screen is no locked kiosk."""
        card = self._begin()
        card.add(IconText("done", self.tr("The badge file is written."), role="lead"))
        self._lying = Lying(file, file, can_open=can_open, opens=False)
        self._lying.wanted.connect(self.intent)
        card.add(self._lying)
        self.reveal(card)
        announce(self, self.tr("The badge file is written."))

    def show_failed(self) -> None:
        """Say that the disk did not take it."""
        words = self.tr("The badge file could not be written. Is the disk full?")
        card = self._begin()
        card.add(IconText("info", words))
        self.reveal(card)
        announce(self, words)

    def show_deleted(self, path: Path, *, gone: bool) -> None:
        """Say it where the file is told of."""
        if self._lying is not None and self._lying.named == path:
            self._lying.show_deleted(gone=gone)

    def _begin(self) -> Card:
        if self._said is not None:
            self._said.hide()
            self._said.deleteLater()
        self._said = Card()
        self.add(self._said)
        self._said.show()
        return self._said

    @Slot(object)
    def _ask(self, _value: object) -> None:
        self.intent.emit(BadgeAsked(self._badge.submission, self._named.on))
