# SPDX-License-Identifier: Apache-2.0
"""A row of small buttons of which one is pressed: what is shown of a list."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button
from ui.window.widgets.flow import Flow


class Filters(QWidget):
    """Filters by value, words and icon; the first is chosen at first, and always offered. `picked` carries a value."""

    picked = Signal(str)

    def __init__(self, offers: Iterable[tuple[str, str, str]], asks: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(asks)
        flow = Flow(self, gap=TOKENS.space.s)
        self._icons: dict[str, str] = {}
        self._chips: dict[str, Button] = {}
        for value, words, icon in offers:
            chip = Button(words, value, kind="option", icon=icon, role="small")
            chip.setCheckable(True)
            chip.chosen.connect(self._pick)
            self._icons[value], self._chips[value] = icon, chip
            flow.add(chip)
        self.chosen = next(iter(self._chips))
        self.choose(self.chosen)

    def choose(self, value: str) -> None:
        """Choose this one without telling."""
        self.chosen = value
        for own, chip in self._chips.items():
            chip.setChecked(own == value)
            chip.show_icon("check" if own == value else self._icons[own], "accent" if own == value else "muted")

    def offer(self, values: Collection[str]) -> None:
        """Offer the first, the chosen one and `values`; nothing where there is nothing to choose between."""
        for place, (value, chip) in enumerate(self._chips.items()):
            chip.setVisible(place == 0 or value == self.chosen or value in values)
        self.setVisible(len(values) > 1 or self.chosen != next(iter(self._chips)))

    @Slot(object)
    def _pick(self, value: object) -> None:
        self.choose(str(value))
        self.picked.emit(str(value))
