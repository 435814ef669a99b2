# SPDX-License-Identifier: Apache-2.0
"""Takes the window to the pages about PINs, codes and badges, after something was done there."""

from __future__ import annotations

from functools import partial

from ui.window import places
from ui.window.secret_step import SecretStep

SHUT = places.ShutNotes(3, code_helps=True, secret="2468")
LOST = places.ShutNotes(3, code_helps=False, secret="2468")


def choose(window, program, *, pictures):
    """A PIN of one's own after a reset: the pictures, or the digits after one that is too easy."""
    navigator = window.navigator
    navigator.to(places.ChoosePin(navigator.card, navigator.preferences, "2468"))
    if pictures:
        window.page._pad._switch.click()
    else:
        window.page.show_refused(SecretStep.WEAK)


def wrong_pictures(window, program):
    window.navigator.to(places.Pin(window.navigator.card, away=True, pictures=True))
    window.page.show_wrong(0)


def unknown_badge(window, program):
    look = window.navigator.preferences
    window.navigator.to(places.People())
    window.navigator.dress_device(look)
    window.page.show_unknown_badge()


def wrong_code(window, program):
    window.navigator.to(SHUT)
    window.page.show_wrong_code()


def give_up(window, program):
    window.navigator.to(SHUT)
    window.page.foot_buttons()[1].click()


KEY_PLACES = (places.RecoveryCode(), SHUT, LOST)
KEY_PAGES = {
    "choose pin": partial(choose, pictures=False),
    "choose pictures": partial(choose, pictures=True),
    "wrong pictures": wrong_pictures,
    "unknown badge": unknown_badge,
    "wrong code": wrong_code,
    "give up notes": give_up,
}
