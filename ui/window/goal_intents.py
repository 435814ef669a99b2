# SPDX-License-Identifier: Apache-2.0
"""What a person wants with their goals. What they write is in no representation of it."""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec


class GoalMoved(msgspec.Struct, frozen=True):
    """Move the goal one place earlier, or later."""

    later: bool


class GoalRests(msgspec.Struct, frozen=True):
    """Let this goal rest, or go on with it."""

    rests: bool


class GoalDropped(msgspec.Struct, frozen=True):
    """Not a goal any more."""


class StepLeft(msgspec.Struct, frozen=True):
    """Go round this module, or take it in again."""

    module: str
    out: bool


class GoalsAdded(msgspec.Struct, frozen=True):
    """Make these modules goals of mine, too."""

    modules: tuple[str, ...]


class AreasChosen(msgspec.Struct, frozen=True):
    """These are what I want to get better at, or (on the page about it) what I could teach."""

    modules: tuple[str, ...]


class WeeklyChosen(msgspec.Struct, frozen=True):
    """In so many shifts a week; 0: no number."""

    shifts: int


class NoteTakenAway(msgspec.Struct, frozen=True):
    """Take this sealed text away."""

    note: str


class PartSkipped(msgspec.Struct, frozen=True):
    """Pass over this question."""


@dataclass(frozen=True, slots=True)
class WordsTyped:
    """Something was typed."""

    texts: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class WordsGiven:
    """That is it."""

    texts: tuple[str, ...] = field(repr=False)


GoalIntent = (
    GoalMoved
    | GoalRests
    | GoalDropped
    | StepLeft
    | GoalsAdded
    | AreasChosen
    | WeeklyChosen
    | NoteTakenAway
    | PartSkipped
    | WordsTyped
    | WordsGiven
)
