# SPDX-License-Identifier: Apache-2.0
"""How many people knew something before they learned it and how many after, from one answer of each. Pure; numpy.

Rules:

1. An answer is not knowing: people guess, slip, and say "not yet". Each is a pair of likelihoods, of somebody who knows
   and of somebody who does not (`app.engine.evidence`). The share π of people who know is the one that makes the
   answers of all of them likely, over a grid with an even prior:

       P(π | answers) ∝ Π (π·with + (1 - π)·without)

2. Before: lessons are given after wrong answers, so the answers before a lesson are worse than the people are
   (regression to the mean). So each answer before is shrunk by what one answer is worth, towards all first answers to
   the same competency: P(knew) = π·with / (π·with + (1 - π)·without), with π of rule 1 over *everybody's* first
   answers. That is Kelley's formula (1947) for answers instead of scores. The mean over those who learned is `before`.
3. After: π of rule 1 over their answers, a day or more after the lesson.
4. Others improve without the lesson: at work, by questions alone. So people who answered twice with the same pause and
   no lesson in between are put through rules 2 and 3 as well, and what is left is `gain` less theirs.
5. Variances add up: those of π, and Σp·(1 - p)/n² for who just these people are. Answers before and after of one person
   go together, which makes the true interval smaller than the one that is said, never larger.

Worked example: g = .25, s = .1, nobody says "not yet": right (.88, .20), wrong (.098, .60). Half of all first answers
are right; π = .49. Somebody with a wrong answer knew it with .49·.098/(.49·.098 + .51·.60) = .14, not 0.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

import msgspec

from app.engine.arrays import np
from app.engine.evidence import Pair
from app.engine.probit import Floats

GRID = 201
_Z95 = 1.96


class Share(msgspec.Struct, frozen=True):
    """A share of people, 0 to 1, or a difference of such, -1 to 1, and where it may lie (95 %)."""

    value: float
    low: float
    high: float
    sd: float = 0.0
    """Standard deviation of what it may be."""


class Change(msgspec.Struct, frozen=True):
    """Of `people`, how many knew before and after, and how many more."""

    people: int
    before: Share
    after: Share
    gain: Share


class _Known(msgspec.Struct, frozen=True, eq=False):
    mean: float
    variance: float


def change(everybody: Sequence[Pair], before: Sequence[Pair], after: Sequence[Pair]) -> Change:
    """Return what changed for those with `before` and `after`; `everybody` are all first answers, theirs as well."""
    first, last = _shrunk(_shares(everybody), before), _known(_shares(after))
    gain = _Known(last.mean - first.mean, first.variance + last.variance)
    return Change(len(before), _share(first, 0.0), _share(last, 0.0), _share(gain, -1.0))


def beyond(learned: Change, others: Change) -> Share:
    """Return how much more those who learned gained than the others (rule 4)."""
    variance = learned.gain.sd**2 + others.gain.sd**2
    return _share(_Known(learned.gain.value - others.gain.value, variance), -1.0)


def _points() -> Floats:
    return (np.arange(GRID) + 0.5) / GRID


def _shares(answers: Sequence[Pair]) -> Floats:
    """(GRID,) probability of each share (rule 1)."""
    points = _points()
    logs = np.zeros(GRID)
    for pair in answers:
        logs += np.log(points * pair.with_it + (1.0 - points) * pair.without_it)
    weights = np.exp(logs - logs.max())
    total: Floats = weights / weights.sum()
    return total


def _known(shares: Floats) -> _Known:
    points = _points()
    mean = float((shares * points).sum())
    return _Known(mean, float((shares * (points - mean) ** 2).sum()))


def _shrunk(base: Floats, answers: Sequence[Pair]) -> _Known:
    """Rule 2, and its variance: of the base, and of who just these people are."""
    points = _points()[:, None]
    with_it = np.array([pair.with_it for pair in answers])
    without = np.array([pair.without_it for pair in answers])
    knew = points * with_it / (points * with_it + (1.0 - points) * without)
    means = knew.mean(axis=1)
    mean = float((base * means).sum())
    among = float((base * (knew * (1.0 - knew)).sum(axis=1)).sum()) / with_it.size**2
    return _Known(mean, float((base * (means - mean) ** 2).sum()) + among)


def _share(known: _Known, least: float) -> Share:
    sd = sqrt(known.variance)
    return Share(known.mean, max(known.mean - _Z95 * sd, least), min(known.mean + _Z95 * sd, 1.0), sd)
