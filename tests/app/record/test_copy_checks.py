# SPDX-License-Identifier: Apache-2.0
"""Copies are read one after the other, and one that is damaged counts for nothing and is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.clock import DAY_MS
from app.record.backup import Backup, back_up, backup_due, backups, newest_copy, newest_readable
from app.record.copy_checks import CopyCheck, keep_check, known_damaged, next_to_read, read_checks
from app.record.errors import NoBackup
from app.record.health import inspect
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE, KeyStore
from app.record.meta import set_note
from app.record.store import open_store
from tests.app.record.record_kit import NOON, HandClock, add_learner, answered, open_record


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    return Home(tmp_path / "home")


def copy(name: str, taken_ms: int) -> Backup:
    return Backup(path=Path(f"{name}.db"), taken_ms=taken_ms, last_number=1, bytes=1)


def copied(home: Home, days: int) -> list[Backup]:
    """A folder with a copy of each of so many days, the newest first."""
    keys = KeyStore(home)
    with open_store(home, keys, HandClock(), synchronous="OFF") as database:
        add_learner(database, "ana")
        record = open_record(database)
        for day in range(days):
            record.append("ana", answered(f"i{day}"))
            back_up(home, keys.key(), now_ms=NOON + day * DAY_MS)
    return backups(home, keys.key())


def told(home: Home, *damaged: Backup) -> None:
    """Have the device know that these are damaged."""
    there = {one.name for one in backups(home, KeyStore(home).key())}
    with open_store(home, KeyStore(home), HandClock(), synchronous="OFF") as database:
        for one in damaged:
            keep_check(database, one.name, CopyCheck(NOON, good=False), there)


def test_the_one_that_waits_longest_has_its_turn_and_being_made_is_a_reading():
    old, middle, new = copy("old", 1), copy("middle", 5), copy("new", 9)
    assert next_to_read([new, middle, old], {}, 10) is old
    checks = {"old.db": CopyCheck(7, good=True)}
    assert next_to_read([new, middle, old], checks, 10) is middle
    checks["middle.db"] = CopyCheck(8, good=False)
    assert next_to_read([new, middle, old], checks, 10) is old
    assert next_to_read([new, middle, old], checks, 8) is new, "by a clock that has gone back"
    assert next_to_read([], checks, 10) is None


def test_what_was_read_is_remembered_without_those_that_are_gone(database):
    assert read_checks(database) == {}
    keep_check(database, "a.db", CopyCheck(1, good=False), {"a.db"})
    keep_check(database, "b.db", CopyCheck(2, good=True), {"a.db", "b.db"})
    assert known_damaged(database) == {"a.db"}
    keep_check(database, "c.db", CopyCheck(3, good=True), {"b.db", "c.db"})
    assert read_checks(database) == {"b.db": CopyCheck(2, good=True), "c.db": CopyCheck(3, good=True)}
    set_note(database, "copies_read", '["of another program"]')
    assert read_checks(database) == {}


def test_a_damaged_one_is_not_the_newest_and_another_is_due(home):
    newest, before = copied(home, 2)
    key, damaged = KeyStore(home).key(), frozenset({newest.path.name})
    now_ms = NOON + DAY_MS + 1
    assert newest_copy(home, key) == newest
    assert newest_copy(home, key, damaged) == before
    assert not backup_due(home, key, now_ms=now_ms)
    assert backup_due(home, key, now_ms=now_ms, damaged=damaged)
    assert newest_readable(home, key, damaged) == (before, (newest.path.name,))
    with pytest.raises(NoBackup):
        newest_readable(home, key, frozenset({newest.path.name, before.path.name}))


@pytest.mark.parametrize("full", [True, False])
def test_the_doctor_names_one_that_is_not_the_newest(home, full, monkeypatch):
    _newest, _middle, old = copied(home, 3)
    assert "backup.damaged" not in {found.code for found in inspect(home, HandClock(), full=full)}
    told(home, old)
    monkeypatch.setattr("app.record.health.WHOLE_BYTES", 0)
    found = [each.params["file"] for each in inspect(home, HandClock(), full=full) if each.code == "backup.damaged"]
    assert found == [old.path.name]
    old.path.unlink()
    assert "backup.damaged" not in {found.code for found in inspect(home, HandClock(), full=full)}


def test_damaged_ones_take_no_place_of_good_ones(home):
    """Of one day three are kept, and the newest of it: were two of the three damaged, one good one would be left."""
    keys = KeyStore(home)
    copied(home, 1)
    for hour in range(1, 4):
        back_up(home, keys.key(), now_ms=NOON + hour)
    first, second, *_ = backups(home, keys.key())
    told(home, first, second)
    back_up(home, keys.key(), now_ms=NOON + 9)
    back_up(home, keys.key(), now_ms=NOON + 10)
    good = [one for one in backups(home, keys.key()) if one not in {first, second}]
    assert len(good) == 3
