# SPDX-License-Identifier: Apache-2.0
"""A picture of a pack within a page: as wide as the column allows, never so high that it hides the answers."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.window.tokens import TOKENS
from ui.window.widgets.pictures import picture

RIM = 12
"""Paper around a picture: drawings are made for a white page, in every theme."""


class PictureView(QLabel):
    """Shows a picture of any format that packs may have. `alt` is its name, and stands in for it until it is there."""

    def __init__(self, alt: str, parent: QWidget | None = None, *, highest: int = TOKENS.size.picture) -> None:
        """Take the description and the greatest height of the picture, px."""
        super().__init__(alt, parent)
        self._highest = highest
        self._data = b""
        self._image: QImage | None = None
        self.setProperty("role", "picture")
        self.setAccessibleName(alt)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def put(self, data: bytes) -> None:
        """Show this picture; one that cannot be read leaves its description."""
        self._data = data
        self._draw()

    @property
    def shown(self) -> bool:
        """True when there is a picture instead of its description."""
        return self._image is not None

    def picture_rect(self) -> QRectF:
        """Where the picture stands in this widget, px; empty while there is none."""
        if self._image is None:
            return QRectF()
        width = self._image.width() / self._image.devicePixelRatio()
        return QRectF((self.width() - width) / 2, (self.height() - self._height()) / 2, width, self._height())

    def sizeHint(self) -> QSize:
        """As high as the picture, or as its description needs."""
        if self._image is None:
            width = max(1, self.width())
            return QSize(width, max(self.fontMetrics().height(), self.heightForWidth(width)))
        return QSize(round(self._image.width() / self._image.devicePixelRatio()), self._height() + 2 * RIM)

    def minimumSizeHint(self) -> QSize:
        """A picture gives way to the width of the page, never to its height."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new width, sharply: a drawing is rendered anew, not stretched."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._draw()

    def _height(self) -> int:
        return round(self._image.height() / self._image.devicePixelRatio()) if self._image is not None else 0

    def _draw(self) -> None:
        dots = self.devicePixelRatioF()
        room = max(1, self.width() - 2 * RIM)
        image = picture(self._data, round(room * dots)) if self._data else None
        if image is None:
            return
        highest = round(self._highest * dots)
        if image.height() > highest:
            image = picture(self._data, max(1, round(image.width() * highest / image.height()))) or image
        image.setDevicePixelRatio(dots)
        self._image = image
        self.setText("")
        self.setPixmap(QPixmap.fromImage(image))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedHeight(self._height() + 2 * RIM)
