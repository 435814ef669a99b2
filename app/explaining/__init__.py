# SPDX-License-Identifier: Apache-2.0
"""Explains one learner: what is believed and why, the last answers and decisions, and what would change the next one.

Pure: it folds the events that are in the record and reads the packs that are installed; nothing is recorded.
"""

from __future__ import annotations

from collections import deque

from app.engine.early_warning import ability_of, answered_in, assess
from app.events import AnswerGiven, LessonOffered, QuestionAsked
from app.explaining.ahead import ahead
from app.explaining.beside import beside
from app.explaining.deciding import choice
from app.explaining.explanation import Choice, Explanation, Weighed
from app.explaining.ground import Ground
from app.explaining.standing import standings
from app.explaining.weighing import weighed
from app.state import LearnerState

__all__ = ["Explanation", "Ground", "explain"]


def explain(
    ground: Ground, *, answers: int = 10, decisions: int = 10, competency: str = "", other: Ground | None = None
) -> Explanation:
    """Explain a learner in a pack: the last `answers` and `decisions`, of one competency unless that is empty.

    `other` is somebody in the same pack to set beside them. Raises Refusal("no_such_pack").
    """
    index = ground.index
    state = ground.fold.start(ground.learner)
    given: deque[tuple[AnswerGiven, int, LearnerState, LearnerState]] = deque(maxlen=answers)
    made: deque[Choice] = deque(maxlen=decisions)
    count = 0
    for before, event, after in ground.walk():
        fact, state = event.fact, after
        if isinstance(fact, AnswerGiven) and fact.pack == ground.pack:
            count += 1
            if competency in {"", fact.competency}:
                given.append((fact, event.corrected_ms, before, after))
        elif isinstance(fact, QuestionAsked | LessonOffered):
            decided = _decision(ground, fact, event.corrected_ms, before)
            if decided is not None and competency in {"", decided.competency}:
                made.append(decided)
    model = ground.fold.pack_state(state, ground.pack).model
    if model is None:
        raise AssertionError("the pack is here, so there is a model")
    return Explanation(
        learner=ground.learner,
        pack=ground.pack,
        version=index.version,
        at_ms=ground.at_ms,
        answers_in_all=count,
        graph_share=model.weight,
        openness=model.openness,
        standings=standings(model, ground.at_ms, competency),
        answers=tuple(found for one in given if (found := _answer(ground, *one)) is not None),
        decisions=tuple(made),
        warning=assess(ability_of(model), answered_in(ground.facts(), ground.pack)),
        ahead=ahead(ground, state),
        beside=beside(ground, other) if other else None,
    )


def _answer(ground: Ground, fact: AnswerGiven, at_ms: int, before: LearnerState, after: LearnerState) -> Weighed | None:
    """Take an answer apart as the fold weighed it; None where the model does not know the item or the competency."""
    was, now = ground.fold.pack_state(before, ground.pack).model, after.pack(ground.pack).model
    if was is None or now is None:
        return None
    curriculum = ground.shelf.curriculum(fact.pack, fact.version)
    item = (curriculum and curriculum.parameters(fact.item)) or was.curriculum.parameters(fact.item)
    return weighed(fact, at_ms, was, now, item) if item else None


def _decision(ground: Ground, fact: QuestionAsked | LessonOffered, at_ms: int, before: LearnerState) -> Choice | None:
    """Return a decision in this pack; None for one of another pack, or of an attempt that is not known."""
    attempt = before.open.get(fact.attempt)
    of_team = isinstance(fact, QuestionAsked) and fact.of_pack not in {"", ground.pack}
    if attempt is None or attempt.pack != ground.pack or of_team:
        return None
    return choice(fact, at_ms, attempt, before.pack(ground.pack), ground.index_of(attempt))
