# SPDX-License-Identifier: Apache-2.0
"""One multivariate normal over the abilities of all competencies, updated in closed form after each answer.

The prior is a structural model with unit variances: θ_k = w_g·G + w_p·mean(parents) + rest. A competency counts as
mastered above its threshold t_k, so prevalence = P(θ_k > t_k). An answer has likelihood L(θ) = l0 + (l1 - l0)·Φ(a·(θ_k
- b)), where (l1, l0) is the evidence pair; matching the first two moments of prior × L (assumed-density filtering,
Minka 2001) gives a rank-one update: with v = Σ_kk, q = √(1 + a²v), u = a(μ_k - b)/q, Z = l0 + (l1 - l0)Φ(u):

    d = ∂logZ/∂μ_k = (l1 - l0)·φ(u)·a/q / Z        c = -∂²logZ/∂μ_k² = (l1 - l0)·u·φ(u)·a²/q² / Z + d² μ ← μ + Σ_·k·d
    Σ ← Σ - Σ_·k Σ_k·ᵀ·clip(c, 0, .999/v)

Worked example, two competencies with correlation ρ: μ_1 moves by ρ times what μ_0 moves by.
"""

from __future__ import annotations

from functools import cached_property
from math import sqrt

import msgspec

from app.engine import probit
from app.engine.arrays import np
from app.engine.evidence import Pair
from app.engine.graph import Parents, topological_order
from app.engine.probit import Floats, Ints

GENERAL = 0.45
PREREQUISITE = 0.55
"""Weights of the general factor and of the mean prerequisite (prototype: moderate couplings, calibration error .03 to
.04)."""
LARGEST_SHARED = 0.95
"""Most of a competency's variance that the graph may explain."""
DISCRIMINATION = 1.0
"""Slope a of every item at cold start, in probits per standard deviation of ability: 1.7 on the logistic scale, a usual
test item. Where mastery is all or none slopes are steeper: see `graph_pair`."""


class GraphPrior(msgspec.Struct, frozen=True, eq=False):
    """What is the same for every learner."""

    covariance: Floats
    """(K, K) with unit diagonal."""
    threshold: Floats
    """(K,) ability above which a competency counts as mastered."""

    @classmethod
    def build(cls, parents: Parents, prevalence: Floats) -> GraphPrior:
        """Build the prior of a graph with these shares of learners who have each competency ((K,), 0 to 1)."""
        return cls(covariance(parents), -probit.quantile(prevalence))


