# SPDX-License-Identifier: Apache-2.0
"""Makes the page and the presenter of a place where a survey is answered or looked at."""

from __future__ import annotations

from ui.ports import Ports
from ui.window.pages.page import Page
from ui.window.pages.survey import SurveyPage
from ui.window.pages.survey_results import SurveyResultsPage
from ui.window.places import Guide
from ui.window.presenters.base import Presenter
from ui.window.presenters.surveys import SurveyPresenter, SurveyResultsPresenter
from ui.window.survey_places import AtSurvey, ToSurveys


def make_survey(
    place: AtSurvey | ToSurveys, ports: Ports, guide: Guide, learner: str, language: str
) -> tuple[Page, Presenter]:
    """Return page and presenter; `learner` is "" at the door."""
    match place:
        case AtSurvey(view, door):
            page = SurveyPage(view, door=door)
            return page, SurveyPresenter(ports, guide, page, view, "" if door else learner)
        case ToSurveys():
            results = SurveyResultsPage()
            return results, SurveyResultsPresenter(ports, guide, results, language)
