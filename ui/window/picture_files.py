# SPDX-License-Identifier: Apache-2.0
"""Pictures from a camera made fit for a lesson: upright, no larger than a screen, and nothing in them but the picture.

What a camera writes into a file (place, time, name of the owner) goes: the picture is painted anew.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

WIDEST: Final = 1280
"""Pixels of the longer side."""
QUALITY: Final = 82


def fit_picture(file: Path) -> tuple[bytes, str] | None:
    """Return the bytes of a picture with the ending of its kind, None for a file that is no picture."""
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    found = reader.read()
    if found.isNull():
        return None
    size = found.size()
    if max(size.width(), size.height()) > WIDEST:
        size = size.scaled(QSize(WIDEST, WIDEST), Qt.AspectRatioMode.KeepAspectRatio)
    clear = found.hasAlphaChannel()
    bare = QImage(size, QImage.Format.Format_ARGB32 if clear else QImage.Format.Format_RGB32)
    bare.fill(Qt.GlobalColor.transparent if clear else Qt.GlobalColor.white)
    painter = QPainter(bare)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(bare.rect(), found)
    painter.end()
    ending = "png" if clear else "jpg"
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png" if clear else b"jpeg"))
    if not clear:
        writer.setQuality(QUALITY)
    written = writer.write(bare)
    buffer.close()
    return (bytes(data.data()), ending) if written else None
