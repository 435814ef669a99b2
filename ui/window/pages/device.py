# SPDX-License-Identifier: Apache-2.0
"""What everybody may know of this device, and the door for whoever looks after it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime

from app.views import DeviceFacts, LearnerCard, PackRow
from ui.window.care_places import AboutProgram, DeviceDoor, FirstCaretaker
from ui.window.intents import Go
from ui.window.locales import listed
from ui.window.order import by_name
from ui.window.pages.page import Page
from ui.window.pages.people import PersonTile
from ui.window.places import Back, People
from ui.window.times import when
from ui.window.tokens import TOKENS
from ui.window.troubles import pack_trouble
from ui.window.widgets.basic import Card, IconText, Text
from ui.window.widgets.flow import Flow


class DevicePage(Page):
    """Harmless facts; nothing about people."""

    def __init__(self, *, in_kiosk: bool = False) -> None:
        """`in_kiosk`: nobody who passes by may say that they look after the device."""
        super().__init__()
        self._in_kiosk = in_kiosk
        self.title(self.tr("This device"), "display")
        self._back = self.button(self.tr("Back"), Go(Back()), kind="quiet", icon="back")
        self.foot(self._back)

    def show_facts(self, facts: DeviceFacts, carers: tuple[str, ...]) -> None:
        """Show the facts, by name who looks after the device, and the way in for them; or for the first who says so."""
        if carers:
            words = self.tr("Looked after by {names}").format(names=listed(carers))
            self.add(IconText("person", words, role="lead"))
        packs = Card()
        packs.add(Text(self.tr("What can be learned here"), "lead"))
        for pack in facts.packs:
            packs.add(pack_line(pack, self.tr("{title}, version {version}")))
        if not facts.packs:
            packs.add(Text(self.tr("No pack is installed.")))
        self.add(packs)
        card = Card()
        last = when(facts.last_contact_ms, QDateTime.currentDateTime())
        card.add(IconText("sync", self.tr("Last contact: {when}").format(when=last)))
        card.add(IconText("device", self.tr("Device {id}").format(id=facts.device)))
        card.add(IconText("info", self.tr("Stepwell, version {version}").format(version=facts.version)))
        card.add(self.button(self.tr("About Stepwell"), Go(AboutProgram()), kind="option", icon="info"))
        self.add(card)
        if carers:
            words = self.tr("For the person who looks after this device")
            self.foot(self._back, self.button(words, Go(DeviceDoor()), icon="lock"))
            return
        offer = Card("notice")
        if self._in_kiosk:
            words = self.tr("Nobody looks after this device any more. Tell your organisation: it can be mended there.")
            offer.add(Text(words, tone="on-notice"))
            self.add(offer)
            return
        words = self.tr("Nobody looks after this device yet. If it is you, say so: then nobody else can.")
        offer.add(Text(words, tone="on-notice"))
        self.add(offer)
        self.foot(
            self._back,
            self.button(self.tr("Look after this device"), Go(FirstCaretaker()), kind="primary", icon="lock"),
        )


def pack_line(pack: PackRow, facts: str) -> IconText:
    """A line about a pack: `facts` with its title, version and counts, or why it switched itself off."""
    if pack.problem:
        off = QCoreApplication.translate("DevicePage", "{title} is switched off. {why}")
        return IconText("info", off.format(title=pack.title, why=pack_trouble(pack.problem)))
    words = facts.format(title=pack.title, version=pack.version, items=pack.items, lessons=pack.lessons)
    return IconText("book", words)


class DoorPage(Page):
    """Which of those who look after the device is it."""

    def __init__(self) -> None:
        super().__init__()
        self.title(self.tr("Who looks after this device?"), "display")
        self.text(self.tr("Press your name. Then your PIN is asked for."), "lead")
        self._flow = Flow(gap=TOKENS.space.m, fill=True)
        self.column.addLayout(self._flow)
        self.foot(self.button(self.tr("Back"), Go(People()), kind="quiet", icon="back"))

    def show_people(self, cards: tuple[LearnerCard, ...]) -> None:
        """Show a tile for each of them."""
        for card in by_name(cards):
            tile = PersonTile(card)
            tile.chosen.connect(self.intent)
            self._flow.add(tile)
