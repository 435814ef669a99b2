# SPDX-License-Identifier: Apache-2.0
"""What is known about one learner: an immutable value that `app.fold` makes and nothing else changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

import msgspec
from msgspec.structs import replace

from app.cycling.state import CycleRun
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
from app.observing.state import Observed
from app.practice.facts import PracticeKind
from app.practice.state import Practised
from app.talk_facts import PortionEnded
from content_packs.answers import NotYet

K = TypeVar("K")
V = TypeVar("V")
LATELY = 32
"""Pairs of a `FrozenMap` that stand beside the rest at most."""


class FrozenMap(Generic[K, V]):
    """A mapping that is copied when it changes, so that an old state stays what it was.

    What was put lately stands beside the rest, so that a put copies a few pairs and only now and then all of them.
    """

    __slots__ = ("_base", "_lately")

    def __init__(self, items: Mapping[K, V] | None = None) -> None:
        self._base: Mapping[K, V] = dict(items or {})
        self._lately: Mapping[K, V] = {}

    def get(self, key: K) -> V | None:
        return self._lately[key] if key in self._lately else self._base.get(key)

    def __contains__(self, key: K) -> bool:
        return key in self._lately or key in self._base

    def __iter__(self) -> Iterator[K]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._base) + sum(key not in self._base for key in self._lately)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FrozenMap) and self._all() == other._all()

    def __hash__(self) -> int:
        return hash(frozenset(self._all()))

    def items(self) -> tuple[tuple[K, V], ...]:
        """Return the pairs in the order they were first put."""
        return tuple(self._all().items())

    def values(self) -> tuple[V, ...]:
        """Return the values in the order their keys were first put."""
        return tuple(self._all().values())

    def put(self, key: K, value: V) -> FrozenMap[K, V]:
        """Return a map that also holds `value` under `key`."""
        changed: FrozenMap[K, V] = FrozenMap.__new__(FrozenMap)
        changed._base, changed._lately = self._base, {**self._lately, key: value}
        if len(changed._lately) > LATELY:
            changed._base, changed._lately = changed._all(), {}
        return changed

    def without(self, key: K) -> FrozenMap[K, V]:
        """Return a map without `key`."""
        return FrozenMap({k: v for k, v in self._all().items() if k != key})

    def _all(self) -> dict[K, V]:
        return {**self._base, **self._lately}


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
    """How the last attempt of its kind ended."""

    attempt: str
    finished_ms: int
    outcome: Outcome
    asked: int
    right: int
    seconds: float


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


class LearnerState(msgspec.Struct, frozen=True):
    """The fold of one learner's events.

    `open` holds running and interrupted attempts by attempt id, `closed` the ids of those that ended.
    """

    learner: str
    packs: FrozenMap[str, PackState] = msgspec.field(default_factory=FrozenMap)
    open: FrozenMap[str, Attempt] = msgspec.field(default_factory=FrozenMap)
    closed: FrozenMap[str, None] = msgspec.field(default_factory=FrozenMap)
    days: FrozenMap[int, DayTally] = msgspec.field(default_factory=FrozenMap)
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
