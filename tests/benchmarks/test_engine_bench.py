# SPDX-License-Identifier: Apache-2.0
"""The engine's benchmark tells every target, in well-formed rows; what it counts is right on cases done by hand."""

from __future__ import annotations

import itertools
import json
import math
from concurrent.futures import Executor, Future

import numpy as np
import pytest

from benchmarks import (
    calibration,
    daily,
    engine,
    engine_cost,
    engine_same,
    one_scale,
    prediction,
    programme,
    report,
    world_rows,
)
from benchmarks import scenarios as s
from benchmarks.independent import Independent
from benchmarks.outside_worlds import OUTSIDE, ChangingMinds, Streaky, outside_world
from benchmarks.worlds import COMPETENCIES, ITEMS_EACH, Sitting, curriculum_of, world

KEYS = {"name", "target", "ours", "peer", "pass"}
TARGETS = (
    ("questions to 85%: world A, cold", "<= 27"),
    ("questions to 90%: world A, cold", "<= 45"),
    ("questions to 85%: world A, cold, honest not yet", "<= 18"),
    ("questions to 90%: world A, cold, honest not yet", "<= 28"),
    ("questions to 85%: world A, calibrated", "<= 17"),
    ("questions to 90%: world A, calibrated", "<= 30"),
    ("questions to 90%: world B, cold, clear cases", "<= 22"),
    ("calibration error at 30: world A, cold", "<= 0.04"),
    ("calibration error at 30: world B, cold, clear cases", "<= 0.04"),
    ("items needed: 2PL bank of 500, SE 0.4", "<= 9.9"),
    ("items needed: 2PL bank of 500, SE 0.3", "<= 19"),
    ("items needed: 3PL bank of 500, SE 0.4", "<= 17.7"),
    ("items needed: 3PL bank of 500, SE 0.3", "<= 35.5"),
    ("top exposure: 3PL bank of 500, SE 0.3", "<= 0.25"),
    ("mean error: 2PL bank of 500, SE 0.4", "within 0.02"),
    ("pick + update, 60 competencies, p95 ms", "<= 3"),
    ("pick from 10,000 items of one scale, ms", "<= 0.5"),
    ("engine memory, 60 competencies, MB (peak)", "<= 25"),
    ("import of the engine, ms", "<= 150"),
    ("replay: fold of 100,000 answers, s", "<= 30"),
    ("equal on another processor (wide instructions off): largest difference", "<= 1e-06"),
)
"""Rows of the table in the design; the others come from the benchmarks of their own."""


@pytest.fixture(autouse=True)
def _no_peers(monkeypatch):
    monkeypatch.delenv(report.PEERS_VARIABLE, raising=False)


def run_of(mastery, truth, clear=None) -> s.Run:
    """A run of one learner, two competencies or more; (T+1, K) each."""
    mastery, truth = np.array([mastery], dtype=float), np.array([truth], dtype=bool)
    return s.Run(mastery, truth, np.ones_like(truth[:, 0]) if clear is None else np.array([clear], dtype=bool))


def steady(right_from: int, length: int) -> s.Run:
    """Everything is called right from one question on."""
    mastery = [[0.9 if t >= right_from else 0.1] * 2 for t in range(length + 1)]
    return run_of(mastery, [[True, True]] * (length + 1))


class AtOnce(Executor):
    """Runs a job when it is submitted, unless it would take long: then it is done already, with these rows."""

    def __init__(self, instead):
        self._instead = instead

    def submit(self, fn, /, *args, **kwargs):
        done: Future = Future()
        done.set_result(self._instead(fn, args))
        return done


def instead_of(fn, args):
    if fn is s.simulate:
        scenario = args[0]
        return {player: steady(20 if player == "ours" else 25, scenario.length) for player in ("ours", *scenario.peers)}
    if fn is one_scale.outcome:
        return one_scale.Outcome(items=9.0, bias=-0.01, rmse=0.4, exposure=0.2, plain_exposure=0.22)
    return [{"name": fn.__name__, "target": "-", "ours": 1.0, "peer": "-", "pass": None}]


@pytest.fixture(scope="module")
def costly():
    return [
        *engine_cost.diagnostic_rows(1),
        *engine_cost.memory_rows(),
        engine_cost.replay_row(20),
        *engine_same.same_rows(30, 2),
    ]


@pytest.mark.parametrize("quick", [True, False])
def test_every_target_has_its_row(quick, costly, monkeypatch):
    monkeypatch.setattr(one_scale, "LARGE", 50)
    rows = [*engine.spread_over(AtOnce(instead_of), quick=quick), *costly, one_scale.large_pick_row()]
    told = {row["name"]: row["target"] for row in rows}
    assert len(told) == len(rows)
    assert {name: told.get(name) for name, _ in TARGETS} == dict(TARGETS)
    others = (
        daily.daily_rows,
        programme.programme_rows,
        calibration.calibration_rows,
        prediction.prediction_rows,
        prediction.early_warning_rows,
    )
    assert {measure.__name__ for measure in others} <= set(told)
    for row in json.loads(json.dumps(rows)):
        assert set(row) - {"spread"} == KEYS
        assert row["pass"] in {True, False, None}
        assert isinstance(row["ours"], float | int) or row["ours"] == report.NOT_REACHED


