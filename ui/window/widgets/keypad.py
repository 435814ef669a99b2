# SPDX-License-Identifier: Apache-2.0
"""Big keys for digits, for fingers that are wet or shaking; a keyboard works as well."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button

ERASE = "erase"


class Keypad(QWidget):
    """Digits, Erase, and a decimal mark when one is given. `pressed` carries a character or ERASE."""

    pressed = Signal(object)

    def __init__(self, *, decimal: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as on a telephone, in every language
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(TOKENS.space.s)
        for place, digit in enumerate("123456789"):
            grid.addWidget(self._key(digit, digit), place // 3, place % 3)
        if decimal:
            mark = self._key(decimal, decimal)
            mark.setAccessibleName(self.tr("Decimal mark"))
            grid.addWidget(mark, 3, 0)
        grid.addWidget(self._key("0", "0"), 3, 1)
        erase = self._key(self.tr("Erase"), ERASE)
        grid.addWidget(erase, 3, 2)
        self.setMaximumWidth(TOKENS.size.column * 2 // 3)
        for column in range(3):
            grid.setColumnStretch(column, 1)

    def _key(self, words: str, value: str) -> Button:
        key = Button(words, value, kind="key", role="lead")
        key.setMinimumHeight(TOKENS.size.target - 4)
        key.chosen.connect(self.pressed)
        return key
