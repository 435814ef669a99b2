# SPDX-License-Identifier: Apache-2.0
"""Command lines beside an open window: what they set and install is used there, without a new start."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from app.clock import SystemClock
from app.events import Purpose
from app.record.home import Home
from app.views import QuestionView
from content_packs.answers import NotYet
from tests.bendable_lrs import BendableLrs
from tests.cli.test_commands import Stepwell
from tests.lrs_server import LrsServer
from tests.sync.repository_kit import write_pack
from ui.compose import Program, Running, locked, noticing, open_program, opening

T = TypeVar("T")


class Window:
    """The program behind a window, without one: `renew` does what the window does between two attempts."""

    def __init__(self, home: Home) -> None:
        self.bugs: list[Exception] = []
        self.came = threading.Event()
        self.running = Running(home, SystemClock())
        self.program = self.running.program()
        self.running.start_sending(self.bugs.append, packs_came=self.came.set)
        self.running.submit(lambda: None).result()

    def call(self, work: Callable[[Program], T]) -> T:
        return self.running.writer.call(work)

    def until(self, holds: Callable[[], object]) -> None:
        """Wait for what other threads do; the time is there so that a test that fails ends."""
        last = time.monotonic() + 30
        while not holds():
            assert time.monotonic() < last, self.bugs
            time.sleep(0.01)

    def renew(self) -> None:
        self.until(self.came.is_set)
        self.came.clear()
        assert self.call(self.running.use_packs)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    monkeypatch.setattr(opening, "_BESIDE_S", 0.0)
    monkeypatch.setattr(noticing, "EVERY_S", 0.05)
    home = Home(tmp_path / "home")
    with open_program(home) as program:
        program.library.install(write_pack(tmp_path / "one", "kit", "1.0.0"))
    with open_program(home) as program:
        program.accounts.add(id="ana", name="Ana", pack="kit")
    return home


@pytest.fixture
def stepwell(home: Home) -> Stepwell:
    return Stepwell(home.path)


@pytest.fixture
def window(home: Home) -> Iterator[Window]:
    with locked(home, wait_s=0.0):
        window = Window(home)
        yield window
        window.running.close()
    assert not window.bugs


def ask(window: Window, purpose: Purpose = Purpose.MODULE) -> QuestionView:
    """Sign Ana in and begin; the question that is asked."""
    program = window.program
    assert window.call(lambda _p: program.accounts.sign_in("ana", "")).ok
    module = window.call(lambda _p: next(iter(program.shelf.index("kit").modules)))
    step = window.call(lambda _p: program.learning.start("ana", purpose, module))
    assert isinstance(step, QuestionView)
    return step


def test_an_lrs_that_is_set_and_changed_beside_a_window_is_used_at_once(window: Window, stepwell: Stepwell) -> None:
    ask(window)
    for purpose in (Purpose.MODULE, Purpose.DIAGNOSTIC):
        lrs = BendableLrs()
        with LrsServer(lrs) as server:
            done = stepwell("lrs", "set", f"{server.endpoint}/", "--key", "k", "--secret-stdin", stdin="s\n")
            assert "A window is open here" in done.err
            window.until(lambda lrs=lrs: lrs.reads)  # type: ignore[misc]
            ask(window, purpose)
            window.call(lambda p: p.learning.answer("ana", NotYet(), confidence=None, seconds=1.0))
            window.running._poke(True)
            window.until(lambda lrs=lrs: lrs.stored)  # type: ignore[misc]
            window.until(lambda: not window.call(lambda p: p.outbox.counts().waiting))


def test_a_pack_installed_beside_a_window_is_used_between_two_attempts(
    window: Window, stepwell: Stepwell, tmp_path: Path
) -> None:
    asked = ask(window)
    stepwell("pack", "install", str(write_pack(tmp_path / "two", "kit", "1.1.0")))
    window.renew()  # even in the middle of an attempt nothing is lost
    attempt = window.call(lambda p: p.record.state("ana").open.get(asked.attempt))
    assert attempt is not None
    assert (attempt.version, window.program.shelf.newest("kit")) == ("1.0.0", "1.1.0")
    window.call(lambda p: p.learning.answer("ana", NotYet(), confidence=None, seconds=1.0))
    again = window.call(lambda p: p.learning.resume("ana"))
    assert getattr(again, "attempt", "") == asked.attempt
    window.until(lambda: not window.call(lambda p: p.record.fold_some()))
    window.running.submit(lambda: None).result()
    assert window.call(lambda p: p.record.rebuild(verify=True)).differences == ()
    assert window.call(lambda p: p.pack_source.state().news) == ("Kit 1.1.0",)


def test_what_was_folded_anew_in_pieces_is_what_the_next_start_would_fold(
    window: Window, stepwell: Stepwell, home: Home, tmp_path: Path
) -> None:
    ask(window)
    window.call(lambda p: p.learning.answer("ana", NotYet(), confidence=None, seconds=1.0))
    stepwell("pack", "install", str(write_pack(tmp_path / "two", "kit", "1.1.0")))
    window.renew()
    stepwell("pack", "rollback", "kit")
    window.renew()
    assert window.program.shelf.newest("kit") == "1.0.0"
    window.until(lambda: not window.call(lambda p: p.record.fold_some()))
    digest = window.call(lambda p: p.digest("ana"))
    window.running.close()
    with open_program(home, write=False) as reader:  # which makes no tables
        assert reader.record._projections.current
        assert reader.record.rebuild(verify=True).differences == ()
        assert reader.digest("ana") == digest


def test_a_pack_removed_beside_a_window_goes_and_the_record_stays(
    window: Window, stepwell: Stepwell, tmp_path: Path
) -> None:
    stepwell("pack", "install", str(write_pack(tmp_path / "two", "other", "1.0.0")))
    window.renew()
    assert window.program.shelf.ids() == ("kit", "other")
    stepwell("pack", "remove", "other")
    window.renew()
    assert window.program.shelf.ids() == ("kit",)
    assert window.call(lambda p: [row.title for row in p.device.facts().packs]) == ["Kit"]


def test_what_is_left_to_fold_when_the_window_is_closed_is_folded_by_the_next_one(home: Home, tmp_path: Path) -> None:
    with open_program(home) as program:
        assert program.accounts.sign_in("ana", "").ok
        program.learning.start("ana", Purpose.DIAGNOSTIC)
        program.learning.answer("ana", NotYet(), confidence=None, seconds=1.0)
        program.library.install(write_pack(tmp_path / "two", "kit", "1.1.0"))
        program.renewal.renew(program.renewal.load())
        program.database.execute("DELETE FROM skill")  # what the packs before made of it
        program.database.conn.commit()
    with open_program(home) as program:
        assert program.record._projections.current, "nothing is folded while somebody waits for the first screen"
        assert program.database.execute("SELECT learner FROM unfolded").fetchall() == [("ana",)]
    window = Window(home)
    window.until(lambda: not window.call(lambda p: p.database.execute("SELECT 1 FROM unfolded").fetchone()))
    assert window.call(lambda p: p.record.rebuild(verify=True)).differences == ()
    window.running.close()
    assert not window.bugs
