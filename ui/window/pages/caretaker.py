# SPDX-License-Identifier: Apache-2.0
"""Somebody says that they look after this device: their name, and a PIN typed twice."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.text import tidy_name
from ui.window.care_intents import CaretakerFilled
from ui.window.pages.choosing import ChoosingPage
from ui.window.pages.new_person import LONGEST_NAME
from ui.window.secret_step import SecretStep
from ui.window.widgets.basic import Button, Text


class CaretakerPage(ChoosingPage):
    """First the name, then the PIN. `back` stands at the foot for the first step, `skip` too where there is one."""

    def __init__(self, back: object, skip: object = None) -> None:
        super().__init__()
        self._naming = True
        self._leave = self.button(self.tr("Back"), back, kind="quiet", icon="back")
        self._undo = Button(self.tr("Back"), None, kind="quiet", icon="back")
        self._undo.chosen.connect(self._to_name)
        self._later = [self.button(self.tr("Later"), skip)] if skip is not None else []
        self._name = QLineEdit()
        self._name.setMaxLength(LONGEST_NAME)
        self._name.setAccessibleName(self.tr("Your name"))
        self._name.setPlaceholderText(self.tr("Your name"))
        self._name.textChanged.connect(self._refresh)
        self.column.insertWidget(2, self._name)
        self._note = Text("", "small")
        self.column.insertWidget(3, self._note)
        if skip is not None:
            words = self.tr("You can leave this for later. Until then, whoever sits here can say that it is them.")
        else:
            words = self.tr("From then on your PIN is asked for, and only you can let others look after it too.")
        does = self.tr("Whoever does adds people, makes backups and decides what may leave.")
        self._note.setText(f"{does} {words}")
        self.begin()

    def words(self, step: SecretStep, *, pictures: bool) -> tuple[str, str]:
        """Ask for the name before all else."""
        if self._naming:
            return self.tr("Who looks after this device?"), self.tr("Is it you? Then type your name.")
        return super().words(step, pictures=pictures)

    def show_step(self, step: SecretStep) -> None:
        """Show the name or the pad, never both."""
        super().show_step(step)
        for widget in (self._name, self._note):
            widget.setVisible(self._naming)
        if self._naming:
            for pad in (self._pad, self._again):
                pad.hide()
            self.foot(self._leave, *self._later, self._onward)
            QTimer.singleShot(0, self._name, self._name.setFocus)
        else:
            self.foot(self._undo, self._onward)
        self.make_room()

    def show_working(self) -> None:
        """Say that it is being done; it takes about a second."""
        self._onward.say(self.tr("One moment …"))
        self.setEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """While the name is asked for, digits are no PIN."""
        if self._naming and event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def go_on(self) -> None:
        """From the name to the PIN; with the second PIN it is done."""
        if self._naming:
            self._naming = False
            self.show_step(SecretStep.FIRST)
            self.focus_heading()
        elif self.step is SecretStep.AGAIN and self._pad.secret == self._again.secret:
            self.intent.emit(CaretakerFilled(" ".join(self._name.text().split()), self._pad.secret))
        else:
            super().go_on()

    @Slot()
    def _refresh(self) -> None:
        self._onward.setEnabled(bool(tidy_name(self._name.text())) if self._naming else self.pad.ready)

    @Slot(object)
    def _to_name(self, _value: object) -> None:
        self._naming = True
        for pad in (self._pad, self._again):
            pad.clear()
        self.show_step(SecretStep.FIRST)
