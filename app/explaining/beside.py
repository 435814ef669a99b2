# SPDX-License-Identifier: Apache-2.0
"""Where two learners of one programme part, and the answer that parted them.

Everybody's first session of a programme is the same, and later ones hang on the programme, the session's number and the
learner's answers alone (`app.engine.programme`). So behind the first question that differs stands a first step that
differed: the earliest answer, or lesson read, that the engine reads differently of the two.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from app.clock import DAY_MS
from app.engine.programme import first_difference
from app.events import AnswerGiven, LessonFinished, Purpose, QuestionAsked
from app.explaining.deciding import choice
from app.explaining.explanation import Beside, Choice
from app.explaining.ground import Ground


def beside(mine: Ground, theirs: Ground) -> Beside:
    """Compare the quizzes of two learners in one pack, from the start of the programme that both have, if any."""
    shared = sorted({*_programmes(mine)} & {*_programmes(theirs)}, key=lambda found: (found[1], found[0]))
    programme, start_day = shared[-1] if shared else ("", 0)
    steps = first_difference(_steps(mine, start_day), _steps(theirs, start_day))
    parted = next(
        ((a, b) for a, b in zip_longest(_asked(mine, start_day), _asked(theirs, start_day)) if _item(a) != _item(b)),
        None,
    )
    asked_mine, asked_theirs = parted or (None, None)
    session = max((number for number, _ in filter(None, (asked_mine, asked_theirs))), default=0)
    return Beside(
        other=theirs.learner,
        programme=programme,
        session=session,
        mine=asked_mine[1] if asked_mine else None,
        theirs=asked_theirs[1] if asked_theirs else None,
        step_mine=steps[0] if steps else None,
        step_theirs=steps[1] if steps else None,
    )


def _programmes(ground: Ground) -> Iterator[tuple[str, int]]:
    """Yield the programmes of a learner, each with its first day."""
    state = ground.fold.start(ground.learner)
    for _, _, after in ground.walk():
        state = after
    for programme in state.pack(ground.pack).programmes.values():
        yield programme.programme, programme.start_day


def _steps(ground: Ground, start_day: int) -> list[AnswerGiven | LessonFinished]:
    return [
        fact
        for event in ground.events
        if isinstance(fact := ground.fold.named(event.fact), AnswerGiven | LessonFinished)
        and fact.pack == ground.pack
        and event.corrected_ms // DAY_MS >= start_day
    ]


def _asked(ground: Ground, start_day: int) -> Iterator[tuple[int, Choice]]:
    """Yield the questions of the quizzes since a day, each with the number of its quiz day, from 1."""
    days: list[int] = []
    for before, event, _ in ground.walk():
        fact, day = event.fact, event.corrected_ms // DAY_MS
        attempt = before.open.get(fact.attempt) if isinstance(fact, QuestionAsked) else None
        if not isinstance(fact, QuestionAsked) or fact.of_pack or attempt is None or day < start_day:
            continue
        if attempt.purpose is Purpose.SHIFT_QUIZ and attempt.pack == ground.pack:
            if day not in days:
                days.append(day)
            index = ground.index_of(attempt)
            yield len(days), choice(fact, event.corrected_ms, attempt, before.pack(ground.pack), index)


def _item(asked: tuple[int, Choice] | None) -> str:
    return asked[1].item if asked else ""
