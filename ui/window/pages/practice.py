# SPDX-License-Identifier: Apache-2.0
"""What the pages of stories and worked examples share: their pictures, how they open, and the way out."""

from __future__ import annotations

from app.practice.views import Picture, PracticeCard
from ui.window.intents import Go
from ui.window.pages.page import Page
from ui.window.places import Today
from ui.window.practice_words import what
from ui.window.widgets.basic import Button, Card, IconText, Text
from ui.window.widgets.flow import Flow
from ui.window.widgets.picture_view import PictureView


class PracticePage(Page):
    """A page of a story or a worked example, with at most one picture."""

    def __init__(self, picture: Picture | None = None) -> None:
        super().__init__()
        self._path = picture.path if picture is not None else ""
        self._picture = PictureView(picture.alt) if picture is not None and picture.path else None

    @property
    def media(self) -> tuple[str, ...]:
        """The files of the pack that the page shows."""
        return (self._path,) if self._path else ()

    def show_media(self, path: str, data: bytes) -> None:
        """Show the picture."""
        if self._picture is not None and path == self._path:
            self._picture.put(data)

    def head(self, *words: str) -> None:
        """Small words side by side above the heading."""
        row = Flow(apart=True)
        self.column.addLayout(row)
        for each in words:
            row.add(Text(each, "muted"))

    def opening(self, card: PracticeCard, why: str, can: str) -> None:
        """The title and the three lines that everything opens with."""
        self.text(card.module_title, "muted")
        self.title(card.title, "display")
        lines = Card()
        lines.add(IconText("heart", self.tr("Why: {why}").format(why=why)))
        lines.add(IconText("flag", self.tr("After this you can: {can}").format(can=can)))
        lines.add(IconText("clock", what(card)))
        self.add(lines)

    def sources(self, sources: tuple[str, ...]) -> None:
        """Where the facts come from."""
        if sources:
            self.text(self.tr("Where the facts come from: {sources}").format(sources="; ".join(sources)), "small")

    def later(self) -> Button:
        """The way out; everything stays as it is."""
        return self.button(self.tr("Stop for now"), Go(Today()), kind="quiet", icon="pause")
