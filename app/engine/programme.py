# SPDX-License-Identifier: Apache-2.0
"""A programme of microlearns that was launched to many people: what is open on a day, and whose session it is.

Rules:

1. From its first day on, `per_week` competencies of a programme are opened each week, in the programme's order.
2. Sessions are numbered by the learner's own days with quiz questions since the first day: nobody misses one by being
   away. Of several programmes the latest started one counts whose weeks are not over, else the latest started one.
3. The first session is the same for everybody. It hangs on the programme's definition alone: the easiest question of
   each of the first competencies, as many as were opened in the first week and fit into a quiz.
4. Every later session hangs on the programme, its number and the learner's answers, on nothing else: two learners with
   the same answers on the same days are asked the same. So behind every difference stands a first answer that
   differed: `first_difference`.

Example: 30 competencies, 10 a week, from day 100. On day 108 the first 20 are open. Who had quizzes on days 100 and
103 is in session 3 on day 108; who comes for the first time is in session 1, with the questions that all others had.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import zip_longest

import msgspec

from app.engine.curriculum import Curriculum
from app.engine.evidence import RAPID_SECONDS
from app.engine.memory import SLOW_SECONDS
from app.events import AnswerGiven, LessonFinished, ProgrammeJoined
from content_packs.answers import NotYet

NEW_A_DAY = 2
"""At most so many competencies are met for the first time in the quizzes of one day, after the first session."""
_WEEK = 7


class Session(msgspec.Struct, frozen=True):
    """A learner's day in a programme."""

    programme: str
    number: int
    """1: everybody's first."""
    first: tuple[str, ...]
    """Competencies that were opened in the first week, in order."""
    open: tuple[str, ...]
    """Competencies that are open by now, in order."""


def open_on(programme: ProgrammeJoined, day: int) -> tuple[str, ...]:
    """Return the competencies that are open on a UTC day, in order; none before the first day."""
    weeks = (day - programme.start_day) // _WEEK + 1
    return programme.competencies[: programme.per_week * weeks] if weeks > 0 else ()


def session(programmes: Iterable[ProgrammeJoined], quiz_days: Iterable[int], day: int) -> Session | None:
    """Return the session of a UTC day; `quiz_days` are the days with quiz questions. None: no programme has begun."""
    begun = [programme for programme in programmes if programme.start_day <= day]
    if not begun:
        return None
    counts = max(begun, key=lambda p: (day < _last_day(p), p.start_day, p.programme))
    before = {quiz for quiz in quiz_days if counts.start_day <= quiz < day}
    return Session(
        programme=counts.programme,
        number=len(before) + 1,
        first=open_on(counts, counts.start_day),
        open=open_on(counts, day),
    )


def first_questions(session: Session, curriculum: Curriculum, questions: int) -> tuple[int, ...]:
    """Return the places of the items of everybody's first session, at most `questions`, in the programme's order."""
    index, items_of = curriculum.competency_index, curriculum.items_of
    places = [index[c] for c in session.first if c in index]
    return tuple(items_of[k][0] for k in places if items_of[k])[:questions]


def first_difference(
    mine: Sequence[AnswerGiven | LessonFinished], theirs: Sequence[AnswerGiven | LessonFinished]
) -> tuple[AnswerGiven | LessonFinished | None, AnswerGiven | LessonFinished | None] | None:
    """Return the first step at which two learners differ in what the engine reads, None when they do not.

    One of the two is None where one learner has done no more.
    """
    pairs = zip_longest(mine, theirs)
    return next(((a, b) for a, b in pairs if _read(a) != _read(b)), None)


def _last_day(programme: ProgrammeJoined) -> int:
    """Return the first day after the programme's weeks."""
    return programme.start_day + _WEEK * -(-len(programme.competencies) // programme.per_week)


def _read(step: AnswerGiven | LessonFinished | None) -> tuple[object, ...]:
    """Return of a step what the engine reads: not which wrong answer it was, nor the exact time."""
    match step:
        case AnswerGiven():
            speed = (step.seconds >= RAPID_SECONDS) + (step.seconds >= SLOW_SECONDS)
            return step.item, step.right, isinstance(step.answer, NotYet), step.confidence, step.assisted, speed
        case LessonFinished():
            return (step.competency,)
        case None:
            return ()
