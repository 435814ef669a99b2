# SPDX-License-Identifier: Apache-2.0
"""Page and presenter of each place of badge files and passports."""

from __future__ import annotations

from ui.ports import Ports
from ui.window import passport_places as at
from ui.window.own_places import OwnPlace
from ui.window.pages.badge_file import BadgeFilePage
from ui.window.pages.brought import BringPage, BroughtPage, LinePage
from ui.window.pages.page import Page
from ui.window.pages.passport import MyPassportPage, PassportLinesPage
from ui.window.pages.passport_entry import EntryPage
from ui.window.places import Guide
from ui.window.presenters.base import Presenter
from ui.window.presenters.brought import BringPresenter, LinePresenter
from ui.window.presenters.passport import BadgePresenter, EntryPresenter, LinesPresenter, MyPassportPresenter


def make_passport(place: OwnPlace, ports: Ports, guide: Guide, learner: str) -> tuple[Page, Presenter]:  # noqa: PLR0911
    """Return page and presenter."""
    match place:
        case at.MyPassport():
            mine = MyPassportPage()
            return mine, MyPassportPresenter(ports, guide, mine, learner)
        case at.AtEntry():
            entry = EntryPage(place)
            return entry, EntryPresenter(ports, guide, entry, learner)
        case at.PassportLines():
            lines = PassportLinesPage()
            return lines, LinesPresenter(ports, guide, lines, learner)
        case at.AtBadge(badge):
            file = BadgeFilePage(badge)
            return file, BadgePresenter(ports, guide, file, learner, badge)
        case at.BringPassport(card):
            bring = BringPage(card.name if card is not None else "")
            return bring, BringPresenter(ports, guide, bring, place, learner)
        case at.AtBrought():
            brought = BroughtPage(place)
            return brought, Presenter(ports, guide, brought)
        case at.AtLine():
            line = LinePage(place)
            return line, LinePresenter(ports, guide, line, place)
        case _:
            raise NotImplementedError(place)
