# SPDX-License-Identifier: Apache-2.0
"""One question with its feedback in place; "I haven't learned this yet" is always an answer."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.events import Confidence, Purpose
from app.text import fold_digits
from app.views import Feedback, QuestionView
from content_packs.answers import Answer, NotYet, Ordered
from content_packs.grading import About, Note
from content_packs.model import (
    Categorise,
    Cloze,
    HotSpot,
    Matching,
    MultipleChoice,
    Numeric,
    Ordering,
    ShortText,
)
from ui.window.answers.cloze import ClozeEditor
from ui.window.answers.hotspot import HotSpotEditor
from ui.window.answers.make import make_editor
from ui.window.coming_back import numbers
from ui.window.focus import into_sight
from ui.window.icons import Icon
from ui.window.intents import DraftChanged, Ended, Go, HintAsked, LessonAsked, NextAsked, Submitted, TryAgain
from ui.window.pages.page import Page
from ui.window.places import Today
from ui.window.presenters.spoken import Part, feedback_parts, question_parts
from ui.window.reasons import sentence
from ui.window.report_places import ReportProblem
from ui.window.spoken_words import phrases
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, Heading, IconText, Text, announce
from ui.window.widgets.flow import Flow
from ui.window.widgets.original_question import OriginalQuestion
from ui.window.widgets.picture_view import PictureView


class QuestionPage(Page):
    """Shows a question; the draft goes out on every change, the answer when it is handed in.

    Where nothing is `kept` there is no coming back later.
    """

    def __init__(self, question: QuestionView, *, kept: bool = True) -> None:
        super().__init__()
        self._question = question
        self._kept = kept
        self._head()
        self.heading = self._stem = Heading(question.item.stem, "stem")
        self._originals = OriginalQuestion(question, self) if question.original is not None else None
        self._add_stem(self._stem)
        shown = bool(question.item.media) and not isinstance(question.item, HotSpot)
        self._picture = PictureView(question.media_alt) if shown else None
        if self._picture is not None:
            self.add(self._picture)
        self._asked: Text | None = None
        self._ask(question)
        self._editor = make_editor(question.item, question.order, question.language, media_alt=question.media_alt)
        self._editor.changed.connect(self._changed)
        self._answering = self._editor if self._originals is None else self._originals.beside_choices(self._editor)
        self.add(self._answering)
        self._hint_card: Card | None = None
        self._feedback: Feedback | None = None
        self._told: list[Text] = []
        self.add(
            IconText(
                "info",
                sentence(question.reason, question.competency_title, question.module_title),
                role="small",
                tone="muted",
            )
        )
        if kept:
            report = self.button(self.tr("Report a problem"), Go(ReportProblem(question)), kind="quiet", icon="flag")
            self.column.addWidget(report, 0, Qt.AlignmentFlag.AlignLeading)
        self._make_actions()
        if question.hint_shown and question.item.hint:
            self.show_hint(question.item.hint)
        if question.draft is not None:
            self._editor.restore(question.draft)
        self._refresh()

    @property
    def question(self) -> QuestionView:
        """What is asked."""
        return self._question

    def left(self) -> dict[str, object]:
        """Return also whether it is read what came of the answer, and which piece of it is in hand."""
        if self._feedback is not None:
            return super().left() | {"answered": True}
        editor = self._editor.left()
        return super().left() | ({"editor": editor} if editor else {})

    def come_back(self, state: Mapping[str, object]) -> None:
        """Stand as it was left."""
        if self._feedback is None:
            self._editor.come_back(numbers(state.get("editor")))
        super().come_back(state)

    # --- what it is made of

    def _add_stem(self, stem: Heading) -> None:
        if self._originals is None:
            self.add(stem)
            return
        self._originals.wants.connect(self.intent)
        self.add(self._originals.beside_stem(stem))
        self.column.addWidget(self._originals.button, 0, Qt.AlignmentFlag.AlignLeading)

    def _head(self) -> None:
        question = self._question
        names = {
            Purpose.DIAGNOSTIC: self.tr("Find my start"),
            Purpose.MODULE: question.module_title,
            Purpose.SHIFT_QUIZ: self.tr("Shift quiz"),
        }
        row = Flow(apart=True)
        self.column.addLayout(row)
        row.add(Text(names[question.purpose], "muted"))
        if question.purpose is Purpose.DIAGNOSTIC and question.at_most:
            count = self.tr("Question {number} of {most}").format(number=question.number, most=question.at_most)
        elif question.at_most:
            count = self.tr("Question {number} of up to {most}").format(number=question.number, most=question.at_most)
        else:
            count = self.tr("Question {number}").format(number=question.number)
        row.add(Text(count, "muted"))
        if question.safety_critical:
            row.add(IconText("shield", self.tr("This one matters for safety."), tone="muted"))
        if question.at_most:
            self._bar(question.number - 1, question.at_most, count)

    def _bar(self, done: int, most: int, words: str) -> None:
        bar = QProgressBar()
        bar.setRange(0, most)
        bar.setValue(done)
        bar.setTextVisible(False)
        bar.setAccessibleName(words)
        self.add(bar)

    def _ask(self, question: QuestionView) -> None:
        match question.item:
            case MultipleChoice():
                self._asked = self.text(self.tr("Choose all that are right."), "muted")
            case Ordering():
                self._asked = self.text(self.tr("Use Up and Down, or drag a step by its number."), "muted")
            case Categorise():
                self._asked = self.text(self.tr("Tap a thing, then the group it belongs to."), "muted")
            case HotSpot(several=several):
                self._asked = self.text(
                    self.tr("Tap all the right places in the picture.")
                    if several
                    else self.tr("Tap the right place in the picture."),
                    "muted",
                )
            case Cloze():
                self._asked = self.text(self.tr("Fill each gap."), "muted")
            case Numeric(units=units) if units:
                self._asked = self.text(self.tr("Type a number and choose its unit."), "muted")
            case Matching() | Numeric() | ShortText():
                pass

    def _make_actions(self) -> None:
        self._not_yet = self.button(
            self.tr("I haven't learned this yet"), Submitted(NotYet()), kind="secondary", icon="seed"
        )
        self._hint = self.button(self.tr("Hint"), HintAsked(), kind="secondary", icon="bulb")
        self._pause = self.button(self.tr("Stop for now"), None, kind="quiet", icon="pause")
        self._pause.chosen.disconnect(self.intent)
        self._pause.chosen.connect(self._ask_to_stop)
        if self._question.ask_confidence:
            unsure = self._check_button(self.tr("Check: not so sure"), Confidence.NOT_SURE, kind="secondary")
            self._checks = [unsure, self._check_button(self.tr("Check: I am sure"), Confidence.SURE, kind="primary")]
        else:
            self._checks = [self._check_button(self.tr("Check"), None, kind="primary")]
        self._show_actions()

    def _check_button(self, words: str, confidence: Confidence | None, *, kind: str) -> Button:
        button = Button(words, confidence, kind=kind)
        button.chosen.connect(self._check)
        return button

    def _show_actions(self) -> None:
        hint = [self._hint] if self._question.item.hint and self._hint_card is None else []
        self.foot(self._pause, *hint, self._not_yet, *self._checks)

    # --- what presenters ask

    def show_media(self, path: str, data: bytes) -> None:
        """Show the picture of the question."""
        if self._picture is not None and path == self._question.item.media:
            self._picture.put(data)
        elif isinstance(self._editor, HotSpotEditor) and path == self._question.item.media:
            self._editor.show_picture(data)

    def show_hint(self, hint: str) -> None:
        """Show the hint below the question."""
        self._hint_card = Card("sunken")
        self._hint_card.add(IconText("bulb", hint))
        self.column.insertWidget(self.column.indexOf(self._answering), self._hint_card)
        if self._hint.hasFocus():
            self._stem.setFocus()  # the button goes, and Qt would give the focus to the top of the window
        self._show_actions()
        announce(self, hint)
        QTimer.singleShot(0, self, self._look_at_hint)  # it may be above what can be seen: the button is at the foot

    @Slot()
    def _look_at_hint(self) -> None:
        if self._hint_card is not None and self.isVisible():
            into_sight(self._hint_card)

    def show_original(self, *, shown: bool) -> None:
        """Show what is asked in the pack's own language, too, or hide it."""
        if self._originals is not None:
            self._originals.show_original(shown=shown)

    def show_feedback(self, feedback: Feedback) -> None:
        """Show what came of the answer: beside the options, and at the foot in words."""
        self._editor.reveal(feedback)
        kind, icon = self._kind(feedback)
        tone = "on-soft" if kind == "good" else "on-notice"
        result = QWidget()
        column = QVBoxLayout(result)
        column.setContentsMargins(0, TOKENS.space.xs, 0, TOKENS.space.xs)
        column.setSpacing(TOKENS.space.xs)
        head = QHBoxLayout()
        head.setSpacing(TOKENS.space.s + 4)
        heading = Heading(self._verdict_words(feedback))
        heading.setProperty("tone", tone)
        beside = Icon(icon, tone=tone, scale=1.35, line=heading.line_height)
        head.addWidget(beside, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(heading, 1)
        column.addLayout(head)
        right = [words for words in [self._editor.right_words(feedback)] if words]
        self._told = [Text(text, tone=tone) for text in (*right, *self._explanations(feedback))]
        for told in self._told:
            column.addWidget(told)
        self._feedback = feedback
        self.heading = heading
        self.verdict(kind, result)
        self._after(feedback)
        announce(self, " ".join([heading.text(), *right, *map(self._worded, feedback.grade.notes)]))
        QTimer.singleShot(0, self, self._look_at_result)

    def ask_again(self) -> None:
        """Open the same question for another try."""
        self.verdict("", None)
        self._feedback = None
        self._told = []
        self.heading = self._stem
        self._editor.open_again()
        self._show_actions()
        self._refresh()
        self._stem.setFocus()

    def _explanations(self, feedback: Feedback) -> list[str]:
        """The notes that do not stand beside an option, and why the right answer is right."""
        notes = [self._worded(note) for note in feedback.grade.notes if not self._editor.tells(note.option)]
        rationale = feedback.item.rationale
        if not feedback.can_retry and not feedback.grade.right and rationale not in notes:
            notes.append(rationale)
        verdict = self._verdict_words(feedback)
        return [note.removeprefix(verdict + ".").strip() for note in notes]

    def _worded(self, note: Note) -> str:
        return self.tr("You meant: {word}").format(word=note.text) if note.about is About.MEANT else note.text

    def _kind(self, feedback: Feedback) -> tuple[str, str]:
        if feedback.grade.right:
            return "good", "done"
        if isinstance(feedback.answer, NotYet):
            return "good", "seed"
        return "notice", "again"

    def _verdict_words(self, feedback: Feedback) -> str:
        if feedback.grade.right:
            return self.tr("Yes")
        if isinstance(feedback.answer, NotYet):
            return self.tr("Good to know. Here is how it is:")
        return self.tr("Not yet")

    def _after(self, feedback: Feedback) -> None:
        buttons = [self._pause]
        if feedback.lesson:
            buttons.append(self.button(self.tr("See the lesson"), LessonAsked(), icon="book"))
        if feedback.can_retry and not feedback.grade.right:
            buttons.append(self.button(self.tr("Try once more"), TryAgain(), icon="again"))
        onward = self.button(self.tr("Go on"), NextAsked(), kind="primary")
        self.foot(*buttons, onward)
        self._onward: QWidget = onward

    # --- reading aloud

    @property
    def reads_aloud(self) -> bool:
        """A question always has words."""
        return True

    def spoken(self) -> tuple[Part, ...]:
        """Return the question with what can be chosen; after an answer what came of it."""
        if self._feedback is not None and self.heading is not None:
            told = [text.text() for text in self._told]
            return feedback_parts(self._feedback, self.heading.text(), told, self._editor.beside())
        now = self._editor.answer() if isinstance(self._question.item, Ordering) else None
        return question_parts(
            self._question,
            phrases(),
            order=now.steps if isinstance(now, Ordered) else (),
            asked=self._asked.text() if self._asked is not None else "",
            filled=self._editor.filled() if isinstance(self._editor, ClozeEditor) else (),
            hint=self._question.item.hint if self._hint_card is not None else "",
        )

    def spoken_place(self, where: str) -> QWidget | None:
        """Return where a part stands."""
        told = where.removeprefix("told-")
        if told != where:
            return self._told[int(told)] if int(told) < len(self._told) else None
        places: dict[str, QWidget | None] = {
            "stem": self._stem,
            "asked": self._asked,
            "hint": self._hint_card,
            "verdict": self.heading,
            "picture": self._picture or self._editor,
        }
        return places[where] if where in places else self._editor.place_of(where)

    # --- what happens on the page

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses the option at its place."""
        digit = fold_digits(event.text())
        if not (digit.isascii() and digit.isdigit() and self._editor.digit(int(digit))):
            super().keyPressEvent(event)

    @Slot()
    def _look_at_result(self) -> None:
        if self.foot_scrolls and self._verdict is not None:
            self.reveal_all((self._verdict, self._onward))
        else:
            self.reveal_all(self._editor.marked())
        self._onward.setFocus()

    @Slot(object)
    def _changed(self, draft: Answer | None) -> None:
        self._refresh()
        self.intent.emit(DraftChanged(draft))

    @Slot(object)
    def _check(self, confidence: Confidence | None) -> None:
        answer = self._editor.answer()
        if answer is not None:
            self.intent.emit(Submitted(answer, confidence))

    @Slot(object)
    def _ask_to_stop(self, _value: object) -> None:
        keep = [self.button(self.tr("Come back later"), Go(Today()), icon="clock")] if self._kept else []
        end = self.button(self.tr("End it here"), Ended(), icon="done")
        stay = Button(self.tr("Keep going"), None, kind="primary")
        stay.chosen.connect(self._keep_going)
        self._before_stop = self.foot_buttons()
        self.foot(*keep, end, stay)
        stay.setFocus()

    @Slot(object)
    def _keep_going(self, _value: object) -> None:
        self.foot(*self._before_stop)

    def _refresh(self) -> None:
        ready = self._editor.answer() is not None
        for button in self._checks:
            button.setEnabled(ready)
