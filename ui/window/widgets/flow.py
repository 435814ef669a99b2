# SPDX-License-Identifier: Apache-2.0
"""A layout that puts widgets side by side and wraps them like words, so that big text never runs off the screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from ui.window.tokens import TOKENS


class Flow(QLayout):
    """Rows of widgets in reading order; `fill` makes a grid of equal widths, `end` puts rows at the far side.

    `apart` puts the last of each row at the far side. With `fill` no row has more than `most`. With `end`, the first
    of all stays at the near side where `first_stays` says so.

    Heights are kept until `invalidate`, as Qt's own layouts do: a page asks for them hundreds of times while it finds
    its shape (0.2 ms each, measured: half of the wait for feedback).
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
        self._heights: dict[int, int] = {}
        self._hint: QSize | None = None
        self._least: QSize | None = None
        self._widest: int | None = None
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
        self._heights.clear()
        self._hint = self._least = self._widest = None
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return height

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        if self._hint is None:
            shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
            width = sum(hint.width() for hint in shown) + self._gap * max(0, len(shown) - 1)
            self._hint = QSize(width, max((hint.height() for hint in shown), default=0))
        return self._hint

    def minimumSize(self) -> QSize:
        if self._least is None:
            size = QSize()
            for item in self._items:
                if not item.isEmpty():
                    size = size.expandedTo(item.minimumSize())
            self._least = size
        return self._least

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        y = rect.y()
        for row in self._rows(rect.width()):
            widths = self._widths(row, rect.width())
            height = max(_height(item, width) for item, width in zip(row, widths, strict=True))
            if move:
                self._place(row, widths, QRect(rect.x(), y, rect.width(), height))
            y += height + self._gap
        return max(0, y - rect.y() - self._gap)

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        shown = [item for item in self._items if not item.isEmpty()]
        if self._fill:
            across = self._across(shown, width)
            return [shown[start : start + across] for start in range(0, len(shown), across)]
        rows: list[list[QLayoutItem]] = []
        left = 0
        for item in shown:
            wanted = min(item.sizeHint().width(), width)
            if not rows or left + wanted > width:
                rows.append([])
                left = 0
            rows[-1].append(item)
            left += wanted + self._gap
        return rows

    def _across(self, shown: list[QLayoutItem], width: int) -> int:
        """How many of the widest fit beside each other, at least one."""
        if self._widest is None:
            self._widest = max((item.sizeHint().width() for item in shown), default=1)
        return max(1, min(len(shown), self._most, (width + self._gap) // (self._widest + self._gap)))

    def _widths(self, row: list[QLayoutItem], width: int) -> list[int]:
        if self._fill:
            across = self._across([item for item in self._items if not item.isEmpty()], width)
            return [(width - self._gap * (across - 1)) // across] * len(row)
        return [min(item.sizeHint().width(), width) for item in row]

    def _place(self, row: list[QLayoutItem], widths: list[int], rect: QRect) -> None:
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = rect.width() - sum(widths) - self._gap * (len(row) - 1) if self._end else 0
        near = next((item for item in self._items if not item.isEmpty()), None) if self.first_stays else None
        for item, width in zip(row, widths, strict=True):
            if self._apart and item is row[-1] and len(row) > 1:
                x = rect.width() - width
            at = 0 if item is near and len(row) > 1 else x
            left = rect.width() - at - width if mirrored else at
            item.setGeometry(QRect(QPoint(rect.x() + left, rect.y()), QSize(width, rect.height())))
            x += width + self._gap


def _height(item: QLayoutItem, width: int) -> int:
    own = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
    return max(own, item.minimumSize().height())
