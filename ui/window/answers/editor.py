# SPDX-License-Identifier: Apache-2.0
"""The face that all answer widgets share."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.views import Feedback
from content_packs.answers import Answer
from content_packs.grading import About
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button


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

    def left(self) -> list[int]:
        """Return what is in no draft: which piece is in hand, or what is folded out; empty: as at first."""
        return []

    def come_back(self, left: list[int]) -> None:
        """Show that again, after the draft."""

    def reveal(self, feedback: Feedback) -> None:
        """Lock, and show what was right and what not yet, with the reasons beside what they are about."""
        raise NotImplementedError

    def open_again(self) -> None:
        """Unlock for another try."""
        raise NotImplementedError

    def make_room(self, *, low: bool) -> None:
        """Be as low as can be where there are few lines of text on the screen."""
        del low

    def stand_within(self, room: int) -> None:
        """Stand in this height, px, if that can be: more of it is below the edge of the screen."""
        del room

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

    def place_of(self, where: str) -> QWidget:
        """Return where something that is read aloud stands (`presenters.spoken`); what has no place: here."""
        del where
        return self

    def beside(self) -> dict[str, str]:
        """Return what stands beside single choices after `reveal`, each with the choice, by the names of `place_of`."""
        return {}

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


def with_outcome(where: str, buttons: Mapping[int, Button]) -> dict[str, str]:
    """Return the words of each button with what stands below them now, as sentences; not those with nothing."""
    return {
        f"{where}-{place}": f"{button.words.rstrip('.')}. {' '.join(button.detail.split())}"
        for place, button in buttons.items()
        if button.detail
    }


def at(where: str, kind: str, widgets: Mapping[int, QWidget]) -> QWidget | None:
    """Return the widget that "kind-3" names, if it names one of these."""
    named, _, number = where.partition("-")
    return widgets.get(int(number)) if named == kind and number.isdecimal() else None
