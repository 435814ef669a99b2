# SPDX-License-Identifier: Apache-2.0
"""A line that opens and closes what lies below it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, announce


class Fold(QWidget):
    """Closed at first, so that a page with much to read is no wall. `add` puts things into what opens."""

    def __init__(self, words: str, detail: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TOKENS.space.s)
        self._detail = detail
        self.head = Button(words, kind="option", icon="down", detail=detail)
        self.head.chosen.connect(self._turn)
        column.addWidget(self.head)
        self._inside = Card("sunken")
        self._inside.hide()
        column.addWidget(self._inside)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name()

    @property
    def is_open(self) -> bool:
        """True while what lies below can be seen."""
        return not self._inside.isHidden()

    def add(self, widget: QWidget) -> None:
        """Put a widget below the others in what opens."""
        self._inside.add(widget)

    def open(self) -> None:
        """Show what lies below, as it was left; nothing is announced."""
        self._inside.show()
        self.head.show_icon("up")
        self._name()

    @Slot(object)
    def _turn(self, _value: object) -> None:
        self._inside.setVisible(not self.is_open)
        self.head.show_icon("up" if self.is_open else "down")
        self._name()
        announce(self, self._state())

    def _state(self) -> str:
        return self.tr("Open") if self.is_open else self.tr("Closed")

    def _name(self) -> None:
        self.head.setAccessibleDescription(f"{self._detail} {self._state()}".strip())
