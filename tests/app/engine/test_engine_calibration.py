# SPDX-License-Identifier: Apache-2.0
"""The difficulty of items from answers: the worked example, order, merging, what counts, and that it learns."""

from __future__ import annotations

from math import sqrt

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.engine import probit
from app.engine.calibration import (
    Difficulty,
    Encounter,
    ItemEvidence,
    difficulty_grid,
    encounter,
    foreseen,
    merge,
    stranger,
    told_apart,
)
from app.engine.curriculum import Curriculum, ItemParameters
from app.engine.evidence import Pair, Response
from app.engine.model import LearnerModel
from app.events import Purpose
from content_packs.model import ItemCalibration
from tests.app.engine.conftest import make_pack

PRIOR = Difficulty(0.0, 0.7)
RIGHT, WRONG = Pair(0.9, 0.25), Pair(0.1, 0.75)


def met(right: bool, mean: float = 0.0, variance: float = 1.0) -> Encounter:
    return Encounter(mean, variance, RIGHT if right else WRONG)


def chances_at(answer: Encounter, *difficulties: float, slope: float = 1.0) -> np.ndarray:
    return answer.likelihood(np.array(difficulties), np.array(slope))


def learned(*answers: Encounter) -> ItemEvidence:
    evidence = ItemEvidence.none()
    for answer in answers:
        evidence = evidence.with_answer(answer)
    return evidence


encounters = st.builds(
    met,
    st.booleans(),
    st.floats(-2.5, 2.5),
    st.floats(0.05, 1.5),
)


def test_the_worked_example():
    right, wrong = met(right=True), met(right=False)
    chances = chances_at(right, -1.0, 0.0, 1.0)
    assert chances == pytest.approx([0.744, 0.575, 0.406], abs=5e-4)
    assert chances * chances_at(wrong, -1.0, 0.0, 1.0) == pytest.approx([0.190, 0.244, 0.241], abs=5e-4)
    assert learned(right, wrong).posterior(PRIOR).mean == pytest.approx(0.06, abs=5e-3)


def test_the_normal_ogive_integral_is_the_average_over_abilities():
    nodes, weights = np.polynomial.hermite_e.hermegauss(60)
    ability = 0.4 + sqrt(0.6) * nodes
    averaged = float((weights * probit.cdf(1.8 * (ability - 0.3))).sum() / weights.sum())
    exact = float(chances_at(Encounter(0.4, 0.6, Pair(1.0, 0.0)), 0.3, slope=1.8)[0])
    assert exact == pytest.approx(averaged, abs=1e-3)  # the distribution function is an approximation itself


def test_no_answer_leaves_the_prior():
    posterior = ItemEvidence.none().posterior(Difficulty(0.45, 0.5, 12))
    assert (posterior.mean, posterior.sd, posterior.answers) == (
        pytest.approx(0.45, abs=1e-6),
        pytest.approx(0.5, abs=1e-6),
        12,
    )


@given(st.lists(encounters, min_size=1, max_size=12), st.randoms(use_true_random=False))
def test_any_order_and_any_split_give_the_same_posterior(answers, rnd):
    whole = learned(*answers).posterior(PRIOR)
    shuffled = answers.copy()
    rnd.shuffle(shuffled)
    cut = rnd.randrange(len(answers) + 1)
    parts = learned(*shuffled[:cut]).plus(learned(*shuffled[cut:])).posterior(PRIOR)
    assert parts.mean == pytest.approx(whole.mean, abs=1e-9)
    assert parts.sd == pytest.approx(whole.sd, abs=1e-9)
    assert parts.answers == whole.answers == len(answers)


@given(st.lists(encounters, max_size=10), encounters)
def test_a_right_answer_never_makes_an_item_harder_than_a_wrong_one(answers, last):
    right, wrong = (learned(*answers, replace(last, pair=pair)).posterior(PRIOR) for pair in (RIGHT, WRONG))
    assert right.mean <= wrong.mean
    assert all(np.isfinite([x.mean, x.sd]).all() and x.sd > 0.0 for x in (right, wrong))


def test_it_finds_the_true_difficulty_and_says_how_sure_it_is():
    rng = np.random.default_rng(4)
    offs = []
    for truth in rng.normal(0.0, 0.7, 60):
        abilities = rng.normal(0.0, 1.0, 80)
        chances = 0.25 + 0.65 * probit.cdf(1.8 * (abilities - truth))
        answers = [
            met(bool(rng.random() < p), mean=float(m), variance=0.05) for m, p in zip(abilities, chances, strict=True)
        ]
        known = learned(*answers).posterior(PRIOR)
        assert 0.05 < known.sd < 0.45
        offs.append((known.mean - truth) / known.sd)
    assert abs(float(np.mean(offs))) < 0.5
    assert 0.7 < float(np.std(offs)) < 1.4


def test_a_steep_item_is_known_for_one():
    rng = np.random.default_rng(9)
    evidence = ItemEvidence.none()
    for ability in rng.normal(0.0, 1.0, 300).tolist():
        p = 0.25 + 0.65 * float(chances_at(Encounter(ability, 1e-4, Pair(1.0, 0.0)), 0.4, slope=2.0)[0])
        evidence = evidence.with_answer(met(bool(rng.random() < p), ability, 1e-4))
    assert evidence.log_likelihood[1].max() > evidence.log_likelihood[0].max()
    assert evidence.posterior(PRIOR).mean == pytest.approx(0.4, abs=0.2)


