# SPDX-License-Identifier: Apache-2.0
"""A line that is ticked or not, with a square before it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.window.widgets.basic import Button


class Tick(Button):
    """Pressed, it turns; `turned` tells."""

    turned = Signal(bool)

    def __init__(self, words: str, *, on: bool = False, detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, None, kind="option", icon="square", detail=detail, parent=parent)
        self.setCheckable(True)
        self.setChecked(on)
        self._show_tick(on)
        self.toggled.connect(self._show_tick)
        self.chosen.connect(self._turn)

    @property
    def on(self) -> bool:
        """Whether it is ticked."""
        return self.isChecked()

    def put(self, *, on: bool) -> None:
        """Show it ticked or not, without telling."""
        self.setChecked(on)

    @Slot(bool)
    def _show_tick(self, on: bool) -> None:
        self.show_icon("ticked" if on else "square", "accent" if on else "muted")

    @Slot(object)
    def _turn(self, _value: object) -> None:
        self.turned.emit(self.isChecked())
