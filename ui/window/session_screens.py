# SPDX-License-Identifier: Apache-2.0
"""Page and presenter of each place of sessions and huddles."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from app.preferences import Preferences
from ui.ports import Ports
from ui.window.lead_places import LeadPlace
from ui.window.pages.page import Page
from ui.window.presenters.base import Presenter
from ui.window.session_places import (
    AtHuddle,
    BeginSession,
    EndSession,
    GroupsForAll,
    ProveHere,
    RollCall,
    SessionGroups,
    Sessions,
)

if TYPE_CHECKING:
    from ui.window.places import Guide

Made: TypeAlias = tuple[Page, Presenter]


def make_session(place: LeadPlace, ports: Ports, guide: Guide, _leader: str, _preferences: Preferences) -> Made:
    """Return page and presenter of a place."""
    if isinstance(place, AtHuddle):
        return _huddle(place, ports, guide)
    if isinstance(place, SessionGroups | GroupsForAll):
        return _groups(place, ports, guide)
    if isinstance(place, RollCall | ProveHere):
        return _roll(place, ports, guide)
    from ui.window.pages.sessions import BeginSessionPage, EndSessionPage, SessionsPage  # noqa: PLC0415
    from ui.window.presenters import sessions  # noqa: PLC0415

    match place:
        case BeginSession():
            begin = BeginSessionPage(place)
            return begin, sessions.BeginPresenter(ports, guide, begin)
        case EndSession():
            end = EndSessionPage(place)
            return end, sessions.EndPresenter(ports, guide, end)
        case _:
            page = SessionsPage(place.closed if isinstance(place, Sessions) else None)
            return page, sessions.SessionsPresenter(ports, guide, page)


def _roll(place: RollCall | ProveHere, ports: Ports, guide: Guide) -> Made:
    from ui.window.pages.session_roll import ProveHerePage, RollCallPage  # noqa: PLC0415
    from ui.window.presenters.sessions import ProvePresenter, RollPresenter  # noqa: PLC0415

    if isinstance(place, ProveHere):
        prove = ProveHerePage(place)
        return prove, ProvePresenter(ports, guide, prove, place)
    roll = RollCallPage(place.noted)
    return roll, RollPresenter(ports, guide, roll)


def _groups(place: SessionGroups | GroupsForAll, ports: Ports, guide: Guide) -> Made:
    from ui.window.pages.session_groups import GroupsForAllPage, SessionGroupsPage  # noqa: PLC0415
    from ui.window.presenters.sessions import ForAllPresenter, GroupsPresenter  # noqa: PLC0415

    if isinstance(place, GroupsForAll):
        shown = GroupsForAllPage()
        return shown, ForAllPresenter(ports, guide, shown)
    groups = SessionGroupsPage()
    return groups, GroupsPresenter(ports, guide, groups)


def _huddle(place: AtHuddle, ports: Ports, guide: Guide) -> Made:
    from ui.window.pages.huddle_mode import HuddleQuestionPage, HuddleTalkPage  # noqa: PLC0415
    from ui.window.presenters.sessions import HuddlePresenter  # noqa: PLC0415

    step = place.step
    if step.question is None:
        talk = HuddleTalkPage(step)
        return talk, Presenter(ports, guide, talk)
    question = HuddleQuestionPage(step, step.question)
    return question, HuddlePresenter(ports, guide, question, step)
