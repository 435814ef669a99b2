# SPDX-License-Identifier: Apache-2.0
"""Erase everything about me: what that does and what it cannot do, and the PIN once more."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.clock import DAY_MS
from app.privacy.views import MyData
from app.signin import SecretKind
from ui.window.intents import EraseAsked, Go, KeepAsked
from ui.window.pages.keys_first import KeysFirst
from ui.window.places import MyData as MyDataPlace
from ui.window.times import day
from ui.window.widgets.basic import Button, Card, IconText, Text, announce
from ui.window.widgets.pads import SecretPad
from ui.window.widgets.wait import Wait


class ErasePage(KeysFirst):
    """Two steps where there is a PIN: reading, then the keypad. Keeping everything is the easy way out of both."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Erase everything about me"), "display")
        self._reading: list[QWidget] = []
        self._secret = SecretKind.NONE
        self._pad = SecretPad()
        self._pad.hide()
        self._message = Text("", "lead")
        self._message.hide()
        self._wait = Wait(self)
        self._wait.changed.connect(self._say)
        self._keep = self.button(self.tr("Keep everything"), Go(MyDataPlace()), kind="primary", icon="back")
        self._erase = Button(self.tr("Erase everything"), None, icon="erase")
        self._erase.chosen.connect(self._go_on)
        self.foot(self._keep)

    def show_what(self, data: MyData, secret: SecretKind) -> None:
        """Say honestly what erasing does; `secret` is asked for afterwards."""
        if data.erase_at_ms is not None:
            self._show_planned(data.erase_at_ms)
            return
        self._secret = secret
        self._pad.ask(pictures=secret is SecretKind.PICTURE)
        self._reading = [*self._waits(data), self._does(waits=bool(data.waits_days)), self._cannot(data)]
        for widget in (*self._reading, self._message, self._pad):
            self.add(widget)
        if data.waits_days:
            self._erase.say(self.tr("Ask for it"))
        self.foot(self._keep, self._erase)
        self.put_first(self._pad, less=(), said=self._message)

    def show_wrong(self, wait_seconds: int) -> None:
        """Say that the PIN was not right, and when the next try is looked at; nothing was erased."""
        self._pad.clear()
        self._message.show()
        self.make_room()
        self._wait.begin(wait_seconds)
        announce(self, self._message.text())
        self.to_top()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a keyboard type the PIN. Return alone erases nothing."""
        if self._pad.isHidden() or self._wait.left or not self._pad.key(event):
            super().keyPressEvent(event)

    @Slot(object)
    def _go_on(self, _value: object) -> None:
        if self._secret is SecretKind.NONE:
            self.intent.emit(EraseAsked(""))
        elif self._pad.isHidden():
            for widget in self._reading:
                widget.hide()
            self._pad.show()
            self.make_room()
            if self.heading is not None:
                taps = self._secret is SecretKind.PICTURE
                digits = self.tr("Type your PIN to erase everything")
                self.heading.say(self.tr("Tap your pictures to erase everything") if taps else digits)
                announce(self, self.heading.text())
            self.to_top()
            self.focus_heading()
        elif self._pad.ready and not self._wait.left:
            self.intent.emit(EraseAsked(self._pad.secret))

    def _show_planned(self, at_ms: int) -> None:
        """Say that it was asked for already; keeping everything is one press."""
        card = Card("notice")
        words = self.tr("It was asked for. Everything about you is erased on this day: {date}.")
        date = day(at_ms // DAY_MS)
        card.add(IconText("erase", words.format(date=date), role="lead", tone="on-notice"))
        card.add(Text(self.tr("If that was not you, or you want to stay, keep everything."), tone="on-notice"))
        self.add(card)
        back = self.button(self.tr("Back"), Go(MyDataPlace()), kind="quiet", icon="back")
        self.foot(back, self.button(self.tr("Keep everything"), KeepAsked(), kind="primary"))

    def _waits(self, data: MyData) -> tuple[Card, ...]:
        """Why it is not done at once, where it is not."""
        if not data.waits_days:
            return ()
        card = Card("notice")
        no_pin = self.tr("You have no PIN, so anybody could press your name and ask for this.")
        new_pin = self.tr("Your PIN is new. Somebody else could have chosen it for you and ask for this.")
        card.add(Text(no_pin if self._secret is SecretKind.NONE else new_pin, "lead", tone="on-notice"))
        words = self.tr(
            "So it is done {days} days after you ask. Until then you see it whenever you come in, and can take it back."
        )
        card.add(Text(words.format(days=data.waits_days), tone="on-notice"))
        return (card,)

    def _does(self, *, waits: bool) -> Card:
        card = Card()
        card.add(Text(self.tr("What happens"), "lead"))
        now = self.tr("Your name, your PIN, your answers and your notes are erased from this device at once.")
        then = self.tr("Then your name, your answers and your notes are erased from this device.")
        for words in (
            then if waits else now,
            self.tr("What waits to be sent is not sent any more."),
            self.tr("Nobody can bring it back. If you come again, you begin as a new person."),
        ):
            card.add(IconText("erase", words))
        return card

    def _cannot(self, data: MyData) -> Card:
        card = Card("notice")
        card.add(Text(self.tr("What this cannot do"), "lead", tone="on-notice"))
        lines = [
            *self._there(data),
            self.tr(
                "Backups of this device from before still hold it until newer ones take their place. That takes some"
                " weeks of daily use. If one is put back, you are erased again."
            ),
            self.tr("A damaged file that was set aside stays until whoever looks after this device deletes it."),
            self.tr("Other devices that you learn on are not reached. Have it erased there too."),
            self.tr("The list of who did what here keeps your number, without your name, until its own time is over."),
            self.tr("Files that you saved on this computer are yours: delete them first, in My data."),
            self.tr("A mark without your name stays, so that an old backup does not bring you back."),
        ]
        for words in lines:
            card.add(IconText("info", words, tone="on-notice"))
        return card

    def _there(self, data: MyData) -> tuple[str, ...]:
        """What becomes of what was sent. What is not held as text here may have been sent too, and let go since."""
        sent = sum(left.sent for left in data.left)
        if not sent and not any(left.held_back for left in data.left):
            return (self.tr("This device has not sent anything about you so far."),)
        return (
            self.tr("What was sent stays in the record of your organisation. Known here: %Ln entries.", "", sent),
            self.tr(
                "Stepwell asks that record not to use them any more. Whoever looks after it decides;"
                " ask them to erase them too."
            ),
        )

    @Slot()
    def _say(self) -> None:
        self._pad.setEnabled(not self._wait.left)
        self._erase.setEnabled(not self._wait.left)
        if self._wait.left:
            words = self.tr("That PIN did not fit. Nothing was erased. You can try again in {seconds} seconds.")
            self._message.setText(words.format(seconds=self._wait.left))
        else:
            self._message.setText(self.tr("That PIN did not fit. Nothing was erased."))
