# SPDX-License-Identifier: Apache-2.0
"""What stands before the first screen: setting up an unused device, and a data folder that cannot be opened."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit

from ui.window.pages.page import Page
from ui.window.widgets.basic import Button, Card, IconText, Text, restyle

LONGEST_NAME = 80
LINES_WITH_BIG_HEADING = 13
"""With fewer lines from bar to foot a big heading would leave the reason below it no room."""


class PackOffer(msgspec.Struct, frozen=True):
    """A pack that ships with the program. `id` is what `SetUp` names it by."""

    id: str
    title: str
    summary: str


class SetUp(msgspec.Struct, frozen=True):
    """Set this device up for an organisation with these packs."""

    organisation: str
    packs: tuple[str, ...]


class Revise(msgspec.Struct, frozen=True):
    """Back to the first two questions."""


class HaveFile(msgspec.Struct, frozen=True):
    """Somebody at work made an enrolment file for me."""


class Skip(msgspec.Struct, frozen=True):
    """Nobody looks after this device for now."""


class Close(msgspec.Struct, frozen=True):
    """Close the program."""


class Restore(msgspec.Struct, frozen=True):
    """Put the newest good copy in the place of the database."""


class SetUpPage(Page):
    """The set-up of an unused device: whose it is, and what is learned on it. Sends `SetUp`."""

    def __init__(self, offers: tuple[PackOffer, ...], wish: SetUp | None = None) -> None:
        """`wish`: what was answered before, if somebody was asked already."""
        super().__init__()
        self.title(self.tr("Set up this device"), "display")
        self.text(self.tr("Three questions, and it is ready."), "lead")
        self._name = QLineEdit()
        self._name.setMaxLength(LONGEST_NAME)
        words = self.tr("Whose device is it?")
        self._name.setAccessibleName(words)
        self._name.setPlaceholderText(self.tr("Care home, shop or organisation"))
        self._name.textChanged.connect(self._refresh)
        self.text(words, "lead")
        self.add(self._name)
        self.text(self.tr("This name is written into the learning records of this device."), "small")
        self.text(self.tr("What will people learn here?"), "lead")
        self._packs = [self._card(offer) for offer in offers]
        self.add(
            IconText(
                "lock", self.tr("Everything stays on this device until you name a place to send it to."), role="small"
            )
        )
        words = self.tr("Do you learn at work already, and did somebody give you a file and a code?")
        self.add(self.button(self.tr("I have an enrolment file"), HaveFile(), kind="option", icon="key", detail=words))
        self._done = Button(self.tr("Go on"), None, kind="primary", icon="next")
        self._done.chosen.connect(self._send)
        self.foot(self.button(self.tr("Not now"), Close(), kind="quiet"), self._done)
        if wish is not None:
            self._name.setText(wish.organisation)
            for card in self._packs:
                card.setChecked(card.value in wish.packs)
        self._refresh()

    def _card(self, offer: PackOffer) -> Button:
        card = Button(offer.title, offer.id, kind="option", icon="ticked", detail=offer.summary)
        card.setCheckable(True)
        card.setChecked(True)
        card.toggled.connect(self._refresh)
        self.add(card)
        return card

    @Slot()
    def _refresh(self) -> None:
        for card in self._packs:
            card.show_icon("ticked" if card.isChecked() else "square", "accent" if card.isChecked() else "muted")
        self._done.setEnabled(bool(self._name.text().strip()) and any(card.isChecked() for card in self._packs))

    @Slot(object)
    def _send(self, _value: object) -> None:
        packs = tuple(str(card.value) for card in self._packs if card.isChecked())
        self.intent.emit(SetUp(" ".join(self._name.text().split()), packs))


class TroublePage(Page):
    """A data folder that cannot be opened: what is wrong, and what can be done. Sends `Restore` or `Close`."""

    def __init__(self, code: str, technical: str, *, can_restore: bool) -> None:
        super().__init__()
        self.title(self.tr("Stepwell cannot open what it has saved"), "display")
        self._offer: list[Text] = []
        card = Card("notice")
        card.add(Text(self._sentence(code), "lead", tone="on-notice"))
        self.add(card)
        newer = code == "store.newer"
        close = self.button(self.tr("Close"), Close(), kind="primary" if newer or not can_restore else "quiet")
        if can_restore:
            self._offer = [
                self.text(self.tr("The program keeps verified copies. It can put the newest one in place.")),
                self.text(
                    self.tr("What was done since the newer Stepwell came is not in it. Its file is kept, not deleted.")
                    if newer
                    else self.tr("What was done after that copy is not in it. The damaged file is kept, not deleted.")
                ),
            ]
            kind = "quiet" if newer else "primary"
            restore = self.button(self.tr("Put the newest copy in place"), Restore(), kind=kind, icon="again")
            self.foot(close, restore)
        else:
            self.foot(close)
        self.text(self.tr("For the person who looks after this device: {code}").format(code=technical), "small")

    def show_failed(self, code: str) -> None:
        """Say why no copy could be put in place (`app.record.errors`)."""
        for text in self._offer:
            text.hide()
        card = Card("notice")
        words = self.tr("There is no copy that opens and passes its check. Nothing was changed. Ask for help.")
        if code in {"store.disk_full", "store.read_only", "store.disk_failed"}:
            words = self._sentence(code)
        card.add(Text(words, "lead", tone="on-notice"))
        self.column.insertWidget(2, card)
        self.foot(self.button(self.tr("Close"), Close(), kind="primary"))

    def _fit(self) -> None:
        """What is wrong is in sight at once, also in big words in a low window."""
        self.ensurePolished()
        if self.heading is not None:
            room = self.height() >= LINES_WITH_BIG_HEADING * self.fontMetrics().height()
            restyle(self.heading, role="display" if room else "lead")
        super()._fit()

    def _sentence(self, code: str) -> str:  # noqa: PLR0911 - one for each kind of trouble
        match code:
            case "store.missing" | "store.empty":
                return self.tr("There was a file with everything that people did here, and it is gone or empty.")
            case "store.damaged":
                return self.tr("The file with everything that people did here is damaged.")
            case "store.newer":
                return self.tr(
                    "A newer Stepwell was used here. Please install that version again. Nothing was changed."
                )
            case "store.wrong_key" | "store.missing_key" | "store.damaged_key":
                return self.tr("The key that opens the saved data is not here, or it is another one.")
            case "store.read_only":
                return self.tr("This account may not write to the folder of the program.")
            case "store.disk_full":
                return self.tr("The disk is full. Make some room, then start again. What was saved is safe.")
            case "store.busy":
                return self.tr("Stepwell is already open on this device. Go to its window, or close it first.")
        return self.tr("The saved data could not be read. The disk or its cable may have a fault.")
