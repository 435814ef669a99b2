# SPDX-License-Identifier: Apache-2.0
"""What stands on a page that only shows words, line by line in reading order, for reading aloud."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from PySide6.QtWidgets import QAbstractButton, QTextBrowser, QWidget

from ui.window.focus import walk
from ui.window.presenters.spoken import Line, Part, line_parts, words_of
from ui.window.spoken_words import phrases
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.fold import Fold
from ui.window.widgets.picture_view import PictureView


class SpokenLines:
    """The lines of `root` up to `end`, and where each stands."""

    def __init__(self, root: QWidget, end: QWidget | None = None) -> None:
        self._places: dict[str, QWidget] = {}
        self._lines = tuple(self._seen(root, end))

    def parts(self, view: object, language: str) -> tuple[Part, ...]:
        """What is read of them; what stands in `view` is in `language`, the rest are our own words."""
        return line_parts(self._lines, words_of(msgspec.to_builtins(view)), language, phrases())

    def place(self, where: str) -> QWidget | None:
        """Return the widget of a line."""
        return self._places.get(where)

    def _seen(self, root: QWidget, end: QWidget | None) -> Iterator[Line]:
        for number, widget in enumerate(walk(root)):
            if widget is end:
                return
            line = _line(f"line-{number}", widget)
            if line is not None:
                self._places[line.where] = widget
                yield line


def _line(where: str, widget: QWidget) -> Line | None:
    if isinstance(widget, PictureView):
        return Line(where, widget.accessibleName(), "picture")
    if isinstance(widget, QTextBrowser):
        return Line(where, widget.toPlainText())
    if isinstance(widget, Button):
        kind = widget.property("kind")
        if kind == "tile" or (kind == "option" and isinstance(widget.parentWidget(), Fold)):
            return Line(where, ". ".join(part.rstrip(".") for part in (widget.words, widget.detail) if part))
        return Line(where, widget.words, "option") if kind == "option" else None
    return Line(where, widget.text()) if isinstance(widget, Text) and not _on_button(widget) else None


def _on_button(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QAbstractButton):
            return True
        above = above.parentWidget()
    return False
