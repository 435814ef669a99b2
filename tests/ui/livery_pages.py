# SPDX-License-Identifier: Apache-2.0
"""Takes the window to pages that show how an organisation looks."""

from __future__ import annotations

from tests.ui.logos import harbour
from ui.window import places
from ui.window.care_places import CareFor, CarePart
from ui.window.livery_intents import LiveryFilled


def at_the_door(window, program):
    """The first screen with the organisation on it."""
    program.livery.now = harbour(accent="")
    window.navigator.to(places.People())


def kept_look(window, program):
    program.caretakers.acting = True
    window.navigator.to(CareFor(CarePart.LOOK))
    window.page.intent.emit(LiveryFilled(harbour(accent="#FFCC00")))


def broken_logo(window, program):
    program.livery.now = harbour()
    window.navigator.to(CareFor(CarePart.LOOK))
    window.page.show_flaw("logo_svg")


LIVERY_PAGES = {"own look": kept_look, "broken logo": broken_logo}
