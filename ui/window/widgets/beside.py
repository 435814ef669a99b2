# SPDX-License-Identifier: Apache-2.0
"""A translation with its original: beside each other where there is room, else the original below."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from app.views import LessonView, QuestionView
from content_packs.language_tags import base
from ui.isolates import apart
from ui.window.languages import NAMES
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Card, IconText, Text

LEAST = 60
"""Average characters that two columns need: below that neither would be easy to read."""


class Original(Card):
    """The original of one thing, said to be one, with its language."""

    def __init__(self, language: str, *parts: QWidget) -> None:
        super().__init__("sunken")
        self.add(IconText("world", NAMES.get(language, language), role="small", tone="muted"))
        for part in parts:
            self.add(part)
        self.column.addStretch(1)  # beside something taller its words stay together


class Beside(QWidget):
    """Two things, in one row or one column as the width allows; in the order of reading."""

    def __init__(self, shown: QWidget, original: QWidget, *, row: bool = True) -> None:
        """`row`: they may stand in one."""
        super().__init__()
        self._may = row
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(TOKENS.space.s)
        self._box.addWidget(shown, 1)
        self._box.addWidget(original, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def in_a_row(self) -> bool:
        """Whether they stand beside each other now."""
        return self._box.direction() is QBoxLayout.Direction.LeftToRight

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn when the width allows or forbids it."""
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        """Turn when the text became larger or smaller."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and hasattr(self, "_box"):
            self._turn()

    def _turn(self) -> None:
        row = self._may and self.width() >= LEAST * self.fontMetrics().averageCharWidth()
        wanted = QBoxLayout.Direction.LeftToRight if row else QBoxLayout.Direction.TopToBottom
        if self._box.direction() is not wanted:
            self._box.setDirection(wanted)
            self.updateGeometry()


def original_of(language: str, *texts: str) -> Original:
    """Return plain texts as an original."""
    return Original(language, *(Text(text) for text in texts))


def foreign_words(view: QuestionView | LessonView) -> str:
    """Return that something stands there in the pack's own language as nobody has translated it; else nothing."""
    its = view.original_language
    if not its or view.original is not None or base(its) == base(view.language):
        return ""
    words = QCoreApplication.translate("Original", "In {original}: not in your language yet.")
    return words.format(original=apart(NAMES.get(its, its)))


def toggle_words(language: str, *, shown: bool) -> str:
    """Return what the button says: "Show it in English, too"."""
    name = NAMES.get(language, language)
    if shown:
        return QCoreApplication.translate("Original", "Hide: {language}").format(language=name)
    return QCoreApplication.translate("Original", "Show it in this language, too: {language}").format(language=name)
