# SPDX-License-Identifier: Apache-2.0
"""Makes the page and the presenter of a place in the library."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QGuiApplication

from app.preferences import Preferences
from ui.code_cards import write_code_card
from ui.ports import Ports
from ui.window.library_places import AtCode, AtHouse, JustLooking, OwnThings, ToLibrary
from ui.window.pages.house import CodePage, HousePage, OwnThingsPage
from ui.window.pages.library import JustLookingPage, LibraryPage
from ui.window.pages.page import Page
from ui.window.places import Guide
from ui.window.presenters.base import Presenter
from ui.window.presenters.library import (
    CodePresenter,
    HousePresenter,
    JustLookingPresenter,
    LibraryPresenter,
    OwnPresenter,
    WriteCard,
)


def make_library(
    place: ToLibrary | JustLooking | AtHouse | AtCode | OwnThings,
    ports: Ports,
    guide: Guide,
    learner: str,
    preferences: Preferences,
) -> tuple[Page, Presenter]:
    """Return page and presenter; of a house thing and of a code `learner` may be "" (nobody is signed in)."""
    match place:
        case ToLibrary():
            library = LibraryPage()
            return library, LibraryPresenter(
                ports, guide, library, learner, language=preferences.language, card=_card(ports)
            )
        case JustLooking():
            looking = JustLookingPage()
            return looking, JustLookingPresenter(ports, guide, looking, learner)
        case AtHouse(view, door, unnoted):
            house = HousePage(view, door=door, unnoted=unnoted)
            return house, HousePresenter(ports, guide, house, QGuiApplication.clipboard().setText)
        case AtCode(code):
            asked = CodePage(code, door=not learner)
            return asked, CodePresenter(ports, guide, asked, learner, place, language=preferences.language)
        case OwnThings():
            own = OwnThingsPage()
            return own, OwnPresenter(ports, guide, own, preferences.language, _card(ports))


def _card(ports: Ports) -> WriteCard:
    """What writes a card; the organisation's name is asked on the thread that writes."""
    return partial(write_code_card, brand=lambda: ports.livery.livery().name)
