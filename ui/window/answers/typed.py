# SPDX-License-Identifier: Apache-2.0
"""Answers that are typed: a number with its unit, or a word or two."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QStyle, QStyleOptionFrame, QVBoxLayout, QWidget

from app.views import Feedback
from content_packs.answers import Answer, Filled, Number, Words
from content_packs.formula import exactly, written
from content_packs.grading import right_answer
from content_packs.model import Numeric
from content_packs.typed import parse_number
from ui.window.answers.editor import Editor, at
from ui.window.keyboard.typist import OWN_KEYS
from ui.window.locales import locale_of
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.flow import Flow
from ui.window.widgets.keypad import ERASE, Keypad

_DRAFT = ("text", "unit")
"""Parts of the draft of a number whose unit is chosen: what was typed, and the place of the unit (-1: none yet)."""
BESIDE_FROM = 640
"""From this width on the keys stand beside the line, px."""
LYING_FROM = 900
"""Likewise where they lie in two rows."""
_BESIDE_LETTERS = 2
"""What Qt leaves free on each side of what stands in a line, px."""
LONGEST = 120
"""No answer of one or two words is longer."""


class HintedLine(QLineEdit):
    """A line whose hint is the longest of some that can be read whole."""

    _hints: tuple[str, ...] = ()

    def hint(self, *words: str) -> None:
        """Choose among these, the longest first."""
        self._hints = words
        self._choose()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be more room, or less."""
        super().resizeEvent(event)
        self._choose()

    def changeEvent(self, event: QEvent) -> None:
        """Letters may have another size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._choose()

    def _choose(self) -> None:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self).width()
        room -= 2 * _BESIDE_LETTERS + self.textMargins().left() + self.textMargins().right()
        fits = (each for each in self._hints if self.fontMetrics().horizontalAdvance(each) <= room)
        words = next(fits, self._hints[-1] if self._hints else self.placeholderText())
        if words != self.placeholderText():
            self.setPlaceholderText(words)


class WordsEditor(Editor):
    """A line to type on. A draft is the text itself, also of half a number."""

    def __init__(self) -> None:
        super().__init__()
        self._line = HintedLine()
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

    def right_words(self, feedback: Feedback) -> str:
        if feedback.grade.right or feedback.can_retry:
            return ""
        return self.tr("The right answer: {answer}").format(answer=self._right(right_answer(feedback.item)))

    def marked(self) -> list[QWidget]:
        return [self._line]

    def open_again(self) -> None:
        self._line.setEnabled(True)
        self._line.selectAll()
        self._line.setFocus()

    def _right(self, right: Answer) -> str:
        return right.text if isinstance(right, Words) else ""

    @Slot()
    def _edited(self) -> None:
        self.changed.emit(Words(self.typed()) if self.typed() else None)


class NumberEditor(WordsEditor):
    """A number: typed, or pressed on big keys, with the decimal mark of the language.

    Where other units may be used, one has to be chosen, by a tap or by typing it: no unit is ever guessed.
    """

    def __init__(self, item: Numeric, language: str) -> None:
        super().__init__()
        self._mark = locale_of(language).decimalPoint()
        self._line.hint(self.tr("Type a number"), self.tr("Number"))
        self._line_side = QVBoxLayout()
        self._line_side.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._line_side.setSpacing(self.column.spacing())
        self._beside = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._beside.setSpacing(self.column.spacing())
        self.column.addLayout(self._beside)
        self._beside.addLayout(self._line_side, 1)
        self.column.removeItem(self.row)
        self.row.setParent(None)
        self._line_side.addLayout(self.row)
        self._units = (item.unit, *(unit.name for unit in item.units))
        self._cards: list[Button] = []
        if item.units:
            self._offer_units()
        elif item.unit:
            self._line.setAccessibleName(self.tr("Your answer in {unit}").format(unit=item.unit))
            unit = Text(item.unit, "lead")
            unit.setWordWrap(False)
            self.row.addWidget(unit)
        self._line.setProperty(OWN_KEYS, True)
        self._keypad = Keypad(decimal=self._mark)
        self._keypad.pressed.connect(self._key)
        self._beside.addWidget(self._keypad, 1, Qt.AlignmentFlag.AlignTop)
        self._low = self._short = False

    def make_room(self, *, low: bool) -> None:
        self._low = low
        self._arrange()

    def stand_within(self, room: int) -> None:
        self._short = self._keypad.standing_height() > room
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the keys beside the line where it is wide: below it they are below the edge of a small screen."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Keys beside the line; in two rows, with the unit below the line, where four would be out of sight."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        lies = self._low or self._short
        beside = self.width() >= (LYING_FROM if lies else BESIDE_FROM)
        self._keypad.lie(lies=lies)
        self._turn(self._beside, across if beside else down)
        self._turn(self.row, down if beside and lies else across)
        self._beside.setStretch(1, 2 if beside and lies else 1)

    @staticmethod
    def _turn(layout: QBoxLayout, way: QBoxLayout.Direction) -> None:
        if layout.direction() != way:
            layout.setDirection(way)

    def answer(self) -> Answer | None:
        if not self._cards:
            number = self._read(self._units[0])
            return None if number is None else Number(number)
        number, chosen = self._read(""), self._chosen()
        if number is not None:
            return None if chosen < 0 else Number(number, chosen)
        typed = [(n, self._read(unit)) for n, unit in enumerate(self._units)]
        found = [Number(value, n) for n, value in typed if value is not None]
        return found[0] if len(found) == 1 and chosen in (-1, found[0].unit) else None

    def restore(self, draft: Answer) -> None:
        if isinstance(draft, Number):
            self._line.setText(self._written(draft.value))
            self._choose(draft.unit if self._cards else -1)
        elif isinstance(draft, Filled) and len(draft.gaps) == len(_DRAFT):
            text, unit = draft.gaps
            self._line.setText(f"{text}")
            self._choose(unit if isinstance(unit, int) else -1)
        else:
            super().restore(draft)

    def reveal(self, feedback: Feedback) -> None:
        super().reveal(feedback)
        self._keypad.hide()
        for card in self._cards:
            card.setEnabled(False)

    def open_again(self) -> None:
        super().open_again()
        self._keypad.show()
        for card in self._cards:
            card.setEnabled(True)

    def _right(self, right: Answer) -> str:
        return f"{self._written(right.value)} {self._units[0]}".strip() if isinstance(right, Number) else ""

    def place_of(self, where: str) -> QWidget:
        return at(where, "unit", dict(enumerate(self._cards))) or self

    def _written(self, value: float) -> str:
        return written(exactly(value), self._mark)

    def _offer_units(self) -> None:
        flow = Flow(gap=TOKENS.space.s)
        self._line_side.addLayout(flow)
        for place, name in enumerate(self._units):
            card = Button(name, place, kind="option", icon="circle")
            card.setCheckable(True)
            card.setAccessibleDescription(self.tr("Unit of your number"))
            card.chosen.connect(self._unit_pressed)
            self._cards.append(card)
            flow.add(card)

    def _read(self, unit: str) -> float | None:
        return parse_number(self.typed(), unit, "." if self._mark == "." else ",")

    def _chosen(self) -> int:
        return next((place for place, card in enumerate(self._cards) if card.isChecked()), -1)

    def _choose(self, unit: int) -> None:
        for place, card in enumerate(self._cards):
            card.setChecked(place == unit)
            card.show_icon("dot" if place == unit else "circle", "accent" if place == unit else "muted")

    @Slot(object)
    def _unit_pressed(self, unit: int) -> None:
        self._choose(unit)
        self._edited()

    @Slot()
    def _edited(self) -> None:
        if not self._cards:
            super()._edited()
            return
        text, unit = self.typed(), self._chosen()
        self.changed.emit(Filled((text, unit)) if text or unit >= 0 else None)

    @Slot(object)
    def _key(self, key: str) -> None:
        self.type(self.typed()[:-1] if key == ERASE else self.typed() + key)
