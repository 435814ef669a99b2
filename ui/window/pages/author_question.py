# SPDX-License-Identifier: Apache-2.0
"""One question of a microlearn: first its kind, then its words, each answer with its reason."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from app.authoring.fields import KINDS, LEAST, MOST_ROWS
from app.authoring.views import DraftView, Part, QuestionForm
from ui.window.author_intents import FieldChosen, Restructured
from ui.window.author_places import AuthorAt
from ui.window.author_words import difficulty_words, kind_words
from ui.window.intents import Go
from ui.window.pages.author_page import AuthorPage
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, Text
from ui.window.widgets.choices import Choices
from ui.window.widgets.flow import Flow


class KindPage(AuthorPage):
    """Which kind of question it is to be."""

    def __init__(self, draft: str) -> None:
        super().__init__(draft, Part.CHECK)
        self.begin_form(self.tr("Which kind of question?"))
        self.foot(self.button(self.tr("Back"), Go(AuthorAt(draft, Part.CHECK)), kind="quiet", icon="back"))

    def fill(self, view: DraftView) -> None:  # noqa: ARG002 - every page is given it
        for kind in KINDS:
            name, good_for = kind_words(kind)
            self.put(self.button(name, Restructured("question", (kind,)), kind="tile", icon="plus", detail=good_for))


class QuestionFormPage(AuthorPage):
    """The words of one question."""

    foot_share = 0.16
    """In big words the line one types on needs the room: then the foot comes below the last one."""

    def __init__(self, draft: str, question: str) -> None:
        super().__init__(draft, Part.CHECK)
        self._id = question
        self.begin_form(self.tr("A question"))
        back = self.button(self.tr("Done"), Go(AuthorAt(draft, Part.CHECK)), kind="primary", icon="check")
        remove = Restructured("no-question", (question,))
        self.foot(self.button(self.tr("Take this question out"), remove, kind="quiet", icon="erase"), back)

    def fill(self, view: DraftView) -> None:
        form = next((each for each in view.questions if each.id == self._id), None)
        if form is None:
            self.note(self.tr("This question is not here any more."))
            return
        if not form.shown:
            self.put(Text(form.stem, "lead"))
            self.note(
                self.tr("It was made elsewhere and has something that this form does not know. It is kept as it is.")
            )
            return
        self.note(kind_words(form.kind)[0])
        hint = self.tr("A moment at work, then what is asked. As in: somebody spilled water. What do you do first?")
        self.put(self.field(self._at("stem"), self.tr("What do you ask?"), form.stem, hint=hint))
        match form.kind:
            case "single" | "multiple":
                self._options(form)
            case "truefalse":
                self._true_or_false(form)
            case "order":
                self._steps(form)
            case "match":
                self._pairs(form)
        if form.own_rationale:
            hint = self.tr("Shown to whoever did not know it.")
            self.put(self.field(self._at("rationale"), self.tr("Why is that right?"), form.rationale, hint=hint))
        self.put(Text(self.tr("How many of new colleagues get it right at first?")))
        words = difficulty_words()
        chosen = form.difficulty if form.difficulty in dict(words) else None
        how_hard = Choices(words, chosen=chosen)
        how_hard.picked.connect(self._hard)
        self.put(how_hard)

    def _at(self, *rest: str | int) -> tuple[str | int, ...]:
        return ("question", self._id, *rest)

    def _options(self, form: QuestionForm) -> None:
        for place, option in enumerate(form.options):
            card = Card()
            words = self.tr("Answer {number}").format(number=place + 1)
            card.add(self.field(self._at("options", place, "text"), words, option.text))
            right = Button(
                self.tr("This one is right"),
                FieldChosen(self._at("options", place, "right"), value=not option.right),
                kind="option",
                icon="ticked" if option.right else "square",
            )
            right.setCheckable(True)
            right.setChecked(option.right)
            right.setEnabled(not (option.right and form.kind == "single"))
            right.chosen.connect(self.send)
            card.add(right)
            why = self.tr("Why is it right? Shown to whoever chose it.")
            not_yet = self.tr("Why is it not right? Shown to whoever chose it.")
            label = why if option.right else not_yet
            card.add(self.field(self._at("options", place, "why"), label, option.why))
            self._remove(card, "options", place, len(form.options))
            self.put(card)
        self._more("options", self.tr("One more answer"), len(form.options))

    def _true_or_false(self, form: QuestionForm) -> None:
        self.put(Text(self.tr("What is it?")))
        answers = Choices(((True, self.tr("True")), (False, self.tr("False"))), chosen=form.answer)
        answers.picked.connect(partial(self._choose, self._at("answer")))
        self.put(answers)
        label = self.tr("What do you tell somebody who says: true?")
        self.put(self.field(self._at("why_true"), label, form.why_true))
        label = self.tr("What do you tell somebody who says: false?")
        self.put(self.field(self._at("why_false"), label, form.why_false))

    def _steps(self, form: QuestionForm) -> None:
        self.note(self.tr("Write them in the right order; the screen mixes them."))
        for place, step in enumerate(form.steps):
            card = Card()
            words = self.tr("Step {number}").format(number=place + 1)
            card.add(self.field(self._at("steps", place), words, step))
            self._remove(card, "steps", place, len(form.steps))
            self.put(card)
        self._more("steps", self.tr("One more step"), len(form.steps))

    def _pairs(self, form: QuestionForm) -> None:
        for place, (left, right) in enumerate(form.pairs):
            card = Card()
            card.add(self.field(self._at("pairs", place, "left"), self.tr("This"), left))
            card.add(self.field(self._at("pairs", place, "right"), self.tr("belongs to this"), right))
            self._remove(card, "pairs", place, len(form.pairs))
            self.put(card)
        self._more("pairs", self.tr("One more pair"), len(form.pairs))

    def _remove(self, card: Card, part: str, place: int, count: int) -> None:
        if count > LEAST[part]:
            wanted = Restructured("no-row", (self._id, part, place))
            button = self.button(self.tr("Take it out"), wanted, kind="quiet", icon="erase")
            button.setAccessibleDescription(self.tr("Number {number}").format(number=place + 1))
            card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def _more(self, part: str, words: str, count: int) -> None:
        if count < MOST_ROWS:
            holder = QWidget()
            row = Flow(holder, gap=TOKENS.space.s)
            row.add(self.button(words, Restructured("row", (self._id, part)), icon="plus"))
            self.put(holder)

    def _choose(self, field: tuple[str | int, ...], value: object) -> None:
        self.send(FieldChosen(field, value=bool(value)))

    @Slot(object)
    def _hard(self, word: object) -> None:
        self.send(FieldChosen(self._at("difficulty"), str(word)))
