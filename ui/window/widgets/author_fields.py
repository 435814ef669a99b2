# SPDX-License-Identifier: Apache-2.0
"""A field to write in: its question above it, an example, and what is written goes out at every pause."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.window.author_places import Field
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Text

if TYPE_CHECKING:
    from ui.window.widgets.lesson_editor import LessonEditor

PAUSE_MS: Final = 400
LONGEST_MS: Final = 1_500
"""Whoever types without a pause has it kept after this time all the same."""


class Editor(QPlainTextEdit):
    """As high as its words. Without `many` lines Return says `finished`, and a paste is one line."""

    left = Signal()
    finished = Signal()

    def __init__(self, *, many: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._many = many
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.fit)

    @Slot()
    def fit(self) -> None:
        """Take the height that the words need."""
        lines = max(int(self.document().size().height()), 6 if self._many else 1)
        height = lines * self.fontMetrics().lineSpacing() + 2 * int(self.document().documentMargin()) + 24
        if height != self.minimumHeight():
            self.setFixedHeight(max(TOKENS.size.target, height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again at another width."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again after the text size changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return is no letter of a line."""
        if not self._many and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere has finished with it."""
        super().focusOutEvent(event)
        self.left.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take the plain words of what is pasted."""
        words = source.text()
        self.insertPlainText(words if self._many else " ".join(words.split()))


class WordsField(QWidget):
    """`typed` carries field and words at every pause; `finished`: Return was pressed in the one line that there is."""

    typed = Signal(object, str)
    finished = Signal()

    def __init__(
        self, field: Field, label: str, words: str, *, hint: str = "", many: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._sent = words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TOKENS.space.xs)
        column.addWidget(Text(label))
        if hint:
            column.addWidget(Text(hint, "small", tone="muted"))
        self.editor = self._begin(column, words, many=many)
        self.editor.setAccessibleName(label)
        self.editor.setAccessibleDescription(hint)
        column.addWidget(self.editor)
        self._pause, self._longest = QTimer(self), QTimer(self)
        for timer, after in ((self._pause, PAUSE_MS), (self._longest, LONGEST_MS)):
            timer.setSingleShot(True)
            timer.setInterval(after)
            timer.timeout.connect(self.flush)
        self.editor.textChanged.connect(self._changed)
        self.editor.left.connect(self.flush)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _begin(self, column: QVBoxLayout, words: str, *, many: bool) -> Editor | LessonEditor:  # noqa: ARG002
        """Make the editor with its words in it; what stands above it is put into the column."""
        made = Editor(many=many)
        made.finished.connect(self.finished)
        made.setPlainText(words)
        return made

    @property
    def words(self) -> str:
        """What stands in it."""
        return self.editor.toPlainText()

    @Slot()
    def flush(self) -> None:
        """Tell what is written, if it has not been told."""
        self._pause.stop()
        self._longest.stop()
        if self.words != self._sent:
            self._sent = self.words
            self.typed.emit(self.field, self._sent)

    @Slot()
    def _changed(self) -> None:
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()
