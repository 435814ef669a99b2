# SPDX-License-Identifier: Apache-2.0
"""About the program: whose work is in it, found by name, and the text of each licence."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.text import search_text
from app.updates.by_hand import Updating
from ui.licences.reading import OWN, Part
from ui.window.care_intents import UpdateAsked
from ui.window.care_places import LicenceOf
from ui.window.intents import Go
from ui.window.pages.rest import LongPage
from ui.window.pages.some_rows import SomeRows
from ui.window.places import Back
from ui.window.widgets.basic import Button, IconText, Text, announce
from ui.window.widgets.work_bar import LOOK_MS, WorkBar
from ui.window.work_intents import WorkLooked, WorkStopped
from ui.window.work_words import update_outcome

PORTION: Final = 1500
"""Letters of a licence that are one piece of the page, or one paragraph where that is longer."""


class AboutPage(LongPage):
    """What the program is, and a row for each package and library in it."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("About Stepwell"), "display")
        words = self.tr(
            "Stepwell is free software, and made with the work of many others. Here is whose, and on which terms."
        )
        self.text(words, "lead")
        self._waiting = Text("", "muted")
        self._waiting.hide()
        self.add(self._waiting)
        self._came = IconText("info", "", role="lead")
        self._came.hide()
        self.add(self._came)
        self._work = WorkBar(self.tr("Stop"), WorkStopped())
        self._work.stop.chosen.connect(self.intent)
        self.add(self._work)
        self._timer = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._parts: tuple[Part, ...] = ()
        self._rows: QWidget | None = None
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Find a name"))
        self.line.setAccessibleName(self.tr("Find a name"))
        self.line.textChanged.connect(self._list)
        self.add(self.line)
        self._back = self.button(self.tr("Back"), Go(Back()), kind="quiet", icon="back")
        self._update = self.button(self.tr("Look for a new version now"), UpdateAsked(), icon="sync")
        self._update.hide()
        self.foot(self._back)

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        """Show them, in place of what stood there."""
        self._parts = parts
        self._list(self.line.text())

    def show_waiting(self, version: str) -> None:
        """Show that this version starts the next time."""
        self._waiting.setText(self.tr("Version {version} is here and starts the next time.").format(version=version))
        self._waiting.show()

    def show_updating(self, state: Updating, left: int | None) -> None:
        """Show how a look for a new version stands, where who is here may have it looked for. `left`: `TimeLeft`."""
        if not state.can:
            return
        if state.standing is not None:
            if self._work.isHidden():
                self._came.hide()
                self._work.begin()
                self.foot(self._back, self._work.stop)
                self.to_top()
            words = self.tr("A new version is looked for.")
            self._work.show_far(words, state.standing.done, state.standing.most, left)
            self._timer.start()
            return
        self._timer.stop()
        self._work.end()
        self.foot(self._back, self._update)
        words = update_outcome(state.came.code) if state.came is not None else ""
        self._came.say(words)
        self._came.setVisible(bool(words))
        if said := words or (self._waiting.text() if state.came is not None else ""):
            announce(self, said)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more; the look goes on to its end."""
        self._timer.stop()
        super().hideEvent(event)

    @Slot()
    def _look(self) -> None:
        self.intent.emit(WorkLooked())

    @Slot(str)
    def _list(self, typed: str) -> None:
        if self._rows is not None:
            self.rest.forget()
            self._rows.hide()
            self._rows.deleteLater()
        wanted = search_text(typed)
        found = [part for part in self._parts if wanted in search_text(f"{part.name} {part.licence}")]
        if found or not self._parts:
            self._rows = SomeRows(len(found), lambda number: self._row(found[number]))
        else:
            self._rows = Text(self.tr("Nothing with this name is in the program."), "muted")
        self.add(self._rows)
        self._rows.show()

    def _row(self, part: Part) -> Button:
        name = "Stepwell" if part.name == OWN else part.name
        detail = " · ".join(filter(None, (part.version, part.licence)))
        return self.button(name, Go(LicenceOf(part.name)), kind="option", icon="book", detail=detail)


class LicencePage(LongPage):
    """One licence, as it was handed on: in its own language, a portion at a time."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.title("Stepwell" if name == OWN else name)
        self.foot(self.button(self.tr("Back"), Go(Back()), kind="quiet", icon="back"))

    def show_licence(self, part: Part, text: str) -> None:
        """Show it; what is below what can be seen comes in the next turns."""
        self.add(IconText("info", self.tr("Licence: {licence}").format(licence=part.licence)))
        if part.home:
            self.add(IconText("world", part.home))
        if not text:
            self.text(self.tr("This licence asks for no text to be handed on."), "muted")
        self.rest.make([partial(self._piece, piece) for piece in portions(text)])

    def _piece(self, words: str) -> None:
        piece = Text(words, "small")
        piece.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # they are English, whatever the window speaks
        self.add(piece)


def portions(text: str) -> Iterator[str]:
    """Yield a long text in pieces of whole paragraphs, each of about `PORTION` letters."""
    piece: list[str] = []
    for paragraph in text.strip("\n").split("\n\n"):
        if piece and sum(map(len, piece)) + len(paragraph) > PORTION:
            yield "\n\n".join(piece)
            piece = []
        piece.append(paragraph.strip("\n"))
    if any(piece):
        yield "\n\n".join(piece)
