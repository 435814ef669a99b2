# SPDX-License-Identifier: Apache-2.0
"""Choose from a large bank of one competency, where what counts is the ability itself and that no item wears out.

Rules:

1. The next item is the one after whose answer the variance v of the ability is expected to fall most. For the normal
   of `graph_mvn` that fall is v²·w with w = reach²·slope² / (Z·(1-Z)), reach = 1 - slip - guess, slope = φ(u)·a/q, Z =
   guess + reach·Φ(u): the Fisher information of an answer about the mean, averaged over what is not known yet (Owen
   1975, JASA 70; van der Linden 1998, Psychometrika 63). So items are ranked by w.
2. Each learner has a small taste of their own (the seed's, up to `TASTE` of w), so that people in the same state get
   different items.
3. An item that more than a quarter of the learners would get has a price, taken off its w: it goes to those who need it
   most. Prices are worked out once per bank by playing the test with `PEOPLE` simulated learners `ROUNDS` times over,
   raising the price of what too many got and lowering the others, with smaller and smaller steps. They are the shadow
   prices of "as much information as possible with no item above its share" (van der Linden & Veldkamp 2004, Journal of
   Educational and Behavioral Statistics 29, control exposure with the same constraint).
4. Of banks with more than `NEAREST` items only those nearest in difficulty are weighed; of those with fewer than
   `LEAST_PRICED` none has a price, because everybody needs most of them.

Worked example: mean 0, v = 1, an item at difficulty 0 with a = 1 and no guessing: q = √2, slope = .399/1.414 = .282,
Z = .5, w = .282²/.25 = .318. So v is expected to fall from 1 to .682. With a guess of .25 the same item has Z = .625,
w = .75²·.282²/.234 = .191.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from math import inf
from statistics import NormalDist
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from app.engine import probit
from app.engine.arrays import np
from app.engine.curriculum import Curriculum
from app.engine.graph_mvn import GraphState
from app.engine.probit import Floats, Ints

if TYPE_CHECKING:
    from numpy.typing import NDArray

PRECISE_SD = 0.4
"""Standard deviation of the ability at which a test of one scale is over (measurement error .4: reliability .84)."""
SHARE = 0.25
"""Largest share of learners who may get the same item."""
TASTE = 0.08
NEAREST = 2000
LEAST_PRICED = 100
PEOPLE, ROUNDS = 128, 40
_AIM = 0.87
"""Prices aim at this part of `SHARE`, because the tastes of real learners differ from those of the simulated ones."""
_STEP, _SETTLING, _LONGEST = 0.04, 8.0, 60
_NEVER = -inf
_SMALLEST = 1e-9


class Bank(msgspec.Struct, frozen=True, eq=False):
    """The items of one competency, easiest first; n items."""

    competency: int
    places: Ints
    """(n,) place of each item in the curriculum."""
    difficulty: Floats
    """(n,) standard deviations above the competency's threshold, rising."""
    discrimination: Floats
    """(n,) slope in probits per standard deviation."""
    floor: Floats
    """(n,) chance of a right answer without the competency."""
    reach: Floats
    """(n,) 1 - slip - guess."""
    price: Floats
    """(n,) taken off what an item tells."""

    @classmethod
    def of(cls, curriculum: Curriculum, competency: int = 0, stop_sd: float = PRECISE_SD) -> Bank:
        """Prepare the items of a competency for tests that end at `stop_sd`: a second for 500 items, once."""
        mine = np.flatnonzero(curriculum.item_competency == competency)
        places = mine[np.argsort(curriculum.difficulty[mine], kind="stable")]
        guess = curriculum.guess[places]
        bank = cls(
            competency=competency,
            places=places,
            difficulty=curriculum.difficulty[places],
            discrimination=curriculum.discrimination[places],
            floor=guess,
            reach=1.0 - curriculum.slip[places] - guess,
            price=np.zeros(places.size),
        )
        threshold = -float(probit.quantile(curriculum.prevalence[competency : competency + 1])[0])
        return replace(bank, price=_prices(bank, threshold, stop_sd)) if places.size >= LEAST_PRICED else bank


@lru_cache(maxsize=4)
def bank_of(curriculum: Curriculum, competency: int = 0) -> Bank:
    """Return the bank of a competency, prepared on first use."""
    return Bank.of(curriculum, competency)


