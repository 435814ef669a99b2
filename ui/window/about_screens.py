# SPDX-License-Identifier: Apache-2.0
"""Makes the pages and presenters about the program: whose work is in it."""

from __future__ import annotations

from ui.ports import Ports
from ui.window.care_places import AboutProgram, LicenceOf
from ui.window.pages.about import AboutPage, LicencePage
from ui.window.pages.page import Page
from ui.window.places import Guide
from ui.window.presenters.about import AboutPresenter, LicencePresenter
from ui.window.presenters.base import Presenter


def make_about(place: AboutProgram | LicenceOf, ports: Ports, guide: Guide) -> tuple[Page, Presenter]:
    """Return page and presenter; they are for everybody, whoever is signed in."""
    if isinstance(place, AboutProgram):
        about = AboutPage()
        return about, AboutPresenter(ports, guide, about)
    licence = LicencePage(place.name)
    return licence, LicencePresenter(ports, guide, licence, place.name)
