# SPDX-License-Identifier: Apache-2.0
"""Takes the window to the pages of whoever looks after people, after something was done there."""

from __future__ import annotations

from functools import partial

from app.people.team import Deed
from ui.window import places
from ui.window.intents import Confirmed, PersonChosen


def open_team(window, program):
    """Everybody, with one who left and one who belongs elsewhere."""
    program.team.site_of["p2"] = "Haus Nord"
    window.navigator.to(places.Team())
    window.page.foot_buttons()[1].click()


def open_person(window, program, *, done=None):
    """All that can be offered, below what was just done."""
    program.team.deeds = frozenset(Deed) - {Deed.SEE_KEPT}
    window.navigator.to(places.Team())
    window.navigator.to(places.Person(program.accounts.people["p1"], done))


def open_deed(window, program, deed, *, glass=False, confirm=False):
    """A page on top of that of a person; `confirm`: it has been done."""
    program.accounts.loses = 3
    open_person(window, program)
    window.navigator.to(places.ForPerson(deed, program.team.person("p1"), glass))
    if confirm:
        window.page.intent.emit(Confirmed())


def open_joining(window, program):
    """What a merge loses."""
    program.team.notes = 2
    open_deed(window, program, Deed.MERGE)
    window.page.intent.emit(PersonChosen(program.accounts.people["p2"]))


TEAM_PAGES = {
    "team": open_team,
    "person": partial(open_person, done=Deed.SET_ROLE),
    "temporary": partial(open_deed, deed=Deed.RESET_PIN, confirm=True),
    "badge failed": partial(open_deed, deed=Deed.GIVE_BADGE, confirm=True),
    "role": partial(open_deed, deed=Deed.SET_ROLE),
    "move": partial(open_deed, deed=Deed.MOVE),
    "glass": partial(open_deed, deed=Deed.SEE_KEPT, glass=True),
    "joining": open_joining,
}
