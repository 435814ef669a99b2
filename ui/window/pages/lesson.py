# SPDX-License-Identifier: Apache-2.0
"""One lesson to read; its pictures come from the pack, never from the network."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QImage, QPalette, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QSizePolicy, QTextBrowser

from app.views import LessonView
from content_packs.markdown import media_paths, to_html
from ui.window.intents import Go, LessonRead
from ui.window.pages.page import Page
from ui.window.places import Today
from ui.window.reasons import sentence
from ui.window.widgets.basic import Card, IconText
from ui.window.widgets.pictures import picture

WIDEST_PICTURE = 640
"""A wider drawing only takes the room of the words, px."""


class Reading(QTextBrowser):
    """Shows HTML of a lesson at its full height; the page scrolls, not the text. It opens no link."""

    def __init__(self, html: str, name: str) -> None:
        super().__init__()
        self._html = html
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self._pictures: dict[str, QImage] = {}
        self._draw()

    def put_picture(self, path: str, data: bytes) -> None:
        """Show a picture of the pack; one that cannot be read shows its description."""
        image = picture(data, min(WIDEST_PICTURE, max(200, self.viewport().width())))
        if image is not None:
            self._pictures[path] = image
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow to the height of the text."""
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in another size or colour."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.PaletteChange) and hasattr(
            self, "_pictures"
        ):
            self._draw()

    def _draw(self) -> None:
        document = self.document()
        colour = self.palette().color(QPalette.ColorRole.Text).name()
        document.setDefaultStyleSheet(
            f"body, p, li, td, th {{ color: {colour}; }} p {{ margin-bottom: 12px; line-height: 140%; }}"
            " li { margin-bottom: 8px; line-height: 135%; } h1, h2, h3 { margin-top: 18px; margin-bottom: 8px; }"
            " td, th { padding: 6px 14px 6px 0; } img { margin: 8px 0; }"
        )
        document.setDefaultFont(self.font())
        for path, image in self._pictures.items():
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(path), image)
        self.setHtml(self._html)
        self._grow()

    def _grow(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(round(self.document().size().height()) + 4)


class LessonPage(Page):
    """Reads one lesson; says what it is for and how long it takes."""

    def __init__(self, view: LessonView) -> None:
        super().__init__()
        lesson = view.lesson
        minutes = self.tr("{module}: a lesson of {minutes} min").format(
            module=view.module_title, minutes=lesson.minutes
        )
        self.text(minutes, "muted")
        self.title(lesson.title)
        self.add(
            IconText(
                "info", sentence(view.reason, view.competency_title, view.module_title), role="small", tone="muted"
            )
        )
        card = Card()
        self._paths = tuple(sorted(media_paths(lesson.body)))
        self._reading = Reading(to_html(lesson.body, self._paths), lesson.title)
        card.add(self._reading)
        self.add(card)
        if view.attempt:
            later = self.button(self.tr("Stop for now"), Go(Today()), kind="quiet", icon="pause")
            self.foot(later, self.button(self.tr("I have read this"), LessonRead(), kind="primary", icon="check"))
        else:
            self.foot(self.button(self.tr("Back to the question"), LessonRead(), kind="primary", icon="back"))

    @property
    def media(self) -> tuple[str, ...]:
        """The files of the pack that the lesson shows."""
        return self._paths

    def show_media(self, path: str, data: bytes) -> None:
        """Show a picture where the text asks for it."""
        self._reading.put_picture(path, data)
