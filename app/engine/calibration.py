# SPDX-License-Identifier: Apache-2.0
"""How hard each item really is: a posterior of its difficulty that answers add to one by one, in any order.

Rules:

1. The difficulty b is in standard deviations of ability above the competency's threshold, as in `graph_mvn`. What the
   learner could do is not known either: the belief about the competency before the answer, θ ~ N(m, v) above its
   threshold, is integrated out. With (l1, l0) the likelihoods of the answer with and without the competency,

       P(answer | b) = l0 + (l1 - l0)·Φ(a·(m - b)/√(1 + a²·v))

   (the normal-ogive integral of Lord & Novick 1968, chapter 16, with guessing and slipping around it). The belief is
   that of the smooth view of `graph_pair`, the only one to which difficulties mean something.
2. How steep an item is, is not known either: a is 1 or 2, with equal odds beforehand. Taking every item for slope 1
   makes the error after 100 adaptive answers a fifth larger (.33 for .28; benchmarks/calibration.py, pools 1 to 3).
3. An item keeps Σ log P(answer | a, b) at both slopes and 61 difficulties, -3 to 3. Sums know no order: any order of
   answers gives the same posterior, and two devices merge exactly by adding. Nothing in it tells who answered.
   Posterior = prior × exp(sum), normalised and summed over the slopes; the prior is the author's word (sd .7) or what
   the pack ships. On a grid of step h mean and sd of a normal with sd ≥ h/2 are exact to 1 %: enough for 1,000 answers.
4. What counts: the first answer of a learner to an item, unassisted and not faster than anybody can read. After it the
   feedback has shown the right answer, and a later one would measure the memory of that. The caller sees to "first".
5. "I haven't learned this yet" counts, with its own likelihood. Left out, it would take away just those who would have
   had to guess, and hard items would look easy. Sure / not sure does not count: it speaks of the person.

Worked example: l1 = .90, l0 = .25, nobody known (m = 0, v = 1, so a/√(1 + a²v) = .707 for a = 1, .894 for a = 2). At
a = 1 a right answer has P = .25 + .65·Φ(-.707·b): .744 at b = -1, .575 at 0, .406 at 1; right once and wrong once .190,
.244, .241. Two such answers pull the prior N(0, .7²) up to .06: guessing makes the right answer the weaker evidence.
"""

from __future__ import annotations

from functools import cache

import msgspec

from app.engine import probit
from app.engine.arrays import np
from app.engine.curriculum import Curriculum, ItemParameters
from app.engine.evidence import NOTHING, Chance, Pair, Response, evidence
from app.engine.graph_pair import SHARP
from app.engine.model import LearnerModel
from app.engine.probit import Floats

_LEAST_VARIANCE = 1e-4


@cache
def difficulty_grid() -> Floats:
    """(61,) the difficulties at which likelihoods are kept."""
    return np.linspace(-3.0, 3.0, 61)


@cache
def slopes() -> Floats:
    """(2,) how steep an item may be, in probits per standard deviation of ability: test items run from .7 to 2.5."""
    return np.array([1.0, 2.0])


class Difficulty(msgspec.Struct, frozen=True):
    """A normal distribution of an item's difficulty, and how many answers are behind it."""

    mean: float
    """Standard deviations of ability above the competency's threshold."""
    sd: float
    answers: int = 0

    @property
    def precision(self) -> float:
        """1 / variance."""
        return self.sd**-2


class Encounter(msgspec.Struct, frozen=True):
    """An answer to an item by somebody whose ability was believed to be N(`mean`, `variance`) above the threshold."""

    mean: float
    variance: float
    pair: Pair
    """Likelihood of the answer with and without the competency."""

    def likelihood(self, difficulty: Floats, slope: Floats) -> Floats:
        """Probability of the answer at difficulties and slopes that broadcast to one shape, 0 to 1."""
        scale = slope / np.sqrt(1.0 + slope * slope * self.variance)
        passed = probit.cdf(scale * (self.mean - difficulty))
        return self.pair.without_it + (self.pair.with_it - self.pair.without_it) * passed


