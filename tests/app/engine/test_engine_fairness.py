# SPDX-License-Identifier: Apache-2.0
"""Differential item functioning: hand-worked figures, and planted items in simulated groups."""

from __future__ import annotations

from math import exp, log

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine import fairness
from app.engine.answer_table import AnswerTable
from app.engine.calibration import Encounter
from app.engine.evidence import Pair
from app.engine.fairness import (
    LEAST_PER_GROUP,
    DifClass,
    compare,
    logistic_dif,
    mantel_haenszel,
    strata,
    tail,
)

WORKED = np.array([[8.0, 2.0, 6.0, 4.0], [15.0, 5.0, 10.0, 10.0]])


def test_mantel_haenszel_by_hand():
    found = mantel_haenszel(WORKED)
    assert found is not None
    assert found.alpha == pytest.approx((8 * 4 / 20 + 15 * 10 / 40) / (2 * 6 / 20 + 5 * 10 / 40))
    assert found.delta == pytest.approx(-2.35 * log(5.35 / 1.85))
    variance = 10 * 10 * 14 * 6 / (400 * 19) + 20 * 20 * 25 * 15 / (1600 * 39)
    assert found.chi2 == pytest.approx((3.5 - 0.5) ** 2 / variance)
    assert found.p == pytest.approx(0.1093, abs=1e-4)
    assert found.size is DifClass.A  # a large delta, but too few people to say so


def test_the_standard_error_of_one_table_is_that_of_its_log_odds_ratio():
    # In one stratum Phillips & Holland's formula is the classical 1/A + 1/B + 1/C + 1/D.
    found = mantel_haenszel(np.array([[30.0, 10.0, 20.0, 20.0]]))
    assert found is not None
    assert found.error == pytest.approx(2.35 * (1 / 30 + 1 / 10 + 1 / 20 + 1 / 20) ** 0.5)


def test_the_classes_follow_size_and_significance():
    def of(*counts):
        found = mantel_haenszel(np.array([counts], dtype=float))
        assert found is not None
        return found.size

    assert of(300, 100, 300, 100) is DifClass.A
    assert of(300, 100, 260, 140) is DifClass.B  # odds ratio 1.6, |Δ| = 1.13
    assert of(320, 80, 200, 200) is DifClass.C
    assert of(8, 2, 5, 5) is DifClass.A  # |Δ| = 3.3, of 20 people


def test_strata_without_one_of_the_groups_say_nothing():
    more = np.vstack([WORKED, [[5, 5, 0, 0], [0, 0, 3, 4], [0, 0, 0, 0], [1, 0, 0, 0]]])
    assert mantel_haenszel(more) == mantel_haenszel(WORKED)
    assert mantel_haenszel(np.array([[5.0, 0.0, 5.0, 0.0]])) is None


@given(st.lists(st.tuples(*[st.integers(1, 30)] * 4), min_size=1, max_size=6))
def test_the_groups_are_treated_alike(tables):
    counts = np.array(tables, dtype=float)
    one, other = mantel_haenszel(counts), mantel_haenszel(counts[:, [2, 3, 0, 1]])
    assert one is not None
    assert other is not None
    assert one.delta == pytest.approx(-other.delta)
    assert one.chi2 == pytest.approx(other.chi2)


def test_tails_of_chi_squared():
    assert tail(3.841459) == pytest.approx(0.05, abs=1e-6)
    assert tail(6.634897) == pytest.approx(0.01, abs=1e-6)
    assert tail(0.0) == 1.0


def test_equal_scores_stay_in_one_stratum():
    score = np.array([0.0] * 50 + [1.0] * 50)
    levels = strata(score)
    assert len(set(levels[:50].tolist())) == 1
    assert levels[0] != levels[-1]


def test_logistic_regression_on_a_saturated_table_by_hand():
    # No score to speak of: uniform DIF is the likelihood-ratio test of a 2x2 table, 2·Σ O·ln(O/E).
    right = np.array([1.0] * 30 + [0.0] * 10 + [1.0] * 20 + [0.0] * 20)
    group = np.array([0.0] * 40 + [1.0] * 40)
    balanced = np.tile([-1.0, 1.0], 40)
    found = logistic_dif(right, balanced, group)
    g2 = 2.0 * (30 * log(30 / 25) + 10 * log(10 / 15) + 20 * log(20 / 25) + 20 * log(20 / 15))
    assert found.uniform == pytest.approx(g2, abs=1e-4)
    assert found.uniform_p == pytest.approx(tail(g2), abs=1e-6)
    assert found.non_uniform == pytest.approx(0.0, abs=1e-4)
    empty = 50 * log(50 / 80) + 30 * log(30 / 80)
    full = 1.0 - exp(2.0 * (empty - (empty + g2 / 2.0)) / 80)
    assert found.effect == pytest.approx(full / (1.0 - exp(2.0 * empty / 80)), abs=1e-4)


