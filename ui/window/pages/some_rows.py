# SPDX-License-Identifier: Apache-2.0
"""A long list of buttons, some at a time: making a thousand at once would keep the window waiting for seconds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.window.numbers import whole
from ui.window.pages.column import Column
from ui.window.pages.rest import AT_FIRST, Rest
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button

AT_ONCE: Final = 20


class SomeRows(Column):
    """Shows the first `AT_ONCE` of `count` rows, which `make` makes from their number on, and more when asked.

    `rest` of a long page makes those of the first that are below what can be seen.
    """

    def __init__(
        self,
        count: int,
        make: Callable[[int], QWidget],
        parent: QWidget | None = None,
        *,
        rest: Rest | None = None,
        at_first: int = AT_FIRST,
    ) -> None:
        super().__init__(parent)
        self._count, self._make, self._shown = count, make, 0
        self._rest = rest
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(TOKENS.space.m)
        self._more = Button("", None, kind="quiet", icon="plus")
        self._more.chosen.connect(self._show_more)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        first = self._next()
        if rest is None:
            self._add(first)
        else:
            rest.make([partial(self._row, number) for number in first], at_first=at_first)

    def _next(self) -> range:
        """Count some more as shown, and return their numbers."""
        some = range(self._shown, min(self._shown + AT_ONCE, self._count))
        self._shown = some.stop
        words = QCoreApplication.translate("SomeRows", "Show more. Not shown yet: {count}")
        self._more.say(words.format(count=whole(self._count - self._shown)))
        self._more.setVisible(self._shown < self._count)
        return some

    def _add(self, numbers: Iterable[int]) -> list[QWidget]:
        rows = [self._row(number) for number in numbers]
        self.settle()  # else they could not be given the focus at once
        return rows

    def _row(self, number: int) -> QWidget:
        row = self._make(number)
        self._column.insertWidget(number, row)
        return row

    @Slot(object)
    def _show_more(self, _value: object) -> None:
        if self._rest is not None:
            self._rest.finish()
        rows = self._add(self._next())
        if rows:
            rows[0].setFocus(Qt.FocusReason.OtherFocusReason)
