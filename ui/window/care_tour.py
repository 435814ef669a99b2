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

from app.carrying.box import new_code, seal
from app.carrying.folder import PURPOSE
from ui.window.care_intents import BackupAsked, LrsFilled, RosterAgreed, RosterChosen, StickChosen
from ui.window.care_places import (
    AboutProgram,
    Care,
    CareFor,
    CarePart,
    Device,
    DeviceDoor,
    FirstCaretaker,
    LicenceOf,
    LrsCare,
    PackCare,
    PackChoice,
)
from ui.window.hand import Camera, Hand
from ui.window.intents import Go
from ui.window.pack_intents import PackStickChosen
from ui.window.pages.lrs import LrsPage
from ui.window.places import Back, Today
from ui.window.widgets.basic import Button
from ui.window.widgets.code_lock import CodeLock
from ui.window.work_tour import shoot_work

NAME: Final = "Rosa"
PIN: Final = "7193"
LIST: Final = "id,name,role,Shift\nk1,Kofi Mensah,,early\nk2,Lena Braun,supervisor,late\nk3,,,\nk4,Mia,boss,\n"
"""Two new people, two lines that cannot be used, and a column that means nothing."""

BEHIND: Final = {
    CarePart.STICK: (CarePart.SENDING,),
    CarePart.CHECKUP: (CarePart.SAFETY,),
    CarePart.SUPPORT: (CarePart.SAFETY, CarePart.CHECKUP),
}
"""What a page lies behind."""


def shoot_care(hand: Hand, camera: Camera, dress: Callable[[], None], stick: Path | None = None) -> None:
    """From what everybody sees of a device that nobody looks after yet, through all of its pages, and out.

    `stick` is a folder with pack files.
    """
    hand.go(Go(Device()))
    camera.shoot("device")
    _about(hand, camera)
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
        for step in (*BEHIND.get(part, ()), part):
            hand.go(Go(CareFor(step)))
        camera.shoot(f"care-{part.value}")
        if part is CarePart.ROSTER:
            _take_in(hand, camera)
        elif part is CarePart.SAFETY:
            hand.go(BackupAsked())
            camera.shoot("care-backed-up")
        elif part is CarePart.SENDING:
            _address(hand, camera)
        elif part is CarePart.STICK:
            _exchange(hand, camera)
        elif part is CarePart.PACKS and stick is not None:
            _packs(hand, camera, stick)
        for step in reversed(BEHIND.get(part, ())):
            hand.go(Go(CareFor(step)))
        hand.go(Go(Care()))
    shoot_work(hand, camera)
    hand.go(Go(Today()))
    dress()
    hand.go(Go(Device()))
    camera.shoot("device-looked-after")
    hand.go(Go(DeviceDoor()))
    camera.shoot("device-pin")
    hand.press(hand.page.foot_buttons()[0])


def _address(hand: Hand, camera: Camera) -> None:
    """Where things are sent to: the form, an address that is none, one where something else was sent."""
    hand.go(Go(LrsCare()))
    camera.shoot("care-lrs")
    hand.page.intent.emit(LrsFilled("http://lrs.example.org/xAPI/", "key", "secret"))
    camera.shoot("care-lrs-no-address")
    if isinstance(hand.page, LrsPage):
        hand.page.show_sent(1234)
    camera.shoot("care-lrs-another")
    hand.go(Go(LrsCare()))  # back to the form
    hand.go(Go(CareFor(CarePart.SENDING)))


def _about(hand: Hand, camera: Camera) -> None:
    """Whose work is in the program, one licence, and back."""
    hand.go(Go(AboutProgram()))
    camera.shoot("about")
    QTest.keyClicks(hand.shown(QLineEdit)[0], "qt")
    hand.settle()
    hand.go(Go(LicenceOf("Qt")))
    camera.shoot("licence")
    for _twice in range(2):
        hand.go(Go(Back()))


def _exchange(hand: Hand, camera: Camera) -> None:
    """Lock a stick with a code, then meet a file that is locked with another one."""
    lock = hand.shown(CodeLock)[0]
    hand.press(hand.shown(Button, lock)[0])
    hand.press(hand.shown(Button, lock)[1])
    hand.page.reveal(lock)
    camera.shoot("care-stick-locked")
    with TemporaryDirectory(prefix="stepwell-stick-") as folder:
        (Path(folder) / "stepwell-another.box").write_bytes(b"".join(seal([b"{}"], new_code(), PURPOSE)))
        hand.page.intent.emit(StickChosen(Path(folder), lock.code))  # the dialog is the system's own
        _wait_for_foot(hand, 2)
    camera.shoot("care-stick-other-code")


def _packs(hand: Hand, camera: Camera, stick: Path) -> None:
    hand.page.intent.emit(PackStickChosen(stick))
    _wait_for_foot(hand, 3)
    hand.page.to_top()
    camera.shoot("care-packs-from-stick")
    hand.page.intent.emit(PackStickChosen(stick / "nothing there"))
    hand.settle()
    camera.shoot("care-packs-no-stick")
    hand.press(next(b for b in hand.shown(Button) if isinstance(b.value, Go) and isinstance(b.value.place, PackCare)))
    camera.shoot("care-pack")
    hand.go(Go(CareFor(CarePart.PACKS)))
    hand.go(Go(PackChoice()))
    camera.shoot("care-pack-choice")
    hand.press(hand.shown(Button, hand.page)[0])
    camera.shoot("care-pack-choice-changed")
    hand.press(hand.shown(Button, hand.page)[0])
    hand.go(Go(CareFor(CarePart.PACKS)))


def _wait_for_foot(hand: Hand, least: int) -> None:
    """Wait until something under way is done: then there are so many buttons at the foot."""
    hand.settle()
    while len(hand.page.foot_buttons()) < least:
        hand.settle()


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
