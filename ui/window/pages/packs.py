# SPDX-License-Identifier: Apache-2.0
"""The packs of the device, for whoever looks after it: what is here, looking for new ones, and a stick."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from app.long_work import STOPPED
from app.repository.tending import Looking, PackHere, PacksHere
from ui.window.care_places import Care, PackCare, PackChoice
from ui.window.file_dialogs import ask_for_folder
from ui.window.folders import steps
from ui.window.intents import Go
from ui.window.locales import in_a_row
from ui.window.numbers import whole
from ui.window.pack_intents import LookAsked, LookStopped, PacksLooked, PackStickChosen
from ui.window.pack_source_words import source_line, source_trouble
from ui.window.pages.page import Page
from ui.window.times import when
from ui.window.troubles import pack_trouble
from ui.window.widgets.basic import Button, Card, IconText, Text, announce
from ui.window.widgets.work_bar import LOOK_MS, WorkBar

MOST_NAMED = 6
"""Files that were refused and are named one by one."""


class PacksPage(Page):
    """Looks again twice a second while something is on its way, and only then."""

    def __init__(self) -> None:
        super().__init__()
        self.title(self.tr("What can be learned here"), "display")
        self._shown: list[QWidget] = []
        self._told: Card | None = None
        self._here: PacksHere | None = None
        self._wait = WorkBar(self.tr("Stop"), LookStopped())
        self._wait.stop.chosen.connect(self.intent)
        self._stop = self._wait.stop
        self.add(self._wait)
        self._back = self.button(self.tr("Back"), Go(Care()), kind="quiet", icon="back")
        self._choose = self.button(self.tr("Choose packs"), Go(PackChoice()), icon="check")
        self._stick = Button(self.tr("From a stick"), None, icon="device")
        self._stick.chosen.connect(self._ask)
        self._look = self.button(self.tr("Look for new packs now"), LookAsked(), kind="primary", icon="world")
        self.gives_way = (self._stick, self._choose, self._back)
        self.foot(self._back)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(LOOK_MS)
        self._again.timeout.connect(self._look_again)

    def show_packs(self, here: PacksHere, left: int | None = None) -> None:
        """Show how it stands; what did not change since stays where the focus is."""
        before, self._here = self._here, here
        if before is None or _still(before) != _still(here):
            self._fill(here)
        if here.looking is not None:
            self._show_wait(self._how_far(here.looking), here.looking.received, here.looking.of, left)
        elif before is not None and before.looking is not None:
            self._wait.end()
            self._tell(self._what_came(before, here), "good" if not here.source.problem else "notice")
        if here.looking is None:
            self._foot_of(here)
        if here.looking is not None or here.source.waiting:
            self._again.start()
        else:
            self._again.stop()

    def show_no_packs(self, folder: Path) -> None:
        """Say that nothing can be taken from there."""
        words = self.tr("There is no pack in this folder. Is it the right one, and is the stick plugged in?")
        card = self._tell(words, "notice")
        card.add(Text(steps(folder), tone="on-notice"))

    def show_installing(self, done: int, most: int, far: tuple[int, int], left: int | None) -> None:
        """Say how far it is; a large file takes minutes."""
        words = self.tr("From the stick: {done} of {most} …").format(done=whole(done), most=whole(most))
        self._show_wait(words, *far, left)
        self._again.start()

    def show_installed(self, titles: tuple[str, ...], refused: tuple[tuple[str, str], ...], ended: str = "") -> None:
        """Say what came, and why the others did not."""
        self._again.stop()
        self._wait.end()
        words = self.tr("From the stick: {packs}").format(packs=in_a_row(titles)) if titles else ""
        card = self._tell(
            words or self.tr("Nothing was taken from the stick"), "notice" if refused or ended else "good"
        )
        if ended == STOPPED:
            card.add(Text(self.tr("Stopped. What came until then stays."), tone="on-notice"))
        elif ended:
            line = self.tr("The stick was pulled out. What came until then stays; plug it in and choose it again.")
            card.add(Text(line, tone="on-notice"))
        for file, code in refused[:MOST_NAMED]:
            line = self.tr("{file} was not taken. {why}").format(file=file, why=pack_trouble(code))
            card.add(Text(line, tone="on-notice"))

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        self._again.stop()
        super().hideEvent(event)

    def _fill(self, here: PacksHere) -> None:
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self._shown = []
        if not here.packs:
            self._put(Text(self.tr("No pack is installed.")))
        for pack in here.packs:
            icon = "info" if pack.problem else "book"
            self._put(
                self.button(pack.title, Go(PackCare(pack.id)), kind="option", icon=icon, detail=self._detail(pack))
            )
        card = Card()
        if here.source.news:
            card.add(IconText("star", self.tr("New: {packs}").format(packs=in_a_row(here.source.news))))
        card.add(IconText("world", source_line(here.source, QDateTime.currentDateTime())))
        trouble = source_trouble(here.source)
        if trouble:
            card.add(IconText("info", trouble))
        self._put(card)

    def _detail(self, pack: PackHere) -> str:
        if pack.problem:
            return self.tr("Switched off. {why}").format(why=pack_trouble(pack.problem))
        words = self.tr("Version {version}: {items} questions, {lessons} lessons")
        line = words.format(version=pack.version, items=whole(pack.items), lessons=whole(pack.lessons))
        if pack.after:
            back = self.tr("Rolled back from {version}").format(version=pack.after)
            line = f"{line}. {back}"
        return line

    def _what_came(self, before: PacksHere, here: PacksHere) -> str:
        new = [one for one in (*here.source.waiting, *here.source.news) if one not in _known(before)]
        if new:
            return self.tr("It came: {packs}").format(packs=in_a_row(dict.fromkeys(new)))
        if here.source.problem == "stopped":
            return self.tr("Stopped. What came until then stays, and the rest comes the next time.")
        if here.source.problem:
            return source_trouble(here.source)
        return self.tr("There is nothing new. Last looked: {when}").format(
            when=when(here.source.contact_ms, QDateTime.currentDateTime())
        )

    def _how_far(self, looking: Looking) -> str:
        if not looking.file:
            return self.tr("Looking for new packs …")
        if looking.received >= looking.of:
            return self.tr("It is there, and being checked …")
        received, of = size(looking.received), size(looking.of)
        return self.tr("Being fetched: {received} of {of}").format(received=received, of=of)

    def _show_wait(self, words: str, done: int, most: int, left: int | None) -> None:
        if self._wait.isHidden():
            self._wait.begin()
            if self._told is not None:
                self._told.hide()
            self.column.insertWidget(1, self._wait)
            self.foot(self._back, self._stop)
            self._stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self._wait.show_far(words, done, most, left)

    def _foot_of(self, here: PacksHere) -> None:
        buttons = [self._back, self._stick]
        if here.source.place:
            buttons += [self._choose, self._look] if here.offered else [self._look]
        if list(self.foot_buttons()) != buttons:
            had_focus = self._stop.hasFocus()
            self.foot(*buttons)
            if had_focus:
                self.focus_heading()

    def _tell(self, words: str, role: str) -> Card:
        if self._told is not None:
            self._told.hide()
            self._told.deleteLater()
        self._told = Card(role)
        tone = "on-notice" if role == "notice" else ""
        self._told.add(IconText("info" if role == "notice" else "done", words, role="lead", tone=tone))
        self.column.insertWidget(1, self._told)
        if self._here is not None and self._here.looking is None:
            self._wait.end()
            self._foot_of(self._here)
        announce(self, words)
        self.to_top()
        return self._told

    def _put(self, widget: QWidget) -> None:
        self._shown.append(widget)
        self.add(widget)
        widget.show()

    @Slot()
    def _look_again(self) -> None:
        self.intent.emit(PacksLooked())

    @Slot(object)
    def _ask(self, _value: object) -> None:
        """Open the system's dialog; it goes with the page."""
        ask_for_folder(self, self.tr("Choose a folder on the stick"), self._chosen)

    @Slot(str)
    def _chosen(self, folder: str) -> None:
        self.intent.emit(PackStickChosen(Path(folder)))


def _still(here: PacksHere) -> PacksHere:
    """What the page shows besides how far a look is."""
    return msgspec.structs.replace(here, looking=None)


def size(bytes_: int) -> str:
    """Return so many bytes as people write them, "2.1 MB"."""
    return QLocale().formattedDataSize(bytes_, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _known(here: PacksHere) -> set[str]:
    return {*here.source.waiting, *here.source.news}
