# SPDX-License-Identifier: Apache-2.0
"""A table with a name for each row and a head for each column that stay in sight: painted, however many rows there are.

A cell is a sign and a word, never a colour alone. It is scrolled by a finger, a wheel or the arrow keys; Enter or Space
picks the row, and so does a press. A screen reader hears row, column and word of each cell.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QTableView, QWidget

from ui.window.pages.column import let_fingers_scroll
from ui.window.tokens import TOKENS
from ui.window.widgets.grid_cells import MARK, PAD, WRAP, Heads, Mark, MarkPainter, Rows
from ui.window.widgets.words import Text

__all__ = ["MARK", "Grid", "Mark"]

NAMES: Final = 0.4
"""Of the width, at most this much is names."""
HEAD_LINES: Final = (4, 3, 2)
"""A head has at most so many lines: as many as leave room for so many rows, the first of `ROWS` if that can be."""
ROWS: Final = (6, 3)
LEAST_ROW: Final = 48
"""The least height of what is touched; a row is as wide as the table, px."""
_EDGE: Final = 4
_STEP: Final = 16
"""By so much a column is tried wider for a head with too many lines, px."""


class Grid(QTableView):
    """`picked` carries the number of the row. `room` is how high it may be: it is no higher than its rows need."""

    picked = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = Rows(self)
        self._room = 400
        self._marks: Sequence[Mark] = ()
        self._measured_in = ""
        self._widths: dict[str, int] = {}
        self._corner = Text("", "small", parent=self)
        self._corner.setContentsMargins(PAD, 4, PAD, 4)
        self.setAccessibleName(name)
        self.setModel(self.rows)
        self.setItemDelegate(MarkPainter(self))
        self._sides, self._tops = Heads(Qt.Orientation.Vertical, self), Heads(Qt.Orientation.Horizontal, self)
        self.setVerticalHeader(self._sides)
        self.setHorizontalHeader(self._tops)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        let_fingers_scroll(self.viewport())
        self.clicked.connect(self._pressed)
        self.verticalHeader().sectionClicked.connect(self.picked)

    def fill(
        self,
        names: Sequence[str],
        heads: Sequence[str],
        marks: Sequence[Mark],
        mark: Callable[[int, int], Mark],
        *,
        corner: str = "",
    ) -> None:
        """Show these rows; `marks` are all marks that there can be, `corner` a few words above the names."""
        self._marks = marks
        self._corner.setText(corner)
        self.rows.fill(names, heads, mark)
        self._measure()
        if names and heads:
            self.setCurrentIndex(self.rows.index(0, 0))

    def give_room(self, high: int) -> None:
        """Be at most this high, px."""
        if high != self._room:
            self._room = high
            self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick the row of the cell that has the focus; all else as a table does it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self.picked.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in other letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_marks"):
            self._measure()

    def _bold(self) -> Any:  # noqa: ANN401 - a QFont
        font = self.font()
        font.setBold(True)
        return font

    def _measure(self) -> None:
        """Give names, heads and rows the room that their words need, and the whole its height."""
        metrics = QFontMetrics(self._bold())
        line = metrics.lineSpacing()
        wide = self.width() or TOKENS.size.column
        bar = self.verticalScrollBar().sizeHint().width()
        widths = self._widths_of_names(metrics)
        longest = max(widths, default=0)
        names = max(1, min(longest + 2 * PAD + _EDGE, round(wide * NAMES)))
        high = max(LEAST_ROW, line + 8)
        lines = self._head_lines(line, high)
        column = self._column(metrics, wide, wide - names - bar)
        columns = [_wide_enough(metrics, head, column, wide - names - bar, lines) for head in self.rows.heads]
        inner = ((head, wide - 2 * PAD) for head, wide in zip(self.rows.heads, columns, strict=True))
        head = min(max((_high(metrics, *each) for each in inner), default=line), max(HEAD_LINES) * line) + 12
        room = names - 2 * PAD
        long = [(row, name) for row, name in enumerate(self.rows.names) if widths[row] > room]
        rows = {row: max(LEAST_ROW, _high(metrics, name, room) + 8) for row, name in long}
        self.verticalHeader().setFixedWidth(names)
        self.horizontalHeader().setFixedHeight(head)
        self._tops.share(column, {at: size for at, size in enumerate(columns) if size != column})
        self._sides.share(high, rows)
        self._place_corner(names, head)
        slides = names + sum(columns) > wide
        whole = head + len(self.rows.names) * high + sum(rows.values()) - len(rows) * high + slides * self._slider()
        self.setFixedHeight(min(whole + _EDGE, max(self._room, head + 3 * high)))

    def _slider(self) -> int:
        return self.horizontalScrollBar().sizeHint().height()

    def _head_lines(self, line: int, high: int) -> int:
        """How many lines a head may have."""
        free = self._room - 12 - _EDGE - self._slider()
        fits = (lines for rows in ROWS for lines in HEAD_LINES if lines * line + rows * high <= free)
        return next(fits, min(HEAD_LINES))

    def _column(self, metrics: QFontMetrics, wide: int, room: int) -> int:
        """How wide a column is at least: room for each mark and each word of a head."""
        words = max((metrics.horizontalAdvance(each.words) for each in self._marks), default=0)
        signs = max(TOKENS.size.icon, metrics.height()) if any(each.icon for each in self._marks) else 0
        longest_word = max((metrics.horizontalAdvance(w) for head in self.rows.heads for w in head.split()), default=0)
        words = max(words + signs + PAD, min(longest_word, wide // 2))
        return max(words + 2 * PAD, room // max(1, len(self.rows.heads)))

    def _widths_of_names(self, metrics: QFontMetrics) -> list[int]:
        """How wide each name is; kept, since the same people are shown again and again."""
        font = self.font().key()
        if font != self._measured_in:
            self._measured_in, self._widths = font, {}
        for name in self.rows.names:
            if name not in self._widths:
                self._widths[name] = metrics.horizontalAdvance(name)
        return [self._widths[name] for name in self.rows.names]

    def _place_corner(self, names: int, head: int) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self._corner.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignAbsolute | side)
        self._corner.setGeometry(self.width() - names if mirrored else 0, 0, names, head)

    def _pressed(self, index: QModelIndex) -> None:
        self.picked.emit(index.row())


def _high(metrics: QFontMetrics, words: str, wide: int) -> int:
    """How high words are at a width, px."""
    return metrics.boundingRect(QRect(0, 0, wide, 10_000), WRAP, words).height()


def _wide_enough(metrics: QFontMetrics, head: str, least: int, most: int, lines: int) -> int:
    """How wide a column is so that its head has no more than so many lines, px; at most as wide as can be seen."""
    wide = least
    while wide < most and round(_high(metrics, head, wide - 2 * PAD) / metrics.lineSpacing()) > lines:
        wide += _STEP
    return wide
