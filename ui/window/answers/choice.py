# SPDX-License-Identifier: Apache-2.0
"""Options as big cards: one right, several right, or true and false."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.views import Feedback
from content_packs.answers import Answer, Chosen, Said
from content_packs.grading import About
from content_packs.model import HotSpot, Item, MultipleChoice, SingleChoice, TrueFalse
from ui.window.answers.editor import Editor, at, with_outcome
from ui.window.focus import hand_on
from ui.window.locales import beside, runs_right_to_left
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, restyle
from ui.window.widgets.flow import Flow

_STATES = {About.CHOSEN_RIGHT: "right", About.CHOSEN_WRONG: "not-yet", About.MISSED: "missed"}
_SIGNS = {"right": "done", "not-yet": "again", "missed": "here"}
"""A tick for what was chosen and is right; an arrow points at what is right and was not chosen."""
_OPENERS: Final = (
    *("Yes", "Right", "Correct", "That is right", "Not yet"),
    *("Sí", "Correcto", "Correcta", "Así es", "Todavía no", "Aún no"),
    *("Tak", "Dobrze", "Zgadza się", "Jeszcze nie"),
    *("نعم", "صحيح", "ليس بعد"),
)
"""What a reason of a pack may begin with. After our own words it would say the same twice, or be misread."""


class _Option(Button):
    """A card of a choice. Enter on one that is chosen goes on: the page hears of it (`Page.keyPressEvent`)."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Have Space alone take a tick away."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.isChecked():
            event.ignore()
        else:
            super().keyPressEvent(event)


class ChoiceEditor(Editor):
    """Cards for options; digits 1 to 9 choose by their place on the screen. `order` lists author positions."""

    def __init__(self, options: Sequence[str], order: tuple[int, ...], *, several: bool) -> None:
        super().__init__()
        self._several = several
        self._order = order or tuple(range(len(options)))
        self._on, self._off = ("ticked", "square") if several else ("dot", "circle")
        self._cards: dict[int, Button] = {}
        for position in self._order:
            card = _Option(options[position], position, kind="option", icon=self._off)
            card.setCheckable(True)
            card.chosen.connect(self._picked)
            self._cards[position] = card
            self._place(card)

    def _place(self, card: Button) -> None:
        self.column.addWidget(card)

    def chosen(self) -> tuple[int, ...]:
        """Return the author positions that are chosen, ascending."""
        return tuple(sorted(position for position, card in self._cards.items() if card.isChecked()))

    def digit(self, place: int) -> bool:
        card = self._cards[self._order[place - 1]] if 0 < place <= len(self._order) else None
        if card is not None and card.isEnabled():
            hand_on(card, by_keys=True)
            card.click()
        return card is not None

    def one_stop(self) -> Sequence[QAbstractButton]:
        """Of several any may hold."""
        return [] if self._several else [self._cards[position] for position in self._order]

    def answer(self) -> Answer | None:
        chosen = self.chosen()
        return Chosen(chosen) if chosen else None

    def restore(self, draft: Answer) -> None:
        if isinstance(draft, Chosen):
            self.check(draft.options)

    def check(self, positions: tuple[int, ...]) -> None:
        """Choose these and no others."""
        for position, card in self._cards.items():
            card.setChecked(position in positions)
        self._redraw()

    def reveal(self, feedback: Feedback) -> None:
        notes = {note.option: note for note in feedback.grade.notes if note.option is not None}
        for position, card in self._cards.items():
            card.setEnabled(False)
            note = notes.get(position)
            if note is not None:
                self._mark(card, note.text, _STATES.get(note.about, "right"))
            elif not feedback.can_retry and _is_right(feedback.item, position):
                self._mark(card, "", "right" if card.isChecked() else "missed")
            else:
                self._mark(card, "", "plain")

    def place_of(self, where: str) -> QWidget:
        card = at(where, "option", self._cards)
        return card if card is not None and card.isVisible() else self

    def beside(self) -> dict[str, str]:
        return with_outcome("option", {place: self._cards[place] for place in self._order})

    def marked(self) -> list[QWidget]:
        return [card for card in self._cards.values() if card.property("state") in ("right", "not-yet", "missed")]

    def tells(self, place: int | None) -> bool:
        return place is not None

    def _mark(self, card: Button, why: str, state: str) -> None:
        """Show what came of an option: `right` and `not-yet` were chosen, `missed` and `plain` were not.

        Each has a sign, a border and words of its own; none needs a colour to be told.
        """
        restyle(card, state=state)
        if state == "plain":
            card.setAccessibleDescription(self.tr("You did not choose this."))
            return
        tone = "on-notice" if state == "not-yet" else "on-soft" if state == "right" else ""
        card.tone(tone)
        told = why if state == "not-yet" and not self._several else without_opener(why)
        card.say(card.words, _below_each_other(self._outcome(state), told))
        card.show_icon(_SIGNS[state], tone or "accent")

    def _outcome(self, state: str) -> str:
        """Return what came of it. Of several nothing is called right: the question may ask for what is wrong."""
        if not self._several:
            if state == "missed":
                return self.tr("This is the right answer.")
            return self.tr("You chose this. It is right.") if state == "right" else self.tr("You chose this.")
        if state == "right":
            return self.tr("You chose this. It belongs to the answer.")
        if state == "not-yet":
            return self.tr("You chose this. It does not belong to the answer.")
        missed = self.tr("This belongs to the answer. You did not choose it.")
        return missed if self.chosen() else self.tr("This belongs to the answer.")

    def open_again(self) -> None:
        for card in self._cards.values():
            card.setEnabled(True)
            card.setChecked(False)
            card.say(card.words, "")
            card.tone("")
            restyle(card, state="")
        self._redraw()

    @Slot(object)
    def _picked(self, position: int) -> None:
        if not self._several:
            self.check((position,))
        self._redraw()
        self.changed.emit(self.answer())

    def _redraw(self) -> None:
        for card in self._cards.values():
            on = card.isChecked()
            card.show_icon(self._on if on else self._off, "accent" if on else "muted")


