# SPDX-License-Identifier: Apache-2.0
"""A page to read becomes a PDF with its fonts inside. Needs a QGuiApplication; may run on any thread."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMarginsF, Qt
from PySide6.QtGui import QFont, QPageSize, QPdfWriter, QTextDocument, QTextOption


def pdf(html: str, title: str, *, right_to_left: bool) -> bytes:
    """Return the page on A4 sheets, numbered."""
    _dispatcher = QEventLoop()  # a thread that is not Qt's own has none yet, and the layout warns about its timers
    document = QTextDocument()
    option = QTextOption(document.defaultTextOption())
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)  # ids and statements have no spaces
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    document.setDefaultTextOption(option)
    document.setDefaultFont(QFont(["sans-serif"], 11))
    document.setHtml(html)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())  # printing a document leaves 2 cm by itself
    writer.setTitle(title)
    writer.setCreator("Stepwell")
    document.print_(writer)
    del writer  # which writes the end of the file
    return bytes(buffer.data().data())
