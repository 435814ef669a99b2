# SPDX-License-Identifier: Apache-2.0
"""By stick: what was learned here goes along, and what was learned on other devices comes, without a network."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.carrying.folder import Exchanged, FileTaken
from app.carrying.way import Reading
from ui.window.care_intents import CodeAsked, StickChosen, StickStopped
from ui.window.care_places import CareFor, CarePart
from ui.window.file_dialogs import ask_for_folder
from ui.window.folders import steps
from ui.window.intents import Go
from ui.window.numbers import whole
from ui.window.pages.page import Page
from ui.window.widgets.basic import Button, Card, IconText, Text, announce
from ui.window.widgets.code_lock import CodeLock
from ui.window.widgets.work_bar import WorkBar

_CODED = frozenset({"code_missing", "wrong_code", "code_mistyped"})
MOST_FILES = 6
"""Files with something to say about them that are named one by one."""


class StickPage(Page):
    """The folder, the wait, what came of it."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = self.title(self.tr("By stick"), "display")
        self._shown: list[QWidget] = []
        self._wait = WorkBar(self.tr("Stop"), StickStopped())
        self._wait.stop.chosen.connect(self.intent)
        self._back = self.button(self.tr("Back"), Go(CareFor(CarePart.SENDING)), kind="quiet", icon="back")
        self._choose = Button(self.tr("Choose the stick"), None, kind="primary", icon="search")
        self._choose.chosen.connect(self._ask)
        self._lock = CodeLock()
        self._lock.wanted.connect(self._want_code)
        self._lock.hide()
        self.show_start()

    def show_start(self) -> None:
        """Say what it does and what is on the stick then."""
        self._turn(self.tr("By stick"), self._back, self._choose)
        self._put(
            Text(self.tr("For places without a network: carry a stick from device to device."), "lead"),
            IconText("up", self.tr("What was learned here is written onto the stick.")),
            IconText("down", self.tr("What the others left there is taken in. People here go on where they stopped.")),
            IconText("shield", self.tr("Choose the same folder on each device. It can be done as often as you like.")),
            IconText(
                "info",
                self.tr("There are no names on it, but answers. Keep the stick as you keep this device."),
                role="small",
            ),
            self._lock,
        )

    def show_code(self, code: str) -> None:
        """Show a new code."""
        self._lock.show_code(code)

    def show_no_code(self) -> None:
        """Say that there is a slip in the code; what was typed stays."""
        self.show_start()
        card, words = Card("notice"), self.tr("This is no code: there is a slip in it. Look at it again, sign by sign.")
        card.add(IconText("info", words, role="lead", tone="on-notice"))
        self._shown.append(card)
        self.column.insertWidget(1, card)
        announce(self, words)
        self._lock.ask_for_code()
        self.reveal(self._lock)

    def show_no_folder(self, folder: Path) -> None:
        """Say that nothing can be read or written there."""
        self.show_start()
        card = Card("notice")
        words = self.tr("This folder cannot be used. Is the stick plugged in, and is there room on it?")
        card.add(IconText("info", words, role="lead", tone="on-notice"))
        card.add(Text(steps(folder), tone="on-notice"))
        self._shown.append(card)
        self.column.insertWidget(1, card)
        announce(self, words)

    def show_progress(self, far: Reading, left: int | None = None) -> None:
        """Say how far it is; it can be stopped."""
        if self._wait.isHidden():
            self._wait.begin()
            self._turn(self.tr("Exchanging with the stick …"), self._wait.stop)
            self._put(self._wait)
        words = self.tr("Looking at the files …")
        if far.own:
            words = self.tr("What was learned here is written: {count}").format(count=whole(far.lines))
        elif far.file:
            words = self.tr("What the others left is taken in: {count}").format(count=whole(far.lines))
        self._wait.show_far(words, far.done, far.most, left)

    def show_done(self, done: Exchanged | None, files: tuple[FileTaken, ...], missing: int) -> None:
        """Say what came, what was left there, and what could not be taken; None: it was stopped."""
        heading = self.tr("Stopped. What came until then stays") if done is None else self.tr("It is done")
        self._turn(heading, self._back, self._choose)
        card = Card("good")
        recorded = sum(file.taken.recorded for file in files)
        words = self.tr("New here, of people here: {count}").format(count=whole(recorded))
        card.add(IconText("down", words, role="lead"))
        carried = sum(file.taken.carried for file in files)
        card.add(IconText("sync", self.tr("Taken along for sending: {count}").format(count=whole(carried))))
        if done is not None:
            words = self.tr("On the stick from this device: {count}").format(count=whole(done.statements))
            card.add(IconText("up", words, role="lead"))
            card.add(Text(self.tr("Pull the stick out only after the computer has let it go.")))
        if missing:
            words = self.tr("Still on its way, from other devices: {count}")
            card.add(IconText("clock", words.format(count=whole(missing))))
        self._put(card)
        trouble = [file for file in files if not file.whole]
        if trouble:
            self._put(self._trouble(trouble))
        if any(file.trouble in _CODED for file in trouble):
            self._put(self._lock)
            self._lock.lock(on=True)
        announce(self, self._heading.text())

    def _trouble(self, files: list[FileTaken]) -> Card:
        card = Card("notice")
        card.add(Text(self.tr("Not everything could be taken in"), "lead", tone="on-notice"))
        for file in files[:MOST_FILES]:
            card.add(Text(self._why(file), tone="on-notice"))
        return card

    def _why(self, file: FileTaken) -> str:
        taken = file.taken
        if file.trouble == "code_missing":
            words = self.tr("{file} is locked with a code. Type the code below, and choose the stick again.")
        elif file.trouble in _CODED:
            words = self.tr("{file} is locked with another code. Type that one below, and choose the stick again.")
        elif file.trouble:
            words = self.tr("{file} cannot be read. Copy it again.")
        elif taken.damaged or taken.cut:
            words = self.tr("{file}: line {line} is damaged. All the rest was taken in.")
        else:
            words = self.tr("{file} has entries of another organisation, which were left there.")
        return words.format(file=file.file, line=taken.lines[0] if taken.lines else "–")

    def _turn(self, heading: str, *buttons: Button) -> None:
        for widget in self._shown:
            widget.hide()
            if widget not in (self._wait, self._lock):
                widget.deleteLater()
        self._shown = []
        self._heading.say(heading)
        self.foot(*buttons)
        self.to_top()
        self.focus_heading()

    def _put(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self._shown.append(widget)
            self.add(widget)
            widget.show()

    @Slot()
    def _want_code(self) -> None:
        self.intent.emit(CodeAsked())

    @Slot(object)
    def _ask(self, _value: object) -> None:
        """Open the system's dialog; it goes with the page."""
        if self._lock.locked and not self._lock.code:
            self.show_no_code()
            return
        ask_for_folder(self, self.tr("Choose a folder on the stick"), self._chosen)

    @Slot(str)
    def _chosen(self, folder: str) -> None:
        self.intent.emit(StickChosen(Path(folder), self._lock.code))
