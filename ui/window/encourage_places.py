# SPDX-License-Identifier: Apache-2.0
"""Where somebody can be among what encourages them, and supervisors among the goals of their team."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ui.window.own_places import OwnPlace

if TYPE_CHECKING:
    from app.encouraging.views import NudgeKind, TeamGoalCard
    from app.own.facts import Measure


class Encouraged(OwnPlace, msgspec.Struct, frozen=True):
    """What encourages me: badges, goals of the team, how far one is."""


class WishesOf(OwnPlace, msgspec.Struct, frozen=True):
    """What one wants of it."""


class PutOff(OwnPlace, msgspec.Struct, frozen=True):
    """When one may be reminded of something again."""

    kind: NudgeKind


class SiteGoals(OwnPlace, msgspec.Struct, frozen=True):
    """The goals of the team, for a supervisor."""


class SetGoal(OwnPlace, msgspec.Struct, frozen=True):
    """A new one, one question after the other: what is counted, how many, until when."""

    measure: Measure | None = None
    target: int = 0


class EndGoal(OwnPlace, msgspec.Struct, frozen=True):
    """Whether one is to be ended."""

    goal: TeamGoalCard
