# SPDX-License-Identifier: Apache-2.0
"""Opening, keys, migrations, the lock, the writer's thread."""

from __future__ import annotations

import shutil
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from hypothesis import given, settings
from hypothesis import strategies as st
from keyring.errors import KeyringLocked, PasswordDeleteError

import app.record.database as database_module
from app.record.checking import integrity_check
from app.record.database import open_database, open_reader, transaction
from app.record.errors import DamagedKey, MissingKey, MissingStore, NewerStore, StoreBusy, WrongKey
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE, KeyStore, Place
from app.record.lock import FolderLock
from app.record.meta import identify, read_meta, read_note, set_note, set_organisation
from app.record.schema import SCHEMA_VERSION, migrations
from app.record.store import open_store, read_store
from app.record.writer import Writer
from tests.app.record.record_kit import KEY, HandClock, counting_ids, fresh_database


class HandKeyring:
    """A keyring in memory; `refuses` makes it locked, `forgets` accepts and keeps nothing."""

    def __init__(self):
        self.kept = {}
        self.refuses = self.forgets = False

    def get_password(self, service, username):
        if self.refuses:
            raise KeyringLocked
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        if self.refuses:
            raise KeyringLocked
        if not self.forgets:
            self.kept[service, username] = password

    def delete_password(self, service, username):
        if self.refuses:
            raise KeyringLocked
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    monkeypatch.delenv(PLACE_VARIABLE, raising=False)
    return Home(tmp_path / "home é ?#%20").make()


def test_a_store_is_made_and_found_again(home):
    keys = KeyStore(home, keyring=HandKeyring())
    with open_store(home, keys, HandClock()) as database:
        assert database.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        assert database.execute("PRAGMA synchronous").fetchone()[0] == 2
        assert database.execute("PRAGMA foreign_keys").fetchone()[0] == 1
        set_organisation(identified(database), "https://org.example/")
    assert keys.place is Place.KEYRING
    assert not home.key.exists()
    assert not home.database.read_bytes().startswith(b"SQLite")
    with read_store(home, keys) as database:
        assert read_meta(database).organisation == "https://org.example/"


def identified(database):
    identify(database, "m1", new_id=counting_ids(), now_ms=5)
    return database


def test_a_cloned_folder_takes_another_device_id(home):
    ids = counting_ids()
    with fresh_database(home.path) as database:
        first = identify(database, "", new_id=ids, now_ms=5)
        assert identify(database, "m1", new_id=ids, now_ms=6).device == first.device
        assert identify(database, "", new_id=ids, now_ms=6).device == first.device
        cloned = identify(database, "m2", new_id=ids, now_ms=7)
        assert (cloned.device == first.device, cloned.machine, cloned.created_ms) == (False, "m2", 5)


def test_a_folder_copied_on_the_same_machine_takes_another_device_id_and_a_moved_one_does_not(tmp_path):
    ids = counting_ids()
    first, copy, moved = (tmp_path / name for name in ("first", "copy", "moved"))
    first.mkdir()

    def device(folder):
        new = not (folder / "stepwell.db").exists()
        with open_database(folder / "stepwell.db", KEY, create=new, synchronous="OFF") as database:
            return identify(database, "m1", new_id=ids, now_ms=5, folder=folder).device

    one = device(first)
    shutil.copytree(first, copy)
    two = device(copy)
    assert (two == one, device(copy), device(first)) == (False, two, one)
    first.rename(moved)
    assert device(moved) == one
    moved.rename(first)
    assert (device(first), device(copy)) == (one, two)


def test_notes_are_kept(home):
    with fresh_database(home.path) as database:
        assert read_note(database, "pull") is None
        set_note(database, "pull", '{"cursor": 1}')
        assert read_note(database, "pull") == '{"cursor": 1}'


def test_without_a_keyring_the_key_file_is_for_this_account_only(home, monkeypatch):
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    keys = KeyStore(home)
    key = keys.key(mint=True)
    assert keys.place is Place.FILE
    assert KeyStore(home).key() == key
    assert stat.S_IMODE(home.key.stat().st_mode) == 0o600
    keys.set_secret("lrs", "pässword")
    keys.set_secret("other", "x")
    assert KeyStore(home).secret("lrs") == "pässword"
    assert stat.S_IMODE(home.secrets.stat().st_mode) == 0o600
    home.secrets.write_bytes(b"\x00\x01")
    assert keys.secret("lrs") is None


