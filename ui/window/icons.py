# SPDX-License-Identifier: Apache-2.0
# ruff: noqa: E501 - path data is not text
"""Line icons drawn for Stepwell, 24 by 24, one stroke.

Each always stands beside words and is hidden from screen readers.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.window.tokens import TOKENS

PATHS: Final[dict[str, str]] = {
    "back": "M15 5l-7 7 7 7",
    "next": "M9 5l7 7-7 7",
    "undo": "M8.5 5.5l-4.5 4 4.5 4M4 9.5h9.5a5 5 0 0 1 0 10H9",
    "redo": "M15.5 5.5l4.5 4-4.5 4M20 9.5h-9.5a5 5 0 0 0 0 10H15",
    "up": "M6 14.5l6-6 6 6",
    "down": "M6 9.5l6 6 6-6",
    "check": "M5 12.5l4.5 4.5L19 7.5",
    "circle": "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z",
    "dot": "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 10.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zM12 12v.1",
    "square": "M6.5 4h11A2.5 2.5 0 0 1 20 6.5v11a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 4 17.5v-11A2.5 2.5 0 0 1 6.5 4z",
    "ticked": "M6.5 4h11A2.5 2.5 0 0 1 20 6.5v11a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 4 17.5v-11A2.5 2.5 0 0 1 6.5 4z"
    "M8 12.3l2.8 2.8L16 9.5",
    "here": "M3.500 12h15M12.500 6l6 6-6 6",
    "done": "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM8.2 12.3l2.6 2.6 5-5.2",
    "again": "M4.5 12a7.5 7.5 0 0 1 12.9-5.2L20 9.5M20 4.5v5h-5M19.5 12a7.5 7.5 0 0 1-12.9 5.2L4 14.5M4 19.5v-5h5",
    "seed": "M12 20v-8M12 12c0-4 2.5-6.5 7-6.5 0 4.5-2.5 6.5-7 6.5zM12 14.5c0-3-2-5-6-5 0 3.5 2 5 6 5z",
    "book": "M12 6.5C10 5 7.5 4.5 4 4.5v13c3.5 0 6 .5 8 2 2-1.500 4.500-2 8-2v-13c-3.500 0-6 .5-8 2zM12 6.500v13",
    "bulb": "M9.500 18h5M10.500 21h3M12 3a6 6 0 0 0-3.600 10.800c.8.7 1.100 1.300 1.100 2.200h5c0-.9.3-1.500 1.100-2.200A6 6 0 0 0 12 3z",
    "eye": "M2.5 12c2.3-4.3 5.500-6.500 9.500-6.500s7.200 2.200 9.500 6.500c-2.300 4.300-5.500 6.500-9.500 6.500s-7.200-2.200-9.500-6.500zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z",
    "person": "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.500 20.500c.6-4 3.500-6 7.500-6s6.900 2 7.500 6",
    "people": "M9 5a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7zM2.500 19.500c.5-3.500 3-5 6.500-5s6 1.500 6.500 5M15.500 5.300a3.300 3.300 0 0 1 0 6.400"
    "M18 14.800c2 .7 3.200 2.300 3.500 4.700",
    "plus": "M12 5v14M5 12h14",
    "lock": "M6.500 11h11A1.500 1.500 0 0 1 19 12.500v6a1.500 1.500 0 0 1-1.500 1.500h-11A1.500 1.500 0 0 1 5 18.500v-6A1.500 1.500 0 0 1 6.500 11z"
    "M8 11V8a4 4 0 0 1 8 0v3",
    "clock": "M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM12 7.500V12l3 2",
    "compass": "M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM15.500 8.500l-2 5-5 2 2-5z",
    "path": "M6 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM18 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 18h6.500a3 3 0 0 0 0-6h-5a3 3 0 0 1 0-6H16",
    "bars": "M5 20v-6M12 20V5M19 20v-9",
    "device": "M4.500 5h15A1.500 1.500 0 0 1 21 6.500v8a1.500 1.500 0 0 1-1.500 1.500h-15A1.500 1.500 0 0 1 3 14.500v-8A1.500 1.500 0 0 1 4.500 5zM9 20h6M12 16v4",
    "letters": "M3.500 18L8 6.500 12.500 18M5 14.500h6M15.500 18l2.800-7 2.800 7M16.400 16h3.800",
    "sun": "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.500v2M12 19.500v2M2.500 12h2M19.500 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400"
    "M5.300 18.700l1.400-1.400M17.300 6.700l1.400-1.400",
    "moon": "M19.500 14A8 8 0 1 1 10 4.500 6.500 6.500 0 0 0 19.500 14z",
    "contrast": "M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM12 3.500v17M15 4.500v15M18 6.500v11",
    "filter": "M4 6h16M7 12h10M10.5 18h3",
    "search": "M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zM15.500 15.500L20 20",
    "more": "M5 10.900a1.100 1.100 0 1 0 0 2.200 1.100 1.100 0 0 0 0-2.200zM12 10.900a1.100 1.100 0 1 0 0 2.200 1.100 1.100 0 0 0 0-2.200zM19 10.900a1.100 1.100 0 1 0 0 2.200 1.100 1.100 0 0 0 0-2.200z",
    "phone": "M6.500 4h3l1.500 4-2 1.500a11 11 0 0 0 5.500 5.500l1.500-2 4 1.500v3a1.500 1.500 0 0 1-1.500 1.500A14 14 0 0 1 5 5.500 1.500 1.500 0 0 1 6.500 4z",
    "pause": "M8.500 5.500v13M15.500 5.500v13",
    "shield": "M12 3.500l7 2.500v5.500c0 4.500-3 7.500-7 9-4-1.500-7-4.500-7-9V6z",
    "chat": "M5.500 5h13A1.500 1.500 0 0 1 20 6.500v8a1.500 1.500 0 0 1-1.500 1.500H11l-4.500 4v-4h-1A1.500 1.500 0 0 1 4 14.500v-8A1.500 1.500 0 0 1 5.500 5z",
    "erase": "M9 6h10.500v12H9l-5.500-6zM12 9.500l5 5M17 9.500l-5 5",
    "world": "M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM3.500 12h17M12 3.500c-5 5-5 12 0 17 5-5 5-12 0-17z",
    "sync": "M7.500 18a4.500 4.500 0 0 1-.5-9 5.500 5.500 0 0 1 10.600 1.200A4 4 0 0 1 17.500 18M12 20v-7M9 15.500l3-3 3 3",
    "grip": "M5 9h14M5 15h14",
    "help": "M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM9.300 9.800a2.700 2.700 0 1 1 3.900 2.400c-.8.4-1.200.9-1.200 1.700M12 16.600v.3",
    "info": "M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM12 11v5.500M12 7.500v.3",
    "flag": "M6 20.500V4M6 5c4-2.500 7 2.500 12 0v8c-5 2.500-8-2.500-12 0",
    "star": "M12 3.500l2.600 5.400 5.900.8-4.300 4.100 1 5.900L12 16.900l-5.200 2.800 1-5.900-4.300-4.100 5.900-.8z",
    "heart": "M12 20C5 15.500 3.500 11.500 3.500 9A4.300 4.300 0 0 1 12 8a4.300 4.300 0 0 1 8.500 1c0 2.500-1.500 6.500-8.500 11z",
    "house": "M4 11l8-7 8 7M6 9.500V20h12V9.500M10 20v-5h4v5",
    "tree": "M12 21v-6M12 3.500l-5 6h2.500L6 15h12l-3.500-5.500H17z",
    "fish": "M3.500 12c3-5 9-6 13-1l4-3.500v9l-4-3.500c-4 5-10 4-13-1zM7.800 11.300v.1",
    "boat": "M3.500 16h17L18 20H6zM11 16V4l-6 9h6M13.500 7l5 6h-5z",
    "cup": "M5 8h11v6a5 5 0 0 1-5 5h-1a5 5 0 0 1-5-5zM16 9.500h1.500a2.500 2.500 0 0 1 0 5H16M8.500 5V3.500M12.500 5V3.500",
    "key": "M7.500 8.200a3.800 3.800 0 1 0 0 7.600 3.800 3.800 0 0 0 0-7.600zM11.300 12H21M17 12v3.500M20 12v2.500",
    "play": "M8 5.500v13l10.500-6.500z",
    "listen": "M4.500 10v4h3l4.500 4V6L7.500 10zM15.500 9a4.200 4.200 0 0 1 0 6M18 6.500a7.800 7.800 0 0 1 0 11",
    "careful": "M12 4.500L3 19.500h18zM12 10v4.500M12 17v.2",
    "shift": "M12 4l-8 8.500h4.500V19h7v-6.500H20z",
    "lower": "M4 4.500h16v9H4zM7.500 8v.1M12 8v.1M16.500 8v.1M8.500 11h7M9 17.500l3 3 3-3",
    "keyboard": "M3 6.500h18v11H3zM6.500 10v.1M10 10v.1M14 10v.1M17.500 10v.1M8 14h8",
    "mouse": "M12 3a5.500 5.500 0 0 0-5.500 5.500v7a5.500 5.500 0 0 0 11 0v-7A5.500 5.500 0 0 0 12 3zM12 6.500v3.500",
    "pad": "M3.500 5h17v14h-17zM3.500 15h17M12 15v4",
    "leave": "M13.500 4.500H6v15h7.500M10.500 12H21M17.500 8.500L21 12l-3.500 3.500",
    "bold": "M7.500 5h6a3.500 3.500 0 0 1 0 7h-6zM7.500 12h7a3.500 3.500 0 0 1 0 7h-7z",
    "steps": "M4 19.500h5v-5h5v-5h5v-5",
}
"""SVG path data by name."""

_MIRRORED = frozenset({"back", "next", "here", "undo", "redo", "steps"})


class Icon(QLabel):
    """A line icon in the text colour of its `tone` ("", "accent", "muted", "on-accent", …).

    Says nothing to a screen reader.
    """

    def __init__(
        self,
        name: str,
        *,
        tone: str = "",
        scale: float = 1.0,
        line: Callable[[], int] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`line`: the height, px, of the first line of the words that it stands beside, to be in its middle."""
        super().__init__(parent)
        self._line = line
        self._name = ""
        self.setProperty("tone", tone)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._scale = scale
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_icon(name)

    def sizeHint(self) -> QSize:
        """As high as a line of text, never smaller than the token."""
        self.ensurePolished()
        side = round(max(TOKENS.size.icon, self.fontMetrics().height()) * self._scale)
        return QSize(side, max(side, self._line()) if self._line is not None else side)

    def minimumSizeHint(self) -> QSize:
        """An icon does not shrink."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again after the text size changed; a label without text does not do it by itself."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()

    def show_icon(self, name: str) -> None:
        """Change to another icon of PATHS."""
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon in the colour that the sheet gives this label."""
        del event
        colour = self.palette().color(QPalette.ColorRole.WindowText)
        painter = QPainter(self)
        if self._name in _MIRRORED and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        side = min(self.width(), self.height())
        drawn = _drawn(self._name, colour, QSize(side, side), self.devicePixelRatioF())
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, drawn)
        painter.end()


def _drawn(name: str, colour: QColor, size: QSize, ratio: float) -> QPixmap:
    """Return an icon of PATHS as it was drawn before, or draw it: a page has many, and the next page has them again."""
    key = f"{name} {colour.name()} {size.width()} {size.height()} {ratio}"
    drawn = QPixmap()
    if not QPixmapCache.find(key, drawn):
        drawn = QPixmap(size * ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        paint_icon(painter, name, QRectF(drawn.rect()), colour)
        painter.end()
        drawn.setDevicePixelRatio(ratio)
        QPixmapCache.insert(key, drawn)
    return drawn


def paint_icon(painter: QPainter, name: str, area: QRectF, colour: QColor) -> None:
    """Paint an icon of PATHS where no widget of its own has a place."""
    QSvgRenderer(QByteArray(drawing(name, colour.name()))).render(painter, area)


def drawing(name: str, colour: str) -> bytes:
    """Return the SVG of an icon of PATHS in a colour ("#RRGGBB")."""
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke-width="2.1" stroke-linecap="round"'
        f' stroke-linejoin="round" stroke="{colour}"><path d="{PATHS[name]}"/></svg>'
    )
    return svg.encode()
