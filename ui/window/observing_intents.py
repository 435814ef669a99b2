# SPDX-License-Identifier: Apache-2.0
"""What a person wants who watches another one at work."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from app.observing.views import Ticks


class ChecklistAsked(msgspec.Struct, frozen=True):
    """Open this checklist; with `seen` what came of it the last time."""

    checklist: str
    seen: bool = False


class TicksChanged(msgspec.Struct, frozen=True):
    """Something was ticked or typed."""

    ticks: Ticks


class ObservationMade(msgspec.Struct, frozen=True):
    """What was seen is all ticked: record it."""

    ticks: Ticks
    signed_off: bool


@dataclass(frozen=True, slots=True)
class PhotoMade:
    """Keep this photo: it was looked at twice. What is on it is in no representation of it."""

    data: bytes = field(repr=False)


class PhotoLooked(msgspec.Struct, frozen=True):
    """Show this photo."""

    photo: str


class PhotoDropped(msgspec.Struct, frozen=True):
    """Delete this photo, for both."""

    photo: str


ObservingIntent = ChecklistAsked | TicksChanged | ObservationMade | PhotoMade | PhotoLooked | PhotoDropped
