# SPDX-License-Identifier: Apache-2.0
"""Where somebody can be who looks at the device, or after it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Device:
    """What everybody may know of the device, and the way in for whoever looks after it."""


@dataclass(frozen=True, slots=True)
class DeviceDoor:
    """Which of those who look after the device is it; nobody is signed in from here on."""


@dataclass(frozen=True, slots=True)
class FirstCaretaker:
    """Somebody says that they look after the device, as nobody does yet; nobody is signed in from here on."""


@dataclass(frozen=True, slots=True)
class Care:
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
    LOOK = "look"


@dataclass(frozen=True, slots=True)
class PackCare:
    """One pack of the device, by its id."""

    pack: str


@dataclass(frozen=True, slots=True)
class LrsCare:
    """Where what was learned is sent to."""


@dataclass(frozen=True, slots=True)
class PackChoice:
    """Which of the packs that are offered come to this device."""


@dataclass(frozen=True, slots=True)
class CareFor:
    """One of them."""

    part: CarePart
