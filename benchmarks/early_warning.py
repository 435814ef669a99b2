# SPDX-License-Identifier: Apache-2.0
"""How early the engine foresees lasting difficulty: `python -m benchmarks.early_warning [--quick] [--json] [--fit]`.

1. For each learner of a log with 15 answers left after their n-th answer without help, the risk is assessed then. The
   truth is to be among the lowest quarter of these learners by the share of the rest that is right without help.
2. AUC is worked out within each seed, then averaged. Items are as their authors rated them, or calibrated by other
   learners' answers. The weights of the warning were fitted on seeds 900 to 904 of
   `practice_logs` (`--fit` does it again and prints them), the figures are of seeds that the fit never saw, and of
   worlds A and B, which the fit never saw at all.
3. Peers on the same answers: the share that was right without help so far, and a logistic regression on the numbers of
   right, wrong, "not yet" and assisted answers, fitted on seeds 900 to 904 as well.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.engine.early_warning import SHARE_OF_ALL, TERMS, Ability, Answered, EarlyWarning, Offer, ability_of, assess
from app.engine.model import LearnerModel
from app.engine.probit import Floats
from benchmarks.engine_on_logs import answered, calibrated
from benchmarks.practice_logs import practice_logs
from benchmarks.prediction_peers import fitted
from benchmarks.report import Row
from benchmarks.report import run as command_line
from benchmarks.scores import auc, information, spread
from benchmarks.sequences import Logs, world_logs
from benchmarks.worlds import Kind

FITTED_ON = (900, 901, 902, 903, 904)
REPORTED = (1, 2, 3, 4, 5, 6)
FULL, QUICK = (REPORTED, 300), (REPORTED[:3], 150)
"""Seeds, and learners of each."""
AT = (10, 20, 40)
REST = 15
AIMS = {10: 0.78, 20: 0.82}
WORLDS: tuple[Kind, ...] = ("A", "B")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What was known of a learner after their `at`-th answer without help, and what followed."""

    learner: int
    at: int
    ability: Ability
    answers: tuple[Answered, ...]
    success: float
    """Share of the rest that was right without help."""

    @property
    def warning(self) -> EarlyWarning:
        found = assess(self.ability, self.answers)
        assert isinstance(found, EarlyWarning)
        return found

    @property
    def counts(self) -> Floats:
        """A constant, then the numbers of right, wrong, "not yet" and assisted answers."""
        alone = [a for a in self.answers if not a.assisted]
        right, not_yet = sum(a.right for a in alone), sum(a.not_yet for a in alone)
        wrong, assisted = len(alone) - right - not_yet, len(self.answers) - len(alone)
        return np.array([1.0, right, wrong, not_yet, assisted])

    @property
    def share(self) -> float:
        return sum(a.right and not a.assisted for a in self.answers) / len(self.answers)


def snapshots(logs: Logs, at: Sequence[int] = AT) -> list[Snapshot]:
    """Follow each learner of the logs with the engine, up to the last of these numbers of answers without help."""
    return [snapshot for learner in range(len(logs.learners)) for snapshot in _followed(logs, learner, at)]


def _followed(logs: Logs, learner: int, at: Sequence[int]) -> list[Snapshot]:
    log = logs.learners[learner]
    model, answers, alone = LearnerModel.start(logs.curriculum), list[Answered](), 0
    out: list[Snapshot] = []
    for number, given in enumerate(log, start=1):
        item = logs.curriculum.items[given.item]
        competency = logs.curriculum.competencies[given.skill]
        chance = model.predict(item, given.at_ms)
        answers.append(Answered(competency, given.right, given.assisted, given.not_yet, chance))
        model = answered(model, given)
        alone += not given.assisted
        rest = log[number:]
        if not given.assisted and alone in at and len(rest) >= REST:
            success = sum(g.right and not g.assisted for g in rest) / len(rest)
            out.append(Snapshot(learner, alone, ability_of(model), tuple(answers), success))
        if alone == max(at) or len(rest) < REST:
            break
    return out


def lowest_quarter(shots: Sequence[Snapshot]) -> Floats:
    """1 for the lowest quarter by what followed, 0 for the others; of equals the first."""
    success = np.array([s.success for s in shots])
    label = np.zeros(len(shots))
    label[np.argsort(success, kind="stable")[: round(SHARE_OF_ALL * len(shots))]] = 1.0
    return label


