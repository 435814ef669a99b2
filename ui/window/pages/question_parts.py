# SPDX-License-Identifier: Apache-2.0
"""What a question says about itself, and what is said about an answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from app.events import Purpose
from app.views import Feedback, QuestionView
from content_packs.answers import NotYet
from content_packs.grading import About, Note
from content_packs.model import Categorise, Cloze, HotSpot, Item, MultipleChoice, Numeric, Ordering
from ui.window.icons import Icon
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Heading, IconText, Text
from ui.window.widgets.beside import foreign_words
from ui.window.widgets.flow import Flow


class QuestionHead(QWidget):
    """Which question it is, of how many, and whether it is about safety."""

    def __init__(self, question: QuestionView) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TOKENS.space.m)
        row = Flow(apart=True)
        column.addLayout(row)
        self._name = Text(name_of(question), "muted")
        row.add(self._name)
        self._count = Text(count_of(question), "muted")
        row.add(self._count)
        if question.safety_critical:
            safety = QCoreApplication.translate("QuestionPage", "This one matters for safety.")
            row.add(IconText("shield", safety, tone="muted"))
        beside = self._last = QHBoxLayout()
        beside.setSpacing(TOKENS.space.m)
        column.addLayout(beside)
        self._beside = Text(count_of(question), "small", tone="muted")
        self._beside.setWordWrap(False)
        self._beside.hide()
        beside.addWidget(self._beside)
        if question.at_most:
            bar = QProgressBar()
            bar.setRange(0, question.at_most)
            bar.setValue(question.number - 1)
            bar.setTextVisible(False)
            bar.setAccessibleName(count_of(question))
            beside.addWidget(bar, 1)
        words = foreign_words(question)
        self._foreign = IconText("world", words, role="small", tone="muted") if words else None
        if self._foreign is not None:
            column.addWidget(self._foreign)
        self._low = False

    def take(self, button: QWidget) -> None:
        """Have a button at the end of the last line."""
        if self._last.count() < 2:
            self._last.addStretch(1)  # there is no bar
        self._last.addWidget(button)

    def make_room(self, *, low: bool) -> None:
        """Take one line where there are few: how far one is stays, what it belongs to goes."""
        if low is not self._low:
            self._low = low
            for label in (self._name, self._count):
                label.setVisible(not low)
            if self._foreign is not None:
                self._foreign.setVisible(not low)  # `QuestionPage` says it behind *More*
            self._beside.setVisible(low)
            layout = self.layout()
            if layout is not None:
                layout.setSpacing(TOKENS.space.xs if low else TOKENS.space.m)


def name_of(question: QuestionView) -> str:
    """Return what a question belongs to."""
    names = {
        Purpose.DIAGNOSTIC: QCoreApplication.translate("QuestionPage", "Find my start"),
        Purpose.MODULE: question.module_title,
        Purpose.SHIFT_QUIZ: QCoreApplication.translate("QuestionPage", "Shift quiz"),
        Purpose.CHECK: QCoreApplication.translate("QuestionPage", "Short check"),
    }
    return names[question.purpose]


def count_of(question: QuestionView) -> str:
    """Return which question it is."""
    if question.purpose in {Purpose.DIAGNOSTIC, Purpose.CHECK} and question.at_most:
        words = QCoreApplication.translate("QuestionPage", "Question {number} of {most}")
    elif question.at_most:
        words = QCoreApplication.translate("QuestionPage", "Question {number} of up to {most}")
    else:
        words = QCoreApplication.translate("QuestionPage", "Question {number}")
    return words.format(number=question.number, most=question.at_most)


def what_to_do(item: Item) -> str:
    """Return how a question of this kind is answered; empty where that can be seen."""
    translate, words = QCoreApplication.translate, ""
    match item:
        case MultipleChoice():
            words = translate("QuestionPage", "Choose all that are right.")
        case Ordering():
            words = translate("QuestionPage", "Use Up and Down, or drag a step by its number.")
        case Categorise():
            words = translate("QuestionPage", "Tap each line, then the group it belongs to.")
        case HotSpot(several=True):
            words = translate("QuestionPage", "Tap all the right places in the picture.")
        case HotSpot():
            words = translate("QuestionPage", "Tap the right place in the picture.")
        case Cloze():
            words = translate("QuestionPage", "Fill each gap.")
        case Numeric(units=units) if units:
            words = translate("QuestionPage", "Type a number and choose its unit.")
        case _:
            pass
    return words


# --- what came of an answer


class Result(QWidget):
    """The verdict with its sign, and below it what was right and why, as far as no option says it beside itself.

    `tells`: whether the note about an option stands beside it.
    """

    def __init__(self, feedback: Feedback, right: Sequence[str], tells: Callable[[int | None], bool]) -> None:
        super().__init__()
        kind, icon = kind_of(feedback)
        tone = "on-soft" if kind == "good" else "on-notice"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TOKENS.space.xs, 0, TOKENS.space.xs)
        column.setSpacing(TOKENS.space.xs)
        head = QHBoxLayout()
        head.setSpacing(TOKENS.space.s + 4)
        self.heading = Heading(_verdict_words(feedback))
        self.heading.setProperty("tone", tone)
        beside = Icon(icon, tone=tone, scale=1.35, line=self.heading.line_height)
        head.addWidget(beside, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.heading, 1)
        column.addLayout(head)
        self.told = [Text(text, tone=tone) for text in (*right, *_explanations(feedback, tells))]
        for told in self.told:
            column.addWidget(told)


def kind_of(feedback: Feedback) -> tuple[str, str]:
    """Return how the verdict is coloured, and its icon."""
    if feedback.grade.right:
        return "good", "done"
    if isinstance(feedback.answer, NotYet):
        return "good", "seed"
    return "notice", "again"


def worded(note: Note) -> str:
    """Return what is said about an answer."""
    if note.about is About.MEANT:
        return QCoreApplication.translate("QuestionPage", "You meant: {word}").format(word=note.text)
    return note.text


def _explanations(feedback: Feedback, tells: Callable[[int | None], bool]) -> list[str]:
    """The notes that do not stand beside an option, and why the right answer is right."""
    notes = [worded(note) for note in feedback.grade.notes if not tells(note.option)]
    rationale = feedback.item.rationale
    if not feedback.can_retry and not feedback.grade.right and rationale not in notes:
        notes.append(rationale)
    verdict = _verdict_words(feedback)
    return [note.removeprefix(verdict + ".").strip() for note in notes]


def _verdict_words(feedback: Feedback) -> str:
    if feedback.grade.right:
        return QCoreApplication.translate("QuestionPage", "Yes")
    if isinstance(feedback.answer, NotYet):
        return QCoreApplication.translate("QuestionPage", "Good to know. Here is how it is:")
    return QCoreApplication.translate("QuestionPage", "Not yet")
