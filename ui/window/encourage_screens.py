# SPDX-License-Identifier: Apache-2.0
"""Page and presenter of each place of what encourages people. What a maker needs is imported in it: few are opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ui.ports import Ports
from ui.window.encourage_places import EndGoal, PutOff, SetGoal, SiteGoals, WishesOf
from ui.window.own_places import OwnPlace
from ui.window.pages.page import Page
from ui.window.presenters.base import Presenter

if TYPE_CHECKING:
    from ui.window.places import Guide

Made: TypeAlias = tuple[Page, Presenter]


def make_encouraging(place: OwnPlace, ports: Ports, guide: Guide, learner: str) -> Made:
    """Return page and presenter of a place."""
    if isinstance(place, SiteGoals | SetGoal | EndGoal):
        return _of_team(place, ports, guide)
    from ui.window.pages.encouragement import EncouragedPage, PutOffPage, WishesPage  # noqa: PLC0415
    from ui.window.presenters.encouraging import EncouragedPresenter, PutOffPresenter  # noqa: PLC0415

    match place:
        case PutOff(kind):
            put_off = PutOffPage(kind)
            return put_off, PutOffPresenter(ports, guide, put_off, learner)
        case WishesOf():
            wishes = WishesPage()
            return wishes, EncouragedPresenter(ports, guide, wishes, learner)
        case _:
            page = EncouragedPage()
            return page, EncouragedPresenter(ports, guide, page, learner)


def _of_team(place: SiteGoals | SetGoal | EndGoal, ports: Ports, guide: Guide) -> Made:
    from ui.window.pages.team_goals import EndGoalPage, SetGoalPage, SiteGoalsPage  # noqa: PLC0415
    from ui.window.presenters import encouraging  # noqa: PLC0415

    match place:
        case SetGoal():
            new = SetGoalPage(place)
            return new, encouraging.SetGoalPresenter(ports, guide, new)
        case EndGoal(goal):
            end = EndGoalPage(goal)
            return end, encouraging.EndGoalPresenter(ports, guide, end)
        case SiteGoals():
            goals = SiteGoalsPage()
            return goals, encouraging.SiteGoalsPresenter(ports, guide, goals)
