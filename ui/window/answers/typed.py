# SPDX-License-Identifier: Apache-2.0
"""Answers that are typed: a number with its unit, or a word or two."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.views import Feedback
from content_packs.answers import Answer, Number, Words
from content_packs.model import Numeric
from content_packs.typed import parse_number
from ui.window.answers.editor import Editor
from ui.window.widgets.basic import Text
from ui.window.widgets.keypad import ERASE, Keypad

LONGEST = 120
"""No answer of one or two words is longer."""


class WordsEditor(Editor):
    """A line to type on. A draft is the text itself, also of half a number."""

    def __init__(self) -> None:
        super().__init__()
        self._line = QLineEdit()
        self._line.setMaxLength(LONGEST)
        self._line.setAccessibleName(self.tr("Your answer"))
        self._line.setPlaceholderText(self.tr("Type your answer"))
        self._line.textEdited.connect(self._edited)
        self.row = QHBoxLayout()
        self.row.addWidget(self._line, 1)
        self.column.addLayout(self.row)

    def typed(self) -> str:
        """Return what stands on the line."""
        return self._line.text()

    def type(self, text: str) -> None:
        """Put text on the line as if it had been typed."""
        self._line.setText(text[:LONGEST])
        self._edited()

    def answer(self) -> Answer | None:
        return Words(self.typed()) if self.typed().strip() else None

    def restore(self, draft: Answer) -> None:
        if isinstance(draft, Words):
            self._line.setText(draft.text)

    def reveal(self, feedback: Feedback) -> None:
        del feedback
        self._line.setEnabled(False)

    def marked(self) -> list[QWidget]:
        return [self._line]

    def open_again(self) -> None:
        self._line.setEnabled(True)
        self._line.selectAll()
        self._line.setFocus()

    @Slot()
    def _edited(self) -> None:
        self.changed.emit(Words(self.typed()) if self.typed() else None)


class NumberEditor(WordsEditor):
    """A number: typed, or pressed on big keys, with the decimal mark of the language."""

    def __init__(self, item: Numeric, language: str) -> None:
        super().__init__()
        self._unit = item.unit
        self._mark = QLocale(language).decimalPoint()
        self._line.setPlaceholderText(self.tr("Type a number"))
        if item.unit:
            self._line.setAccessibleName(self.tr("Your answer in {unit}").format(unit=item.unit))
            unit = Text(item.unit, "lead")
            unit.setWordWrap(False)
            self.row.addWidget(unit)
        self._keypad = Keypad(decimal=self._mark)
        self._keypad.pressed.connect(self._key)
        self.column.addWidget(self._keypad)

    def answer(self) -> Answer | None:
        number = parse_number(self.typed(), self._unit, "." if self._mark == "." else ",")
        return None if number is None else Number(number)

    def restore(self, draft: Answer) -> None:
        if isinstance(draft, Number):
            self._line.setText(f"{draft.value:g}".replace(".", self._mark))
        else:
            super().restore(draft)

    def reveal(self, feedback: Feedback) -> None:
        super().reveal(feedback)
        self._keypad.hide()

    def open_again(self) -> None:
        super().open_again()
        self._keypad.show()

    @Slot(object)
    def _key(self, key: str) -> None:
        self.type(self.typed()[:-1] if key == ERASE else self.typed() + key)
