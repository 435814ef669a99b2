# SPDX-License-Identifier: Apache-2.0
"""What is printed on a badge is read back by a reader that knows nothing of us, from pictures of the printed size."""

from __future__ import annotations

import re

import numpy as np
import pytest
import zxingcpp
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform
from PySide6.QtSvg import QSvgRenderer

from app.badge_cards import cards_html
from app.badges import new_code, tidy_code

PRINTED_MM = 34
"""The width of `.qr` on the card."""
CODES = [new_code(lambda size, shade=shade: bytes([shade]) * size) for shade in (0, 85, 255)] + [
    new_code(lambda size: bytes(range(size)))
]


def printed(code: str, dots_per_inch: int) -> QImage:
    """The badge's symbol as a printer draws it: black on white, at the size that the sheet gives it."""
    sheet = cards_html([("Ana", code)])
    assert f".qr {{ flex: none; width: {PRINTED_MM}mm" in sheet
    drawn = re.search(r"<svg[^>]*class=\"qr\".*?</svg>", sheet, re.DOTALL)
    assert drawn is not None
    side = round(PRINTED_MM / 25.4 * dots_per_inch)
    picture = QImage(side, side, QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.white)
    renderer = QSvgRenderer(drawn.group().encode())
    assert renderer.isValid()
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return picture


def dots(picture: QImage) -> NDArray[np.uint8]:
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()].copy()


def read(picture: QImage) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(dots(picture), formats=zxingcpp.BarcodeFormat.QRCode)]


@pytest.mark.parametrize("dots_per_inch", [96, 300])
@pytest.mark.parametrize("code", CODES)
def test_a_printed_badge_says_its_code(qapp, code: str, dots_per_inch: int) -> None:
    assert read(printed(code, dots_per_inch)) == [code]
    assert tidy_code(code) == code


@pytest.mark.parametrize("degrees", [7, 90, 200])
def test_a_badge_held_askew_far_from_a_soft_camera_is_read(qapp, degrees: int) -> None:
    smooth = Qt.TransformationMode.SmoothTransformation
    seen = (
        printed(CODES[3], 300)
        .transformed(QTransform().rotate(degrees), smooth)
        .convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    )
    table = QImage(seen.width() + 200, seen.height() + 200, QImage.Format.Format_RGB32)
    table.fill(Qt.GlobalColor.lightGray)
    painter = QPainter(table)
    painter.drawImage(100, 100, seen)
    painter.end()
    assert read(table.scaledToWidth(table.width() // 3, smooth)) == [CODES[3]]


def test_a_scratched_badge_is_read_and_half_a_badge_is_not(qapp) -> None:
    """Both ways, or the reader would prove nothing: level Q bears a quarter of the words lost, and no more."""
    whole = printed(CODES[3], 300)
    side = whole.width()
    for share, expected in ((0.2, [CODES[3]]), (0.6, [])):
        scratched = whole.copy()
        painter = QPainter(scratched)
        painter.fillRect(QRectF(side * 0.4, side * 0.4, side * share, side * share), Qt.GlobalColor.white)
        painter.end()
        assert read(scratched) == expected
