# SPDX-License-Identifier: Apache-2.0
"""What a person wants of encouragement."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from app.encouraging.views import Nudge, NudgeKind, Rest
    from app.own.facts import Measure
    from app.preferences import Wishes


class WishesChosen(msgspec.Struct, frozen=True):
    """I want this, and no more."""

    wishes: Wishes


class GoalJoined(msgspec.Struct, frozen=True):
    """Let what I do count for this goal of the team, or no longer (`on` False)."""

    goal: str
    on: bool


class NudgeFollowed(msgspec.Struct, frozen=True):
    """Do what I was reminded of."""

    nudge: Nudge


class RestChosen(msgspec.Struct, frozen=True):
    """Do not remind me of this for so long."""

    kind: NudgeKind
    rest: Rest


class GoalSet(msgspec.Struct, frozen=True):
    """Set this goal for the team, from today on for so many weeks."""

    measure: Measure
    target: int
    weeks: int


class GoalEnded(msgspec.Struct, frozen=True):
    """End it."""

    goal: str


EncourageIntent = WishesChosen | GoalJoined | NudgeFollowed | RestChosen | GoalSet | GoalEnded
