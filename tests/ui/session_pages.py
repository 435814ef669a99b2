# SPDX-License-Identifier: Apache-2.0
"""Takes the window to the pages of sessions and huddles, with as much on them as there can be."""

from __future__ import annotations

from functools import partial

from app.leading.facts import SessionKind
from app.signin import SecretKind
from app.views import LearnerCard
from content_packs.answers import Chosen
from tests.ui.fake_sessions import BEHIND, LED, SHEET, huddle_step, told
from ui.window import places
from ui.window.session_places import (
    AtHuddle,
    BeginSession,
    EndSession,
    GroupsForAll,
    ProveHere,
    RollCall,
    SessionGroups,
    Sessions,
)

CARD = LearnerCard(id="p2", name="Bea Ortiz de Zárate", role="learner", language="es", colour=2, pack="care")


def go(window, program, *, place, begun=None):
    if begun is not None:
        program.sessions.some_open(begun)
    window.navigator.to(place)


def huddle(window, _program, *, number, answer=None):
    from tests.ui.fakes import ITEMS

    step = huddle_step(ITEMS[number])
    window.navigator.to(AtHuddle(step if answer is None else told(step, answer)))


def picked(window, program):
    go(window, program, place=SessionGroups())
    window.page.press("p1")


def was_at(window, program):
    program.attendance.on()
    window.navigator.to(places.Progress())


SESSION_PAGES = {
    "sessions": partial(go, place=Sessions()),
    "sessions begun": partial(go, place=Sessions(LED[0]), begun=SessionKind.HUDDLE),
    "begin session pack": partial(go, place=BeginSession(SessionKind.SESSION)),
    "begin session": partial(go, place=BeginSession(SessionKind.SESSION, "care")),
    "begin huddle": partial(go, place=BeginSession(SessionKind.HUDDLE, "care")),
    "session minutes": partial(go, place=BeginSession(SessionKind.SESSION, "care", ("m0",))),
    "roll call": partial(go, place=RollCall("Amina Yusuf")),
    "prove here": partial(go, place=ProveHere(CARD, SecretKind.PIN)),
    "prove here pictures": partial(go, place=ProveHere(CARD, SecretKind.PICTURE)),
    "prove here without": partial(go, place=ProveHere(CARD, SecretKind.NONE)),
    "session groups": partial(go, place=SessionGroups()),
    "session groups picked": picked,
    "groups for all": partial(go, place=GroupsForAll()),
    "end session": partial(go, place=EndSession(SHEET)),
    "drop session": partial(go, place=EndSession(SHEET, drop=True)),
    "huddle question": partial(huddle, number=0),
    "huddle order": partial(huddle, number=3),
    "huddle told": partial(huddle, number=0, answer=Chosen((1,))),
    "huddle talk": partial(go, place=AtHuddle(BEHIND)),
    "sessions you were at": was_at,
}
