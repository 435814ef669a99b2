# SPDX-License-Identifier: Apache-2.0
"""`stepwell pack update` beside an open window: the window looks, and the command says what came of it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.record.home import Home
from app.record.lock import FolderLock
from app.repository.asked import Asked, answer, ask, begin, read_asked
from sync.publishing import standing
from tests.cli.test_commands import Stepwell
from tests.sync.repository_kit import HandClock, Organisation
from ui.compose import Running, asking, locked, noticing, open_program, opening
from ui.compose.asking import wait_for_window


@pytest.fixture
def six_homes(tmp_path: Path) -> Organisation:
    six_homes = Organisation(tmp_path, HandClock(SystemClock().now_ms()))
    six_homes.offer()
    six_homes.publish()
    return six_homes


@pytest.fixture
def stepwell(tmp_path: Path, six_homes: Organisation, monkeypatch: pytest.MonkeyPatch) -> Stepwell:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    monkeypatch.setattr(opening, "_BESIDE_S", 0.0)
    monkeypatch.setattr(noticing, "EVERY_S", 0.05)
    stepwell = Stepwell(tmp_path / "home")
    told = tmp_path / "pack-source.json"
    told.write_bytes(standing.source_file(six_homes.workshop))
    stepwell("pack", "source", "set", str(told), "--place", str(six_homes.public))
    return stepwell


class Window:
    """A window without one; `came` is set when packs can be used."""

    def __init__(self, home: Home) -> None:
        self.bugs: list[Exception] = []
        self.came = threading.Event()
        self.running = Running(home, SystemClock())
        self.running.program()
        self.running.start_sending(self.bugs.append, packs_came=self.came.set)
        self.running.submit(lambda: None).result()


@pytest.fixture
def window(stepwell: Stepwell) -> Iterator[Window]:
    home = Home(stepwell.home)
    with locked(home, wait_s=0.0):
        window = Window(home)
        yield window
        window.running.close()
    assert not window.bugs


def test_the_window_looks_and_the_command_says_what_came(window: Window, stepwell: Stepwell) -> None:
    done = stepwell("pack", "update", "--json")
    assert [(pack["id"], pack["version"], pack["outcome"]) for pack in done.json["packs"]] == [
        ("kit", "1.0.0", "installed")
    ]
    assert done.json["received"] > 0
    assert "A window is open here" in done.err
    assert window.came.wait(30), "the window has them, too"
    assert window.running.writer.call(window.running.use_packs)
    assert stepwell("pack", "update", "--json").json["packs"] == []


def test_what_is_asked_for_reaches_the_window(window: Window, stepwell: Stepwell, six_homes: Organisation) -> None:
    """Another place, the day on an operator's word, and what stands in the way."""
    elsewhere = six_homes.folder / "stick"
    six_homes.publish(elsewhere)
    done = stepwell("pack", "update", "--from", str(elsewhere), "--today", "2028-01-01", "--json", status=1)
    assert (done.json["time"], done.json["problem"]) == ("person", "expired")
    gone = stepwell("pack", "update", "--from", str(six_homes.folder / "gone"), "--json")
    assert gone.json["problem"] == "no_folder"
    assert not window.came.is_set()


def test_where_no_source_is_set_it_is_said_at_once(window: Window, stepwell: Stepwell) -> None:
    stepwell("pack", "source", "forget")
    done = stepwell("pack", "update", status=1)
    assert "No pack repository is set" in done.err
    asked = window.running.writer.call(lambda program: read_asked(program.database))
    assert asked is None


def test_a_window_that_cannot_look_is_said_in_one_sentence(
    window: Window, stepwell: Stepwell, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_look: object) -> None:
        raise OSError("the disk is gone")

    monkeypatch.setattr("sync.repository.looking.Look.run", fail)
    done = stepwell("pack", "update", status=1)
    assert "The window that is open here could not look" in done.err
    assert [str(bug) for bug in window.bugs] == ["the disk is gone"]
    window.bugs.clear()


def test_a_window_that_was_closed_meanwhile_leaves_the_look_to_the_command(stepwell: Stepwell) -> None:
    home = Home(stepwell.home)
    with open_program(home) as program:
        ask(program.database, Asked(id="one"))
        assert begin(program.database) is not None
    assert wait_for_window(home, "one") is None
    assert [pack["id"] for pack in stepwell("pack", "update", "--json").json["packs"]] == ["kit"]


def test_who_holds_the_folder_and_does_not_listen_is_not_waited_for(
    stepwell: Stepwell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "LISTENS_S", 0.0)
    home = Home(stepwell.home)
    with FolderLock(home.lock):
        done = stepwell("pack", "update", status=1)
    assert done.out == ""
    assert "Another Stepwell has this data folder open for writing" in done.err
    with open_program(home) as program:
        assert begin(program.database) is None, "no window looks for it tomorrow"


def test_a_look_is_begun_once_and_only_the_one_asked_for_is_answered(stepwell: Stepwell) -> None:
    with open_program(Home(stepwell.home)) as program:
        database = program.database
        assert begin(database) is None
        ask(database, Asked(id="one", place="/x"))
        assert begin(database) == Asked(id="one", place="/x")
        assert begin(database) is None
        ask(database, Asked(id="two"))
        answer(database, "one", "{}")
        asked = read_asked(database)
        assert asked is not None
        assert (asked.id, asked.begun, asked.report) == ("two", False, "")
