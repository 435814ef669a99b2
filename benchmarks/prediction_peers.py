# SPDX-License-Identifier: Apache-2.0
"""What else foretells the next answer: Elo, Bayesian knowledge tracing, and logistic models of counts.

All of them learn from the same learners before (`train`), then foretell the answers of others one by one, each from
what came before it. Assisted answers are left out for everybody, and "not yet" is an answer that is not right.

1. Base rate: the item's share of right answers in `train`, shrunk by two answers at the overall share.
2. Elo (Pelánek 2016, Computers & Education 98): logistic(ability - difficulty), both moved by K·(right - expected) with
   K = 1/(1 + .05·n), n the answers seen so far of the learner or the item. It goes on learning items in the test, too.
3. BKT (own): Corbett & Anderson 1995 with the parameters that Baker's group reports as usual (prior .4, learning .12,
   slip .1, guess .2), not fitted. `pybkt` fits its own.
4. PFA (Pavlik, Cen & Koedinger 2009): logistic of the skill and log(1 + right), log(1 + not right) in it, fitted with
   ridge.
5. Best-LR (Gervet et al. 2020): PFA with items, and the same two counts over all skills.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import numpy as np

from app.engine.probit import Floats
from benchmarks.sequences import Given, Learners

Peer: TypeAlias = Callable[[Learners, Learners], Floats]
"""Given training and test learners, the chance of each scored answer of the test, in order; `NONE` if it is absent."""
NONE: Floats = np.zeros(0)
"""What a peer gives that cannot be had here."""
MOST_ITEMS = 1000
"""Above it the logistic model with a weight for each item is left out: it would take gigabytes."""
RIDGE = 1.0
ELO_FADES = 0.05
BKT_PRIOR, BKT_LEARN, BKT_SLIP, BKT_GUESS = 0.4, 0.12, 0.1, 0.2


def scored(learners: Learners) -> list[list[Given]]:
    """The answers that are foretold: those without help."""
    return [[g for g in learner if not g.assisted] for learner in learners]


def truth(learners: Learners) -> Floats:
    """1 for right, 0 for not, of each scored answer in order."""
    return np.array([float(g.right) for learner in scored(learners) for g in learner])


def base_rate(train: Learners, test: Learners) -> Floats:
    answers = [g for learner in scored(train) for g in learner]
    overall = sum(g.right for g in answers) / max(len(answers), 1)
    right: dict[int, float] = {}
    count: dict[int, int] = {}
    for g in answers:
        right[g.item] = right.get(g.item, 0.0) + g.right
        count[g.item] = count.get(g.item, 0) + 1
    foretold = [
        (right.get(g.item, 0.0) + 2.0 * overall) / (count.get(g.item, 0) + 2.0)
        for learner in scored(test)
        for g in learner
    ]
    return np.array(foretold)


def elo(train: Learners, test: Learners) -> Floats:
    difficulty: dict[int, float] = {}
    seen: dict[int, int] = {}
    out: list[float] = []
    for learner in [*scored(train), *scored(test)]:
        ability = 0.0
        for n, g in enumerate(learner):
            p = 1.0 / (1.0 + np.exp(difficulty.get(g.item, 0.0) - ability))
            off, times = float(g.right) - p, seen.get(g.item, 0)
            ability += off / (1.0 + ELO_FADES * n)
            difficulty[g.item] = difficulty.get(g.item, 0.0) - off / (1.0 + ELO_FADES * times)
            seen[g.item] = times + 1
            out.append(float(p))
    return np.array(out[-sum(map(len, scored(test))) :])


def own_bkt(_train: Learners, test: Learners) -> Floats:
    out: list[float] = []
    for learner in scored(test):
        known: dict[int, float] = {}
        for g in learner:
            p = known.get(g.skill, BKT_PRIOR)
            right = p * (1.0 - BKT_SLIP) + (1.0 - p) * BKT_GUESS
            out.append(right)
            p = p * (1.0 - BKT_SLIP) / right if g.right else p * BKT_SLIP / (1.0 - right)
            known[g.skill] = p + (1.0 - p) * BKT_LEARN
    return np.array(out)


def pfa(train: Learners, test: Learners) -> Floats:
    return _logistic(train, test, items=False)


def best_lr(train: Learners, test: Learners) -> Floats:
    items = {g.item for learner in [*train, *test] for g in learner}
    return _logistic(train, test, items=True) if len(items) <= MOST_ITEMS else NONE


def _logistic(train: Learners, test: Learners, *, items: bool) -> Floats:
    answers = [g for learner in [*train, *test] for g in learner]
    skills, count = 1 + max(g.skill for g in answers), 1 + max(g.item for g in answers) if items else 0
    weights = fitted(_features(train, skills, count), truth(train))
    return 1.0 / (1.0 + np.exp(-(_features(test, skills, count) @ weights)))


def _features(learners: Learners, skills: int, items: int) -> Floats:
    """(answers, 1 + skills + items + 4): constant, skill, item, log counts in the skill and, with items, over all."""
    rows = scored(learners)
    x = np.zeros((sum(map(len, rows)), 1 + skills + items + 4))
    row = 0
    for learner in rows:
        counts = np.zeros((skills + 1, 2))
        for g in learner:
            x[row, 0] = x[row, 1 + g.skill] = 1.0
            if items:
                x[row, 1 + skills + g.item] = 1.0
                x[row, -2:] = np.log1p(counts[skills])
            x[row, -4:-2] = np.log1p(counts[g.skill])
            counts[[g.skill, skills], int(g.right)] += 1.0
            row += 1
    return x


def fitted(x: Floats, y: Floats, ridge: float = RIDGE, steps: int = 8) -> Floats:
    """Weights (columns of x,) of a logistic regression, by Newton's method; the first column is not shrunk."""
    weights, shrink = np.zeros(x.shape[1]), np.full(x.shape[1], ridge)
    shrink[0] = 1e-6
    for _ in range(steps):
        p = 1.0 / (1.0 + np.exp(-(x @ weights)))
        slope = x.T @ (y - p) - shrink * weights
        bend = (x * (p * (1.0 - p))[:, None]).T @ x + np.diag(shrink)
        weights = weights + np.linalg.solve(bend, slope)
    return weights
