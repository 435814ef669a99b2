# SPDX-License-Identifier: Apache-2.0
"""One of a few things, as big cards beside each other."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.window.widgets.basic import Button
from ui.window.widgets.flow import Flow


class Choices(QWidget):
    """Exactly one is chosen as soon as there are any, unless `ask` leaves that open. `picked` carries its value."""

    picked = Signal(object)

    def __init__(
        self,
        choices: tuple[tuple[Hashable, str], ...],
        *,
        chosen: Hashable | None = None,
        ask: bool = False,
        onward: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`ask`: of several none is chosen before somebody does; `onward`: a tap goes on, and they look like it."""
        super().__init__(parent)
        self._onward = onward
        self._ask = ask
        self._flow = Flow(self, gap=12, fill=True)
        self._cards: dict[Hashable, Button] = {}
        self.chosen: Hashable | None = None
        self.offer(choices, chosen=chosen)

    def offer(self, choices: tuple[tuple[Hashable, str], ...], *, chosen: Hashable | None) -> None:
        """Show these instead."""
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._cards = {}
        for value, words in choices:
            card = Button(words, value, kind="option", icon=self._icon(chosen=False), parent=self)
            card.setCheckable(True)
            card.chosen.connect(self._pick)
            self._cards[value] = card
            self._flow.add(card)
            if self.isVisible():  # otherwise it comes with the others, dressed once
                card.show()
        first = None if self._ask and len(self._cards) > 1 else next(iter(self._cards), None)
        self.choose(chosen if chosen in self._cards else first)

    def one_stop(self) -> Sequence[QAbstractButton]:
        """Exactly one holds."""
        return list(self._cards.values())

    def place_of(self, card: QWidget) -> int:
        """Return which of them it is, from 0; -1: none."""
        return next((place for place, each in enumerate(self._cards.values()) if each is card), -1)

    def card_at(self, place: int) -> QWidget | None:
        """Return the one at this place, from 0, if there is one."""
        return list(self._cards.values())[place] if 0 <= place < len(self._cards) else None

    def choose(self, value: Hashable | None) -> None:
        """Choose this one without telling."""
        self.chosen = value
        for own, card in self._cards.items():
            card.setChecked(own == value)
            card.show_icon(self._icon(chosen=own == value), "accent" if own == value else "muted")

    def _icon(self, *, chosen: bool) -> str:
        if self._onward:
            return "next"
        return "dot" if chosen else "circle"

    @Slot(object)
    def _pick(self, value: Hashable) -> None:
        self.choose(value)
        self.picked.emit(value)
