# SPDX-License-Identifier: Apache-2.0
"""How fast the outbox empties: into an LRS in memory, which costs nothing, and into a real Ralph on loopback."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from app.clock import SystemClock
from benchmarks.homes import demo_home
from benchmarks.report import Row, absent, figure, run
from sync.delivery import Delivery
from sync.http_lrs import HttpLrs
from sync.lrs import Lrs
from tests import ralph
from tests.bendable_lrs import BendableLrs
from ui.compose import Program, assemble
from ui.simulate import simulate

MEMORY = "statements delivered per second, LRS in memory"
REAL = "statements delivered per second, Ralph on loopback"


def measure(quick: bool) -> list[Row]:
    """Return the rows of the delivery."""
    rows = [figure(MEMORY, pushed(BendableLrs(), quick=quick))]
    if not ralph.PYTHON.is_file():
        return [*rows, absent(REAL, "no .venv-lrs")]
    with _real() as lrs:
        return [*rows, figure(REAL, pushed(lrs, quick=quick))]


@contextmanager
def _real() -> Iterator[Lrs]:
    with TemporaryDirectory(prefix="stepwell-bench-") as folder, ralph.running(Path(folder)) as server:
        lrs = HttpLrs(server.endpoint, server.key, server.secret)
        lrs.get("about", {})  # the connection and the libraries are there now
        yield lrs


def pushed(lrs: Lrs, *, quick: bool) -> float:
    """Let people learn in a demo home, deliver it all, and return the statements per second."""
    with demo_home() as home:
        if not quick:
            simulate(home, learners=10, days=3, seed=3)
        program = assemble(home)
        try:
            program.seal()
            return _push(program, lrs)
        finally:
            program.close()


def _push(program: Program, lrs: Lrs) -> float:
    """Deliver everything and return the statements per second."""
    delivery = Delivery(
        program.outbox,
        lrs,
        touchstone=program.profile.touchstone(),
        clock=SystemClock(),
        rng=random.Random(1),
    )
    begun = time.perf_counter()
    report = delivery.run_once(now=True)
    seconds = time.perf_counter() - begun
    if report.problem is not None or report.waiting or report.quarantined:
        raise RuntimeError(f"the delivery did not go through: {report}")
    return report.sent / seconds


if __name__ == "__main__":
    run(measure, "Measure how fast statements reach an LRS.")
