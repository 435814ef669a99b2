# SPDX-License-Identifier: Apache-2.0
"""What waits to be sent, where to, how it goes, and, while a run is under way, how far it is."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QDateTime, QTimer, Slot
from PySide6.QtGui import QHideEvent

from app.lrs_probed import Capabilities
from app.sending_state import Progress, SendingCode, SendingState
from app.views import DeviceView
from ui.window.care_intents import SendingLooked, SendingStopped
from ui.window.care_places import CareFor, CarePart, LrsCare
from ui.window.intents import Go, SyncAsked
from ui.window.numbers import whole
from ui.window.pages.care import CarePartPage
from ui.window.times import when
from ui.window.troubles import sending_trouble
from ui.window.widgets.basic import Card, IconText, Text
from ui.window.widgets.work_bar import WorkBar

_LOOK_MS = 1_000


class SendingPage(CarePartPage):
    """Looks again every second while a run is under way, and only then."""

    def __init__(self) -> None:
        super().__init__(self.tr("Sending"))
        self._send = self.button(self.tr("Send now"), SyncAsked(), kind="primary", icon="sync")
        self._wait = WorkBar(self.tr("Stop sending"), SendingStopped())
        self._wait.stop.chosen.connect(self.intent)
        self._stop = self._wait.stop
        self._left: int | None = None
        self.add(self._wait)
        stick = self.button(self.tr("By stick"), Go(CareFor(CarePart.STICK)), icon="device")
        self._address = self.button(self.tr("Set the address"), Go(LrsCare()), icon="world")
        self.foot_with(stick, self._address, self._stop, self._send)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_LOOK_MS)
        self._again.timeout.connect(self._look)

    def show_left(self, minutes: int | None) -> None:
        """How long it still takes."""
        self._left = minutes

    def fill(self, card: Card, device: DeviceView) -> None:
        """Say where it goes, how it goes, and what waits."""
        under_way = device.progress is not None
        self._send.setVisible(bool(device.lrs) and not under_way)
        self._stop.setVisible(under_way)
        self._address.setVisible(not under_way)
        if device.lrs:
            card.add(IconText("sync", self.tr("To {address}").format(address=device.lrs)))
            card.add(IconText("info" if device.sending.problem else "done", self._line(device.sending)))
        else:
            words = self.tr("No address is set. Everything stays on this device, and learning works as always.")
            card.add(IconText("sync", words))
        if device.progress is None:
            self._wait.end()
        else:
            self._wait.show_far(self._far(device.progress), *device.progress.whole, self._left)
        if device.lrs:
            words = self.tr("Waiting to be sent: {waiting}. Sent: {sent}.")
        else:
            words = self.tr(
                "Entries that wait until an address is set: {waiting}. Sent: {sent}."
                " That is no problem: nothing of it is lost."
            )
        card.add(Text(words.format(waiting=whole(device.waiting), sent=whole(device.sent))))
        if device.quarantined:
            card.add(Text(self.tr("Not accepted, kept aside: {count}.").format(count=whole(device.quarantined))))
        if device.sending.reading and not device.sending.problem:
            what = sending_trouble(device.sending.reading)
            words = self.tr("What people did on other devices cannot be fetched. {what}").format(what=what)
            card.add(IconText("info", words))
        for words in (*self._cannot(device.probed), *self._clashes(device.clashes)):
            card.add(IconText("info", words))
        if device.probed is not None and device.lrs:
            asked = when(device.probed.at_ms, QDateTime.currentDateTime())
            card.add(Text(self.tr("The server was last asked what it can do: {when}").format(when=asked)))
        if under_way:
            self._again.start()
        else:
            self._again.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        self._again.stop()
        super().hideEvent(event)

    def _far(self, far: Progress) -> str:
        if far.people:
            words = self.tr("Fetched from other devices: {count} entries. People: {fetched} of {people}")
            return words.format(count=whole(far.came_back), fetched=whole(far.fetched), people=whole(far.people))
        if far.came_back:
            return self.tr("Fetched from other devices: {count} entries").format(count=whole(far.came_back))
        if far.of:
            return self.tr("Being sent: {sent} of {of}.").format(sent=whole(far.sent), of=whole(far.of))
        return self.tr("Asking the server …")

    def _line(self, state: SendingState) -> str:
        now = QDateTime.currentDateTime()
        contact, since = when(state.last_contact_ms, now), when(state.since_ms, now)
        match state.code:
            case SendingCode.WORKS:
                return self.tr("Sending works. Last contact: {when}").format(when=contact)
            case SendingCode.KEY_REFUSED:
                what = sending_trouble(state.problem)
                return self.tr("Not sent since: {when}. {what}").format(when=since, what=what)
            case SendingCode.HINDERED:
                words = self.tr("Not sent since: {when}. {what} Last contact: {contact}")
                return words.format(when=since, what=sending_trouble(state.problem), contact=contact)
        return self.tr("The server has not answered yet. Last contact: {when}").format(when=contact)

    def _cannot(self, probed: Capabilities | None) -> Iterator[str]:
        """Say what the server does not do for people here."""
        if probed is None or not probed.reachable:
            return
        if not probed.reads:
            yield self.tr("The key of this device may only send. What people do on other devices does not come here.")
        if probed.reads_others is False:
            yield self.tr(
                "The key of this device reads only what it sent. What people do on other devices does not come here."
            )
        if probed.related_agents is False:
            yield self.tr("What people do on other devices comes only while they are signed in here.")

    def _clashes(self, count: int) -> Iterator[str]:
        if count:
            words = self.tr(
                "Two machines were recording as one device, so {count} entries of one of them are missing here."
                " Ask whoever set them up to run: stepwell doctor"
            )
            yield words.format(count=whole(count))

    @Slot()
    def _look(self) -> None:
        self.intent.emit(SendingLooked())