@pytest.mark.parametrize("trouble", ["refuses", "forgets"])
def test_a_keyring_that_keeps_nothing_is_not_trusted_with_the_key(home, trouble):
    keyring = HandKeyring()
    setattr(keyring, trouble, True)
    keys = KeyStore(home, keyring=keyring)
    keys.key(mint=True)
    assert (keys.place, home.key.exists()) == (Place.FILE, True)


def test_a_locked_keyring_is_a_missing_key_and_never_a_new_one(home):
    keyring = HandKeyring()
    keys = KeyStore(home, keyring=keyring)
    key = keys.key(mint=True)
    keyring.refuses = True
    with pytest.raises(MissingKey):
        keys.key(mint=True)
    keyring.refuses = False
    assert keys.key() == key
    home.key_check.write_bytes(b"garbage")  # its twin still names the entry in the keyring
    assert keys.key() == key
    keys.adopt(key.hex())
    keyring.kept.clear()
    assert (keys.key(), keys.place) == (key, Place.FILE)


def test_secrets_go_to_the_keyring(home):
    keyring = HandKeyring()
    keys = KeyStore(home, keyring=keyring)
    keys.key(mint=True)
    keys.set_secret("lrs", "s3")
    assert (keys.secret("lrs"), keys.secret("none"), home.secrets.exists()) == ("s3", None, False)


def test_no_key_is_minted_where_a_database_is_or_was(home):
    keys = KeyStore(home, keyring=HandKeyring())
    home.existed.touch()
    with pytest.raises(MissingKey):
        keys.key(mint=True)
    home.existed.unlink()
    home.database.write_bytes(b"x")
    with pytest.raises(MissingKey):
        keys.key(mint=True)


@pytest.mark.parametrize("text", ["", "zz", "ab" * 31, "ab" * 33, "\x00" * 64, "é"])
def test_a_garbage_key_is_called_that(home, text):
    home.key.write_text(text, encoding="utf-8")
    with pytest.raises(DamagedKey):
        KeyStore(home).key()
    with pytest.raises(DamagedKey):
        KeyStore(home).adopt(text)


def test_another_key_is_a_wrong_key(home):
    keys = KeyStore(home, keyring=HandKeyring())
    keys.key(mint=True)
    with pytest.raises(WrongKey):
        keys.adopt("ab" * 32)
    home.key.write_text("ab" * 32, encoding="ascii")
    with pytest.raises(WrongKey):
        keys.key()


def test_a_lost_check_file_is_written_again_once_the_key_opened_the_database(home, monkeypatch):
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    open_store(home, KeyStore(home), HandClock()).close()
    for path in home.path.glob("key-check*"):
        path.unlink()
    open_store(home, KeyStore(home), HandClock()).close()
    assert home.key_check.exists()


def test_a_kill_while_the_first_database_is_made_leaves_nothing_in_the_way(home):
    (home.path / "stepwell.new.db").write_bytes(b"half")
    (home.path / "stepwell.new.db-wal").write_bytes(b"half")
    fresh_database(home.path).close()
    assert sorted(path.name for path in home.path.iterdir()) == ["stepwell.db", "stepwell.existed"]


def test_create_is_asked_for(home):
    with pytest.raises(MissingStore):
        open_database(home.database, KEY, create=False)
    with pytest.raises(MissingStore):
        open_database(home.path / "no" / "folder.db", KEY, create=True)


def test_migrations_run_once_and_a_newer_file_is_refused(home, monkeypatch):
    with fresh_database(home.path) as database:
        names = [one.name for one in migrations.applied(database)]
        assert names == [
            "m001_record",
            "m002_people",
            "m003_roaming",
            "m004_surveys",
            "m005_small_rows",
            "m006_reports",
            "m007_own",
            "m008_team",
        ]
        assert database.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION
        assert not migrations.pending(database)
        strict = database.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0").fetchall()
        assert {name for (name,) in strict} <= {"_sqlite_migrations", "sqlite_schema", "sqlite_sequence"}
        database.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 7}")
    before = home.database.read_bytes()
    for opening in (lambda: fresh_database(home.path), lambda: open_reader(home.database, KEY)):
        with pytest.raises(NewerStore) as caught:
            opening()
        assert caught.value.params["found"] == SCHEMA_VERSION + 7
    assert home.database.read_bytes() == before


