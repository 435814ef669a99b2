# SPDX-License-Identifier: Apache-2.0
"""The numbered steps of a how-to: one at a time for wet hands, or all below each other."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ui.window.focus import hand_on
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, Text, announce
from ui.window.widgets.flow import Flow
from ui.window.widgets.reading import Reading


class HowTo(Card):
    """Begins with the first step; "All steps" shows the rest."""

    def __init__(self, steps: tuple[Reading, ...], before: Reading | None = None) -> None:
        super().__init__("sunken")
        self._steps = steps
        self.at = 0
        self.all_shown = False
        if before is not None:
            self.add(before)
        self._where: list[Text] = []
        for number, step in enumerate(steps, 1):
            self._where.append(
                Text(self.tr("Step {number} of {count}").format(number=number, count=len(steps)), "step")
            )
            self.add(self._where[-1])
            self.add(step)
        holder = self._ways = QWidget()
        row = Flow(holder, gap=TOKENS.space.s)
        self.back = Button(self.tr("Step before"), icon="back")
        self.next = Button(self.tr("Next step"), icon="next")
        self.all = Button(self.tr("All steps"), kind="quiet", icon="steps")
        self.back.chosen.connect(lambda _value: self._go(-1))
        self.next.chosen.connect(lambda _value: self._go(1))
        self.all.chosen.connect(self._turn)
        for button in (self.back, self.next, self.all):
            row.add(button)
        self.add(holder)
        self._show()

    def turn_to(self, step: int) -> None:
        """Show a step, from 0, where one is shown at a time; nothing is announced."""
        self.at = step
        self._show()

    @property
    def left(self) -> list[int]:
        """Which step is shown, from 0, and whether (1) all of them are."""
        return [self.at, int(self.all_shown)]

    def come_back(self, left: list[int]) -> None:
        """Show what was shown; nothing is announced."""
        if len(left) == 2 and 0 <= left[0] < len(self._steps):
            self.at, self.all_shown = left[0], bool(left[1])
            self._show()

    def _go(self, by: int) -> None:
        self.at = min(max(0, self.at + by), len(self._steps) - 1)
        self._show()
        announce(self, f"{self._where[self.at].text()}. {self._steps[self.at].toPlainText()}")

    @Slot(object)
    def _turn(self, _value: object) -> None:
        self.all_shown = not self.all_shown
        self._show()
        hand_on(self.all)

    def _show(self) -> None:
        for number, (where, step) in enumerate(zip(self._where, self._steps, strict=True)):
            where.setVisible(self.all_shown or number == self.at)
            step.setVisible(self.all_shown or number == self.at)
        for button, usable in ((self.back, self.at > 0), (self.next, self.at < len(self._steps) - 1)):
            button.setVisible(not self.all_shown)
            button.setEnabled(usable)
        # Above all steps, or below the one: whoever has pressed has the way back before them.
        first = self.column.indexOf(self._where[0])
        at = self.column.indexOf(self._ways)
        if (at < first) is not self.all_shown:
            self.column.insertWidget(first if self.all_shown else self.column.count() - 1, self._ways)
        self.all.say(self.tr("One step at a time") if self.all_shown else self.tr("All steps"))
