# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of a kiosk and of the keyboard on the screen, in a window of its own that is not locked."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.preferences import Preferences
from ui.window.album import Album
from ui.window.care_places import CareFor, CarePart, Device, DeviceDoor
from ui.window.care_tour import PIN
from ui.window.hand import Camera, Hand
from ui.window.intents import Go
from ui.window.keyboard.board import Board
from ui.window.keyboard.layouts import LAYOUTS, Layer
from ui.window.kiosk_places import Attract
from ui.window.main_window import MainWindow
from ui.window.places import NewPerson, People

_SECONDS: Final = 24
"""What the countdown shows."""


def shoot_kiosk(window: MainWindow, album: Album, look: Preferences, size: tuple[int, int]) -> None:
    """Take the pictures: the attract loop, the first screens, each keyboard, the countdown and the way out.

    Somebody looks after the device already, with the PIN of `care_tour`. The window is closed at the end.
    """
    hand = Hand(window)
    camera = Camera(hand, album)
    window.resize(*size)
    window.show()
    try:
        window.navigator.begin_with(look)
        for name, place in (("kiosk-attract", Attract()), ("kiosk-people", People())):
            window.navigator.dress_device(look)
            window.navigator.to(place)
            hand.settle()
            camera.shoot(name)
        _keyboards(hand, camera, look)
        if window.kiosk is not None:
            window.kiosk.asking.ask(_SECONDS)
            camera.shoot("kiosk-still-there")
            window.kiosk.asking.stop()
        _way_out(hand, camera, look)
    finally:
        if window.kiosk is not None:
            window.kiosk.lock.unlock()
        window.close()


def _keyboards(hand: Hand, camera: Camera, look: Preferences) -> None:
    """Each language, the layer behind it and the signs, and a pad for numbers."""
    window = hand.window
    window.activateWindow()
    window.navigator.to(NewPerson())
    hand.settle()
    line = hand.shown(QLineEdit)[0]
    line.setFocus()
    hand.settle()
    board = window.keyboard.board
    if not isinstance(board, Board) or not window.keyboard.up:
        return
    for language in LAYOUTS:
        board.speak(language)
        for layer in (Layer.LETTERS, Layer.SECOND, Layer.SIGNS):
            board.turn(layer)
            camera.shoot(f"keyboard-{language}-{layer.value}")
    board.turn(Layer.DIGITS)
    camera.shoot("keyboard-digits")
    window.keyboard.speak(look.language)


def _way_out(hand: Hand, camera: Camera, look: Preferences) -> None:
    window = hand.window
    window.navigator.to(People())
    hand.settle()
    hand.go(Go(Device()))
    camera.shoot("kiosk-device")
    hand.go(Go(DeviceDoor()))
    for digit in PIN:
        hand.key(Qt.Key(ord(digit)))
    hand.main()
    window.navigator.dress(look)
    window.navigator.to(CareFor(CarePart.KIOSK))
    hand.settle()
    camera.shoot("kiosk-leave")
