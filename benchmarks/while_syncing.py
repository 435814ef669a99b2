# SPDX-License-Identifier: Apache-2.0
"""Recording an answer while a sync runs, beside recording one while none does.

Somebody answers question after question through the writer's thread of the running program, 10 ms after the last one,
far faster than people do. A sync runs on its own thread beside it and is held back every other second, so that both
kinds of answers were given in the same minute on the same machine: the pairs bear its other work alike.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from app.clock import SystemClock
from app.events import Purpose
from app.simulation import make_person
from app.views import Finished, LessonView, PortionEnd, QuestionView, Step
from benchmarks.histories import Life, write
from benchmarks.homes import demo_home
from benchmarks.page_server import serving
from benchmarks.report import Row, absent, figure, percentile
from sync.delivery import SyncReport
from tests import ralph
from ui.compose import Program, Running, assemble

T = TypeVar("T")

BACKLOG, QUICK_BACKLOG = 5_000, 200
COMING, QUICK_COMING = (20, 1_000), (2, 100)
PAUSE_S = 0.01
SLICE_S = 1.0
SLICES = 15
TIMES = 2.0
WHO = "near"
_MOST_IDLE = 200


class Gate:
    """Lets the steps of a sync through to the writer's thread, or holds them back."""

    def __init__(self, running: Running) -> None:
        self._running = running
        self._open = threading.Event()

    def __call__(self, work: Callable[[Program], T]) -> T:
        self._open.wait()
        return self._running.writer.call(work)

    def let(self, through: bool) -> None:
        """Open or close it."""
        if through:
            self._open.set()
        else:
            self._open.clear()


class Answering:
    """Somebody at the device."""

    def __init__(self, running: Running) -> None:
        self._running = running
        program = running.program()
        self._learning = program.learning
        self._on(lambda: program.accounts.sign_in(WHO, ""))
        index = self._on(lambda: program.shelf.index(program.accounts.card(WHO).pack))
        self._person = make_person(index, "answers")
        modules = [(Purpose.MODULE, module.id) for module in index.pack.modules]
        self._ways = [(Purpose.DIAGNOSTIC, ""), (Purpose.SHIFT_QUIZ, ""), *modules]
        self._way = 0
        self._step: Step | None = None

    def answer(self) -> float:
        """Go on to the next question, answer it, and return the seconds until it was on the disk."""
        question = self._question()
        time.sleep(PAUSE_S)
        given = self._person.answer(question.item)
        begun = time.perf_counter()
        self._on(lambda: self._learning.answer(WHO, given, confidence=None, seconds=3.0))
        seconds = time.perf_counter() - begun
        self._step = self._on(lambda: self._learning.next(WHO))
        return seconds

    def _question(self) -> QuestionView:
        for _ in range(_MOST_IDLE):
            match self._step:
                case QuestionView():
                    return self._step
                case None | Finished():
                    purpose, module = self._ways[self._way % len(self._ways)]
                    self._way += 1
                    self._step = self._on(lambda: self._learning.start(WHO, purpose, module))  # noqa: B023
                case PortionEnd():
                    self._step = self._on(lambda: self._learning.start(WHO, Purpose.DIAGNOSTIC))
                case LessonView():
                    self._step = self._on(lambda: self._learning.finish_lesson(WHO, seconds=9.0))
                case _:
                    self._step = self._on(lambda: self._learning.stop(WHO))
        raise RuntimeError("there are no questions left to answer")

    def _on(self, work: Callable[[], T]) -> T:
        return self._running.submit(work).result()


def rows_while_syncing(life: Life, *, quick: bool) -> list[Row]:
    """Return the rows of answers during a push of a backlog, and while events come and are folded."""
    people, each = QUICK_COMING if quick else COMING
    with TemporaryDirectory(prefix="stepwell-bench-") as folder:
        file = Path(folder) / "statements.jsonl"
        write(file, (text for n in range(people) for text in life.copies(f"far-{n}", each, number=n)))
        with serving(file) as server, _opened(life, people, server.endpoint) as running:
            name = f"{people * each:,} events come and are folded"
            rows = _rows(name, *_both(running, lambda report: report.came_back == people * each))
    if not ralph.PYTHON.is_file():
        return [*rows, absent("answer recorded while a backlog is sent", "no .venv-lrs")]
    backlog = QUICK_BACKLOG if quick else BACKLOG
    folder_of_lrs = TemporaryDirectory(prefix="stepwell-bench-")
    with folder_of_lrs as place, ralph.running(Path(place)) as lrs:
        opened = _opened(life, 0, lrs.endpoint, lrs.key, lrs.secret, backlog=backlog)
        with opened as running:
            both = _both(running, lambda report: report.sent > 0, slices=2 if quick else SLICES)
    return [*rows, *_rows(f"a backlog of {backlog:,} is sent", *both)]


def _rows(name: str, quiet: list[float], busy: list[float]) -> list[Row]:
    still, during = (percentile(times, 0.95) * 1e3 for times in (quiet, busy))
    return [
        figure(f"answer recorded while {name}, p95 of {len(busy)}", during, "ms"),
        figure(f"answer recorded in the seconds between, p95 of {len(quiet)}", still, "ms"),
        figure(f"answer recorded while {name}: times its quiet p95", during / still, most=TIMES),
        figure(f"answer recorded while {name}, slowest", max(busy) * 1e3, "ms"),
    ]


def _both(
    running: Running, through: Callable[[SyncReport], bool], *, slices: int | None = None
) -> tuple[list[float], list[float]]:
    """Return the seconds of answers without and with a sync, which runs in every other slice of time until it ends.

    It is told to stop after so many `slices`: sending has no end while somebody answers faster than the LRS takes it.
    """
    person, gate = Answering(running), Gate(running)
    for _ in range(20):
        person.answer()
    reports: list[SyncReport] = []
    enough = threading.Event()
    delivery = running.writer.call(lambda program: program.delivery(gate, enough.is_set))
    thread = threading.Thread(target=lambda: reports.append(delivery.run_once(now=True)))
    thread.start()
    quiet: list[float] = []
    busy: list[float] = []
    done = 0
    while thread.is_alive():
        if done == slices:
            enough.set()
        done += 1
        for times, syncs in ((quiet, False), (busy, True)):
            gate.let(syncs)
            until = time.perf_counter() + SLICE_S
            while time.perf_counter() < until and (thread.is_alive() or not syncs):
                times.append(person.answer())
    thread.join()
    if not reports or not through(reports[0]):
        raise RuntimeError(f"the sync did not do what it was to do: {reports}")
    return quiet, busy


@contextmanager
def _opened(
    life: Life, people: int, endpoint: str, key: str = "key", secret: str = "secret", *, backlog: int = 0
) -> Iterator[Running]:
    """Give the running program of a device with somebody at it, that knows `people` and has a backlog."""
    with demo_home() as home:
        program = assemble(home)
        try:
            for name in (WHO, *(f"far-{number}" for number in range(people))):
                program.accounts.add(id=name, name=name.title(), pack=life.pack)
            texts = life.copies("away", backlog, number=900)
            program.outbox.carry([(json.loads(text)["id"], text) for text in texts])
            program.set_lrs(endpoint + "/", key, secret)
        finally:
            program.close()
        running = Running(home, SystemClock())
        try:
            yield running
        finally:
            running.close()
