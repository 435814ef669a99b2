# SPDX-License-Identifier: Apache-2.0
"""Who is here: each person comes to the device, with a badge or a PIN, or whoever leads says so."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.leading.facts import SessionKind
from app.people.team import Found
from app.sessions.views import Sheet, There
from app.signin import SecretKind
from ui.isolates import apart
from ui.window.intents import Go, PersonSought, PinTyped
from ui.window.pages.finder import Finder
from ui.window.pages.keys_first import KeysFirst
from ui.window.pages.page import Page
from ui.window.pages.some_rows import SomeRows
from ui.window.scanner import Scanner
from ui.window.session_intents import BadgeShown, NamedHere, SessionEnding, TakenOff
from ui.window.session_places import ProveHere, RollCall, SessionGroups, Sessions
from ui.window.session_words import WAY_ICONS, kind_words, topics_words, way_words
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, IconText, announce
from ui.window.widgets.pads import SecretPad
from ui.window.widgets.wait import Wait

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
AWAY_MS = 60_000
"""After so long without a key the PIN of somebody who went is not asked for any more."""


class RollCallPage(Page):
    """A search, tiles of who is not noted yet, and below them who is. A badge is heard at any time."""

    def __init__(self, noted: str = "") -> None:
        super().__init__()
        self.can_be_heard()
        self._about = self.text("", "small")
        self.title(self.tr("Who is here?"))
        self._said = IconText("done", "", role="lead")
        self._said.hide()
        self.add(self._said)
        self.text(self.tr("Scan your badge, or press your name."))
        self._finder = Finder(self.tr("Find a name"))
        self._finder.typed.connect(self._seek)
        self._finder.picked.connect(self.intent)
        self.add(self._finder)
        self._count = self.text("", "lead")
        self._rows: QWidget | None = None
        words = self.tr("Each person sees later that they were noted here, and how.")
        self._sees = IconText("info", words, role="small", tone="muted")
        self.add(self._sees)
        Scanner(self, strangers=True).scanned.connect(self._scanned)
        self._close = self.button(self.tr("Close"), SessionEnding(), kind="primary", icon="done")
        self._groups = self.button(self.tr("Groups"), Go(SessionGroups()), icon="people")
        self._back = self.button(self.tr("Later"), Go(Sessions()), kind="quiet", icon="back")
        self.foot(self._back, self._close)
        if noted:
            self.show_noted(noted)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show who is noted."""
        self._about.setText(f"{kind_words(sheet.kind)}: {topics_words(sheet.titles)}")
        self._count.setText(self.tr("Noted so far: {count}").format(count=len(sheet.there)))
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = SomeRows(len(sheet.there), lambda number: self._row(sheet.there[number]))
        self.column.insertWidget(self.column.indexOf(self._count) + 1, self._rows)
        self._rows.show()
        self._close.setEnabled(bool(sheet.there))
        self._groups.setEnabled(len(sheet.there) > 1)
        between = [self._groups] if sheet.kind is SessionKind.SESSION else []
        self.foot(self._back, *between, self._close)

    def show_found(self, found: Found) -> None:
        """Show who can be noted."""
        self._finder.show_found(found)

    def show_noted(self, name: str) -> None:
        """Say whom a badge noted; "": nobody that is known here."""
        words = self.tr("{name} is noted.").format(name=name)
        if not name:
            words = self.tr("This badge is not known here. Press your name instead.")
        self._say("done" if name else "info", words)

    def show_leads(self) -> None:
        """Say that it was the badge of who leads."""
        self._say("info", self.tr("You lead it, so you are not on this list."))

    def _say(self, icon: str, words: str) -> None:
        self._said.hide()
        said = IconText(icon, words, role="lead")
        self.column.insertWidget(self.column.indexOf(self._said), said)
        self._said.deleteLater()
        self._said = said
        announce(self, words)
        self.to_top()

    def _row(self, there: There) -> QWidget:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(TOKENS.space.m)
        card.column.addLayout(row)
        name = self.tr("{name}, {how}").format(name=apart(there.name), how=way_words(there.way))
        row.addWidget(IconText(WAY_ICONS[there.way], name), 1)
        off = self.button(self.tr("Take off"), TakenOff(there.learner), kind="quiet", icon="undo")
        off.setAccessibleName(f"{off.words}: {there.name}")
        row.addWidget(off)
        return card

    @Slot()
    def _seek(self) -> None:
        self.intent.emit(PersonSought(self._finder.line.text()))

    @Slot(object)
    def _scanned(self, codes: tuple[str, ...]) -> None:
        self.intent.emit(BadgeShown(codes))


