# SPDX-License-Identifier: Apache-2.0
"""Is a replay the same in every order of arrival, and on a processor that rounds otherwise?

1. Answers of three devices are folded in the record's order, (corrected time, device, sequence), as they arrive: what
   comes after all that is there is folded on top, what comes late makes a replay.
2. The same answers are folded by a new process that may not use the wide instructions of this processor
   (NPY_DISABLE_CPU_FEATURES, OPENBLAS_CORETYPE): there sums are rounded in another order.

The figure is the largest difference of any probability of mastery, bound of its interval or stability (days).
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from bisect import insort
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from app.engine.curriculum import Curriculum
from app.engine.probit import Floats
from app.events import Event
from app.fold import Fold
from app.state import LearnerState
from benchmarks.engine_cost import answers_of
from benchmarks.report import Row, absent, judged
from benchmarks.worlds import curriculum_of, world

MOST = 1e-6
DEVICES = ("d1", "d2", "d3")
_ROOT = Path(__file__).resolve().parents[1]
_ELSEWHERE = "equal on another processor (wide instructions off): largest difference"


def same_rows(answers: int, orders: int) -> list[Row]:
    """Rows of both, over so many answers and orders of arrival."""
    curriculum = curriculum_of(world("A"))
    events = answers_of(curriculum, answers, DEVICES)
    here = figures(replayed(curriculum, events))
    arrivals = [random.Random(seed).sample(events, len(events)) for seed in range(orders)]
    off = max(_apart(figures(arrived(curriculum, order)), here) for order in arrivals)
    there = _elsewhere(answers)
    name = f"same in every order of arrival ({orders} orders of {answers} answers): largest difference"
    rows = [judged(name, [off], most=MOST, digits=18)]
    if there is None:
        return [*rows, absent(_ELSEWHERE, "numpy cannot do without its instructions here")]
    return [*rows, judged(_ELSEWHERE, [_apart(there, here)], most=MOST, digits=18)]


def replayed(curriculum: Curriculum, events: Iterable[Event]) -> LearnerState:
    """Fold events in the record's order."""
    fold = Fold(lambda _pack, _version: curriculum)
    state = fold.start("ana")
    for event in sorted(events, key=lambda event: event.order):
        state = fold.fold(state, event)
    return state


def arrived(curriculum: Curriculum, order: Sequence[Event]) -> LearnerState:
    """Fold events as they arrive: on top where possible; what came late is put in its place in one replay at the end
    of its batch of fifty."""
    fold = Fold(lambda _pack, _version: curriculum)
    state, here, late = fold.start("ana"), list[Event](), False
    for number, event in enumerate(order, start=1):
        if here and event.order < here[-1].order:
            late = True
        elif not late:
            state = fold.fold(state, event)
        insort(here, event, key=lambda event: event.order)
        if late and (number % 50 == 0 or number == len(order)):
            state, late = replayed(curriculum, here), False
    return state


def figures(state: LearnerState) -> Floats:
    """(4, K) mastery, its interval and stability, not rounded."""
    model = state.pack("world").model
    assert model is not None
    low, high = model.interval()
    return np.stack([model.mastery(), low, high, np.asarray(model.memory.stability)])


def _apart(one: Floats, other: Floats) -> float:
    return float(np.abs(one - other).max())


def _elsewhere(answers: int) -> Floats | None:
    """Fold the same answers without this processor's wide instructions; None where numpy does not allow it."""
    wide = " ".join(np._core._multiarray_umath.__cpu_dispatch__)  # noqa: SLF001 (numpy tells it nowhere else)
    environment = {**os.environ, "NPY_DISABLE_CPU_FEATURES": wide, "OPENBLAS_CORETYPE": "Prescott"}
    command = [sys.executable, "-W", "ignore", "-m", "benchmarks.engine_same", str(answers)]
    done = subprocess.run(command, cwd=_ROOT, env=environment, capture_output=True, text=True, check=False)
    return np.array(json.loads(done.stdout)) if done.returncode == 0 else None


def main() -> None:
    curriculum = curriculum_of(world("A"))
    state = replayed(curriculum, answers_of(curriculum, int(sys.argv[1]), DEVICES))
    sys.stdout.write(json.dumps(figures(state).tolist()) + "\n")


if __name__ == "__main__":
    main()
