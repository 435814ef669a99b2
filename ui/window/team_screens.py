# SPDX-License-Identifier: Apache-2.0
"""Makes the page and the presenter of a place where somebody looks after people."""

from __future__ import annotations

from typing import TypeAlias

from app.people.team import Deed
from ui.ports import Ports
from ui.window import places
from ui.window.overview_screens import make_how_far
from ui.window.pages.checklist import ChecklistsPage
from ui.window.pages.deeds import BadgePage, ConfirmPage, GlassPage, MovePage, ResetPage, RolePage
from ui.window.pages.enrol import EnrolPage
from ui.window.pages.merge import MergePage
from ui.window.pages.page import Page
from ui.window.pages.person import KeptPage, PersonPage
from ui.window.pages.start_programme import StartProgrammePage
from ui.window.pages.team import TeamPage
from ui.window.presenters.base import Presenter
from ui.window.presenters.deeds import (
    BadgePresenter,
    DeedPresenter,
    GlassPresenter,
    KeptPresenter,
    MergePresenter,
    MovePresenter,
    ResetPresenter,
    StartProgrammePresenter,
)
from ui.window.presenters.enrol import EnrolPresenter
from ui.window.presenters.observing import ChecklistsPresenter
from ui.window.presenters.team import PersonPresenter, TeamPresenter

Made: TypeAlias = tuple[Page, Presenter]


def make_team_screen(place: places.Team | places.Person | places.ForPerson, ports: Ports, guide: places.Guide) -> Made:
    """Return page and presenter."""
    match place:
        case places.Team():
            team = TeamPage(door=guide.visit.at_the_device)
            return team, TeamPresenter(ports, guide, team)
        case places.Person():
            person = PersonPage(place.card, place.done)
            return person, PersonPresenter(ports, guide, person, place.card)
        case places.ForPerson():
            return _deed(place, ports, guide)


def _deed(place: places.ForPerson, ports: Ports, guide: places.Guide) -> Made:  # noqa: PLR0911 - one for each deed
    if place.glass:
        glass = GlassPage(place.deed, place.person)
        return glass, GlassPresenter(ports, guide, glass, place)
    match place.deed:
        case Deed.RESET_PIN:
            reset = ResetPage(place.person)
            return reset, ResetPresenter(ports, guide, reset, place)
        case Deed.GIVE_BADGE:
            badge = BadgePage(place.person)
            return badge, BadgePresenter(ports, guide, badge, place)
        case Deed.ENROL:
            enrol = EnrolPage(place.person)
            return enrol, EnrolPresenter(ports, guide, enrol, place)
        case Deed.HOW_FAR:
            return make_how_far(ports, guide, place.person.card.id, place.person.card.name)
        case Deed.OBSERVE:
            lists = ChecklistsPage(place.person.card.name)
            return lists, ChecklistsPresenter(ports, guide, lists, place.person.card)
        case _:
            return _about_them(place, ports, guide)


def _about_them(place: places.ForPerson, ports: Ports, guide: places.Guide) -> Made:
    match place.deed:
        case Deed.SEE_KEPT:
            kept = KeptPage(place.person)
            return kept, KeptPresenter(ports, guide, kept, place)
        case Deed.MOVE:
            move = MovePage(place.person)
            return move, MovePresenter(ports, guide, move, place)
        case Deed.PROGRAMME:
            start = StartProgrammePage(place.person)
            return start, StartProgrammePresenter(ports, guide, start, place)
        case Deed.SET_ROLE:
            role = RolePage(place.person)
            return role, DeedPresenter(ports, guide, role, place)
        case Deed.MERGE:
            merge = MergePage(place.person)
            return merge, MergePresenter(ports, guide, merge, place)
        case Deed.LEAVE | Deed.COME_BACK | Deed.REVOKE_BADGES:
            page = ConfirmPage(place.deed, place.person)
            return page, DeedPresenter(ports, guide, page, place)
        case _:
            raise NotImplementedError(place.deed)
