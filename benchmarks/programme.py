# SPDX-License-Identifier: Apache-2.0
"""Launch a programme to 50 simulated people and see where their paths part: `python -m benchmarks.programme [--quick]
[--json]`.

The programme is 30 microlearns of the care pack that ships, ten a week. The people differ in what they know
(`app.simulation`); each has their own ids and hour of the day, reads the microlearn of whatever was not right, and goes
through the program's own steps and fold, without a database. A person's questions of a day are a set of items.
"Different" is the share of people whose set is not the most common one; "by pairs" the share of pairs with different
sets. "Traceable": every two people whose questions differ gave different answers to one and the same question before
that; and somebody else, with other ids and at another hour, who gives a person's answers is asked that person's
questions.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from app.clock import DAY_MS
from app.engine.programme import first_difference
from app.events import (
    AnswerGiven,
    AttemptStarted,
    Confidence,
    Event,
    Fact,
    LessonFinished,
    ProgrammeJoined,
    Purpose,
    QuestionAsked,
)
from app.fold import Fold
from app.shelf import PackIndex, Shelf
from app.simulation import LESSON_S, Person, make_person, seeded_ids
from app.state import LearnerState
from app.steps import Situation, next_fact
from benchmarks.report import Row, run
from content_packs.archive import build, open_pack
from content_packs.grading import grade
from content_packs.starter import starter_folders

PEOPLE = 50
DAYS = 3
MICROLEARNS = 30
A_WEEK = 10
FIRST_DAY = 20_000
"""Of the programme, in UTC days since 1970."""
HOUR_MS = 3_600_000


@dataclass(frozen=True)
class Day:
    """What was asked on a day and answered, and the microlearns that were read after it."""

    answers: tuple[AnswerGiven, ...]
    lessons: tuple[LessonFinished, ...]

    @property
    def questions(self) -> frozenset[str]:
        """The items, in no order."""
        return frozenset(answer.item for answer in self.answers)


class Learner:
    """Somebody in the programme: a state folded from events, and what they were asked."""

    def __init__(self, name: str, hour: int, programme: ProgrammeJoined) -> None:
        self._shelf = shelf()
        self._index = self._shelf.index(programme.pack)
        self._fold = Fold(self._shelf.curriculum)
        self._state: LearnerState = self._fold.start(name)
        self._name, self._hour = name, hour
        self._ids = seeded_ids(name)
        self._count = 0
        self.days: list[Day] = []
        self._now_ms = FIRST_DAY * DAY_MS
        self._happened(programme)

    def day(self, person: Person) -> None:
        """Go through the quiz of the next day, then read the microlearn of whatever was not right."""
        attempt = self._begin()
        answers: list[AnswerGiven] = []
        while isinstance(asked := self._next(attempt), QuestionAsked):
            answers.append(_answer(asked, attempt, person, self._index))
            self._happened(asked, answers[-1])
        missed = [answer.competency for answer in answers if not answer.right]
        for competency in missed:
            person.read(competency)
        lessons = tuple(_read(competency, self._index) for competency in missed)
        self._happened(asked, *lessons)
        self.days.append(Day(tuple(answers), lessons))

    def repeats(self, day: Day) -> bool:
        """Give somebody's answers of the next day, and say whether the questions were the same as theirs."""
        attempt, script = self._begin(), iter(day.answers)
        while isinstance(asked := self._next(attempt), QuestionAsked):
            answer = next(script, None)
            if answer is None or answer.item != asked.item:
                return False
            self._happened(asked, msgspec.structs.replace(answer, attempt=attempt))
        self._happened(asked, *day.lessons)
        self.days.append(day)
        return next(script, None) is None

    def steps(self, day: int) -> list[AnswerGiven | LessonFinished]:
        """Return what was done until the end of a day."""
        done: list[AnswerGiven | LessonFinished] = []
        for before in self.days[: day + 1]:
            done += [*before.answers, *before.lessons]
        return done

    def _begin(self) -> str:
        """Open the quiz of the next day, at this learner's hour."""
        self._now_ms = (FIRST_DAY + len(self.days)) * DAY_MS + self._hour * HOUR_MS
        attempt, version = self._ids(), self._index.version
        self._happened(
            AttemptStarted(attempt=attempt, purpose=Purpose.SHIFT_QUIZ, pack=self._index.id, version=version)
        )
        return attempt

    def _next(self, attempt: str) -> Fact:
        running = self._state.open.get(attempt)
        assert running is not None
        return next_fact(
            Situation(
                attempt=running,
                pack=self._fold.pack_state(self._state, self._index.id),
                index=self._index,
                curriculum=self._shelf.curriculum(self._index.id),
                at_ms=self._now_ms,
            )
        )

    def _happened(self, *facts: Fact) -> None:
        for fact in facts:
            self._count += 1
            self._now_ms += 10_000
            event = Event(
                id=self._ids(),
                learner=self._name,
                device="d",
                sequence=self._count,
                roam_sequence=0,
                at_ms=self._now_ms,
                offset_ms=0,
                boot="b",
                fact=fact,
            )
            self._state = self._fold.fold(self._state, event)


