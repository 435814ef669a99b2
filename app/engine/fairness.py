# SPDX-License-Identifier: Apache-2.0
"""Differential item functioning: which items are harder for one group than for another group that can do as much.

Rules:

1. People are compared within strata of equal score (`answer_table`), the item under study included, as Holland & Thayer
   (1988) ask. The largest group is the reference; every other one is compared with it.
2. Mantel–Haenszel (1959): over strata of (A, B) reference right and wrong, (C, D) focal right and wrong, T in all,

       α = Σ(A·D/T) / Σ(B·C/T)      χ² = (|ΣA - ΣE| - ½)² / ΣV      E = (A+B)(A+C)/T
       V = (A+B)(C+D)(A+C)(B+D) / (T²(T-1))

   Δ = -2.35·ln α on the scale of ETS: negative is harder for the focal group. Its standard error is that of Phillips &
   Holland (1987).
3. Classes of ETS: A (nothing to do) if χ² is not significant (5 %) or |Δ| < 1; C if |Δ| ≥ 1.5 and significantly above
   1; else B (look at it). One fair item in twenty is called unfair by chance alone.
4. Purification: items of class B or C leave the score, and all are compared again, `ROUNDS` times. An item under study
   is always in its own score.
5. Logistic regression (Swaminathan & Rogers 1990): right on score, then + group, then + score·group. Likelihood-ratio
   tests with one degree of freedom each say uniform and non-uniform; the effect is the gain of Nagelkerke's R² by both.
   Non-uniform is flagged below 1 % with an effect of at least .035 (Jodoin & Gierl 2001).
6. Fewer than `LEAST_PER_GROUP` answers with a score in either group: not compared, and said so.

Worked example, two strata: (A, B, C, D) = (8, 2, 6, 4) and (15, 5, 10, 10): α = (32/20 + 150/40)/(12/20 + 50/40) =
5.35/1.85 = 2.892, Δ = -2.495. ΣA = 23, ΣE = 7 + 12.5, ΣV = 10·10·14·6/(400·19) + 20·20·25·15/(1600·39) = 3.509, so
χ² = (3.5 - .5)²/3.509 = 2.565, p = .109: class A, in spite of a large Δ, for want of data.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from enum import StrEnum
from math import erfc, log, sqrt
from typing import TYPE_CHECKING

import msgspec

from app.engine.answer_table import LEAST_OTHERS, AnswerTable
from app.engine.arrays import np
from app.engine.probit import Floats, Ints
from app.pieces import whole

if TYPE_CHECKING:
    from numpy.typing import NDArray

LEAST_PER_GROUP = 100
STRATA = 8
ROUNDS = 2
NON_UNIFORM_P, NON_UNIFORM_EFFECT = 0.01, 0.035
_ETS = 2.35
_SIGNIFICANT = 0.05
_Z95 = 1.645
_STEPS = 25
_RIDGE = 1e-6
"""Keeps Newton's steps finite where a group got everything right."""


class DifClass(StrEnum):
    """The classes of ETS."""

    A = "A"
    B = "B"
    C = "C"


class MantelHaenszel(msgspec.Struct, frozen=True):
    """How the odds of a right answer differ between two groups that can do as much."""

    alpha: float
    """Odds of the reference group over those of the focal group."""
    delta: float
    """-2.35·ln α; negative: harder for the focal group."""
    error: float
    """Standard error of delta."""
    chi2: float
    p: float
    size: DifClass


class LogisticDif(msgspec.Struct, frozen=True):
    """Likelihood-ratio tests of a group's effect on an item, one degree of freedom each."""

    uniform: float
    """χ² of group beyond score."""
    uniform_p: float
    non_uniform: float
    """χ² of score·group beyond both."""
    non_uniform_p: float
    effect: float
    """Gain of Nagelkerke's R² by both, 0 to 1."""


class ItemDif(msgspec.Struct, frozen=True):
    """One item in two groups."""

    item: str
    reference_answers: int
    focal_answers: int
    mantel_haenszel: MantelHaenszel
    logistic: LogisticDif

    @property
    def flagged(self) -> bool:
        """True when somebody should look at it."""
        crossing = self.logistic.non_uniform_p < NON_UNIFORM_P and self.logistic.effect >= NON_UNIFORM_EFFECT
        return self.mantel_haenszel.size is not DifClass.A or crossing


class Comparison(msgspec.Struct, frozen=True):
    """Two groups over all items; `too_few` counts the items that had not enough answers in one of them."""

    reference: str
    focal: str
    items: tuple[ItemDif, ...]
    too_few: int


def compare(table: AnswerTable, group: Ints, names: Sequence[str]) -> tuple[Comparison, ...]:
    """Compare every group with the largest; `group` (A,) is the place in `names` of each answer's group, -1: none."""
    return whole(compared(table, group, names))


def compared(table: AnswerTable, group: Ints, names: Sequence[str]) -> Generator[None, None, tuple[Comparison, ...]]:
    """Return the same, in pieces of an item each."""
    sizes = np.bincount(group[group >= 0], minlength=len(names))
    order = sorted((g for g in range(len(names)) if sizes[g]), key=lambda g: (-int(sizes[g]), names[g]))
    found: tuple[Comparison, ...] = ()
    for focal in order[1:]:
        found += ((yield from _comparison(table, group, names, order[0], focal)),)
    return found


