# SPDX-License-Identifier: Apache-2.0
"""What a person wants who watches another one at work."""

from __future__ import annotations

from dataclasses import dataclass

from app.observing.views import Ticks


@dataclass(frozen=True, slots=True)
class ChecklistAsked:
    """Open this checklist; with `seen` what came of it the last time."""

    checklist: str
    seen: bool = False


@dataclass(frozen=True, slots=True)
class TicksChanged:
    """Something was ticked or typed."""

    ticks: Ticks


@dataclass(frozen=True, slots=True)
class ObservationMade:
    """What was seen is all ticked: record it."""

    ticks: Ticks
    signed_off: bool


ObservingIntent = ChecklistAsked | TicksChanged | ObservationMade
