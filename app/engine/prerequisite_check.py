# SPDX-License-Identifier: Apache-2.0
"""Which edges of the prerequisite graph the answers contradict: people who have the child and lack the parent.

Rules:

1. What counts of a person are first answers (`calibration`, rule 4) before they finished a lesson about either of the
   two: teaching would change what is compared. A person counts where there is an answer about both.
2. Each person is in one of four states: neither, parent only, child only, both. The likelihood of their answers in each
   state is the product of the evidence pairs, so guessing, slipping and "not yet" are allowed for. The caller gives
   pairs that allow for each item's difficulty too (`calibration.told_apart`).
3. The shares of the states are fitted by EM (Dempster, Laird & Rubin 1977), once freely and once with at most
   `ALLOWED` of the people without the parent having the child. Twice the difference of the log-likelihoods is χ² with
   one degree of freedom at the edge of its range, so half its tail is p (Chernoff 1954).
4. Below 1 %, and with at least `CONTRADICTING` of the people without the parent having the child, the edge is
   contradicted. Fewer than `LEAST_PEOPLE` people: not enough data, whatever the figures.

Worked example: 40 people; 20 got two of two right on both, 20 two of two on the child and none on the parent, with
(l1, l0) = (.9, .25) for each right answer. All of those without the parent seem to have the child: contradicted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import erfc, sqrt

import msgspec

from app.engine.arrays import np
from app.engine.evidence import Pair
from app.engine.probit import Floats

LEAST_PEOPLE = 30
ALLOWED = 0.25
"""Share of people without a prerequisite who may have what builds on it, before an edge is doubted. The engine's own
prior expects less; borderline cases look like exceptions and must not raise an alarm."""
CONTRADICTING = 0.5
_SIGNIFICANT = 0.01
_ROUNDS = 300
_CHILD_ONLY = 2


class Person(msgspec.Struct, frozen=True):
    """What one learner showed, by competency."""

    answers: Mapping[str, Sequence[tuple[int, Pair]]] = msgspec.field(default_factory=dict)
    """Time (ms since 1970 UTC) and evidence of each first answer, in order."""
    taught: Mapping[str, int] = msgspec.field(default_factory=dict)
    """When the first lesson was finished, ms since 1970 UTC."""


class Edge(msgspec.Struct, frozen=True):
    """One prerequisite (`parent`) of a competency (`child`), and what the answers say of it."""

    parent: str
    child: str
    people: int
    """How many answered on both."""
    against: int
    """How many of them more probably have the child only than any other state, taken one by one."""
    without_parent: float | None
    """Estimated share, 0 to 1, of people who lack the parent. None: not enough data."""
    share: float | None
    """Estimated share of those who have the child all the same."""
    chi2: float
    p: float

    @property
    def enough(self) -> bool:
        """True when there are enough people to say anything."""
        return self.people >= LEAST_PEOPLE

    @property
    def contradicted(self) -> bool:
        """True when the answers speak against the edge."""
        return self.enough and self.p < _SIGNIFICANT and (self.share or 0.0) >= CONTRADICTING


def check_edges(edges: Sequence[tuple[str, str]], people: Sequence[Person]) -> tuple[Edge, ...]:
    """Check (parent, child) pairs against what people showed."""
    return tuple(edges_checked(edges, people))


def edges_checked(edges: Sequence[tuple[str, str]], people: Sequence[Person]) -> Iterator[Edge]:
    """Yield the same one by one."""
    return (_checked(parent, child, people) for parent, child in edges)


def fit(likelihood: Floats, *, bounded: bool) -> tuple[Floats, float]:
    """Fit the shares of the four states to (N, 4) likelihoods; return them and the log-likelihood.

    `bounded`: at most `ALLOWED` of those without the parent have the child.
    """
    shares = np.full(4, 0.25)
    for _ in range(_ROUNDS):
        weight = likelihood * shares
        shares = (weight / weight.sum(axis=1, keepdims=True)).mean(axis=0)
        lacking = shares[0] + shares[_CHILD_ONLY]
        if bounded and shares[_CHILD_ONLY] > ALLOWED * lacking:
            shares[0], shares[_CHILD_ONLY] = (1.0 - ALLOWED) * lacking, ALLOWED * lacking
        shares = np.maximum(shares, 1e-9)
        shares = shares / shares.sum()
    return shares, float(np.log(likelihood @ shares).sum())


def _checked(parent: str, child: str, people: Sequence[Person]) -> Edge:
    rows = [row for person in people if (row := _states(person, parent, child)) is not None]
    if len(rows) < LEAST_PEOPLE:
        return Edge(parent, child, len(rows), 0, None, None, 0.0, 1.0)
    likelihood = np.array(rows)
    shares, free = fit(likelihood, bounded=False)
    chi2 = max(2.0 * (free - fit(likelihood, bounded=True)[1]), 0.0)
    lacking = float(shares[0] + shares[_CHILD_ONLY])
    share = float(shares[_CHILD_ONLY]) / lacking
    p = 0.5 * erfc(sqrt(chi2 / 2.0)) if chi2 > 0.0 else 1.0
    against = int((likelihood.argmax(axis=1) == _CHILD_ONLY).sum())
    return Edge(parent, child, len(rows), against, lacking, share, chi2, p)


def _states(person: Person, parent: str, child: str) -> list[float] | None:
    """Likelihood of the answers in each state: neither, parent only, child only, both. None without both."""
    until = min((person.taught[c] for c in (parent, child) if c in person.taught), default=None)
    sides = [
        [pair for at_ms, pair in person.answers.get(c, ()) if until is None or at_ms < until] for c in (parent, child)
    ]
    if not all(sides):
        return None
    (with_p, without_p), (with_c, without_c) = (
        (float(np.prod([x.with_it for x in side])), float(np.prod([x.without_it for x in side]))) for side in sides
    )
    return [without_p * without_c, with_p * without_c, without_p * with_c, with_p * with_c]
