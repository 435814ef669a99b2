# SPDX-License-Identifier: Apache-2.0
"""What screens are given about goals. Days are UTC days since 1970, 0: none; minutes are of work."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from app.aids.views import RoleCard


class Stage(StrEnum):
    """How far a goal is."""

    AHEAD = "ahead"
    RESTS = "rests"
    REACHED = "reached"


class Because(StrEnum):
    """Why something is asked of a person that they did not choose."""

    PINNED = "pinned"
    """The organisation put it first."""
    PROGRAMME = "programme"
    """It belongs to a programme that they are in."""
    DUTY = "duty"
    """A supervisor asks for it until a day."""
    HARM = "harm"
    """Somebody may come to harm where it is not known."""


class GoalCard(msgspec.Struct, frozen=True, kw_only=True):
    """A goal of the plan, the `number`-th of `total`. `minutes` are left to it, `low` to `high` their range."""

    module: str
    title: str
    stage: Stage
    number: int
    total: int
    minutes: float
    low: float
    high: float


class GoalStep(msgspec.Struct, frozen=True, kw_only=True):
    """A module on the way to a goal, or the goal itself, with the minutes of it alone.

    `left_out`: the way goes round it. `may_leave`: the person may leave it out.
    """

    module: str
    title: str
    minutes: float
    left_out: bool
    may_leave: bool


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """Something that is asked of a person. `words` are the organisation's own, `until_day` the last day for it.

    `settled` of `total` topics of it need nothing more. Of a programme `module` is empty. `duty` is the id of what a
    supervisor asks, `by` the supervisor's name.
    """

    because: Because
    title: str
    module: str = ""
    words: str = ""
    until_day: int = 0
    settled: int = 0
    total: int = 0
    duty: str = ""
    by: str = ""


class OwnWords(msgspec.Struct, frozen=True, kw_only=True):
    """A goal in a person's own words. `id` is that of the sealed text."""

    id: str
    text: str
    at_ms: int


class Intention(msgspec.Struct, frozen=True, kw_only=True):
    """If … then I will …; `goal` is a module, or the id of a goal in own words."""

    id: str
    cue: str
    action: str
    goal: str


class Week(msgspec.Struct, frozen=True, kw_only=True):
    """In how many shifts of this week (Monday to Sunday) something was learned, of `target` (0: no number was set)."""

    shifts: int
    target: int


class SureRow(msgspec.Struct, frozen=True, kw_only=True):
    """What a person said of a module beside what was found, first and now.

    `said` is 0 (new to me) to 1 (I could teach it), None: nothing was said. `first` and `now` of `total` topics were
    known; `first` is None where there was no first look yet. `share` and `first_share` are the mean probabilities.
    """

    module: str
    title: str
    said: float | None
    first: int | None
    now: int
    total: int
    share: float
    first_share: float | None
    goal: bool
    reached: bool


class GoalsView(msgspec.Struct, frozen=True, kw_only=True):
    """My goals. `minutes`, `low` and `high` are of all that do not rest. `may_write`: there is a key to seal with."""

    goals: tuple[GoalCard, ...]
    minutes: float
    low: float
    high: float
    asked: tuple[Asked, ...]
    words: tuple[OwnWords, ...]
    week: Week
    may_write: bool


class GoalView(msgspec.Struct, frozen=True, kw_only=True):
    """One goal of the plan for a pack: its steps in the order of the path, small plans for it, and how it goes."""

    pack: str
    card: GoalCard
    objective: str
    steps: tuple[GoalStep, ...]
    intentions: tuple[Intention, ...]
    sure: SureRow | None
    may_write: bool


class WordsView(msgspec.Struct, frozen=True, kw_only=True):
    """One goal in own words, beside the pack that the person learns from, with small plans for it."""

    pack: str
    words: OwnWords
    intentions: tuple[Intention, ...]


class Area(msgspec.Struct, frozen=True, kw_only=True):
    """A module to choose. `on`: it is chosen already."""

    module: str
    title: str
    objective: str
    on: bool


class RoleOffer(msgspec.Struct, frozen=True, kw_only=True):
    """A role of the pack; `modules` hold what is missing for it."""

    card: RoleCard
    modules: tuple[str, ...]


class SurveyView(msgspec.Struct, frozen=True, kw_only=True):
    """The goals survey: what to get better at, roles, what one could teach."""

    areas: tuple[Area, ...]
    roles: tuple[RoleOffer, ...]
    teaches: tuple[Area, ...]
    may_write: bool


class CycleOffer(msgspec.Struct, frozen=True, kw_only=True):
    """A learning cycle of the playlist that the survey made."""

    cycle: str
    title: str
    minutes: int
