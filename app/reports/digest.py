# SPDX-License-Identifier: Apache-2.0
"""One person's events as what reports add up: answers and lessons of each competency, and when something was done.

1. An answer *counts* when it was given without help and was not a rapid guess (`app.engine.evidence`).
2. Why a question was asked, and what the engine foresaw, is known where it was asked on this device: the decision stays
   there, the answer roams. Elsewhere `reason` is empty and `foreseen` is nan.
3. A day has three parts, as shifts have: night (22 to 6), early (6 to 14), late (14 to 22), by the clock of the device.
   What happens between midnight and 6 belongs to the night that began the day before.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Callable, Generator, Iterable
from enum import StrEnum
from functools import lru_cache
from math import nan

import msgspec

from app.engine.curriculum import Curriculum
from app.engine.evidence import RAPID_SECONDS, Chance, Pair, Response, evidence
from app.events import (
    AnswerGiven,
    AttemptFinished,
    AttemptStarted,
    Fact,
    LessonFinished,
    LessonOffered,
    Outcome,
    QuestionAsked,
)
from app.fold import response_of
from app.pieces import whole
from content_packs.renames import Names

READS = (
    AnswerGiven.__name__,
    AttemptFinished.__name__,
    AttemptStarted.__name__,
    LessonFinished.__name__,
    LessonOffered.__name__,
    QuestionAsked.__name__,
)
"""Kinds of events that a digest is made of."""
CurriculumOf = Callable[[str], Curriculum | None]
"""The curriculum of a pack's newest version here; None: not here."""
Local = Callable[[int], dt.datetime]
"""The time on the clock of the device of a moment in ms since 1970 UTC."""
FACTS_AT_ONCE = 1_000
"""Some 20 ms, reading their JSON included."""
EPOCH = dt.date(1970, 1, 1)
_QUARTER_MS = 900_000
"""No zone is apart from UTC by less than a quarter of an hour, and no part of a day begins within one."""


class Part(StrEnum):
    """A part of the day."""

    EARLY = "early"
    LATE = "late"
    NIGHT = "night"


class Step(msgspec.Struct, frozen=True):
    """An answer, or a lesson that was read to its end (`response` None)."""

    at_ms: int
    attempt: str
    purpose: str
    reason: str
    response: Response | None = None
    counts: bool = False
    foreseen: float = nan
    """Chance of a right answer, as it was when the question was asked."""
    pair: Pair | None = None
    """What the answer says of knowing; None where the question is not in the pack any more."""
    needed_for: str = ""
    """The competency for whose sake a prerequisite was asked about or read."""


class Done(msgspec.Struct, frozen=True):
    """What was done in a part of a day."""

    attempts: int = 0
    ended: int = 0
    """Attempts that came to their end and were not stopped."""
    answers: int = 0
    lessons: int = 0


class Digest(msgspec.Struct, frozen=True):
    """One person: steps by (pack, competency) in order of time, and what was done by (day, part).

    A day is a local one, counted from 1970.
    """

    steps: dict[tuple[str, str], tuple[Step, ...]]
    done: dict[tuple[int, Part], Done]


def here(at_ms: int) -> dt.datetime:
    """Return a moment by the clock of this device; at either end of the calendar by UTC."""
    moment = dt.datetime.fromtimestamp(at_ms / 1000, dt.UTC)
    try:
        return moment.astimezone()
    except OverflowError:
        return moment


def part_of(moment: dt.datetime) -> tuple[int, Part]:
    """Return the day, counted from 1970, and its part (rule 3)."""
    day = (moment.date() - EPOCH).days
    if moment.hour < 6:
        return day - 1, Part.NIGHT
    return day, Part.EARLY if moment.hour < 14 else Part.LATE if moment.hour < 22 else Part.NIGHT


def digest(facts: Iterable[tuple[int, Fact]], curriculum: CurriculumOf, local: Local = here) -> Digest:
    """Return what the facts of one person come to, each with its time (ms since 1970 UTC), in order of time."""
    return whole(digest_steps(facts, curriculum, local))


def digest_steps(
    facts: Iterable[tuple[int, Fact]], curriculum: CurriculumOf, local: Local = here
) -> Generator[None, None, Digest]:
    """Return the same, in pieces of `FACTS_AT_ONCE`, between which others get their turns."""
    notes = _Notes(curriculum, local)
    for number, (at_ms, fact) in enumerate(facts, start=1):
        notes.take(at_ms, fact)
        if number % FACTS_AT_ONCE == 0:
            yield
    return Digest({key: tuple(steps) for key, steps in notes.steps.items()}, notes.done())


