# SPDX-License-Identifier: Apache-2.0
"""Page and presenter of each place of whoever leads a team. What a maker needs is imported in it: few are opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from app.preferences import Preferences
from ui.ports import Ports
from ui.window.coach_screens import FOR_LEADERS
from ui.window.curate_places import CURATE_PLACES
from ui.window.duty_places import DUTY_PLACES
from ui.window.insight_places import INSIGHT_PLACES
from ui.window.job_places import JOB_PLACES
from ui.window.lead_places import Lead, LeadPlace
from ui.window.overview_places import HowFarIs, WhatIsMissing, WhereAllStand
from ui.window.pages.page import Page
from ui.window.presenters.base import Presenter
from ui.window.session_places import SESSION_PLACES
from ui.window.tip_places import MODERATING_PLACES
from ui.window.watch_places import WATCH_PLACES

if TYPE_CHECKING:
    from ui.window.places import Guide

Made: TypeAlias = tuple[Page, Presenter]
Maker: TypeAlias = "Callable[[LeadPlace, Ports, Guide, str, Preferences], Made]"
"""From the place, the ports, the guide, the id of who leads and how they like it to the page and its presenter."""


def make_lead(place: LeadPlace, ports: Ports, guide: Guide, leader: str, preferences: Preferences) -> Made:
    """Return page and presenter of a place."""
    return MAKERS[type(place)](place, ports, guide, leader, preferences)


def _lead(_place: LeadPlace, ports: Ports, guide: Guide, _leader: str, _preferences: Preferences) -> Made:
    from ui.window.pages.lead import LeadPage  # noqa: PLC0415
    from ui.window.presenters.lead import LeadPresenter  # noqa: PLC0415

    page = LeadPage()
    return page, LeadPresenter(ports, guide, page)


def _overview(place: LeadPlace, ports: Ports, guide: Guide, _leader: str, _preferences: Preferences) -> Made:
    from ui.window.overview_screens import make_overview  # noqa: PLC0415

    return make_overview(place, ports, guide)


def _session(place: LeadPlace, ports: Ports, guide: Guide, leader: str, preferences: Preferences) -> Made:
    from ui.window.session_screens import make_session  # noqa: PLC0415

    return make_session(place, ports, guide, leader, preferences)


def _duty(place: LeadPlace, ports: Ports, guide: Guide, _leader: str, _preferences: Preferences) -> Made:
    from ui.window.duty_screens import make_duties  # noqa: PLC0415

    return make_duties(place, ports, guide)


def _job(place: LeadPlace, ports: Ports, guide: Guide, _leader: str, _preferences: Preferences) -> Made:
    from ui.window.job_screens import make_jobs  # noqa: PLC0415

    return make_jobs(place, ports, guide)


def _watch(place: LeadPlace, ports: Ports, guide: Guide, leader: str, _preferences: Preferences) -> Made:
    from ui.window.watch_screens import make_watch  # noqa: PLC0415

    return make_watch(place, ports, guide, leader)


def _coaching(place: LeadPlace, ports: Ports, guide: Guide, leader: str, _preferences: Preferences) -> Made:
    from ui.window.coach_screens import make_coaching  # noqa: PLC0415

    return make_coaching(place, ports, guide, leader)


def _moderating(place: LeadPlace, ports: Ports, guide: Guide, leader: str, _preferences: Preferences) -> Made:
    from ui.window.tip_screens import make_moderating  # noqa: PLC0415

    return make_moderating(place, ports, guide, leader)


def _insight(place: LeadPlace, ports: Ports, guide: Guide, _leader: str, preferences: Preferences) -> Made:
    from ui.window.insight_screens import make_insight  # noqa: PLC0415

    return make_insight(place, ports, guide, preferences)


def _curating(place: LeadPlace, ports: Ports, guide: Guide, _leader: str, preferences: Preferences) -> Made:
    from ui.window.curate_screens import make_curating  # noqa: PLC0415

    return make_curating(place, ports, guide, preferences.language)


MAKERS: dict[type[LeadPlace], Maker] = {
    **dict.fromkeys(INSIGHT_PLACES, _insight),
    Lead: _lead,
    **dict.fromkeys(CURATE_PLACES, _curating),
    **dict.fromkeys(DUTY_PLACES, _duty),
    **dict.fromkeys(JOB_PLACES, _job),
    **dict.fromkeys(FOR_LEADERS, _coaching),
    **dict.fromkeys(WATCH_PLACES, _watch),
    **dict.fromkeys(MODERATING_PLACES, _moderating),
    **dict.fromkeys(SESSION_PLACES, _session),
    WhereAllStand: _overview,
    WhatIsMissing: _overview,
    HowFarIs: _overview,
}
