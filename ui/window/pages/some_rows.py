# SPDX-License-Identifier: Apache-2.0
"""A long list of buttons, some at a time: making a thousand at once would keep the window waiting for seconds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.window.numbers import whole
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button

AT_ONCE: Final = 20


class SomeRows(QWidget):
    """Shows the first `AT_ONCE` of `count` rows, which `make` makes from their number on, and more when asked."""

    def __init__(self, count: int, make: Callable[[int], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._make, self._shown = count, make, 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(TOKENS.space.m)
        self._more = Button("", None, kind="quiet", icon="plus")
        self._more.chosen.connect(self._show_more)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        self._add()

    def _add(self) -> QWidget | None:
        """Add some rows; return the first of them."""
        first = None
        for number in range(self._shown, min(self._shown + AT_ONCE, self._count)):
            row = self._make(number)
            self._column.insertWidget(number, row)
            row.show()  # else it could not be given the focus at once
            first = first or row
        self._shown = min(self._shown + AT_ONCE, self._count)
        words = QCoreApplication.translate("SomeRows", "Show more. Not shown yet: {count}")
        self._more.say(words.format(count=whole(self._count - self._shown)))
        self._more.setVisible(self._shown < self._count)
        return first

    @Slot(object)
    def _show_more(self, _value: object) -> None:
        first = self._add()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
