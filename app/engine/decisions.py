# SPDX-License-Identifier: Apache-2.0
"""What the policies decide and what they remember of an attempt: small frozen records."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from app.reasons import Reason


class StopCode(StrEnum):
    """Why there is no next question."""

    SETTLED = "settled"  # what is known is known well enough
    ENOUGH_QUESTIONS = "enough_questions"  # the most questions of this kind of attempt
    TIME_UP = "time_up"
    LITTLE_TO_GAIN = "little_to_gain"  # another question would hardly tell more
    NOTHING_LEFT = "nothing_left"  # no question left that may be asked


@dataclass(frozen=True, slots=True)
class Alternative:
    """A question that was nearly asked, with the figures that it had."""

    item_id: str
    probability: float
    gain: float


@dataclass(frozen=True, slots=True)
class Decision:
    """A question to ask, with all that led to it."""

    item_id: str
    reason: Reason
    probability: float
    """Predicted chance of a right answer, 0 to 1."""
    gain: float
    """Expected fall of Σ importance·p·(1-p), importance scaled to mean 1: about "competencies settled", often .05 to
    1."""
    alternatives: tuple[Alternative, ...] = ()
    """The next best items, at most three, best first."""
    path: tuple[str, ...] = ()
    """Competency ids from the first unsettled prerequisite to the competency asked about."""


@dataclass(frozen=True, slots=True)
class Stop:
    """No further question, and why."""

    code: StopCode


@dataclass(frozen=True, slots=True)
class ReadLesson:
    """Show a lesson of a competency; `alternative`: another explanation than the first."""

    competency_id: str
    reason: Reason
    alternative: bool = False
    lesson_id: str = ""
    """The very lesson to show; empty: the first of the competency that this attempt has not shown."""


@dataclass(frozen=True, slots=True)
class SuggestPerson:
    """Stop here and suggest talking to somebody."""

    competency_id: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class ModuleDone:
    """The module is over; `passed`: every competency of it is settled."""

    passed: bool


@dataclass(frozen=True, slots=True)
class ItemDone:
    """A question of this attempt that was answered."""

    item_id: str
    competency_id: str
    right: bool
    not_yet: bool = False
    assisted: bool = False
    probability: float | None = None
    """The chance of a right answer that was predicted when it was asked; None: not kept."""
    misconception: str = ""
    """What the author says stands behind the answer that was given; empty: nothing."""


@dataclass(frozen=True, slots=True)
class LessonDone:
    """A lesson of this attempt that was read to its end."""

    lesson_id: str
    competency_id: str


@dataclass(frozen=True, slots=True)
class SetsRight:
    """The lesson that sets a misconception right, and the competency that it is a lesson of."""

    lesson_id: str
    competency_id: str


Done: TypeAlias = ItemDone | LessonDone
ModuleStep: TypeAlias = Decision | ReadLesson | SuggestPerson | ModuleDone