def test_non_uniform_dif_is_told_from_uniform():
    rng = np.random.default_rng(6)
    score, group = rng.normal(size=2000), np.repeat([0.0, 1.0], 1000)
    crossing = 1.0 / (1.0 + np.exp(-score * np.where(group > 0, 0.2, 1.8)))
    found = logistic_dif((rng.random(2000) < crossing).astype(float), score, group)
    assert found.non_uniform_p < 0.001
    assert found.uniform_p > 0.01


def test_a_group_that_gets_everything_right_is_no_trouble():
    found = logistic_dif(np.ones(50), np.linspace(-1.0, 1.0, 50), np.repeat([0.0, 1.0], 25))
    assert np.isfinite([found.uniform, found.non_uniform, found.effect]).all()


# -- whole banks ----------------------------------------------------------------------------------------------------


def bank(
    people: int, unfair: float, seed: int = 2, impact: float = 0.0, special: int = 1
) -> tuple[AnswerTable, np.ndarray]:
    """Two groups answer 20 items; the first `special` ones are harder for the second group by `unfair` sd."""
    rng = np.random.default_rng(seed)
    item, who = np.tile(np.arange(20), 2 * people), np.repeat(np.arange(2 * people), 20)
    focal = (who >= people).astype(np.int64)
    ability = (rng.normal(size=2 * people) - impact * np.repeat([0, 1], people))[who]
    off = rng.normal(0.0, 0.6, 20)[item] + unfair * (item < special) * focal
    right = (rng.random(item.size) < 1.0 / (1.0 + np.exp(-1.8 * (ability - off)))).astype(float)
    stranger = (np.bincount(item, right) / (2 * people))[item]
    table = AnswerTable(
        items=tuple(f"i{n}" for n in range(20)),
        item=item,
        learner=who,
        at_ms=np.arange(item.size),
        right=right,
        expected=stranger,
        stranger=stranger,
        by_chance=np.zeros(item.size, dtype=bool),
        fresh=np.ones(item.size, dtype=bool),
        chosen=np.full(item.size, -1),
        encounters=(Encounter(0.0, 1.0, Pair(0.9, 0.25)),) * item.size,
    )
    return table, focal


def test_an_unfair_item_is_found_and_fair_ones_are_left_in_peace_though_the_groups_differ():
    table, group = bank(400, unfair=1.0, impact=0.7)
    (found,) = compare(table, group, ("here", "there"))
    assert (found.reference, found.focal) == ("here", "there")
    assert len(found.items) == 20
    unfair, *fair = found.items
    assert unfair.mantel_haenszel.size is DifClass.C
    assert unfair.mantel_haenszel.delta < 0.0
    assert unfair.logistic.uniform_p < 0.001
    assert unfair.flagged
    assert sum(item.flagged for item in fair) <= 2


def test_purification_keeps_unfair_items_from_making_fair_ones_look_favoured(monkeypatch):
    table, group = bank(400, unfair=1.0, special=3)

    def tilt() -> float:
        (found,) = compare(table, group, ("here", "there"))
        return float(np.mean([item.mantel_haenszel.delta for item in found.items[3:]]))

    purified = tilt()
    monkeypatch.setattr(fairness, "ROUNDS", 0)
    assert tilt() > 0.4
    assert abs(purified) < 0.5 * tilt()


def test_too_few_people_are_not_compared():
    table, group = bank(LEAST_PER_GROUP - 1, unfair=1.0)
    (found,) = compare(table, group, ("a", "b"))
    assert found.items == ()
    assert found.too_few == 20


def test_the_largest_group_is_the_reference_and_answers_of_no_group_are_left_out():
    table, group = bank(250, unfair=0.0)
    third = np.where(table.learner % 5 == 0, 2, group)
    third = np.where(table.learner == 1, -1, third)
    found = compare(table, third, ("a", "b", "c"))
    assert [c.reference for c in found] == ["b", "b"]
    assert {c.focal for c in found} == {"a", "c"}
    assert compare(table, np.full(group.size, -1), ("a",)) == ()


def test_a_single_group_is_compared_with_nobody():
    table, group = bank(120, unfair=0.0)
    assert compare(table, np.zeros_like(group), ("a", "b")) == ()
