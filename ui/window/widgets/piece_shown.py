# SPDX-License-Identifier: Apache-2.0
"""What is in a piece of evidence: a text, a picture, a sound, the pages of a document."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.portfolio.checks import PieceSort
from app.portfolio.pieces import Content
from content_packs.media import ending
from ui.window.evidence_words import piece_words
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Text
from ui.window.widgets.picture_view import PictureView


class PieceShown(QWidget):
    """Empty until it is given what is in the piece; `came` tells that it was."""

    came = Signal()

    def __init__(self, sort: PieceSort, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sort = sort
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(TOKENS.space.s)
        self._inside: QWidget | None = None
        self.hide()

    def show_content(self, content: Content) -> None:
        """Show it, in place of what was there."""
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = self._made(content)
        self._column.addWidget(self._inside)
        self.show()
        self._inside.show()
        self.came.emit()

    def _made(self, content: Content) -> QWidget:
        name = content.name or piece_words(self._sort)
        match self._sort:
            case PieceSort.PICTURE:
                picture = PictureView(name)
                picture.put(content.data)
                return picture
            case PieceSort.SOUND:
                from ui.window.widgets.player import Player  # noqa: PLC0415 - what plays is loaded for who listens

                player = Player(name, film=False)
                player.put(content.data, ending(content.name))
                return player
            case PieceSort.DOCUMENT:
                from ui.window.widgets.pdf_pages import PdfPages  # noqa: PLC0415

                pages = PdfPages(name)
                pages.put(content.data)
                return pages
            case _:
                return Text(content.text)
