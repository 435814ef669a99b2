# SPDX-License-Identifier: Apache-2.0
"""How much more often something goes right after a decision than in the same situation without it. Pure; numpy.

Rules:

1. Only like is compared with like. Outcomes (1 right, 0 not) are compared within strata: people of whom as much was
   known when the decision was made, whose last answer was the same, over the same pause. Whoever was chosen *because*
   of a wrong answer does better the next time without any help (regression to the mean: Barnett, van der Pols & Dobson
   2005); so do the others of the stratum, and the difference between the two does not have it.
2. The difference is that of a regression of the outcome on the decision with a constant for each stratum. With n₁, n₀
   in a stratum of N, and the shares p₁, p₀:

       δ = Σ w·(p₁ - p₀) / Σ w      w = n₁·n₀ / N

   which is the risk difference of Mantel and Haenszel (Greenland & Robins 1985). A stratum with one side has w = 0.
3. Answers of one person hang together. The standard error is that of a sandwich with a term for each person (Liang &
   Zeger 1986), and t has as many degrees of freedom as the smaller side has people, less one; t becomes z by the
   formula of Wallace (1959): z = √(f·ln(1 + t²/f)) · (8f + 1)/(8f + 3).
4. Many decisions are looked at together, and one in twenty would seem to work by luck. `claimed` says yes only where
   Holm (1979) does: p-values in order, each times the number of those that are left, below 5 %.

Worked example: one stratum, 10 people each, one answer each, 8 right with and 5 without: δ = .3; residuals give a
standard error of .21, t = 1.4 with 9 degrees of freedom, z = 1.33, p = .18: not clear.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import erfc, exp, log, sqrt
from typing import TYPE_CHECKING

import msgspec

from app.engine.arrays import np
from app.engine.probit import Floats, Ints

if TYPE_CHECKING:
    from numpy.typing import NDArray

LEAST_PEOPLE = 10
"""People on each side; fewer are not told of, and prove nothing."""
CLAIM = 0.05
_Z95 = 1.96


class Difference(msgspec.Struct, frozen=True):
    """Shares right with and without, the difference, and where it may lie (95 %); all 0 to 1, differences -1 to 1.

    `people`, `answers`: with, and without. `p` is two-sided.
    """

    people: tuple[int, int]
    answers: tuple[int, int]
    with_it: float
    without_it: float
    """In situations like those with it: `with_it` less the difference."""
    difference: float
    low: float
    high: float
    p: float


def difference(outcome: Floats, treated: NDArray[np.bool_], stratum: Ints, person: Ints) -> Difference | None:
    """Compare N outcomes, each array (N,); None for fewer than `LEAST_PEOPLE` comparable people on either side.

    `stratum` and `person` are numbers from 0 on.
    """
    kept = _comparable(treated, stratum)
    y, t, s, who = outcome[kept], treated[kept], stratum[kept], person[kept]
    people = _different(who[t]), _different(who[~t])
    if min(people) < LEAST_PEOPLE:
        return None
    apart, y_apart = _centred(t.astype(float), s), _centred(y, s)
    spread = float((apart * apart).sum())
    delta = float((apart * y).sum()) / spread
    of_person = np.bincount(who, weights=apart * (y_apart - delta * apart))
    count = _different(who)
    error = sqrt(float((of_person**2).sum()) * count / (count - 1)) / spread
    freedom = min(people) - 1
    reach = t_of(_Z95, freedom) * error
    weighted = float(y[t].mean())
    return Difference(
        people=people,
        answers=(int(t.sum()), int((~t).sum())),
        with_it=weighted,
        without_it=min(max(weighted - delta, 0.0), 1.0),
        difference=delta,
        low=max(delta - reach, -1.0),
        high=min(delta + reach, 1.0),
        p=erfc(z_of(abs(delta) / error, freedom) / sqrt(2.0)) if error > 0.0 else float(delta == 0.0),
    )


def claimed(p_values: Sequence[float | None]) -> tuple[bool, ...]:
    """Say of each whether it is more than luck, all of them looked at together (rule 4); None is not looked at."""
    order = sorted((i for i, p in enumerate(p_values) if p is not None), key=lambda i: p_values[i] or 0.0)
    found = [False] * len(p_values)
    for rank, i in enumerate(order):
        if (p_values[i] or 0.0) * (len(order) - rank) >= CLAIM:
            break
        found[i] = True
    return tuple(found)


def z_of(t: float, freedom: int) -> float:
    """Return the normal deviate that is as rare as t (rule 3)."""
    return sqrt(freedom * log(1.0 + t * t / freedom)) * (8 * freedom + 1) / (8 * freedom + 3)


def t_of(z: float, freedom: int) -> float:
    """Return the t that is as rare as a normal deviate: the same formula the other way round."""
    plain = z * (8 * freedom + 3) / (8 * freedom + 1)
    return sqrt(freedom * (exp(plain * plain / freedom) - 1.0))


def _comparable(treated: NDArray[np.bool_], stratum: Ints) -> NDArray[np.bool_]:
    """(N,) whether the stratum of each has both sides."""
    strata = int(stratum.max()) + 1 if stratum.size else 0
    sides = (np.bincount(stratum[side], minlength=strata) > 0 for side in (treated, ~treated))
    with_it, without = sides
    both: NDArray[np.bool_] = (with_it & without)[stratum]
    return both


def _different(numbers: Ints) -> int:
    return int(np.count_nonzero(np.bincount(numbers))) if numbers.size else 0


def _centred(values: Floats, place: Ints) -> Floats:
    """Take the mean of its stratum from each."""
    count = np.bincount(place)
    centred: Floats = values - (np.bincount(place, weights=values) / np.maximum(count, 1))[place]
    return centred
