# SPDX-License-Identifier: Apache-2.0
"""Big keys for digits, for fingers that are wet or shaking; a keyboard works as well."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, restyle

ERASE = "erase"
STANDING, LYING = 3, 6
"""Keys in a row."""


class Keypad(QWidget):
    """Digits, Erase, and a decimal mark when one is given. `pressed` carries a character or ERASE."""

    pressed = Signal(object)

    def __init__(self, *, decimal: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as on a telephone, in every language
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(TOKENS.space.s)
        self._digits = {digit: self._key(digit, digit) for digit in "1234567890"}
        self._erase = self._key(self.tr("Erase"), ERASE)
        self._mark: Button | None = None
        if decimal:
            self._mark = self._key(decimal, decimal)
            self._mark.setAccessibleName(self.tr("Decimal mark"))
        self._lies: bool | None = None
        self.lie(lies=False)

    def lie(self, *, lies: bool) -> None:
        """Have two rows of six keys, where there is little height, or four rows of three."""
        if lies is self._lies:
            return
        self._lies = lies
        restyle(self._erase.label, role="body" if lies else "lead")  # a row is as high as a digit needs
        across = LYING if lies else STANDING
        for place, digit in enumerate("123456789"):
            self._grid.addWidget(self._digits[digit], place // across, place % across)
        last = 1 if lies else 3
        row = {3: self._mark, 4: self._digits["0"], 5: self._erase} if lies else {}
        for column, key in (row or {0: self._mark, 1: self._digits["0"], 2: self._erase}).items():
            if key is not None:
                self._grid.addWidget(key, last, column)
        for column in range(LYING):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
        self.setMaximumWidth(TOKENS.size.column * 4 // 3 if lies else TOKENS.size.column * 2 // 3)

    def standing_height(self) -> int:
        """Return how high four rows of three keys are, px."""
        key = max(each.sizeHint().height() for each in (self._erase, *self._digits.values()))
        return 4 * key + 3 * self._grid.spacing()

    def _key(self, words: str, value: str) -> Button:
        key = Button(words, value, kind="key", role="lead", parent=self)
        key.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a tap leaves no frame: it would show others the last digit
        key.setMinimumHeight(TOKENS.size.target - 4)
        key.chosen.connect(self.pressed)
        return key
