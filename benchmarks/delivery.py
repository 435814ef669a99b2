# SPDX-License-Identifier: Apache-2.0
"""How fast the outbox empties: into an LRS in memory, which costs nothing, and into a real Ralph on loopback.

The peer is the barest sender there is: a loop that posts the same frozen bodies with `requests.Session` and looks at
the status. Pairs of runs, the order changing, each into a fresh Ralph, since its file grows and is read through at each
post. What the program does more: it marks each batch in the encrypted database, with `synchronous=FULL`.
"""

from __future__ import annotations

import json
import random
import statistics
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import requests

from app.clock import SystemClock
from benchmarks.histories import live
from benchmarks.homes import demo_home, empty_home
from benchmarks.report import Row, absent, figure, number, run
from sync.delivery import Delivery
from sync.http_lrs import HttpLrs
from sync.lrs import Lrs
from sync.sending import MOST_STATEMENTS
from tests import ralph
from tests.bendable_lrs import BendableLrs
from ui.compose import Program, assemble
from ui.simulate import simulate

MEMORY = "statements delivered per second, LRS in memory"
REAL = "statements delivered per second, Ralph on loopback"
WAITING, QUICK_WAITING = 10_000, 300
PAIRS = 5
LEAST_SHARE = 0.9


def measure(quick: bool) -> list[Row]:
    """Return the rows of the delivery."""
    rows = [figure(MEMORY, pushed(BendableLrs(), quick=quick))]
    if not ralph.PYTHON.is_file():
        return [*rows, absent(REAL, "no .venv-lrs")]
    with _real() as lrs:
        rows.append(figure(REAL, pushed(lrs, quick=quick)))
    return [*rows, *drain_rows(QUICK_WAITING if quick else WAITING, pairs=1 if quick else PAIRS)]


def drain_rows(waiting: int, *, pairs: int) -> list[Row]:
    """Return the rows of our rate over that of the bare loop (medians over pairs) and of the size of the database."""
    life = live(2 if waiting < 1_000 else 100)
    texts = list(life.copies("far-0", waiting, number=0))
    ours: list[float] = []
    bare: list[float] = []
    grown: list[float] = []
    for pair in range(pairs):
        runs = [(ours, partial(_drained, grown)), (bare, _bare)]
        for rates, drain in runs if pair % 2 == 0 else reversed(runs):
            with TemporaryDirectory(prefix="stepwell-bench-") as folder, ralph.running(Path(folder)) as server:
                rates.append(waiting / drain(server, texts))
                lines = server.file.read_bytes().count(b"\n")
            if lines < waiting:
                raise RuntimeError(f"Ralph holds {lines} lines after {waiting} statements")
    row = figure(f"{waiting:,} waiting events into Ralph, per second (median of {pairs})", statistics.median(ours))
    row["target"] = f">= {LEAST_SHARE:.0%} of the bare loop"
    row["peer"] = f"bare requests.Session {number(statistics.median(bare))}"
    share = statistics.median(one / other for one, other in zip(ours, bare, strict=True))
    row["ours"] = f"{row['ours']} ({share:.0%})"
    row["pass"] = share >= LEAST_SHARE
    after = figure("database after these were sent, times its size before", max(grown))
    row["peer"] += "; Kolibri 0.19.5 takes 160 s (recorded, not rerun)"
    after["peer"] = "Kolibri 0.19.5 4.6 (recorded, not rerun)"
    return [row, after]


def _drained(grown: list[float], server: ralph.Ralph, texts: Sequence[str]) -> float:
    """Return the seconds that the program takes to send these on a fresh data folder; note how the database grew."""
    with empty_home() as home:
        program = assemble(home)
        try:
            program.outbox.carry([(json.loads(text)["id"], text) for text in texts])
            lrs = HttpLrs(server.endpoint, server.key, server.secret)
            lrs.get("about", {})  # the connection and the libraries are there now
            before = _pages(program)
            rate = _push(program, lrs)
            grown.append(_pages(program) / before)
            lrs.close()
        finally:
            program.close()
    return len(texts) / rate


def _pages(program: Program) -> int:
    """Return how many pages the database has, those in its log too."""
    return int(program.database.execute("PRAGMA page_count").fetchone()[0])


def _bare(server: ralph.Ralph, texts: Sequence[str]) -> float:
    """Return the seconds that a bare loop takes to post the same batches."""
    bodies = [
        ("[" + ",".join(texts[at : at + MOST_STATEMENTS]) + "]").encode()
        for at in range(0, len(texts), MOST_STATEMENTS)
    ]
    with requests.Session() as session:
        session.auth = (server.key, server.secret)
        session.headers["X-Experience-API-Version"] = "1.0.3"
        session.headers["Content-Type"] = "application/json"
        session.get(f"{server.endpoint}/about", timeout=60)
        begun = time.perf_counter()
        for body in bodies:
            session.post(f"{server.endpoint}/statements", data=body, timeout=60).raise_for_status()
        return time.perf_counter() - begun


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
