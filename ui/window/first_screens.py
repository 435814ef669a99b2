# SPDX-License-Identifier: Apache-2.0
"""Makes page and presenter of the screens that may be there before anything else is loaded: the first, and a PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.window.kiosk_places import Attract
from ui.window.pages.people import PeoplePage, PinPage
from ui.window.places import People, Pin
from ui.window.presenters.people import PeoplePresenter, PinPresenter

if TYPE_CHECKING:
    from app.preferences import Preferences
    from app.views import LearnerCard
    from ui.ports import Ports
    from ui.window import places
    from ui.window.screens import Made


def make_screen(
    place: places.Place, ports: Ports, guide: places.Guide, card: LearnerCard | None, preferences: Preferences
) -> Made:
    """Return page and presenter of a place."""
    if isinstance(place, People):
        people = PeoplePage(preferences)
        return people, PeoplePresenter(ports, guide, people, preferences.language)
    if isinstance(place, Pin):
        pin = PinPage(place.card, away=place.away, pictures=place.pictures)
        return pin, PinPresenter(ports, guide, pin, place.card, away=place.away, door=place.door)
    if isinstance(place, Attract):
        from ui.window.pages.attract import AttractPage  # noqa: PLC0415 - of a kiosk
        from ui.window.presenters.kiosk import AttractPresenter  # noqa: PLC0415

        attract = AttractPage(preferences)
        return attract, AttractPresenter(ports, guide, attract, preferences.language)
    from ui.window import screens  # noqa: PLC0415 - `ahead` has loaded it by now

    return screens.make_screen(place, ports, guide, card, preferences)
