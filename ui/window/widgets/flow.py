# SPDX-License-Identifier: Apache-2.0
"""A layout that puts widgets side by side and wraps them like words, so that big text never runs off the screen."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from ui.window.tokens import TOKENS


class _Part(NamedTuple):
    """One of the items that can be seen, with what it says of its size: asked once, not for each row and each width."""

    item: QLayoutItem
    wanted: QSize
    least: QSize

    def height(self, width: int) -> int:
        """How high it is at this width, px."""
        own = self.item.heightForWidth(width) if self.item.hasHeightForWidth() else self.wanted.height()
        return max(own, self.least.height())


class _Row(NamedTuple):
    """What stands side by side, how wide each is and how high all of them are, px."""

    parts: list[_Part]
    widths: list[int]
    height: int


class Flow(QLayout):
    """Rows of widgets in reading order; `fill` makes a grid of equal widths, `end` puts rows at the far side.

    `apart` puts the last of each row at the far side. With `fill` no row has more than `most`. With `end`, the first
    of all stays at the near side where `first_stays` says so.

    Sizes and rows are kept until `invalidate`, as Qt's own layouts do: a page asks for them hundreds of times while it
    finds its shape (0.2 ms each, measured: half of the wait for feedback).
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        gap: int = TOKENS.space.m,
        fill: bool = False,
        end: bool = False,
        apart: bool = False,
        most: int = 1000,
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._fill, self._end, self._apart = gap, fill, end, apart
        self._most = most
        self._parts: list[_Part] | None = None
        self._rows: dict[int, list[_Row]] = {}
        """By the width of all."""
        self.setContentsMargins(0, 0, 0, 0)

    first_stays = False
    """Whether the first of all keeps to the side where lines begin, though the others are put at their end."""

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def add(self, widget: QWidget) -> None:
        """Put a widget after the others. The layout has its own place by then.

        If it is placed later, the binding takes what was made for each widget from Python, and nobody frees it. What is
        made at its address one day brings the program down when it goes (`Shiboken::Object::destroy`, PySide 6.11.3).
        """
        if self.parent() is None:
            raise ValueError("place the layout before you fill it")
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        self.invalidate()
        return item

    def invalidate(self) -> None:
        self._parts = None
        self._rows.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = self._rows_at(width)
        return sum(row.height for row in rows) + self._gap * max(0, len(rows) - 1)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        y = rect.y()
        for row in self._rows_at(rect.width()):
            self._place(row, QRect(rect.x(), y, rect.width(), row.height))
            y += row.height + self._gap

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(part.wanted.width() for part in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, max((part.wanted.height() for part in shown), default=0))

    def minimumSize(self) -> QSize:
        size = QSize()
        for part in self._shown():
            size = size.expandedTo(part.least)
        return size

    def _shown(self) -> list[_Part]:
        if self._parts is None:
            there = [item for item in self._items if not item.isEmpty()]
            self._parts = [_Part(item, item.sizeHint(), item.minimumSize()) for item in there]
        return self._parts

    def _rows_at(self, width: int) -> list[_Row]:
        rows = self._rows.get(width)
        if rows is None:
            rows = self._rows[width] = [self._row(parts, width) for parts in self._broken(width)]
        return rows

    def _row(self, parts: list[_Part], width: int) -> _Row:
        if self._fill:
            across = self._across(width)
            widths = [(width - self._gap * (across - 1)) // across] * len(parts)
        else:
            widths = [min(part.wanted.width(), width) for part in parts]
        return _Row(parts, widths, max(part.height(wide) for part, wide in zip(parts, widths, strict=True)))

    def _broken(self, width: int) -> list[list[_Part]]:
        """What stands in each row."""
        shown = self._shown()
        if self._fill:
            across = self._across(width)
            return [shown[start : start + across] for start in range(0, len(shown), across)]
        rows: list[list[_Part]] = []
        left = 0
        for part in shown:
            wanted = min(part.wanted.width(), width)
            if not rows or left + wanted > width:
                rows.append([])
                left = 0
            rows[-1].append(part)
            left += wanted + self._gap
        return rows

    def _across(self, width: int) -> int:
        """How many of the widest fit beside each other, at least one."""
        shown = self._shown()
        widest = max((part.wanted.width() for part in shown), default=1)
        return max(1, min(len(shown), self._most, (width + self._gap) // (widest + self._gap)))

    def _place(self, row: _Row, rect: QRect) -> None:
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        parts, widths, _ = row
        x = rect.width() - sum(widths) - self._gap * (len(parts) - 1) if self._end else 0
        near = self._shown()[0] if self.first_stays else None
        for part, width in zip(parts, widths, strict=True):
            if self._apart and part is parts[-1] and len(parts) > 1:
                x = rect.width() - width
            at = 0 if part is near and len(parts) > 1 else x
            left = rect.width() - at - width if mirrored else at
            part.item.setGeometry(QRect(QPoint(rect.x() + left, rect.y()), QSize(width, rect.height())))
            x += width + self._gap
