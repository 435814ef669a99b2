# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of looking after the device: the first who says so, each small page, and a list of people."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from ui.window.care_intents import BackupAsked, RosterAgreed, RosterChosen
from ui.window.care_places import Care, CareFor, CarePart, Device, DeviceDoor, FirstCaretaker
from ui.window.hand import Camera, Hand
from ui.window.intents import Go
from ui.window.places import Today

NAME: Final = "Rosa"
PIN: Final = "7193"
LIST: Final = "id,name,role,Shift\nk1,Kofi Mensah,,early\nk2,Lena Braun,supervisor,late\nk3,,,\nk4,Mia,boss,\n"
"""Two new people, two lines that cannot be used, and a column that means nothing."""


def shoot_care(hand: Hand, camera: Camera, dress: Callable[[], None]) -> None:
    """From what everybody sees of a device that nobody looks after yet, through all of its pages, and out."""
    hand.go(Go(Device()))
    camera.shoot("device")
    hand.go(Go(FirstCaretaker()))
    camera.shoot("device-first-name")
    QTest.keyClicks(hand.shown(QLineEdit)[0], NAME)
    hand.main()
    camera.shoot("device-first-pin")
    for _twice in range(2):
        _type(hand)
    dress()
    _again(hand)
    camera.shoot("care")
    for part in CarePart:
        if part is CarePart.STICK:  # it lies behind sending
            hand.go(Go(CareFor(CarePart.SENDING)))
        hand.go(Go(CareFor(part)))
        camera.shoot(f"care-{part.value}")
        if part is CarePart.ROSTER:
            _take_in(hand, camera)
        elif part is CarePart.SAFETY:
            hand.go(BackupAsked())
            camera.shoot("care-backed-up")
        if part is CarePart.STICK:
            hand.go(Go(CareFor(CarePart.SENDING)))
        hand.go(Go(Care()))
    hand.go(Go(Today()))
    dress()
    hand.go(Go(Device()))
    camera.shoot("device-looked-after")
    hand.go(Go(DeviceDoor()))
    camera.shoot("device-pin")
    hand.press(hand.page.foot_buttons()[0])


def _take_in(hand: Hand, camera: Camera) -> None:
    with TemporaryDirectory(prefix="stepwell-list-") as folder:
        file = Path(folder) / "staff.csv"
        file.write_text(LIST, encoding="utf-8")
        hand.page.intent.emit(RosterChosen(file))  # the dialog is the system's own
        hand.settle()
    camera.shoot("care-roster-report")
    hand.page.intent.emit(RosterAgreed())
    hand.settle()
    camera.shoot("care-roster-done")


def _again(hand: Hand) -> None:
    """Make the page anew: the words of one that is there stay in its first language."""
    hand.window.navigator.to(Care())
    hand.settle()


def _type(hand: Hand) -> None:
    for digit in PIN:
        hand.key(Qt.Key(ord(digit)))
    hand.main()
