# SPDX-License-Identifier: Apache-2.0
"""What the policies decide and what they remember of an attempt: small frozen records."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

import msgspec

from app.reasons import Reason


class StopCode(StrEnum):
    """Why there is no next question."""

    SETTLED = "settled"  # what is known is known well enough
    ENOUGH_QUESTIONS = "enough_questions"  # the most questions of this kind of attempt
    TIME_UP = "time_up"
    LITTLE_TO_GAIN = "little_to_gain"  # another question would hardly tell more
    NOTHING_LEFT = "nothing_left"  # no question left that may be asked


class Alternative(msgspec.Struct, frozen=True):
    """A question that was nearly asked, with the figures that it had."""

    item_id: str
    probability: float
    gain: float


class Decision(msgspec.Struct, frozen=True):
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


class Stop(msgspec.Struct, frozen=True):
    """No further question, and why."""

    code: StopCode


class ReadLesson(msgspec.Struct, frozen=True):
    """Show a lesson of a competency; `alternative`: another explanation than the first."""

    competency_id: str
    reason: Reason
    alternative: bool = False
    lesson_id: str = ""
    """The very lesson to show; empty: the first of the competency that this attempt has not shown."""


class SuggestPerson(msgspec.Struct, frozen=True):
    """Stop here and suggest talking to somebody."""

    competency_id: str
    reason: Reason


class ModuleDone(msgspec.Struct, frozen=True):
    """The module is over; `passed`: every competency of it is settled."""

    passed: bool


class ItemDone(msgspec.Struct, frozen=True):
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


class LessonDone(msgspec.Struct, frozen=True):
    """A lesson of this attempt that was read to its end."""

    lesson_id: str
    competency_id: str


class SetsRight(msgspec.Struct, frozen=True):
    """The lesson that sets a misconception right, and the competency that it is a lesson of."""

    lesson_id: str
    competency_id: str


Done: TypeAlias = ItemDone | LessonDone
ModuleStep: TypeAlias = Decision | ReadLesson | SuggestPerson | ModuleDone