class TrueFalseEditor(ChoiceEditor):
    """Two big buttons side by side. Position 0 is true."""

    def __init__(self) -> None:
        self._pair: Flow | None = None
        super().__init__((self.tr("True"), self.tr("False")), (0, 1), several=False)

    def _place(self, card: Button) -> None:
        if self._pair is None:
            self._pair = Flow(fill=True)
            self.column.addLayout(self._pair)
        card.setMinimumHeight(TOKENS.size.target * 3 // 2)
        self._pair.add(card)

    def answer(self) -> Answer | None:
        chosen = self.chosen()
        return Said(chosen[0] == 0) if chosen else None

    def restore(self, draft: Answer) -> None:
        if isinstance(draft, Said):
            self.check((0 if draft.value else 1,))

    def reveal(self, feedback: Feedback) -> None:
        said = feedback.answer
        for position, card in self._cards.items():
            card.setEnabled(False)
            if isinstance(said, Said) and position == (0 if said.value else 1):
                self._mark(card, "", "right" if feedback.grade.right else "not-yet")
            elif not feedback.can_retry and _is_right(feedback.item, position):
                self._mark(card, "", "missed")
            else:
                self._mark(card, "", "plain")

    def tells(self, place: int | None) -> bool:
        del place
        return False


def _below_each_other(outcome: str, told: str) -> str:
    """Our words and those of the pack: in one line, and in two where they run in two directions."""
    mixed = bool(told) and runs_right_to_left(outcome) is not runs_right_to_left(told)
    return beside(outcome, told, by="\n" if mixed else " ")


def without_opener(why: str) -> str:
    """Return a reason without the "Yes." or "Not yet." that it begins with, if more follows.

    >>> without_opener("Right. Then nobody knows who wrote what.")
    'Then nobody knows who wrote what.'
    """
    opener, dot, rest = why.partition(". ")
    return rest.strip() if dot and rest.strip() and opener in _OPENERS else why


def _is_right(item: Item, position: int) -> bool:
    if isinstance(item, TrueFalse):
        return item.answer == (position == 0)
    if isinstance(item, HotSpot):
        return item.regions[position].right
    return isinstance(item, SingleChoice | MultipleChoice) and item.options[position].right


def choice_editor(item: SingleChoice | MultipleChoice | TrueFalse, order: tuple[int, ...]) -> ChoiceEditor:
    """Return the widget for a question with options."""
    if isinstance(item, TrueFalse):
        return TrueFalseEditor()
    several = isinstance(item, MultipleChoice)
    return ChoiceEditor([option.text for option in item.options], order, several=several)
