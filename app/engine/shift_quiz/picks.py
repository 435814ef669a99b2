# SPDX-License-Identifier: Apache-2.0
"""The picks of the shift quiz: each looks for a question of one kind, and gives none where there is nothing to ask."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import TypeAlias

from app.engine.arrays import np
from app.engine.choosing import BY_CHANCE, decision, one_per_competency, ranked
from app.engine.decisions import Decision
from app.engine.memory import DAY_MS
from app.engine.probit import Floats
from app.engine.programme import NEW_A_DAY
from app.engine.shift_quiz.gain import noon_of, practice_gain
from app.engine.shift_quiz.quiz import Quiz
from app.events import Mode
from app.reasons import Reason, ReasonCode

LEAST_SUCCESS = 0.35
"""What is unsettled is asked about only above this expected success, as long as anything is: a quiz is no exam."""
FADING = 0.97
"""Below this retrievability practice is worth a place; above it, something else comes first."""
PLEASANT = 0.8
"""Chance of a right answer at which practice is neither dull nor dispiriting (learner_model.md, "Modules")."""
HORIZON_DAYS = 30
"""Practice is judged by what will be left of it after so many days."""
SETTLE_TURN = 5
"""So many answers later the place for what is not settled goes to what was never asked, and back."""


class Kind(Enum):
    """What a question is for."""

    KEEP = auto()
    """Keeps alive what is fading."""
    ERROR = auto()
    UNSETTLED = auto()
    NEW = auto()
    FRESH = auto()
    """Practises what is not fading yet."""
    ANYTHING = auto()


Pick: TypeAlias = Callable[[Quiz], Decision | None]


def sure_but_wrong(quiz: Quiz) -> Decision | None:
    """Ask about the most important thing that can do harm and that the learner was sure of, and wrong."""
    c = quiz.curriculum
    urgent = [k for k in quiz.free if c.safety_critical[k] and quiz.model.counts_at(k).sure_wrong]
    if not urgent:
        return None
    k = max(urgent, key=lambda k: (float(c.importance[k]), -k))
    return _variant(quiz, k, Reason(ReasonCode.SURE_BUT_WRONG, {"competency": c.competencies[k]}))


def by_chance(quiz: Quiz) -> Decision | None:
    """In one pick of eight, draw among all that this quiz may ask about; else nothing."""
    drawn = quiz.rng.random() < BY_CHANCE
    may = (*quiz.learned, *quiz.tried)
    if not drawn or not may:
        return None
    choices = _variants(quiz, int(quiz.rng.choice(may)))
    ranking = ranked(quiz.model, np.array(choices, dtype=np.int64), quiz.at_ms)
    return decision(quiz.model, int(quiz.rng.integers(len(choices))), ranking, Reason(ReasonCode.BY_CHANCE))


def _keep(quiz: Quiz) -> Decision | None:
    """Practise what is fading; before an exam anything that will have faded by then, however fresh it is today."""
    fresh = quiz.model.retrievability(quiz.at_ms)
    exam = quiz.mode is Mode.EXAM
    return _practise(quiz, [k for k in quiz.learned if exam or fresh[k] < FADING])


def _fresh(quiz: Quiz) -> Decision | None:
    return _practise(quiz, quiz.learned)


def _practise(quiz: Quiz, places: Sequence[int]) -> Decision | None:
    """Practise what gains most by it, of equals the least sure one, and say what is so: exam, due, or neither."""
    worth, p = _worth(quiz), quiz.model.mastery()
    k = max(places, key=lambda k: (float(worth[k]), -float(p[k]), -k), default=None)
    if k is None:
        return None
    code, at_ms = ReasonCode.KEEP_FRESH, quiz.at_ms
    days = float(quiz.model.memory.days_since(k, at_ms))
    if quiz.mode is Mode.EXAM:
        code, at_ms, days = ReasonCode.BEFORE_EXAM, _horizon(quiz), float(quiz.exam_day - quiz.at_ms // DAY_MS)
    elif k in quiz.model.memory.due(at_ms) and not quiz.away:
        code = ReasonCode.DUE
    fresh = float(quiz.model.retrievability(at_ms)[k])
    figures = {"days": days, "retrievability": round(fresh, 3)}
    return _variant(quiz, k, Reason(code, {"competency": quiz.curriculum.competencies[k], **figures}))


def _worth(quiz: Quiz) -> Floats:
    """(K,) importance x what R later gains by practice now, to the hundredth: less than that is no difference."""
    gain = practice_gain(quiz.model.memory, quiz.at_ms, _horizon(quiz))
    worth: Floats = np.round(quiz.curriculum.importance * gain, 2)
    return worth


def _horizon(quiz: Quiz) -> int:
    """The time that practice is for: the day of the exam, else in a month."""
    return noon_of(quiz.exam_day, quiz.at_ms) if quiz.mode is Mode.EXAM else quiz.at_ms + HORIZON_DAYS * DAY_MS


def _error(quiz: Quiz) -> Decision | None:
    """Ask a sibling of yesterday's error about something learned or opened."""
    return _error_among(quiz, {*quiz.learned, *quiz.tried})


