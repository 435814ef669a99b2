# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of a pulse survey and of what came of it, with the first survey of the packs that ship."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.preferences import Preferences
from app.surveys.views import PeriodResult, QuestionResult, SurveyCard, SurveyQuestion, SurveyResults, SurveyView
from content_packs.model import Pack
from ui.window.album import Album
from ui.window.pages.page import Page
from ui.window.pages.survey import SurveyPage
from ui.window.pages.survey_results import SurveyResultsPage
from ui.window.staged import first_pack, shoot_staged

COUNTS: Final = ((1, 4, 6, 3, 1), (0, 1, 3, 7, 4), (), (2, 3, 2, 2, 1))
"""Of each question; the third has not enough."""


def shoot_survey(album: Album, look: Preferences, size: tuple[int, int]) -> None:
    """Take a picture of each kind of screen. They stand outside of any program: nothing of it is recorded."""
    for pack in first_pack(look.language):
        if pack.surveys:
            shoot_staged(_pages(_view(pack)), album, look, size)


def _pages(view: SurveyView) -> Iterator[tuple[str, Page]]:
    yield "survey", SurveyPage(view)
    yield "survey-without-a-name", SurveyPage(view, door=True)
    question = SurveyPage(view)
    question.show_question(view.questions[1], 2, 3)
    yield "survey-question", question
    thanks = SurveyPage(view)
    thanks.show_thanks(given=True)
    yield "survey-thanks", thanks
    results = SurveyResultsPage()
    results.show_results((_results(view),))
    yield "survey-results", results


def _view(pack: Pack) -> SurveyView:
    survey = pack.surveys[0]
    ratings = {rating.id: rating for rating in pack.ratings}
    questions = tuple(SurveyQuestion(id=n, stem=ratings[n].stem, scale=ratings[n].scale) for n in survey.ratings)
    card = SurveyCard(
        pack=pack.manifest.id, id=survey.id, title=survey.title, questions=len(questions), minutes=survey.minutes
    )
    return SurveyView(card=card, why=survey.why, questions=questions)


def _results(view: SurveyView) -> SurveyResults:
    questions = tuple(
        QuestionResult(question=each, counts=counts) for each, counts in zip(view.questions, COUNTS, strict=False)
    )
    return SurveyResults(
        pack=view.card.pack,
        id=view.card.id,
        title=view.card.title,
        weeks=1,
        periods=(
            PeriodResult(first="2026-11-16", last="2026-11-22", running=True),
            PeriodResult(first="2026-11-09", last="2026-11-15", running=False, questions=questions),
            PeriodResult(first="2026-11-02", last="2026-11-08", running=False, questions=questions[1:]),
        ),
    )
