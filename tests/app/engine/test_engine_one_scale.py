# SPDX-License-Identifier: Apache-2.0
"""Picking from a large bank of one competency: what tells most, whom it is for, and that nothing wears out."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.engine import one_scale
from app.engine.curriculum import Curriculum
from app.engine.evidence import Pair
from app.engine.graph_mvn import GraphPrior, GraphState
from app.engine.one_scale import LEAST_PRICED, Bank, pick, told
from content_packs.model import Competency, Manifest, Option, Pack, SingleChoice

OPTIONS = tuple(Option(text=str(n), why="", right=n == 0) for n in range(4))


def curriculum(difficulty, discrimination=None, guess=0.0) -> Curriculum:
    count = len(difficulty)
    pack = Pack(
        manifest=Manifest(
            format=1, id="p", version="1", title="", summary="", language="en", base="", authors=(), licence=""
        ),
        competencies=(Competency(id="c", title=""),),
        modules=(),
        lessons=(),
        items=tuple(
            SingleChoice(id=f"i{n}", competency="c", stem="", rationale="", options=OPTIONS) for n in range(count)
        ),
    )
    return replace(
        Curriculum.from_pack(pack),
        prevalence=np.array([0.5]),
        difficulty=np.asarray(difficulty, dtype=float),
        discrimination=np.ones(count) if discrimination is None else np.asarray(discrimination, dtype=float),
        guess=np.full(count, guess),
        slip=np.zeros(count),
    )


def start(c: Curriculum, mean: float = 0.0, variance: float = 1.0) -> GraphState:
    return GraphState(GraphPrior.build(c.parents, c.prevalence), np.array([mean]), np.array([[variance]]))


def large(count: int = 300) -> Curriculum:
    rng = np.random.default_rng(5)
    return curriculum(rng.normal(size=count), rng.normal(0.75, 0.15, count))


@pytest.mark.parametrize(("guess", "expected"), [(0.0, 0.318), (0.25, 0.191)])
def test_the_worked_example(guess: float, expected: float) -> None:
    bank = Bank.of(curriculum([0.0], guess=guess))
    assert told(bank, slice(None), np.zeros(1), np.ones(1))[0, 0] == pytest.approx(expected, abs=1e-3)


@given(mean=st.floats(-3, 3), variance=st.floats(0.05, 2), difficulty=st.floats(-3, 3), guess=st.floats(0, 0.4))
def test_what_an_item_tells_is_the_fall_of_the_variance_over_both_outcomes(mean, variance, difficulty, guess) -> None:
    c = curriculum([difficulty], guess=guess)
    state = start(c, mean, variance)
    right = float(Pair(1.0, guess).with_it * state.passed(np.array([0]), c.difficulty, c.discrimination)[0])
    right += guess * (1.0 - right)
    curvature = 0.0
    for chance, pair in ((right, Pair(1.0, guess)), (1.0 - right, Pair(0.0, 1.0 - guess))):
        moved = float(state.observed(0, difficulty, 1.0, pair).mean[0]) - mean
        curvature += chance * (moved / variance) ** 2  # the mean of d² is the Fisher information of the mean
    bank = Bank.of(c)
    assert told(bank, slice(None), np.array([mean]), np.array([variance]))[0, 0] == pytest.approx(curvature, rel=1e-3)


def test_items_far_beyond_or_below_the_learner_tell_nothing() -> None:
    bank = Bank.of(curriculum([-40.0, 0.0, 40.0], [5.0, 5.0, 5.0]))
    worth = told(bank, slice(None), np.zeros(1), np.full(1, 1e-4))[0]
    assert worth[0] == worth[2] == 0.0
    assert worth[1] > 1.0


def test_the_item_at_the_learners_height_comes_first_and_none_comes_twice() -> None:
    c = curriculum([-2.0, 0.0, 2.0])
    bank = Bank.of(c)
    assert pick(bank, start(c, 2.0, 0.2), (), seed=1) == 2
    assert pick(bank, start(c, -2.0, 0.2), (), seed=1) == 0
    assert pick(bank, start(c, -2.0, 0.2), (0, 1), seed=1) == 2
    assert pick(bank, start(c), (0, 1, 2), seed=1) is None


def test_places_are_those_of_the_curriculum_whatever_the_order_of_difficulty() -> None:
    c = curriculum([2.0, -2.0, 0.0])
    assert pick(Bank.of(c), start(c, -2.0, 0.2), (), seed=1) == 1


def test_the_same_seed_picks_the_same_and_seeds_differ() -> None:
    c = large()
    bank = Bank.of(c)
    picks = [pick(bank, start(c), (), seed) for seed in range(40)]
    assert picks == [pick(bank, start(c), (), seed) for seed in range(40)]
    assert len(set(picks)) > 4


def test_a_competency_of_several_is_told_from_the_others() -> None:
    c = curriculum([0.0, 0.1, 0.2, 0.3])
    c = replace(c, item_competency=np.array([1, 0, 1, 0]), prevalence=np.array([0.5, 0.5]))
    assert Bank.of(c, 0).places.tolist() == [1, 3]
    assert Bank.of(c, 1).places.tolist() == [0, 2]


def test_the_window_of_a_very_large_bank_is_where_the_learner_is(monkeypatch) -> None:
    monkeypatch.setattr(one_scale, "NEAREST", 10)
    c = curriculum(np.linspace(-3, 3, LEAST_PRICED - 1))
    bank = Bank.of(c)
    for mean in (-3.0, 0.0, 1.5, 3.0):
        item = pick(bank, start(c, mean, 0.1), (), seed=3)
        assert abs(float(c.difficulty[item]) - mean) < 0.4


def test_no_item_is_seen_by_more_than_a_quarter_where_the_best_would_be_seen_by_all() -> None:
    c = large()
    bank = Bank.of(c)
    free = replace(bank, price=np.zeros_like(bank.price))
    assert exposure(c, bank) < 0.37  # of 120 people: a quarter and three standard errors
    assert exposure(c, free) > 0.45


def exposure(c: Curriculum, bank: Bank, people: int = 120) -> float:
    rng = np.random.default_rng(7)
    ability, luck = rng.normal(size=people), rng.random((people, len(c.items)))
    seen = np.zeros(len(c.items))
    for n in range(people):
        state, given_items = start(c), list[int]()
        while state.cov[0, 0] > one_scale.PRECISE_SD**2:
            item = pick(bank, state, given_items, n)
            assert item is not None
            given_items.append(item)
            height = float(c.discrimination[item] * (ability[n] - c.difficulty[item]))
            right = luck[n, item] < one_scale.probit.cdf_of(height)
            pair = Pair(1.0, 0.0) if right else Pair(0.0, 1.0)
            state = state.observed(0, float(c.difficulty[item]), float(c.discrimination[item]), pair)
        seen[given_items] += 1
    return float(seen.max() / people)


def test_small_banks_have_no_prices() -> None:
    assert not Bank.of(curriculum(np.zeros(LEAST_PRICED - 1))).price.any()


def test_prices_are_the_same_every_time() -> None:
    assert np.array_equal(Bank.of(large(150)).price, Bank.of(large(150)).price)


def test_simulated_people_learn_as_the_engine_does() -> None:
    c = large(20)
    bank, item = Bank.of(c), np.array([3, 3, 7])
    right, mean, variance = np.array([True, False, True]), np.array([0.0, 0.5, -1.0]), np.array([1.0, 0.3, 0.2])
    after, left = one_scale._after(bank, item, right, mean, variance)
    for n in range(3):
        pair = Pair(1.0, 0.0) if right[n] else Pair(0.0, 1.0)
        place = int(bank.places[item[n]])
        figures = float(c.difficulty[place]), float(c.discrimination[place])
        state = start(c, float(mean[n]), float(variance[n])).observed(0, *figures, pair)
        assert (after[n], left[n]) == pytest.approx((float(state.mean[0]), float(state.cov[0, 0])))


def test_the_bank_of_a_curriculum_is_prepared_once() -> None:
    c = large(20)
    assert one_scale.bank_of(c) is one_scale.bank_of(c)