def test_all_kinds_of_worlds_are_played():
    names = [sized.scenario.name for sized in world_rows.plan(quick=True)]
    assert names == [sized.scenario.name for sized in world_rows.plan(quick=False)]
    for words in ("weak", "strong", "20 % wrong", "pack only", *OUTSIDE):
        assert any(words in name for name in names), words


def test_judged_seeds_were_never_tuned_on():
    tuned, scenarios = set(range(1, 21)), {x.scenario for x in world_rows.plan(quick=False) if not x.note}
    judged = {seed for sized in world_rows.plan(quick=False) if not sized.note for seed in sized.seeds}
    assert len(judged) >= 5
    assert not judged & tuned
    assert set(world_rows.TARGETS) <= scenarios


# --- statistics


def test_the_first_length_at_which_enough_is_called_right():
    run = run_of([[0.1, 0.9], [0.6, 0.9], [0.1, 0.9]], [[True, True]] * 3)
    assert run.accuracy().tolist() == [0.5, 1.0, 0.5]
    assert run.questions_to(0.85) == 1
    assert run.questions_to(0.5) == 0
    assert run_of([[0.1]], [[True]]).questions_to(0.85) == math.inf


def test_unclear_cases_do_not_count_for_accuracy_and_truth_may_change():
    run = run_of([[0.9, 0.1], [0.9, 0.1]], [[True, True], [False, True]], clear=[True, False])
    assert run.accuracy().tolist() == [1.0, 0.0]


def test_calibration_error_by_hand():
    mastery = [[0.5] * 4] * 30 + [[0.95, 0.95, 0.95, 0.65]]
    run = run_of(mastery, [[True, True, False, False]] * 31)
    assert run.calibration_error() == pytest.approx(0.75 * (0.95 - 2 / 3) + 0.25 * 0.65)


def test_batches_are_put_together():
    both = s.joined([steady(0, 3), steady(9, 3)])
    assert both.accuracy().tolist() == [0.5] * 4


def test_a_scenario_is_judged_by_the_mean_of_its_seeds_and_tells_their_spread():
    scenario = s.Scenario("x", "A", aims=((0.85, 27),), ece=0.04)
    runs = [{"ours": steady(n, 40), "independent": steady(35, 40)} for n in (26, 30)]
    aim, accuracy, error = s.scenario_rows(scenario, runs)
    assert aim == {
        "name": "questions to 85%: x",
        "target": "<= 27",
        "ours": 28.0,
        "peer": "independent tests 35.0",
        "pass": False,
        "spread": 2.8,
    }
    assert accuracy["ours"] == 1.0
    assert accuracy["pass"] is True  # the peer is still at none
    assert error["target"] == "<= 0.04"


def test_what_neither_reaches_is_no_defeat():
    scenario = s.Scenario("x", "A", reaches=(0.9,))
    row = s.scenario_rows(scenario, [{"ours": steady(99, 40), "independent": steady(99, 40)}])[0]
    assert (row["ours"], row["pass"]) == (report.NOT_REACHED, None)
    row = s.scenario_rows(scenario, [{"ours": steady(99, 40), "independent": steady(20, 40)}])[0]
    assert row["pass"] is False


def test_rows_show_their_spread():
    row = report.judged("x", [1.0, 3.0], most=2.5)
    assert row == {"name": "x", "target": "<= 2.5", "ours": 2.0, "peer": "-", "pass": True, "spread": 1.414}
    assert "2.0 ± 1.414" in report.table([row])
    assert report.judged("x", [0.5], least=0.6)["pass"] is False
    assert report.judged("x", [math.inf, 1.0], most=3.0)["ours"] == report.NOT_REACHED


def test_a_scale_is_summed_up_by_hand():
    found = one_scale.summary([[0, 1], [2], [1, 2, 3], [2, 1]], np.array([0.3, -0.1, 0.4, 0.2]), np.zeros(4))
    assert found.items == 2.0
    assert found.exposure == 0.5  # item 1 leads among the first and third, half of the others got it; 2 the other way
    assert found.bias == pytest.approx(0.2)
    assert found.rmse == pytest.approx(math.sqrt((0.09 + 0.01 + 0.16 + 0.04) / 4))