class _Notes:
    """What is gathered while the facts go by."""

    def __init__(self, curriculum: CurriculumOf, local: Local) -> None:
        self._curriculum = lru_cache(maxsize=None)(curriculum)
        self._names = lru_cache(maxsize=None)(self._names_of)
        self._day = lru_cache(maxsize=None)(lambda quarter: part_of(local(quarter * _QUARTER_MS)))
        self.steps: dict[tuple[str, str], list[Step]] = defaultdict(list)
        self._asked: dict[tuple[str, str], QuestionAsked] = {}
        self._offered: dict[tuple[str, str], LessonOffered] = {}
        self._begun: dict[str, AttemptStarted] = {}
        self._counts: Counter[tuple[int, Part, str]] = Counter()

    def take(self, at_ms: int, fact: Fact) -> None:
        """Take one more, with the ids that things have now."""
        fact = self._named(fact)
        match fact:
            case QuestionAsked():
                self._asked[fact.attempt, fact.item] = fact
            case LessonOffered():
                self._offered[fact.attempt, fact.lesson] = fact
            case AttemptStarted():
                self._begun[fact.attempt] = fact
                self._count(at_ms, "attempts")
            case AttemptFinished():
                if fact.outcome is not Outcome.STOPPED:
                    self._count(at_ms, "ended")
            case AnswerGiven():
                self._count(at_ms, "answers")
                self.steps[fact.pack, fact.competency].append(self._answer(at_ms, fact))
            case LessonFinished():
                self._count(at_ms, "lessons")
                self.steps[fact.pack, fact.competency].append(self._lesson(at_ms, fact))
            case _:
                pass

    def done(self) -> dict[tuple[int, Part], Done]:
        found: dict[tuple[int, Part], dict[str, int]] = defaultdict(dict)
        for (day, part, what), times in self._counts.items():
            found[day, part][what] = times
        return {key: Done(**counts) for key, counts in found.items()}

    def _named(self, fact: Fact) -> Fact:
        pack = getattr(fact, "pack", "") or getattr(fact, "of_pack", "")
        if not pack:
            begun = self._begun.get(getattr(fact, "attempt", ""))
            pack = begun.pack if begun else ""
        names = self._names(pack)
        return names.told(fact) if names else fact

    def _names_of(self, pack: str) -> Names | None:
        """The ids that things of a pack have now; None where none has another one, or the pack is not here."""
        curriculum = self._curriculum(pack)
        return curriculum.names if curriculum is not None and curriculum.names else None

    def _count(self, at_ms: int, what: str) -> None:
        self._counts[(*self._day(at_ms // _QUARTER_MS), what)] += 1

    def _answer(self, at_ms: int, fact: AnswerGiven) -> Step:
        asked = self._asked.pop((fact.attempt, fact.item), None)
        response = response_of(fact)
        rapid = fact.seconds < RAPID_SECONDS and response is not Response.NOT_YET
        return Step(
            at_ms=at_ms,
            attempt=fact.attempt,
            purpose=fact.purpose.value,
            reason=asked.reason if asked else "",
            response=response,
            counts=not (fact.assisted or rapid),
            foreseen=asked.probability if asked else nan,
            pair=self._pair(fact, response),
            needed_for=str(asked.params.get("needed_for", "")) if asked else "",
        )

    def _lesson(self, at_ms: int, fact: LessonFinished) -> Step:
        offered = self._offered.pop((fact.attempt, fact.lesson), None)
        begun = self._begun.get(fact.attempt)
        return Step(
            at_ms=at_ms,
            attempt=fact.attempt,
            purpose=begun.purpose.value if begun else "",
            reason=offered.reason if offered else "",
            needed_for=str(offered.params.get("needed_for", "")) if offered else "",
        )

    def _pair(self, fact: AnswerGiven, response: Response) -> Pair | None:
        curriculum = self._curriculum(fact.pack)
        item = curriculum.parameters(fact.item) if curriculum is not None else None
        if item is None:
            return None
        return evidence(response, Chance(item.guess, item.slip), confidence=fact.confidence)
