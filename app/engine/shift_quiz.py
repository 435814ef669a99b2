# SPDX-License-Identifier: Apache-2.0
"""The daily quiz: five questions that keep alive what was learned and settle a little more.

Rules:

1. First whatever was answered wrongly and with confidence and is safety-critical.
2. Of five: three that are due, ranked by importance·R·(1-R), one that tells most about what is unsettled, one sibling
   of yesterday's error (in the order due, error, due, unsettled, due). A kind that has nothing to offer gives its place
   to the next: due, unsettled, what was practised longest ago in terms of R, anything.
3. One question per competency a day, and another variant than last time wherever there is one.
4. Each pick sees the answers before it. Never more than the daily number, whatever has piled up.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

import numpy as np

from app.engine.choosing import asked, decision, generator, item_places, one_per_competency, ranked
from app.engine.curriculum import Curriculum
from app.engine.decisions import Decision, Done, Stop, StopCode
from app.engine.memory import DAY_MS
from app.engine.model import LearnerModel
from app.reasons import Reason, ReasonCode

QUESTIONS = 5
LEAST_SUCCESS = 0.35
"""What is unsettled is asked about only above this expected success, as long as anything is: a quiz is no exam."""


@dataclass(frozen=True, slots=True)
class Recent:
    """What was asked before this quiz; all item ids, oldest first."""

    asked: tuple[str, ...] = ()
    """Asked lately: the last one of each competency is not asked again while there is another variant."""
    errors: tuple[str, ...] = ()
    """Wrong on the last day with questions and not set right since."""
    today: tuple[str, ...] = ()
    """Asked today already: their competencies have had their turn."""


class _Kind(Enum):
    DUE = auto()
    ERROR = auto()
    UNSETTLED = auto()
    PRACTISED = auto()
    ANYTHING = auto()


_ORDER = (_Kind.DUE, _Kind.ERROR, _Kind.DUE, _Kind.UNSETTLED, _Kind.DUE)
_INSTEAD = (_Kind.DUE, _Kind.UNSETTLED, _Kind.PRACTISED, _Kind.ANYTHING)


@dataclass(frozen=True)
class _Quiz:
    """Everything a rule may look at."""

    model: LearnerModel
    curriculum: Curriculum
    recent: Recent
    at_ms: int
    rng: np.random.Generator
    blocked: frozenset[int]
    """Competencies that had their question today."""
    shown: tuple[int, ...]
    """Places of items asked lately, oldest first."""

    @property
    def open(self) -> list[int]:
        """Competencies that may be asked about."""
        c = self.curriculum
        return [k for k in range(len(c.competencies)) if k not in self.blocked and c.items_of[k]]


def next_question(
    model: LearnerModel,
    curriculum: Curriculum,
    history: Sequence[Done],
    recent: Recent,
    *,
    seed: int,
    at_ms: int,
    questions: int = QUESTIONS,
) -> Decision | Stop:
    """Choose the next of `questions` in a shift quiz whose answers so far are `history`, or say why it ends."""
    done = asked(history)
    if len(done) >= questions:
        return Stop(StopCode.ENOUGH_QUESTIONS)
    here = [d.item_id for d in done]
    turned = item_places(curriculum, (*recent.today, *here))
    index = curriculum.item_index
    quiz = _Quiz(
        model=model,
        curriculum=curriculum,
        recent=recent,
        at_ms=at_ms,
        rng=generator(seed, len(done)),
        blocked=frozenset(int(curriculum.item_competency[i]) for i in turned),
        shown=tuple(index[i] for i in (*recent.asked, *recent.errors, *recent.today, *here) if i in index),
    )
    if not quiz.open:
        return Stop(StopCode.NOTHING_LEFT)
    urgent = _sure_but_wrong(quiz)
    if urgent is not None:
        return urgent
    kinds = dict.fromkeys((_ORDER[len(done) % len(_ORDER)], *_INSTEAD))
    picks = (_PICK[kind](quiz) for kind in kinds)
    return next((pick for pick in picks if pick is not None), Stop(StopCode.NOTHING_LEFT))


def _sure_but_wrong(quiz: _Quiz) -> Decision | None:
    c = quiz.curriculum
    urgent = [k for k in quiz.open if c.safety_critical[k] and quiz.model.counts_at(k).sure_wrong]
    if not urgent:
        return None
    k = max(urgent, key=lambda k: (float(c.importance[k]), -k))
    return _variant(quiz, k, Reason(ReasonCode.SURE_BUT_WRONG, {"competency": c.competencies[k]}))


def _due(quiz: _Quiz) -> Decision | None:
    """Ask about the due competency with the largest importance·R·(1-R)."""
    due = set(quiz.model.memory.due(quiz.at_ms).tolist())
    k = _by_memory(quiz, [k for k in quiz.open if k in due])
    return None if k is None else _variant(quiz, k, _memory_reason(quiz, k, ReasonCode.DUE))


def _practised(quiz: _Quiz) -> Decision | None:
    """Not due yet, but practised: the next to fade."""
    begun = quiz.model.memory.begun
    k = _by_memory(quiz, [k for k in quiz.open if begun[k]])
    return (
        None
        if k is None
        else _variant(quiz, k, Reason(ReasonCode.KEEP_FRESH, {"competency": quiz.curriculum.competencies[k]}))
    )


def _by_memory(quiz: _Quiz, places: Sequence[int]) -> int | None:
    fresh = quiz.model.retrievability(quiz.at_ms)
    worth = quiz.curriculum.importance * fresh * (1.0 - fresh)
    return max(places, key=lambda k: (float(worth[k]), -k), default=None)


def _memory_reason(quiz: _Quiz, competency: int, code: ReasonCode) -> Reason:
    late = (quiz.at_ms - float(quiz.model.memory.rows[2][competency])) / DAY_MS
    fresh = float(quiz.model.retrievability(quiz.at_ms)[competency])
    return Reason(
        code,
        {
            "competency": quiz.curriculum.competencies[competency],
            "days": round(max(late, 0.0), 1),
            "retrievability": round(fresh, 3),
        },
    )


def _error(quiz: _Quiz) -> Decision | None:
    """Ask a sibling of the latest error that has not had its turn."""
    c = quiz.curriculum
    for item in reversed([c.item_index[i] for i in quiz.recent.errors if i in c.item_index]):
        k = int(c.item_competency[item])
        if k not in quiz.blocked:
            last = float(quiz.model.memory.rows[2][k])
            days = max(round((quiz.at_ms - last) / DAY_MS), 1) if last > 0.0 else 1
            params: dict[str, str | float] = {"competency": c.competencies[k], "days": float(days)}
            return _variant(quiz, k, Reason(ReasonCode.YESTERDAYS_ERROR, params))
    return None


def _unsettled(quiz: _Quiz) -> Decision | None:
    """Ask what tells most, among competencies that are not settled and not hopeless."""
    p = quiz.model.mastery()
    secure = quiz.curriculum.secure_at
    return _telling(quiz, [k for k in quiz.open if 1.0 - secure[k] < p[k] < secure[k]], LEAST_SUCCESS)


def _anything(quiz: _Quiz) -> Decision | None:
    return _telling(quiz, quiz.open, 0.0)


def _telling(quiz: _Quiz, places: Sequence[int], least_success: float) -> Decision | None:
    items = np.array([i for k in places for i in _variants(quiz, k)], dtype=np.int64)
    ranking = ranked(quiz.model, one_per_competency(quiz.model, items, quiz.rng, quiz.at_ms), quiz.at_ms)
    kind = np.flatnonzero(ranking.chance >= least_success)
    if kind.size == 0:
        return None
    pick = int(kind[np.argmax(ranking.gain[kind])])
    competency = int(quiz.curriculum.item_competency[ranking.items[pick]])
    params: dict[str, str | float] = {"competency": quiz.curriculum.competencies[competency]}
    missing = float(quiz.model.mastery()[competency]) <= 1.0 - float(quiz.curriculum.secure_at[competency])
    code = ReasonCode.TRY_AGAIN if missing else ReasonCode.UNSETTLED
    return decision(quiz.model, pick, ranking, Reason(code, params))


def _variants(quiz: _Quiz, competency: int) -> tuple[int, ...]:
    """Items of a competency without the one shown last, if there is another."""
    mine = quiz.curriculum.items_of[competency]
    last = next((i for i in reversed(quiz.shown) if i in mine), -1)
    return tuple(i for i in mine if i != last) or mine


def _variant(quiz: _Quiz, competency: int, reason: Reason) -> Decision:
    """Ask a variant of a competency never shown lately if there is one, else the one shown longest ago."""
    choices = _variants(quiz, competency)
    latest = {i: quiz.shown.index(i) if i in quiz.shown else -1 for i in choices}
    oldest = [i for i in choices if latest[i] == min(latest.values())]
    ranking = ranked(quiz.model, np.array(choices, dtype=np.int64), quiz.at_ms)
    return decision(quiz.model, choices.index(int(quiz.rng.choice(oldest))), ranking, reason)


_PICK: dict[_Kind, Callable[[_Quiz], Decision | None]] = {
    _Kind.DUE: _due,
    _Kind.ERROR: _error,
    _Kind.UNSETTLED: _unsettled,
    _Kind.PRACTISED: _practised,
    _Kind.ANYTHING: _anything,
}
