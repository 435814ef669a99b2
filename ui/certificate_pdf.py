# SPDX-License-Identifier: Apache-2.0
"""One A4 page in a frame as a PDF with its fonts inside. Needs a QGuiApplication; may run on any thread."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTextDocument,
    QTextOption,
)

_LARGEST, _SMALLEST = 12.0, 4.0
"""Points of the text: it gets smaller until all of it stands on one page."""
_MARGIN, _PADDING = 12.0, 12.0
"""Millimetres from the edge of the sheet to the frame, and from the frame to the words."""
_MM = 25.4
_INK = "#1b1b1b"


def framed(html: str, title: str, accent: str, *, right_to_left: bool) -> bytes:
    """Return the page; `accent` is the colour of the frame."""
    _dispatcher = QEventLoop()  # a thread that is not Qt's own has none yet, and the layout warns about its timers
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())
    writer.setTitle(title)
    writer.setCreator("Stepwell")
    painter = QPainter(writer)
    dot = writer.logicalDpiX() / _MM  # per millimetre
    frame = _inside(QRectF(0, 0, writer.width(), writer.height()), _MARGIN * dot)
    painter.setPen(QPen(QColor(accent), 0.9 * dot))
    painter.drawRect(frame)
    painter.setPen(QPen(QColor(accent), 0.25 * dot))
    painter.drawRect(_inside(frame, 1.8 * dot))
    inner = _inside(frame, _PADDING * dot)
    document = _fitted(html, writer, inner, right_to_left=right_to_left)
    ink = QPalette()
    ink.setColor(QPalette.ColorRole.Text, QColor(_INK))
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette = ink
    painter.translate(inner.left(), inner.top() + max(0.0, inner.height() - document.size().height()) / 3)
    document.documentLayout().draw(painter, context)
    painter.end()
    del writer  # which writes the end of the file
    return bytes(buffer.data().data())


def _fitted(html: str, writer: QPdfWriter, inner: QRectF, *, right_to_left: bool) -> QTextDocument:
    """Lay the page out, as large as it fits."""
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    option = QTextOption(document.defaultTextOption())
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    document.setDefaultTextOption(option)
    document.setDocumentMargin(0)
    document.setHtml(html)
    document.setTextWidth(inner.width())
    points = _LARGEST
    while points >= _SMALLEST:
        font = QFont(["sans-serif"])
        font.setPointSizeF(points)
        document.setDefaultFont(font)
        if document.size().height() <= inner.height():
            break
        points -= 0.5
    return document


def _inside(outer: QRectF, by: float) -> QRectF:
    return outer.adjusted(by, by, -by, -by)
