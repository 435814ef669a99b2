# SPDX-License-Identifier: Apache-2.0
"""What an answer costs below the window: from the answer to the disk, and to the next question.

A sample learner lives more days in a demo home, in the encrypted database with `synchronous=FULL`. An answer is graded,
folded, projected, sealed as a statement and committed with its event. After each one, 4 KB are written and flushed
beside the database: the disk's own share, measured in the same minute on the same file system.
"""

from __future__ import annotations

import gc
import time
import tracemalloc
from collections.abc import Callable
from typing import Any, TypeVar

from app.clock import new_id
from app.events import Confidence
from app.record.home import Home
from app.simulation import SimulatedClock, Simulation, make_person
from app.views import Feedback, Step
from benchmarks.homes import DiskProbe, demo_home
from benchmarks.report import Row, figure, percentile, run
from content_packs.answers import Answer
from ui.compose import Program, assemble
from ui.simulate import simulate

T = TypeVar("T")

NEXT = "answer to next question chosen (answer + next), p50"
OVER_DISK_MS = 10.0


class Timed:
    """`Learning`, with the time that answers and next steps take."""

    def __init__(self, program: Program, disk: DiskProbe) -> None:
        self._learning = program.learning
        self._disk = disk
        self.answers: list[float] = []
        self.nexts: list[float] = []

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - the rest of `Learning`, as it is
        return getattr(self._learning, name)

    def answer(self, learner: str, answer: Answer, *, confidence: Confidence | None, seconds: float) -> Feedback:
        feedback = self._measured(
            self.answers,
            lambda: self._learning.answer(learner, answer, confidence=confidence, seconds=seconds),
        )
        self._disk.write()
        return feedback

    def next(self, learner: str) -> Step:
        return self._measured(self.nexts, lambda: self._learning.next(learner))

    def _measured(self, into: list[float], work: Callable[[], T]) -> T:
        begun = time.perf_counter()
        result = work()
        into.append(time.perf_counter() - begun)
        return result


def measure(quick: bool) -> list[Row]:
    """Return the rows of the record."""
    with demo_home() as home:
        rows = _answers(home_days=1 if quick else 12, program=_opened(home))
        simulate(home, learners=2 if quick else 20, days=1 if quick else 3, seed=7)
        return [*rows, *_memory(_opened(home))]


def _opened(home: Home) -> Program:
    clock = SimulatedClock(1_800_000_000_000)  # after every day that the samples lived
    return assemble(home, clock=clock, make_id=new_id)


def _answers(*, home_days: int, program: Program) -> list[Row]:
    disk = DiskProbe(program.home.path)
    timed = Timed(program, disk)
    try:
        before = program.outbox.counts().waiting
        card = program.accounts.cards()[0]
        person = make_person(program.shelf.index(card.pack), "benchmark")
        assert isinstance(program.clock, SimulatedClock)
        Simulation(timed, program.clock).run({card.id: person}, home_days)  # type: ignore[arg-type]
        statements = program.outbox.counts().waiting - before
    finally:
        disk.close()
        program.close()
    return _rows(timed, disk, statements)


def _rows(timed: Timed, disk: DiskProbe, statements: int) -> list[Row]:
    commit, flush = (percentile(times, 0.95) * 1e3 for times in (timed.answers, disk.seconds))
    both = [a + n for a, n in zip(timed.answers, timed.nexts, strict=True)]
    return [
        figure("answer to durable commit, p50", percentile(timed.answers, 0.5) * 1e3, "ms"),
        figure("answer to durable commit, p95", commit, "ms"),
        figure("the disk's own write and fsync of 4 KB, p50", percentile(disk.seconds, 0.5) * 1e3, "ms"),
        figure("the disk's own write and fsync of 4 KB, p95", flush, "ms"),
        figure("answer to durable commit over the disk's own, p95", commit - flush, "ms", most=OVER_DISK_MS),
        figure(NEXT, percentile(both, 0.5) * 1e3, "ms"),
        figure("answer to next question chosen (answer + next), p95", percentile(both, 0.95) * 1e3, "ms"),
        figure("statements recorded per second, each committed on its own", statements / sum(both)),
    ]


def _memory(program: Program) -> list[Row]:
    """What the folded state of a learner holds."""
    try:
        learners = program.record.learners()
        for learner in learners:
            program.record.state(learner)  # whatever is shared by all is there now
            program.record.forget(learner)
        gc.collect()
        tracemalloc.start()
        for learner in learners:
            program.record.state(learner)
        gc.collect()
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
        program.close()
    return [figure("memory of one learner at hand", held / len(learners) / 1e3, "kB")]


if __name__ == "__main__":
    run(measure, "Measure what an answer costs below the window.")
