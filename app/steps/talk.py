# SPDX-License-Identifier: Apache-2.0
"""The next step of the first talk, which comes in portions: the questions are its own, their number at a time is not.

Rules:

1. Which question comes, and when the whole talk is over, is `app.engine.diagnostic` over all portions together. A
   portion is a pause in it and changes neither.
2. A portion has `PORTION` questions at most. Then comes one thing to learn (`app.steps.take_along`), then its end.
3. The talk ends when the policy says so; that, too, comes after something to learn, unless nothing was asked since the
   last portion. What was read does not open it again: a lesson before the last question of a portion says it is over.
4. Time in the talk is time on its questions. Reading does not use it up.
5. A question that was answered elsewhere since the talk began, in a shift quiz or a module, is not asked in it: its
   feedback was read.
"""

from __future__ import annotations

from app.engine import diagnostic
from app.engine.decisions import Decision, Stop
from app.events import AnswerGiven, AttemptFinished, LessonFinished, LessonOffered, Outcome, QuestionAsked
from app.state import Attempt
from app.steps import take_along
from app.steps.facts import asked, ended
from app.steps.situation import Situation, history, seed_of
from app.talk_facts import PortionEnded

PORTION = 6
"""Questions in one portion: about three minutes."""


def next_fact(now: Situation) -> QuestionAsked | LessonOffered | PortionEnded | AttemptFinished:
    """Return what comes next in the talk."""
    answers = portion_answers(now.attempt)
    has_read = any(isinstance(step, LessonFinished) for step in now.attempt.portion)
    chosen = _question(now)
    if isinstance(chosen, Decision) and len(answers) < PORTION and not has_read:
        return asked(now, chosen)
    lesson = take_along.chosen(now, answers) if answers and not has_read else None
    return lesson or closing(now)


def closing(now: Situation) -> PortionEnded | AttemptFinished:
    """Return the end of the portion, or of the whole talk where that is over."""
    answers = portion_answers(now.attempt)
    if len(answers) < PORTION or isinstance(_question(now), Stop):
        return ended(now, Outcome.COMPLETED)
    attempt = now.attempt
    return PortionEnded(attempt=attempt.id, pack=attempt.pack, version=attempt.version, asked=len(attempt.answers))


def portion_answers(attempt: Attempt) -> tuple[AnswerGiven, ...]:
    """Return the answers of the portion that is going on."""
    return tuple(step for step in attempt.portion if isinstance(step, AnswerGiven))


def _question(now: Situation) -> Decision | Stop:
    attempt, model = now.attempt, now.model
    mine = {answer.item for answer in attempt.answers}
    elsewhere = {i for i, known in now.pack.items.items() if known.at_ms > attempt.started_ms and i not in mine}
    return diagnostic.next_question(
        model,
        model.curriculum,
        history(attempt),
        seed=seed_of(attempt.id, 0),
        at_ms=now.at_ms,
        elapsed_s=sum(answer.seconds for answer in attempt.answers),
        elsewhere=elsewhere,
    )