def _answer(asked: QuestionAsked, attempt: str, person: Person, index: PackIndex) -> AnswerGiven:
    item = index.items[asked.item]
    answer = person.answer(item)
    result = grade(item, answer)
    return AnswerGiven(
        attempt=attempt,
        purpose=Purpose.SHIFT_QUIZ,
        pack=index.id,
        version=index.version,
        item=item.id,
        competency=item.competency,
        answer=answer,
        right=result.right,
        score=result.score,
        seconds=10.0,
        confidence=Confidence.SURE if person.knows.get(item.competency) else Confidence.NOT_SURE,
    )


def _read(competency: str, index: PackIndex) -> LessonFinished:
    lesson = index.lessons_of[competency][0]
    return LessonFinished(
        pack=index.id, version=index.version, lesson=lesson.id, competency=competency, seconds=LESSON_S
    )


@cache
def shelf() -> Shelf:
    """The care pack that ships."""
    source = starter_folders()[0]
    with TemporaryDirectory(prefix="stepwell-bench-") as folder:
        return Shelf([open_pack(build(source, Path(folder) / f"{source.name}.stepwell"))])


def launched() -> ProgrammeJoined:
    """The programme."""
    index = shelf().index(shelf().ids()[0])
    return ProgrammeJoined(
        programme="first-weeks",
        title="First weeks",
        pack=index.id,
        version=index.version,
        competencies=tuple(index.competencies)[:MICROLEARNS],
        start_day=FIRST_DAY,
        per_week=A_WEEK,
    )


def live(seed: int) -> list[Learner]:
    """Let everybody go through their three days."""
    index, everybody = shelf().index(launched().pack), []
    for who in range(PEOPLE):
        person = make_person(index, f"{seed} {who}")
        everybody.append(Learner(f"{seed}-{who}", hour=who % 24, programme=launched()))
        for _ in range(DAYS):
            everybody[-1].day(person)
    return everybody


def different(everybody: Sequence[Learner], day: int) -> tuple[float, float]:
    """Return the share of people whose questions are not the most common ones, and the share of pairs that differ."""
    sets = [learner.days[day].questions for learner in everybody]
    most = Counter(sets).most_common(1)[0][1]
    pairs = [a != b for a, b in combinations(sets, 2)]
    return 1.0 - most / len(sets), sum(pairs) / len(pairs)


def traceable(everybody: Sequence[Learner]) -> float:
    """Return the share of differences that stand behind an answer, and of swaps that bring about the same questions."""
    found = [
        _is_behind_an_answer(a, b, day)
        for a, b in combinations(everybody, 2)
        for day in range(DAYS)
        if a.days[day].questions != b.days[day].questions
    ]
    for number, learner in enumerate(everybody):
        other = Learner(f"instead of {number}", hour=(number * 7 + 5) % 24, programme=launched())
        found += [other.repeats(day) for day in learner.days]
    return sum(found) / len(found)


def _is_behind_an_answer(a: Learner, b: Learner, day: int) -> bool:
    match first_difference(a.steps(day), b.steps(day)):
        case AnswerGiven(item=one), AnswerGiven(item=other):
            return one == other  # the same question, answered differently
        case _:
            return False


def programme_rows(quick: bool) -> list[Row]:
    """Rows over two launches, or five."""
    launches = [live(seed) for seed in range(2 if quick else 5)]
    rows: list[Row] = []
    for day, aim in ((1, 0.5), (2, 0.9)):
        shares = [different(launch, day) for launch in launches]
        people, pairs = ([share[n] for share in shares] for n in (0, 1))
        rows.append(_share(f"programme: different questions on day {day + 1}, people", people, aim))
        rows.append(_share(f"programme: different questions on day {day + 1}, by pairs", pairs, aim))
    same = [1.0 - different(launch, 0)[1] for launch in launches]
    rows.insert(0, _share("programme: the same questions on day 1, by pairs", same, 1.0))
    rows.append(
        _share("programme: differences traceable to an answer", [traceable(launch) for launch in launches], 1.0)
    )
    return rows


def _share(name: str, values: Sequence[float], aim: float) -> Row:
    """Return a row for a share that should be at least `aim` in the mean: mean, and spread over launches."""
    mean = sum(values) / len(values)
    return {
        "name": name,
        "target": f">= {aim:.2f}",
        "ours": f"{mean:.3f} ({min(values):.3f} to {max(values):.3f})",
        "peer": "-",
        "pass": mean >= aim,
    }


if __name__ == "__main__":
    run(programme_rows, __doc__.splitlines()[0])
