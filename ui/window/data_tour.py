# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of what is kept about a person, and of what becomes of the wish to be erased."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from ui.window.certificate_intents import CertificateAsked
from ui.window.hand import Camera, Hand
from ui.window.intents import Go, KeepAsked
from ui.window.pages.people import PersonTile
from ui.window.places import Back, EraseMe, MyData, MyPin, Progress, Today
from ui.window.widgets.basic import Button
from ui.window.widgets.fold import Fold


def shoot_data(hand: Hand, camera: Camera, dress: Callable[[], None], name: str) -> None:
    """From What I know so far and back, with the first and the last line opened. No copy is taken: it would stay."""
    _certificate(hand, camera)
    hand.go(Go(MyData()))
    camera.shoot("my-data")
    hand.go(Go(MyPin()))
    camera.shoot("my-pin-none")
    hand.go(Go(Back()))
    folds = hand.shown(Fold)
    for fold in (folds[0], folds[-1]):
        hand.press(fold.head)
    hand.page.reveal(folds[-1])
    camera.shoot("my-data-who-looked")
    hand.page.to_top()
    camera.shoot("my-data-why")
    hand.go(Go(EraseMe()))
    camera.shoot("erase")
    _ask_and_keep(hand, camera, dress, name)
    hand.go(Go(Progress()))


def _certificate(hand: Hand, camera: Camera) -> None:
    """Save the first one, where something is reached. The page says where it lies."""
    offered = [button for button in hand.shown(Button, hand.page) if isinstance(button.value, CertificateAsked)]
    if offered:
        hand.press(offered[0])
        camera.shoot("progress-certificate")
        hand.page.to_top()


def _ask_and_keep(hand: Hand, camera: Camera, dress: Callable[[], None], name: str) -> None:
    """Ask to be erased without a PIN, come in again, and keep everything after all."""
    hand.press(hand.page.foot_buttons()[-1])
    camera.shoot("erase-noted")
    hand.main()
    hand.press(next(tile for tile in hand.shown(PersonTile) if tile.words == name))
    dress()
    _again(hand)
    camera.shoot("today-erasing")
    hand.go(KeepAsked)
    camera.shoot("today-kept")


def _again(hand: Hand) -> None:
    """Make the page anew: the words of one that is there stay in its first language."""
    hand.window.navigator.to(Today())
    hand.settle()


def shoot_erased(hand: Hand, camera: Camera, dress: Callable[[], None], pin: str) -> None:
    """Erase the person whose PIN page is open: they came with that PIN."""
    _type(hand, pin)
    hand.main()
    dress()
    hand.window.navigator.to(EraseMe())
    hand.settle()
    hand.press(hand.page.foot_buttons()[-1])
    _type(hand, pin)
    camera.shoot("erase-pin")
    hand.press(hand.page.foot_buttons()[-1])
    camera.shoot("erased")


def _type(hand: Hand, pin: str) -> None:
    for digit in pin:
        hand.key(Qt.Key(ord(digit)))
