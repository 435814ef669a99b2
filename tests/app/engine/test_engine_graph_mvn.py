# SPDX-License-Identifier: Apache-2.0
"""The continuous half of the model, against numerical integration."""

import numpy as np
import pytest

from app.engine import graph_mvn, probit
from app.engine.evidence import Pair
from app.engine.graph_mvn import DISCRIMINATION, GraphPrior, GraphState, covariance

PARENTS = ((), (0,), (1,), ())


@pytest.fixture
def start():
    return GraphState.start(GraphPrior.build(PARENTS, np.array([0.7, 0.6, 0.5, 0.6])))


def test_the_prior_covariance_is_one(start):
    cov = covariance(PARENTS)
    assert np.diagonal(cov) == pytest.approx(1.0)
    assert np.linalg.eigvalsh(cov).min() > 0
    assert cov[0, 1] > cov[0, 3] > 0


@pytest.mark.parametrize("pair", [Pair(0.9, 0.25), Pair(0.1, 0.75), Pair(0.02, 0.5)])
def test_moments_match_integration(start, pair):
    """Mean and variance of prior × likelihood on a fine grid, competency 1, item .45 above the threshold."""
    x = np.linspace(-8, 8, 20001)
    threshold = start.prior.threshold[1]
    likelihood = pair.without_it + (pair.with_it - pair.without_it) * probit.cdf(
        graph_mvn.DISCRIMINATION * (x - threshold - 0.45)
    )
    density = probit.density(x) * likelihood
    density /= density.sum()
    mean = float(density @ x)
    variance = float(density @ (x - mean) ** 2)
    after = start.observed(1, 0.45, DISCRIMINATION, pair)
    assert after.mean[1] == pytest.approx(mean, abs=2e-3)
    assert after.cov[1, 1] == pytest.approx(min(variance, 1.0), abs=5e-3)


def test_neighbours_move_by_their_correlation(start):
    after = start.observed(1, 0.0, DISCRIMINATION, Pair(0.9, 0.25))
    assert after.mean[0] / after.mean[1] == pytest.approx(start.cov[0, 1])


def test_what_is_foreseen_is_what_happens(start):
    state = start.observed(3, 0.0, DISCRIMINATION, Pair(0.9, 0.3))
    places, hard = np.array([0, 1, 2]), np.array([-0.45, 0.0, 0.45])
    slope = np.array([1.0, 1.8, 0.6])
    chance, after = state.foreseen(places, hard, slope, np.full(3, 0.9), np.full(3, 0.25))
    for c, k in enumerate(places):
        pair = Pair(0.9, 0.25)
        assert chance[c] == pytest.approx(state.likelihood(int(k), float(hard[c]), float(slope[c]), pair))
        assert after[c] == pytest.approx(
            state.observed(int(k), float(hard[c]), float(slope[c]), pair).mastery, abs=1e-6
        )


def test_teaching_raises_one_competency_by_the_rate(start):
    p = start.mastery
    after = start.learned(2, 0.2).mastery
    assert after[2] == pytest.approx(p[2] + 0.2 * (1 - p[2]), abs=1e-6)
    assert after[[0, 1, 3]] == pytest.approx(p[[0, 1, 3]])


def test_the_quantile_inverts_the_distribution():
    p = np.array([1e-6, 0.02, 0.3, 0.5, 0.9, 0.999])
    assert probit.cdf(probit.quantile(p)) == pytest.approx(p, rel=1e-6)
    assert probit.cdf(np.array([1.2816])) == pytest.approx([0.9], abs=2e-4)
