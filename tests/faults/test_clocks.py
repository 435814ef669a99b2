# SPDX-License-Identifier: Apache-2.0
"""A clock that is wrong by years, goes back, is set while the program runs, another time zone, summer time.

The order of what was done follows the sequence; nothing is due in decades; no statement lies in the future.
"""

from __future__ import annotations

import json
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDateTime, QLocale

from app.clock import DAY_MS
from app.record.home import Home
from app.record.outbox import Outbox
from app.record.record import Record
from app.record.timeline import BUILD_MS
from app.simulation import SimulatedClock, Simulation, make_person
from app.trusted_time import ServerTime, believed_until
from content_packs.archive import build
from content_packs.library import PackLibrary
from tests.app.record.record_kit import NOON, HandClock, add_learner, answered, fresh_database, open_record
from tests.e2e import small_pack
from ui.compose import Program, assemble
from ui.window.times import when

HOUR = 3_600_000
YEAR = 365 * DAY_MS
VOUCHED = 2 * DAY_MS
"""So long after a server was met the clock is believed without one."""
FAR = (0, 20_000, -20_000, -HOUR, -12 * HOUR, 3 * DAY_MS, -3 * DAY_MS, 4 * YEAR, 56 * YEAR, -47 * YEAR)
"""How wrong a clock is: drift, a zone that it was set to instead of being told, a dead battery."""
NEAR = (*FAR, HOUR, 14 * HOUR)
"""Ahead by so little that it is believed, too: summer time, another zone."""
AFTERWARDS = ("", "", "server", "restart")


def _steps(wrong: tuple[int, ...]) -> st.SearchStrategy[list[tuple[int, int, str]]]:
    """Time that passes (ms), how wrong the clock is then (ms), and what else happens before an answer."""
    step = st.tuples(st.integers(0, 20 * DAY_MS), st.sampled_from(wrong), st.sampled_from(AFTERWARDS))
    return st.lists(step, min_size=1, max_size=14)


class Device:
    """A record on a device whose clock does what it likes; it knows what time it really is."""

    def __init__(self, folder: str) -> None:
        self.clock, self.true, self.met = HandClock(NOON), NOON, NOON
        self.server = ServerTime(NOON, 0)
        self.database = fresh_database(Path(folder))
        add_learner(self.database, "ana")
        self.record = self.restarted()
        self.count = 0

    def restarted(self) -> Record[tuple[str, ...]]:
        self.record = open_record(self.database, clock=self.clock, believed_until=self._until)
        return self.record

    def _until(self) -> int:
        return believed_until(self.server, lrs=True)

    def meet(self) -> None:
        self.met, offset = self.true, self.true - self.clock.now_ms()
        self.record.settle(offset)
        self.server = ServerTime(self.clock.now_ms(), offset)

    def live(self, passes: int, wrong: int, what: str) -> None:
        """Let time pass, have the clock wrong by so much, and answer."""
        self.true += passes
        self.clock.seconds += passes / 1000
        self.clock.jump(max(0, self.true + wrong))
        if what == "restart":
            self.restarted()
        if what == "server":
            self.meet()
        self.record.append("ana", answered(f"i{self.count}"))
        self.count += 1

    def sealed(self) -> list[int]:
        """Return the times of all statements that have their text."""
        return [json.loads(text)["t"] for text in Outbox(self.database, self.clock).texts()]


@contextmanager
def device() -> Iterator[Device]:
    with tempfile.TemporaryDirectory() as folder:
        made = Device(folder)
        with closing(made.database):
            yield made


@given(_steps(FAR))
def test_whatever_a_clock_does_the_order_is_that_of_the_sequence(steps: list[tuple[int, int, str]]) -> None:
    with device() as here:
        for step in steps:
            here.live(*step)
            assert here.record.state("ana") == tuple(f"i{number}+" for number in range(here.count))
            times = [event.corrected_ms for event in here.record.events("ana")]
            assert times == sorted(times)
        here.meet()
        assert here.record.state("ana") == tuple(f"i{number}+" for number in range(here.count))
        assert here.record.rebuild(verify=True).differences == ()


