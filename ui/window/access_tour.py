# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of one's own PIN, the recovery code, notes under a lost PIN, and practice without a name."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.signin import SecretKind
from ui.window.answer_tour import stop
from ui.window.hand import Camera, Hand, ScreenNotReached
from ui.window.intents import Ended, Go
from ui.window.places import (
    ChangePin,
    ChoosePin,
    MyPin,
    People,
    Pin,
    Place,
    RecoveryCode,
    ShutNotes,
    TryIt,
)
from ui.window.widgets.pads import SecretPad


def shoot_access(hand: Hand, camera: Camera, pin: str) -> None:
    """From the pages of whoever is signed in with `pin`, which stays as it is, to the first screen."""
    navigator = hand.window.navigator
    card, look = navigator.card, navigator.preferences
    if card is None:
        raise ScreenNotReached
    _shoot(hand, camera, MyPin(), "my-pin")
    _change(hand, camera, pin)
    hand.go(Go(RecoveryCode(mine=True)))
    camera.shoot("recovery-code-new")
    hand.press(hand.page.foot_buttons()[0])
    _shoot(hand, camera, ShutNotes(3, code_helps=True, secret=""), "notes-locked")
    hand.press(hand.page.foot_buttons()[1])
    camera.shoot("notes-give-up")
    _shoot(hand, camera, ShutNotes(3, code_helps=False, secret=""), "notes-lost")
    hand.go(People())
    _shoot(hand, camera, ChoosePin(card, look, ""), "choose-pin")
    _shoot(hand, camera, Pin(card, pictures=True), "pin-pictures")
    navigator.to(People())
    _guest(hand, camera)


def _shoot(hand: Hand, camera: Camera, place: Place, name: str) -> None:
    hand.window.navigator.to(place)
    camera.shoot(name)


def _change(hand: Hand, camera: Camera, pin: str) -> None:
    """As far as the new PIN, in digits and in pictures; it is not chosen."""
    hand.go(Go(ChangePin(SecretKind.PIN)))
    camera.shoot("change-pin")
    for digit in pin:
        hand.key(Qt.Key(ord(digit)))
    hand.main()
    camera.shoot("change-pin-new")
    hand.press(next(pad for pad in hand.shown(SecretPad)).switch)
    camera.shoot("change-pin-pictures")
    hand.go(Go(MyPin()))


def _guest(hand: Hand, camera: Camera) -> None:
    """A guest sees one question and stops."""
    hand.go(Go(TryIt()))
    camera.shoot("try-it")
    hand.main()
    camera.shoot("guest-question")
    stop(hand, camera)
    camera.shoot("guest-stop")
    hand.go(Ended)
    camera.shoot("guest-end")
    hand.press(hand.page.foot_buttons()[0])
