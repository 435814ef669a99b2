# SPDX-License-Identifier: Apache-2.0
"""The parts of a table that is painted: what stands in its cells, names and heads, and how each is drawn.

A cell is a sign and a word, never a colour alone. A screen reader hears row, column and word of each.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.window.icons import paint_icon
from ui.window.tokens import TOKENS

MARK: Final = int(Qt.ItemDataRole.UserRole)
PAD: Final = 10
"""Beside the words of a cell, px."""
WRAP: Final = int(Qt.TextFlag.TextWordWrap)
_Index = QModelIndex | QPersistentModelIndex


class Mark(NamedTuple):
    """What stands in a cell. `loud`: somebody should look at it first."""

    icon: str
    words: str
    loud: bool = False


class Rows(QAbstractTableModel):
    """Names, heads, and a function that gives the mark of a row and a column; `said` what a screen reader hears."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.names: Sequence[str] = ()
        self.heads: Sequence[str] = ()
        self._mark: Callable[[int, int], Mark] | None = None

    def fill(self, names: Sequence[str], heads: Sequence[str], mark: Callable[[int, int], Mark]) -> None:
        """Show these from now on."""
        self.beginResetModel()
        self.names, self.heads, self._mark = names, heads, mark
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Count the names."""
        return 0 if parent is not None and parent.isValid() else len(self.names)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Count the heads."""
        return 0 if parent is not None and parent.isValid() else len(self.heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - what Qt asks for
        """Give the mark, its word, or all of the cell in words."""
        if self._mark is None or not index.isValid():
            return None
        mark = self._mark(index.row(), index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return mark.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self.names[index.row()]}, {self.heads[index.column()]}: {mark.words}"
            case _:
                return mark if role == MARK else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Give a name or a head."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        words = self.heads if orientation is Qt.Orientation.Horizontal else self.names
        return words[section] if section < len(words) else None


class Heads(QHeaderView):
    """Names or heads, which wrap. They are pressed as the row is."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self.setSectionsClickable(orientation is Qt.Orientation.Vertical)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(8)
        self._others: dict[int, int] = {}

    def share(self, usual: int, others: dict[int, int]) -> None:
        """Give each section its size, px: the usual one but for some."""
        self.setDefaultSectionSize(usual)
        for section in {*self._others, *others}:
            if section < self.count():
                self.resizeSection(section, others.get(section, usual))
        self._others = others

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - as Qt has it
        """Paint the words on as many lines as there is room for."""
        words = self.model().headerData(logicalIndex, self.orientation())
        palette = self.palette()
        painter.save()
        painter.fillRect(rect, palette.color(QPalette.ColorRole.Base))
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        font = painter.font()
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        leading = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        down = self.orientation() is Qt.Orientation.Horizontal
        place = leading | (Qt.AlignmentFlag.AlignBottom if down else Qt.AlignmentFlag.AlignVCenter)
        inside = rect.adjusted(PAD, 4, -PAD, -4)
        painter.drawText(inside, int(place | Qt.AlignmentFlag.AlignAbsolute) | WRAP, str(words or ""))
        painter.restore()


class MarkPainter(QStyledItemDelegate):
    """Paints a sign and a word, and a ring around the cell that has the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a cell."""
        mark = index.data(MARK)
        if not isinstance(mark, Mark):
            return
        view = option.widget
        rect: QRect = option.rect
        palette = view.palette()
        painter.save()
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Midlight), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        ink = palette.color(QPalette.ColorRole.Text)
        if mark.loud:
            painter.setPen(QPen(ink, 2))
            painter.drawRoundedRect(rect.adjusted(4, 4, -5, -5), TOKENS.radius.s, TOKENS.radius.s)
            font = painter.font()
            font.setWeight(font.Weight.Bold)
            painter.setFont(font)
        size = max(TOKENS.size.icon, view.fontMetrics().height())
        direction = view.layoutDirection()
        if mark.icon:
            at = QRect(rect.left() + PAD, rect.center().y() - size // 2, size, size)
            at = QStyle.visualRect(direction, rect, at)
            painter.drawPixmap(at.topLeft(), self._icon(mark.icon, ink, size, view.devicePixelRatioF()))
        start = rect.left() + PAD + (size + PAD // 2 if mark.icon else 0)
        text = QRect(start, rect.top(), rect.right() - start - PAD // 2, rect.height())
        painter.setPen(ink)
        painter.drawText(
            QStyle.visualRect(direction, rect, text),
            int(
                QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
                | Qt.AlignmentFlag.AlignVCenter
                | Qt.AlignmentFlag.AlignAbsolute
            ),
            mark.words,
        )
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.BrightText), TOKENS.size.ring))
            painter.drawRect(rect.adjusted(2, 2, -3, -3))
        painter.restore()

    def _icon(self, name: str, ink: QColor, size: int, ratio: float) -> QPixmap:
        key = (name, ink.name(), size, ratio)
        if key not in self._drawn:
            drawn = QPixmap(QSize(size, size) * ratio)
            drawn.fill(Qt.GlobalColor.transparent)
            painter = QPainter(drawn)
            paint_icon(painter, name, drawn.rect().toRectF(), ink)
            painter.end()
            drawn.setDevicePixelRatio(ratio)
            self._drawn[key] = drawn
        return self._drawn[key]