def test_merging_by_precision_of_normal_beliefs_is_exact():
    one, other = Difficulty(0.5, 0.3, 20), Difficulty(-0.1, 0.4, 10)
    merged = merge(one, other, PRIOR)
    precision = 0.3**-2 + 0.4**-2 - 0.7**-2
    assert merged.sd == pytest.approx(precision**-0.5)
    assert merged.mean == pytest.approx((0.5 * 0.3**-2 - 0.1 * 0.4**-2) / precision)
    assert merged.answers == 30
    assert merge(one, PRIOR, PRIOR).mean == pytest.approx(one.mean)
    assert merge(one, other, PRIOR) == merge(other, one, PRIOR)


def test_merging_by_precision_is_near_to_adding_likelihoods():
    rng = np.random.default_rng(8)
    for truth in (-0.8, 0.0, 0.6):
        sides = []
        for _ in range(2):
            abilities = rng.normal(0.0, 1.0, 20)
            chances = 0.25 + 0.65 * probit.cdf(1.8 * (abilities - truth))
            sides.append(
                learned(*(met(bool(rng.random() < p), float(m), 0.3) for m, p in zip(abilities, chances, strict=True)))
            )
        exact = sides[0].plus(sides[1]).posterior(PRIOR)
        quick = merge(sides[0].posterior(PRIOR), sides[1].posterior(PRIOR), PRIOR)
        assert quick.mean == pytest.approx(exact.mean, abs=0.1)
        assert quick.sd == pytest.approx(exact.sd, abs=0.06)


def test_merging_two_that_know_less_than_the_prior_keeps_the_better_one():
    worse = Difficulty(0.2, 0.9, 1)
    assert merge(worse, worse, PRIOR).sd == 0.9


def test_the_grid_is_fine_enough_for_a_thousand_answers():
    evidence = ItemEvidence(np.tile(-0.5 * ((difficulty_grid() - 0.537) / 0.05) ** 2, (2, 1)), 1000)
    known = evidence.posterior(Difficulty(0.0, 100.0))
    assert known.mean == pytest.approx(0.537, abs=0.01)
    assert known.sd == pytest.approx(0.05, rel=0.05)


# -- what an answer to the real engine says -------------------------------------------------------------------------


@pytest.fixture(scope="module")
def model(curriculum: Curriculum) -> LearnerModel:
    return LearnerModel.start(curriculum)


def parameters(model: LearnerModel, item: str = "c0-i1") -> ItemParameters:
    found = model.curriculum.parameters(item)
    assert found is not None
    return found


def test_help_and_rapid_guesses_say_nothing(model):
    item = parameters(model)
    assert encounter(model, item, Response.RIGHT, at_ms=0, assisted=True) is None
    assert encounter(model, item, Response.WRONG, at_ms=0, seconds=0.4) is None
    assert encounter(model, item, Response.NOT_YET, at_ms=0, seconds=0.4) is not None


def test_not_yet_says_that_the_item_is_hard(model):
    says = encounter(model, parameters(model), Response.NOT_YET, at_ms=0)
    assert says is not None
    assert learned(says).posterior(PRIOR).mean > 0.0


def test_an_item_of_a_competency_that_is_gone_says_nothing(model):
    assert encounter(model, replace(parameters(model), competency="gone"), Response.RIGHT, at_ms=0) is None


def test_a_wrong_answer_of_an_able_person_says_more(model):
    item = parameters(model, "c0-i0")
    able = model
    for other in ("c0-i1", "c0-i2", "c1-i1", "c1-i2"):
        able = able.answered(other, Response.RIGHT, at_ms=0, purpose=Purpose.DIAGNOSTIC)
    of_able, of_stranger = (encounter(m, item, Response.WRONG, at_ms=0) for m in (able, model))
    assert of_able is not None
    assert of_stranger is not None
    assert learned(of_able).posterior(PRIOR).mean > learned(of_stranger).posterior(PRIOR).mean
    assert foreseen(able, item, 0) > foreseen(model, item, 0)


def test_an_encounter_is_what_the_smooth_view_of_the_engine_believes(model):
    item = parameters(model)
    known = model.answered("c0-i0", Response.RIGHT, at_ms=0, purpose=Purpose.DIAGNOSTIC)
    says = encounter(known, item, Response.RIGHT, at_ms=0)
    assert says is not None
    by_engine = known.graph.smooth.likelihood(0, item.difficulty, item.discrimination, says.pair)
    assert float(chances_at(says, item.difficulty, slope=item.discrimination)[0]) == pytest.approx(by_engine, abs=1e-9)


def test_strangers_do_worse_on_harder_items(curriculum, model):
    item = parameters(model)
    assert stranger(curriculum, item, -1.0) > stranger(curriculum, item, 0.0) > stranger(curriculum, item, 1.0)


def test_a_hard_item_tells_less_about_those_who_fail_it(curriculum, model):
    easy, hard = (told_apart(curriculum, parameters(model), b) for b in (0.0, 1.5))
    for pair in (easy, hard):
        assert 0.0 < pair.without_it < pair.with_it < 1.0
    assert 1.0 - hard.with_it > 1.0 - easy.with_it


def test_what_a_pack_ships_is_what_the_engine_starts_from():
    pack = make_pack()
    shipped = (ItemCalibration(item="c0-i1", difficulty=1.25, sd=0.2, answers=80),)
    plain = Curriculum.from_pack(pack)
    calibrated = Curriculum.from_pack(msgspec.structs.replace(pack, calibration=shipped))
    i = calibrated.item_index["c0-i1"]
    assert (calibrated.difficulty[i], calibrated.difficulty_sd[i]) == (1.25, 0.2)
    assert (plain.prevalence == calibrated.prevalence).all()  # a threshold does not move with what stands above it