class ProveHerePage(KeysFirst):
    """The PIN of one person. It says that they are here and opens nothing; after a while without a key it goes."""

    def __init__(self, place: ProveHere) -> None:
        super().__init__()
        self.can_be_heard()
        self._card = place.card
        back = self.button(self.tr("Back"), Go(RollCall()), kind="quiet", icon="back")
        named = self.button(self.tr("No PIN: note me"), NamedHere(place.card.id), icon="chat")
        named.setAccessibleDescription(self.tr("Whoever leads says that you are here."))
        self._pad: SecretPad | None = None
        self.away = QTimer(self, singleShot=True, interval=AWAY_MS)
        self.away.timeout.connect(self._gone)
        self.away.start()
        Scanner(self, strangers=False).scanned.connect(self._scanned)
        if place.way is SecretKind.NONE:
            self.title(self.tr("Is {name} here?").format(name=place.card.name))
            self.text(self.tr("There is no PIN of your own yet."), "lead")
            self.text(self.tr("Whoever leads looks, and notes that you are here."))
            note = self.button(
                self.tr("Note that they are here"), NamedHere(place.card.id), kind="primary", icon="chat"
            )
            self.foot(back, note)
            return
        pictures = place.way is SecretKind.PICTURE
        words = self.tr("{name}, tap your pictures") if pictures else self.tr("{name}, type your PIN")
        self.title(words.format(name=place.card.name))
        means = self.text(self.tr("It says that you are here. Nothing of yours is opened."), "muted")
        self._pad = SecretPad(pictures=pictures)
        self._pad.typed.connect(self._refresh)
        self._message = self.text("", "lead")
        self._message.hide()
        self.add(self._pad)
        self._wait = Wait(self)
        self._wait.changed.connect(self._say)
        self._here = Button(self.tr("I am here"), None, kind="primary", icon="check")
        self._here.chosen.connect(self._done)
        self.gives_way = (named,)
        self.foot(back, named, self._here)
        self.put_first(self._pad, less=(means,), said=self._message)
        self._refresh()

    def show_wrong(self, wait_seconds: int) -> None:
        """Say that it was not right, and when the next try is looked at."""
        if self._pad is None:
            return
        self._pad.clear()
        self._message.show()
        self.make_room()
        self._wait.begin(wait_seconds)
        self.focus_heading()  # the button that had the focus is off now
        announce(self, self._message.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a keyboard type the PIN."""
        if self._pad is None or event.key() in _ENTER:
            self._done(None)
        elif self._wait.left or not self._pad.key(event):
            super().keyPressEvent(event)

    @Slot()
    def _refresh(self) -> None:
        self.away.start()
        if self._pad is not None:
            self._here.setEnabled(self._pad.ready and not self._wait.left)

    @Slot()
    def _say(self) -> None:
        if self._pad is None:
            return
        self._pad.setEnabled(not self._wait.left)
        words = self.tr("That did not fit. Nobody was noted.")
        if self._wait.left:
            again = self.tr("You can try again in {seconds} seconds.").format(seconds=self._wait.left)
            words = f"{words} {again}"
        self._message.setText(words)
        self._refresh()

    @Slot(object)
    def _done(self, _value: object) -> None:
        if self._pad is not None and self._pad.ready and not self._wait.left:
            self.intent.emit(PinTyped(self._pad.secret))

    @Slot(object)
    def _scanned(self, codes: tuple[str, ...]) -> None:
        self.intent.emit(BadgeShown(codes))

    @Slot()
    def _gone(self) -> None:
        self.intent.emit(Go(RollCall()))
