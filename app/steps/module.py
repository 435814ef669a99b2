# SPDX-License-Identifier: Apache-2.0
"""The next step of a module: a question, a lesson of the pack, the advice to ask a person, or the end."""

from __future__ import annotations

from app.engine import module_step
from app.engine.decisions import Decision, ModuleDone, ReadLesson, SuggestPerson
from app.events import AttemptFinished, LessonOffered, Outcome, QuestionAsked
from app.shelf import PackIndex
from app.steps.facts import asked, ended, offered
from app.steps.situation import Situation, history, seed_of


def next_fact(now: Situation) -> QuestionAsked | LessonOffered | AttemptFinished:
    """Return the next step of a module."""
    attempt, model = now.attempt, now.model
    chosen = module_step.next_step(
        model,
        model.curriculum,
        attempt.module,
        history(attempt),
        seed=seed_of(attempt.id, 0),
        at_ms=now.at_ms,
    )
    match chosen:
        case Decision():
            return asked(now, chosen)
        case ReadLesson():
            lesson = _lesson(now.index, chosen.competency_id, alternative=chosen.alternative)
            return offered(attempt, lesson, chosen.reason)
        case SuggestPerson():
            return offered(attempt, "", chosen.reason)
        case ModuleDone():
            return ended(now, Outcome.PASSED if chosen.passed else Outcome.NOT_YET)


def _lesson(index: PackIndex, competency: str, *, alternative: bool) -> str:
    lessons = index.lessons_of[competency]
    return next((lesson.id for lesson in lessons if lesson.alternative is alternative), lessons[-1].id)
