# SPDX-License-Identifier: Apache-2.0
"""The device, for whoever looks after it: a page of lines, each leading to a small page."""

from __future__ import annotations

from PySide6.QtCore import QDateTime

from app.views import DeviceView
from ui.window.care_intents import BackupAsked
from ui.window.care_places import Care, CareFor, CarePart
from ui.window.intents import Go
from ui.window.numbers import whole
from ui.window.pages.page import Page
from ui.window.places import Today
from ui.window.times import when
from ui.window.troubles import key_place
from ui.window.widgets.basic import Button, Card, IconText, Text, announce


class CarePage(Page):
    """Eight lines. `door`: whoever is here came for this alone."""

    def __init__(self, *, door: bool) -> None:
        super().__init__()
        self.title(self.tr("This device"), "display")
        words = self.tr("Done") if door else self.tr("Back")
        self.foot(self.button(words, Go(Today()), kind="quiet", icon="back"))

    def show_device(self, device: DeviceView) -> None:
        """Show what there is to look after, with what matters most about each."""
        now = QDateTime.currentDateTime()
        if device.lrs:
            sending = self.tr("Waiting to be sent: {waiting}. Last contact: {when}").format(
                waiting=device.waiting, when=when(device.last_contact_ms, now)
            )
        else:
            sending = self.tr("No address is set. Everything stays on this device.")
        lines = (
            (CarePart.SENDING, "sync", self.tr("Sending"), sending),
            (CarePart.PACKS, "book", self.tr("What can be learned here"), self._packs(device)),
            (
                CarePart.SAFETY,
                "shield",
                self.tr("Safety"),
                self.tr("Last backup: {when}").format(when=when(device.last_backup_ms, now)),
            ),
            (
                CarePart.ROSTER,
                "people",
                self.tr("People from a list"),
                self.tr("Add and change many people at once, as a spreadsheet says."),
            ),
            (
                CarePart.LEAVING,
                "world",
                self.tr("What may leave this device"),
                self.tr("Which entries the record of your organisation is sent."),
            ),
            (
                CarePart.KEEPING,
                "clock",
                self.tr("How long things are kept"),
                self.tr("What is older goes by itself."),
            ),
            (
                CarePart.KIOSK,
                "lock",
                self.tr("Kiosk"),
                self.tr("How long it waits for somebody, and the way out of it."),
            ),
            (
                CarePart.LOOK,
                "house",
                self.tr("Your organisation"),
                self.tr("Its name, colour and logo on this device."),
            ),
        )
        for part, icon, words, detail in lines:
            self.add(self.button(words, Go(CareFor(part)), kind="option", icon=icon, detail=detail))

    def _packs(self, device: DeviceView) -> str:
        broken, count = sum(bool(pack.problem) for pack in device.packs), len({pack.id for pack in device.packs})
        if broken:
            return self.tr("Packs: {count}. Switched off: {broken}.").format(count=count, broken=broken)
        words = self.tr("Packs: {count}.").format(count=count)
        news = device.packs_from.news
        new = self.tr("New: {packs}").format(packs=", ".join(news))
        return f"{words} {new}" if news else words


class CarePartPage(Page):
    """A small page with facts of the device and the way back; shown again after something was asked for."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title(title, "display")
        self._card: Card | None = None
        self._done: Card | None = None

    def foot_with(self, *more: Button) -> None:
        """Put the way back and these at the foot."""
        self.foot(self.button(self.tr("Back"), Go(Care()), kind="quiet", icon="back"), *more)

    def show_device(self, device: DeviceView) -> None:
        """Show the facts."""
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
        self._card = Card()
        self.fill(self._card, device)
        self.add(self._card)

    def show_done(self, words: str) -> None:
        """Say above the facts that something was done."""
        if self._done is None:
            self._done = Card("good")
            self._done.add(IconText("done", words, role="lead"))
            self.column.insertWidget(1, self._done)
        announce(self, words)

    def show_backed_up(self) -> None:
        """Only where copies are made."""

    def fill(self, card: Card, device: DeviceView) -> None:
        """Put the facts of this page into a card."""
        raise NotImplementedError


class SafetyPage(CarePartPage):
    """Backups, and where the key is."""

    def __init__(self) -> None:
        super().__init__(self.tr("Safety"))
        self.foot_with(self.button(self.tr("Make a backup now"), BackupAsked(), kind="primary", icon="shield"))

    def fill(self, card: Card, device: DeviceView) -> None:
        """How much there is, when it was copied last, where the key is."""
        words = self.tr("People: {learners}. Entries in the record: {events}.")
        card.add(Text(words.format(learners=whole(device.learners), events=whole(device.events))))
        last = when(device.last_backup_ms, QDateTime.currentDateTime())
        card.add(Text(self.tr("Last backup: {when}").format(when=last)))
        card.add(IconText("lock", key_place(device.key_place)))
        card.add(Text(self.tr("Device {id}").format(id=device.device), "small"))

    def show_backed_up(self) -> None:
        """Say that a copy was made and where it lies."""
        self.show_done(
            self.tr("A backup was made and checked. It lies in the data folder; keep another one somewhere else.")
        )
