# SPDX-License-Identifier: Apache-2.0
"""A bar with where the value may lie, painted: the same on a page of the window and on paper. No words are in it."""

from __future__ import annotations

import base64

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from ui.table_files import Bar

_WIDTH, _HEIGHT, _SCALE = 150, 14, 3
_INK, _FULL, _TRACK = "#1b1b1b", "#3f6e86", "#e6e6e6"


def paint_bar(
    painter: QPainter, area: QRectF, bar: Bar, colours: tuple[QColor, QColor, QColor], *, right_to_left: bool
) -> None:
    """Paint a value from 0 on, and a line with ends from where it may lie to where it may lie.

    `colours`: of the track, of the bar, and of lines, which have to stand out from both.
    """
    track, full, ink = colours

    def at(of: float) -> float:
        share = (min(max(of, bar.least), 1.0) - bar.least) / (1.0 - bar.least)
        return area.right() - share * area.width() if right_to_left else area.left() + share * area.width()

    painter.fillRect(area, track)
    begin, end = sorted((at(0.0), at(bar.value)))
    inner = area.adjusted(0, area.height() * 0.18, 0, -area.height() * 0.18)
    painter.fillRect(QRectF(begin, inner.top(), max(end - begin, 1.0), inner.height()), full)
    thin = max(area.height() / 12, 1.0)
    for width, colour in ((3 * thin, track), (thin, ink)):  # a seam, so that a line is seen on the bar in every theme
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(at(0.0), area.top()), QPointF(at(0.0), area.bottom()))
        if bar.low is not None and bar.high is not None:
            middle, reach = area.center().y(), area.height() * 0.3
            painter.drawLine(QPointF(at(bar.low), middle), QPointF(at(bar.high), middle))
            for edge in (bar.low, bar.high):
                painter.drawLine(QPointF(at(edge), middle - reach), QPointF(at(edge), middle + reach))


def bar_picture(bar: Bar, *, right_to_left: bool) -> tuple[str, int, int]:
    """Return a bar for paper as a data URI, with its width and height in px of 1/96 inch."""
    image = QImage(_WIDTH * _SCALE, _HEIGHT * _SCALE, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(0, 0, image.width(), image.height())
    colours = (QColor(_TRACK), QColor(_FULL), QColor(_INK))
    paint_bar(painter, area, bar, colours, right_to_left=right_to_left)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return f"data:image/png;base64,{base64.b64encode(bytes(buffer.data().data())).decode()}", _WIDTH, _HEIGHT
