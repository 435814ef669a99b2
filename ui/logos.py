# SPDX-License-Identifier: Apache-2.0
"""A logo that somebody hands over becomes the small PNG that is kept (`app.livery`). Any thread; loads Qt's drawing.

What comes is not trusted. Its kind is told from its first bytes, never from its name; its size is looked at before
anything is decoded; an SVG that fetches, runs or multiplies itself is refused; and what is kept was painted here, so
that no byte of the file that came gets any further.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageReader, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer, QtSvg
from PySide6.QtWidgets import QApplication

from app.errors import Refusal
from app.livery import LOGO_BYTES, LOGO_SIZE
from content_packs.svg import svg_flaws

MOST_MB: Final = 5
MOST_PIXELS: Final = 24_000_000
"""Of what is handed over: what a camera makes, and 96 MB while it is decoded."""
SMALLEST: Final = 16
"""Pixels of the longer side."""
LONGEST: Final = 12
"""So many times as wide as high, or as high as wide."""
_KINDS = {b"\x89PNG\r\n\x1a\n": b"png", b"\xff\xd8\xff": b"jpeg"}


def logo_of(file: Path) -> bytes:
    """Return the logo in a file as it is kept.

    Raises OSError, Refusal: "logo_bytes" (most, in MB), "logo_kind" (no PNG, JPEG, WebP or SVG, or damaged),
    "logo_pixels" (most, in millions; or too small), "logo_shape", "logo_svg" (line, what), "logo_blank".
    """
    with file.open("rb") as opened:
        data = opened.read(MOST_MB * 1_000_000 + 1)
    return logo_from(data)


def logo_from(data: bytes) -> bytes:
    """Return the logo in these bytes as it is kept. Raises Refusal as `logo_of` does."""
    if len(data) > MOST_MB * 1_000_000:
        raise Refusal("logo_bytes", most=MOST_MB)
    kind = _kind(data)
    image = _cut(_drawn(data) if kind == b"svg" else _decoded(data, kind))
    size = _within(image.size(), QSize(*LOGO_SIZE))
    while True:
        png = _png(image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation))
        if len(png) <= LOGO_BYTES:
            return png
        size = QSize(max(1, size.width() * 3 // 4), max(1, size.height() * 3 // 4))


def _kind(data: bytes) -> bytes:
    known = next((kind for magic, kind in _KINDS.items() if data.startswith(magic)), b"")
    if not known and data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return b"webp"
    if not known and data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return b"svg"
    if not known:
        raise Refusal("logo_kind")
    return known


def _decoded(data: bytes, kind: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid():
        raise Refusal("logo_kind")
    if size.width() * size.height() > MOST_PIXELS:
        raise Refusal("logo_pixels", most=MOST_PIXELS // 1_000_000)
    _check_shape(size)
    image = reader.read()
    if image.isNull():
        raise Refusal("logo_kind")
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _drawn(data: bytes) -> QImage:
    """Draw an SVG once, twice as large as it is kept."""
    for flaw in svg_flaws(data):
        raise Refusal("logo_svg", line=flaw.line, what=flaw.what)
    if QGuiApplication.instance() is None:
        _fonts()
    renderer = QSvgRenderer()
    renderer.setOptions(QtSvg.Option.Tiny12FeaturesOnly)
    if not renderer.load(QByteArray(data)):
        raise Refusal("logo_kind")
    size = renderer.viewBoxF().size().toSize() if not renderer.viewBoxF().isEmpty() else renderer.defaultSize()
    _check_shape(size.expandedTo(QSize(1, 1)) * float(SMALLEST))  # a drawing may be of any size
    image = QImage(
        size.scaled(QSize(2 * LOGO_SIZE[0], 2 * LOGO_SIZE[1]), Qt.AspectRatioMode.KeepAspectRatio),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


@cache
def _fonts() -> QGuiApplication:
    """Letters in an SVG need fonts, and those an application; a command line has none, and shows nothing.

    One with widgets: there is only ever one in a process, and who prints later needs those.
    """
    return QApplication(["stepwell", "-platform", "offscreen"])


def _check_shape(size: QSize) -> None:
    wide, high = size.width(), size.height()
    if max(wide, high) < SMALLEST:
        raise Refusal("logo_pixels", most=MOST_PIXELS // 1_000_000)
    if wide > LONGEST * high or high > LONGEST * wide:
        raise Refusal("logo_shape", most=LONGEST)


def _cut(image: QImage) -> QImage:
    """Cut off what is empty around it, so that its size on the screen is that of what is seen."""
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    rows = [bytes(cast("memoryview", alpha.constScanLine(y)))[: alpha.width()] for y in range(alpha.height())]
    full = [y for y, row in enumerate(rows) if row.strip(b"\0")]
    if not full:
        raise Refusal("logo_blank")
    left = min(len(row) - len(row.lstrip(b"\0")) for row in rows if row.strip(b"\0"))
    right = max(len(row.rstrip(b"\0")) for row in rows)
    return image.copy(QRect(left, full[0], right - left, full[-1] + 1 - full[0]))


def _within(size: QSize, most: QSize) -> QSize:
    if size.width() <= most.width() and size.height() <= most.height():
        return size
    return size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _png(image: QImage) -> bytes:
    """Painted anew: what the file said besides its picture is not in it."""
    bare = QImage(image.size(), QImage.Format.Format_ARGB32)
    bare.fill(Qt.GlobalColor.transparent)
    painter = QPainter(bare)
    painter.drawImage(0, 0, image)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(bare):
        raise Refusal("logo_kind")
    return bytes(buffer.data().data())
