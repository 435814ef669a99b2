# SPDX-License-Identifier: Apache-2.0
"""Whether a logo is seen on its ground, a screen in a theme or paper; where its edge is lost it needs a plate."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.livery import Livery
from ui.window.tokens import TOKENS, contrast

PAPER: Final = "#FFFFFF"
SEEN = 2.0
"""Contrast at which an edge is seen well enough: less than for a part with a meaning, for logos are what they are."""
_LOST = 0.35
"""So much of the edge may be below it."""
_SAMPLE = 48


def picture(livery: Livery, theme: str) -> QImage | None:
    """Return the logo for a theme, None where there is none that can be read."""
    data = (livery.logo_dark if theme != "light" else b"") or livery.logo
    image = QImage.fromData(data) if data else QImage()  # a PNG: the look is checked when it is read
    return None if image.isNull() else image.convertToFormat(QImage.Format.Format_ARGB32)


def plate(image: QImage, ground: str, plates: tuple[str, ...]) -> str:
    """Return the colour of the plate that a logo needs on a ground, "" where it is seen without one."""
    small = image.scaled(
        _SAMPLE, _SAMPLE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    edge = list(_edge(small.convertToFormat(QImage.Format.Format_ARGB32)))
    lost = {each: sum(contrast(colour, each) < SEEN for colour in edge) for each in (ground, *plates)}
    if lost[ground] <= _LOST * len(edge):
        return ""
    best = min(plates, key=lambda each: lost[each])
    return best if lost[best] < lost[ground] else ""


def _edge(image: QImage) -> Iterator[str]:
    """Yield the colours of what is drawn beside what is not."""
    wide, high = image.width(), image.height()
    solid = [[image.pixelColor(x, y).alpha() > 127 for x in range(wide)] for y in range(high)]
    if all(map(all, solid)):
        return
    for y in range(high):
        for x in range(wide):
            around = ((x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1))
            beside = (not (0 <= a < wide and 0 <= b < high and solid[b][a]) for a, b in around)
            if solid[y][x] and any(beside):
                yield image.pixelColor(x, y).name()


def on_paper(livery: Livery) -> str:
    """Return the colour of the plate that the logo needs in print, "" for none."""
    image = picture(livery, "light")
    return plate(image, PAPER, (TOKENS.themes["light"].on_picture,)) if image is not None else ""
