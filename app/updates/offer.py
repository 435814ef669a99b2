# SPDX-License-Identifier: Apache-2.0
"""Which version of the program a device takes, of those that its organisation signed: pure.

1. Only a version that is higher than the one that runs, for this kind of machine; never one that turned out bad here.
2. A version may ask for a least version, or a least form of the data, to come from.
3. A version may be for some of the devices. A device is always at the same place between 0 and 100 for one version, by
   a hash of both, so that raising the number adds devices and takes none away, and each version begins with others.
4. Of what is left the highest is taken; where the highest is not for this device yet, the next one may be.

Example: 0.3.0 is for 10 in a hundred, 0.2.0 for all. A device with 0.1.0 that stands at 40.2 for 0.3.0 takes 0.2.0 now,
and 0.3.0 when it is raised to 50.

>>> belongs("kitchen-tablet", "0.2.0", 100), belongs("kitchen-tablet", "0.2.0", 0)
(True, False)
"""

from __future__ import annotations

import hashlib
import platform as machine
import sys
from collections.abc import Iterable, Mapping
from enum import StrEnum

import msgspec

from app.repository.names import read_program_target
from content_packs.library import version_key
from content_packs.names import VERSION

_STEPS = 1 << 64


class Why(StrEnum):
    """Why nothing is taken."""

    NEWEST = "newest"
    """Nothing higher is offered."""
    LATER = "later"
    """It is for some of the devices, and this is not one of them yet."""
    BAD = "bad"
    """It was tried here, and went wrong."""
    NEEDS_VERSION = "needs_version"
    """Another version has to come first."""
    NEEDS_DATA = "needs_data"
    """The data of this device have to be brought up to date first."""


class Offer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is signed beside the file of a version. `least_version` "" and `least_data` 0: from any."""

    version: str
    platform: str
    percent: int
    least_version: str = ""
    least_data: int = 0


class Here(msgspec.Struct, frozen=True, kw_only=True):
    """A device: what runs, on which kind of machine, the form of its data, its id, and versions that were bad."""

    version: str
    platform: str
    data: int
    device: str
    bad: frozenset[str] = frozenset()


class Chosen(msgspec.Struct, frozen=True):
    """The offer to take, or None and why; `version` is the highest that was looked at."""

    offer: Offer | None
    why: Why | None
    version: str = ""


def this_platform() -> str:
    """Return the name of this kind of machine, as in the names of the tarballs."""
    return f"{sys.platform}-{machine.machine().lower()}"


def read_offer(path: str, custom: Mapping[str, object] | None) -> Offer | None:
    """Return what is offered under a name of the repository, None where that is no program or makes no sense."""
    named = read_program_target(path)
    try:
        offer = msgspec.convert(custom, Offer)
    except msgspec.ValidationError:
        return None
    sane = 0 <= offer.percent <= 100 and offer.least_data >= 0
    least = not offer.least_version or VERSION.fullmatch(offer.least_version) is not None
    return offer if named == (offer.platform, offer.version) and sane and least else None


def belongs(device: str, version: str, percent: int) -> bool:
    """Say whether a device is among the first `percent` of a hundred for a version (rule 3)."""
    digest = hashlib.sha256(f"{version}\n{device}".encode()).digest()
    return int.from_bytes(digest[:8]) * 100 < percent * _STEPS


def choose(offers: Iterable[Offer], here: Here) -> Chosen:
    """Return what this device takes."""
    floor = version_key(here.version)
    higher = [each for each in offers if each.platform == here.platform and version_key(each.version) > floor]
    higher.sort(key=lambda each: version_key(each.version), reverse=True)
    reasons = [_against(each, here) for each in higher]
    for offer, why in zip(higher, reasons, strict=True):
        if why is None:
            return Chosen(offer, None, offer.version)
    return Chosen(None, reasons[0], higher[0].version) if higher else Chosen(None, Why.NEWEST)


def _against(offer: Offer, here: Here) -> Why | None:
    if offer.version in here.bad:
        return Why.BAD
    if version_key(offer.least_version) > version_key(here.version):
        return Why.NEEDS_VERSION
    if offer.least_data > here.data:
        return Why.NEEDS_DATA
    return None if belongs(here.device, offer.version, offer.percent) else Why.LATER
