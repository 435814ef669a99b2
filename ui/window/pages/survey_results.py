# SPDX-License-Identifier: Apache-2.0
"""What came of the pulse surveys: bars, and the same numbers in words; one period at a time."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtWidgets import QProgressBar

from app.surveys.views import PeriodResult, QuestionResult, SurveyResults
from ui.window.intents import Go
from ui.window.lead_places import Lead
from ui.window.pages.page import Page
from ui.window.times import day
from ui.window.widgets.basic import Button, Card, IconText, Text, announce
from ui.window.widgets.flow import Flow


class SurveyResultsPage(Page):
    """Each survey with the last period that is over; buttons lead to earlier ones."""

    def __init__(self) -> None:
        super().__init__()
        self.title(self.tr("Surveys"), "display")
        words = self.tr("Answers of at least five people, counted together. Nobody is shown who said what.")
        self.add(IconText("lock", words))
        self._cards: dict[tuple[str, str], Card] = {}
        self._none: Text | None = None
        self.foot(self.button(self.tr("Back"), Go(Lead()), kind="quiet", icon="back"))

    def show_results(self, found: tuple[SurveyResults, ...]) -> None:
        """Show them."""
        if not found and self._none is None:
            self._none = self.text(self.tr("No pack that people here learn from has a survey."), "lead")
        for each in found:
            card = self._cards[each.pack, each.id] = Card()
            self.add(card)
            self._fill(card, each, 1)

    def _fill(self, card: Card, survey: SurveyResults, number: int) -> None:
        """Show the period of this number; 0 is the one that is running."""
        self.clear(card.column)
        card.add(Text(survey.title, "lead"))
        period = survey.periods[number] if number < len(survey.periods) else survey.periods[0]
        card.add(Text(self._dates(period), "muted"))
        running = survey.periods[0]
        if period.running:
            card.add(Text(self.tr("It is running. Nothing can be seen before it is over.")))
        for result in period.questions:
            self._question(card, result)
        words = self.tr("The next one can be seen after {date}.").format(date=_date(running.last))
        card.add(Text(words, "small"))
        turning = Flow()
        card.column.addLayout(turning)
        for words, other in ((self.tr("Earlier"), number + 1), (self.tr("Later"), number - 1)):
            if 1 <= other < len(survey.periods):
                button = Button(words, other, kind="quiet", icon="back" if other > number else "next")
                button.setAccessibleName(f"{words}, {survey.title}")
                button.chosen.connect(partial(self._turn, card, survey))
                turning.add(button)

    def _turn(self, card: Card, survey: SurveyResults, number: object) -> None:
        if isinstance(number, int):
            self._fill(card, survey, number)
            self.reveal(card)
            self.focus_heading()
            announce(self, self._dates(survey.periods[number]))

    def _question(self, card: Card, result: QuestionResult) -> None:
        card.column.addSpacing(8)
        card.add(Text(result.question.stem))
        if not result.counts:
            card.add(IconText("info", self.tr("Not enough answers: five are needed."), role="small", tone="muted"))
            return
        for words, count in zip(result.question.scale, result.counts, strict=False):
            said = self.tr("{answer}: {count} of {answers}").format(answer=words, count=count, answers=result.answers)
            card.add(Text(said, "small"))
            bar = QProgressBar()
            bar.setRange(0, result.answers)
            bar.setValue(count)
            bar.setTextVisible(False)
            bar.setAccessibleName(said)
            card.add(bar)

    def _dates(self, period: PeriodResult) -> str:
        words = self.tr("From {first} to {last}")
        return words.format(first=_date(period.first), last=_date(period.last))


def _date(iso: str) -> str:
    return day((dt.date.fromisoformat(iso) - dt.date(1970, 1, 1)).days)
