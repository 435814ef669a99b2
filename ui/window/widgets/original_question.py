# SPDX-License-Identifier: Apache-2.0
"""What is asked in the pack's own language: beside or below the question, and what can be chosen in the same order."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from app.views import QuestionView
from content_packs.model import MultipleChoice, Ordering, SingleChoice
from ui.window.lesson_intents import OriginalChosen
from ui.window.presenters.spoken import question_parts
from ui.window.spoken_words import phrases
from ui.window.widgets.basic import Button, announce
from ui.window.widgets.beside import Beside, Original, original_of, toggle_words


class OriginalQuestion(QObject):
    """A quiet button, and the originals that it opens. `wants` carries that it was pressed."""

    wants = Signal(object)

    def __init__(self, question: QuestionView, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = question.original_language
        self._shown = question.original_shown
        self._in_rows = isinstance(question.item, SingleChoice | MultipleChoice | Ordering)
        self.button = Button("", None, kind="quiet", icon="world")
        self.button.chosen.connect(self._turn)
        stem, *choices = original_texts(question) or ("",)
        self._stem = original_of(self._language, stem)
        self._choices = original_of(self._language, *choices) if choices else None
        self.button.say(toggle_words(self._language, shown=self._shown))
        if not self._shown:
            for card in self.cards:
                card.hide()

    def beside_stem(self, stem: QLabel) -> Beside:
        """Return the question with its original."""
        stem.setAlignment((stem.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask) | Qt.AlignmentFlag.AlignTop)
        return Beside(stem, self._stem)

    def beside_choices(self, editor: QWidget) -> QWidget:
        """Return what is answered with, and the original of what can be chosen. Pictures and pairs need the width."""
        return Beside(editor, self._choices, row=self._in_rows) if self._choices is not None else editor

    @property
    def cards(self) -> tuple[Original, ...]:
        """What is opened."""
        return (self._stem, self._choices) if self._choices is not None else (self._stem,)

    def show_original(self, *, shown: bool) -> None:
        """Open or close them."""
        self._shown = shown
        self.button.say(toggle_words(self._language, shown=shown))
        for card in self.cards:
            card.setVisible(shown)
        announce(self.button, self.button.words)

    @Slot(object)
    def _turn(self, _value: object) -> None:
        self.wants.emit(OriginalChosen(not self._shown))


def original_texts(question: QuestionView) -> tuple[str, ...]:
    """Return what the original of a question says, its stem first, piece by piece in the order of the screen."""
    if question.original is None:
        return ()
    view = msgspec.structs.replace(
        question, item=question.original, language=question.original_language, media_alt="", original=None
    )
    parts = question_parts(view, phrases())
    return tuple(f"{part.before} {part.shown}".strip() for part in parts if part.language and part.shown)
