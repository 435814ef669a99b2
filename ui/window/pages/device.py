# SPDX-License-Identifier: Apache-2.0
"""The device page: packs, what waits to be sent, backups and the key, in plain words."""

from __future__ import annotations

from PySide6.QtCore import QDateTime

from app.views import DeviceView
from ui.window.intents import Go, SyncAsked
from ui.window.pages.page import Page
from ui.window.places import Back
from ui.window.times import when
from ui.window.troubles import key_place, pack_trouble, sending_trouble
from ui.window.widgets.basic import Card, IconText, Text


class DevicePage(Page):
    """For whoever looks after this device."""

    def __init__(self) -> None:
        super().__init__()
        self.title(self.tr("This device"), "display")
        self._shown: list[Card] = []
        back = self.button(self.tr("Back"), Go(Back()), kind="quiet", icon="back")
        self._send = self.button(self.tr("Send now"), SyncAsked(), kind="primary", icon="sync")
        self.foot(back, self._send)

    def show_device(self, device: DeviceView) -> None:
        """Show the facts, again after something was asked for."""
        self._now = QDateTime.currentDateTime()
        for card in self._shown:
            card.hide()
            card.deleteLater()
        self._send.setVisible(bool(device.lrs))
        self._shown = [self._packs(device), self._sending(device), self._safety(device)]
        for card in self._shown:
            self.add(card)

    def _packs(self, device: DeviceView) -> Card:
        card = Card()
        card.add(Text(self.tr("What can be learned here"), "lead"))
        if not device.packs:
            card.add(Text(self.tr("No pack is installed.")))
        for pack in device.packs:
            facts = self.tr("{title}, version {version}: {items} questions, {lessons} lessons")
            words = facts.format(title=pack.title, version=pack.version, items=pack.items, lessons=pack.lessons)
            if pack.problem:
                words = self.tr("{title} is switched off. {why}").format(
                    title=pack.title, why=pack_trouble(pack.problem)
                )
            card.add(IconText("info" if pack.problem else "book", words))
        return card

    def _sending(self, device: DeviceView) -> Card:
        card = Card()
        card.add(Text(self.tr("Sending"), "lead"))
        if device.lrs:
            card.add(IconText("sync", self.tr("To {address}").format(address=device.lrs)))
        else:
            card.add(
                IconText(
                    "sync", self.tr("No address is set. Everything stays on this device, and learning works as always.")
                )
            )
        words = self.tr("Waiting to be sent: {waiting}. Sent: {sent}.").format(waiting=device.waiting, sent=device.sent)
        card.add(Text(words))
        if device.quarantined:
            card.add(Text(self.tr("Not accepted, kept aside: {count}.").format(count=device.quarantined)))
        card.add(Text(self.tr("Last contact: {when}").format(when=when(device.last_contact_ms, self._now))))
        if device.last_problem:
            words = self.tr("Last problem: {what}").format(what=sending_trouble(device.last_problem))
            card.add(IconText("info", words))
        return card

    def _safety(self, device: DeviceView) -> Card:
        card = Card()
        card.add(Text(self.tr("Safety"), "lead"))
        words = self.tr("People: {learners}. Entries in the record: {events}.")
        card.add(Text(words.format(learners=device.learners, events=device.events)))
        card.add(Text(self.tr("Last backup: {when}").format(when=when(device.last_backup_ms, self._now))))
        card.add(IconText("lock", key_place(device.key_place)))
        card.add(Text(self.tr("Device {id}").format(id=device.device), "small"))
        return card
