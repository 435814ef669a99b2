# SPDX-License-Identifier: Apache-2.0
"""What an attempt does next: asks the engine's policies and turns what they decide into the fact to be recorded."""

from __future__ import annotations

from app.engine import shift_quiz
from app.events import AttemptFinished, LessonOffered, Purpose, QuestionAsked
from app.leading.facts import USUAL, Terms
from app.shelf import PackIndex
from app.state import Attempt
from app.steps import check, module, quiz, talk
from app.steps.facts import KNOWN, ended
from app.steps.situation import Situation, seed_of
from app.steps.talk import PORTION
from app.talk_facts import PortionEnded

__all__ = ["KNOWN", "PORTION", "Situation", "ended", "most_questions", "next_fact", "seed_of"]


def most_questions(attempt: Attempt, index: PackIndex, terms: Terms = USUAL) -> int:
    """Return the most questions that an attempt, or a portion of the first talk, has; 0: no fixed number (a module)."""
    match attempt.purpose:
        case Purpose.DIAGNOSTIC:
            return min(PORTION, len(index.items))
        case Purpose.SHIFT_QUIZ:
            return min(shift_quiz.QUESTIONS, len({item.competency for item in index.items.values()}))
        case Purpose.CHECK:
            return len(check.questions(attempt, index, terms.per_outcome))
        case Purpose.MODULE:
            return 0


def next_fact(now: Situation) -> QuestionAsked | LessonOffered | PortionEnded | AttemptFinished:
    """Return what comes next: a question, a lesson (or advice to ask a person), or an end (of all, of a portion)."""
    match now.attempt.purpose:
        case Purpose.DIAGNOSTIC:
            return talk.next_fact(now)
        case Purpose.SHIFT_QUIZ:
            return quiz.next_fact(now)
        case Purpose.MODULE:
            return module.next_fact(now)
        case Purpose.CHECK:
            return check.next_fact(now)
