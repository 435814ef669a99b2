# SPDX-License-Identifier: Apache-2.0
"""A worked example: one step at a time, shown with its reason or left to the person, and the end of a round."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.practice.views import ExampleAt, ExampleEnd, ExampleOpening, StepDone, StepFeedback
from app.text import fold_digits
from content_packs.answers import Answer, NotYet
from ui.window.answers.editor import Editor
from ui.window.answers.make import make_editor
from ui.window.icons import Icon
from ui.window.intents import DraftChanged, Go, NextAsked, Submitted
from ui.window.pages.page import FEW_LINES
from ui.window.pages.practice import PracticePage
from ui.window.places import Today
from ui.window.practice_intents import PracticeBegins, StepSeen
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, Heading, IconText, Text, announce, restyle


class ExampleOpeningPage(PracticePage):
    """What the example is good for, and how much of it is the person's this time."""

    def __init__(self, view: ExampleOpening) -> None:
        super().__init__()
        self.can_be_heard(view, view.language)
        self.opening(view.card, view.why, view.can)
        card = Card("sunken")
        card.add(IconText("steps", self._share(view.left, view.steps)))
        card.add(IconText("info", self.tr("This is practice. Nothing in it counts for or against you."), role="small"))
        self.add(card)
        home = self.button(self.tr("To Today"), Go(Today()), kind="quiet")
        words = self.tr("Another round") if view.card.stage == "done" else self.tr("Begin")
        self.foot(home, self.button(words, PracticeBegins(), kind="primary"))

    def _share(self, left: int, steps: int) -> str:
        if not left:
            return self.tr("You see how it is done, step by step. Next time more of it is yours.")
        if left == steps:
            return self.tr("This time all {steps} steps are yours.").format(steps=steps)
        if left == 1:
            return self.tr("This time the last step is yours.")
        words = self.tr("Of {steps} steps the last {left} are yours this time.")
        return words.format(left=left, steps=steps)


