# SPDX-License-Identifier: Apache-2.0
"""The posterior against brute force in small cases, and its promises for every kind of learner and pack."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine import probit
from app.engine.average import Average
from app.engine.block_kst import COUPLING, MISSING_FIRST, BlockPrior, KnowledgeSpace, ability_grid, ability_log_prior
from app.engine.curriculum import Curriculum, ItemParameters
from app.engine.evidence import Chance, Pair, Response, evidence
from app.engine.graph_mvn import GraphPrior, GraphState, covariance
from app.engine.graph_pair import SHARP, GraphPair
from app.engine.memory import DAY_MS
from app.engine.model import LearnerModel
from app.events import Purpose

NOW = 1_760_000_000_000
RIGHT, WRONG, NOT_YET = Response.RIGHT, Response.WRONG, Response.NOT_YET
PARENTS = ((), (0,))
PREVALENCE = np.array([0.65, 0.59])
ITEM = ItemParameters("", 0.25, 0.10, 0.0, 1.0, 0.0)
TWO_ANSWERS = [(1, Pair(0.882, 0.20)), (0, Pair(0.098, 0.60))]
"""Right on the child, wrong on its prerequisite."""


def logistic(x):
    return 1.0 / (1.0 + math.exp(-x))


def base_of(prevalence, share_of):
    """The base log-odds at which the share over abilities (and parents) is the prevalence, by bisection."""
    low, high = -12.0, 14.0
    for _ in range(60):
        base = (low + high) / 2
        low, high = (base, high) if share_of(base) < prevalence else (low, base)
    return base


def brute_force(answers):
    """P(competency 0), P(competency 1) and P(answers) over 4 states and 9 abilities, written out."""
    ability = [(g, math.exp(log)) for g, log in zip(ability_grid().tolist(), ability_log_prior().tolist(), strict=True)]
    first = base_of(0.65, lambda b: sum(w * logistic(b + COUPLING * g) for g, w in ability))

    def child(base, g, has_parent):
        return logistic(base + COUPLING * g - (0.0 if has_parent else MISSING_FIRST))

    def share(base):
        return sum(
            w
            * (
                logistic(first + COUPLING * g) * child(base, g, has_parent=True)
                + (1 - logistic(first + COUPLING * g)) * child(base, g, has_parent=False)
            )
            for g, w in ability
        )

    second = base_of(0.59, share)
    mass = {}
    for (g, w), a, b in itertools.product(ability, (0, 1), (0, 1)):
        p = logistic(first + COUPLING * g)
        q = child(second, g, has_parent=bool(a))
        prior = w * (p if a else 1 - p) * (q if b else 1 - q)
        likelihood = math.prod(pair.with_it if (a, b)[k] else pair.without_it for k, pair in answers)
        mass[a, b] = mass.get((a, b), 0.0) + prior * likelihood
    total = sum(mass.values())
    return (mass[1, 0] + mass[1, 1]) / total, (mass[0, 1] + mass[1, 1]) / total, total


@pytest.mark.parametrize("answers", [[], TWO_ANSWERS[:1], TWO_ANSWERS, TWO_ANSWERS[::-1] * 2])
def test_two_competencies_in_a_block_are_worked_out_in_full(answers):
    space = KnowledgeSpace.start([BlockPrior.build((0, 1), PARENTS, PREVALENCE)])
    chances = 1.0
    for k, pair in answers:
        space, chance = space.observed(k, pair)
        chances *= chance
    first, second, total = brute_force(answers)
    assert space.mastery.tolist() == pytest.approx([first, second], abs=1e-9)
    assert chances == pytest.approx(total, rel=1e-9)


def test_the_normal_view_stays_near_the_exact_posterior():
    """Two abilities on a fine grid, the same two answers: the closed form is within .02 of integration."""
    x = np.linspace(-5, 5, 401)
    a, b = np.meshgrid(x, x, indexing="ij")
    cov, threshold = covariance(PARENTS), -probit.quantile(PREVALENCE)
    inverse = np.linalg.inv(cov)
    density = np.exp(-0.5 * (inverse[0, 0] * a * a + 2 * inverse[0, 1] * a * b + inverse[1, 1] * b * b))
    state = GraphState.start(GraphPrior.build(PARENTS, PREVALENCE))
    for k, pair in TWO_ANSWERS:
        passed = probit.cdf((a, b)[k] - threshold[k])
        density = density * (pair.without_it + (pair.with_it - pair.without_it) * passed)
        state = state.observed(k, 0.0, 1.0, pair)
    density /= density.sum()
    exact = [float(density[a > threshold[0]].sum()), float(density[b > threshold[1]].sum())]
    assert state.mastery.tolist() == pytest.approx(exact, abs=0.02)


def test_the_average_by_hand():
    """One answer with two views: the weights move by what each had foretold, mastery is their mean."""
    prior = GraphPrior.build(PARENTS, PREVALENCE)
    start = Average(KnowledgeSpace.start([BlockPrior.build((0, 1), PARENTS, PREVALENCE)]), GraphPair.start(prior))
    pair = Pair(0.882, 0.20)
    smooth, sharp = (start.graph.smooth.likelihood(1, 0.0, slope, pair) for slope in (1.0, SHARP))
    by_graph, by_space = (smooth + sharp) / 2, 0.59 * 0.882 + 0.41 * 0.20
    after = start.observed(ITEM, 1, pair)
    odds = math.exp(-0.6) * by_graph / by_space
    w = odds / (1 + odds)
    assert start.weight == pytest.approx(0.3543, abs=1e-4)
    assert after.weight == pytest.approx(w, abs=1e-6)
    v = smooth / (smooth + sharp)
    assert after.graph.weight == pytest.approx(v)
    inside = v * after.graph.smooth.mastery + (1 - v) * after.graph.sharp.mastery
    assert after.mastery == pytest.approx(w * inside + (1 - w) * after.space.mastery)
    assert after.mastery_of(1) == pytest.approx(float(after.mastery[1]))


def test_what_the_average_foresees_is_what_happens(pack_maker):
    curriculum = Curriculum.from_pack(pack_maker(14, 2, items=3))
    model = LearnerModel.start(curriculum)
    for n, item in enumerate(("c1-i0", "c4-i1", "c9-i2")):
        model = model.answered(item, (RIGHT, WRONG, RIGHT)[n], at_ms=NOW, purpose=Purpose.DIAGNOSTIC)
    items = np.array([curriculum.item_index["c2-i0"]])
    k, i = int(curriculum.item_competency[items[0]]), int(items[0])
    right = np.array([0.9]), np.array([0.25])
    item = curriculum.parameters(curriculum.items[i])
    places = np.array([k]), curriculum.difficulty[items], curriculum.slope[items]
    seen, after, otherwise = model.average.foreseen(*places, *right)
    for foreseen, pair in ((after, Pair(0.9, 0.25)), (otherwise, Pair(0.1, 0.75))):
        assert foreseen[0] == pytest.approx(model.average.observed(item, k, pair).mastery, abs=1e-6)
    assert 0.25 < float(seen[0]) < 0.9


packs = st.tuples(st.sampled_from([1, 2, 7, 13, 26]), st.integers(0, 3))


@settings(max_examples=30, deadline=None)
@given(packs, st.sampled_from(["all", "nothing", "random", "not yet"]), st.integers(0, 99))
def test_every_kind_of_learner_is_seen_for_what_they_are(pack_maker, pack, kind, seed):
    count, _ = pack
    curriculum = Curriculum.from_pack(pack_maker(count, 1 + count // 13, items=3))
    model, rng = LearnerModel.start(curriculum), np.random.default_rng(seed)
    for n, item in enumerate(curriculum.items):
        response = {"all": RIGHT, "nothing": WRONG, "not yet": NOT_YET}.get(
            kind, (RIGHT, WRONG)[int(rng.random() < 0.5)]
        )
        purpose = list(Purpose)[n % len(Purpose)] if kind == "random" else Purpose.DIAGNOSTIC
        model = model.answered(item, response, at_ms=NOW + n * 60_000, purpose=purpose)
    p = model.mastery()
    low, high = model.interval()
    everything = np.concatenate([p, low, high, model.chances(np.arange(len(curriculum.items)), NOW)])
    assert np.isfinite(everything).all()
    assert ((everything >= 0.0) & (everything <= 1.0)).all()
    assert (low <= p + 1e-9).all()
    assert (p <= high + 1e-9).all()
    if kind == "all":
        assert p.min() > 0.85
    if kind in {"nothing", "not yet"}:
        assert p.max() < 0.15
    assert model.openness > 0.75 if kind == "not yet" else model.openness <= 0.2


def test_the_order_of_answers_in_a_diagnostic_hardly_matters(curriculum_of_12):
    """Even for people who answer at random: closed-form updates and weighing anew come within a few hundredths."""
    rng, apart = np.random.default_rng(7), []
    for _ in range(60):
        items = rng.choice(36, size=12, replace=False).tolist()
        answers = [(i, list(Response)[int(rng.integers(3))]) for i in items]
        turned = [answers[n] for n in rng.permutation(12)]
        one, other = (told(curriculum_of_12, order) for order in (answers, turned))
        apart.append(np.abs(one.mastery() - other.mastery()).mean())
    assert np.mean(apart) < 0.02
    assert np.max(apart) < 0.12


def test_a_late_not_yet_makes_an_earlier_right_answer_no_guess(curriculum_of_12):
    """Right first, then five times "not yet" elsewhere: an open learner, so the right answer was no lucky one."""
    rest = [(n, NOT_YET) for n in (6, 12, 18, 24, 30)]
    open_one = told(curriculum_of_12, [(0, RIGHT), *rest])
    before = told(curriculum_of_12, [(0, RIGHT)])
    assert open_one.openness > 0.8
    k = int(curriculum_of_12.item_competency[0])
    assert open_one.space.mastery_of(k) > before.space.mastery_of(k)


def test_what_was_said_before_a_lesson_is_not_weighed_anew(curriculum_of_12):
    item = curriculum_of_12.items[0]
    k = int(curriculum_of_12.item_competency[0])
    taught = told(curriculum_of_12, [(0, RIGHT)]).lesson_finished(curriculum_of_12.competencies[k], NOW)
    assert not taught.candour.heard[:, k].any()
    assert told(curriculum_of_12, [(0, WRONG)]).candour.heard[:, k].any(), item


def test_an_uncertain_difficulty_flattens_an_item():
    """a = 1, sd .7: 1/√1.49 = .819. A calibrated item keeps its slope, so its answers say more of the ability."""
    assert ItemParameters("c", 0.25, 0.1, 0.0, 1.0, 0.7).slope == pytest.approx(0.8192, abs=1e-4)
    assert ItemParameters("c", 0.25, 0.1, 0.0, 1.0, 0.0).slope == 1.0


def test_evidence_is_what_the_model_says_about_chances(curriculum_of_12):
    """P(right) of the model = the evidence pair weighed by mastery; so what it predicts is what it learns by."""
    model = told(curriculum_of_12, [(0, NOT_YET), (7, RIGHT)])
    i = 20
    item, k = curriculum_of_12.parameters(curriculum_of_12.items[i]), int(curriculum_of_12.item_competency[i])
    pair = evidence(RIGHT, Chance(item.guess, item.slip), candour=model.openness)
    places = np.array([k]), curriculum_of_12.difficulty[[i]], curriculum_of_12.slope[[i]]
    p = float(model.average.passed(*places)[0])
    assert model.predict(curriculum_of_12.items[i], NOW) == pytest.approx(p * pair.with_it + (1 - p) * pair.without_it)


@pytest.fixture(scope="module")
def curriculum_of_12(pack_maker):
    return Curriculum.from_pack(pack_maker(12, 2, items=3))


def told(curriculum, answers):
    model = LearnerModel.start(curriculum)
    for item, response in answers:
        model = model.answered(curriculum.items[item], response, at_ms=NOW, purpose=Purpose.DIAGNOSTIC)
    return model


def test_certainty_never_outlives_a_run_of_errors(curriculum_of_12):
    """Ten right answers on ten days; three wrong ones then speak as loudly as they should."""
    model = LearnerModel.start(curriculum_of_12)
    for day in range(10):
        item = curriculum_of_12.items[day % 3]
        model = model.answered(item, RIGHT, at_ms=NOW + day * DAY_MS, purpose=Purpose.SHIFT_QUIZ)
    assert model.mastery()[0] > 0.97
    for day in range(10, 13):
        item = curriculum_of_12.items[day % 3]
        model = model.answered(item, WRONG, at_ms=NOW + day * DAY_MS, purpose=Purpose.SHIFT_QUIZ)
    assert model.mastery()[0] < 0.75


def test_a_rest_is_worked_out_by_hand(curriculum_of_12):
    """Block-KST: p becomes .98·p; graph-MVN: the variance of that ability grows by .02; nothing on the same day."""
    model = told(curriculum_of_12, [(0, RIGHT)])
    rested = model.average.rested(0, 0.02, 0.02)
    assert rested.space.mastery_of(0) == pytest.approx(0.98 * model.space.mastery_of(0))
    for after, before in zip(
        (rested.graph.smooth, rested.graph.sharp), (model.graph.smooth, model.graph.sharp), strict=True
    ):
        assert after.cov[0, 0] == pytest.approx(before.cov[0, 0] + 0.02)
        assert after.cov[0, 1] == before.cov[0, 1]
    assert model.rested(0, NOW + 60_000) is model.average
    assert model.rested(0, NOW + DAY_MS).mastery_of(0) == pytest.approx(rested.mastery_of(0))
    assert model.rested(1, NOW + DAY_MS) is model.average, "nothing was learned of it"
