# SPDX-License-Identifier: Apache-2.0
"""Contact sheets: many pictures of screens on one, with their names, for whoever looks through them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from ui.window.png import write_png

WIDE: Final = 1960
"""Width of a sheet, px: what most programs show of a picture without making it smaller."""
_NAME: Final = 20
_GAP: Final = 6
"""Height of the line with a name, and between two pictures, px."""


def sheets(pictures: Sequence[Path], out: Path, many: int) -> list[Path]:
    """Write sheets of `many` pictures into `out` and return them; such as were there go. Raises OSError."""
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("*.png"):
        old.unlink()
    made = []
    for first in range(0, len(pictures), many):
        made.append(out / f"{first // many + 1:02}.png")
        write_png(_sheet(pictures[first : first + many], columns=_columns(many)), made[-1])
    return made


def _columns(many: int) -> int:
    """As many side by side as below each other, or one less: windows are wider than they are high."""
    return next(columns for columns in range(1, many + 1) if columns * (columns + 1) >= many)


def _sheet(pictures: Sequence[Path], columns: int) -> QImage:
    width = WIDE // columns - _GAP
    drawn = [QImage(str(file)).scaledToWidth(width, Qt.TransformationMode.SmoothTransformation) for file in pictures]
    height = max(image.height() for image in drawn) + _NAME + _GAP
    sheet = QImage(WIDE, height * -(-len(drawn) // columns), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    painter.setPen(QColor("#FFFFFF"))
    for number, (file, image) in enumerate(zip(pictures, drawn, strict=True)):
        left, top = number % columns * (width + _GAP), number // columns * height
        painter.drawText(QRect(left, top, width, _NAME), Qt.AlignmentFlag.AlignCenter, file.stem)
        painter.drawImage(left, top + _NAME, image)
    painter.end()
    return sheet