class ItemEvidence(msgspec.Struct, frozen=True, eq=False):
    """What all answers to one item say of its difficulty."""

    log_likelihood: Floats
    """(2, 61) Σ log P(answer | a, b) at each a of `slopes` and b of `difficulty_grid`."""
    answers: int

    @classmethod
    def none(cls) -> ItemEvidence:
        """Begin before the first answer."""
        return cls(np.zeros((slopes().size, difficulty_grid().size)), 0)

    def with_answer(self, answer: Encounter) -> ItemEvidence:
        """After one more answer."""
        return ItemEvidence(
            self.log_likelihood + np.log(answer.likelihood(difficulty_grid(), slopes()[:, None])), self.answers + 1
        )

    def plus(self, other: ItemEvidence) -> ItemEvidence:
        """Both together: exact, whatever was answered where and when. The answers must be different ones."""
        return ItemEvidence(self.log_likelihood + other.log_likelihood, self.answers + other.answers)

    def posterior(self, prior: Difficulty) -> Difficulty:
        """Return the difficulty after these answers, for somebody who began with `prior`."""
        log = self.log_likelihood - 0.5 * ((difficulty_grid() - prior.mean) / prior.sd) ** 2
        weight = np.exp(log - log.max()).sum(axis=0)
        weight /= weight.sum()
        mean = float(weight @ difficulty_grid())
        variance = float(weight @ (difficulty_grid() - mean) ** 2)
        return Difficulty(mean, max(variance, _LEAST_VARIANCE) ** 0.5, prior.answers + self.answers)


def encounter(
    model: LearnerModel,
    item: ItemParameters,
    response: Response,
    *,
    at_ms: int,
    assisted: bool = False,
    seconds: float | None = None,
) -> Encounter | None:
    """Return what an answer says of its item, where `model` is the learner before the answer.

    None for an answer that says nothing (assisted, or a rapid guess), and for a competency that the model lacks.
    """
    place = model.curriculum.competency_index.get(item.competency)
    if place is None:
        return None
    right = Chance(item.guess, item.slip, model.memory.retrievability_of(place, at_ms))
    pair = evidence(response, right, candour=model.candour.openness, assisted=assisted, seconds=seconds)
    if pair is NOTHING:
        return None
    belief = model.graph.smooth
    mean = float(belief.mean[place]) - float(belief.prior.threshold[place])
    return Encounter(mean, max(float(belief.cov[place, place]), _LEAST_VARIANCE), pair)


def foreseen(model: LearnerModel, item: ItemParameters, at_ms: int) -> float:
    """Chance, 0 to 1, that this learner answers right, where they may say "not yet" too. Raises KeyError."""
    place = model.curriculum.competency_index[item.competency]
    right = Chance(item.guess, item.slip, model.memory.retrievability_of(place, at_ms))
    pair = evidence(Response.RIGHT, right, candour=model.candour.openness)
    by_graph = model.graph.likelihood(place, item.difficulty, item.slope, pair)
    p = model.space.mastery_of(place)
    by_space = p * pair.with_it + (1.0 - p) * pair.without_it
    return model.weight * by_graph + (1.0 - model.weight) * by_space


def stranger(curriculum: Curriculum, item: ItemParameters, difficulty: float) -> float:
    """Chance, 0 to 1, that somebody of whom nothing is known answers right, if the item has this difficulty."""
    place = curriculum.competency_index[item.competency]
    pair = evidence(Response.RIGHT, Chance(item.guess, item.slip))
    return curriculum.priors.graph.likelihood(place, difficulty, item.discrimination, pair)


def told_apart(curriculum: Curriculum, item: ItemParameters, difficulty: float) -> Pair:
    """Probability of being up to an item of this difficulty, for people with and without its competency.

    Over the abilities of strangers on either side of the threshold. A hard item is failed by many who have the
    competency: taking it for an average one would call them people without.
    """
    above = difficulty_grid() - float(
        curriculum.priors.graph.smooth.prior.threshold[curriculum.competency_index[item.competency]]
    )
    passed = 0.5 * (probit.cdf(item.discrimination * (above - difficulty)) + probit.cdf(SHARP * above))
    weight = probit.density(difficulty_grid())
    sides = (float((passed * weight)[side].sum() / weight[side].sum()) for side in (above > 0.0, above <= 0.0))
    return Pair(*sides)


def merge(one: Difficulty, other: Difficulty, prior: Difficulty) -> Difficulty:
    """Merge two posteriors that began with the same `prior` and saw different answers, by precision.

    Precisions add, less the prior that both have in them: 1/s² = 1/s₁² + 1/s₂² - 1/s₀², and means weigh by precision.
    For files that hold no likelihoods. Exact if both are normal; within .1 of adding likelihoods from 20 answers on
    each side (tests). Should both know less than the prior, the result knows no more than the better one.
    """
    precision = one.precision + other.precision - prior.precision
    best = max(one, other, key=lambda x: x.precision)
    if precision <= best.precision:
        return Difficulty(best.mean, best.sd, one.answers + other.answers - prior.answers)
    weighed = one.mean * one.precision + other.mean * other.precision - prior.mean * prior.precision
    return Difficulty(weighed / precision, precision**-0.5, one.answers + other.answers - prior.answers)
