# SPDX-License-Identifier: Apache-2.0
"""Practice logs, peers and rows of the prediction benches: seeded, well formed, and right in small cases."""

from __future__ import annotations

import csv

import numpy as np
import pytest

from benchmarks import prediction, prediction_peers, pybkt
from benchmarks.early_warning import REST, early_warning_rows, lowest_quarter, snapshots
from benchmarks.engine_on_logs import calibrated, foretold
from benchmarks.practice_logs import ITEMS_EACH, LONGEST, SHORTEST, SKILLS, practice_logs
from benchmarks.scores import auc, log_loss, spread
from benchmarks.sequences import Given, assistments, item_responses, world_logs

KEYS = {"name", "target", "ours", "peer", "pass"}


@pytest.fixture(scope="module")
def logs():
    return practice_logs(7, 40)


def test_the_same_seed_gives_the_same_logs_and_another_one_others(logs):
    assert practice_logs(7, 40).learners == logs.learners
    assert practice_logs(7, 10).learners == logs.learners[:10]
    assert practice_logs(8, 40).learners != logs.learners


def test_practice_logs_keep_their_rules(logs):
    for learner in logs.learners:
        assert SHORTEST <= len(learner) <= LONGEST
        assert all(0 <= g.skill < SKILLS and g.item // ITEMS_EACH == g.skill for g in learner)
        assert [g.at_ms for g in learner] == sorted(g.at_ms for g in learner)
        assert not any(g.not_yet and (g.right or g.assisted) for g in learner)
    answers = [g for learner in logs.learners for g in learner]
    assert 0.5 < np.mean([g.right and not g.assisted for g in answers]) < 0.8
    assert any(g.assisted for g in answers)
    assert any(g.not_yet for g in answers)
    assert len(logs.curriculum.items) == SKILLS * ITEMS_EACH


def test_world_sequences_ask_no_item_twice_and_are_seeded():
    sequences = world_logs("A", 1, 5, 30)
    assert world_logs("A", 1, 5, 30).learners == sequences.learners
    for learner in sequences.learners:
        assert len({g.item for g in learner}) == 30
        assert all(sequences.curriculum.item_competency[g.item] == g.skill for g in learner)


def test_every_peer_foretells_every_answer_without_help_and_nothing_after_it(logs):
    train, test = logs.learners[:12], logs.learners[12:20]
    count = prediction_peers.truth(test).size
    last = test[-1][-1]
    other = Given(last.item, last.skill, not last.right, last.at_ms)
    changed = [*test[:-1], (*test[-1][:-1], other)]
    for name, peer in prediction.PEERS.items():
        found = peer(train, test)
        if name == "pyBKT":
            continue
        assert found.size == count, name
        assert ((found > 0.0) & (found < 1.0)).all(), name
        if not last.assisted:
            assert np.array_equal(peer(train, changed), found), name
    ours = foretold(logs.curriculum, test)
    assert ours.size == count


def test_calibration_by_others_makes_easy_what_they_could_and_hard_what_they_could_not():
    curriculum = world_logs("B", 2, 1, 1).curriculum
    could, could_not, helped = (Given(i, i // 6, i == 0, 0, assisted=i == 12) for i in (0, 6, 12))
    found = calibrated(curriculum, [(could, could_not, helped)] * 12)
    moved = found.difficulty - curriculum.difficulty
    assert moved[0] < -0.1
    assert moved[6] > 0.1
    assert not moved[1:6].any()
    assert moved[12] == 0.0
    assert (found.difficulty_sd[[0, 6]] < curriculum.difficulty_sd[[0, 6]]).all()
    again = calibrated(curriculum, [(could, could, could)] * 12)
    assert again.difficulty[0] == pytest.approx(found.difficulty[0]), "only the first answer to an item counts"


def test_auc_and_log_loss_in_small_cases():
    truth = np.array([0.0, 1.0, 0.0, 1.0])
    assert auc(np.array([0.1, 0.9, 0.2, 0.8]), truth) == 1.0
    assert auc(np.array([0.5, 0.5, 0.5, 0.5]), truth) == 0.5
    assert auc(np.array([0.1, 0.4, 0.5, 0.8]), truth) == 0.75
    assert np.isnan(auc(np.array([0.1, 0.2]), np.ones(2)))
    assert log_loss(np.array([0.5, 0.5]), np.array([0.0, 1.0])) == pytest.approx(np.log(2.0))
    assert np.isfinite(log_loss(np.array([0.0]), np.array([1.0])))
    assert spread([0.5]) == "0.500"
    assert spread([0.5, 0.7]) == "0.600 (0.500 to 0.700)"


def test_elo_follows_its_formula():
    one = [Given(0, 0, right=True, at_ms=0), Given(1, 0, right=False, at_ms=1)]
    found = prediction_peers.elo([], [one])
    assert found[0] == pytest.approx(0.5)
    assert found[1] == pytest.approx(1.0 / (1.0 + np.exp(-0.5)))


def test_bkt_follows_its_formula():
    one = [Given(0, 0, right=True, at_ms=0), Given(0, 0, right=True, at_ms=1)]
    found = prediction_peers.own_bkt([], [one])
    assert found[0] == pytest.approx(0.4 * 0.9 + 0.6 * 0.2)
    known = 0.36 / 0.48
    assert found[1] == pytest.approx((known + 0.25 * 0.12) * 0.7 + 0.2)


def test_a_logistic_regression_finds_its_weights():
    rng = np.random.default_rng(3)
    x = np.column_stack([np.ones(4000), rng.normal(size=4000)])
    y = (rng.random(4000) < 1.0 / (1.0 + np.exp(-(0.5 - 1.2 * x[:, 1])))).astype(float)
    assert prediction_peers.fitted(x, y, 1e-3) == pytest.approx([0.5, -1.2], abs=0.15)


def test_the_lowest_quarter_is_a_quarter_and_has_what_follows_to_judge_by(logs):
    shots = snapshots(logs, (10,))
    assert {s.at for s in shots} == {10}
    assert all(len([a for a in s.answers if not a.assisted]) == 10 for s in shots)
    assert all(len(logs.learners[s.learner]) - len(s.answers) >= REST for s in shots)
    label = lowest_quarter(shots)
    assert label.sum() == round(len(shots) / 4)
    success = np.array([s.success for s in shots])
    assert success[label > 0.5].max() <= success[label < 0.5].min()


def test_assistments_are_read_as_documented(tmp_path):
    file = tmp_path / "skill_builder.csv"
    rows = [
        ("7", "u1", "p2", "s9", "0"),
        ("3", "u1", "p1", "s8", "1"),
        ("3", "u1", "p1", "s7", "1"),  # the same answer under a second skill
        ("9", "u1", "p1", "s8", "1"),
        ("4", "u2", "p1", "s8", "1"),  # too few answers
        ("5", "u1", "p5", "", "1"),  # no skill
    ]
    with file.open("w", newline="", encoding="latin-1") as lines:
        csv.writer(lines).writerows([("order_id", "user_id", "problem_id", "skill_id", "correct"), *rows])
    read = assistments(file)
    assert [[(g.skill, g.right) for g in learner] for learner in read.learners] == [[(0, True), (1, False), (0, True)]]
    assert len({g.item for g in read.learners[0]}) == 2


def test_rows_are_well_formed_and_say_what_is_absent(monkeypatch):
    monkeypatch.setattr(prediction, "SEEDS", (1,))
    monkeypatch.setattr(prediction, "QUICK", (8, 8, 4))
    monkeypatch.setattr(prediction, "PUBLIC", {"lsat6": "LSAT 6"})
    monkeypatch.setattr(prediction_peers, "MOST_ITEMS", 10)
    monkeypatch.delenv(prediction.ASSISTMENTS_VARIABLE, raising=False)
    monkeypatch.delenv(pybkt.VARIABLE, raising=False)
    rows = prediction.prediction_rows(True)
    assert all(set(row) == KEYS and row["pass"] in {True, False, None} for row in rows)
    assert len({row["name"] for row in rows}) == len(rows)
    assert not any("nan" in str(row["ours"]) for row in rows)
    for row in rows:
        if row["ours"] == "data absent":
            assert row["pass"] is None
    assert rows[0]["peer"].endswith("best LR absent; pyBKT absent")


def test_a_file_of_assistments_is_measured(tmp_path, monkeypatch):
    file = tmp_path / "logs.csv"
    with file.open("w", newline="", encoding="latin-1") as lines:
        out = csv.writer(lines)
        out.writerow(("order_id", "user_id", "problem_id", "skill_id", "correct"))
        for n, learner in enumerate(practice_logs(7, 10).learners):
            out.writerows((1000 * n + k, n, g.item, g.skill, int(g.right)) for k, g in enumerate(learner))
    monkeypatch.setattr(prediction_peers, "MOST_ITEMS", 10)
    monkeypatch.setenv(prediction.ASSISTMENTS_VARIABLE, str(file))
    row = prediction.assistments_row(10)
    assert row["pass"] in {True, False}
    assert row["ours"].startswith("0.")


def test_rows_of_the_early_warning(monkeypatch):
    monkeypatch.setattr("benchmarks.early_warning.QUICK", ((1,), 30))
    rows = early_warning_rows(True)
    assert all(set(row) == KEYS for row in rows)
    assert [row["target"] for row in rows] == [">= 0.78", ">= 0.82", "-"]


def test_item_responses_are_read_where_they_are_installed():
    found = item_responses("lsat6")
    if found is None:
        pytest.skip("Rscript with psych is not installed")
    assert (len(found.learners), len(found.curriculum.items)) == (1000, 5)
    share = np.mean([g.right for learner in found.learners for g in learner if g.item == 0])
    assert share == pytest.approx(0.924)
