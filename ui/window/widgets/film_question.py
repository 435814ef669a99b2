# SPDX-License-Identifier: Apache-2.0
"""The question that a film waits for, with its feedback in place and the way on."""

from __future__ import annotations

from msgspec import ValidationError, convert, to_builtins
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.views import Feedback, QuestionView
from content_packs.answers import Answer, NotYet
from ui.window.answers.make import make_editor
from ui.window.presenters.spoken import Part, feedback_parts, question_parts
from ui.window.spoken_words import phrases
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, Heading, Text, announce, restyle
from ui.window.widgets.flow import Flow


class FilmQuestion(Card):
    """`answered` carries the answer, `done` asks for the film to go on."""

    answered = Signal(object)
    done = Signal()

    def __init__(self, question: QuestionView) -> None:
        super().__init__("hero")
        self.item = question.item.id
        self._asked = question
        self._feedback: Feedback | None = None
        self._draft: Answer | None = None
        self._told: list[Text] = []
        self.stem = Heading(question.item.stem, "stem")
        self.add(self.stem)
        self.editor = make_editor(question.item, question.order, question.language)
        self.editor.changed.connect(self._changed)
        self.add(self.editor)
        holder = QWidget()
        self._row = Flow(holder, gap=TOKENS.space.s)
        self.not_yet = Button(self.tr("I haven't learned this yet"), NotYet(), icon="seed")
        self.not_yet.chosen.connect(self.answered)
        self.check = Button(self.tr("Check"), kind="primary")
        self.check.setEnabled(False)
        self.check.chosen.connect(self._check)
        self._row.add(self.not_yet)
        self._row.add(self.check)
        self.add(holder)

    def show_feedback(self, feedback: Feedback) -> None:
        """Show what came of the answer, and the way on."""
        self.editor.reveal(feedback)
        for button in (self.check, self.not_yet):
            button.hide()
        said = self.editor.said(feedback)
        if not feedback.grade.right and feedback.item.rationale not in said:
            said.append(feedback.item.rationale)
        if feedback.grade.right:
            verdict = self.tr("Yes")
        elif isinstance(feedback.answer, NotYet):
            verdict = self.tr("Good to know. Here is how it is:")
        else:
            verdict = self.tr("Not yet")
        self._feedback = feedback
        self._told = [Text(verdict, "lead"), *(Text(words) for words in said)]
        for told in self._told:
            self.add(told)
        onward = Button(self.tr("Go on"), kind="primary", icon="play")
        onward.chosen.connect(lambda _value: self.done.emit())
        self.add(onward)
        onward.setFocus()
        announce(self, " ".join((verdict, *self.editor.beside().values(), *said)))

    def make_room(self, room: int, *, low: bool) -> None:
        """Stand in this height, px, from the question to *Check*, as far as can be; `low`: few lines of text fit."""
        restyle(self.stem, role="lead" if low else "stem")
        self.editor.make_room(low=low)
        self.editor.stand_within(room - (self.height() - self.editor.height()))

    @property
    def answered_now(self) -> bool:
        """Whether it is answered, and only the way on is left."""
        return self._feedback is not None

    @property
    def left(self) -> object:
        """What is chosen or typed and not handed in yet, as plain JSON."""
        return None if self._draft is None else to_builtins(self._draft)

    def come_back(self, draft: object) -> None:
        """Show again what was chosen or typed."""
        try:
            known = convert(draft, Answer | None)
        except ValidationError:
            return
        if known is not None:
            self.editor.restore(known)
            self._changed(known)

    def spoken(self) -> tuple[Part, ...]:
        """Return what is read aloud of it: the question, or what came of the answer."""
        if self._feedback is None:
            return question_parts(self._asked, phrases())
        verdict, *told = (text.text() for text in self._told)
        return feedback_parts(self._feedback, verdict, told, self.editor.beside())

    def spoken_place(self, where: str) -> QWidget:
        """Return where a part stands."""
        if where == "stem":
            return self.stem
        told = "0" if where == "verdict" else where.removeprefix("told-")
        if told.isdecimal():
            return self._told[int(told) + (where != "verdict")]
        return self.editor.place_of(where)

    @Slot(object)
    def _changed(self, draft: Answer | None) -> None:
        self._draft = draft
        self.check.setEnabled(self.editor.answer() is not None)

    @Slot(object)
    def _check(self, _value: object) -> None:
        answer = self.editor.answer()
        if answer is not None:
            self.answered.emit(answer)
