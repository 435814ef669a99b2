# SPDX-License-Identifier: Apache-2.0
"""Copies that were verified, rotated by what is inside, restored without losing what was damaged; and the doctor."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

from app.record import backup as backup_module
from app.record.backup import Backup, back_up, backup_due, backups, kept, newest_good
from app.record.errors import DamagedStore, DiskFull, MissingStore, NoBackup, translated
from app.record.health import Severity, inspect
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE, KeyStore
from app.record.meta import read_meta
from app.record.outbox import Outbox
from app.record.outgoing import Retry
from app.record.restoring import restore_latest
from app.record.schema import SCHEMA_VERSION
from app.record.store import open_store
from tests.app.record.record_kit import NOON, HandClock, add_learner, answered, counting_ids, open_record

DAY = 86_400_000


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Home]:
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    return Home(tmp_path / "home")


def opened(home, clock):
    database = open_store(home, KeyStore(home), clock, synchronous="OFF")
    add_learner(database, "ana")
    return database, open_record(database, clock=clock)


def spoil(path: Path, at: float = 0.5) -> None:
    content = bytearray(path.read_bytes())
    content[int(len(content) * at)] ^= 0x10
    path.write_bytes(content)


def names(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_backup_is_made_while_the_record_is_written(home, clock):
    database, record = opened(home, clock)
    with database:
        record.append("ana", answered("i1"))
        report = back_up(home, KeyStore(home).key(), now_ms=clock.now_ms())
        record.append("ana", answered("i2"))
    assert (report.backup.taken_ms, report.backup.last_number, report.removed) == (NOON, 1, ())
    assert backups(home, KeyStore(home).key()) == [report.backup]
    assert [path.name for path in home.backups.iterdir()] == [report.backup.path.name]
    assert report.backup.path.name == "stepwell-20270115T080000Z.db"


def test_a_backup_inside_a_call_on_the_writing_connection_does_not_hang(home, clock):
    database, record = opened(home, clock)
    with database, database.atomic():
        record.append("ana", answered("i1"))
        assert back_up(home, KeyStore(home).key(), now_ms=NOON).backup.last_number == 0


@pytest.mark.parametrize("at", [0, 0.2, 0.5, 0.9])
def test_restore_swaps_and_keeps_the_damaged_one_aside(home, clock, at):
    database, record = opened(home, clock)
    keys = KeyStore(home)
    with database:
        record.append("ana", answered("i1"))
        good = back_up(home, keys.key(), now_ms=NOON).backup
        record.append("ana", answered("i2"))
        spoilt = back_up(home, keys.key(), now_ms=NOON - DAY).backup  # newer, although its clock says older
        device = "d1"
    assert backups(home, keys.key())[0] == spoilt
    spoil(spoilt.path, at)
    home.database.write_bytes(home.database.read_bytes()[:5000])
    damaged = home.database.read_bytes()
    with pytest.raises(DamagedStore):
        open_store(home, keys, clock)
    report = restore_latest(home, keys.key(), new_id=counting_ids(), now_ms=NOON)
    assert (report.backup, report.skipped) == (good, (spoilt.path.name,))
    assert (report.aside / "stepwell.db").read_bytes() == damaged
    database, record = opened(home, clock)
    with database:
        assert record.state("ana") == ("i1+",)
        assert read_meta(database).device == report.device != device
        assert record.rebuild(verify=True).differences == ()
        assert list(Outbox(database, clock).texts())


def test_a_log_of_the_damaged_database_never_meets_the_restored_one(home, clock):
    database, record = opened(home, clock)
    keys = KeyStore(home)
    with database:
        record.append("ana", answered("i1"))
        back_up(home, keys.key(), now_ms=NOON)
        record.append("ana", answered("i2"))
        log = (home.path / "stepwell.db-wal").read_bytes()
    (home.path / "stepwell.db-wal").write_bytes(log)
    home.database.unlink()
    with pytest.raises(MissingStore):
        open_store(home, keys, clock)
    restore_latest(home, keys.key(), new_id=counting_ids(), now_ms=NOON)
    database, record = opened(home, clock)
    with database:
        assert record.state("ana") == ("i1+",)


def test_without_a_good_backup_nothing_is_touched(home, clock):
    database, _ = opened(home, clock)
    database.close()
    keys = KeyStore(home)
    before = names(home.path)
    with pytest.raises(NoBackup):
        restore_latest(home, keys.key(), new_id=counting_ids(), now_ms=NOON)
    assert {name: found for name, found in names(home.path).items() if name != home.backup_lock.name} == before


def test_a_copy_that_fails_its_check_is_no_backup(home, clock, monkeypatch):
    database, record = opened(home, clock)
    keys = KeyStore(home)

    def failing(path, key, tell):
        raise DamagedStore(reason="pages")

    with database:
        record.append("ana", answered("i1"))
        good = back_up(home, keys.key(), now_ms=NOON).backup
        monkeypatch.setattr(backup_module, "integrity_check", failing)
        with pytest.raises(DamagedStore):
            back_up(home, keys.key(), now_ms=NOON + 1)
    assert [path.name for path in home.backups.iterdir()] == [good.path.name]


def test_room_is_asked_for_first(home, clock, monkeypatch):
    database, _ = opened(home, clock)
    monkeypatch.setattr(backup_module.shutil, "disk_usage", lambda path: type("Usage", (), {"free": 10})())
    with database, pytest.raises(DiskFull) as caught:
        back_up(home, KeyStore(home).key(), now_ms=NOON)
    assert caught.value.params["free"] == 10
    assert list(home.backups.iterdir()) == []


def test_rotation_keeps_the_newest_some_days_and_some_weeks():
    found = [
        Backup(path=Path(f"{hour}"), taken_ms=NOON - hour * DAY // 4, last_number=1000 - hour, bytes=1)
        for hour in range(400)
    ]
    keep = {int(path.name) for path in kept(found)}
    assert {0, 1, 2} <= keep
    assert len(keep) <= 3 + 7 + 4
    days = {(NOON - hour * DAY // 4) // DAY for hour in keep}
    assert len(days) >= 7 + 2


def test_rotation_removes_only_what_the_rules_do_not_keep(home, clock):
    database, record = opened(home, clock)
    keys = KeyStore(home)
    with database:
        for _ in range(6):
            record.append("ana", answered())
            clock.pass_ms(1000)
            report = back_up(home, keys.key(), now_ms=clock.now_ms())
        assert len(report.removed) == 1
    (home.backups / "stepwell-foreign.db").write_bytes(b"what is this")
    found = backups(home, keys.key())
    assert [one.last_number for one in found] == [6, 5, 4]
    assert newest_good(home, keys.key()) == (found[0], ("stepwell-foreign.db",))
    assert not backup_due(home, keys.key(), now_ms=clock.now_ms() + DAY - 1)
    assert backup_due(home, keys.key(), now_ms=clock.now_ms() + DAY)
    assert backup_due(home, keys.key(), now_ms=0)


def test_the_doctor_finds_nothing_wrong_and_changes_nothing(home, clock):
    database, record = opened(home, clock)
    with database:
        record.append("ana", answered())
        back_up(home, KeyStore(home).key(), now_ms=NOON)
    before = names(home.path)
    assert [(found.code, found.severity) for found in inspect(home, clock)] == [
        ("key.in_file", Severity.NOTICE),
        ("people.no_operator", Severity.NOTICE),
    ]
    assert names(home.path) == before


def test_the_doctor_looks_while_the_window_is_open(home, clock):
    database, record = opened(home, clock)
    with database:
        record.append("ana", answered())
        codes = [found.code for found in inspect(home, clock)]
    assert codes == ["key.in_file", "backup.none", "people.no_operator"]


def test_the_doctor_of_an_unused_folder(home, clock):
    assert [found.code for found in inspect(home, clock)] == ["store.none"]
    assert not home.path.exists()


def test_the_doctor_finds_what_is_wrong(home, clock):
    database, record = opened(home, clock)
    keys = KeyStore(home)
    with database:
        record.append("ana", answered(), answered())
        outbox = Outbox(database, clock)
        outbox.quarantine(outbox.freeze_batch(most=1).id, "400")
        outbox.set_retry(Retry(paused=True, last_problem="401"))
        copy = back_up(home, keys.key(), now_ms=NOON).backup
        back_up(home, keys.key(), now_ms=NOON - 30 * DAY)
    spoil(copy.path)
    home.key.chmod(0o644)
    clock.jump(NOON - 3 * DAY)
    findings = inspect(home, clock)
    codes = {found.code for found in findings}
    assert {
        "outbox.quarantined",
        "outbox.paused",
        "backup.damaged",
        "backup.old",
        "file.open_to_others",
        "clock.behind_record",
    } <= codes
    order = list(Severity)
    assert findings == sorted(findings, key=lambda found: order.index(found.severity))
    spoil(home.database, 0.9)
    assert any(found.code == "store.damaged" and found.severity is Severity.ERROR for found in inspect(home, clock))
    home.key.unlink()
    assert "store.missing_key" in {found.code for found in inspect(home, clock)}
    home.database.unlink()
    assert "store.missing" in {found.code for found in inspect(home, clock)}


def test_an_older_file_is_backed_up_before_it_is_migrated(home, clock, monkeypatch):
    from sqlite_utils.migrations import Migrations

    import app.record.database as database_module

    database, record = opened(home, clock)
    with database:
        record.append("ana", answered())
    later = Migrations("stepwell")
    later._migrations = list(database_module.migrations._migrations)

    @later()
    def m_more(db):
        db.execute("CREATE TABLE more (a)")
        db.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")

    monkeypatch.setattr(database_module, "migrations", later)
    monkeypatch.setattr(database_module, "SCHEMA_VERSION", SCHEMA_VERSION + 1)
    database, record = opened(home, HandClock(NOON + DAY))
    with database:
        assert "more" in database.table_names()
    (copy,) = backups(home, KeyStore(home).key())
    assert (copy.last_number, copy.taken_ms) == (1, NOON + DAY)


def test_a_copy_that_finds_no_room_is_a_full_disk_though_the_driver_names_no_code():
    source, target = driver.connect(":memory:"), driver.connect(":memory:")
    source.execute("CREATE TABLE t AS SELECT randomblob(100000)")
    target.execute("PRAGMA max_page_count = 2")
    with pytest.raises(DiskFull), translated():
        source.backup(target, pages=-1)
