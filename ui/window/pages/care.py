# SPDX-License-Identifier: Apache-2.0
"""The device, for whoever looks after it: a page of lines, each leading to a small page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent

from app.long_work import DONE, Standing
from app.views import DeviceView
from ui.window.care_intents import BackupAsked
from ui.window.care_places import AboutProgram, Care, CareFor, CarePart
from ui.window.intents import Go
from ui.window.locales import in_a_row
from ui.window.numbers import whole
from ui.window.pages.page import Page
from ui.window.places import Team, Today
from ui.window.times import when
from ui.window.troubles import key_place
from ui.window.widgets.basic import Button, Card, IconText, Text, announce
from ui.window.widgets.work_bar import LOOK_MS, WorkBar
from ui.window.work_intents import WorkLooked, WorkStopped
from ui.window.work_words import copy_outcome


class CarePage(Page):
    """Twelve lines. `door`: whoever is here came for this alone."""

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
                self.tr("Backups and the key"),
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
                CarePart.COUNTED,
                "search",
                self.tr("What is counted here"),
                self.tr("What nobody finds, and when a talk may help."),
            ),
            (
                CarePart.KIOSK,
                "lock",
                self.tr("Kiosk"),
                self.tr("How long it waits for somebody, and the way out of it."),
            ),
            (
                CarePart.CAMERA,
                "square",
                self.tr("Camera"),
                self.tr("Whether people may take pictures for their evidence."),
            ),
            (
                CarePart.LOOK,
                "house",
                self.tr("Your organisation"),
                self.tr("Its name, colour and logo on this device."),
            ),
        )
        forgotten = self.tr("Press the name of who forgot it, and give a new one.")
        self.add(self.button(self.tr("A forgotten PIN"), Go(Team()), kind="option", icon="key", detail=forgotten))
        for part, icon, words, detail in lines:
            self.add(self.button(words, Go(CareFor(part)), kind="option", icon=icon, detail=detail))
        about = QCoreApplication.translate("DevicePage", "About Stepwell")
        self.add(self.button(about, Go(AboutProgram()), kind="option", icon="info"))

    def _packs(self, device: DeviceView) -> str:
        broken, count = sum(bool(pack.problem) for pack in device.packs), len({pack.id for pack in device.packs})
        if broken:
            return self.tr("Packs: {count}. Switched off: {broken}.").format(count=count, broken=broken)
        words = self.tr("Packs: {count}.").format(count=count)
        news = device.packs_from.news
        new = self.tr("New: {packs}").format(packs=in_a_row(news))
        return f"{words} {new}" if news else words


class CarePartPage(Page):
    """A small page with facts of the device and the way back; shown again after something was asked for."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title(title, "display")
        self._card: Card | None = None

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

    def fill(self, card: Card, device: DeviceView) -> None:
        """Put the facts of this page into a card."""
        raise NotImplementedError


class SafetyPage(CarePartPage):
    """Backups, and where the key is. Looks again twice a second while a copy is made, and only then."""

    def __init__(self) -> None:
        super().__init__(self.tr("Backups and the key"))
        self._back = self.button(self.tr("Back"), Go(Care()), kind="quiet", icon="back")
        self._copy = self.button(self.tr("Make a backup now"), BackupAsked(), kind="primary", icon="shield")
        self._told: Card | None = None
        self._wait = WorkBar(self.tr("Stop"), WorkStopped())
        self._wait.stop.chosen.connect(self.intent)
        self.add(self._wait)
        self._again = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._again.timeout.connect(self._look)
        self.foot(self._back, self._copy)

    def fill(self, card: Card, device: DeviceView) -> None:
        """How much there is, when it was copied last, where the key is."""
        words = self.tr("People: {learners}. Entries in the record: {events}.")
        card.add(Text(words.format(learners=whole(device.learners), events=whole(device.events))))
        last = when(device.last_backup_ms, QDateTime.currentDateTime())
        card.add(Text(self.tr("Last backup: {when}").format(when=last)))
        card.add(IconText("lock", key_place(device.key_place)))
        card.add(Text(self.tr("Device {id}").format(id=device.device), "small"))
        words = self.tr("Is everything in order?")
        card.add(self.button(words, Go(CareFor(CarePart.CHECKUP)), kind="option", icon="search"))

    def show_copying(self, standing: Standing, left: int | None) -> None:
        """Say how far the copy is, or how it ended."""
        if standing.ended:
            self._again.stop()
            had_focus = self._wait.stop.hasFocus()
            self._wait.end()
            self.foot(self._back, self._copy)
            if had_focus:
                self._copy.setFocus(Qt.FocusReason.OtherFocusReason)
            self._tell(copy_outcome(standing.ended), good=standing.ended == DONE)
            return
        if self._wait.isHidden():
            self._wait.begin()
            if self._told is not None:
                self._told.hide()
            self.foot(self._back, self._wait.stop)
            self._wait.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        words = self.tr("A copy of everything is made and checked. Learning goes on meanwhile.")
        self._wait.show_far(words, standing.done, standing.most, left)
        self._again.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more; the copy goes on."""
        self._again.stop()
        super().hideEvent(event)

    def _tell(self, words: str, *, good: bool) -> None:
        if self._told is not None:
            self._told.hide()
            self._told.deleteLater()
        self._told = Card("good" if good else "notice")
        tone = "" if good else "on-notice"
        self._told.add(IconText("done" if good else "info", words, role="lead", tone=tone))
        self.column.insertWidget(1, self._told)
        announce(self, words)
        self.to_top()

    @Slot()
    def _look(self) -> None:
        self.intent.emit(WorkLooked())
