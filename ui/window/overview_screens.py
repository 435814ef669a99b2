# SPDX-License-Identifier: Apache-2.0
"""Page and presenter of each place where whoever leads a team sees who stands where."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ui.ports import Ports
from ui.window.lead_places import LeadPlace
from ui.window.overview_places import HowFarIs, WhatIsMissing, WhereAllStand
from ui.window.pages.gaps import GapsPage
from ui.window.pages.how_far import HowFarPage
from ui.window.pages.matrix import MatrixPage
from ui.window.pages.page import Page
from ui.window.presenters.base import Presenter
from ui.window.presenters.overview import GapsPresenter, HowFarPresenter, MatrixPresenter

if TYPE_CHECKING:
    from ui.window.places import Guide

Made: TypeAlias = tuple[Page, Presenter]


def make_overview(place: LeadPlace, ports: Ports, guide: Guide) -> Made:
    """Return page and presenter of a place."""
    match place:
        case WhereAllStand(pack):
            matrix = MatrixPage()
            return matrix, MatrixPresenter(ports, guide, matrix, pack)
        case WhatIsMissing(pack):
            gaps = GapsPage()
            return gaps, GapsPresenter(ports, guide, gaps, pack)
        case HowFarIs(learner, name):
            return make_how_far(ports, guide, learner, name)
        case _:
            raise NotImplementedError(place)


def make_how_far(ports: Ports, guide: Guide, learner: str, name: str) -> Made:
    """Return the page of one person."""
    page = HowFarPage(name)
    return page, HowFarPresenter(ports, guide, page, learner)
