# SPDX-License-Identifier: Apache-2.0
"""A pulse survey being answered, and what came of them. What is chosen stays here until it is handed in."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.surveys.views import SurveyQuestion, SurveyResults, SurveyView
from ui.ports import Ports
from ui.window.intents import Intent
from ui.window.places import Guide, Today
from ui.window.presenters.base import Presenter, View
from ui.window.survey_intents import SurveyAnswered, SurveyBack, SurveyBegun, SurveyPutAway


class AnsweringView(View, Protocol):
    """The screens of a survey."""

    def show_question(self, question: SurveyQuestion, number: int, step: int | None) -> None: ...
    def show_promise(self) -> None: ...
    def show_thanks(self, *, given: bool) -> None: ...


class SurveyPresenter(Presenter):
    """Leads through the questions; `learner` is "" where nobody knows who answers."""

    def __init__(self, ports: Ports, guide: Guide, view: AnsweringView, survey: SurveyView, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._survey = survey
        self._learner = learner
        self._at = -1
        self._steps: dict[str, int] = {}

    def close(self) -> None:
        """Nothing of what was chosen is left."""
        self._steps = {}
        super().close()

    def act(self, intent: Intent) -> None:
        match intent:
            case SurveyBegun():
                self._show(0)
            case SurveyAnswered(step):
                self._answered(step)
            case SurveyBack():
                self._show(self._at - 1)
            case SurveyPutAway(pack, survey):
                give = partial(self._ports.surveys.give, self._learner, pack, survey, {})
                self.run(give, lambda _nothing: self._guide.to(Today()))
            case _:
                super().act(intent)

    def _answered(self, step: int | None) -> None:
        question = self._survey.questions[self._at]
        self._steps.pop(question.id, None)
        if step is not None:
            self._steps[question.id] = step
        if self._at + 1 < len(self._survey.questions):
            self._show(self._at + 1)
            return
        card, given = self._survey.card, bool(self._steps)
        surveys = self._ports.surveys
        if self._learner:
            give = partial(surveys.give, self._learner, card.pack, card.id, dict(self._steps))
        else:
            give = partial(surveys.give_at_door, card.pack, card.id, dict(self._steps))
        self.run(give, partial(self._given, given))

    def _given(self, given: bool, _nothing: None) -> None:
        self._steps = {}
        self._view.show_thanks(given=given)

    def _show(self, at: int) -> None:
        self._at = at
        if at < 0:
            self._view.show_promise()
        else:
            question = self._survey.questions[at]
            self._view.show_question(question, at + 1, self._steps.get(question.id))


class ResultsView(View, Protocol):
    """What came of the surveys."""

    def show_results(self, found: tuple[SurveyResults, ...]) -> None: ...


class SurveyResultsPresenter(Presenter):
    """Asks for them once: it is written down who looked."""

    def __init__(self, ports: Ports, guide: Guide, view: ResultsView, language: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._language = language

    def open(self) -> None:
        self.run(partial(self._ports.surveys.results, self._language), self._view.show_results)
