# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of an organisation's own look: setting it, and what it changes, on a kiosk that is not locked."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.preferences import Preferences
from ui.window.album import Album
from ui.window.care_places import CareFor, CarePart, Device, DeviceDoor
from ui.window.care_tour import PIN
from ui.window.emergency_tour import shoot_emergency
from ui.window.hand import Camera, Hand
from ui.window.intents import Go
from ui.window.kiosk_places import Attract
from ui.window.livery_intents import LogoChosen
from ui.window.main_window import MainWindow
from ui.window.places import NewPerson, People

_NAME: Final = "Harbour Care"
_ACCENT: Final = "#12355B"
_NUMBER: Final = "112"
_LOGO: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><g fill="none" stroke="#12355B" stroke-width="9">'
    '<circle cx="50" cy="50" r="40"/><path d="M20 58q15 -16 30 0t30 0"/><path d="M50 12v38"/></g><g fill="#12355B">'
    '<rect x="112" y="28" width="170" height="16"/><rect x="112" y="58" width="120" height="16"/></g></svg>'
)
"""A buoy on a wave, and a stroke for each word: of an organisation that does not exist."""


def shoot_livery(window: MainWindow, album: Album, look: Preferences, size: tuple[int, int]) -> None:
    """Take the pictures. Somebody looks after the device already, with the PIN of `care_tour`.

    The look is kept on the program that the window stands on. The window is closed at the end.
    """
    hand = Hand(window)
    camera = Camera(hand, album)
    window.resize(*size)
    window.show()
    try:
        window.navigator.begin_with(look)
        window.navigator.dress_device(look)
        _set(hand, camera, look)
        for name, place in (
            ("own-look-attract", Attract()),
            ("own-look-people", People()),
            ("own-look-new-person", NewPerson()),
        ):
            window.navigator.to(place)
            window.navigator.dress_device(look)
            hand.settle()
            camera.shoot(name)
        window.navigator.to(People())
        shoot_emergency(hand, camera, "own-look-emergency")
    finally:
        if window.kiosk is not None:
            window.kiosk.lock.unlock()
        window.close()


def _set(hand: Hand, camera: Camera, look: Preferences) -> None:
    """A file that is no logo, then one that is, with name and colour; kept."""
    navigator = hand.window.navigator
    navigator.to(People())
    hand.settle()
    hand.go(Go(Device()))
    hand.go(Go(DeviceDoor()))
    for digit in PIN:
        hand.key(Qt.Key(ord(digit)))
    hand.main()
    navigator.dress(look)
    navigator.to(CareFor(CarePart.LOOK))
    hand.settle()
    with TemporaryDirectory(prefix="stepwell-logo-") as folder:
        file = Path(folder) / "logo.svg"
        for drawing, name in (
            (_LOGO.replace("<g", "<script/><g", 1), "care-look-no-logo"),
            (_LOGO, "care-look-chosen"),
        ):
            file.write_text(drawing, encoding="utf-8")
            hand.page.intent.emit(LogoChosen(file))  # the dialog is the system's own
            hand.settle()
            camera.shoot(name)
    words, colour, number = hand.shown(QLineEdit, hand.page)
    words.setText(_NAME)
    number.setText(_NUMBER)
    colour.setText(_ACCENT)
    colour.textEdited.emit(_ACCENT)
    hand.main()
    camera.shoot("care-look-kept")