@settings(max_examples=10, deadline=None)
@given(stop=st.integers(0, 3))
def test_a_migration_that_fails_leaves_the_version_before_it(stop, tmp_path_factory):
    """Later migrations commit one by one with their version; the failing one leaves nothing."""
    from sqlite_utils.migrations import Migrations

    later = Migrations("stepwell")
    later._migrations = list(migrations._migrations)

    def adding(number):
        def migrate(db):
            db.execute(f"CREATE TABLE extra{number} (a) ")
            db.execute(f"PRAGMA user_version = {SCHEMA_VERSION + number}")
            if number > stop:
                raise RuntimeError

        migrate.__name__ = f"m{number}"
        return migrate

    for number in (1, 2, 3):
        later()(adding(number))
    folder = tmp_path_factory.mktemp("migrate")
    fresh_database(folder).close()
    called = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database_module, "migrations", later)
        patch.setattr(database_module, "SCHEMA_VERSION", SCHEMA_VERSION + 3)

        def opening():
            open_database(folder / "stepwell.db", KEY, create=False, before_migration=called.append).close()

        if stop < 3:
            with pytest.raises(RuntimeError):
                opening()
        else:
            opening()
        assert called == [folder / "stepwell.db"]
        with open_reader(folder / "stepwell.db", KEY) as database:
            assert database.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION + stop
            extras = [name for name in database.table_names() if name.startswith("extra")]
            assert extras == [f"extra{number}" for number in range(1, stop + 1)]


def test_checks_hold_what_the_program_promises(database):
    for sql in (
        "INSERT INTO learner (id, name, role, added_ms) VALUES ('x', 'n', 'king', 0)",
        "INSERT INTO learner (id, name, role, added_ms) VALUES ('x', 'n', 'learner', 'never')",
        "INSERT INTO lrs (id, endpoint, key) VALUES (1, 'https://lrs.example/xapi', 'k')",
        "INSERT INTO outbox (event, state) VALUES ('00000000-0000-4000-8000-000000000001', 'sent')",
        "INSERT INTO preference (learner, json) VALUES ('ana', '{')",
        "INSERT INTO credential (learner, pin_hash, changed_ms) VALUES ('nobody', 'h', 0)",
    ):
        with pytest.raises(driver.IntegrityError), transaction(database):
            database.execute(sql)


def test_every_page_is_checked(home):
    fresh_database(home.path).close()
    integrity_check(home.database, KEY)
    assert sorted(path.name for path in home.path.iterdir()) == ["stepwell.db", "stepwell.existed"]


def test_one_process_holds_the_lock(home):
    code = (
        "import sys; from pathlib import Path; from app.record.lock import FolderLock\n"
        "FolderLock(Path(sys.argv[1])).acquire(); print('held', flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(home.lock)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with other:
        assert other.stdout.readline() == "held\n"
        lock = FolderLock(home.lock)
        with pytest.raises(StoreBusy) as caught:
            lock.acquire(0.1)
        assert caught.value.params["pid"] == other.pid
        other.kill()  # a killed holder leaves no lock behind
        other.wait()
        with lock.acquire(5):
            assert lock.held
            assert lock.acquire().held
            with pytest.raises(StoreBusy):
                FolderLock(home.lock).acquire()
        assert not lock.held
        FolderLock(home.lock).acquire().release()


def test_the_writer_runs_calls_in_order_on_one_thread():
    shut = []
    writer = Writer(threading.get_ident, shut.append)
    seen = []
    futures = [writer.submit(lambda owner, n=n: seen.append((n, owner, threading.get_ident()))) for n in range(50)]
    owner = writer.call(lambda opened: opened)
    assert all(future.done() for future in futures)
    assert seen == [(n, owner, owner) for n in range(50)]
    assert owner != threading.get_ident()
    with pytest.raises(ZeroDivisionError):
        writer.call(lambda opened: 1 / 0)
    writer.close()
    writer.close()
    assert shut == [owner]
    with pytest.raises(RuntimeError):
        writer.submit(lambda opened: None)


def test_a_writer_that_cannot_open_says_why_at_every_call():
    def opening():
        raise MissingStore(file="x")

    writer = Writer(opening, lambda opened: None)
    for _ in range(2):
        with pytest.raises(MissingStore):
            writer.call(lambda opened: opened)
    writer.close()


def test_home_names(tmp_path, monkeypatch):
    monkeypatch.setenv("STEPWELL_HOME", str(tmp_path / "chosen"))
    home = Home.default()
    assert home.path == tmp_path / "chosen"
    assert home.database.suffix == ".db"
    monkeypatch.delenv("STEPWELL_HOME")
    assert Home.default().path.name == "stepwell"
