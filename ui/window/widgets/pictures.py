# SPDX-License-Identifier: Apache-2.0
"""Pictures of a pack (SVG, PNG, JPEG, WebP) as images of a given width."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_MOST_PIXELS = 24_000_000
"""96 MB; a drawing may say that it is a thousand times as high as wide."""


def picture(data: bytes, width: int) -> QImage | None:
    """Return the picture, at most `width` px wide, or None when it cannot be read."""
    if b"<svg" in data[:1000]:
        return _drawing(data, width)
    image = QImage.fromData(QByteArray(data))
    if image.isNull():
        return None
    if image.width() <= width:
        return image
    return image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)


def _drawing(data: bytes, width: int) -> QImage | None:
    renderer = QSvgRenderer(QByteArray(data))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        return None
    height = max(1, round(width * size.height() / size.width()))  # before it has its place, the page is no wider than 1
    if width * height > _MOST_PIXELS:
        return None
    image = QImage(QSize(width, height), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image
