# SPDX-License-Identifier: Apache-2.0
"""A way down that is longer than any window, so that whoever learns to scroll has to."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.window.icons import paint_icon
from ui.window.tokens import TOKENS

_EVERY = 120
"""From one arrow to the next, px."""
_ARROW = 40
"""As wide and as high as an arrow is, px."""


class Track(QWidget):
    """Arrows that point down, below each other. Says nothing to a screen reader: what is to be done stands above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.reach(0)

    def reach(self, height: int) -> None:
        """Be longer than a window of this height, in px."""
        self.setFixedHeight(max(_EVERY * 4, height * 5 // 4) // _EVERY * _EVERY + _EVERY)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrows in the middle."""
        del event
        painter = QPainter(self)
        colour = self.palette().color(QPalette.ColorRole.Accent)
        left = (self.width() - _ARROW) / 2
        for top in range(TOKENS.space.m, self.height() - _ARROW, _EVERY):
            paint_icon(painter, "down", QRectF(left, top, _ARROW, _ARROW), colour)
        painter.end()