def mantel_haenszel(tables: Floats) -> MantelHaenszel | None:
    """Compare two groups over (S, 4) counts: reference right and wrong, focal right and wrong.

    Strata in which a group is missing, or all answered alike, say nothing and may be given. None: nothing to compare.
    """
    a, b, c, d = tables.T
    total = tables.sum(axis=1)
    some = total > 1
    a, b, c, d, total = (x[some] for x in (a, b, c, d, total))
    ad, bc = float((a * d / total).sum()), float((b * c / total).sum())
    variance = float(((a + b) * (c + d) * (a + c) * (b + d) / (total**2 * (total - 1))).sum())
    if ad <= 0.0 or bc <= 0.0 or variance <= 0.0:
        return None
    alpha = ad / bc
    off = abs(float((a - (a + b) * (a + c) / total).sum()))
    chi2 = max(off - 0.5, 0.0) ** 2 / variance
    spread = float(((a * d + alpha * b * c) * (a + d + alpha * (b + c)) / total**2).sum()) / (2.0 * ad * ad)
    delta, error, p = -_ETS * log(alpha), _ETS * sqrt(spread), tail(chi2)
    return MantelHaenszel(alpha, delta, error, chi2, p, _class(delta, error, p))


def logistic_dif(right: Floats, score: Floats, focal: Floats) -> LogisticDif:
    """Test an item's right answers (0/1) on score and group (0/1), each (N,)."""
    ones = np.ones_like(score)
    columns = np.stack([ones, score, focal, score * focal], axis=1)
    fits = [_log_likelihood(columns[:, :k], right) for k in (1, 2, 3, 4)]
    uniform, non_uniform = (max(2.0 * (fits[k + 1] - fits[k]), 0.0) for k in (1, 2))
    effect = max(_nagelkerke(fits[0], fits[3], right.size) - _nagelkerke(fits[0], fits[1], right.size), 0.0)
    return LogisticDif(uniform, tail(uniform), non_uniform, tail(non_uniform), effect)


def tail(chi2: float) -> float:
    """Probability that χ² with one degree of freedom exceeds this: erfc(√(χ²/2))."""
    return erfc(sqrt(chi2 / 2.0))


def strata(score: Floats) -> Ints:
    """(N,) number of the stratum of each score, by quantiles of all of them; equal scores stay together."""
    edges = np.quantile(score, np.arange(1, STRATA) / STRATA)
    return np.searchsorted(edges, score, side="right")


def _class(delta: float, error: float, p: float) -> DifClass:
    if p >= _SIGNIFICANT or abs(delta) < 1.0:
        return DifClass.A
    return DifClass.C if abs(delta) >= 1.5 and abs(delta) - 1.0 > _Z95 * error else DifClass.B


def _comparison(
    table: AnswerTable, group: Ints, names: Sequence[str], reference: int, focal: int
) -> Generator[None, None, Comparison]:
    sides = (group == reference, group == focal)
    pure = np.ones(len(table.items), dtype=bool)
    found: list[ItemDif] = []
    for _ in range(1 + ROUNDS):
        found = []
        for i in range(len(table.items)):
            if (x := _item(table, sides, i, pure)) is not None:
                found.append(x)
            yield
        unfair = {x.item for x in found if x.mantel_haenszel.size is not DifClass.A}
        pure = np.array([item not in unfair for item in table.items])
    return Comparison(names[reference], names[focal], tuple(found), len(table.items) - len(found))


def _item(
    table: AnswerTable, sides: tuple[NDArray[np.bool_], NDArray[np.bool_]], place: int, pure: NDArray[np.bool_]
) -> ItemDif | None:
    """Compare one item, with the score over the pure items and itself; None without enough to compare."""
    surplus, spread, count = table.totals(pure[table.item] | (table.item == place))
    here = (table.item == place) & (count[table.learner] > LEAST_OTHERS) & (sides[0] | sides[1])
    who, right, focal = table.learner[here], table.right[here], sides[1][here].astype(float)
    sizes = int((focal == 0.0).sum()), int(focal.sum())
    if min(sizes) < LEAST_PER_GROUP:
        return None
    score = surplus[who] / np.sqrt(np.maximum(spread[who], 1e-9))
    level = strata(score)
    cells = (level * 4 + 2 * focal + (1.0 - right)).astype(np.int64)
    result = mantel_haenszel(np.bincount(cells, minlength=4 * STRATA).reshape(STRATA, 4).astype(float))
    return None if result is None else ItemDif(table.items[place], *sizes, result, logistic_dif(right, score, focal))


def _log_likelihood(columns: Floats, right: Floats) -> float:
    """Return the largest log-likelihood of a logistic regression, by Newton's steps."""
    weights = np.zeros(columns.shape[1])
    for _ in range(_STEPS):
        p = 1.0 / (1.0 + np.exp(-np.clip(columns @ weights, -30.0, 30.0)))
        slope = columns.T @ (right - p) - _RIDGE * weights
        curvature = (columns * (p * (1.0 - p))[:, None]).T @ columns + _RIDGE * np.eye(weights.size)
        step = np.linalg.solve(curvature, slope)
        weights = weights + step
        if float(np.abs(step).max()) < 1e-8:
            break
    p = np.clip(1.0 / (1.0 + np.exp(-np.clip(columns @ weights, -30.0, 30.0))), 1e-12, 1.0 - 1e-12)
    return float((right * np.log(p) + (1.0 - right) * np.log(1.0 - p)).sum())


def _nagelkerke(empty: float, fitted: float, count: int) -> float:
    """R² of Nagelkerke (1991) from the log-likelihoods without and with predictors."""
    most = 1.0 - np.exp(2.0 * empty / count)
    return float((1.0 - np.exp(2.0 * (empty - fitted) / count)) / most) if most > 0.0 else 0.0
