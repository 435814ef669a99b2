# SPDX-License-Identifier: Apache-2.0
"""What an attempt does next: asks the engine's policies and turns what they decide into the fact to be recorded."""

from __future__ import annotations

from app.engine import diagnostic, shift_quiz
from app.events import AttemptFinished, LessonOffered, Purpose, QuestionAsked
from app.shelf import PackIndex
from app.state import Attempt
from app.steps import module, quiz
from app.steps.facts import KNOWN, ended, from_question
from app.steps.situation import Situation, history, seed_of

__all__ = ["KNOWN", "Situation", "ended", "most_questions", "next_fact", "seed_of"]


def most_questions(attempt: Attempt, index: PackIndex) -> int:
    """Return the most questions that an attempt can have; 0 when there is no fixed number (a module)."""
    match attempt.purpose:
        case Purpose.DIAGNOSTIC:
            return min(diagnostic.MOST, len(index.items))
        case Purpose.SHIFT_QUIZ:
            return min(shift_quiz.QUESTIONS, len({item.competency for item in index.items.values()}))
        case Purpose.MODULE:
            return 0


def next_fact(now: Situation) -> QuestionAsked | LessonOffered | AttemptFinished:
    """Return what comes next: a question, a lesson (or the advice to ask a person), or the end."""
    match now.attempt.purpose:
        case Purpose.DIAGNOSTIC:
            return _diagnostic(now)
        case Purpose.SHIFT_QUIZ:
            return quiz.next_fact(now)
        case Purpose.MODULE:
            return module.next_fact(now)


def _diagnostic(now: Situation) -> QuestionAsked | AttemptFinished:
    model = now.model
    chosen = diagnostic.next_question(
        model,
        model.curriculum,
        history(now.attempt),
        seed=seed_of(now.attempt.id, 0),
        at_ms=now.at_ms,
        elapsed_s=now.attempt.seconds,
    )
    return from_question(now, chosen)
