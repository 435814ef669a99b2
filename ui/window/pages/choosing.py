# SPDX-License-Identifier: Apache-2.0
"""Choosing a PIN: typed twice, too easy ones and slips of the finger said at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent

from app.pins import is_weak
from ui.window.intents import SecretChosen
from ui.window.pages.keys_first import LINES_WITH_WORDS, KeysFirst
from ui.window.secret_step import SecretStep
from ui.window.widgets.basic import Button, announce
from ui.window.widgets.pads import SecretPad
from ui.window.widgets.secret_words import secret_words


class ChoosingPage(KeysFirst):
    """The steps of choosing; a page says with what words it begins (`words`) and puts its way back at the foot."""

    few_lines = LINES_WITH_WORDS

    def __init__(self) -> None:
        super().__init__()
        self._heading = self.title("", "display")
        self._say = self.text("", "lead")
        self._pad, self._again = SecretPad(switch=True), SecretPad()
        self._onward = Button(self.tr("Go on"), None, kind="primary")
        self._onward.chosen.connect(self._go_on)
        for pad in (self._pad, self._again):
            self.add(pad)
            pad.typed.connect(self._refresh)
        self._pad.switched.connect(self._switched)
        self._step = SecretStep.FIRST
        self.put_first(self._pad, self._again, less=(self._say,))

    @property
    def step(self) -> SecretStep:
        """Where the person is."""
        return self._step

    @property
    def pad(self) -> SecretPad:
        """What is typed on now."""
        return self._again if self._step is SecretStep.AGAIN else self._pad

    def words(self, step: SecretStep, *, pictures: bool) -> tuple[str, str]:
        """Return the heading and the sentence below it."""
        return secret_words(step, pictures=pictures)

    def begin(self) -> None:
        """Ask for the first time."""
        self.show_step(SecretStep.FIRST)

    def show_refused(self, why: SecretStep) -> None:
        """Ask for another one."""
        for pad in (self._pad, self._again):
            pad.clear()
        self.show_step(why)
        self.focus_heading()
        announce(self, self._say.text())

    def show_step(self, step: SecretStep) -> None:
        """Ask for what this step needs."""
        self._step = step
        for pad in (self._pad, self._again):
            pad.setVisible(pad is self.pad)
        title, words = self.words(step, pictures=self._pad.pictures)
        self._heading.say(title)
        self._say.setText(words)
        self._onward.say(self.tr("Done") if step is SecretStep.AGAIN else self.tr("Go on"))
        self._refresh()
        self.make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on; digits are the PIN."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on(None)
        elif not self.pad.key(event):
            super().keyPressEvent(event)

    def go_on(self) -> None:
        """Take the step that was made."""
        if self._step is not SecretStep.AGAIN:
            if is_weak(self._pad.secret):
                self.show_refused(SecretStep.WEAK)
                return
            self._again.ask(pictures=self._pad.pictures)
            self.show_step(SecretStep.AGAIN)
            self.focus_heading()
        elif self._pad.secret == self._again.secret:
            self.intent.emit(SecretChosen(self._pad.secret, self._pad.pictures))
        else:
            self.show_refused(SecretStep.DIFFERENT)

    @Slot()
    def _refresh(self) -> None:
        self._onward.setEnabled(self.pad.ready)

    @Slot(bool)
    def _switched(self, _pictures: bool) -> None:
        self.show_step(SecretStep.FIRST)

    @Slot(object)
    def _go_on(self, _value: object) -> None:
        if self._onward.isEnabled():
            self.go_on()
