# SPDX-License-Identifier: Apache-2.0
"""A painted bar: how likely something is known, with a band for how unsure that is.

The same facts always stand beside it as text.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget


class Band(QWidget):
    """`p` with `low` to `high`, all 0 to 1."""

    def __init__(self, p: float, low: float, high: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._p, self._low, self._high = p, low, high
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as a thick line."""
        return QSize(240, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, filled part, hatched band, and a mark at the best guess."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        palette = self.palette()
        accent = palette.color(QPalette.ColorRole.Highlight)
        edge = palette.color(QPalette.ColorRole.Mid)
        track = QRectF(1.5, 5.5, self.width() - 3, 11)
        painter.setPen(QPen(edge, 1))  # on whole pixels, so that it has its own colour and is no shade of it
        painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
        painter.drawRoundedRect(track, 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawRoundedRect(self._part(track, 0.0, self._low), 6, 6)
        soft = QColor(accent)
        soft.setAlpha(90)
        painter.setBrush(soft)
        painter.drawRect(self._part(track, self._low, self._high))
        mark = self._part(track, self._p, self._p)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 3))
        x = round(mark.center().x())
        painter.drawLine(x, 2, x, 20)
        painter.end()

    @staticmethod
    def _part(track: QRectF, start: float, stop: float) -> QRectF:
        return QRectF(
            track.left() + start * track.width(), track.top(), max(0.0, stop - start) * track.width(), track.height()
        )
