# SPDX-License-Identifier: Apache-2.0
"""Makes the page and the presenter of a place where somebody watches another person at work."""

from __future__ import annotations

from ui.ports import Ports
from ui.window.observing_places import AddPhoto, AtChecklist, SeenAtWork, SignSeen
from ui.window.pages.checklist import ChecklistPage, SignPage
from ui.window.pages.page import Page
from ui.window.pages.seen import SeenPage
from ui.window.places import Guide
from ui.window.presenters.base import Presenter
from ui.window.presenters.observing import ChecklistPresenter, SignPresenter
from ui.window.presenters.photos import AddPhotoPresenter, SeenPresenter


def make_observing(
    place: AddPhoto | AtChecklist | SeenAtWork | SignSeen, ports: Ports, guide: Guide
) -> tuple[Page, Presenter]:
    """Return page and presenter."""
    match place:
        case AddPhoto():
            from ui.window.pages.seen_photos import AddPhotoPage  # noqa: PLC0415 - few add one

            photo = AddPhotoPage(place)
            return photo, AddPhotoPresenter(ports, guide, photo, place)
        case AtChecklist():
            checklist = ChecklistPage(place.card.name)
            return checklist, ChecklistPresenter(ports, guide, checklist, place)
        case SeenAtWork():
            seen = SeenPage(place)
            return seen, SeenPresenter(ports, guide, seen, place)
        case SignSeen():
            sign = SignPage(place)
            return sign, SignPresenter(ports, guide, sign, place)