class GraphState(msgspec.Struct, frozen=True, eq=False, dict=True):
    """A learner's normal distribution. Every step gives a new state; old ones stay valid."""

    prior: GraphPrior
    mean: Floats
    """(K,)"""
    cov: Floats
    """(K, K)"""

    @classmethod
    def start(cls, prior: GraphPrior) -> GraphState:
        """Begin before the first answer, sharing the prior's covariance."""
        return cls(prior, np.zeros(prior.threshold.size), prior.covariance)

    def likelihood(self, competency: int, difficulty: float, discrimination: float, pair: Pair) -> float:
        """Probability of what was observed on an item `difficulty` above the competency's threshold."""
        u, _ = self._place(competency, difficulty, discrimination)
        return pair.without_it + (pair.with_it - pair.without_it) * probit.cdf_of(u)

    def passed(self, competencies: Ints, difficulty: Floats, discrimination: Floats) -> Floats:
        """(C,) probability of being up to each of C items, guessing and slipping left out."""
        return self._item(competencies, difficulty, discrimination)[2]

    def observed(self, competency: int, difficulty: float, discrimination: float, pair: Pair) -> GraphState:
        """After an answer (see the module's formula)."""
        u, scale = self._place(competency, difficulty, discrimination)
        slope = probit.density_of(u) * scale
        spread = pair.with_it - pair.without_it
        total = pair.without_it + spread * probit.cdf_of(u)
        step = spread * slope / total
        curvature = spread * u * scale * slope / total + step * step
        column = self.cov[competency]
        gain = min(max(curvature, 0.0), 0.999 / max(float(column[competency]), 1e-4))
        left = np.multiply.outer(column * -gain, column)
        left += self.cov
        return GraphState(self.prior, self.mean + column * step, left)

    def measured(self, competencies: Ints, value: float, variance: float) -> GraphState:
        """Take in a noisy measurement of the mean of some abilities above their thresholds (Kalman update)."""
        share = np.zeros(self.mean.size)
        share[competencies] = 1.0 / len(competencies)
        column = self.cov @ share
        total = float(share @ column) + variance
        off = value - float(share @ (self.mean - self.prior.threshold))
        return GraphState(self.prior, self.mean + column * (off / total), self.cov - np.outer(column, column) / total)

    def learned(self, competency: int, rate: float) -> GraphState:
        """After teaching: the mean of one competency rises so that its mastery p becomes p + rate·(1 - p)."""
        sd = max(float(self.cov[competency, competency]), 1e-4) ** 0.5
        p = self.mastery_of(competency)
        target = probit.quantile_of(p + rate * (1.0 - p)) * sd + float(self.prior.threshold[competency])
        mean = self.mean.copy()
        mean[competency] = max(target, float(mean[competency]))
        return GraphState(self.prior, mean, self.cov)

    def drifted(self, competency: int, variance: float) -> GraphState:
        """After a while in which one ability may have moved by a step of this variance; below the threshold it stays.

        A wider distribution is less sure of what is above the threshold; of what is below it, there is nothing to lose.
        """
        if self.mean[competency] <= self.prior.threshold[competency]:
            return self
        cov = self.cov.copy()
        cov[competency, competency] += variance
        return GraphState(self.prior, self.mean, cov)

    def mastery_of(self, competency: int) -> float:
        """Probability of mastery of one competency, without working out the others."""
        over = float(self.mean[competency]) - float(self.prior.threshold[competency])
        return probit.cdf_of(over / sqrt(max(float(self.cov[competency, competency]), 1e-4)))

    @cached_property
    def sd(self) -> Floats:
        """(K,) standard deviation of each ability, at least .01."""
        floored: Floats = np.sqrt(np.maximum(np.diagonal(self.cov), 1e-4))
        return floored

    @cached_property
    def mastery(self) -> Floats:
        """(K,) probability that each ability lies above its threshold."""
        return probit.cdf((self.mean - self.prior.threshold) / self.sd)

    def foreseen(
        self, competencies: Ints, difficulty: Floats, discrimination: Floats, with_it: Floats, without_it: Floats
    ) -> tuple[Floats, Floats]:
        """Foresee one outcome of each of C questions: its probability (C,) and the mastery after it (C, K).

        `with_it` and `without_it` (C,) are the outcome's likelihoods.
        """
        u, scale, passed, slope = self._item(competencies, difficulty, discrimination)
        columns, variance = self.cov[competencies], self.sd**2
        spread = with_it - without_it
        chance = without_it + spread * passed
        step = spread * slope / chance
        gain = np.clip(spread * u * scale * slope / chance + step * step, 0.0, 0.999 / variance[competencies])
        left = np.maximum(variance - columns**2 * gain[:, None], 1e-4)
        moved = self.mean - self.prior.threshold + columns * step[:, None]
        return chance, probit.cdf(moved / np.sqrt(left))

    def _place(self, competency: int, difficulty: float, discrimination: float) -> tuple[float, float]:
        """Return u and a/q of one item."""
        variance = max(float(self.cov[competency, competency]), 1e-4)
        scale = discrimination / sqrt(1.0 + discrimination * discrimination * variance)
        over = float(self.mean[competency]) - float(self.prior.threshold[competency]) - difficulty
        return scale * over, scale

    def _item(
        self, competencies: Ints, difficulty: Floats, discrimination: Floats
    ) -> tuple[Floats, Floats, Floats, Floats]:
        """u, a/q, Φ(u) and φ(u)·a/q of items, each (C,)."""
        variance = np.maximum(self.cov[competencies, competencies], 1e-4)
        scale = discrimination / np.sqrt(1.0 + discrimination**2 * variance)
        u = scale * (self.mean[competencies] - self.prior.threshold[competencies] - difficulty)
        return u, scale, probit.cdf(u), probit.density(u) * scale


def covariance(parents: Parents, general: float = GENERAL, prerequisite: float = PREREQUISITE) -> Floats:
    """(K, K) prior covariance, unit variances, of a general factor and the prerequisite graph (see the module)."""
    count = len(parents)
    full = np.zeros((count + 1, count + 1))
    full[count, count] = 1.0
    done: list[int] = [count]
    for k in topological_order(parents):
        weights = np.zeros(count + 1)
        weights[count] = general if parents[k] else np.sqrt(general)
        for p in parents[k]:
            weights[p] += prerequisite / len(parents[k])
        column = full[np.ix_(done, done)] @ weights[done]
        shared = float(weights[done] @ column)
        if shared > LARGEST_SHARED:
            column *= np.sqrt(LARGEST_SHARED / shared)
        full[done, k] = full[k, done] = column
        full[k, k] = 1.0
        done.append(k)
    result: Floats = full[:count, :count].copy()
    return result
