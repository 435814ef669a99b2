# SPDX-License-Identifier: Apache-2.0
"""Measure the learner engine against its targets: `python -m benchmarks.engine [--quick] [--json] [--keep FOLDER]`.

Each row is {"name", "target", "ours", "peer", "pass"}, and "spread" where `ours` is the mean over several seeds. What
they mean is said where they are made:

* `world_rows`, `scenarios`, `outside_worlds`: questions, accuracy and calibration error in simulated worlds;
* `one_scale`: a shared bank of 500 items beside catsim;
* `daily`, `programme`: the shift quiz and a launch; `calibration`: items; `prediction`, `early_warning`: next answers;
* `engine_cost`, `engine_same`: time and memory, measured first while nothing else runs, and equality of replays.

catsim is measured where `python -m benchmarks` has brought its figures, where this Python has it, or where it can be
installed: a whole run tries that in a temporary folder, a quick one only with `--keep`. Otherwise it is "absent".
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from benchmarks import (
    calibration,
    daily,
    engine_cost,
    engine_same,
    one_scale,
    peers,
    portions,
    prediction,
    programme,
    world_rows,
)
from benchmarks.report import PEERS_VARIABLE, Peers, Row, known_peers, table


def costs(*, quick: bool) -> list[Row]:
    """Rows of time and memory; nothing else should run."""
    return [
        *engine_cost.diagnostic_rows(24 if quick else 200),
        one_scale.large_pick_row(),
        *engine_cost.memory_rows(),
        engine_cost.replay_row(3_000 if quick else 100_000),
        *engine_same.same_rows(*((150, 2) if quick else (600, 10))),
        *engine_cost.size_rows(6 if quick else 30),
    ]


def spread_over(pool: Executor, *, quick: bool) -> list[Row]:
    """Rows that may be worked out side by side, in the order of the targets table."""
    others = [
        pool.submit(measure, quick)
        for measure in (
            daily.daily_rows,
            portions.portion_rows,
            programme.programme_rows,
            calibration.calibration_rows,
            prediction.prediction_rows,
            prediction.early_warning_rows,
        )
    ]
    plan = world_rows.plan(quick=quick)
    played = [world_rows.submit(pool, sized) for sized in plan]
    scales = [_scale(pool, model, stop, quick=quick) for model in one_scale.MODELS for stop in one_scale.STOPS]
    rows = [row for sized, jobs in zip(plan, played, strict=True) for row in world_rows.rows_of(sized, jobs)]
    for model, stop, jobs in scales:
        rows += one_scale.rows_of(model, stop, [job.result() for job in jobs])
    return rows + [row for job in others for row in job.result()]


def _scale(
    pool: Executor, model: str, stop: float, *, quick: bool
) -> tuple[str, float, list[Future[one_scale.Outcome]]]:
    seeds, count = (one_scale.BANK_SEEDS[:1], 500) if quick else (one_scale.BANK_SEEDS, 1500)
    return model, stop, [pool.submit(one_scale.outcome, model, stop, seed, count) for seed in seeds]


@contextmanager
def _with_catsim(keep: Path | None, *, quick: bool) -> Iterator[None]:
    """See to it that `known_peers` tells catsim's figures, if they can be had."""
    if one_scale.LARGE_PICK in known_peers() or (found := _catsim(keep, quick=quick)) is None:
        yield
        return
    with tempfile.TemporaryDirectory(prefix="stepwell-bench-") as folder:
        file = Path(folder) / "peers.json"
        file.write_text(json.dumps(known_peers() | found), encoding="utf-8")
        os.environ[PEERS_VARIABLE] = str(file)
        yield


def _catsim(keep: Path | None, *, quick: bool) -> Peers | None:
    try:
        if importlib.util.find_spec("catsim") is not None:
            return one_scale.peer_figures(Path(sys.executable), quick=quick)
        if quick and keep is None:
            return None
        with peers.a_folder(keep) as folder:
            return one_scale.peer_figures(peers.catsim_python(folder), quick=quick)
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        sys.stderr.write(f"catsim could not be measured: {error}\n")
        return None


def _one_thread() -> None:
    """Start again with one BLAS thread: numpy reads the setting on import, and small arrays only lose by sharing."""
    if os.environ.get("OPENBLAS_NUM_THREADS") != "1":
        environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
        os.execve(sys.executable, [sys.executable, "-m", "benchmarks.engine", *sys.argv[1:]], environment)


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the learner engine.")
    parser.add_argument("--quick", action="store_true", help="fewer learners and seeds; within 50 s on two cores")
    parser.add_argument("--json", action="store_true", help="one JSON list instead of a table")
    parser.add_argument(
        "--keep", metavar="FOLDER", type=Path, help="install catsim into this folder and leave it there"
    )
    chosen = parser.parse_args()
    _one_thread()
    with _with_catsim(chosen.keep, quick=chosen.quick):
        costly = costs(quick=chosen.quick)
        with ProcessPoolExecutor(2) as pool:
            rows = spread_over(pool, quick=chosen.quick) + costly
    sys.stdout.write(json.dumps(rows, indent=1) + "\n" if chosen.json else table(rows))


if __name__ == "__main__":
    main()
