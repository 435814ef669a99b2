# SPDX-License-Identifier: Apache-2.0
"""A text with gaps: the text stands above and shows what is filled in, each gap has a line or choices below it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.views import Feedback
from content_packs.answers import Answer, Filled
from content_packs.grading import About, Note, right_answer
from content_packs.item_checks import GAP_MARK
from content_packs.model import Cloze, Gap
from ui.isolates import apart
from ui.window.answers.editor import Editor, at
from ui.window.answers.typed import LONGEST
from ui.window.locales import beside
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, Text, restyle
from ui.window.widgets.flow import Flow

NOTHING = -1
"""Stands in a draft for a gap for which nothing is chosen yet."""


class GapRow(Card):
    """One gap: its number, and a line to type on or cards to choose from. `edited` says that it changed."""

    edited = Signal()

    def __init__(self, number: int, gap: Gap) -> None:
        super().__init__("sunken")
        self.column.setContentsMargins(TOKENS.space.m, TOKENS.space.s, TOKENS.space.m, TOKENS.space.s)
        self._gap = gap
        self._title = self.tr("Gap {number}").format(number=number)
        self._name = Text(self._title, "small", tone="muted")
        self.add(self._name)
        self._line: QLineEdit | None = None
        self._cards: list[Button] = []
        if gap.options:
            self._offer(number)
        else:
            self._line = QLineEdit()
            self._line.setMaxLength(LONGEST)
            self._line.setAccessibleName(self._name.text())
            self._line.textEdited.connect(self.edited)
            self.add(self._line)
        self._told = Text("", "body")
        self.add(self._told)
        self._told.hide()

    def _offer(self, number: int) -> None:
        row = QWidget()
        flow = Flow(row, gap=TOKENS.space.s)
        for place, option in enumerate(self._gap.options):
            card = Button(option.text, place, kind="option", icon="circle")
            card.setCheckable(True)
            card.chosen.connect(self._picked)
            card.setAccessibleDescription(self.tr("For gap {number}").format(number=number))
            self._cards.append(card)
            flow.add(card)
        self.add(row)

    def given(self) -> str | int:
        """What the gap holds now, as a draft has it."""
        if self._line is not None:
            return self._line.text()
        return next((place for place, card in enumerate(self._cards) if card.isChecked()), NOTHING)

    def words(self) -> str:
        """What the gap holds, as words; empty for nothing."""
        given = self.given()
        if isinstance(given, str):
            return given.strip()
        return self._gap.options[given].text if given != NOTHING else ""

    @property
    def outcome(self) -> str:
        """What it says about itself after an answer."""
        return ". ".join(part for part in (self._name.text(), " ".join(self._told.text().split())) if part)

    def put(self, given: str | int) -> None:
        """Fill the gap as a draft has it; what does not belong into it is passed over."""
        if self._line is not None:
            self._line.setText(given if isinstance(given, str) else "")
            return
        for place, card in enumerate(self._cards):
            card.setChecked(place == given)
        self._redraw()

    def lock(self, state: str, told: str) -> None:
        """Show how the gap stands ("right", "not-yet", "plain") and why."""
        tone = {"right": "on-soft", "not-yet": "on-notice"}.get(state, "")
        restyle(self, role={"right": "good", "not-yet": "notice"}.get(state, "sunken"), state=state)
        for label in (self._name, self._told):
            restyle(label, tone=tone)
        said = {"right": self.tr("{gap}: right"), "not-yet": self.tr("{gap}: not yet")}.get(state, "{gap}")
        self._name.setText(said.format(gap=self._title))
        self._told.setText(told)
        self._told.setVisible(bool(told))
        for field in (self._line, *self._cards):
            if field is not None:
                field.setEnabled(False)

    def open_again(self) -> None:
        """Empty the gap and unlock it."""
        restyle(self, role="sunken", state="")
        restyle(self._name, tone="muted")
        self._name.setText(self._title)
        self._told.hide()
        for field in (self._line, *self._cards):
            if field is not None:
                field.setEnabled(True)
        self.put("" if self._line is not None else NOTHING)

    @Slot(object)
    def _picked(self, place: int) -> None:
        self.put(place)
        self.edited.emit()

    def _redraw(self) -> None:
        for card in self._cards:
            on = card.isChecked()
            card.show_icon("dot" if on else "circle", "accent" if on else "muted")


class ClozeEditor(Editor):
    """The text with what is filled in, and a row for each gap."""

    def __init__(self, item: Cloze) -> None:
        super().__init__()
        self._item = item
        self._text = Text("", "lead")
        self.column.addWidget(self._text)
        self._rows = [GapRow(number, gap) for number, gap in enumerate(item.gaps, start=1)]
        rows = QVBoxLayout()
        rows.setSpacing(TOKENS.space.s)
        for row in self._rows:
            row.edited.connect(self._edited)
            rows.addWidget(row)
        self.column.addLayout(rows)
        self._write(self._filled)

    def answer(self) -> Answer | None:
        return Filled(tuple(row.given() for row in self._rows)) if all(row.words() for row in self._rows) else None

    def restore(self, draft: Answer) -> None:
        if isinstance(draft, Filled) and len(draft.gaps) == len(self._rows):
            for row, given in zip(self._rows, draft.gaps, strict=True):
                row.put(given)
            self._write(self._filled)

    def reveal(self, feedback: Feedback) -> None:
        answered = isinstance(feedback.answer, Filled)
        right = right_answer(feedback.item)
        for place, row in enumerate(self._rows):
            missed = place in feedback.grade.misses
            notes = [note for note in feedback.grade.notes if note.option == place]
            lines = [self._worded(note) for note in notes]
            if isinstance(right, Filled) and (missed or not answered) and not feedback.can_retry:
                lines.append(self.tr("Right here: {word}").format(word=self._word(place, right.gaps[place])))
            row.lock("not-yet" if missed else "right" if answered else "plain", beside(*lines, by="\n"))

    def filled(self) -> tuple[str, ...]:
        """What each gap holds, as words."""
        return tuple(row.words() for row in self._rows)

    def place_of(self, where: str) -> QWidget:
        return self._text if where == "text" else at(where, "gap", dict(enumerate(self._rows))) or self

    def beside(self) -> dict[str, str]:
        return {f"gap-{place}": row.outcome for place, row in enumerate(self._rows)}

    def marked(self) -> list[QWidget]:
        return [row for row in self._rows if row.property("state") == "not-yet"]

    def tells(self, place: int | None) -> bool:
        return place is not None

    def open_again(self) -> None:
        for row in self._rows:
            row.open_again()
        self._write(self._filled)

    def _worded(self, note: Note) -> str:
        return self.tr("You meant: {word}").format(word=note.text) if note.about is About.MEANT else note.text

    def _word(self, place: int, given: str | int) -> str:
        return given if isinstance(given, str) else self._item.gaps[place].options[given].text

    @Slot()
    def _edited(self) -> None:
        self._write(self._filled)
        self.changed.emit(Filled(tuple(row.given() for row in self._rows)))

    def _filled(self, place: int) -> str:
        """What stands in the text for a gap: what was filled in, else its number on a line."""
        words = self._rows[place].words() if 0 <= place < len(self._rows) else ""
        return f"[ {apart(words)} ]" if words else f"__({place + 1})__"

    def _write(self, fill: Callable[[int], str]) -> None:
        self._text.setText(GAP_MARK.sub(lambda mark: fill(int(mark[1]) - 1), self._item.text))
