# SPDX-License-Identifier: Apache-2.0
"""Another key for the database: nothing is lost, the old key opens nothing, and a kill at any moment is harmless."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.record import keys as keys_module
from app.record import rotation
from app.record.backup import back_up, backups
from app.record.checking import integrity_check
from app.record.database import open_reader
from app.record.errors import DiskFull, MissingKey, StoreBusy, StoreFailed
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE, KeyStore, Place, Slot
from app.record.restoring import restore_latest
from app.record.rotation import rotate, settle
from app.record.store import open_store, read_store
from tests.app.record.record_kit import NOON, HandClock, add_learner, answered, counting_ids, open_record
from tests.app.record.test_record_files import HandKeyring

NEW = bytes([7]) * 32
ROOT = Path(__file__).parents[3]
RANDOM_KILLS = 10


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    return Home(tmp_path / "home").make()


def fill(home: Home, keys: KeyStore) -> list[str]:
    """Record, back up, record more; leave it closed. Returns the ids of all events."""
    database = open_store(home, keys, HandClock(), synchronous="OFF")
    add_learner(database, "ana")
    record = open_record(database)
    events = [record.append("ana", answered(f"i{number}"))[0].id for number in range(5)]
    back_up(home, keys.key(), now_ms=NOON)
    events += [record.append("ana", answered(f"j{number}"))[0].id for number in range(5)]
    database.close()
    return events


def events_of(home: Home, keys: KeyStore) -> list[str]:
    database = open_store(home, keys, HandClock(), synchronous="OFF")
    try:
        return [row[0] for row in database.execute("SELECT id FROM event ORDER BY number")]
    finally:
        database.close()


def left_over(home: Home) -> list[str]:
    """What a change of key leaves behind; what holds no key and is written anew the next time may stay."""
    return sorted(
        path.name
        for path in home.path.rglob("*")
        if (path.suffix == ".part" and path.name not in {"unfinished.part", "key-rotation.json.part"})
        or path.name.startswith("key.")
        or path == home.rotation
    )


@pytest.mark.parametrize("ring", [False, True])
def test_everything_has_the_new_key_and_the_old_opens_nothing(home, ring, monkeypatch) -> None:
    if ring:
        monkeypatch.delenv(PLACE_VARIABLE)
    keyring = HandKeyring() if ring else None
    keys = KeyStore(home, keyring=keyring)
    events = fill(home, keys)
    old = keys.key()
    steps: list[tuple[int, int]] = []
    report = rotate(home, keys, NEW, now_ms=NOON + 5_000, progress=lambda done, all_: steps.append((done, all_)))
    assert keys.key() == NEW
    assert keys.place is (Place.KEYRING if ring else Place.FILE)
    assert events_of(home, keys) == events
    assert steps[-1] == (report.pages, report.pages)
    assert report.backups == 2
    assert report.left == ()
    assert len(backups(home, NEW)) == 2
    for path in (home.database, *home.backups.glob("*.db")):
        integrity_check(path, NEW)
        with pytest.raises(StoreFailed):
            open_reader(path, old)
    assert left_over(home) == []
    if keyring is not None:
        assert old.hex() not in keyring.kept.values()


def test_two_rotations_and_a_restore(home) -> None:
    keys = KeyStore(home)
    events = fill(home, keys)
    rotate(home, keys, NEW, now_ms=NOON + 1)
    rotate(home, keys, bytes([8]) * 32, now_ms=NOON + 2)
    restore_latest(home, keys.key(), new_id=counting_ids(900), now_ms=NOON + 3)
    assert events_of(home, keys) == events


def test_a_damaged_backup_is_named_and_left(home) -> None:
    keys = KeyStore(home)
    fill(home, keys)
    (home.backups / "stepwell-bad.db").write_bytes(b"x" * 8192)
    report = rotate(home, keys, NEW, now_ms=NOON + 5_000)
    assert report.left == ("stepwell-bad.db",)
    assert report.backups == 2
    assert left_over(home) == []


def test_where_it_fails_before_the_swap_nothing_has_changed(home, monkeypatch) -> None:
    keys = KeyStore(home)
    events = fill(home, keys)
    old = keys.key()

    def full(*_args: object) -> None:
        raise DiskFull

    monkeypatch.setattr(rotation, "_merge_log", full)
    with pytest.raises(DiskFull):
        rotate(home, keys, NEW, now_ms=NOON + 5_000)
    assert keys.key() == old
    assert left_over(home) == []
    assert events_of(home, keys) == events


def test_while_somebody_reads_it_waits_for_another_day(home, monkeypatch) -> None:
    monkeypatch.setattr("app.record.database.BUSY_MS", 50)
    keys = KeyStore(home)
    events = fill(home, keys)
    old = keys.key()
    reader = read_store(home, keys)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM event").fetchone()
    with pytest.raises(StoreBusy):
        rotate(home, keys, NEW, now_ms=NOON + 5_000)
    reader.close()
    assert keys.key() == old
    assert events_of(home, keys) == events


def test_where_the_backups_do_not_fit_the_program_opens_and_finishes_later(home, monkeypatch) -> None:
    keys = KeyStore(home)
    events = fill(home, keys)
    old = keys.key()

    def full(*_args: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(rotation, "_backups_too", full)
        with pytest.raises(DiskFull):
            rotate(home, keys, NEW, now_ms=NOON + 5_000)
        assert events_of(home, keys) == events
        assert keys.slot(Slot.PREVIOUS) == old
        with pytest.raises(DiskFull):
            rotate(home, keys, bytes(32), now_ms=NOON + 6_000)
    assert keys.key() == NEW
    assert events_of(home, keys) == events
    assert len(backups(home, NEW)) == 2
    assert left_over(home) == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork, to be killed often in little time")
def test_killed_at_any_moment_it_opens_again_with_every_answer(home, tmp_path) -> None:
    events = fill(home, KeyStore(home))
    old = KeyStore(home).key()
    folder = tmp_path / "killed"
    subprocess.run(
        [
            sys.executable,
            str(Path(__file__).with_name("rotation_process.py")),
            str(home.path),
            str(folder),
            str(RANDOM_KILLS),
        ],
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    killed = sorted((Home(path) for path in folder.iterdir()), key=lambda one: int(one.path.name))
    assert len(killed) > 25 + RANDOM_KILLS
    ended_with = []
    for one in killed:
        keys = KeyStore(one)
        if not (one.path / "stepwell.db-journal").exists():  # else the next writer has to mend it first
            reader = read_store(one, keys)  # who holds no lock and mends nothing
            assert reader.execute("SELECT count(*) FROM event").fetchone()[0] == len(events)
            reader.close()
        assert events_of(one, keys) == events, one.path.name
        key = keys.key()
        ended_with.append(key)
        assert left_over(one) == [], one.path.name
        assert {path.name for path in one.backups.glob("*.db")} == {copy.path.name for copy in backups(one, key)}
        if int(one.path.name) % 5 == 0:  # and it can be done again
            rotate(one, keys, bytes([9]) * 32, now_ms=NOON + 9_000)
            assert events_of(one, keys) == events
    in_turn = ended_with[:-RANDOM_KILLS]
    swapped = in_turn.index(NEW)
    assert swapped > 5
    assert in_turn == [old] * swapped + [NEW] * (len(in_turn) - swapped)
    assert set(ended_with) == {old, NEW}


def test_a_lost_next_key_after_the_swap_is_said(home, monkeypatch) -> None:
    keys = KeyStore(home)
    fill(home, keys)
    monkeypatch.setattr(rotation, "_promote", lambda *_args: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        rotate(home, keys, NEW, now_ms=NOON + 5_000)
    monkeypatch.undo()
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    assert keys.key() == NEW
    settle(home, keys)
    assert keys.key() == NEW
    home.key.unlink()
    with pytest.raises(MissingKey):
        keys.key()


def test_the_key_moves_and_takes_the_secrets_along(home, monkeypatch) -> None:
    monkeypatch.delenv(PLACE_VARIABLE)
    ring = HandKeyring()
    keys = KeyStore(home, keyring=ring)
    events = fill(home, keys)
    keys.set_secret("lrs", "s3cret")
    keys.set_secret("other", "stays")
    for place in (Place.FILE, Place.KEYRING, Place.FILE):
        key = keys.key()
        keys.move(place, ("lrs",))
        assert keys.place is place
        assert keys.key() == key
        assert keys.secret("lrs") == "s3cret"
        assert events_of(home, keys) == events
        assert home.key.exists() is (place is Place.FILE)
        assert (key.hex() in ring.kept.values()) is (place is Place.KEYRING)
        assert ("s3cret" in ring.kept.values()) is (place is Place.KEYRING)
    ring.refuses = True
    with pytest.raises(MissingKey):
        keys.move(Place.KEYRING)
    assert keys.key() == key


class Killed(BaseException):
    pass


@pytest.mark.parametrize("place", [Place.FILE, Place.KEYRING])
def test_a_move_that_is_killed_at_any_step_loses_no_secret(tmp_path, monkeypatch, place) -> None:
    monkeypatch.delenv(PLACE_VARIABLE, raising=False)
    steps = 0
    for kill_at in range(20):
        home, ring, count = Home(tmp_path / f"{place}{kill_at}").make(), HandKeyring(), 0
        keys = KeyStore(home, keyring=ring)
        key = keys.key(mint=True)
        keys.set_secret("lrs", "s3cret")
        if place is Place.KEYRING:
            keys.move(Place.FILE, ("lrs",))

        def or_die(work):
            def step(*given, **more):
                nonlocal count
                count += 1
                if count > kill_at:  # noqa: B023 - used up before the next one
                    raise Killed
                return work(*given, **more)

            return step

        with monkeypatch.context() as patch:
            patch.setattr(keys_module, "write_whole", or_die(keys_module.write_whole))
            patch.setattr(ring, "set_password", or_die(ring.set_password))
            patch.setattr(ring, "delete_password", or_die(ring.delete_password))
            try:
                keys.move(place, ("lrs",))
            except Killed:
                steps += 1
        after = KeyStore(home, keyring=ring)
        assert (after.key(), after.secret("lrs")) == (key, "s3cret"), kill_at
        after.move(place, ("lrs",))
        assert (after.place, after.key(), after.secret("lrs")) == (place, key, "s3cret")
    assert 2 < steps < 20