def test_a_peer_that_needs_fewer_items_is_a_defeat(tmp_path, monkeypatch):
    outcome = one_scale.Outcome(items=9.0, bias=0.0, rmse=0.4, exposure=0.2, plain_exposure=0.22)
    file = tmp_path / "peers.json"
    file.write_text(json.dumps({"items needed: 2PL bank of 500, SE 0.4": {"catsim 0.21": 8.5}}), encoding="utf-8")
    assert one_scale.rows_of("2PL", 0.4, [outcome])[0]["pass"] is True
    monkeypatch.setenv(report.PEERS_VARIABLE, str(file))
    row = one_scale.rows_of("2PL", 0.4, [outcome])[0]
    assert (row["peer"], row["pass"]) == ("catsim 0.21 8.5", False)


# --- the worlds


@pytest.mark.parametrize("kind", OUTSIDE)
def test_every_outside_world_can_be_played(kind):
    scenario = s.Scenario(kind, "A", outside=kind, length=4, peers=s.PEERS)
    runs = s.simulate(scenario, range(2), 101)
    assert {run.mastery.shape for run in runs.values()} == {(2, 5, COMPETENCIES)}
    again = s.simulate(scenario, range(2), 101)
    assert np.array_equal(runs["ours"].mastery, again["ours"].mastery)


def test_a_wrong_key_makes_able_people_wrong():
    plain, wrong = world("A", 200, seed=101), outside_world("mis-keyed items", 101, learners=200)
    changed = np.flatnonzero(plain.slip != wrong.slip)
    assert 5 <= changed.size <= 40
    able = wrong.mastered[:, changed // ITEMS_EACH]
    assert wrong.right[:, changed][able].mean() < 0.1
    assert np.array_equal(np.delete(plain.right, changed, axis=1), np.delete(wrong.right, changed, axis=1))


def test_minds_change_about_what_was_asked_only():
    truth = world("A", 4, seed=101)
    person = ChangingMinds(truth, 0)
    for _ in range(300):
        person.answers(0)
    assert np.array_equal(person.mastered[1:], truth.mastered[0, 1:])
    kinds = {bool(person.mastered[0]) for _ in range(300) if person.answers(0) is not None}
    assert kinds == {True, False}


def test_attention_comes_in_streaks():
    truth = world("A", 1, seed=101)
    known = int(np.flatnonzero(truth.mastered[0])[0]) * ITEMS_EACH
    truth.luck[:] = 0.8  # above .65, below .95
    person = Streaky(truth, 0)
    answers = [person.answers(known) for _ in range(200)]
    changes = sum(a != b for a, b in itertools.pairwise(answers))
    assert 0.2 < np.mean(answers) < 0.8
    assert 8 <= changes <= 45  # 200/8 on average


def test_strong_couplings_make_competencies_go_together():
    def together(strength):
        mastered = world("B", 400, seed=101, strength=strength).mastered.astype(float)
        return np.corrcoef(mastered.T)[np.triu_indices(COMPETENCIES, 1)].mean()

    assert together("weak") < together("mid") < together("strong")


def test_a_noisy_graph_is_another_graph_about_which_the_expert_says_the_same():
    truth = world("A", 100, seed=101)
    right, wrong = curriculum_of(truth), curriculum_of(truth, noisy=True)
    told, blind = curriculum_of(truth, calibrated=True), curriculum_of(truth, calibrated=True, noisy=True)
    assert np.array_equal(told.prevalence, blind.prevalence)
    assert np.corrcoef(right.prevalence, wrong.prevalence)[0, 1] > 0.8, "the graph weighs in where guesses are settled"
    kept = sum(len(set(a) & set(b)) for a, b in zip(right.parents, wrong.parents, strict=True))
    edges = sum(map(len, right.parents))
    assert 0.6 * edges < kept < 0.95 * edges


def test_the_independent_peer_by_hand():
    truth = world("A", 100, seed=101)
    curriculum = curriculum_of(truth)
    peer = Independent(curriculum)
    item = peer.choose()
    k = int(curriculum.item_competency[item])
    p = float(peer.mastery[k])
    peer.observe(item, right=True, not_yet=False)
    assert peer.mastery[k] == pytest.approx(p * 0.91 / (p * 0.91 + (1 - p) * 0.25))
    assert peer.choose() != item
    assert np.array_equal(np.delete(peer.mastery, k), np.delete(curriculum.prevalence, k))


def test_a_sitting_without_change_is_the_world():
    truth = world("A", 3, seed=101)
    person = Sitting(truth, 2)
    assert [person.answers(i) for i in range(12)] == truth.right[2, :12].tolist()
    assert np.array_equal(person.mastered, truth.mastered[2])


def test_late_arrivals_change_nothing():
    curriculum = curriculum_of(world("A", 50))
    events = engine_cost.answers_of(curriculum, 60, engine_same.DEVICES)
    there = engine_same.figures(engine_same.replayed(curriculum, events))
    assert np.array_equal(engine_same.figures(engine_same.arrived(curriculum, events[::-1])), there)
    assert np.array_equal(engine_same.figures(engine_same.arrived(curriculum, events)), there)
