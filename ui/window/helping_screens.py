# SPDX-License-Identifier: Apache-2.0
"""Page and presenter of each place of my people and things. What a maker needs is imported in it: few are opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from app.preferences import Preferences
from ui.ports import Ports
from ui.window.helping_places import (
    AskInPerson,
    AtBeside,
    AtNote,
    BesideGoal,
    FindHelper,
    PutBeside,
    ToTeach,
)
from ui.window.own_places import OwnPlace
from ui.window.pages.page import Page
from ui.window.presenters.base import Presenter

if TYPE_CHECKING:
    from ui.window.places import Guide

Made: TypeAlias = tuple[Page, Presenter]


def make_helping(place: OwnPlace, ports: Ports, guide: Guide, learner: str, _preferences: Preferences) -> Made:
    """Return page and presenter of a place."""
    if isinstance(place, BesideGoal | PutBeside | AtBeside | AtNote):
        return _beside(place, ports, guide, learner)
    return _people(place, ports, guide, learner)


def _people(place: OwnPlace, ports: Ports, guide: Guide, learner: str) -> Made:
    from ui.window.pages.helpers import FindHelperPage, HelpersPage, TeachPage  # noqa: PLC0415
    from ui.window.pages.in_person import InPersonPage  # noqa: PLC0415
    from ui.window.presenters import helping  # noqa: PLC0415

    match place:
        case FindHelper(module, goal):
            find = FindHelperPage(module, goal)
            return find, helping.FindHelperPresenter(ports, guide, find, learner, place)
        case AskInPerson(module, goal):
            card = InPersonPage(goal, module=module)
            return card, helping.InPersonPresenter(ports, guide, card, learner, module)
        case ToTeach():
            teach = TeachPage()
            return teach, helping.TeachPresenter(ports, guide, teach, learner)
        case _:
            people = HelpersPage()
            return people, helping.HelpersPresenter(ports, guide, people, learner)


def _beside(place: BesideGoal | PutBeside | AtBeside | AtNote, ports: Ports, guide: Guide, learner: str) -> Made:
    from ui.window.pages.beside import BesidePage  # noqa: PLC0415
    from ui.window.pages.beside_note import NotePage  # noqa: PLC0415
    from ui.window.pages.beside_put import AtBesidePage, PutPage  # noqa: PLC0415
    from ui.window.presenters import beside  # noqa: PLC0415

    match place:
        case BesideGoal(goal):
            page = BesidePage(goal)
            return page, beside.BesidePresenter(ports, guide, page, learner, goal)
        case PutBeside(goal, people):
            put = PutPage(goal, people=people)
            return put, beside.PutPresenter(ports, guide, put, learner, goal, people=people)
        case AtBeside():
            one = AtBesidePage(place)
            return one, beside.AtBesidePresenter(ports, guide, one, learner, place)
        case AtNote(goal, kind):
            note = NotePage(goal, kind)
            return note, beside.NotePresenter(ports, guide, note, learner, place)
