# SPDX-License-Identifier: Apache-2.0
"""A device with 1,000,000 events of 2,000 people, beside one with four of them: `python -m benchmarks.million`.

What they are. `LIVES` people live through the real engine and recorder, each with another seed, on *Care essentials*:
that is the small folder. In a copy of it the others are added by `Accounts.add`; then the events of who lived, the
statements they made and the rows of every projection are copied under the others' ids, on one device, a few at a time
as people take turns. Nothing is set to send, so every statement waits. `STEPWELL_MILLION` names a folder in which the
two are made once and kept; what is measured is measured on copies that somebody lives on in.

What is measured, small and large in turns, so that both meet the same load of the machine:

* opens: everything opened by a process of its own, from the start to a first screen that can be used.
* answers: the same four people live another day; an answer to the disk, and the next question.
* what the window and its upkeep ask beside that: the people, signing in, the look of the doctor, a batch to send.

`--quick`: eight people, who live one shift.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import perf_counter
from typing import Final

from app.clock import DAY_MS
from app.record.database import Mode, connect, transaction
from app.record.health import inspect
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE, KeyStore
from app.record.meta import set_note
from app.record.sqlite import Database
from app.record.timeline import BUILD_MS
from app.simulation import SimulatedClock, Simulation, make_person
from benchmarks.homes import DiskProbe
from benchmarks.program import start_once
from benchmarks.record import Timed
from benchmarks.report import Row, figure, percentile, run
from content_packs.library import PackLibrary
from ui.compose import Program, assemble
from ui.setting_up import install_starter_packs

PACK: Final = "care-essentials"
PEOPLE, LIVES, SHIFTS = 2000, 4, 17
QUICK: Final = (8, 2, 1)
MOST_OPEN_S, MOST_TIMES = 1.5, 2.0
ROUNDS, STARTS = 3, 5
KEPT: Final = "STEPWELL_MILLION"
_START_MS = BUILD_MS + 30 * DAY_MS
_TURN = 24
"""Events of one person before the next one comes."""
_SAME = "at_ms, offset_ms, settled, boot, kind, fact"


def small_folder(home: Home, lives: int, shifts: int) -> None:
    """Make a folder in which `lives` people lived for so many shifts."""
    install_starter_packs(PackLibrary(home.make().packs))
    clock = SimulatedClock(_START_MS)
    with closing(assemble(home, clock=clock, synchronous="OFF")) as program:
        lived = [program.accounts.add(name=f"Life {n}", pack=PACK, pin="8264").id for n in range(lives)]
        index = program.shelf.index(PACK)
        persons = {who: make_person(index, f"million {n}") for n, who in enumerate(lived)}
        Simulation(program.learning, clock).run(persons, shifts)


def large_folder(small: Home, home: Home, people: int) -> None:
    """Make a folder with the people of `small`, and copies of them up to `people`."""
    shutil.copytree(small.path, home.path)
    with closing(assemble(home, clock=SimulatedClock(_START_MS), synchronous="OFF")) as program:
        lived = [card.id for card in program.accounts.cards()]
        program.record.live_from(_START_MS)
        others = [program.accounts.add(name=f"Person {n:04d}", pack=PACK).id for n in range(people - len(lived))]
        copy_lives(program, lived, others)


def copy_lives(program: Program, lived: list[str], others: list[str]) -> None:
    """Give each of `others` what one of `lived` did: events of this device, their statements, the projections."""
    database = program.database
    last = int(database.execute("SELECT max(sequence) FROM event").fetchone()[0])
    whose = [(number, who, lived[number % len(lived)]) for number, who in enumerate(others, start=1)]
    with transaction(database):
        for begin in range(0, last, _TURN):  # as people take turns at a device, so that nobody's events lie together
            for number, who, source in whose:
                ahead = last + begin * len(others) + (number - 1) * _TURN - begin
                _copy_turn(database, f"z{number:03x}", who, (ahead, source, begin))
        for _, who, source in whose:
            for table in program.fold.tables:
                columns = ", ".join(name for name in table.columns if name != "learner")
                copied = f"SELECT ?, {columns} FROM {table.name} WHERE learner = ?"
                database.execute(f"DELETE FROM {table.name} WHERE learner = ?", [who])
                database.execute(f"INSERT INTO {table.name} (learner, {columns}) {copied}", [who, source])


def _copy_turn(database: Database, mark: str, who: str, turn: tuple[int, str, int]) -> None:
    """Copy a few events in a row, and their statements: `turn` is what sequences grow by, of whom, and after which."""
    ahead, source, begin = turn
    theirs = "event.device = (SELECT device FROM event WHERE learner = ? LIMIT 1) AND event.learner = ?"
    theirs += " AND event.sequence > ? AND event.sequence <= ? AND event.kind <> 'LearnerAdded'"
    asked = [source, source, begin, begin + _TURN]
    added = database.execute(
        f"INSERT INTO event (id, learner, device, sequence, roam_sequence, {_SAME})"
        f" SELECT ? || substr(id, 5), ?, (SELECT device FROM meta), sequence + ?, roam_sequence, {_SAME} FROM event"
        f" WHERE {theirs}",
        [mark, who, ahead, *asked],
    )
    if not added.rowcount:
        return
    database.execute(
        "INSERT INTO outbox (event, bytes) SELECT ? || substr(event, 5), bytes FROM event"
        f" CROSS JOIN outbox ON outbox.event = event.id WHERE {theirs} ORDER BY event.sequence",
        [mark, *asked],
    )
    database.execute(
        "INSERT INTO statement (number, text) SELECT copied.number, statement.text FROM event"
        " CROSS JOIN outbox AS first ON first.event = event.id"
        " CROSS JOIN statement ON statement.number = first.number"
        f" CROSS JOIN outbox AS copied ON copied.event = ? || substr(first.event, 5) WHERE {theirs}",
        [mark, *asked],
    )


def moved(home: Home, to: Path) -> Home:
    """Return a copy that is the same device: the events are its own, as on a machine that was in use for long."""
    copy = Home(shutil.copytree(home.path, to))
    with closing(connect(copy.database, KeyStore(copy).key(), Mode.WRITE, synchronous="OFF")) as database:
        set_note(database, "folder", json.dumps(str(to.resolve())))
    return copy


class Lived:
    """One of the two folders: what a day in it costs, and what is asked beside it."""

    def __init__(self, home: Home, lives: int) -> None:
        self.home = home
        self.lives = lives
        self.opens: list[float] = []
        self.answers: list[float] = []
        self.nexts: list[float] = []
        self.beside: dict[str, list[float]] = {}

    def start(self) -> None:
        """Open the window in a process of its own."""
        self.opens.append(start_once(self.home, {"QT_QPA_PLATFORM": "offscreen"}).seconds)

    def day(self, number: int) -> None:
        """Let the people live another day, and ask what a window asks."""
        clock = SimulatedClock(_START_MS + (400 + number) * DAY_MS)
        begun = perf_counter()
        with closing(assemble(self.home, clock=clock)) as program:
            self._keep("the folder opened, without a window", perf_counter() - begun)
            lived = [card.id for card in program.accounts.cards() if card.name.startswith("Life")][: self.lives]
            index = program.shelf.index(PACK)
            disk = DiskProbe(self.home.path)
            timed = Timed(program, disk)
            persons = {who: make_person(index, f"day {n}") for n, who in enumerate(lived)}
            Simulation(timed, clock).run(persons, 1)  # type: ignore[arg-type]
            disk.close()
            self.answers += timed.answers
            self.nexts += timed.nexts
            self._ask(program, lived)
        self._timed("the doctor looks", lambda: inspect(self.home, clock, full=False))
        self._timed("the doctor reads everything", lambda: inspect(self.home, clock))

    def _ask(self, program: Program, lived: list[str]) -> None:
        for who in lived:
            program.record.forget(who)
            self._timed("somebody signs in", lambda who=who: program.accounts.sign_in(who, "8264"))  # type: ignore[misc]
            self._timed("where they stand", lambda who=who: program.learning.today(who))  # type: ignore[misc]
        self._timed("the people", program.accounts.cards)
        self._timed("what waits is counted", program.outbox.counts)

    def _timed(self, name: str, work: Callable[[], object]) -> None:
        begun = perf_counter()
        work()
        self._keep(name, perf_counter() - begun)

    def _keep(self, name: str, seconds: float) -> None:
        self.beside.setdefault(name, []).append(seconds)


def measure(quick: bool) -> list[Row]:
    """Return the rows."""
    os.environ[PLACE_VARIABLE] = "file"
    people, lives, shifts = QUICK if quick else (PEOPLE, LIVES, SHIFTS)
    with tempfile.TemporaryDirectory(prefix="stepwell-bench-") as name:
        kept = Path(os.environ.get(KEPT) or name)
        small, large = Home(kept / "small"), Home(kept / "large")
        if not large.path.exists():
            small_folder(small, lives, shifts)
            large_folder(small, large, people)
        both = [Lived(moved(each, Path(name) / f"{each.path.name}-lived"), lives) for each in (small, large)]
        os.sync()  # what was copied does not wait for the disk while people answer
        for number in range(1 if quick else ROUNDS):
            for each in both:
                each.day(number)
        for _ in range(1 if quick else STARTS):
            for each in both:
                each.start()
        return _rows(*both)


def _rows(small: Lived, large: Lived) -> list[Row]:
    clock = SimulatedClock(_START_MS + 500 * DAY_MS)
    with closing(assemble(large.home, clock=clock)) as program:
        events = int(program.database.execute("SELECT count(*) FROM event").fetchone()[0])
    both = [[a + n for a, n in zip(each.answers, each.nexts, strict=True)] for each in (small, large)]
    rows = [
        figure("events", events),
        figure("the file", large.home.database.stat().st_size / 1e6, "MB"),
        figure("start to first usable window, median", statistics.median(large.opens), "s", most=MOST_OPEN_S),
        figure("the same, small", statistics.median(small.opens), "s"),
        *_compared("answer to durable commit, p50", small.answers, large.answers, 0.5),
        *_compared("answer to durable commit, p95", small.answers, large.answers, 0.95),
        *_compared("answer to next question chosen, p50", *both, 0.5),
        *_compared("answer to next question chosen, p95", *both, 0.95),
    ]
    for name, seconds in large.beside.items():
        before = statistics.median(small.beside[name]) * 1e3
        rows.append(figure(f"{name}, median", statistics.median(seconds) * 1e3, f"ms (small {before:.3g} ms)"))
    return rows


def _compared(name: str, small: list[float], large: list[float], share: float) -> list[Row]:
    before, after = percentile(small, share) * 1e3, percentile(large, share) * 1e3
    return [
        figure(name, after, f"ms (small {before:.3g} ms)"),
        figure(f"{name}: times the small one's", after / before, most=MOST_TIMES),
    ]


if __name__ == "__main__":
    run(measure, __doc__ or "")
