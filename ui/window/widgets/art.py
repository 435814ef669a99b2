# SPDX-License-Identifier: Apache-2.0
"""A small painted scene, steps up to a rising sun; it carries no information, so a screen reader skips it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

STEPS = 4


class Steps(QWidget):
    """The scene; `climbed` of its steps are filled, and at the top a plant grows."""

    def __init__(self, climbed: int = STEPS, *, height: int = 132, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._climbed = climbed
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """A wide picture."""
        return QSize(round(self._height * 1.55), self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Sun, steps from left to right, plant."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        width, height = float(self.width()), float(self.height())
        self._sun(painter, width, height)
        run, rise = width / (STEPS + 0.4), height * 0.15
        for step in range(STEPS):
            top = height - rise * (step + 1) - 4
            colour = QColor(accent)
            colour.setAlpha(round(70 + 185 * (step + 1) / STEPS) if step < self._climbed else 45)
            painter.setBrush(colour)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(QRectF(run * step + 4, top, run - 6, height - top - 4), 7, 7)
        if self._climbed >= STEPS:
            self._plant(painter, QPointF(run * (STEPS - 0.5) + 1, height - rise * STEPS - 4), height * 0.2)
        painter.end()

    def _sun(self, painter: QPainter, width: float, height: float) -> None:
        colour = QColor("#E9A93B")
        colour.setAlpha(200)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        radius = height * 0.17
        painter.drawEllipse(QPointF(width * 0.3, height * 0.3), radius, radius)

    def _plant(self, painter: QPainter, foot: QPointF, tall: float) -> None:
        colour = self.palette().color(QPalette.ColorRole.Highlight)
        painter.setPen(QPen(colour, 3.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(foot, foot - QPointF(0, tall))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for side in (-1.0, 1.0):
            leaf = QPainterPath(foot - QPointF(0, tall * 0.55))
            tip = foot + QPointF(side * tall * 0.85, -tall * 1.25)
            leaf.quadTo(foot + QPointF(side * tall * 0.1, -tall * 1.3), tip)
            leaf.quadTo(foot + QPointF(side * tall * 0.85, -tall * 0.5), foot - QPointF(0, tall * 0.55))
            painter.drawPath(leaf)
