# SPDX-License-Identifier: Apache-2.0
"""Page and presenter of each place among somebody's goals."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication

from app.preferences import Preferences
from ui.ports import Ports
from ui.window.goal_places import AtGoal, AtWords, GoalsSurvey, HowSure, Intend, SurveyPart, WeeklyGoal
from ui.window.own_places import OwnPlace
from ui.window.pages.goal_one import GoalOnePage, WordsPage
from ui.window.pages.goal_sure import SurePage, WeeklyPage
from ui.window.pages.goal_survey import ChooseAreasPage, RolesPage, SurveyEndPage
from ui.window.pages.goal_write import IntendPage, OwnWordsPage
from ui.window.pages.page import Page
from ui.window.presenters.base import Presenter
from ui.window.presenters.goal_survey import ChoosingPresenter, OwnWordsPresenter, RolesPresenter, SurveyEndPresenter
from ui.window.presenters.goals import GoalPresenter, IntendPresenter, SurePresenter, WeeklyPresenter, WordsPresenter

if TYPE_CHECKING:
    from ui.window.places import Guide

Made: TypeAlias = tuple[Page, Presenter]
_NUMBERS = {SurveyPart.AREAS: 1, SurveyPart.ROLES: 2, SurveyPart.WORDS: 3, SurveyPart.TEACH: 4}


def make_goal(place: OwnPlace, ports: Ports, guide: Guide, learner: str, _preferences: Preferences) -> Made:
    """Return page and presenter of a place."""
    match place:
        case AtGoal(module):
            one = GoalOnePage()
            return one, GoalPresenter(ports, guide, one, learner, module)
        case AtWords(note):
            words = WordsPage()
            return words, WordsPresenter(ports, guide, words, learner, note)
        case Intend():
            boxes = IntendPage(place)
            return boxes, IntendPresenter(ports, guide, boxes, learner, place)
        case HowSure():
            sure = SurePage()
            return sure, SurePresenter(ports, guide, sure, learner)
        case WeeklyGoal():
            weekly = WeeklyPage()
            return weekly, WeeklyPresenter(ports, guide, weekly, learner)
        case GoalsSurvey():
            return _survey(place, ports, guide, learner)
        case _:
            raise NotImplementedError(place)


def _survey(place: GoalsSurvey, ports: Ports, guide: Guide, learner: str) -> Made:
    step = "" if place.alone else _step(place.part)
    match place.part:
        case SurveyPart.AREAS | SurveyPart.TEACH:
            areas = ChooseAreasPage(place, step)
            return areas, ChoosingPresenter(ports, guide, areas, learner, place)
        case SurveyPart.ROLES:
            roles = RolesPage(place, step)
            return roles, RolesPresenter(ports, guide, roles, learner, place)
        case SurveyPart.WORDS:
            box = OwnWordsPage(alone=place.alone, step=step)
            return box, OwnWordsPresenter(ports, guide, box, learner, place)
        case SurveyPart.END:
            end = SurveyEndPage()
            title = QCoreApplication.translate("Goals", "My learning cycles")
            return end, SurveyEndPresenter(ports, guide, end, learner, title)


def _step(part: SurveyPart) -> str:
    number = _NUMBERS.get(part)
    if number is None:
        return ""
    return QCoreApplication.translate("Goals", "Question {number} of {total}").format(
        number=number, total=len(_NUMBERS)
    )
