# SPDX-License-Identifier: Apache-2.0
"""A sync with nothing to do, and the history of people that comes to a new device.

Nothing to do: against a real Ralph that holds a few statements; within the running program (the writer's thread and the
thread that sends, as behind a window), and as a process of its own, as from a timer.

A new device: 100,000 events of one person and of twenty, on the encrypted database with `synchronous=FULL`, until
everybody's state is folded. Ralph over files would read its whole file for each page, so pages come from
`benchmarks.page_server` over real HTTP, in a process of its own; how long that was busy is a row of its own.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from app.clock import SystemClock
from app.people.roster_file import read_roster
from app.record.home import Home
from benchmarks.fleet import Spent, counted
from benchmarks.histories import Life, live, write
from benchmarks.homes import demo_home
from benchmarks.page_server import serving
from benchmarks.report import Row, absent, figure, percentile, run
from benchmarks.while_syncing import rows_while_syncing
from sync.delivery import Delivery, SyncReport
from tests import ralph
from ui.compose import Running, assemble

KNOWN, QUICK_KNOWN = (4, 30, 2_000), (4, 30)
IDLE_S, IDLE_REQUESTS = 0.3, 3
NEW, QUICK_NEW = ((20, 5_000), (1, 100_000)), ((3, 200), (1, 600))
NEW_S = 60.0
RUNS = 20
KOLIBRI = "Kolibri 0.19.5 11 to 18 s (recorded, not rerun)"


def measure(quick: bool) -> list[Row]:
    """Return the rows of what a device fetches."""
    life = live(10 if quick else 200)
    life.check(life.copies("who", 20, number=5))
    return [
        *idle_rows(QUICK_KNOWN if quick else KNOWN),
        *(row for people, each in (QUICK_NEW if quick else NEW) for row in new_device_rows(life, people, each)),
        *rows_while_syncing(life, quick=quick),
    ]


def idle_rows(known: tuple[int, ...]) -> list[Row]:
    """Return the rows of a sync with nothing to do, for so many people known on the device."""
    if not ralph.PYTHON.is_file():
        return [absent("a sync with nothing to do", "no .venv-lrs")]
    return [row for people in known for row in _idle(people)]


def _idle(people: int) -> list[Row]:
    folder = TemporaryDirectory(prefix="stepwell-bench-")
    with demo_home() as home, folder as name, ralph.running(Path(name)) as server:
        _known(home, people, server)
        with _delivering(home) as (running, delivery):
            first = delivery.run_once(now=True)
            if first.problem is not None or first.pull_problem is not None:
                raise RuntimeError(f"the first sync did not go through: {first}")
            spent = Spent()
            running.writer.call(lambda program: counted(program.transports[-1], spent))
            seconds = [_timed(delivery) for _ in range(RUNS)]
        process = [_as_a_process(home) for _ in range(3)]
    name = f"sync with nothing to do, {people:,} people known"
    row = figure(f"{name}, p95 of {RUNS}", percentile(seconds, 0.95), "s", most=IDLE_S)
    row["peer"] = KOLIBRI
    return [
        row,
        figure(f"{name}: requests", spent.requests / RUNS, most=IDLE_REQUESTS),
        figure(f"{name}, `stepwell sync` as a process", percentile(process, 0.5), "s"),
    ]


def new_device_rows(life: Life, people: int, each: int) -> list[Row]:
    """Return the rows of a device that fetches and folds the whole history of its people."""
    total = people * each
    with demo_home() as home, TemporaryDirectory(prefix="stepwell-bench-") as folder:
        file = Path(folder) / "statements.jsonl"
        write(file, (text for n in range(people) for text in life.copies(f"far-{n}", each, number=n)))
        with serving(file) as server:
            program = assemble(home)
            try:
                for number in range(people):
                    program.accounts.add(id=f"far-{number}", name=f"Far {number}", pack=life.pack)
                program.set_lrs(server.endpoint + "/", "key", "secret")
                spent, delivery = Spent(), program.delivery()
                counted(program.transports[-1], spent)
                begun = time.perf_counter()
                report = delivery.run_once(now=True)
                seconds = time.perf_counter() - begun
                here = sum(program.digest(f"far-{number}").events for number in range(people))
                left = program.database.execute("SELECT count(*) FROM unfolded").fetchone()[0]
            finally:
                program.close()
            busy = server.busy_s()
    if (report.came_back, here, left) != (total, total, 0):
        raise RuntimeError(f"not all came, or was folded: {report}, {here} here, {left} people not folded")
    name = f"new device, {people} x {each:,} events: pull and fold"
    return [
        figure(name, seconds, "s", most=NEW_S),
        figure(f"{name}: of that waiting for answers and reading them as JSON", spent.seconds, "s"),
        figure(f"{name}: of that the server busy", busy, "s"),
        figure(f"{name}: requests", spent.requests),
    ]


@contextmanager
def _delivering(home: Home) -> Iterator[tuple[Running, Delivery]]:
    """Give the running program and its delivery, whose steps run on the writer's thread."""
    running = Running(home, SystemClock())
    try:
        yield running, running.writer.call(lambda program: program.delivery(running.writer.call))
    finally:
        running.close()


def _known(home: Home, people: int, server: ralph.Ralph) -> None:
    """Make so many people known on the device (four are there already), and set the LRS."""
    program = assemble(home)
    try:
        lines = ["id,name,role,site", *(f"p{number},Person {number},learner," for number in range(people - 4))]
        if len(lines) > 1:
            program.rosters.import_roster(read_roster("\n".join(lines).encode(), "people.csv"), dry_run=False)
        program.set_lrs(server.endpoint + "/", server.key, server.secret)
    finally:
        program.close()


def _timed(delivery: Delivery) -> float:
    begun = time.perf_counter()
    report: SyncReport = delivery.run_once(now=True)
    seconds = time.perf_counter() - begun
    if report.problem is not None or report.pull_problem is not None or report.sent or report.came_back:
        raise RuntimeError(f"there was something to do: {report}")
    return seconds


def _as_a_process(home: Home) -> float:
    begun = time.perf_counter()
    command = [sys.executable, "-m", "ui.cli.main", "--home", str(home.path), "sync", "--once"]
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - begun


if __name__ == "__main__":
    run(measure, "Measure a sync with nothing to do, a new device, and answering during a sync.")
