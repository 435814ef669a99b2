# SPDX-License-Identifier: Apache-2.0
"""A pulse survey: what is promised, one question a screen, and thanks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QProgressBar

from app.surveys.views import SurveyQuestion, SurveyView
from content_packs.answers import Rated
from content_packs.model import Likert
from ui.window.answers.scale import ScaleEditor
from ui.window.intents import Go
from ui.window.locales import beside
from ui.window.pages.page import Page
from ui.window.places import People, Today
from ui.window.survey_intents import SurveyAnswered, SurveyBack, SurveyBegun, SurveyPutAway
from ui.window.widgets.basic import Button, Card, IconText, Text, announce, restyle


class SurveyPage(Page):
    """All screens of one survey. `door`: nobody knows who answers."""

    def __init__(self, view: SurveyView, *, door: bool = False) -> None:
        super().__init__()
        self.can_be_heard(view, None)
        self._view = view
        self._door = door
        self._editor: ScaleEditor | None = None
        self._onward: Button | None = None
        self._promise()

    def _promise(self) -> None:
        view = self._view
        self.title(view.card.title, "display")
        self.text(view.why, "lead")
        card = Card("sunken")
        words = self.tr("Nobody is shown who said what: no colleague, no supervisor, nobody who runs this device.")
        card.add(IconText("lock", words, role="lead"))
        card.add(
            Text(
                self.tr(
                    "Your answers are kept without your name and without a time. They are counted together with those"
                    " of at least four others, and shown only when the survey is over."
                )
            )
        )
        card.add(Text(self.tr("So nobody can find them again, to change them or to take them back.")))
        self.add(card)
        words = self.tr("%n questions, about {minutes} min. You can pass over any of them.", "", view.card.questions)
        self.add(IconText("clock", words.format(minutes=view.card.minutes)))
        self.foot(*self._away(), self.button(self.tr("Begin"), SurveyBegun(), kind="primary"))

    def _away(self) -> tuple[Button, ...]:
        """The ways out: for now, and for a person also for good."""
        home = self.button(self.tr("Back"), Go(People() if self._door else Today()), kind="quiet", icon="back")
        if self._door:
            return (home,)
        card = self._view.card
        return home, self.button(self.tr("Not this time"), SurveyPutAway(card.pack, card.id), kind="quiet")

    def show_question(self, question: SurveyQuestion, number: int, step: int | None) -> None:
        """Ask the question of this number (from 1), with the step that was chosen before."""
        self._empty()
        count = len(self._view.questions)
        words = self.tr("Question {number} of {questions}").format(number=number, questions=count)
        self.text(beside(self._view.card.title, words, by=" · "), "muted")
        bar = QProgressBar()
        bar.setRange(0, count)
        bar.setValue(number - 1)
        bar.setTextVisible(False)
        bar.setAccessibleName(words)
        self.add(bar)
        self.title(question.stem, "stem")
        self._editor = ScaleEditor(Likert(id=question.id, stem=question.stem, scale=question.scale))
        self._editor.changed.connect(self._chosen)
        self.add(self._editor)
        self.add(IconText("lock", self.tr("Nobody is shown who said what."), role="small", tone="muted"))
        last = number == count
        self._onward = Button(self.tr("Hand in") if last else self.tr("Next"), None, kind="primary")
        self._onward.chosen.connect(self._go_on)
        back = self.button(self.tr("Back"), SurveyBack(), kind="quiet", icon="back")
        over = self.button(self.tr("Pass over"), SurveyAnswered(None), kind="quiet")
        self.foot(back, over, self._onward)
        if step is not None:
            self._editor.restore(Rated(step))
        self._onward.setEnabled(step is not None)
        self._shown()

    def show_promise(self) -> None:
        """Show again what stands before the first question."""
        self._empty()
        self._promise()
        self._shown()

    def show_thanks(self, *, given: bool) -> None:
        """Say that the answers are in, or that there were none."""
        self._empty()
        if given:
            self.title(self.tr("Thank you"), "display")
            self.add(IconText("done", self.tr("Your answers are in, without your name."), role="lead"))
            self.text(self.tr("You see what came of it when your supervisor shows it to the team. Ask for it."))
        else:
            self.title(self.tr("That is fine"), "display")
            self.text(self.tr("You passed over every question, so nothing was counted."), "lead")
        words, place = (self.tr("Done"), People()) if self._door else (self.tr("To Today"), Today())
        self.foot(self.button(words, Go(place), kind="primary"))
        self._shown()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose by their place, Enter goes on."""
        digit = event.key() - Qt.Key.Key_0
        if self._editor is not None and 1 <= digit <= 9 and self._editor.digit(digit):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._onward is not None:
            self._go_on(None)
            return
        super().keyPressEvent(event)

    def _empty(self) -> None:
        self.hide_problem()
        self._editor = self._onward = None
        foot = self.column.indexOf(self._foot)
        if foot >= 0:
            self.column.takeAt(foot)
            self._outer.addWidget(self._foot)
            restyle(self._foot, scrolls="no")  # it does not look like the page any more
        self.clear(self.column)

    def _shown(self) -> None:
        self._fit()
        self.to_top()
        self.focus_heading()
        if self.heading is not None:
            announce(self, self.heading.text())

    @Slot(object)
    def _chosen(self, answer: object) -> None:
        if self._onward is not None:
            self._onward.setEnabled(answer is not None)

    @Slot(object)
    def _go_on(self, _value: object) -> None:
        answer = self._editor.answer() if self._editor is not None else None
        if isinstance(answer, Rated):
            self.intent.emit(SurveyAnswered(answer.step))
