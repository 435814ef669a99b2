# SPDX-License-Identifier: Apache-2.0
"""What is known about one learner: an immutable value that `app.fold` makes and nothing else changes."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from app.cycling.state import CycleRun
from app.encouraging.turns import Turns
from app.engine.model import LearnerModel
from app.events import (
    AnswerGiven,
    LessonFinished,
    LessonOffered,
    Outcome,
    PlanMade,
    ProgrammeJoined,
    Purpose,
    QuestionAsked,
)
from app.frozen_map import FrozenMap
from app.leading.state import Leading
from app.observing.state import Observed
from app.own.state import Own
from app.practice.facts import PracticeKind
from app.practice.state import Practised
from app.talk_facts import PortionEnded
from content_packs.answers import NotYet


class Attempt(msgspec.Struct, frozen=True):
    """A diagnostic, module or quiz that is going on. `current` is what stands on the screen, None between two steps."""

    id: str
    purpose: Purpose
    pack: str
    version: str
    module: str
    started_ms: int
    touched: int
    """Which event of the learner touched it last, counted in the fold: clocks jump, this does not."""
    current: QuestionAsked | LessonOffered | PortionEnded | None = None
    hint_shown: bool = False
    answers: tuple[AnswerGiven, ...] = ()
    asked: tuple[QuestionAsked, ...] = ()
    steps: tuple[AnswerGiven | LessonFinished, ...] = ()
    """Answers and finished lessons in the order they happened."""
    portions: int = 0
    """How many portions of it have ended; of the first talk only."""
    portion_from: int = 0
    """How many `steps` came before the portion that is going on."""
    portion_ms: int = 0
    """When a portion ended last; 0: none has."""

    @property
    def shown(self) -> tuple[str, str]:
        """The pack, with its version, of what is on the screen, or was there last; it may be one of the team's."""
        latest = self.current if self.current is not None else next(reversed(self.asked), None)
        if isinstance(latest, QuestionAsked) and latest.of_pack:
            return latest.of_pack, latest.of_version
        return self.pack, self.version

    @property
    def portion(self) -> tuple[AnswerGiven | LessonFinished, ...]:
        """What was done in the portion that is going on."""
        return self.steps[self.portion_from :]

    @property
    def rests(self) -> bool:
        """Whether it stands between two portions: nothing of it is under way."""
        return isinstance(self.current, PortionEnded)

    @property
    def seconds(self) -> float:
        """Seconds spent on questions and lessons so far."""
        return sum(step.seconds for step in self.steps)

    @property
    def right(self) -> int:
        """How many answers were right."""
        return sum(answer.right for answer in self.answers)

    @property
    def not_yet(self) -> int:
        """How many answers were "I haven't learned this yet"."""
        return sum(isinstance(answer.answer, NotYet) for answer in self.answers)


class LastAttempt(msgspec.Struct, frozen=True):
    """How the last attempt of its kind ended. `passed_ms`: when one of them was passed last (0: never)."""

    attempt: str
    finished_ms: int
    outcome: Outcome
    asked: int
    right: int
    seconds: float
    passed_ms: int = 0


class ItemMemory(msgspec.Struct, frozen=True):
    """The last time an item was answered."""

    at_ms: int
    right: bool
    in_quiz: bool = False


class DayTally(msgspec.Struct, frozen=True):
    """What was done on one day (UTC days since 1970). `quizzes` counts those that went to their end."""

    answers: int = 0
    right: int = 0
    lessons: int = 0
    seconds: float = 0.0
    quizzes: int = 0


class Checked(msgspec.Struct, frozen=True):
    """How the compliance checks of a module went. `passed_ms` of the latest that was passed (0: none was).

    `tries` counts those that were not passed since then, `last_ms` is the end of the latest.
    """

    passed_ms: int = 0
    tries: int = 0
    last_ms: int = 0


class PackState(msgspec.Struct, frozen=True):
    """Everything about one learner in one pack."""

    model: LearnerModel | None = None
    """None while the pack is not installed here: its events wait in the record."""
    rated: bool = False
    wants: tuple[str, ...] = ()
    items: FrozenMap[str, ItemMemory] = msgspec.field(default_factory=FrozenMap)
    lessons: FrozenMap[str, int] = msgspec.field(default_factory=FrozenMap)
    """Lesson id to the time it was last finished."""
    last: FrozenMap[tuple[Purpose, str], LastAttempt] = msgspec.field(default_factory=FrozenMap)
    """(purpose, module) to how the last attempt of it ended."""
    passed: frozenset[str] = frozenset()
    """Modules passed once: another, unfinished attempt at one does not take that back."""
    checks: FrozenMap[str, Checked] = msgspec.field(default_factory=FrozenMap)
    """Module to how its compliance checks went."""
    plan: PlanMade | None = None
    declined: frozenset[str] = frozenset()
    """Modules that are "not for me"."""
    programmes: FrozenMap[str, ProgrammeJoined] = msgspec.field(default_factory=FrozenMap)
    """Programme id to what was launched last under it."""
    misconceptions: FrozenMap[str, int] = msgspec.field(default_factory=FrozenMap)
    """Misconception id to how often it was chosen since its explanation was read last."""
    tasks: FrozenMap[str, bool] = msgspec.field(default_factory=FrozenMap)
    """Lessons whose task for the next shift was taken on, and whether it was done."""
    quiz_days: frozenset[int] = frozenset()
    """Days (UTC days since 1970) with an answer in a shift quiz: they number the sessions of a programme."""
    practised: FrozenMap[tuple[PracticeKind, str], Practised] = msgspec.field(default_factory=FrozenMap)
    """Stories and worked examples that were begun, by kind and id."""
    observed: Observed = msgspec.field(default_factory=Observed)
    """What was seen at work."""
    cycles: FrozenMap[str, CycleRun] = msgspec.field(default_factory=FrozenMap)
    """Learning cycles that were begun, by id."""
    turns: Turns = msgspec.field(default_factory=Turns)
    """Wrong ideas that were set right, and what was still known after a long pause."""


class LearnerState(msgspec.Struct, frozen=True):
    """The fold of one learner's events.

    `open` holds running and interrupted attempts by attempt id, `closed` the ids of those that ended.
    """

    learner: str
    packs: FrozenMap[str, PackState] = msgspec.field(default_factory=FrozenMap)
    open: FrozenMap[str, Attempt] = msgspec.field(default_factory=FrozenMap)
    closed: FrozenMap[str, None] = msgspec.field(default_factory=FrozenMap)
    days: FrozenMap[int, DayTally] = msgspec.field(default_factory=FrozenMap)
    own: Own = msgspec.field(default_factory=Own)
    """What they offer, ask for, keep, rate, hand in and share."""
    leading: Leading = msgspec.field(default_factory=Leading)
    """What was done with and for them, and what they decided for a team."""
    folded: int = 0
    """How many events were folded."""

    def pack(self, pack: str) -> PackState:
        """Return what is known in `pack`, an empty state when nothing is."""
        return self.packs.get(pack) or PackState()

    def with_pack(self, pack: str, state: PackState) -> LearnerState:
        """Return this state with `pack` replaced."""
        return replace(self, packs=self.packs.put(pack, state))

    def latest_open(self) -> tuple[Attempt, ...]:
        """Return the attempts that have not ended, the one touched last first."""
        return tuple(sorted(self.open.values(), key=lambda attempt: attempt.touched, reverse=True))
