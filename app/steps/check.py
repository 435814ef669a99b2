# SPDX-License-Identifier: Apache-2.0
"""The next question of a compliance check: a few questions for each outcome of a module, drawn by chance.

1. For each competency of the module so many questions are drawn as the duty asks for, or all that there are. The draw
   hangs on the attempt only, so that it is the same on every device and after every restart.
2. Every question is asked, whatever came of those before: no hint, no lesson in between. It is no adaptive attempt.
3. It is passed when the share of right answers that the duty asks for is reached.

Worked example: 3 competencies, 2 questions each, 80 %: 6 questions, and 5 right ones (83 %) pass; 4 (67 %) do not.
"""

from __future__ import annotations

import random

from app.engine.arrays import np
from app.events import AttemptFinished, Outcome, QuestionAsked
from app.reasons import ReasonCode
from app.shelf import PackIndex
from app.state import Attempt
from app.steps import facts
from app.steps.situation import Situation, seed_of
from content_packs.model import Item

_WHOLE = 100
_UNKNOWN = 0.5


def questions(attempt: Attempt, index: PackIndex, per_outcome: int) -> tuple[Item, ...]:
    """Return the questions of a check in their order; empty for a module that is gone or has none (rule 1)."""
    rng = random.Random(seed_of(attempt.id, 0))  # noqa: S311 - a draw that has to be the same everywhere
    drawn: list[Item] = []
    for competency in index.scope(attempt.module) if attempt.module else ():
        there = [item for item in index.items.values() if item.competency == competency]
        drawn += rng.sample(there, min(per_outcome, len(there)))
    rng.shuffle(drawn)
    return tuple(drawn)


def next_fact(now: Situation) -> QuestionAsked | AttemptFinished:
    """Return the next question of a check, or its end."""
    attempt = now.attempt
    every = questions(attempt, now.index, now.terms.per_outcome)
    done = {answer.item for answer in attempt.answers}
    left = [item for item in every if item.id not in done]
    if not left:
        return facts.ended(now, _outcome(attempt.right, len(every), now.terms.share))
    item = left[0]
    place = now.model.curriculum.item_index.get(item.id)
    chance = now.model.chances(np.array([place]), now.at_ms)[0] if place is not None else _UNKNOWN
    number = len(attempt.answers) + 1
    return QuestionAsked(
        attempt=attempt.id,
        item=item.id,
        competency=item.competency,
        number=number,
        shuffle=seed_of(attempt.id, number),
        reason=ReasonCode.PART_OF_CHECK.value,
        params={"module": attempt.module},
        probability=round(float(chance), 6),
        gain=0.0,
    )


def passes(right: int, asked: int, share: int) -> bool:
    """Say whether so many right answers of those asked are enough. `share` is per cent; of none nothing is passed."""
    return asked > 0 and right * _WHOLE >= share * asked


def _outcome(right: int, asked: int, share: int) -> Outcome:
    return Outcome.PASSED if passes(right, asked, share) else Outcome.NOT_YET
