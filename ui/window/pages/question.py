# SPDX-License-Identifier: Apache-2.0
"""One question with its feedback in place; "I haven't learned this yet" is always an answer."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.events import Confidence
from app.text import fold_digits
from app.views import Feedback, QuestionView
from content_packs.answers import Answer, NotYet, Ordered
from content_packs.model import HotSpot, Ordering
from ui.window.answers.cloze import ClozeEditor
from ui.window.answers.hotspot import HotSpotEditor
from ui.window.answers.make import make_editor
from ui.window.coming_back import numbers
from ui.window.focus import hand_on, into_sight
from ui.window.intents import DraftChanged, Ended, Go, HintAsked, LessonAsked, NextAsked, Submitted, TryAgain
from ui.window.pages.below import Below
from ui.window.pages.more import MoreActions
from ui.window.pages.page import FEW_LINES, Page
from ui.window.pages.question_parts import QuestionHead, Result, kind_of, what_to_do
from ui.window.places import Today
from ui.window.presenters.spoken import Part, feedback_parts, question_parts
from ui.window.reasons import sentence
from ui.window.report_places import ReportProblem
from ui.window.spoken_words import phrases
from ui.window.widgets.basic import Button, Card, Heading, IconText, Text, announce, restyle
from ui.window.widgets.beside import foreign_words
from ui.window.widgets.original_question import OriginalQuestion
from ui.window.widgets.picture_view import PictureView


class QuestionPage(Page):
    """Shows a question; the draft goes out on every change, the answer when it is handed in.

    Where nothing is `kept` there is no coming back later.
    """

    least_foot = 976
    """All of a window of 1024 px: two rows of actions would hide answers."""

    def __init__(self, question: QuestionView, *, kept: bool = True) -> None:
        super().__init__()
        self._question = question
        self._kept = kept
        self._actions.first_stays = True
        self._head = QuestionHead(question)
        self.column.addWidget(self._head)
        self.heading = self._stem = Heading(question.item.stem, "stem")
        self._originals = OriginalQuestion(question, self) if question.original is not None else None
        self._add_stem(self._stem)
        shown = bool(question.item.media) and not isinstance(question.item, HotSpot)
        self._picture = PictureView(question.media_alt) if shown else None
        if self._picture is not None:
            self.add(self._picture)
        asked = what_to_do(question.item)
        self._asked = self.text(asked, "muted") if asked else None
        self._editor = make_editor(question.item, question.order, question.language, media_alt=question.media_alt)
        self._editor.changed.connect(self._changed)
        self._answering = self._editor if self._originals is None else self._originals.beside_choices(self._editor)
        self.add(self._answering)
        self._below = Below(self, self._scroll, self._answering, lambda: self._feedback is None)
        self._hint_card: Card | None = None
        self._feedback: Feedback | None = None
        self._told: list[Text] = []
        words = sentence(question.reason, question.competency_title, question.module_title)
        self._why = IconText("info", words, role="small", tone="muted")
        self.add(self._why)
        self._report: Button | None = None
        if kept:
            report = self.button(self.tr("Report a problem"), Go(ReportProblem(question)), kind="quiet", icon="flag")
            self.column.addWidget(report, 0, Qt.AlignmentFlag.AlignLeading)
            self._report = report
        self.more = MoreActions(self, self._outer)
        self.more.low_changed.connect(self._tidy)
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

    def _make_actions(self) -> None:
        self._not_yet = self.button(
            self.tr("I haven't learned this yet"), Submitted(NotYet()), kind="secondary", icon="seed"
        )
        self._hint = self.button(self.tr("Hint"), HintAsked(), kind="secondary", icon="bulb")
        self._hint.setParent(self._foot)  # it is measured at every question
        self._hint.hide()
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
        lesser = [(self._pause, "pause")]
        if self._question.item.hint and self._hint_card is None:
            lesser.append((self._hint, "bulb"))
        short = (self.tr("Not so sure"), self.tr("I am sure")) if len(self._checks) > 1 else ("",)
        self._offer(lesser, [(self._not_yet, self.tr("New to me")), *zip(self._checks, short, strict=True)])

    def _offer(self, lesser: list[tuple[Button, str]], main: list[tuple[Button, str]]) -> None:
        """Have these actions on one row, in the same places at every question."""
        self.foot_asks = False
        report = [(self._report, "flag")] if self._report is not None else []
        most = (self._pause, self._hint, self._not_yet, *self._checks)
        self.foot(*self.more.offer(lesser, main, elsewhere=report, why=self._said_behind(), most=most))
        self._fit()

    def _said_behind(self) -> str:
        """What *More* says where there are few lines: why it is asked, and why in another language."""
        why = self._why.label.text() if self._feedback is None else ""
        return "\n".join(words for words in (why, foreign_words(self._question)) if words)

    def _fit(self) -> None:
        """Where big words leave few lines, what can be chosen comes first: all else makes room."""
        if hasattr(self, "more"):
            low = self.height() < FEW_LINES * self.fontMetrics().height()
            self._head.make_room(low=low)
            restyle(self._stem, role="lead" if low else "stem")
            self._editor.make_room(low=low)
            super()._fit()  # says how much room a row of actions has
            if not self.foot_asks:
                self.more.fit(self.foot_room(), low=low)
        super()._fit()
        if hasattr(self, "more"):
            top = self._editor.mapTo(self._body, QPoint(0, 0)).y()
            self._editor.stand_within(self._scroll.viewport().height() - top)
            self._below.look()

    @Slot(bool)
    def _tidy(self, low: bool) -> None:
        """What stands behind *More* stands there alone, and why it is asked nowhere once it is answered."""
        self._why.setVisible(not low and self._feedback is None)
        if self._report is not None:
            self._report.setVisible(not low)

    def place_listen(self, button: Button) -> None:
        """Beside how far one is: a row of its own would hide an answer."""
        self._head.take(button)

    def before_verdict(self) -> QWidget | None:
        """Return what was answered with."""
        return self._answering

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
        told = IconText("bulb", hint)
        self._hint_card.add(told)
        self.column.insertWidget(self.column.indexOf(self._answering), self._hint_card)
        self._show_actions()
        self._fits_again.start()  # once the hint has its place
        focused = self.window().focusWidget()
        lost = self.isVisible() and (focused is None or not self.isAncestorOf(focused))
        announce(self, hint)
        # The button went, also that behind *More*, and Qt gave the focus to the top bar. The hint has its place later.
        QTimer.singleShot(0, self, partial(self._look_at_hint, told.label if lost else None))

    def _look_at_hint(self, focused: QWidget | None) -> None:
        if self._hint_card is not None and self.isVisible():
            if focused is not None:
                focused.setFocus()
            into_sight(self._hint_card)  # it may be above what can be seen: the button is at the foot

    def show_original(self, *, shown: bool) -> None:
        """Show what is asked in the pack's own language, too, or hide it."""
        if self._originals is not None:
            self._originals.show_original(shown=shown)

    def show_feedback(self, feedback: Feedback) -> None:
        """Show what came of the answer: beside the options, and at the foot in words."""
        self._editor.reveal(feedback)
        kind, _ = kind_of(feedback)
        right = [words for words in [self._editor.right_words(feedback)] if words]
        result = Result(feedback, right, self._editor.tells)
        self._told = result.told
        self._feedback = feedback
        self._below.look()
        self._why.hide()
        self.heading = heading = result.heading
        self.verdict(kind, result)
        self._after(feedback)
        read = [
            heading.text().rstrip(":") + ".",
            *self._editor.beside().values(),
            *(text.text() for text in result.told),
        ]
        announce(self, " ".join(read))
        QTimer.singleShot(0, self, self._look_at_result)

    def ask_again(self) -> None:
        """Open the same question for another try."""
        self.verdict("", None)
        self._feedback = None
        self._why.setVisible(not self.more.is_low)
        self._told = []
        self.heading = self._stem
        self._editor.open_again()
        self._show_actions()
        self._refresh()
        self._stem.setFocus()

    def _after(self, feedback: Feedback) -> None:
        main = []
        if feedback.lesson:
            main.append((self.button(self.tr("See the lesson"), LessonAsked(), icon="book"), self.tr("Lesson")))
        if feedback.can_retry and not feedback.grade.right:
            main.append((self.button(self.tr("Try once more"), TryAgain(), icon="again"), self.tr("Try again")))
        onward = self.button(self.tr("Go on"), NextAsked(), kind="primary")
        self._onward: QWidget = onward
        self._offer([(self._pause, "pause")], [*main, (onward, "")])

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
        """A digit chooses the option at its place; Enter that nothing else took leads to the button that checks."""
        if event.key() == Qt.Key.Key_Escape and self.more.is_open:
            self.more.close(back=True)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._to_check():
            return
        digit = fold_digits(event.text())
        if not (digit.isascii() and digit.isdigit() and self._editor.digit(int(digit))):
            super().keyPressEvent(event)

    def _to_check(self) -> bool:
        """Give the focus to the button that checks, the less sure of two; False where there is nothing to check."""
        ready = next((each for each in self._checks if each.isVisible() and each.isEnabled()), None)
        if ready is not None:
            hand_on(ready, by_keys=True)
        return ready is not None

    @Slot()
    def _look_at_result(self) -> None:
        if self.verdict_scrolls and self._verdict is not None:
            self.reveal_all((self._verdict, self._onward) if self.foot_scrolls else (self._verdict,))
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
        later, ended = self.tr("This question waits for you."), self.tr("Your answers so far are kept.")
        keep = [self.button(self.tr("Come back later"), Go(Today()), icon="clock", detail=later)] if self._kept else []
        end = self.button(self.tr("End it here"), Ended(), icon="done", detail=ended if self._kept else "")
        stay = Button(self.tr("Keep going"), None, kind="primary")
        stay.chosen.connect(self._keep_going)
        self.foot_asks = True
        self.foot(*keep, end, stay)
        stay.setFocus()
        into_sight(stay)

    @Slot(object)
    def _keep_going(self, _value: object) -> None:
        if self._feedback is not None:
            self._after(self._feedback)
        else:
            self._show_actions()

    def _refresh(self) -> None:
        ready = self._editor.answer() is not None
        for button in self._checks:
            button.setEnabled(ready)
