# SPDX-License-Identifier: Apache-2.0
"""Days of a kiosk, hour after hour, in one process: it holds as much at their end as after the first of them.

The real program with its window, its writer, its upkeep and its delivery to an LRS on loopback. People come, learn, and
leave; then the clocks go on to the next of them. `make soak` takes 72 hours and prints what it saw.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from email.utils import formatdate
from pathlib import Path

import msgspec
import psutil
import pytest

from app.record.home import Home
from tests import lrs_server
from tests.bendable_lrs import BendableLrs
from tests.e2e.census import Census
from tests.e2e.conftest import Person, sit_down
from tests.lrs_server import LrsServer
from ui.compose import open_program

__all__ = ["sit_down"]
HOUR_MS = 3_600_000
NOT_YET = "I haven't learned this yet"
BEGIN = ("Start the quiz", "Shift quiz", "Go on")
ONWARD = (NOT_YET, "Next", "I have read it", "Go on", "Back to Today", "To Today")
PEOPLE = ("Tom Reilly", "Grace Okafor", "Kofi Mensah")
MOST_TURNS = 40
MEGABYTE = 1_000_000
MORE_WRAPPERS, MORE_OBJECTS, MORE_BLOCKS = 20, 1_000, 5_000
"""So many more there may be after a day: what was learned, and caches with an end. A page alone is hundreds of objects,
so one that is kept at each visit is far beyond; and one widget more is one too many."""


class Held(msgspec.Struct, frozen=True):
    """What a kiosk holds after so many hours: things, bytes of memory, and of the disk beyond what was learned."""

    hour: int
    counted: Census
    memory: int
    threads: int
    handles: int
    data: int
    beyond: int

    def __str__(self) -> str:
        sizes = f"{self.memory / MEGABYTE:.1f} MB, data {self.data / MEGABYTE:.2f} MB"
        beyond = f"beyond it {self.beyond / MEGABYTE:.2f} MB"
        counted = f"{self.counted.objects} objects of Python's, {self.counted.qt} of Qt's"
        native = f"in use {self.counted.native / MEGABYTE:.2f} MB and SQLite's {self.counted.sqlite / MEGABYTE:.2f} MB"
        return (
            f"hour {self.hour}: {sizes}, {beyond}, {self.threads} threads, {self.handles} handles; {counted}, {native}"
        )


class Kiosk:
    """A kiosk that people come to; `server_ms` is how far its clocks, and those of the LRS, are ahead."""

    def __init__(self, home: Home, person: Person) -> None:
        self.home = home
        self.person = person
        self.ahead_ms = 0
        self.process = psutil.Process(person.process._process.pid)
        self.answers = 0

    def visit(self, name: str) -> None:
        """Somebody comes, does a quiz, looks around and leaves."""
        self.person.do("touch")
        if self.person.screen["page"] == "AttractPage":
            self.person.do("touch")
        self.person.touch(name, *"1234", "Come in")
        begin = next((name for name in BEGIN if self.person.can_press(name)), "")
        if begin:
            self.person.touch(begin)
            for _ in range(MOST_TURNS):
                if self.person.screen["page"] in {"FinishedPage", "TodayPage"}:
                    break
                onward = next((each for each in ONWARD if self.person.can_press(each)), "")
                if not onward:
                    break
                self.answers += onward == NOT_YET
                self.person.touch(onward)
        self.person.touch(f"Leave, {name.split(maxsplit=1)[0]}")
        assert self.person.screen["page"] == "AttractPage"

    def forward(self, ms: int) -> None:
        """Nobody comes for so long."""
        self.ahead_ms += ms
        self.person.do("forward", ms=ms)
        self.person.do("wait", ms=700)

    def held(self, hour: int) -> Held:
        """Look at the process and at its folder."""
        counted = msgspec.convert(self.person.do("count")["census"], Census)
        files = [(path, path.stat().st_size) for path in self.home.path.rglob("*") if path.is_file()]
        data = sum(size for path, size in files if path.suffix == ".db" or path.parent == self.home.backups)
        beyond = sum(size for _, size in files) - data
        threads, handles = self.process.num_threads(), self.process.num_fds()
        return Held(hour, counted, _memory(self.process), threads, handles, data, beyond)


def _memory(process: psutil.Process) -> int:
    """Return the bytes that are no files: libraries are memory of its own once nobody shares them any more."""
    status = Path(f"/proc/{process.pid}/status")
    if not status.is_file():
        return int(process.memory_full_info().uss)
    lines = status.read_text(encoding="ascii", errors="replace").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("RssAnon:")) * 1024


def _kiosk(
    folder: Path, server: LrsServer, sit: Callable[..., Person], monkeypatch: pytest.MonkeyPatch
) -> tuple[Home, Kiosk]:
    home = Home(folder)
    with open_program(home) as program:
        program.set_lrs(server.endpoint + "/", "key", "secret")
    kiosk = Kiosk(home, sit(folder, gather_s=0.2, kiosk=True))

    def date(_handler: object, timestamp: float | None = None) -> str:
        return formatdate((timestamp or time.time()) + kiosk.ahead_ms / 1000, usegmt=True)

    monkeypatch.setattr(lrs_server._Handler, "date_time_string", date)
    return home, kiosk


def _live(kiosk: Kiosk, hours: int, *, every_min: int, look_hours: int, rest_ms: int = 100) -> list[Held]:
    """Let people come one after the other for so many hours; look at what is held now and then."""
    seen = []
    for visit in range(hours * 60 // every_min):
        kiosk.visit(PEOPLE[visit % len(PEOPLE)])
        kiosk.forward(every_min * 60_000)
        hour = (visit + 1) * every_min // 60
        if (visit + 1) * every_min % (look_hours * 60) == 0:
            kiosk.person.do("wait", ms=rest_ms)  # for what the device does for itself
            seen.append(kiosk.held(hour))
            if os.environ.get("STEPWELL_SOAK"):
                print(seen[-1], kiosk.answers, "answers", flush=True)
    return seen


def _assert_nothing_grew(first: Held, last: Held) -> None:
    assert last.counted.qt <= first.counted.qt
    assert last.counted.wrappers <= first.counted.wrappers + MORE_WRAPPERS
    assert last.counted.objects <= first.counted.objects + MORE_OBJECTS
    assert last.threads <= first.threads
    assert last.handles <= first.handles + 2  # a file that is just being written
    assert last.beyond <= first.beyond + 5 * MEGABYTE  # the write-ahead log, and the lines of a day


def _assert_no_more_memory(first: Held, last: Held) -> None:
    """Beyond what SQLite keeps of a file that grows: 8 MB at most for each connection, and then no more."""
    kept = last.counted.sqlite - first.counted.sqlite
    assert last.counted.blocks <= first.counted.blocks + MORE_BLOCKS
    assert last.counted.native <= first.counted.native + 2 * MEGABYTE
    assert last.memory <= first.memory + kept + 4 * MEGABYTE


def _assert_whole(home: Home, lrs: BendableLrs) -> None:
    with open_program(home) as program:
        assert program.record.rebuild(verify=True).differences == ()
        counts = program.outbox.counts()
        assert counts.quarantined == 0
        assert counts.waiting < counts.sent <= len(lrs.stored)
        assert len(list(home.backups.glob("*.db"))) < 20


def test_who_comes_and_goes_leaves_no_thread_and_no_handle(
    demo: Path, sit_down: Callable[..., Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    lrs = BendableLrs()
    with LrsServer(lrs) as server:
        home, kiosk = _kiosk(demo, server, sit_down, monkeypatch)
        first, *_, last = _live(kiosk, 24, every_min=480, look_hours=8)
        _assert_nothing_grew(first, last)
        assert kiosk.answers > 0
        kiosk.person.kill()
    _assert_whole(home, lrs)


@pytest.mark.soak
def test_72_hours(demo: Path, sit_down: Callable[..., Person], monkeypatch: pytest.MonkeyPatch) -> None:
    lrs = BendableLrs()
    with LrsServer(lrs) as server:
        home, kiosk = _kiosk(demo, server, sit_down, monkeypatch)
        seen = _live(kiosk, 72, every_min=60, look_hours=6, rest_ms=16_000)
        first, last = seen[7], seen[-1]  # in the second day the last of what is kept came
        _assert_nothing_grew(first, last)
        _assert_no_more_memory(first, last)
        kiosk.person.kill()
    _assert_whole(home, lrs)
