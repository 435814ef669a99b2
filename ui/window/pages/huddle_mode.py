# SPDX-License-Identifier: Apache-2.0
"""A huddle: five questions that a few people answer together at one screen, then what the pack has on the topic."""

from __future__ import annotations

from itertools import chain

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QKeyEvent

from app.sessions.views import HuddleStep
from app.text import fold_digits
from app.views import Feedback, QuestionView
from content_packs.answers import Answer
from content_packs.model import HotSpot
from ui.window.answers.hotspot import HotSpotEditor
from ui.window.answers.make import make_editor
from ui.window.from_afar import STAYS_MS, from_afar
from ui.window.intents import Go
from ui.window.pages.page import Page
from ui.window.pages.question_parts import Result, kind_of, what_to_do
from ui.window.session_intents import AnsweredTogether, HuddleOn
from ui.window.session_places import RollCall, Sessions
from ui.window.widgets.basic import Button, Card, Heading, IconText, announce
from ui.window.widgets.picture_view import PictureView


class HuddleQuestionPage(Page):
    """One question in big words: talk first, then one answer of all, then why."""

    stays_ms = STAYS_MS

    def __init__(self, step: HuddleStep, question: QuestionView) -> None:
        super().__init__()
        self._question = question
        self.can_be_heard(question, question.language)
        words = self.tr("Question {number} of {most}").format(number=question.number, most=question.at_most)
        self.text(f"{words} · {step.title}", "small")
        prompt = self.tr("Talk first: what would you do, and why? Then one answer together.")
        self._talk = IconText("chat", prompt, role="small", tone="muted")
        self.heading = self._stem = Heading(question.item.stem, "stem")
        self.add(self._stem)
        self.add(self._talk)
        shown = bool(question.item.media) and not isinstance(question.item, HotSpot)
        self._picture = PictureView(question.media_alt) if shown else None
        if self._picture is not None:
            self.add(self._picture)
        asked = what_to_do(question.item)
        if asked:
            self.text(asked, "muted")
        self._editor = make_editor(question.item, question.order, question.language, media_alt=question.media_alt)
        self._editor.changed.connect(self._refresh)
        self.add(self._editor)
        self._stop = self.button(self.tr("Later"), Go(Sessions()), kind="quiet", icon="back")
        over = self.button(self.tr("Pass over"), HuddleOn(), kind="quiet")
        self._check = Button(self.tr("Our answer"), None, kind="primary", icon="check")
        self._check.chosen.connect(self._answered)
        self.gives_way = (self._stop, over)
        self.foot(self._stop, over, self._check)
        from_afar(self)
        self._refresh(None)

    @property
    def media(self) -> str:
        """The file of the pack that the question shows, "" for none."""
        return self._question.item.media

    def show_media(self, data: bytes) -> None:
        """Show the picture of the question."""
        if self._picture is not None:
            self._picture.put(data)
        elif isinstance(self._editor, HotSpotEditor):
            self._editor.show_picture(data)

    def show_feedback(self, feedback: Feedback) -> None:
        """Show what came of the answer, and why."""
        self._talk.hide()
        self._editor.restore(feedback.answer)
        self._editor.reveal(feedback)
        kind, _ = kind_of(feedback)
        right = [words for words in [self._editor.right_words(feedback)] if words]
        result = Result(feedback, right, self._editor.tells)
        self.heading = result.heading
        self.verdict(kind, result)
        self._onward = self.button(self.tr("Go on"), HuddleOn(), kind="primary", icon="next")
        self.gives_way = (self._stop,)
        self.foot(self._stop, self._onward)
        announce(self, " ".join([result.heading.text(), *(told.text() for told in result.told)]))
        QTimer.singleShot(0, self, self._look_at_result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses the option at its place."""
        digit = fold_digits(event.text())
        if not (digit.isascii() and digit.isdigit() and self._editor.digit(int(digit))):
            super().keyPressEvent(event)

    @Slot()
    def _look_at_result(self) -> None:
        if self.verdict_scrolls and self._verdict is not None:
            self.reveal_all((self._verdict,))
        else:
            self.reveal_all(self._editor.marked())
        self._onward.setFocus()

    @Slot(object)
    def _refresh(self, _draft: Answer | None) -> None:
        self._check.setEnabled(self._editor.answer() is not None)

    @Slot(object)
    def _answered(self, _value: object) -> None:
        answer = self._editor.answer()
        if answer is not None:
            self.intent.emit(AnsweredTogether(answer))


class HuddleTalkPage(Page):
    """Behind the last question: what to talk about, from the coach card and the huddle sheet of the topic."""

    stays_ms = STAYS_MS

    def __init__(self, step: HuddleStep) -> None:
        super().__init__()
        self.can_be_heard(step, step.sheet.language if step.sheet is not None else None)
        self.text(step.title, "small")
        self.title(self.tr("Talk about it"))
        coach, sheet = step.coach, step.sheet
        questions = chain(coach.coach.ask if coach else (), (q.text for q in sheet.huddle.questions) if sheet else ())
        self._part(self.tr("Ask each other"), "info", tuple(dict.fromkeys(questions)))
        self._part(self.tr("Watch for"), "eye", coach.coach.watch if coach else ())
        self._part(self.tr("Remember"), "chat", coach.coach.say if coach else ())
        if coach is None and sheet is None:
            self.text(self.tr("What will you do in the next shift? Each says one thing."), "lead")
        here = self.button(self.tr("Who is here?"), Go(RollCall()), kind="primary", icon="people")
        self.foot(self.button(self.tr("Later"), Go(Sessions()), kind="quiet", icon="back"), here)
        from_afar(self)

    def _part(self, title: str, icon: str, lines: tuple[str, ...]) -> None:
        if lines:
            card = Card()
            card.add(Heading(title, "lead"))
            for line in lines:
                card.add(IconText(icon, line))
            self.add(card)
