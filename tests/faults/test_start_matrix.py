# SPDX-License-Identifier: Apache-2.0
"""Every file of a data folder, and everything that can be wrong with it: what a start does then, from one table.

A start is the real one, with everything that the window does later with these files; the dangerous ones are made with
the window, too. Whatever is no answer for a person, a traceback, fails.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.clock import SystemClock, new_id
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE, KeyStore
from app.record.restoring import restore_latest
from tests.e2e.conftest import Person, environment
from tests.faults.start_kit import FAULTS, LESS, OF_NOBODY, SAME, contents, make, remove, start
from tests.faults.test_storage_full_disk import leave, small_disk
from tests.forked import begin

__all__ = ["small_disk"]
NOBODY = 65534
DAMAGED, DISK, READ_ONLY = "store.damaged", "store.disk_failed", "store.read_only"
TABLE: dict[str, dict[str, str]] = {
    # The one thing that nothing replaces: a plain screen, and the newest copy is offered.
    "stepwell.db": {
        "": DAMAGED,
        "missing": "store.missing",
        "dangling": "store.missing",
        "empty": "store.empty",
        "badly_encoded": SAME,
        "unreadable": READ_ONLY,
        "read_only": READ_ONLY,
    },
    "key": {
        "": "store.damaged_key",
        "missing": "store.missing_key",
        "dangling": "store.missing_key",
        "badly_encoded": SAME,
        "unreadable": READ_ONLY,
        "read_only": SAME,
    },
    # What SQLite puts beside it: rubbish is no reason not to start; what cannot be opened is one.
    "stepwell.db-wal": {"": SAME, "folder": DISK, "dangling": DISK, "unreadable": DISK},
    "stepwell.db-shm": {"": SAME, "folder": READ_ONLY, "dangling": DISK, "unreadable": DISK, "read_only": READ_ONLY},
    "stepwell.db-journal": {"": SAME, "folder": DISK, "unreadable": DISK, "read_only": DISK},
    # Who writes: a lock that is somebody else's is not taken from them.
    "stepwell.lock": {"": SAME, "unreadable": READ_ONLY, "read_only": READ_ONLY},
    "backup.lock": {"": SAME, "unreadable": LESS, "read_only": LESS},
    "search.lock": {"": SAME},
    # What is made anew, or is there twice.
    "stepwell.existed": {"": SAME},
    "key-check.json": {"": SAME},
    "key-check.json.twin": {"": SAME},
    "key-rotation.json": {"": SAME, "unreadable": READ_ONLY},
    "key.next": {"": SAME},
    "erased.json": {"": SAME, "unreadable": READ_ONLY},
    "search.db": {"": SAME, "unreadable": SAME, "read_only": SAME},
    "surveys.waiting": {"": SAME, "unreadable": LESS, "read_only": LESS},
    "logs": {"": SAME},
    "logs/*.log": {"": SAME},
    "backups": {"": LESS, "missing": SAME, "folder": SAME},
    "backups/*.db": {"": SAME},
    # One thing that is not there: the rest works, and its page says so.
    "secrets.json": {"": LESS, "read_only": SAME},
    "house": {"": LESS, "read_only": SAME},
    "house/*": {"": LESS, "badly_encoded": SAME, "read_only": SAME},
    "packs": {"": LESS, "read_only": SAME},
    "packs/*.stepwell": {"": LESS, "read_only": SAME},
    # What somebody gives from outside: what of it cannot be used changes nothing.
    "stepwell.toml": {"": SAME},
    "provisioning": {"": SAME},
    # What a start does not read, and what was left by who was killed.
    "drafts": {"": SAME},
    "drafts/d1/pack.toml": {"": SAME},
    "lrs/ca.pem": {"": SAME},
    "repository": {"": SAME},
    "stepwell.new.db": {"": SAME},
    "restored.part": {"": SAME},
    "surveys.waiting.new": {"": SAME, "unreadable": LESS, "read_only": LESS},
    "erased.json.part": {"": SAME},
    "key-check.json.part": {"": SAME},
}
"""By file and fault; "" stands for every fault that is not named."""
WINDOWS = (
    ("erased.json", "garbage", "PeoplePage"),
    ("stepwell.db", "folder", "TroublePage"),
    ("stepwell.toml", "garbage", "PeoplePage"),
    pytest.param("stepwell.lock", "dangling", "PeoplePage", marks=pytest.mark.soak),
    pytest.param("key-rotation.json", "folder", "PeoplePage", marks=pytest.mark.soak),
    pytest.param("secrets.json", "garbage", "PeoplePage", marks=pytest.mark.soak),
    pytest.param("packs/*.stepwell", "nulls", "PeoplePage", marks=pytest.mark.soak),
    pytest.param("key", "folder", "TroublePage", marks=pytest.mark.soak),
    pytest.param("stepwell.db-wal", "folder", "TroublePage", marks=pytest.mark.soak),
)


def must(name: str, fault: str) -> str:
    return TABLE[name].get(fault, TABLE[name][""])


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, frozenset[str]]]:
    """A folder with everything, and the ids of its events; it was moved here, so that no copy of it is a clone."""
    place = tmp_path_factory.mktemp("start")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(PLACE_VARIABLE, "file")
        events = make(Home(place / "home"), place / "source")
        yield (place / "home").rename(place / "kept"), events


def cell(kept: Path, name: str, to: Path) -> tuple[Home, Path]:
    """Return a copy of the folder, and the file in it."""
    home = Home(Path(shutil.copytree(kept, to)))
    return home, next(iter(sorted(home.path.glob(name))), home.path / name)


def test_every_file_of_the_folder_is_in_the_table(kept: tuple[Path, frozenset[str]]) -> None:
    there = {path.relative_to(kept[0]) for path in kept[0].rglob("*") if path.is_file()}
    assert {path for path in there if not any(path.match(name) for name in TABLE)} == {Path("repository/root.json")}


@pytest.mark.parametrize("name", TABLE)
def test_a_start_with_a_file_that_is_not_what_it_should_be(
    kept: tuple[Path, frozenset[str]], name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    found = {}
    for fault in FAULTS:
        home, file = cell(kept[0], name, tmp_path / fault.__name__)
        fault(file)
        before = contents(home)
        found[fault.__name__] = start(home, kept[1], copies=name.startswith("backup"))
        if found[fault.__name__].startswith("store."):
            assert contents(home) == before, f"{fault.__name__}: a start that is refused changes nothing"
        if name == "stepwell.db" and found[fault.__name__] != SAME:
            restore_latest(home, KeyStore(home).key(), new_id=new_id, now_ms=SystemClock().now_ms())
            assert start(home, kept[1]) in {SAME, LESS}
        remove(home.path)
    assert found == {fault.__name__: must(name, fault.__name__) for fault in FAULTS}


@pytest.mark.skipif(not hasattr(os, "setuid") or os.geteuid() != 0, reason="only root can make a file of another")
def test_a_start_of_somebody_who_may_not_read_or_not_write_a_file(kept: tuple[Path, frozenset[str]]) -> None:
    """Root reads and writes everything: the starts are those of a process that gave root up."""
    with tempfile.TemporaryDirectory() as outer:  # pytest's own folders are closed to other accounts
        Path(outer).chmod(0o755)
        want, cells = {}, {}
        for number, (name, fault) in enumerate((name, fault) for name in TABLE for fault in OF_NOBODY):
            home, file = cell(kept[0], name, Path(outer) / str(number))
            for path in (home.path, *home.path.rglob("*")):
                os.chown(path, NOBODY, NOBODY)
            fault(file)
            if not file.is_dir() and fault is OF_NOBODY[1]:
                os.chown(file, NOBODY, NOBODY)
            key = f"{name}: {fault.__name__}"
            cells[key], want[key] = str(home.path), must(name, fault.__name__)
        warm = shutil.copytree(kept[0], Path(outer) / "warm")
        with begin("tests.faults.start_process", environment=environment()) as process:
            process.stdin.write(json.dumps({"cells": cells, "events": sorted(kept[1]), "warm": str(warm)}) + "\n")
            process.stdin.flush()
            told = process.stdout.readline()
            assert told, process.stderr.read()
        found = json.loads(told)
        assert [f"{key}: {how}" for key, how in found.items() if how != want[key]] == []


@pytest.mark.parametrize("name", [name for name in TABLE if "/" not in name and name not in {"stepwell.db", "key"}])
def test_a_file_that_is_gone_while_the_disk_is_full(
    kept: tuple[Path, frozenset[str]], name: str, small_disk: Path
) -> None:
    home, file = cell(kept[0], name, small_disk / "home")
    remove(file)
    ballast = leave(small_disk, 0)
    assert start(home, kept[1]) in {SAME, LESS, "store.disk_full", DISK}
    ballast.unlink()
    assert start(home, kept[1]) == must(name, "missing")


@pytest.mark.parametrize(("name", "fault", "page"), WINDOWS)
def test_the_first_screen(kept: tuple[Path, frozenset[str]], name: str, fault: str, page: str, tmp_path: Path) -> None:
    home, file = cell(kept[0], name, tmp_path / "home")
    next(each for each in FAULTS if each.__name__ == fault)(file)
    person = Person(home.path, where={"ROBOT_PLAIN": "1"})
    try:
        assert person.screen["page"] == page
        assert person.can_press("Put the newest copy in place") == (name == "stepwell.db")
        assert person.close() == (page == "TroublePage")
    finally:
        person.kill()
