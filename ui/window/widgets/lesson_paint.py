# SPDX-License-Identifier: Apache-2.0
"""What an editor of lessons paints itself: the boxes behind the words, and cards for what it has no words for."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPalette
from PySide6.QtWidgets import QTextEdit

from ui.window.icons import paint_icon
from ui.window.tokens import TOKENS
from ui.window.widgets.lesson_document import shape_of

BOX_ICONS = {"steps": "steps", "remember": "flag", "careful": "careful", "own-words": "chat"}
WIDEST = 320
"""Of a picture between the words, px."""
_TINT = 0.10
_ICON = 22


def paint_boxes(painter: QPainter, editor: QTextEdit) -> None:
    """Paint each box of an editor's document with its icon, in the colours of the screen."""
    ink, strong = editor.palette().color(QPalette.ColorRole.Text), editor.palette().color(QPalette.ColorRole.Highlight)
    tint = QColor(strong)
    tint.setAlphaF(_TINT)
    right = editor.layoutDirection() is Qt.LayoutDirection.RightToLeft
    for box, area in _boxes(editor):
        area.setLeft(2)
        area.setRight(editor.viewport().width() - 2)
        painter.setPen(strong)
        painter.setBrush(tint)
        painter.drawRoundedRect(area, TOKENS.radius.s, TOKENS.radius.s)
        left = area.right() - _ICON - 10 if right else area.left() + 10
        paint_icon(painter, BOX_ICONS.get(box, "info"), QRectF(left, area.top() + 4, _ICON, _ICON), ink)


def _boxes(editor: QTextEdit) -> Iterator[tuple[str, QRectF]]:
    """The boxes with the place of each in the viewport."""
    layout, top = editor.document().documentLayout(), editor.verticalScrollBar().value()
    here: tuple[str, int] = ("", 0)
    area = QRectF()
    block = editor.document().begin()
    while block.isValid():
        line = shape_of(block)
        place = layout.blockBoundingRect(block).translated(0, -top)
        if line.box and (line.box, line.group) == here:
            area = area.united(place)
        else:
            if here[0]:
                yield here[0], area
            here, area = (line.box, line.group), place
        block = block.next()
    if here[0]:
        yield here[0], area


def card(words: str, editor: QTextEdit) -> QImage:
    """Return words on a card, as a picture in the letters of an editor."""
    editor.ensurePolished()
    font = QFont(editor.font())
    space = QFontMetrics(font)
    words = space.elidedText(words, Qt.TextElideMode.ElideRight, max(WIDEST, editor.viewport().width() - 60))
    scale = editor.devicePixelRatioF()
    width, height = space.horizontalAdvance(words) + 24, space.height() + 16
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setFont(font)
    painter.setPen(editor.palette().color(QPalette.ColorRole.Text))
    painter.drawRoundedRect(QRectF(1, 1, width - 2, height - 2), TOKENS.radius.s, TOKENS.radius.s)
    painter.drawText(QRectF(0, 0, width, height), int(Qt.AlignmentFlag.AlignCenter), words)
    painter.end()
    return image
