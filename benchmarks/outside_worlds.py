# SPDX-License-Identifier: Apache-2.0
"""Worlds that follow neither of the engine's two views of a learner: where it may lose, and by how much.

1. Hidden skills: each item needs one of 3 skills that cut across the competencies; who has more of one has less of the
   others, and no competency follows from another. The engine is told the usual graph. Having a competency is to solve
   half of its items or more on average, guessing left out; it is a clear case when the share is .1 or more from a half.
2. Mis-keyed items: world A with 5 % of the items' keys wrong. Who has the competency is right on them only by a slip
   that happens to hit (a third of the slips); who has not guesses as ever.
3. Changing minds: world A; before each question the learner loses or wins, with probability .02, each competency that
   has been asked about so far. What counts is the truth at the time.
4. Streaky attention: world A; learners slip on 5 % of what they know in a good phase, on 35 % in a bad one, and change
   phase with probability 1/8 a question.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, TypeAlias

import numpy as np

from benchmarks.worlds import COMPETENCIES, ITEMS_EACH, Sitting, World, item_competency, prerequisites, world

Outside: TypeAlias = Literal["hidden skills", "mis-keyed items", "changing minds", "streaky attention"]
OUTSIDE: tuple[Outside, ...] = ("hidden skills", "mis-keyed items", "changing minds", "streaky attention")
SKILLS = 3
MISKEYED = 0.05
CHANGES = 0.02
GOOD_SLIP, BAD_SLIP, PHASE = 0.05, 0.35, 1.0 / 8.0


def outside_world(kind: Outside, seed: int, learners: int = 500) -> World:
    """Return a world with so many learners; the last two kinds need the sittings of `sitting` as well."""
    if kind == "hidden skills":
        return _hidden_skills(seed, learners)
    plain = world("A", learners, seed)
    return _miskeyed(plain, seed) if kind == "mis-keyed items" else plain


def sitting(kind: Outside | None, truth: World, learner: int) -> Sitting:
    """Sit a learner down: one who changes while being asked, where the world is of that kind."""
    if kind == "changing minds":
        return ChangingMinds(truth, learner)
    if kind == "streaky attention":
        return Streaky(truth, learner)
    return Sitting(truth, learner)


class ChangingMinds(Sitting):
    """Competencies that were asked about come and go."""

    def __init__(self, truth: World, learner: int) -> None:
        super().__init__(truth, learner)
        self._now = truth.mastered[learner].copy()
        self._asked = np.zeros(COMPETENCIES, dtype=bool)
        self._rng = np.random.default_rng([11, learner])

    @property
    def mastered(self) -> np.ndarray:
        return self._now.copy()

    def answers(self, item: int) -> bool:
        self._now ^= self._asked & (self._rng.random(COMPETENCIES) < CHANGES)
        competency = item // ITEMS_EACH
        self._asked[competency] = True
        w = self._world
        chance = 1.0 - w.slip[item] if self._now[competency] else w.guess[item]
        return bool(w.luck[self._learner, item] < chance)


class Streaky(Sitting):
    """Attention in good and bad phases."""

    def __init__(self, truth: World, learner: int) -> None:
        super().__init__(truth, learner)
        self._rng = np.random.default_rng([12, learner])
        self._slip = BAD_SLIP if self._rng.random() < 0.5 else GOOD_SLIP

    def answers(self, item: int) -> bool:
        if self._rng.random() < PHASE:
            self._slip = GOOD_SLIP if self._slip == BAD_SLIP else BAD_SLIP
        w = self._world
        chance = 1.0 - self._slip if w.mastered[self._learner, item // ITEMS_EACH] else w.guess[item]
        return bool(w.luck[self._learner, item] < chance)


def _miskeyed(plain: World, seed: int) -> World:
    rng = np.random.default_rng([13, seed])
    wrong = rng.random(plain.slip.size) < MISKEYED
    slip = np.where(wrong, 1.0 - plain.slip / 3.0, plain.slip)
    chance = np.where(plain.mastered[:, item_competency()], 1.0 - slip, plain.guess)
    return replace(plain, right=plain.luck < chance, slip=slip)


def _hidden_skills(seed: int, learners: int) -> World:
    rng, count = np.random.default_rng([14, seed]), COMPETENCIES * ITEMS_EACH
    skills = rng.normal(size=(learners, SKILLS))
    skills = (skills - skills.mean(axis=1, keepdims=True)) * np.sqrt(SKILLS / (SKILLS - 1.0))
    mixture = np.repeat(rng.dirichlet(np.full(SKILLS, 0.5), COMPETENCIES), ITEMS_EACH, axis=0)
    needed = (rng.random(count)[:, None] > np.cumsum(mixture, axis=1)[:, :-1]).sum(axis=1)
    offset = rng.normal(0.0, 0.5, count)
    place = np.repeat(rng.normal(0.0, 0.3, COMPETENCIES), ITEMS_EACH) + offset
    solves = 1.0 / (1.0 + np.exp(-3.0 * (skills[:, needed] - place)))
    share = solves.reshape(learners, COMPETENCIES, ITEMS_EACH).mean(axis=2)
    mastered = share > 0.5
    guess, luck = rng.uniform(0.15, 0.30, count), rng.random((learners, count))
    return World(
        parents=prerequisites(),
        mastered=mastered,
        clear=np.abs(share - 0.5) >= 0.1,
        right=luck < guess + (1.0 - guess) * solves,
        luck=luck,
        slip=np.full(count, 0.1),
        guess=guess,
        offset=offset,
    )
