# SPDX-License-Identifier: Apache-2.0
"""A painted bar of parts side by side, each with a pattern of its own: how many know something how well.

The same figures always stand beside it as words.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

_PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.Dense2Pattern,
    Qt.BrushStyle.Dense5Pattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.NoBrush,
)


class ShareBar(QWidget):
    """`parts` are numbers, drawn from full to empty in their order; `said` are all of them in words."""

    def __init__(self, parts: Sequence[int], said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = tuple(parts)
        self.setAccessibleName(said)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as a thick line."""
        return QSize(240, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each part as wide as its share, from the side where reading begins."""
        del event
        painter = QPainter(self)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        palette = self.palette()
        accent = palette.color(QPalette.ColorRole.Highlight)
        track = QRectF(1, 3, self.width() - 2, self.height() - 6)
        painter.fillRect(track, palette.color(QPalette.ColorRole.Base))
        whole, x = sum(self._parts), track.left()
        for part, pattern in zip(self._parts, _PATTERNS, strict=False):
            wide = track.width() * part / whole if whole else 0.0
            if wide:
                box = QRectF(x, track.top(), wide, track.height())
                painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 1.5))
                painter.setBrush(QBrush(accent, pattern))
                painter.drawRect(box)
                x += wide
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1.2))
        painter.drawRect(track)
        painter.end()
