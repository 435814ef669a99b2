# SPDX-License-Identifier: Apache-2.0
"""Makes the page and the presenter of a place where somebody reads what to do in an emergency."""

from __future__ import annotations

from app.preferences import Preferences
from ui.ports import Ports
from ui.window.emergency_places import AtEmergency, Emergency
from ui.window.pages.emergency import EmergencyPage, EmergencyReadPage
from ui.window.pages.page import Page
from ui.window.places import Guide
from ui.window.presenters.base import Presenter
from ui.window.presenters.emergency import EmergencyPresenter, EmergencyReadPresenter


def make_emergency(
    place: Emergency | AtEmergency, ports: Ports, guide: Guide, preferences: Preferences
) -> tuple[Page, Presenter]:
    """Return page and presenter; nobody is signed in."""
    if isinstance(place, Emergency):
        listed = EmergencyPage(preferences)
        return listed, EmergencyPresenter(ports, guide, listed, preferences.language)
    read = EmergencyReadPage(place.card.title, preferences)
    return read, EmergencyReadPresenter(ports, guide, read, preferences.language, place.card)
