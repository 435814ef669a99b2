# SPDX-License-Identifier: Apache-2.0
"""Opening the encrypted file: never a silent fresh start, never a newer file, never a damaged one."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from app.record.errors import (
    DamagedStore,
    EmptyStore,
    MissingStore,
    NewerStore,
    ReadOnlyStore,
    StoreFailed,
    WrongKey,
    translated,
)
from app.record.files import file_errors, file_mode, flush_file, flush_folder, write_whole
from app.record.home import Home, existed_marker
from app.record.keys import KEY_BYTES, key_fits
from app.record.schema import SCHEMA_VERSION, migrations
from app.record.sqlite import Database
from app.text import natural_key

BUSY_MS = 5_000
CHECK_AT_START_BYTES = 32_000_000
"""Larger files are not walked through before the first screen (7 ms of processor time per MB): SQLCipher authenticates
each page when it is read, and the doctor and every backup, made daily when idle, check all pages.
"""
_PLAIN_HEAD = b"SQLite format 3\x00"
_HEAD_BYTES = 1024
_NORMAL = 1


def open_database(
    path: Path,
    key: bytes,
    *,
    create: bool,
    synchronous: str = "FULL",
    check: bool = True,
    before_migration: Callable[[Path], None] | None = None,
) -> Database:
    """Open the record for writing, at the newest schema, and return it. To be used on the thread that opened it.

    With `create`, a file that was never there is made; one that was there once and is gone is never replaced. `check`
    runs quick_check, unless the file is too large for that (CHECK_AT_START_BYTES). `before_migration` is called with
    the path before an older file is changed. Raises `StoreFailed`.
    """
    if not path.exists():
        _create(path, key, create=create, synchronous=synchronous)
    look_at(path, write=True)
    with diagnosed(path, key):
        database = connect(path, key, Mode.WRITE, synchronous=synchronous)
        try:
            found = schema_of(database)
            if check and path.stat().st_size <= CHECK_AT_START_BYTES:
                quick_check(database)
            if found < SCHEMA_VERSION:
                if before_migration is not None:
                    before_migration(path)
                with translated():
                    migrations.apply(database)
            if not existed_marker(path).exists():
                write_whole(existed_marker(path), b"")
        except BaseException:
            database.close()
            raise
    return database


def open_reader(path: Path, key: bytes, *, still: bool = False) -> Database:
    """Open the record for reading only, while another connection or process may write. Raises `StoreFailed`.

    `still`: no files are left beside it, if nobody has it open (there is no write-ahead log); for checks and backups.
    """
    look_at(path, write=False)
    with diagnosed(path, key):
        journal = beside(path, "-journal")
        mode = Mode.STILL if still and not log_of(path).exists() and not journal.exists() else Mode.READ
        try:
            return _known(connect(path, key, mode))
        except ReadOnlyStore:
            if not journal.exists():
                raise
            _take_back(path, key)
            return _known(connect(path, key, mode))


def _known(database: Database) -> Database:
    """Return a connection that has read the file, or close it and raise."""
    try:
        schema_of(database)
    except BaseException:
        database.close()
        raise
    return database


def _take_back(path: Path, key: bytes) -> None:
    """Undo what a killed process had begun without the log (it was just ending it): SQLite needs to write for that.

    Raises ReadOnlyStore where this account may not. A process that is alive and holds the file keeps its journal.
    """
    look_at(path, write=True)
    _known(connect(path, key, Mode.WRITE, log=False)).close()


def log_of(path: Path) -> Path:
    """Return the name of the write-ahead log of a database: beside the file itself, where a link stands for it."""
    return beside(path, "-wal")


def beside(path: Path, tail: str = "") -> Path:
    """Return the name of what SQLite keeps beside a database, or of itself, where a link stands for it, too."""
    real = path.resolve() if path.is_symlink() else path
    return real.with_name(real.name + tail)


def look_at(path: Path, *, write: bool = True) -> None:
    """Raise what can be known of a database file without opening it: gone, empty, not ours to read or write.

    Opening it by hand here would, when closed, drop the POSIX locks that another connection of this process holds on it
    (https://www.sqlite.org/howtocorrupt.html, section 2.2).
    """
    try:
        with file_errors(path):
            known = path.stat()
    except FileNotFoundError:
        raise MissingStore(file=path.name) from None
    if not stat.S_ISREG(known.st_mode):
        raise DamagedStore(file=path.name, reason="not_a_file")
    if known.st_size == 0:
        raise EmptyStore(file=path.name)
    if not os.access(path, os.R_OK | (os.W_OK if write else 0)):
        raise ReadOnlyStore(file=path.name)


@contextmanager
def diagnosed(path: Path, key: bytes) -> Iterator[None]:
    """Say more closely why a file is not a database: SQLCipher says the same of a wrong key, a plain file and zeros."""
    try:
        yield
    except DamagedStore as damaged:
        damaged.params["file"] = path.name
        if damaged.params.get("reason") != "not_a_database":
            raise
        if key_fits(Home(path.parent).key_check, key) is False:
            raise WrongKey(file=path.name) from damaged
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
        if head.startswith(_PLAIN_HEAD):
            damaged.params["reason"] = "plain"
        elif not head.strip(b"\x00"):
            damaged.params["reason"] = "zeros"
        raise
    except StoreFailed as failed:
        failed.params.setdefault("file", path.name)
        raise


class Mode(StrEnum):
    """How a file is opened, as the end of its URI."""

    WRITE = "mode=rw"
    MAKE = "mode=rwc"  # only beside: it makes an empty database of a missing file
    READ = "mode=ro"  # leaves the file as it is, even if a killed writer left a log to be merged
    STILL = "mode=ro&immutable=1"  # also leaves no files beside; nobody may write meanwhile


def connect(path: Path, key: bytes, mode: Mode, *, synchronous: str = "FULL", log: bool = True) -> Database:
    """Return a keyed connection with the settings of this program. Says nothing yet about the key or the file.

    Without `log` the journal mode is left as it is: a copy that will be renamed must be one file.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("a raw key has 32 bytes")
    with translated():
        # Autocommit: transactions begin where `transaction` says, not at the first INSERT.
        connection = driver.connect(f"{path.absolute().as_uri()}?{mode}", uri=True, isolation_level=None)
        try:
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
            if mode in {Mode.READ, Mode.STILL}:
                connection.execute("PRAGMA query_only = ON")
            else:
                if log:
                    connection.execute("PRAGMA journal_mode = WAL")
                connection.execute(f"PRAGMA synchronous = {synchronous}")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.create_function("natural_key", 1, natural_key)
            return Database(connection, execute_plugins=False, strict=True)
        except BaseException:
            connection.close()
            raise


def schema_of(database: Database) -> int:
    """Return the schema version of the file, 0 for none. Raises NewerStore if this program cannot know it."""
    with translated():
        found = int(database.execute("PRAGMA user_version").fetchone()[0])
    if found > SCHEMA_VERSION:
        raise NewerStore(found, SCHEMA_VERSION)
    return found


def quick_check(database: Database) -> None:
    """Raise DamagedStore unless the pages hang together. Sees most damage, and fast; `checking` sees all."""
    with translated():
        answer = str(database.execute("PRAGMA quick_check(1)").fetchone()[0])
    if answer != "ok":
        raise DamagedStore(reason="corrupt", detail=answer[:200])


@contextmanager
def transaction(database: Database) -> Iterator[Database]:
    """Do everything inside or nothing: the one way to write. Nested uses become savepoints. Raises `StoreFailed`.

    The outermost one waits for its turn to write before it reads. Begun as a reader, it would be refused when it comes
    to write if another process has written meanwhile: a command line beside a window, or the window beside it.
    """
    with translated(), database.atomic() if database.conn.in_transaction else _in_turn(database):
        yield database


@contextmanager
def _in_turn(database: Database) -> Iterator[None]:
    try:
        with translated():
            database.conn.execute("BEGIN IMMEDIATE")
    except ReadOnlyStore:
        database.conn.execute("BEGIN")  # it may read
    try:
        yield
        database.conn.execute("COMMIT")
    except BaseException:
        database.rollback()
        raise


@contextmanager
def unhurried(database: Database) -> Iterator[None]:
    """Let what is committed inside reach the disk with the next commit outside; for what can be fetched again.

    In a write-ahead log everything stands in the order of its commits: a power cut loses the end of it, never a part
    in between, and what remembers how far was fetched comes after what was fetched.
    """
    before = int(database.execute("PRAGMA synchronous").fetchone()[0])
    if before <= _NORMAL or database.conn.in_transaction:
        yield
        return
    database.execute(f"PRAGMA synchronous = {_NORMAL}")
    try:
        yield
    finally:
        database.execute(f"PRAGMA synchronous = {before}")


def _create(path: Path, key: bytes, *, create: bool, synchronous: str) -> None:
    """Make the database beside its place and rename it, so that a half-made one is never taken for the real one."""
    if existed_marker(path).exists() or log_of(path).exists() or not create:
        raise MissingStore(file=path.name)
    beside = path.with_name(path.stem + ".new.db")
    for rubbish in (beside, *(beside.with_name(beside.name + tail) for tail in ("-wal", "-shm", "-journal"))):
        rubbish.unlink(missing_ok=True)
    if not path.parent.is_dir():
        raise MissingStore(file=path.parent.name)
    with file_errors(path):
        beside.touch(mode=0o600)
        beside.chmod(file_mode(path.parent))
    try:
        # Without a log: on a full disk, merging it at close fails silently, and the renamed file would be cut short.
        database = connect(beside, key, Mode.MAKE, synchronous=synchronous, log=False)
        try:
            with translated():
                database.execute("PRAGMA auto_vacuum = INCREMENTAL")  # app/maintenance/tidying gives room back
                migrations.apply(database)
        finally:
            database.close()
        if synchronous != "OFF":
            flush_file(beside)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    beside.replace(path)
    if synchronous != "OFF":
        flush_folder(path.parent)
