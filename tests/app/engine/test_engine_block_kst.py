# SPDX-License-Identifier: Apache-2.0
"""The exact half of the model, against values worked by hand.

Two competencies, 1 requires 0. At one ability P(0) = .6, P(1 | 0) = .7, P(1 | not 0) = .1, so the states none, {0},
{1}, {0, 1} weigh .36, .18, .04, .42. A right answer on 1 with likelihoods (.9, .25): .090, .045, .036, .378, sum .549.
P(1) = (.036 + .378) / .549 = .7541, P(0) = (.045 + .378) / .549 = .7705. A wrong answer with (.1, .75): .270, .135,
.004, .042, sum .451. P(1) = .046 / .451 = .1020, P(0) = .177 / .451 = .3925.
"""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.engine.block_kst import BlockPrior, BlockState, KnowledgeSpace, ability_grid
from app.engine.evidence import Pair

PARENTS = ((), (0,))


@pytest.fixture
def by_hand():
    prior = BlockPrior.build((0, 1), PARENTS, np.array([0.6, 0.46]))
    weights = np.tile([0.36, 0.18, 0.04, 0.42], (ability_grid().size, 1))
    return BlockState.start(replace(prior, weights=weights))


@pytest.mark.parametrize(
    ("pair", "first", "second"), [(Pair(0.9, 0.25), 0.7705, 0.7541), (Pair(0.1, 0.75), 0.3925, 0.1020)]
)
def test_an_answer_on_the_child_moves_both(by_hand, pair, first, second):
    space = KnowledgeSpace((by_hand,), ((0, 0), (0, 1))).observed(1, pair)[0]
    assert space.mastery == pytest.approx([first, second], abs=5e-5)


def test_what_is_foreseen_is_what_happens():
    prior = BlockPrior.build((0, 1), PARENTS, np.array([0.6, 0.46]))
    other = BlockPrior.build((2,), ((), (0,), ()), np.array([0.6, 0.46, 0.5]))
    space = KnowledgeSpace.start([prior, other]).observed(2, Pair(0.9, 0.3))[0]
    asked = np.array([0, 1, 2])
    with_it, without_it = np.array([0.9, 0.8, 0.7]), np.array([0.25, 0.2, 0.1])
    chance, after = space.foreseen(asked, with_it, without_it)
    for c, k in enumerate(asked):
        pair = Pair(float(with_it[c]), float(without_it[c]))
        p = space.mastery[k]
        happened, probable = space.observed(int(k), pair)
        assert chance[c] == pytest.approx(p * pair.with_it + (1 - p) * pair.without_it)
        assert chance[c] == pytest.approx(probable)
        assert after[c] == pytest.approx(happened.mastery, abs=1e-9)


def test_learning_is_gated_by_the_prerequisite(by_hand):
    """Rate .5 with competency 0, 0 without: {0} gives half of .18 to {0, 1}; none keeps its .36."""
    state = by_hand.learned(1, 0.5, 0.0)
    assert state.weights[0] == pytest.approx([0.36, 0.09, 0.04, 0.51])
    assert by_hand.weights[0] == pytest.approx([0.36, 0.18, 0.04, 0.42])


@pytest.mark.parametrize("position", range(4))
def test_teaching_and_loss_move_each_state_to_its_neighbour(position):
    """Every one of the 16 states by hand: rate .5 where all that it requires is there, .1 elsewhere; then .25 lost."""
    parents = ((), (0,), (1,), (0, 2))
    state = BlockState.start(BlockPrior.build(range(4), parents, np.array([0.6, 0.5, 0.4, 0.3])))
    taught, bit = state.weights.copy(), 1 << position
    for number in range(16):
        if not number & bit:
            rate = 0.5 if all(number >> p & 1 for p in parents[position]) else 0.1
            taught[:, number | bit] += rate * state.weights[:, number]
            taught[:, number] -= rate * state.weights[:, number]
    learned = state.learned(position, 0.5, 0.1)
    assert learned.weights == pytest.approx(taught)
    for number in range(16):
        if number & bit:
            taught[:, number ^ bit] += 0.25 * taught[:, number]
            taught[:, number] *= 0.75
    assert learned.lost(position, 0.25).weights == pytest.approx(taught)


def test_hundreds_of_answers_do_not_underflow(by_hand):
    state = by_hand
    for _ in range(800):
        state = state.observed(0, Pair(0.1, 0.75))[0].observed(1, Pair(0.9, 0.25))[0]
    assert np.isfinite(state.weights).all()
    assert state.weights.sum(axis=1) == pytest.approx(1.0)


def test_rounding_does_not_grow_where_teaching_and_failure_alternate(by_hand):
    state = BlockState.start(by_hand.prior)
    for _ in range(400):
        state = state.learned(0, 0.22, 0.22).observed(0, Pair(0.09, 0.6))[0]
    assert state.weights.sum(axis=1) == pytest.approx(1.0, abs=1e-12)
    before = state.marginals
    state = state.learned(0, 0.22, 0.22).observed(0, Pair(0.09, 0.6))[0]
    assert state.marginals == pytest.approx(before, abs=1e-9), "what comes again and again comes to rest"


likelihoods = st.floats(0.01, 0.99)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 4), likelihoods, likelihoods), max_size=15), st.integers(0, 14))
def test_better_evidence_never_lowers_the_competency_it_is_about(answers, which):
    parents = ((), (0,), (0, 1), (1,), (2, 3))
    prior = BlockPrior.build(range(5), parents, np.full(5, 0.5))
    pairs = [(k, Pair(a, b)) for k, a, b in answers]
    if not pairs:
        return
    which %= len(pairs)
    k, pair = pairs[which]
    better = [*pairs[:which], (k, Pair(min(pair.with_it * 1.5, 1.0), pair.without_it)), *pairs[which + 1 :]]
    assert _after(prior, better)[k] >= _after(prior, pairs)[k] - 1e-9


def _after(prior, pairs):
    space = KnowledgeSpace.start([prior])
    for k, pair in pairs:
        space = space.observed(k, pair)[0]
    return space.mastery
