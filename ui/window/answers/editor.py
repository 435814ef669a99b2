# SPDX-License-Identifier: Apache-2.0
"""The face that all answer widgets share."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.views import Feedback
from content_packs.answers import Answer
from content_packs.grading import About
from ui.window.tokens import TOKENS


class Editor(QWidget):
    """Takes an answer.

    `changed` carries the draft (None: nothing yet), which may be half an answer; `answer` is a whole one or None.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(TOKENS.space.s + 4)

    def answer(self) -> Answer | None:
        """Return the answer, or None while it is not whole."""
        raise NotImplementedError

    def restore(self, draft: Answer) -> None:
        """Show a draft again, exactly as it was left; ignore one that does not belong to this kind."""
        raise NotImplementedError

    def reveal(self, feedback: Feedback) -> None:
        """Lock, and show what was right and what not yet, with the reasons beside what they are about."""
        raise NotImplementedError

    def open_again(self) -> None:
        """Unlock for another try."""
        raise NotImplementedError

    def digit(self, place: int) -> bool:
        """Choose what stands at this place on the screen, from 1; False when a digit means nothing here."""
        del place
        return False

    def marked(self) -> list[QWidget]:
        """Return what `reveal` marked, the chosen and the right one: it should be seen together with the verdict."""
        return []

    def right_words(self, feedback: Feedback) -> str:
        """Return what was right, in words, for a kind that `reveal` does not show it for; empty while it is open."""
        del feedback
        return ""

    def said(self, feedback: Feedback) -> list[str]:
        """Return what is to be read about the whole answer: what was right, and the notes `reveal` does not show."""
        notes = [note for note in feedback.grade.notes if not self.tells(note.option)]
        worded = [
            self.tr("You meant: {word}").format(word=note.text) if note.about is About.MEANT else note.text
            for note in notes
        ]
        return [words for words in (self.right_words(feedback), *worded) if words]

    def tells(self, place: int | None) -> bool:
        """True when `reveal` shows the note about this option itself, so that the page does not say it twice."""
        del place
        return False
