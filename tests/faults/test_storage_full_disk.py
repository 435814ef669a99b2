# SPDX-License-Identifier: Apache-2.0
"""A full disk at every step, on a small real file system: a coded refusal, nothing corrupt, on it goes with room."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.clock import SystemClock, new_id
from app.record.backup import back_up, newest_good
from app.record.errors import DiskFailed, DiskFull, MissingStore
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE, KeyStore
from app.record.restoring import restore_latest
from app.record.rotation import rotate, unsettled
from tests.app.record.record_kit import answered
from tests.faults.storage_kit import assert_whole, opened

SIZE = 4_000_000


@pytest.fixture
def small_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A tmpfs of 4 MB; needs the right to mount."""
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = shutil.which("mount")
    if mount is None or os.geteuid() != 0:
        pytest.skip("may not mount a file system here")
    done = subprocess.run([mount, "-t", "tmpfs", "-o", f"size={SIZE}", "none", str(disk)], check=False)
    if done.returncode:
        pytest.skip("may not mount a file system here")
    try:
        yield disk
    finally:
        subprocess.run([shutil.which("umount"), "-l", str(disk)], check=True)  # a test that failed may hold a file


def leave(disk: Path, free: int) -> Path:
    """Fill the disk up to `free` bytes."""
    ballast = disk / "ballast"
    with ballast.open("wb") as file:
        file.write(b"x" * max(0, shutil.disk_usage(disk).free - free))
    return ballast


def test_answers_on_a_disk_that_fills_up(small_disk):
    home = Home(small_disk / "home")
    database, record = opened(home, synchronous="FULL")
    with database:
        ballast = leave(small_disk, 500_000)
        saved = []
        with pytest.raises(DiskFull):  # noqa: PT012  which answer is the first without room is not known
            for number in range(10_000):
                saved += [event.id for event in record.append("ana", answered(f"i{number}"))]
        state = record.state("ana")
        assert len(state) == len(saved) > 5
        for _ in range(3):
            with pytest.raises(DiskFull):
                record.append("ana", answered("again"))
        assert record.state("ana") == state
        assert assert_whole(database, record) == set(saved)
        ballast.unlink()
        (event,) = record.append("ana", answered("again"))
        assert event.sequence == len(saved) + 1
    database, record = opened(home)
    with database:
        assert assert_whole(database, record) == {*saved, event.id}


def test_a_full_disk_at_every_step_of_making_a_store(small_disk):
    refused = 0
    for free in range(0, 400_000, 16_384):
        home = Home(small_disk / f"home{free}")
        ballast = leave(small_disk, free)
        try:
            opened(home)[0].close()
        except (DiskFull, DiskFailed):
            refused += 1
        ballast.unlink()
        database, record = opened(home)
        with database:
            record.append("ana", answered())
            assert len(assert_whole(database, record)) == 1
        shutil.rmtree(home.path)
    assert refused > 3


@pytest.mark.parametrize("work", ["back_up", "restore"])
def test_a_full_disk_at_every_step_of_backup_and_restore(small_disk, work):
    home = Home(small_disk / "home")
    database, record = opened(home)
    with database:
        record.append("ana", *(answered(f"i{number}") for number in range(100)))
        key = KeyStore(home).key()
        back_up(home, key, now_ms=SystemClock().now_ms())
    refused = done = 0
    for free in (0, 4096, 40_000, 100_000, 200_000, 300_000, 400_000, 700_000):
        ballast = leave(small_disk, free)
        try:
            if work == "back_up":
                back_up(home, key, now_ms=SystemClock().now_ms())
            else:
                restore_latest(home, key, new_id=new_id, now_ms=SystemClock().now_ms())
                shutil.rmtree(home.damaged)
            done += 1
        except (DiskFull, DiskFailed):
            refused += 1
        ballast.unlink()
        try:
            database, record = opened(home)
        except MissingStore:
            assert work == "restore"
            restore_latest(home, key, new_id=new_id, now_ms=SystemClock().now_ms())
            database, record = opened(home)
        with database:
            assert len(assert_whole(database, record)) == 100
    assert refused
    assert done


def test_a_full_disk_at_every_step_of_a_change_of_key(small_disk):
    home = Home(small_disk / "home")
    database, record = opened(home)
    with database:
        record.append("ana", *(answered(f"i{number}") for number in range(100)))
    size = home.database.stat().st_size
    refused = done = 0
    for step in range(9):
        shutil.rmtree(home.backups, ignore_errors=True)
        back_up(home, KeyStore(home).key(), now_ms=SystemClock().now_ms())
        old, new = KeyStore(home).key(), bytes([step]) * 32
        ballast = leave(small_disk, step * size // 2)
        try:
            rotate(home, KeyStore(home), new, now_ms=SystemClock().now_ms())
            done += 1
        except (DiskFull, DiskFailed):
            refused += 1
        ballast.unlink()
        database, record = opened(home)
        with database:
            assert len(assert_whole(database, record)) == 100
        key = KeyStore(home).key()
        assert key in {old, new}
        assert newest_good(home, key)[1] == (), "every copy has the key that is in use"
        assert not unsettled(home)
        assert not [path.name for path in home.path.iterdir() if path.name.startswith("key.")]
    assert refused
    assert done
