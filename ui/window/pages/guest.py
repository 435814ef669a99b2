# SPDX-License-Identifier: Apache-2.0
"""Trying it out without a name: what that means and which pack, and the end of it."""

from __future__ import annotations

from PySide6.QtCore import Slot

from app.preferences import Preferences
from app.views import Finished
from ui.window.intents import Go, GuestAsked
from ui.window.pages.page import Page
from ui.window.places import NewPerson, People
from ui.window.widgets.basic import Button, Card, IconText, Text
from ui.window.widgets.choices import Choices


class TryItPage(Page):
    """Nothing is kept, and which pack; with one pack nothing is asked."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.can_be_heard()
        self._language = preferences.language
        self.title(self.tr("Try it without a name"), "display")
        self.text(self.tr("A few questions, as everybody here gets them. Look at them as long as you like."), "lead")
        card = Card()
        card.add(IconText("lock", self.tr("Nothing is kept."), role="lead"))
        card.add(Text(self.tr("No name, no answers. When you stop, it is as if you had never been here.")))
        self.add(card)
        self._ask = self.text(self.tr("What do you want to try?"), "lead")
        self._ask.hide()
        self._packs = Choices(())
        self.add(self._packs)
        self._none = self.text(self.tr("No pack is installed."), "lead")
        self._none.hide()
        back = self.button(self.tr("Back"), Go(People()), kind="quiet", icon="back")
        self._begin = Button(self.tr("Begin"), None, kind="primary")
        self._begin.chosen.connect(self._go)
        self._begin.setEnabled(False)
        self.foot(back, self._begin)

    def show_packs(self, packs: tuple[tuple[str, str], ...]) -> None:
        """Offer these packs: id and title."""
        several = len(packs) > 1
        self._packs.offer(packs, chosen=packs[0][0] if packs else None)
        self._packs.setVisible(several)
        self._ask.setVisible(several)
        self._none.setVisible(not packs)
        self._begin.setEnabled(bool(packs))

    @Slot(object)
    def _go(self, _value: object) -> None:
        self.intent.emit(GuestAsked(str(self._packs.chosen or ""), self._language))


class GuestEndPage(Page):
    """The end: nothing was kept, and the way to what keeps it."""

    def __init__(self, finished: Finished | None) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("That is how it works"), "display")
        tried = finished.asked - finished.not_yet if finished is not None else 0
        if finished is not None and tried:
            self.text(self.tr("{right} of {asked} right.").format(right=finished.right, asked=tried), "lead")
        card = Card()
        card.add(IconText("lock", self.tr("Nothing of it was kept."), role="lead"))
        words = self.tr("With a name, Stepwell remembers what you know and chooses what is worth your time next.")
        card.add(Text(words))
        self.add(card)
        done = self.button(self.tr("Done"), Go(People()))
        self.foot(done, self.button(self.tr("I am new here"), Go(NewPerson()), kind="primary", icon="plus"))
