# SPDX-License-Identifier: Apache-2.0
"""A painted bar from zero, with a line for where the value may lie. The same stands beside it in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from ui.bar_picture import paint_bar
from ui.table_files import Bar


class RangeBar(QWidget):
    """`said` is what it shows, in words. It begins where reading begins."""

    def __init__(self, bar: Bar, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = bar
        self.setAccessibleName(said)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as a thick line."""
        return QSize(240, 28)

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(120, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it within an outline, which is there in each theme."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        # On a card the style sheet makes the base of its own palette see-through: a seam of it would not be seen.
        surface = QApplication.palette().color(QPalette.ColorRole.Base)
        area = QRectF(1, 1, self.width() - 2, self.height() - 2)
        colours = (
            surface,
            palette.color(QPalette.ColorRole.Mid),
            palette.color(QPalette.ColorRole.Text),
        )
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        paint_bar(painter, area, self.bar, colours, right_to_left=right_to_left)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1.2))
        painter.drawRect(area)
        painter.end()