@given(_steps(NEAR))
def test_whatever_a_clock_does_no_statement_lies_in_the_future(steps: list[tuple[int, int, str]]) -> None:
    with device() as here:
        for step in steps:
            here.live(*step)
            assert max(here.sealed(), default=0) <= max(here.true + 60_000, here.met + VOUCHED)
        bound = max(here.true + 60_000, here.met + VOUCHED)
        here.meet()
        assert len(here.sealed()) == here.count
        assert max(here.sealed()) <= bound
        here.live(1000, 0, "")
        assert here.record.rebuild(verify=True).differences == ()


def _with_a_pack(folder: Path) -> Home:
    home = Home(folder / "home").make()
    PackLibrary(home.packs).install(build(small_pack.write(folder / "source"), folder / "small.stepwell"))
    return home


def _learn(program: Program, clock: SimulatedClock, who: str) -> None:
    pack = program.accounts.card(who).pack
    Simulation(program.learning, clock).run({who: make_person(program.shelf.index(pack), "clock")}, 1)


@pytest.mark.parametrize("restart", [True, False], ids=["restarted", "running"])
def test_after_a_clock_of_56_years_ahead_nothing_is_due_in_decades(
    tmp_path: Path, home: Home, *, restart: bool
) -> None:
    """On a device that never meets a server: who learned by that clock learns on in the days that there are."""
    home = _with_a_pack(tmp_path)
    true = BUILD_MS + 200 * DAY_MS
    clock = SimulatedClock(true + 56 * YEAR)
    program = assemble(home, clock=clock)
    try:
        who = program.accounts.add(name="Ana").id
        _learn(program, clock, who)
        days = true + 2 * DAY_MS
        if restart:
            program.close()
            clock = SimulatedClock(days)
            program = assemble(home, clock=clock)
        else:
            vars(clock)["_ms"] = days
            program.record.append(who, answered("one"))
        assert abs(program.record.now_ms() - days) < HOUR
        due = [row[0] for row in program.database.execute("SELECT due_ms FROM skill WHERE due_ms > 0").fetchall()]
        assert due
        assert max(due) < days + YEAR
        assert max(event.corrected_ms for event in program.record.events()) <= days
        assert program.outbox.counts().unsealed == 0
        assert program.record.rebuild(verify=True).differences == ()
    finally:
        program.close()


@contextmanager
def zone(name: str) -> Iterator[None]:
    """Have this process in another time zone."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = name
    time.tzset()
    try:
        yield
    finally:
        if before is None:
            del os.environ["TZ"]
        else:
            os.environ["TZ"] = before
        time.tzset()


@pytest.fixture
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    ("place", "happened", "now", "said"),
    [
        ("Europe/Berlin", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "today at 02:30"),  # 02:30 comes twice
        ("Europe/Berlin", "2026-10-25T01:30:00Z", "2026-10-25T01:40:00Z", "today at 02:30"),
        ("Europe/Berlin", "2026-03-28T23:30:00Z", "2026-03-29T22:30:00Z", "yesterday at 00:30"),  # of 23 hours
        ("Pacific/Kiritimati", "2026-06-01T09:00:00Z", "2026-06-01T11:00:00Z", "yesterday at 23:00"),
        ("Pacific/Pago_Pago", "2026-06-01T09:00:00Z", "2026-06-01T11:00:00Z", "yesterday at 22:00"),
    ],
)
def test_a_day_is_that_of_the_place(place: str, happened: str, now: str, said: str) -> None:
    with zone(place):
        then = QDateTime.fromMSecsSinceEpoch(_utc(now))
        assert when(_utc(happened), then) == said


def _utc(text: str) -> int:
    return round(datetime.fromisoformat(text).timestamp() * 1000)


@pytest.mark.usefixtures("english")
def test_of_a_clock_without_a_battery_nobody_reads_47_years() -> None:
    battery_dead, today = QDateTime.fromMSecsSinceEpoch(60_000), QDateTime.fromMSecsSinceEpoch(NOON)
    assert "clock" in when(60_000, today)
    assert "1970" not in when(60_000, battery_dead)
    assert "2027" in when(NOON, battery_dead)
    assert "2083" in when(NOON + 56 * YEAR, today)


def test_another_zone_while_it_runs_changes_no_order_and_no_time() -> None:
    with device() as here:
        for place in ("Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin", "UTC"):
            with zone(place):
                here.live(1000, 0, "restart")
        times = [event.corrected_ms for event in here.record.events("ana")]
        assert times == [NOON + 1000 * each for each in range(1, 5)]
        assert len(here.sealed()) == 4