class ExamplePage(PracticePage):
    """One step. What was done before stands above it, so that nothing has to be kept in mind."""

    foot_share = 0.34
    """Two rows of actions in the biggest words: *Check* stays in sight."""
    _editor: Editor | None = None
    _went = False

    def __init__(self, view: ExampleAt) -> None:
        super().__init__(view.picture)
        self.can_be_heard(view, view.language)
        self._view = view
        count = self.tr("Step {number} of {steps}").format(number=view.number, steps=view.steps)
        self.head(view.card.title, count)
        bar = QProgressBar()
        bar.setRange(0, view.steps)
        bar.setValue(view.number - 1)
        bar.setTextVisible(False)
        bar.setAccessibleName(count)
        self.add(bar)
        task = Card("sunken")
        task.add(Text(view.task))
        if self._picture is not None:
            task.add(self._picture)
        for done in view.before:
            task.add(IconText(self._icon(done), done.text, role="small"))
        self.add(task)
        self._stem = self.heading = Heading(view.asked.stem if view.asked is not None else view.step.text, "stem")
        self.add(self.heading)
        self._editor = make_editor(view.asked, view.order, view.language) if view.asked is not None else None
        if self._editor is None:
            self.add(IconText("bulb", view.step.reason))
            self.foot(self.later(), self.button(self._onward_words(), StepSeen(), kind="primary"))
            return
        self._editor.changed.connect(self._changed)
        self.add(self._editor)
        self._check_button = Button(self.tr("Check"), None, kind="primary")
        self._check_button.chosen.connect(self._check)
        not_yet = self.button(self.tr("I haven't learned this yet"), Submitted(NotYet()), icon="seed")
        self.foot(self.later(), not_yet, self._check_button)
        if view.draft is not None:
            self._editor.restore(view.draft)
        self._refresh()

    def show_feedback(self, told: StepFeedback) -> None:
        """Show what came of it, and how the step goes."""
        if self._editor is None:
            return
        feedback = told.feedback
        self._editor.reveal(feedback)
        right, known = feedback.grade.right, not isinstance(feedback.answer, NotYet)
        kind = "good" if right or not known else "notice"
        tone = "on-soft" if kind == "good" else "on-notice"
        heading = Heading(self._verdict_words(right=right, known=known))
        heading.setProperty("tone", tone)
        result = QWidget()
        column = QVBoxLayout(result)
        column.setContentsMargins(0, TOKENS.space.xs, 0, TOKENS.space.xs)
        column.setSpacing(TOKENS.space.xs)
        head = QHBoxLayout()
        head.setSpacing(TOKENS.space.s + 4)
        sign = "done" if right else "again" if known else "seed"
        icon = Icon(sign, tone=tone, scale=1.35, line=heading.line_height)  # as at a question
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(heading, 1)
        column.addLayout(head)
        words = [note for note in self._editor.said(feedback) if note != told.step.reason]
        for text in (*words, told.step.text, told.step.reason):
            column.addWidget(Text(text, tone=tone))
        self.heading = heading
        self.verdict(kind, result)
        self._onward = self.button(self._onward_words(), NextAsked(), kind="primary")
        self.foot(self.later(), self._onward)
        announce(self, " ".join([heading.text(), *words, told.step.text]))
        QTimer.singleShot(0, self, self._look_at_result)

    def focus_heading(self) -> None:
        """Go to what is asked, the first time: what stands above it may fill the screen."""
        super().focus_heading()
        if self._editor is not None and not self._went:
            self._went = True
            QTimer.singleShot(0, self, self._go_to_question)

    def _fit(self) -> None:
        """A step that is asked makes room as a question on its own page does."""
        super()._fit()
        if self._editor is not None:
            low = self.height() < FEW_LINES * self.fontMetrics().height()
            restyle(self._stem, role="lead" if low else "stem")
            self._editor.make_room(low=low)
            above = self._editor.y() - self._stem.y() + 2 * TOKENS.space.s
            self._editor.stand_within(self._scroll.viewport().height() - above)

    @Slot()
    def _go_to_question(self) -> None:
        if self._editor is not None and self._coming_back is None and self._verdict is None:
            self._fit()
            foot = [self._foot] if self.foot_scrolls else []
            self.reveal_all([self._stem, self._editor, *foot])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses the option at its place."""
        digit = fold_digits(event.text())
        taken = self._editor is not None and digit.isascii() and digit.isdigit() and self._editor.digit(int(digit))
        if not taken:
            super().keyPressEvent(event)

    def _verdict_words(self, *, right: bool, known: bool) -> str:
        if right:
            return self.tr("Yes")
        return self.tr("Not yet") if known else self.tr("Good to know. Here is how it is:")

    def _onward_words(self) -> str:
        return self.tr("Next step") if self._view.number < self._view.steps else self.tr("Finish")

    def _icon(self, done: StepDone) -> str:
        if done.right is None:
            return "check"
        return "done" if done.right else "again"

    @Slot()
    def _look_at_result(self) -> None:
        if self.verdict_scrolls and self._verdict is not None:
            self.reveal_all((self._verdict, self._onward) if self.foot_scrolls else (self._verdict,))
        elif self._editor is not None:
            self.reveal_all(self._editor.marked())
        self._onward.setFocus()

    @Slot(object)
    def _changed(self, draft: Answer | None) -> None:
        self._refresh()
        self.intent.emit(DraftChanged(draft))

    @Slot(object)
    def _check(self, _value: object) -> None:
        answer = self._editor.answer() if self._editor is not None else None
        if answer is not None:
            self.intent.emit(Submitted(answer))

    def _refresh(self) -> None:
        self._check_button.setEnabled(self._editor is not None and self._editor.answer() is not None)


class ExampleEndPage(PracticePage):
    """The end of a round: the whole example once more, and what the next round brings."""

    def __init__(self, view: ExampleEnd) -> None:
        super().__init__()
        self.can_be_heard(view, view.language)
        self.head(view.card.title)
        self.title(self.tr("That was the example"), "display")
        whole = view.made == len(view.steps) and view.right == view.made
        card = Card("good")
        if whole:
            card.add(IconText("done", self.tr("You did all of it by yourself."), role="lead", tone="on-soft"))
        elif view.right:  # a nought helps nobody
            words = self.tr("Your own steps: {made}. Right: {right}.").format(made=view.made, right=view.right)
            card.add(IconText("done", words, role="lead", tone="on-soft"))
        else:
            card.add(IconText("done", self.tr("You have seen how it is done."), role="lead", tone="on-soft"))
        if not whole:
            card.add(Text(self._next(view.next_left, len(view.steps)), tone="on-soft"))
        self.add(card)
        steps = Card()
        steps.add(Text(view.task, "small"))
        for step in view.steps:
            steps.add(IconText("check", step.text))
            steps.add(Text(step.reason, "small"))
        self.add(steps)
        self.sources(view.sources)
        again = self.button(self.tr("Another round"), PracticeBegins(), icon="again")
        self.foot(again, self.button(self.tr("To Today"), Go(Today()), kind="primary"))

    def _next(self, left: int, steps: int) -> str:
        if left == 1:
            return self.tr("Next time the last step is yours.")
        return self.tr("Next time the last {left} of {steps} steps are yours.").format(left=left, steps=steps)