def pick(bank: Bank, state: GraphState, used: Iterable[int], seed: int) -> int | None:
    """Choose the next item: its place in the curriculum, None when all have been used.

    `used` are places of items that may not come (again), `seed` is the learner's own and stays the same for a test.
    """
    k = bank.competency
    mean = float(state.mean[k] - state.prior.threshold[k])
    low = 0
    if bank.places.size > NEAREST:
        middle = int(np.searchsorted(bank.difficulty, mean))
        low = min(max(middle - NEAREST // 2, 0), bank.places.size - NEAREST)
    near = slice(low, low + NEAREST)
    taste = np.random.default_rng([abs(int(seed)), bank.places.size]).random(bank.places.size)[near]
    worth = told(bank, near, np.array([mean]), np.array([float(state.cov[k, k])]))[0]
    worth = worth * (1.0 - TASTE * taste) - bank.price[near]
    places = bank.places[near]
    worth[np.isin(places, np.fromiter(used, dtype=np.int64))] = _NEVER
    best = int(np.argmax(worth))
    return None if worth[best] == _NEVER else int(places[best])


def told(bank: Bank, items: slice, mean: Floats, variance: Floats) -> Floats:
    """(N, n) what each of n items tells (rule 1) about N abilities with these means above the threshold, (N,) each."""
    slope = bank.discrimination[items]
    scale = slope / np.sqrt(1.0 + slope * slope * variance[:, None])
    u = scale * (mean[:, None] - bank.difficulty[items])
    right = bank.floor[items] + bank.reach[items] * probit.cdf(u)
    edge = bank.reach[items] * scale * probit.density(u)
    worth: Floats = edge * edge / np.maximum(right * (1.0 - right), _SMALLEST)
    return worth


def _prices(bank: Bank, threshold: float, stop_sd: float) -> Floats:
    """(n,) prices that keep every item near its share (rule 3), the mean of those of the second half of the rounds."""
    price, total = np.zeros(bank.places.size), np.zeros(bank.places.size)
    contenders = _contenders(bank)
    small = _part(bank, contenders)
    for number in range(ROUNDS):
        rng = np.random.default_rng([PEOPLE, number])
        share = _played(replace(small, price=price[contenders]), threshold, stop_sd, rng)
        off = np.clip(share / (_AIM * SHARE) - 1.0, -1.0, 1.5)
        price[contenders] = np.maximum(price[contenders] + _STEP / (1.0 + number / _SETTLING) * off, 0.0)
        if number >= ROUNDS // 2:
            total += price
    mean: Floats = total / (ROUNDS - ROUNDS // 2)
    return mean


def _contenders(bank: Bank) -> Ints:
    """Find the items that can be popular at all: the most telling ones, rising in difficulty as the bank is."""
    places = np.linspace(float(bank.difficulty[0]), float(bank.difficulty[-1]), 64)
    best = told(bank, slice(None), places, np.full(places.size, 0.1)).max(axis=0)
    kept: Ints = np.sort(np.argsort(-best, kind="stable")[: NEAREST // 2])
    return kept


def _part(bank: Bank, items: Ints) -> Bank:
    columns = ("places", "difficulty", "discrimination", "floor", "reach", "price")
    return replace(bank, **{name: getattr(bank, name)[items] for name in columns})


def _played(bank: Bank, threshold: float, stop_sd: float, rng: np.random.Generator) -> Floats:
    """(n,) share of simulated learners who get each item in a test that ends at `stop_sd`."""
    jitter = rng.random(PEOPLE)
    ability = np.array([NormalDist().inv_cdf((p + x) / PEOPLE) for p, x in enumerate(jitter.tolist())]) - threshold
    mean, variance = np.full(PEOPLE, -threshold), np.ones(PEOPLE)
    taste = 1.0 - TASTE * rng.random((PEOPLE, bank.places.size))
    open_to, given = np.zeros_like(taste), np.zeros(bank.places.size)
    people = np.arange(PEOPLE)
    for _ in range(min(_LONGEST, bank.places.size)):
        at_work = variance > stop_sd * stop_sd
        if not at_work.any():
            break
        item = np.argmax(told(bank, slice(None), mean, variance) * taste - bank.price + open_to, axis=1)
        open_to[people, item] = _NEVER
        given += np.bincount(item[at_work], minlength=given.size)
        height = bank.discrimination[item] * (ability - bank.difficulty[item])
        right = rng.random(PEOPLE) < bank.floor[item] + bank.reach[item] * probit.cdf(height)
        mean, variance = _after(bank, item, right, mean, variance)
    return given / PEOPLE


def _after(bank: Bank, item: Ints, right: NDArray[np.bool_], mean: Floats, variance: Floats) -> tuple[Floats, Floats]:
    """Means and variances, (N,) each, after answers: `GraphState.observed` for one ability of N people at once."""
    slope, floor, reach = bank.discrimination[item], bank.floor[item], bank.reach[item]
    without = np.where(right, floor, 1.0 - floor)
    spread = np.where(right, reach, -reach)
    scale = slope / np.sqrt(1.0 + slope * slope * variance)
    u = scale * (mean - bank.difficulty[item])
    step = spread * scale * probit.density(u) / (without + spread * probit.cdf(u))
    gain = np.clip(step * u * scale + step * step, 0.0, 0.999 / variance)
    return mean + variance * step, variance - variance * variance * gain
