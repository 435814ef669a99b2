# SPDX-License-Identifier: Apache-2.0
"""Whatever happened to the files of a data folder: a coded refusal, no silent fresh start, no further change."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import tempfile
from pathlib import Path

import pytest

from app.clock import SystemClock, new_id
from app.record.backup import back_up
from app.record.checking import integrity_check
from app.record.errors import (
    DamagedKey,
    DamagedStore,
    EmptyStore,
    MissingKey,
    MissingStore,
    NewerStore,
    StoreBusy,
    StoreFailed,
    WrongKey,
)
from app.record.home import Home
from app.record.keys import KeyStore
from app.record.restoring import restore_latest
from app.record.schema import SCHEMA_VERSION
from tests.app.record.record_kit import answered, asked
from tests.faults.storage_kit import assert_whole, opened, process

PAGE = 4096


def missing(home: Home) -> None:
    home.database.unlink()


def empty(home: Home) -> None:
    home.database.write_bytes(b"")


def truncated(home: Home) -> None:
    os.truncate(home.database, home.database.stat().st_size // 2)


def cut_within_the_first_page(home: Home) -> None:
    os.truncate(home.database, 100)


def nulls(home: Home) -> None:
    home.database.write_bytes(b"\0" * home.database.stat().st_size)


def first_page_random(home: Home) -> None:
    overwrite(home.database, 0)


def plain(home: Home) -> None:
    home.database.unlink()
    with sqlite3.connect(home.database) as connection:
        connection.execute("CREATE TABLE event (id)")
    connection.close()


def text(home: Home) -> None:
    home.database.write_text("<html>" * 2000, encoding="utf-8")


def wrong_key(home: Home) -> None:
    home.key.write_text("ab" * 32, encoding="ascii")


def garbage_key(home: Home) -> None:
    home.key.write_bytes(b"\0\xff" * 40)


def empty_key(home: Home) -> None:
    home.key.write_bytes(b"")


def missing_key(home: Home) -> None:
    home.key.unlink()


def wrong_key_and_no_check(home: Home) -> None:
    wrong_key(home)
    for path in home.path.glob("key-check*"):
        path.unlink()


def newer(home: Home) -> None:
    database, _ = opened(home)
    database.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    database.close()


def overwrite(path: Path, page: int) -> None:
    with path.open("rb+") as file:
        file.seek(page * PAGE)
        file.write(random.Random(page).randbytes(PAGE))


FAULTS = [
    (missing, MissingStore, None),
    (empty, EmptyStore, None),
    (truncated, DamagedStore, "corrupt"),
    (cut_within_the_first_page, DamagedStore, "not_a_database"),
    (nulls, DamagedStore, "zeros"),
    (first_page_random, DamagedStore, "not_a_database"),
    (plain, DamagedStore, "plain"),
    (text, DamagedStore, "not_a_database"),
    (wrong_key, WrongKey, None),
    (garbage_key, DamagedKey, None),
    (empty_key, DamagedKey, None),
    (missing_key, MissingKey, None),
    (wrong_key_and_no_check, DamagedStore, "not_a_database"),
    (newer, NewerStore, None),
]


@pytest.fixture
def used(home: Home) -> Home:
    """A folder with 30 answers, closed."""
    database, record = opened(home)
    with database:
        record.append("ana", *(answered(f"i{number}") for number in range(30)))
    return home


def contents(home: Home) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in home.path.iterdir() if path.is_file() and path.suffix != ".db-shm"}


@pytest.mark.parametrize(("fault", "kind", "reason"), FAULTS, ids=[fault.__name__ for fault, _, _ in FAULTS])
def test_a_fault_is_called_by_its_name_and_nothing_is_replaced(used, fault, kind, reason):
    fault(used)
    before = contents(used)
    for _ in range(2):
        with pytest.raises(kind) as caught:
            opened(used)
        assert type(caught.value) is kind
        assert reason is None or caught.value.params["reason"] == reason
    assert contents(used) == before


@pytest.mark.parametrize(
    "fault", [missing, empty, truncated, nulls, first_page_random, plain], ids=lambda f: f.__name__
)
def test_the_newest_backup_comes_back(home, fault):
    database, record = opened(home)
    with database:
        record.append("ana", answered("i1"))
        back_up(home, KeyStore(home).key(), now_ms=SystemClock().now_ms())
    fault(home)
    restore_latest(home, KeyStore(home).key(), new_id=new_id, now_ms=SystemClock().now_ms())
    database, record = opened(home)
    with database:
        assert record.state("ana") == ("i1+",)
        assert len(assert_whole(database, record)) == 1


def test_every_overwritten_page_is_seen_by_the_full_check_and_none_crashes_the_start(used):
    pages = used.database.stat().st_size // PAGE
    whole = used.database.read_bytes()
    key = KeyStore(used).key()
    seen = 0
    for page in range(0, pages, max(1, pages // 12)):
        overwrite(used.database, page)
        with pytest.raises(StoreFailed):
            integrity_check(used.database, key)
        try:
            opened(used)[0].close()
        except DamagedStore:
            seen += 1
        for path in used.path.glob("stepwell.db*"):
            path.unlink()
        used.database.write_bytes(whole)
    assert seen >= 10


@pytest.mark.parametrize("tail", ["-wal", "-shm"])
def test_garbage_beside_the_database_is_no_reason_not_to_start(used, tail):
    used.database.with_name(used.database.name + tail).write_bytes(random.Random(1).randbytes(9000))
    database, record = opened(used)
    with database:
        assert len(assert_whole(database, record)) == 30


def test_a_log_cut_at_any_byte_loses_only_whole_commits_from_its_end(home, tmp_path):
    """A power cut: the database as it was, the log up to some byte. A whole beginning of what was recorded is there."""
    database, record = opened(home, synchronous="FULL")
    ids = []
    with database:
        for number in range(25):
            ids += [event.id for event in record.append("ana", asked(f"i{number}"), answered(f"i{number}"))]
        frozen = tmp_path / "frozen"
        shutil.copytree(home.path, frozen)
    log = (frozen / "stepwell.db-wal").read_bytes()
    assert len(log) > 25 * PAGE
    chance = random.Random(7)
    counts = []
    for cut in sorted([0, 31, 33, len(log) - 1, len(log), *(chance.randrange(len(log)) for _ in range(15))]):
        place = Home(tmp_path / f"cut{cut}")
        shutil.copytree(frozen, place.path)
        (place.path / "stepwell.db-shm").unlink()  # memory shared between processes; a power cut loses it
        (place.path / "stepwell.db-wal").write_bytes(log[:cut])
        database, record = opened(place)
        with database:
            found = assert_whole(database, record)
        assert found == set(ids[: len(found)])
        assert len(found) % 2 == 0
        counts.append(len(found))
    assert counts == sorted(counts)
    assert counts[-1] == len(ids)


@pytest.mark.skipif(not hasattr(os, "setuid"), reason="needs POSIX accounts")
@pytest.mark.parametrize("denied", ["file", "folder", "both", "of another"])
def test_a_folder_that_may_not_be_written_is_called_read_only(denied, monkeypatch):
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    with tempfile.TemporaryDirectory() as outer:  # pytest's own folders are closed to other accounts
        Path(outer).chmod(0o755)
        home = Home(Path(outer) / "home")
        database, record = opened(home)
        record.append("ana", answered())
        database.close()
        before = contents(home)
        if os.geteuid() == 0 and denied != "of another":
            for path in (home.path, *home.path.iterdir()):
                os.chown(path, 65534, 65534)
        elif denied == "of another":
            if os.geteuid() != 0:
                pytest.skip("only root can make a file of another account")
            for path in home.path.iterdir():
                path.chmod(0o644 if path.suffix != ".db" else 0o600)
            home.path.chmod(0o755)
        if denied in {"file", "both"}:
            home.database.chmod(0o400)
        if denied in {"folder", "both"}:
            home.path.chmod(0o500)
        with process("as_nobody", home) as other:
            assert other.stdout.readline() == "store.read_only\n"
            other.wait()
        home.path.chmod(0o700)
        assert contents(home) == before


def test_two_copies_of_the_program(home):
    with process("locked", home) as other:
        from app.record.lock import FolderLock

        with pytest.raises(StoreBusy) as caught:
            FolderLock(home.lock).acquire(0.2)
        assert caught.value.params["pid"] == other.pid
        other.stdin.write("go on\n")
        other.stdin.flush()
        assert other.stdout.readline() == "answered\n"
        other.wait()
        FolderLock(home.lock).acquire(5).release()


def test_a_writer_without_the_lock_is_told_that_the_store_is_busy(home):
    """Defence in depth: should two writers meet in the file itself, one waits, then is told, and both stay whole."""
    first, record = opened(home)
    second, rival = opened(home)
    with first, second:
        rival.append("ana", answered("i1"))
        record.forget("ana")
        first.execute("PRAGMA busy_timeout = 50")
        second.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusy):
            record.save_draft("ana", "a", "i", "1")
        second.execute("ROLLBACK")
        record.save_draft("ana", "a", "i", "1")
        assert_whole(first, record)
