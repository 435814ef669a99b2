# SPDX-License-Identifier: Apache-2.0
"""Page and presenter of each place of a curator. What few open is imported when they do."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ui.ports import Ports
from ui.window.curate_places import (
    BringRules,
    CurateDraft,
    CurateOwn,
    CurateSeen,
    CurateSign,
    CurateThing,
    NotFound,
)
from ui.window.lead_places import LeadPlace
from ui.window.pages.page import Page
from ui.window.presenters.base import Presenter

if TYPE_CHECKING:
    from ui.window.places import Guide

Made: TypeAlias = tuple[Page, Presenter]


def make_curating(place: LeadPlace, ports: Ports, guide: Guide, language: str) -> Made:
    """Return page and presenter of a place."""
    match place:
        case CurateSeen() | BringRules() | NotFound():
            return _ends(place, ports, guide, language)
        case CurateSign(draft):
            from ui.window.pages.curate_sign import CurateSignPage  # noqa: PLC0415
            from ui.window.presenters.curate_sign import CurateSignPresenter  # noqa: PLC0415

            sign = CurateSignPage(draft)
            return sign, CurateSignPresenter(ports, guide, sign, place, language)
        case _:
            return _selects(place, ports, guide, language)


def _selects(place: LeadPlace, ports: Ports, guide: Guide, language: str) -> Made:
    from ui.window.pages.curate import CuratePage, OwnBesidePage  # noqa: PLC0415
    from ui.window.presenters import curating  # noqa: PLC0415

    match place:
        case CurateDraft(draft):
            from ui.window.pages.curate_draft import CurateDraftPage  # noqa: PLC0415

            one = CurateDraftPage(draft)
            return one, curating.CurateDraftPresenter(ports, guide, one, place, language)
        case CurateThing():
            from ui.window.pages.curate_thing import CurateThingPage  # noqa: PLC0415

            thing = CurateThingPage(place)
            return thing, curating.CurateThingPresenter(ports, guide, thing, place, language)
        case CurateOwn(draft):
            own = OwnBesidePage(draft)
            return own, curating.CurateOwnPresenter(ports, guide, own, place, language)
        case _:
            page = CuratePage()
            return page, curating.CuratePresenter(ports, guide, page, language)


def _ends(place: CurateSeen | BringRules | NotFound, ports: Ports, guide: Guide, language: str) -> Made:
    from ui.window.pages.curate import NotFoundPage  # noqa: PLC0415
    from ui.window.pages.curate_seen import BringRulesPage, CurateSeenPage  # noqa: PLC0415
    from ui.window.presenters import curated  # noqa: PLC0415

    match place:
        case CurateSeen(draft):
            seen = CurateSeenPage(draft)
            return seen, curated.CurateSeenPresenter(ports, guide, seen, place, language)
        case BringRules():
            brought = BringRulesPage()
            return brought, curated.BringRulesPresenter(ports, guide, brought, language)
        case NotFound():
            missed = NotFoundPage()
            return missed, curated.NotFoundPresenter(ports, guide, missed, language)
