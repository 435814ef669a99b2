# SPDX-License-Identifier: Apache-2.0
"""A table with a name for each row and a head for each column that stay in sight: painted, however many rows there are.

A cell is a sign and a word, never a colour alone. It is scrolled by a finger, a wheel or the arrow keys; Enter or Space
picks the row, and so does a press. A screen reader hears row, column and word of each cell.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPalette, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.window.icons import paint_icon
from ui.window.pages.column import let_fingers_scroll
from ui.window.tokens import TOKENS

MARK: Final = int(Qt.ItemDataRole.UserRole)
NAMES: Final = 0.4
"""Of the width, at most this much is names."""
HEAD_LINES: Final = 4
_PAD: Final = 10
_WRAP: Final = int(Qt.TextFlag.TextWordWrap)
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
        inside = rect.adjusted(_PAD, 4, -_PAD, -4)
        painter.drawText(inside, int(place | Qt.AlignmentFlag.AlignAbsolute) | _WRAP, str(words or ""))
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
        size = TOKENS.size.icon
        direction = view.layoutDirection()
        if mark.icon:
            at = QRect(rect.left() + _PAD, rect.center().y() - size // 2, size, size)
            at = QStyle.visualRect(direction, rect, at)
            painter.drawPixmap(at.topLeft(), self._icon(mark.icon, ink, size, view.devicePixelRatioF()))
        start = rect.left() + _PAD + (size + _PAD // 2 if mark.icon else 0)
        text = QRect(start, rect.top(), rect.right() - start - _PAD // 2, rect.height())
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


class Grid(QTableView):
    """`picked` carries the number of the row. `room` is how high it may be: it is no higher than its rows need."""

    picked = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = Rows(self)
        self._room = 400
        self._marks: Sequence[Mark] = ()
        self.setAccessibleName(name)
        self.setModel(self.rows)
        self.setItemDelegate(MarkPainter(self))
        self.setVerticalHeader(Heads(Qt.Orientation.Vertical, self))
        self.setHorizontalHeader(Heads(Qt.Orientation.Horizontal, self))
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
        self, names: Sequence[str], heads: Sequence[str], marks: Sequence[Mark], mark: Callable[[int, int], Mark]
    ) -> None:
        """Show these rows; `marks` are all marks that there can be."""
        self._marks = marks
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
        wide = self.width() or TOKENS.size.column
        sample = self.rows.names if len(self.rows.names) <= 60 else self.rows.names[::8]
        longest = max((metrics.horizontalAdvance(name) for name in sample), default=0)
        names = min(longest + 2 * _PAD + 4, round(wide * NAMES))
        count = max(1, len(self.rows.heads))
        bar = self.verticalScrollBar().sizeHint().width()
        words = max((metrics.horizontalAdvance(each.words) for each in self._marks), default=0)
        signs = TOKENS.size.icon if any(each.icon for each in self._marks) else 0
        longest_word = max((metrics.horizontalAdvance(w) for head in self.rows.heads for w in head.split()), default=0)
        words = max(words + signs + _PAD, min(longest_word, wide // 2))
        column = max(words + 2 * _PAD, (wide - names - bar) // count)
        line = metrics.lineSpacing()
        two = longest + 2 * _PAD > names
        high = max(TOKENS.size.target, (2 if two else 1) * line + 12)
        box = QRect(0, 0, column - 2 * _PAD, 10_000)
        needs = (metrics.boundingRect(box, _WRAP, head).height() for head in self.rows.heads)
        head = min(max(needs, default=line), HEAD_LINES * line) + 12
        self.verticalHeader().setFixedWidth(max(names, 1))
        self.verticalHeader().setDefaultSectionSize(high)
        self.horizontalHeader().setDefaultSectionSize(column)
        self.horizontalHeader().setFixedHeight(head)
        slides = names + count * column > wide
        whole = head + len(self.rows.names) * high + (self.horizontalScrollBar().sizeHint().height() if slides else 0)
        self.setFixedHeight(min(whole + 4, max(self._room, head + 3 * high)))

    def _pressed(self, index: QModelIndex) -> None:
        self.picked.emit(index.row())