def _error_among(quiz: Quiz, places: set[int]) -> Decision | None:
    """Of the errors, the one with the one that gains most by practice, and of equals the latest."""
    c = quiz.curriculum
    errors = [int(c.item_competency[c.item_index[i]]) for i in quiz.recent.errors if i in c.item_index]
    worth = _worth(quiz)
    k = max((k for k in reversed(errors) if k in places), key=lambda k: float(worth[k]), default=None)
    if k is None:
        return None
    memory = quiz.model.memory
    days = max(memory.days_since(k, quiz.at_ms), 1) if memory.begun[k] else 1
    params: dict[str, str | float] = {"competency": c.competencies[k], "days": float(days)}
    return _variant(quiz, k, Reason(ReasonCode.YESTERDAYS_ERROR, params))


def _unsettled(quiz: Quiz) -> Decision | None:
    """Ask what tells most: among what is not settled, or by turns among what was inferred and never asked."""
    answers = int(quiz.model.tally[0].sum())
    picks = (_open_question, _recheck) if answers // SETTLE_TURN % 2 == 0 else (_recheck, _open_question)
    return picks[0](quiz) or picks[1](quiz)


def _open_question(quiz: Quiz) -> Decision | None:
    p, secure = quiz.model.mastery(), quiz.curriculum.secure_at
    places = [k for k in (*quiz.learned, *quiz.tried) if 1.0 - secure[k] < p[k] < secure[k]]
    return _telling(quiz, places, LEAST_SUCCESS)


def _recheck(quiz: Quiz) -> Decision | None:
    return _telling(quiz, quiz.inferred, 0.0, ReasonCode.RECHECK)


def _new(quiz: Quiz) -> Decision | None:
    """Ask about what the learner is readiest for of all that the programme has opened, two a day."""
    if quiz.session is None or not quiz.new or quiz.new_today >= NEW_A_DAY:
        return None
    p = quiz.model.mastery()
    k = max(quiz.new, key=lambda k: float(p[k]))
    params: dict[str, str | float] = {
        "competency": quiz.curriculum.competencies[k],
        "programme": quiz.session.programme,
    }
    return _variant(quiz, k, Reason(ReasonCode.NEW_HERE, params))


def fading_most(quiz: Quiz) -> float:
    """Return what practice of what is fading is worth at most (`_worth`); -1 where nothing is fading."""
    fresh, worth = quiz.model.retrievability(quiz.at_ms), _worth(quiz)
    return max((float(worth[k]) for k in quiz.learned if fresh[k] < FADING), default=-1.0)


def error_of_team(quiz: Quiz) -> Decision | None:
    """Ask a sibling of the last day's error in a microlearn of the team."""
    return _error_among(quiz, set(quiz.free))


def new_of_team(quiz: Quiz) -> Decision | None:
    """Ask about what the team has made and the learner has neither read nor answered right."""
    begun = quiz.model.memory.begun
    k = next((k for k in quiz.free if not begun[k]), None)
    if k is None or quiz.mode is not Mode.LEARN:
        return None
    return _variant(quiz, k, Reason(ReasonCode.FROM_TEAM, {"competency": quiz.curriculum.competencies[k]}))


def _anything(quiz: Quiz) -> Decision | None:
    """Nothing is left that was learned: ask about yesterday's errors, then what tells most."""
    return _error_among(quiz, set(quiz.free)) or _telling(quiz, quiz.free, 0.0)


def _telling(
    quiz: Quiz, places: Sequence[int], least_success: float, code: ReasonCode = ReasonCode.UNSETTLED
) -> Decision | None:
    items = np.array([i for k in places for i in _variants(quiz, k)], dtype=np.int64)
    ranking = ranked(quiz.model, one_per_competency(quiz.model, items, quiz.rng, quiz.at_ms), quiz.at_ms)
    kind = np.flatnonzero(ranking.chance >= least_success)
    if kind.size == 0:
        return None
    pick = int(kind[np.argmax(ranking.gain[kind])])
    k = int(quiz.curriculum.item_competency[ranking.items[pick]])
    p = float(quiz.model.mastery()[k])
    missing = p <= 1.0 - float(quiz.curriculum.secure_at[k])
    params: dict[str, str | float] = {"competency": quiz.curriculum.competencies[k], "p": round(p, 3)}
    return decision(quiz.model, pick, ranking, Reason(ReasonCode.TRY_AGAIN if missing else code, params))


def _variants(quiz: Quiz, competency: int) -> tuple[int, ...]:
    """Items of a competency without the one shown last and those that stand in for it, if there is another."""
    mine = quiz.curriculum.items_of[competency]
    last = next((i for i in reversed(quiz.shown) if i in mine), -1)
    worn = quiz.curriculum.siblings.get(last, (last,))
    return tuple(i for i in mine if i not in worn) or mine


def _variant(quiz: Quiz, competency: int, reason: Reason) -> Decision:
    """Ask a variant never shown lately if there is one, else the one shown longest ago.

    Of several the one whose chance of a right answer is nearest to `PLEASANT`, equals by chance.
    """
    choices = _variants(quiz, competency)
    ranking = ranked(quiz.model, np.array(choices, dtype=np.int64), quiz.at_ms)
    shown = [quiz.shown.index(i) if i in quiz.shown else -1 for i in choices]
    off = np.round(np.abs(ranking.chance - PLEASANT), 2)
    order = [(when, float(how)) for when, how in zip(shown, off, strict=True)]
    best = [n for n, key in enumerate(order) if key == min(order)]
    return decision(quiz.model, int(quiz.rng.choice(best)), ranking, reason)


PICK: dict[Kind, Pick] = {
    Kind.KEEP: _keep,
    Kind.ERROR: _error,
    Kind.UNSETTLED: _unsettled,
    Kind.NEW: _new,
    Kind.FRESH: _fresh,
    Kind.ANYTHING: _anything,
}
