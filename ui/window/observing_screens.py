# SPDX-License-Identifier: Apache-2.0
"""Makes the page and the presenter of a place where somebody watches another person at work."""

from __future__ import annotations

from ui.ports import Ports
from ui.window.observing_places import AtChecklist, SeenAtWork, SignSeen
from ui.window.pages.checklist import ChecklistPage, SeenPage, SignPage
from ui.window.pages.page import Page
from ui.window.places import Guide
from ui.window.presenters.base import Presenter
from ui.window.presenters.observing import ChecklistPresenter, SignPresenter


def make_observing(place: AtChecklist | SeenAtWork | SignSeen, ports: Ports, guide: Guide) -> tuple[Page, Presenter]:
    """Return page and presenter."""
    match place:
        case AtChecklist():
            checklist = ChecklistPage(place.card.name)
            return checklist, ChecklistPresenter(ports, guide, checklist, place)
        case SeenAtWork():
            seen = SeenPage(place)
            return seen, Presenter(ports, guide, seen)
        case SignSeen():
            sign = SignPage(place)
            return sign, SignPresenter(ports, guide, sign, place)
