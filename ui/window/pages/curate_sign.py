# SPDX-License-Identifier: Apache-2.0
"""Publishing for every device: what changes, for how many people, what is told no more; then the passphrase."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QTimer, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit

from app.curating.signed import Signed, ToSign
from ui.isolates import apart
from ui.window.curate_intents import CurationSigned
from ui.window.curate_places import CurateSeen, ToCurate
from ui.window.curate_words import curate_trouble
from ui.window.intents import Go
from ui.window.numbers import whole
from ui.window.pages.curate_seen import digest_card
from ui.window.pages.saves import SavingPage
from ui.window.times import when
from ui.window.widgets.basic import Button, Card, Heading, IconText, Text
from ui.window.widgets.fold import Fold
from ui.window.widgets.work_bar import LOOK_MS, WorkBar
from ui.window.work_intents import WorkLooked, WorkStopped


class CurateSignPage(SavingPage):
    """One decision: publish it, or go back. The passphrase is sent once and kept nowhere."""

    def __init__(self, draft: str) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("For every device"))
        self._line: QLineEdit | None = None
        self._back = self.button(self.tr("Back"), Go(CurateSeen(draft)), kind="quiet", icon="back")
        self._publish = Button(self.tr("Publish"), None, kind="primary", icon="done")
        self._publish.chosen.connect(self._pressed)
        self.foot(self._back, self._publish)
        self._publish.setEnabled(False)
        self._wait = WorkBar(self.tr("Stop"), WorkStopped())
        self._wait.stop.chosen.connect(self.intent)
        self.add(self._wait)
        self._again = QTimer(self, interval=LOOK_MS)
        self._again.timeout.connect(self._look)

    def show_before(self, found: ToSign) -> None:
        """Show what would be published, and ask for the passphrase."""
        name = apart(found.name)
        self.text(
            self.tr("It is signed, and counts on all devices that get their packs from {name}.").format(name=name)
        )
        card = Card()
        seen = found.seen
        changed = [change.title for change in seen.changes] + [*seen.first, *seen.never]
        card.add(Text(self.tr("What changes: {count}").format(count=whole(len(changed))), "lead"))
        for title in changed[:_SHOWN]:
            card.add(IconText("here", title))
        if changed[_SHOWN:]:
            fold = Fold(self.tr("More: {count}").format(count=whole(len(changed[_SHOWN:]))))
            for title in changed[_SHOWN:]:
                fold.add(Text(title))
            card.add(fold)
        people = self.tr("People on this device who learn it: {count}. On the others, whoever learns it there.")
        card.add(IconText("people", people.format(count=whole(found.people)), tone="muted"))
        self.add(card)
        if found.gone:
            fold = Fold(self.tr("What is taken back by it: {count}").format(count=whole(len(found.gone))))
            for title in found.gone:
                fold.add(Text(title))
            self.add(fold)
        self._ask()

    def show_signing(self, done: int, most: int, left: int | None) -> None:
        """Say how far it is, with *Stop* in the place of the ways on."""
        if self._wait.isHidden():
            self._wait.begin()
            self.foot(self._wait.stop)
            self.to_top()
        self._wait.show_far(self.tr("It is signed, and copied to where devices look."), done, most, left)

    def begin_wait(self) -> None:
        """Look now and then how far it is; nothing can be pressed twice meanwhile."""
        self._publish.setEnabled(False)
        self._again.start()

    def end_wait(self) -> None:
        """It is over, however it ended."""
        self._again.stop()
        if not self._wait.isHidden():
            self._wait.end()
            self.foot(self._back, self._publish)

    def show_signed(self, done: Signed) -> None:
        """Say that it is published, and until when it holds."""
        if self._line is not None:
            self._line.hide()
        self._publish.hide()
        self.foot(self.button(self.tr("Done"), Go(ToCurate()), kind="primary", icon="done"))
        card = digest_card(done.file, self.tr("Its check code"))
        until = when(done.until_ms, QDateTime.currentDateTime())
        card.add(Text(self.tr("The signature holds until {date}.").format(date=until), "small"))
        if done.copied is False:
            words = self.tr("It is signed, and could not be copied to where devices look. Publish once more there.")
            self.tell("careful", words, card)
            return
        said = self.tr("It is published. Devices take it when they look for packs the next time.")
        if done.copied is None:
            said = self.tr("It is signed. Whoever runs the repository puts it where devices look.")
        self.tell("done", said, card)

    def show_refused(self, code: str) -> None:
        """Say in one sentence why nothing was published, and let it be tried again."""
        self._publish.setEnabled(True)
        self.tell("info", curate_trouble(code))
        if self._line is not None:
            self._line.clear()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        self._again.stop()
        super().hideEvent(event)

    def _ask(self) -> None:
        asks = self.tr("The passphrase of the key that signs")
        self.add(Heading(asks, "lead"))
        line = self._line = QLineEdit()
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.setAccessibleName(asks)
        line.textChanged.connect(self._typed)
        line.returnPressed.connect(self._send)
        self.add(line)
        self.add(IconText("lock", self.tr("It is used once and kept nowhere."), role="small", tone="muted"))

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._publish.setEnabled(bool(text))

    @Slot(object)
    def _pressed(self, _value: object) -> None:
        self._send()

    @Slot()
    def _send(self) -> None:
        if self._line is not None and self._line.text() and self._publish.isEnabled():
            self.intent.emit(CurationSigned(self._line.text()))

    @Slot()
    def _look(self) -> None:
        self.intent.emit(WorkLooked())


_SHOWN = 5
