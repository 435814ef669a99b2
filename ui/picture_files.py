# SPDX-License-Identifier: Apache-2.0
"""Pictures from a camera made fit to be kept: upright, not too large, and nothing in them but the picture.

What a camera writes into a file (place, time, name of the owner) goes: the picture is painted anew. Any thread; loads
Qt's drawing.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from app.bare_picture import JPEG, PNG

WIDEST: Final = 1280
"""Pixels of the longer side."""
QUALITY: Final = 82


def fit_picture(file: Path, *, widest: int = WIDEST, opaque: bool = False) -> tuple[bytes, str] | None:
    """Return the bytes of a picture with the ending of its kind, None for a file that is no picture.

    The longer side has at most `widest` pixels. With `opaque` it is a JPEG on white in any case.
    """
    found = _read(QImageReader(str(file)))
    if found.isNull():
        return None
    ending = "png" if found.hasAlphaChannel() and not opaque else "jpg"
    data = drawn_anew(found, widest=widest, ending=ending)
    return (data, ending) if data else None


def without_camera(data: bytes, *, widest: int) -> bytes:
    """Return a PNG or JPEG as one of the same kind that was painted anew, at most `widest` pixels wide and high.

    Anything else, and what cannot be read as a picture, comes back as it is: it is judged where it is kept.
    """
    ending = "png" if data.startswith(PNG) else "jpg" if data.startswith(JPEG) else ""
    if not ending:
        return data
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    found = _read(QImageReader(buffer, QByteArray(b"png" if ending == "png" else b"jpeg")))
    return data if found.isNull() else drawn_anew(found, widest=widest, ending=ending) or data


def _read(reader: QImageReader) -> QImage:
    reader.setAutoTransform(True)
    return reader.read()


def drawn_anew(found: QImage, *, widest: int, ending: str) -> bytes:
    """Return a picture painted anew, as PNG ("png") or JPEG ("jpg"), with nothing else in it; b"": not written."""
    size = found.size()
    if max(size.width(), size.height()) > widest:
        size = size.scaled(QSize(widest, widest), Qt.AspectRatioMode.KeepAspectRatio)
    clear = ending == "png"
    bare = QImage(size, QImage.Format.Format_ARGB32 if clear else QImage.Format.Format_RGB32)
    bare.fill(Qt.GlobalColor.transparent if clear else Qt.GlobalColor.white)
    painter = QPainter(bare)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(bare.rect(), found)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png" if clear else b"jpeg"))
    if not clear:
        writer.setQuality(QUALITY)
    written = writer.write(bare)
    buffer.close()
    return bytes(data.data()) if written else b""
