# SPDX-License-Identifier: Apache-2.0
"""When a window looks for packs, and that the real program behind one takes them."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.record.home import Home
from app.repository.source_file import read_source_file
from app.trusted_time import TimeSource, TrustedNow
from sync.publishing import standing
from sync.repository.report import UpdateReport
from sync.repository.rounds import PackRounds
from tests.sync.repository_kit import HandClock, Organisation
from ui.compose import Running, open_program

HOUR = 3_600_000


def ended(problem: str = "") -> UpdateReport:
    return UpdateReport(problem=problem, now=TrustedNow(0, TimeSource.DEVICE))


def waits(problems: list[str], seed: int) -> list[int]:
    clock = HandClock()
    reports = iter(map(ended, problems))
    rounds = PackRounds(lambda: next(reports), clock=clock, rng=random.Random(seed))
    return [rounds.run_once().next_try_ms - clock.now for _ in range(len(problems) + 1)]


def test_the_first_look_comes_soon_then_every_six_hours_and_no_two_devices_at_once() -> None:
    first, *others = waits(["", "", ""], 1)
    assert 30_000 <= first <= 60_000
    assert all(3 * HOUR <= wait <= 9 * HOUR for wait in others)
    assert len({waits([""], seed)[1] for seed in range(50)}) == 50


def test_after_failures_it_waits_longer_each_time_up_to_six_hours() -> None:
    _, *others = waits(["offline"] * 8 + [""], 2)
    bounds = [min(6 * HOUR, HOUR // 4 * 2**fails) for fails in range(8)]
    assert all(bound / 2 <= wait <= 1.5 * bound for wait, bound in zip(others, bounds, strict=False))
    assert others[-1] >= 3 * HOUR


def test_now_means_now() -> None:
    looks: list[int] = []
    rounds = PackRounds(lambda: looks.append(1), clock=HandClock(), rng=random.Random(1))  # type: ignore[func-returns-value]
    rounds.run_once()
    assert not looks
    rounds.run_once(now=True)
    assert looks


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    six_homes = Organisation(tmp_path, HandClock(SystemClock().now_ms()))
    six_homes.offer()
    six_homes.publish()
    home = Home(tmp_path / "home")
    with open_program(home) as program:
        source_file = read_source_file(standing.source_file(six_homes.workshop))
        program.set_pack_source(source_file, str(six_homes.public))
    return home


def until(holds: Callable[[], object], bugs: list[Exception]) -> None:
    """Wait for what other threads do; the time is there so that a test that fails ends."""
    last = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < last, bugs
        time.sleep(0.01)


def test_a_window_takes_packs_in_the_background_and_uses_them_when_it_says_so(home: Home) -> None:
    bugs: list[Exception] = []
    came = threading.Event()
    running = Running(home, SystemClock())
    try:
        program = running.program()
        running.start_sending(bugs.append, packs_came=came.set)
        running.writer.call(lambda _program: None)  # the threads have begun
        running._poke(True)
        until(came.is_set, bugs)
        state = running.writer.call(lambda program: program.pack_source.state())
        assert (state.waiting, state.news) == (("kit 1.0.0",), ())
        assert program.shelf.ids() == ()  # nothing changes under somebody's hands
        assert running.writer.call(running.use_packs)
        state = running.writer.call(lambda program: program.pack_source.state())
        assert (state.waiting, len(state.news)) == ((), 1)
        assert program.shelf.ids() == ("kit",)
        assert not running.writer.call(running.use_packs)  # once is enough
    finally:
        running.close()
    assert not bugs
    with open_program(home) as program:
        assert program.shelf.ids() == ("kit",)
        assert program.pack_source.state().waiting == ()
        assert len(program.pack_source.state().news) == 1
        assert program.pack_source.state().problem == ""


def test_a_pack_that_was_exchanged_for_another_whole_one_is_disabled_at_once(home: Home, tmp_path: Path) -> None:
    with open_program(home) as program:
        program.look().run()
    installed = home.packs / "kit-1.0.0.stepwell"
    other = Organisation(tmp_path / "other")
    other.offer(filler=7)
    installed.write_bytes((tmp_path / "other/built/kit-1.0.0.stepwell").read_bytes())
    with open_program(home) as program:
        assert program.shelf.ids() == ()
        assert [row.problem for row in program.device.facts().packs] == ["member-altered"]
