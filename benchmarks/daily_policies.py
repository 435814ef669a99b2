# SPDX-License-Identifier: Apache-2.0
"""Ways to choose what to ask about each day: the program's shift quiz, and its peers.

SM-2 is the published one (Wozniak 1990): intervals 1, 6, then times the easiness; wrong begins anew. "FSRS lowest R,
due" asks about nothing that is not due.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Protocol, TypeAlias

import numpy as np
from fsrs import Card, Rating, Scheduler
from msgspec.structs import replace
from numpy.typing import NDArray

from app.engine import shift_quiz
from app.engine.curriculum import Curriculum
from app.engine.decisions import Decision, ItemDone
from app.engine.evidence import Response
from app.engine.memory import DAY_MS
from app.engine.model import LearnerModel
from app.events import Purpose
from benchmarks.daily_people import CRITICAL, DAYS, Person, World
from content_packs.model import Competency, Difficulty, Item, Lesson, Manifest, Module, Option, Pack, SingleChoice

VARIANTS = 4
MODULE = 10
FIRST_DAY = 20_000
"""Of the simulation, in UTC days since 1970."""
Ask: TypeAlias = Callable[[int], bool]
"""Puts a question about a fact to the learner: right or wrong."""


class Policy(Protocol):
    """Chooses what to ask. Facts 0 to `known` - 1 have been introduced on earlier days."""

    def quiz(self, day: int, known: int, questions: int, ask: Ask) -> None: ...
    def introduced(self, fact: int, day: int) -> None: ...


class Ranking:
    """A policy that puts the facts in an order at the beginning of the day."""

    def __init__(self, world: World, person: Person) -> None:
        self.rng = np.random.default_rng([person.seed, 1])
        self.last = np.zeros(world.facts)
        self.importance = person.importance

    def introduced(self, fact: int, day: int) -> None:
        self.last[fact] = day

    def quiz(self, day: int, known: int, questions: int, ask: Ask) -> None:
        for fact in self.order(day, known)[:questions].tolist():
            self.answered(fact, day, right=ask(fact))
            self.last[fact] = day

    def order(self, day: int, known: int) -> NDArray[np.int64]:  # noqa: ARG002 - others look at the day
        """Return the facts to ask, best first: here in any order."""
        return self.rng.permutation(known)

    def answered(self, fact: int, day: int, *, right: bool) -> None:
        """Remember an answer: here not."""


class Oldest(Ranking):
    """What was practised longest ago."""

    def order(self, day: int, known: int) -> NDArray[np.int64]:  # noqa: ARG002 - others look at the day
        return np.argsort(self.last[:known], kind="stable")


class Scheduled(Ranking):
    """What is due first by a schedule, ties by chance."""

    def __init__(self, world: World, person: Person) -> None:
        super().__init__(world, person)
        self.due = np.zeros(world.facts)

    def introduced(self, fact: int, day: int) -> None:
        super().introduced(fact, day)
        self.due[fact] = day + 1

    def order(self, day: int, known: int) -> NDArray[np.int64]:  # noqa: ARG002 - others look at the day
        return np.lexsort((self.rng.random(known), self.due[:known]))

    def answered(self, fact: int, day: int, *, right: bool) -> None:
        self.due[fact] = day + self.interval(fact, right=right)

    def interval(self, fact: int, *, right: bool) -> float:
        """Days until the next question."""
        raise NotImplementedError


class Leitner(Scheduled):
    """Six boxes of 1, 2, 4, 8, 16 and 32 days."""

    def __init__(self, world: World, person: Person) -> None:
        super().__init__(world, person)
        self._box = np.zeros(world.facts, dtype=int)

    def interval(self, fact: int, *, right: bool) -> float:
        self._box[fact] = min(self._box[fact] + 1, 5) if right else 0
        return float(2 ** self._box[fact])


class SuperMemo2(Scheduled):
    """SM-2 with quality 4 for right (the easiness stays at 2.5) and 1 for wrong (begin anew, easiness kept)."""

    def __init__(self, world: World, person: Person) -> None:
        super().__init__(world, person)
        self._repetitions = np.zeros(world.facts, dtype=int)
        self._interval = np.zeros(world.facts)

    def interval(self, fact: int, *, right: bool) -> float:
        self._repetitions[fact] = self._repetitions[fact] + 1 if right else 0
        grown = np.ceil(2.5 * self._interval[fact])
        self._interval[fact] = {0: 1.0, 1: 1.0, 2: 6.0}.get(int(self._repetitions[fact]), grown)
        return float(self._interval[fact])


class Fsrs(Ranking):
    """The lowest retrievability by the fsrs package first."""

    _scheduler = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)

    def __init__(self, world: World, person: Person) -> None:
        super().__init__(world, person)
        self._cards = [Card(card_id=0)] * world.facts

    def introduced(self, fact: int, day: int) -> None:
        super().introduced(fact, day)
        self.answered(fact, day, right=True)

    def order(self, day: int, known: int) -> NDArray[np.int64]:
        return np.argsort([self._chance(fact, day) for fact in range(known)], kind="stable")

    def answered(self, fact: int, day: int, *, right: bool) -> None:
        rating = Rating.Good if right else Rating.Again
        self._cards[fact], _ = self._scheduler.review_card(self._cards[fact], rating, _moment(day))

    def _chance(self, fact: int, day: int) -> float:
        return float(self._scheduler.get_card_retrievability(self._cards[fact], _moment(day)))


class FsrsDue(Fsrs):
    """Of what is due, the lowest retrievability first; what is not due is not asked."""

    def order(self, day: int, known: int) -> NDArray[np.int64]:
        order = super().order(day, known)
        return order[[self._cards[fact].due <= _moment(day) for fact in order]]


class Ours:
    """The shift quiz of the program, on the learner's model."""

    def __init__(self, world: World, person: Person) -> None:
        curriculum = curriculum_of(world.facts)
        importance = person.importance
        mine = replace(curriculum, importance=importance, safety_critical=tuple((importance >= CRITICAL).tolist()))
        self._model = replace(LearnerModel.start(curriculum), curriculum=mine)
        self._seed = person.seed
        self._asked: list[str] = []
        self._errors: tuple[str, ...] = ()
        self.foretold: list[tuple[float, bool]] = []
        """(predicted chance of a right answer, right) of every question."""

    def introduced(self, fact: int, day: int) -> None:
        self._model = self._model.lesson_finished(self._model.curriculum.competencies[fact], _at(day))

    def quiz(self, day: int, known: int, questions: int, ask: Ask) -> None:
        c = self._model.curriculum
        closed = tuple(c.items[c.items_of[fact][0]] for fact in range(known, len(c.competencies)))
        recent = shift_quiz.Recent(asked=tuple(self._asked[-60:]), errors=self._errors, today=closed)
        history: list[ItemDone] = []
        while True:
            step = shift_quiz.next_question(
                self._model, c, history, recent, seed=self._seed * DAYS + day, at_ms=_at(day), questions=questions
            )
            if not isinstance(step, Decision):
                break
            fact = int(c.item_competency[c.item_index[step.item_id]])
            right = ask(fact)
            self.foretold.append((step.probability, right))
            response = Response.RIGHT if right else Response.WRONG
            self._model = self._model.answered(step.item_id, response, at_ms=_at(day), purpose=Purpose.SHIFT_QUIZ)
            history.append(ItemDone(step.item_id, c.competencies[fact], right=right))
        self._asked += [done.item_id for done in history]
        self._errors = tuple(done.item_id for done in history if not done.right)


