# SPDX-License-Identifier: Apache-2.0
"""Reporting a problem: what is the matter, in one tap; a line in one's own words, if wanted; who sees it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Slot

from app.reporting.facts import Problem
from app.reporting.reporting import MOST
from app.views import LessonView, QuestionView
from ui.window import coming_back
from ui.window.intents import Go
from ui.window.pages.page import Page
from ui.window.places import Back
from ui.window.report_intents import ProblemSaid
from ui.window.report_words import problem_words
from ui.window.widgets.basic import Button, Card, IconText, Text, announce
from ui.window.widgets.choices import Choices
from ui.window.widgets.writing import Writing


class ReportPage(Page):
    """Nothing is sent before the button is pressed; afterwards it says so, and leads back."""

    def __init__(self, about: QuestionView | LessonView) -> None:
        super().__init__()
        self.can_be_heard()
        question = isinstance(about, QuestionView)
        asks = self.tr("What is wrong with this question?") if question else self.tr("What is wrong with this lesson?")
        self.title(asks)
        self.text(about.item.stem if isinstance(about, QuestionView) else about.lesson.title, "muted")
        self._choices = Choices(tuple((problem, problem_words(problem)) for problem in Problem))
        self._choices.choose(None)
        self._choices.picked.connect(self._picked)
        self.add(self._choices)
        words = self.tr("In your own words, if you want")
        own = Text(self.tr("In your own words, if you want. Write no names of residents, customers or colleagues."))
        self.add(own)
        self._box = Writing(words, most=MOST, lines=2)
        self.add(self._box)
        who = self.tr(
            "Whoever leads the team, makes the questions or looks after this device sees this, without your name."
            " What you write stays on this device."
        )
        seen = IconText("lock", who, role="small", tone="muted")
        self.add(seen)
        self._asked = [self._choices, own, self._box, seen]
        self._said_all = False
        self._send = Button(self.tr("Report it"), None, kind="primary")
        self._send.setEnabled(False)
        self._send.chosen.connect(self._said)
        self.foot(self.button(self.tr("Back"), Go(Back()), kind="quiet", icon="back"), self._send)

    def left(self) -> dict[str, object]:
        """Return also what was said so far, or that all of it was."""
        if self._said_all:
            return {"said": True}
        chosen = self._choices.chosen
        parts = {"problem": chosen.value if isinstance(chosen, Problem) else "", "words": self._box.toPlainText()}
        return super().left() | {name: part for name, part in parts.items() if part}

    def come_back(self, state: Mapping[str, object]) -> None:
        """Stand as it was left."""
        if state.get("said") is True:
            self.show_thanks()
            return
        if (problem := coming_back.words(state, "problem")) in set(Problem):
            self._choices.choose(Problem(problem))
            self._send.setEnabled(True)
        self._box.put(coming_back.words(state, "words"))
        super().come_back(state)

    def show_thanks(self) -> None:
        """Say that it was kept."""
        self._said_all = True
        for widget in self._asked:
            widget.hide()
        thanks = self.tr("Thank you. Whoever leads the team or looks after this device can see it now.")
        card = Card("good")
        card.add(IconText("done", thanks, role="lead", tone="on-soft"))
        card.add(Text(self.tr("Nothing of what you have done or answered changes."), tone="on-soft"))
        self.add(card)
        onward = self.button(self.tr("Go on"), Go(Back()), kind="primary")
        self.foot(onward)
        onward.setFocus()
        announce(self, thanks)

    @Slot(object)
    def _picked(self, _problem: object) -> None:
        self._send.setEnabled(True)

    @Slot(object)
    def _said(self, _value: object) -> None:
        if isinstance(self._choices.chosen, Problem):
            self.intent.emit(ProblemSaid(self._choices.chosen, self._box.words))
