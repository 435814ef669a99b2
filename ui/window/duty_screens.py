# SPDX-License-Identifier: Apache-2.0
"""Page and presenter of each place of what is asked of people."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ui.ports import Ports
from ui.window.duty_places import (
    DutyAt,
    DutyEnds,
    DutyHistory,
    DutyPerson,
    DutySteps,
    MyDutyAt,
    MyRecord,
    RecordOf,
    SiteRecords,
    ToDuties,
)
from ui.window.lead_places import LeadPlace
from ui.window.own_places import OwnPlace
from ui.window.pages.page import Page
from ui.window.presenters import duties, my_duties
from ui.window.presenters.base import Presenter

if TYPE_CHECKING:
    from ui.window.places import Guide

Made: TypeAlias = tuple[Page, Presenter]


def make_duties(place: LeadPlace, ports: Ports, guide: Guide) -> Made:  # noqa: PLR0911 - one for each kind
    """Return page and presenter of a place of whoever leads."""
    from ui.window.pages import duties as pages  # noqa: PLC0415
    from ui.window.pages.duty_set import DutyEndsPage, DutyStepPage  # noqa: PLC0415

    match place:
        case DutyAt(duty):
            one = pages.DutyPage(place)
            return one, duties.DutyPresenter(ports, guide, one, duty)
        case DutySteps(order):
            step = DutyStepPage(place)
            return step, duties.DutyStepPresenter(ports, guide, step, order.pack)
        case DutyEnds():
            ends = DutyEndsPage(place)
            return ends, duties.DutyEndsPresenter(ports, guide, ends)
        case DutyPerson():
            person = pages.DutyPersonPage(place)
            return person, duties.DutyPersonPresenter(ports, guide, person)
        case DutyHistory(duty):
            told = pages.DutyHistoryPage(place)
            return told, duties.DutyHistoryPresenter(ports, guide, told, duty)
        case ToDuties():
            every = pages.DutiesPage()
            return every, duties.DutiesPresenter(ports, guide, every)
        case _:
            return _records(place, ports, guide)


def _records(place: LeadPlace, ports: Ports, guide: Guide) -> Made:
    from ui.window.pages.training import RecordPage, SiteRecordsPage  # noqa: PLC0415

    match place:
        case RecordOf(learner, name):
            record = RecordPage(name, ToDuties())
            return record, my_duties.RecordPresenter(ports, guide, record, learner)
        case SiteRecords():
            site = SiteRecordsPage()
            return site, my_duties.SiteRecordsPresenter(ports, guide, site)
        case _:
            raise NotImplementedError(place)


def make_my_duties(place: OwnPlace, ports: Ports, guide: Guide, learner: str) -> Made:
    """Return page and presenter of a place of what is asked of oneself."""
    from ui.window.pages.my_duties import MyDutiesPage, MyDutyPage  # noqa: PLC0415

    match place:
        case MyDutyAt(duty):
            one = MyDutyPage()
            return one, my_duties.MyDutyPresenter(ports, guide, one, learner, duty)
        case MyRecord():
            from ui.window.pages.training import RecordPage  # noqa: PLC0415

            record = RecordPage()
            return record, my_duties.RecordPresenter(ports, guide, record, learner)
        case _:
            page = MyDutiesPage()
            return page, my_duties.MyDutiesPresenter(ports, guide, page, learner)
