# SPDX-License-Identifier: Apache-2.0
"""How well the engine foretells the next answer: `python -m benchmarks.prediction [--quick] [--json]`.

1. Prequential: each answer of a learner is foretold from those before it, then taken in. AUC and log loss (nats) are
   over all answers without help of the test learners. Half of the learners are the test; the peers (`prediction_peers`)
   learn from the other half first.
2. "Cold": the engine knows the pack only, authors' words and no other learner. "Calibrated": the items' difficulties
   come from the other half, by the program's own item calibration, as a pack would ship them.
3. Sequences: practice logs, worlds A and B, and public item responses (`sequences`), of seeds that nothing was fitted
   on. Data that are not on this machine give a row that says so. A row is met when calibrated beats every peer.
4. ASSISTments 2009 is measured when STEPWELL_BENCH_ASSISTMENTS names its CSV file (see `sequences.assistments`),
   against the published .77. pyBKT is measured when STEPWELL_BENCH_PYBKT names a folder to install it into.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks import prediction_peers as peers
from benchmarks import pybkt
from benchmarks.early_warning import early_warning_rows
from benchmarks.engine_on_logs import calibrated, foretold
from benchmarks.practice_logs import practice_logs
from benchmarks.report import ABSENT, Row, absent
from benchmarks.report import run as command_line
from benchmarks.scores import auc, information, log_loss, spread
from benchmarks.sequences import Logs, assistments, item_responses, world_logs

__all__ = ["early_warning_rows", "prediction_rows"]

ASSISTMENTS_VARIABLE = "STEPWELL_BENCH_ASSISTMENTS"
PUBLIC = {"ability": "ICAR ability, 16 items", "lsat6": "LSAT 6", "lsat7": "LSAT 7"}
SEEDS = (1, 2, 3, 4, 5, 6)
FULL, QUICK = (160, 100, 400), (60, 24, 40)
"""Learners of a practice log, of a world, and the most that are tested."""
PEERS: Mapping[str, peers.Peer] = {
    "base rate": peers.base_rate,
    "Elo": peers.elo,
    "BKT (own)": peers.own_bkt,
    "PFA": peers.pfa,
    "best LR": peers.best_lr,
    "pyBKT": pybkt.predictions,
}
CALIBRATED, COLD = "calibrated", "cold"


@dataclass(frozen=True, slots=True)
class Score:
    """How well one method foretold one set of sequences."""

    auc: float
    loss: float
    """Log loss, nats per answer."""


def scores(logs: Logs, most: int) -> dict[str, Score]:
    """Score the engine, cold and calibrated, and all peers that can be had, on at most `most` learners as the test."""
    tested = min(len(logs.learners) // 2, most)
    train, test = logs.learners[tested:], logs.learners[:tested]
    truth = peers.truth(test)
    found = {name: peer(train, test) for name, peer in PEERS.items()}
    found[COLD] = foretold(logs.curriculum, test)
    found[CALIBRATED] = foretold(calibrated(logs.curriculum, train), test)
    return {name: Score(auc(p, truth), log_loss(p, truth)) for name, p in found.items() if p.size == truth.size}


def prediction_rows(quick: bool) -> list[Row]:
    """Rows of all sequences."""
    learners, short, most = QUICK if quick else FULL
    seeds = SEEDS[:1] if quick else SEEDS
    rows = _rows("practice logs", [scores(practice_logs(seed, learners), most) for seed in seeds])
    for kind in ("A", "B"):
        rows += _rows(f"world {kind}", [scores(world_logs(kind, seed, short), most) for seed in seeds[:3]])
    for name, words in PUBLIC.items():
        logs = item_responses(name)
        if logs is None:
            rows.append(absent(f"next answer, {words}: AUC", "Rscript with psych and psychTools"))
        else:
            sample = Logs(logs.curriculum, logs.learners[: 6 * most])
            rows += _rows(words, [scores(sample, most)])
    return [*rows, assistments_row(300 if quick else 800), _cloze_row()]


def _rows(words: str, runs: Sequence[Mapping[str, Score]]) -> list[Row]:
    """AUC, to be larger than that of every peer, and log loss for information."""
    best = max(float(np.mean([run[name].auc for run in runs])) for name in PEERS if name in runs[0])
    row: Row = {
        "name": f"next answer, {words}: AUC",
        "target": "> every peer",
        "ours": _ours([{name: s.auc for name, s in run.items()} for run in runs]),
        "peer": _theirs([{name: s.auc for name, s in run.items()} for run in runs]),
        "pass": float(np.mean([run[CALIBRATED].auc for run in runs])) > best,
    }
    losses = [{name: s.loss for name, s in run.items()} for run in runs]
    return [row, information(f"next answer, {words}: log loss", _ours(losses), _theirs(losses))]


def _ours(runs: Sequence[Mapping[str, float]]) -> str:
    return f"{spread([run[CALIBRATED] for run in runs])}; {COLD} {spread([run[COLD] for run in runs])}"


def _theirs(runs: Sequence[Mapping[str, float]]) -> str:
    cells = {name: spread([run[name] for run in runs]) if name in runs[0] else ABSENT for name in PEERS}
    return "; ".join(f"{name} {cell}" for name, cell in cells.items())


def assistments_row(most: int) -> Row:
    """The row of ASSISTments 2009, with at most so many learners of the file, half of them tested."""
    file = os.environ.get(ASSISTMENTS_VARIABLE)
    published = "published: DKT .75, best logistic .77; pyBKT .714"
    row: Row = {
        "name": "next answer, ASSISTments 2009: AUC",
        "target": ">= 0.77",
        "ours": "data absent",
        "peer": published,
        "pass": None,
    }
    if not file:
        return row
    found = scores(assistments(Path(file), most), most // 2)
    aucs = [{name: s.auc for name, s in found.items()}]
    return {**row, "ours": _ours(aucs), "peer": f"{_theirs(aucs)}; {published}", "pass": found[CALIBRATED].auc >= 0.77}


def _cloze_row() -> Row:
    return {
        "name": "next answer, adult cloze practice: AUC",
        "target": ">= 0.84",
        "ours": "data absent",
        "peer": "-",
        "pass": None,
    }


if __name__ == "__main__":
    command_line(prediction_rows, "Measure how well the next answer is foretold.")