def fit(seeds: Sequence[int] = FITTED_ON, learners: int = 300) -> tuple[Floats, Floats, dict[int, Floats]]:
    """Usual values of `TERMS` in order, base and weights about them, and the weights of the counts."""
    inputs, labels = [], []
    counts: dict[int, list[tuple[Floats, float]]] = {at: [] for at in AT}
    for seed in seeds:
        shots = snapshots(practice_logs(seed, learners))
        for at in AT:
            mine = [s for s in shots if s.at == at]
            truth = lowest_quarter(mine).tolist()
            labels += truth
            counts[at] += [(s.counts, label) for s, label in zip(mine, truth, strict=True)]
            for s in mine:
                values = {c.input: c.value for c in s.warning.contributions}
                inputs.append([values[term] for term in TERMS])
    by_counts = {
        at: fitted(np.array([c for c, _ in rows]), np.array([y for _, y in rows]), 1e-3) for at, rows in counts.items()
    }
    usual = np.mean(inputs, axis=0).round(2)
    centred = np.column_stack([np.ones(len(inputs)), np.array(inputs) - usual])
    return usual, fitted(centred, np.array(labels), 1e-3), by_counts


BY_COUNTS = {10: np.array([-0.156, -0.239, 0.07, 0.167, 0.238]), 20: np.array([0.544, -0.209, 0.064, 0.156, 0.166])}
"""The peer's weights after 10 and 20 answers, as `fit` gives them."""


def early_warning_rows(quick: bool) -> list[Row]:
    """Rows of the practice logs, and unless `quick` of worlds A and B."""
    seeds, learners = QUICK if quick else FULL
    at = AT[:2] if quick else AT
    runs = [snapshots(practice_logs(seed, learners), at) for seed in seeds]
    rows = [_auc_row(f"early warning after {n}, practice logs, AUC", runs, n, AIMS[n]) for n in AIMS]
    rows += _talk_rows(runs)
    if quick:
        return rows
    rows.append(_interval_row(runs))
    runs = [snapshots(_calibrated_logs(seed, learners), AT[:2]) for seed in seeds]
    rows += [_auc_row(f"early warning after {n}, practice logs, items calibrated, AUC", runs, n, AIMS[n]) for n in AIMS]
    for kind in WORLDS:
        runs = [snapshots(world_logs(kind, seed, 150), AT[:2]) for seed in REPORTED]
        rows += [_auc_row(f"early warning after {n}, world {kind}, AUC", runs, n, None) for n in AIMS]
    return rows


def _calibrated_logs(seed: int, learners: int) -> Logs:
    """The same learners, their items calibrated by as many others."""
    logs = practice_logs(seed, 2 * learners)
    return Logs(calibrated(logs.curriculum, logs.learners[learners:]), logs.learners[:learners])


def _auc_row(name: str, runs: Sequence[Sequence[Snapshot]], at: int, aim: float | None) -> Row:
    found: dict[str, list[float]] = {"ours": [], "share right": [], "counts": []}
    for run in runs:
        shots = [s for s in run if s.at == at]
        label = lowest_quarter(shots)
        found["ours"].append(auc(np.array([s.warning.risk for s in shots]), label))
        found["share right"].append(auc(np.array([-s.share for s in shots]), label))
        found["counts"].append(auc(np.array([s.counts @ BY_COUNTS[at] for s in shots]), label))
    ours = found.pop("ours")
    return {
        "name": name,
        "target": "-" if aim is None else f">= {aim}",
        "ours": spread(ours),
        "peer": "; ".join(f"{peer} {spread(values)}" for peer, values in found.items()),
        "pass": None if aim is None else round(float(np.mean(ours)), 3) >= aim,
    }


def _talk_rows(runs: Sequence[Sequence[Snapshot]]) -> list[Row]:
    """Who may like a talk after 20 answers: the share who came to be in the lowest quarter, and how many they are."""
    called, labels = [], []
    for run in runs:
        shots = [s for s in run if s.at == 20]
        called += [s.warning.offer is Offer.MAY_LIKE_A_TALK for s in shots]
        labels += lowest_quarter(shots).tolist()
    asked, low = np.array(called), np.array(labels) > 0.5
    right = float(low[asked].mean()) if asked.any() else float("nan")
    words = f"{right:.2f} of {asked.mean():.1%} of all; {asked[low].mean():.2f} of the lowest quarter found"
    return [information("may like a talk after 20, share who were right to be asked", words)]


def _interval_row(runs: Sequence[Sequence[Snapshot]]) -> Row:
    """Share of learners whose risk after 40 answers lies in their 80 % interval after 10."""
    held = []
    for run in runs:
        later = {s.learner: s.warning.risk for s in run if s.at == 40}
        early = {s.learner: s.warning for s in run if s.at == 10}
        held += [early[n].low <= risk <= early[n].high for n, risk in later.items()]
    return information("80 % interval after 10 that holds the risk after 40", f"{np.mean(held):.2f}")


def main() -> None:
    if "--fit" in sys.argv[1:]:
        usual, weights, counts = fit()
        sys.stdout.write(f"usual values: {usual.tolist()}\nbase and weights: {weights.round(2).tolist()}\n")
        sys.stdout.writelines(f"counts after {at}: {found.round(3).tolist()}\n" for at, found in counts.items())
        return
    command_line(early_warning_rows, "Measure the early warning (--fit alone: fit its weights).")


if __name__ == "__main__":
    main()
