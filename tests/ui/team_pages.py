# SPDX-License-Identifier: Apache-2.0
"""Takes the window to the pages of whoever looks after people, after something was done there."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from app.carrying.enrolling import Offer
from app.people.team import Deed
from tests.ui.fake_carrying import CODE
from ui.letter_picture import letter_picture
from ui.window import places
from ui.window.intents import Confirmed, PersonChosen

LETTER = "STEPWELL-ENROLMENT-1:" + "A7" * 500
"""As long as that of somebody with an LRS and a source of packs."""


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


def open_enrol(window, program):
    """This device's own key would go along."""
    program.enrolling.offered = Offer(sends=True, home_key=False, packs_from="Six Houses of Sea View and Hill Side")
    open_deed(window, program, Deed.ENROL)


def enrolled(window, program, *, failed=False):
    """The code is on the screen, or no file could be written."""
    open_deed(window, program, Deed.ENROL)
    inside = Path("/home/somebody/Documents")
    if failed:
        window.page.show_write_failed(inside)
    else:
        window.page.show_made(inside / "stepwell-enrolment-12.txt", CODE, letter_picture(LETTER))


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
    "start a programme": partial(open_deed, deed=Deed.PROGRAMME),
    "enrol": open_enrol,
    "enrolled": enrolled,
    "enrolment failed": partial(enrolled, failed=True),
    "move": partial(open_deed, deed=Deed.MOVE),
    "glass": partial(open_deed, deed=Deed.SEE_KEPT, glass=True),
    "joining": open_joining,
}
