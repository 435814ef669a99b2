# SPDX-License-Identifier: Apache-2.0
"""What the screens of encouragement are given: frozen pictures. Nobody but the person themselves is in any of them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from app.own.facts import Measure
from app.preferences import Wishes
from app.views import Level


class BadgeKind(StrEnum):
    """What was learned. There is none for clicks, minutes, speed or a streak."""

    MODULE = "module"
    """All of a module is known, and seen at work where there is a checklist for what can do harm."""
    WHOLE = "whole"
    """All modules of a pack."""
    PROGRAMME = "programme"
    SET_RIGHT = "set_right"
    """Another idea was believed at first, and set right."""
    CAME_BACK = "came_back"
    """Still known after a pause of 30 days or more."""


class Badge(msgspec.Struct, frozen=True, kw_only=True):
    """A badge. `about` is the id of what was learned (module, programme, competency), `title` its title."""

    kind: BadgeKind
    pack: str
    about: str
    title: str
    at_work: bool = False
    """Somebody saw it at work, too."""

    @property
    def key(self) -> str:
        """What it is kept under, once it was shown."""
        return f"badge:{self.kind.value}:{self.pack}:{self.about}"


class TeamGoalCard(msgspec.Struct, frozen=True, kw_only=True):
    """A goal of a site, as everybody sees it.

    `people` and `together` are None while fewer than three take part: a sum of one is what that one did.
    `together` is told in steps (`team.told`), at least so many. Days are UTC days since 1970. `stage`: ahead, running,
    over or ended.
    """

    goal: str
    measure: Measure
    target: int
    from_day: int
    until_day: int
    stage: str
    people: int | None = None
    together: int | None = None
    joined: bool = False
    """Whether who looks takes part."""


class NudgeKind(StrEnum):
    """What somebody can be reminded of, the most pressing first. Today itself says that a colleague asks for help."""

    DUE_SOON = "due_soon"
    """A programme, or what the organisation asks for."""
    FOLLOW_UP = "follow_up"
    """What was agreed with a supervisor."""
    SHIFT_QUIZ = "shift_quiz"
    GOAL_STEP = "goal_step"


class Nudge(msgspec.Struct, frozen=True, kw_only=True):
    """One reminder. `topic` is the title of something to learn, "" for none; it never names a person.

    `module` is what to begin with, "" where there is none; `duty` what asks for it.
    """

    kind: NudgeKind
    topic: str = ""
    module: str = ""
    until_day: int = 0
    duty: str = ""


class Rest(StrEnum):
    """How long somebody does not want to be reminded of something."""

    DAY = "day"
    WEEK = "week"
    NEVER = "never"


class Encouragement(msgspec.Struct, frozen=True, kw_only=True):
    """The page "What encourages me". Badges and goals are empty where they are not wanted."""

    wishes: Wishes
    levels: Mapping[Level, int]
    """How many topics of the pack are known how well, in plain words on the screen."""
    shifts: int
    """Shifts in a row; 0 where that is hidden."""
    badges: tuple[Badge, ...] = ()
    goals: tuple[TeamGoalCard, ...] = ()
    alone: bool = False
    """Nobody else is on this device: a word on the desktop can be offered."""
    resting: tuple[NudgeKind, ...] = ()
    """What they are not to be reminded of ever again."""
