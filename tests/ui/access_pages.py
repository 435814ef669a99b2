# SPDX-License-Identifier: Apache-2.0
"""Takes the window to the pages about one's own PIN and to those of a guest, after something was done there."""

from __future__ import annotations

from functools import partial

import msgspec

from app.events import Outcome
from app.signin import SecretKind
from tests.ui.fakes import CODE, FakeGuest
from ui.window import places
from ui.window.secret_step import SecretStep


def mine(window, program, *, pin="2468", role="learner", code="", shut=0, news=places.PinNews.NOTHING):
    """How Amina signs in."""
    accounts = program.accounts
    accounts.people["p0"] = msgspec.structs.replace(accounts.people["p0"], role=role)
    if pin:
        accounts.pins["p0"] = pin
    if code:
        accounts.codes["p0"] = code
    accounts.shut["p0"] = shut
    window.navigator.to(places.MyPin(news))


def change(window, program, *, pin, proved=False, wait=0):
    """Changing it: asked for the old one (after a wrong try), or for the new one."""
    program.accounts.pins["p0"] = pin
    kind = SecretKind.PICTURE if pin.startswith("p:") else SecretKind.PIN
    window.navigator.to(places.ChangePin(kind))
    if proved:
        window.page.show_proved()
        window.page.show_refused(SecretStep.SAME)
    elif wait:
        window.page.show_wrong(wait)


def guest_at(window, program):
    """A guest at the first question."""
    guest = FakeGuest("en", "")
    program.guests.append(guest)
    look = window.navigator.preferences
    window.navigator.to(places.People())
    window.navigator.dress_device(look)
    window.navigator.to(places.GuestIn(guest, guest.learning.question()))


def guest_stops(window, program):
    guest_at(window, program)
    window.page.foot_buttons()[0].click()


def guest_ends(window, program):
    guest_at(window, program)
    finished = program.guests[-1].learning.finished(Outcome.COMPLETED)
    window.navigator.to(places.AtStep(finished))


def try_it(window, program, *, packs=2):
    look = window.navigator.preferences
    rows = program.device.packs
    more = msgspec.structs.replace(rows[0], id="other", title="Shop floor basics, with a rather long name")
    program.device.packs = (*rows, more)[:packs]
    window.navigator.to(places.People())
    window.navigator.dress_device(look)
    window.navigator.to(places.TryIt())


ACCESS_PAGES = {
    "my pin": partial(mine, code=CODE),
    "my pictures": partial(mine, pin="p:1-2-3-9", news=places.PinNews.PIN),
    "no pin of staff": partial(mine, pin="", role="supervisor"),
    "my notes shut": partial(mine, shut=2),
    "old pin": partial(change, pin="2468", wait=30),
    "new pin": partial(change, pin="2468", proved=True),
    "my new code": lambda window, _program: window.navigator.to(places.RecoveryCode(mine=True)),
    "try it": try_it,
    "guest stops": guest_stops,
    "guest ends": guest_ends,
}
