# SPDX-License-Identifier: Apache-2.0
"""The words of a lesson: HTML at its full height, with the pictures of the pack and the words of the glossary."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QFocusEvent, QImage, QPalette, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QSizePolicy, QTextBrowser

from content_packs.markdown import TERM
from ui.window.widgets.pictures import picture
from ui.window.widgets.ring import Ring

WIDEST_PICTURE = 640
"""A wider drawing only takes the room of the words, px."""


class Reading(QTextBrowser):
    """Shows HTML of a lesson; the page scrolls, not the text. It opens no link; `asked` carries the id of a term."""

    asked = Signal(str)

    def __init__(self, html: str, name: str) -> None:
        super().__init__()
        self._html = html
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._ask)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # whoever touches pushes the page with it
        self._ring: Ring | None = None
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self._pictures: dict[str, QImage] = {}
        self._drawn: tuple[str, str] | None = None
        """The font and the colour that it was drawn in last."""
        self._draw()

    def put_picture(self, path: str, data: bytes) -> None:
        """Show a picture of the pack; one that cannot be read shows its description."""
        if path not in self._html:
            return
        image = picture(data, min(WIDEST_PICTURE, max(200, self.viewport().width())))
        if image is not None:
            self._pictures[path] = image
            self._drawn = None
            self._draw()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a ring around it as long as it has the focus."""
        super().focusInEvent(event)
        self._ring = self._ring or Ring(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow to the height of the text."""
        super().resizeEvent(event)
        self._grow()

    def event(self, event: QEvent) -> bool:
        """Draw as the sheet says, once all of what it says is known."""
        handled = super().event(event)
        if event.type() is QEvent.Type.Polish:
            self._draw()
        return handled

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in another size or colour."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.PaletteChange) and (
            self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished) and hasattr(self, "_drawn")
        ):
            self._draw()

    @Slot(QUrl)
    def _ask(self, url: QUrl) -> None:
        where = url.toString()
        if where.startswith(TERM):
            self.asked.emit(where.removeprefix(TERM))

    def _draw(self) -> None:
        """Draw what is not drawn like this: Qt tells of one change in up to seven events."""
        document = self.document()
        colour = self.palette().color(QPalette.ColorRole.Text).name()
        like = (self.font().key(), colour)
        if like == self._drawn:
            return
        self._drawn = like
        document.setDefaultStyleSheet(
            f"body, p, li, td, th {{ color: {colour}; }} p {{ margin-bottom: 12px; line-height: 140%; }}"
            " li { margin-bottom: 8px; line-height: 135%; } h1, h2, h3 { margin-top: 18px; margin-bottom: 8px; }"
            " th { text-align: left; }"  # where words begin, also from right to left; Qt would centre it above them
            f" td, th {{ padding: 6px 14px 6px 0; }} img {{ margin: 8px 0; }} a {{ color: {colour}; }}"
        )
        document.setDefaultFont(self.font())
        for path, image in self._pictures.items():
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(path), image)
        self.setHtml(self._html)
        self._grow()

    def _grow(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(round(self.document().size().height()) + 4)
