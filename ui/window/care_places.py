# SPDX-License-Identifier: Apache-2.0
"""Where somebody can be who looks at the device, or after it."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Device(msgspec.Struct, frozen=True):
    """What everybody may know of the device, and the way in for whoever looks after it."""


class AboutProgram(msgspec.Struct, frozen=True):
    """Whose work is in the program; for everybody."""


class LicenceOf(msgspec.Struct, frozen=True):
    """The licence of one package or library in the program, by its name."""

    name: str


class DeviceDoor(msgspec.Struct, frozen=True):
    """Which of those who look after the device is it; nobody is signed in from here on."""


class FirstCaretaker(msgspec.Struct, frozen=True):
    """Somebody says that they look after the device, as nobody does yet; nobody is signed in from here on."""


class Care(msgspec.Struct, frozen=True):
    """The device, for whoever looks after it. `door`: they came in for this alone, and leaving it signs them out."""

    door: bool = False


class CarePart(StrEnum):
    """A small page of what there is to look after."""

    SENDING = "sending"
    STICK = "stick"
    PACKS = "packs"
    SAFETY = "safety"
    ROSTER = "roster"
    LEAVING = "leaving"
    KEEPING = "keeping"
    KIOSK = "kiosk"
    COUNTED = "counted"
    CAMERA = "camera"
    LOOK = "look"
    CHECKUP = "checkup"
    SUPPORT = "support"


class PackCare(msgspec.Struct, frozen=True):
    """One pack of the device, by its id."""

    pack: str


class LrsCare(msgspec.Struct, frozen=True):
    """Where what was learned is sent to."""


class PackChoice(msgspec.Struct, frozen=True):
    """Which of the packs that are offered come to this device."""


class CareFor(msgspec.Struct, frozen=True):
    """One of them."""

    part: CarePart
