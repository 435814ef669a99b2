# SPDX-License-Identifier: Apache-2.0
"""The question that a film waits for, with its feedback in place and the way on."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.views import Feedback, QuestionView
from content_packs.answers import Answer, NotYet
from ui.window.answers.make import make_editor
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, Heading, Text, announce
from ui.window.widgets.flow import Flow


class FilmQuestion(Card):
    """`answered` carries the answer, `done` asks for the film to go on."""

    answered = Signal(object)
    done = Signal()

    def __init__(self, question: QuestionView) -> None:
        super().__init__("hero")
        self.item = question.item.id
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
        for words, role in ((verdict, "lead"), *((words, "body") for words in said)):
            self.add(Text(words, role))
        onward = Button(self.tr("Go on"), kind="primary", icon="play")
        onward.chosen.connect(lambda _value: self.done.emit())
        self.add(onward)
        onward.setFocus()
        announce(self, " ".join((verdict, *said)))

    @Slot(object)
    def _changed(self, _draft: Answer | None) -> None:
        self.check.setEnabled(self.editor.answer() is not None)

    @Slot(object)
    def _check(self, _value: object) -> None:
        answer = self.editor.answer()
        if answer is not None:
            self.answered.emit(answer)
