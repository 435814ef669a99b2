# SPDX-License-Identifier: Apache-2.0
"""How many minutes of work are left on the way to some modules.

Rules:

1. The work is what is open (not settled, `module_step.is_settled`) in the goal modules and in the modules on the way to
   them (`path.modules_before`: modules are done whole). What is on the way to two goals counts once. What the plan goes
   round (`path`, rule 5) is no work.
2. An open competency costs, in minutes, (1 - p)·(`READINGS`·lesson + `LEARNING_QUESTIONS`·½) + checks·½: whoever does
   not have it yet reads about it and answers questions about it, and everybody answers those that settle it. p is the
   probability of mastery, half a minute the time of a question, and `checks` the questions that settle it: `CHECKS`, or
   `CHECKS_SAFETY` where it is safety-critical.
3. The range is the middle 80 %: how sure the model is (the ends of its interval in place of p) and the luck of learning
   (some read once, some three times: variance `LUCK`·(1 - p)·learning² each), put together as the root of the sum of
   both squares on either side. It never goes below the checks.
4. A check is always left, so that the estimate is 0 exactly when everything is settled.

Worked example: a goal of one competency with a lesson of 3 minutes, p = .60, not safety-critical, and nothing open
before it. Learning takes 1.3·3 + 4.5·.5 = 6.15 minutes: .40·6.15 = 2.46; checking: .5·.5 = .25; together 2.71 minutes.
With the interval .2 to .8 the model alone says 1.48 to 5.17; luck is 1.28·√(.3·.40·6.15²) = 2.73 on either side, so
that the range is .25 (the checks) to 2.71 + √(2.46² + 2.73²) = 6.39 minutes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import hypot, sqrt
from statistics import NormalDist

import msgspec

from app.engine.arrays import np
from app.engine.curriculum import Curriculum
from app.engine.model import LearnerModel
from app.engine.module_step import is_settled
from app.engine.path import modules_before
from app.engine.probit import Floats

QUESTION_MINUTES = 0.5
READINGS, LEARNING_QUESTIONS = 1.3, 4.5
"""How often somebody who does not have a competency reads an explanation of it, and how many questions they answer."""
CHECKS, CHECKS_SAFETY = 0.5, 1.0
"""Questions to somebody who has a competency until it is settled: often its neighbours have told enough. All four were
measured with simulated people (`benchmarks.work_left`)."""
LUCK = 0.3
"""Variance of the time that learning one competency takes, in squares of its mean; measured likewise."""
_EIGHTY = NormalDist().inv_cdf(0.9)
LESSON_MINUTES = 3.0
"""Of a lesson whose length is not known."""


class Work(msgspec.Struct, frozen=True):
    """Minutes of work that are left, and the ends of their 80 % range."""

    minutes: float
    low: float
    high: float


NO_WORK = Work(0.0, 0.0, 0.0)


def open_on_the_way(
    model: LearnerModel, curriculum: Curriculum, modules: Iterable[str], skipped: frozenset[str] = frozenset()
) -> tuple[int, ...]:
    """Places, ascending, of what is open in `modules` and on the way to them, which goes round `skipped`.

    Unknown modules are left out.
    """
    index = curriculum.module_index
    goals = [m for m in modules if m in index]
    whole = {m for goal in goals for m in (goal, *modules_before(model, curriculum, goal, skipped))}
    places = {k for m in whole for k in curriculum.members[index[m]]}
    return tuple(sorted(k for k in places if not is_settled(model, k)))


def work_left(
    model: LearnerModel,
    curriculum: Curriculum,
    modules: Iterable[str],
    lesson_minutes: Mapping[str, float],
    skipped: frozenset[str] = frozenset(),
) -> Work:
    """Estimate the work left to have `modules` behind one; `lesson_minutes` is by competency id, 0 or more.

    `skipped` are modules that the plan goes round.
    """
    open_ones = open_on_the_way(model, curriculum, modules, skipped)
    if not open_ones:
        return NO_WORK
    places = np.array(open_ones, dtype=np.int64)
    lessons = np.array([lesson_minutes.get(curriculum.competencies[k], LESSON_MINUTES) for k in open_ones])
    learning = READINGS * np.maximum(lessons, 0.0) + LEARNING_QUESTIONS * QUESTION_MINUTES
    checks = [CHECKS_SAFETY if curriculum.safety_critical[k] else CHECKS for k in open_ones]
    checking = QUESTION_MINUTES * sum(checks)
    p, (low, high) = model.mastery()[places], model.interval()
    minutes = float((1.0 - p) @ learning) + checking
    luck = _EIGHTY * sqrt(LUCK * float((1.0 - p) @ learning**2))

    def end(at: Floats) -> float:
        """How far one end of the range is from the estimate."""
        return hypot(float((1.0 - at[places]) @ learning) + checking - minutes, luck)

    return Work(minutes, low=max(minutes - end(high), checking), high=minutes + end(low))
