# SPDX-License-Identifier: Apache-2.0
"""How a page looks with an organisation's name, colour and logo: small, in one theme, and nothing can be pressed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.livery import NO_LIVERY, Livery
from ui.logo_ground import picture, plate
from ui.window.tokens import TOKENS, Palette, palette

_SIZE = QSize(260, 168)
_BAR, _LETTERS = 46, 16
"""Heights, px."""


class LookPreview(QWidget):
    """A small picture of a page in a theme. Screen readers are told by the words beside it."""

    def __init__(self, theme: str, title: str, button: str) -> None:
        super().__init__()
        self._theme, self._title, self._button = theme, title, button
        self._livery = NO_LIVERY
        self._logo: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def wear(self, livery: Livery) -> None:
        """Show this look."""
        self._livery = livery
        self._logo = picture(livery, self._theme)
        self.update()

    def sizeHint(self) -> QSize:
        """Always as large: it is a picture."""
        return _SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint paper, the top bar, a card with words and the main button."""
        del event
        colours = palette(self._theme, self._livery.accent)
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        page = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 2))
        painter.setBrush(QColor(colours.paper))
        painter.drawRoundedRect(page, TOKENS.radius.s, TOKENS.radius.s)
        self._bar(painter, colours, page)
        self._card(painter, colours, page)
        painter.end()

    def _bar(self, painter: QPainter, colours: Palette, page: QRectF) -> None:
        bar = QRectF(page.left() + 1, page.top() + 1, page.width() - 2, _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(bar, TOKENS.radius.s, TOKENS.radius.s)
        painter.fillRect(QRectF(bar.left(), bar.bottom(), bar.width(), 1), QColor(colours.line))
        inside = bar.adjusted(12, 7, -12, -7)
        if self._logo is None:
            self._write(painter, inside, self._livery.name or "Stepwell", colours.accent, Qt.AlignmentFlag.AlignLeading)
            return
        under = plate(self._logo, colours.surface, (colours.picture_paper, colours.on_picture))
        rim = 4 if under else 0
        room = QSize(round(inside.width()), round(inside.height()) - 2 * rim)
        size = self._logo.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        left = inside.left()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = inside.right() - size.width() - 2 * rim
        if under:
            painter.setBrush(QColor(under))
            painter.drawRoundedRect(QRectF(left, inside.top(), size.width() + 2 * rim, size.height() + 2 * rim), 6, 6)
        sharp = size * self.devicePixelRatioF()
        small = self._logo.scaled(
            sharp, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(QRectF(left + rim, inside.top() + rim, size.width(), size.height()), small)

    def _card(self, painter: QPainter, colours: Palette, page: QRectF) -> None:
        title = QRectF(page.left() + 12, page.top() + _BAR + 10, page.width() - 24, 24)
        self._write(painter, title, self._title, colours.text, Qt.AlignmentFlag.AlignLeading)
        card = QRectF(title.left(), title.bottom() + 8, title.width(), 32)
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.setBrush(QColor(colours.soft))
        painter.drawRoundedRect(card, 8, 8)
        self._write(painter, card.adjusted(10, 0, -10, 0), self._title, colours.on_soft, Qt.AlignmentFlag.AlignLeading)
        button = QRectF(page.center().x() - 60, card.bottom() + 8, 120, 32)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(button, 8, 8)
        self._write(painter, button, self._button, colours.on_accent, Qt.AlignmentFlag.AlignHCenter)

    def _write(self, painter: QPainter, room: QRectF, words: str, colour: str, place: Qt.AlignmentFlag) -> None:
        font = QFont(self.font())
        font.setPixelSize(_LETTERS)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(room.width()))
        painter.drawText(room, int(place | Qt.AlignmentFlag.AlignVCenter), shown)