POLICIES: dict[str, Callable[[World, Person], Policy]] = {
    "ours": Ours,
    "random": Ranking,
    "oldest": Oldest,
    "Leitner": Leitner,
    "SM-2": SuperMemo2,
    "FSRS lowest R": Fsrs,
    "FSRS lowest R, due": FsrsDue,
}


@cache
def curriculum_of(facts: int) -> Curriculum:
    """A pack of facts without prerequisites, in modules of ten, each with a lesson and four questions."""
    ids = [f"f{k}" for k in range(facts)]
    pack = Pack(
        manifest=Manifest(
            format=1, id="daily", version="1", title="", summary="", language="en", base="", authors=(), licence=""
        ),
        competencies=tuple(Competency(id=f, title="") for f in ids),
        modules=tuple(
            Module(id=f"m{m}", title="", objective="", competencies=tuple(ids[m : m + MODULE]))
            for m in range(0, facts, MODULE)
        ),
        lessons=tuple(Lesson(id=f"l-{f}", title="", competency=f, body="") for f in ids),
        items=tuple(_question(f, n) for f in ids for n in range(VARIANTS)),
    )
    return Curriculum.from_pack(pack)


def _question(fact: str, variant: int) -> Item:
    options = tuple(Option(text=str(o), why="", right=o == 0) for o in range(4))
    return SingleChoice(
        id=f"{fact}-{variant}", competency=fact, stem="", rationale="", difficulty=Difficulty.MEDIUM, options=options
    )


def _at(day: int) -> int:
    return (FIRST_DAY + day) * DAY_MS


def _moment(day: int) -> datetime:
    return datetime(2025, 1, 1, tzinfo=UTC) + timedelta(days=day)
