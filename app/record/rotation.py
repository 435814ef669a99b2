# SPDX-License-Identifier: Apache-2.0
"""Another key for the database: everything is encrypted again beside it, checked, and swapped in by one rename.

1. A backup is made. A journal says that the key changes; the next key is kept beside the one in use, and the one in
   use also as the previous one.
2. A copy under the next key is made page by page and checked. The journal says which salt it has.
3. The log is merged, and the copy takes the place of the database: before this moment the old key is the one of the
   database, after it the next one; the salt in the file says which (`KeyStore.swapped`).
4. The next key becomes the one in use, and each backup is encrypted again.
5. The previous key is forgotten, and the journal goes last.

Killed before 3 nothing has changed, and killed after it the rest is done when the folder is next opened (`settle`).
Where the journal cannot be read by then, it is tried which key opens the database; as long as none does, all are kept.
A database that was set aside as damaged keeps its old key.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

from app.record.backup import WAIT_S, back_up, need_room, remove
from app.record.checking import integrity_check
from app.record.database import Mode, beside, connect, open_reader
from app.record.errors import DamagedKey, DamagedStore, StoreBusy, StoreFailed, translated
from app.record.files import NO_JSON, file_errors, file_mode, flush_file, flush_folder, write_whole
from app.record.home import Home
from app.record.key_check import Journal, Slot, check_of, salt_of
from app.record.keys import KeyStore
from app.record.lock import FolderLock
from app.record.sqlite import Database

_PAGES_AT_A_TIME = 256
_COUNTS = "SELECT (SELECT count(*) FROM event), (SELECT max(number) FROM event), (SELECT count(*) FROM learner)"

Progress = Callable[[int, int], object]
"""Called with the pages that are done and all pages; what it raises before the swap undoes all of it."""


class RotationReport(msgspec.Struct, frozen=True, kw_only=True):
    """What has the new key now. `left`: backups of neither key; `aside`: databases set aside, as they are."""

    pages: int
    backups: int
    left: tuple[str, ...]
    aside: tuple[str, ...]


def rotate(
    home: Home,
    keys: KeyStore,
    new_key: bytes,
    *,
    now_ms: int,
    also: Callable[[Database], None] = lambda _db: None,
    progress: Progress = lambda _done, _all: None,
) -> RotationReport:
    """Give the database another key. `also` may write to the copy before it is swapped in (the audit).

    The caller holds the folder's lock and has no connection open. Raises `StoreFailed`; then the old key is in use and
    nothing has changed, or, after the swap, the new one, and what is left to do is done by `settle`.
    """
    settle(home, keys, strict=True)
    old = keys.key()
    back_up(home, old, now_ms=now_ms)
    with FolderLock(home.backup_lock).acquire(WAIT_S):  # a backup made meanwhile would have the old key
        try:
            pages = _swap(home, keys, old, new_key, also=also, progress=progress)
        except BaseException:
            if keys.swapped() is None:
                _undo(home, keys)
            raise
        done, left = _promote(home, keys)
    return RotationReport(pages=pages, backups=done, left=left, aside=_aside(home))


def unsettled(home: Home) -> bool:
    """Return whether a change of key was stopped half-way."""
    return home.rotation.is_file()


def settle(home: Home, keys: KeyStore, *, strict: bool = False) -> None:
    """Finish, or undo, a change of key that was stopped; one look at a file where there was none.

    The caller holds the folder's lock. Where backups cannot be encrypted again now (a full disk), that is left for the
    next time, unless `strict`: then it raises `StoreFailed`.
    """
    if not unsettled(home):
        return
    swapped = _swapped(home, keys)
    if swapped is None:
        return
    if not swapped:
        _undo(home, keys)
        return
    try:
        with FolderLock(home.backup_lock).acquire(WAIT_S):
            _promote(home, keys)
    except StoreFailed:
        if strict:
            raise


def _swap(
    home: Home,
    keys: KeyStore,
    old: bytes,
    new: bytes,
    *,
    also: Callable[[Database], None],
    progress: Progress,
) -> int:
    """Do everything up to the one rename that decides, and return the number of pages."""
    fresh = _fresh(home)
    with file_errors(home.database):
        need_room(home.database, fresh.parent)
    _write_journal(home, "", new)
    keys.keep(Slot.NEXT, new)
    keys.keep(Slot.PREVIOUS, old)
    pages = _encrypt_again(home.database, old, fresh, new, also=also, progress=progress)
    _write_journal(home, salt_of(fresh).hex(), new)
    _merge_log(home.database, old)
    _same(home.database, old, fresh, new)
    with file_errors(home.database):
        fresh.replace(beside(home.database))
        flush_folder(fresh.parent)
    return pages


def _promote(home: Home, keys: KeyStore) -> tuple[int, tuple[str, ...]]:
    """Make the next key the one in use and encrypt the backups again; each step can be repeated, the journal goes last.

    Return how many backups were encrypted again, and which open with neither key.
    """
    key = keys.slot(Slot.NEXT)
    if key is not None:
        keys.replace(key)
    done, left = _backups_too(home, keys)
    keys.drop(Slot.PREVIOUS)
    keys.drop(Slot.NEXT)
    home.rotation.unlink(missing_ok=True)
    flush_folder(home.path)
    return done, left


def _undo(home: Home, keys: KeyStore) -> None:
    """Forget the copy and the next key: the database never had it."""
    remove(_fresh(home))
    keys.drop(Slot.NEXT)
    keys.drop(Slot.PREVIOUS)
    home.rotation.unlink(missing_ok=True)


def _swapped(home: Home, keys: KeyStore) -> bool | None:
    """Return whether the database is the one that the journal tells of; None where nothing tells."""
    try:
        with file_errors(home.rotation):
            journal = msgspec.json.decode(home.rotation.read_bytes(), type=Journal)
    except NO_JSON:
        return _has_next_key(home, keys)
    return home.database.exists() and salt_of(home.database).hex() == journal.salt


def _has_next_key(home: Home, keys: KeyStore) -> bool | None:
    """Say by trying whether the database is of the next key; None where it is of none that is here."""
    try:
        following = keys.slot(Slot.NEXT)
    except DamagedKey:
        following = None
    if following is None:
        return False
    if _opens(home.database, following):
        _write_journal(home, salt_of(home.database).hex(), following)  # so that the key is found from now on
        return True
    return False if _opens(home.database, keys.key()) else None


def _write_journal(home: Home, salt: str, key: bytes) -> None:
    write_whole(home.rotation, msgspec.json.encode(Journal(salt=salt, check=check_of(key))))


def _backups_too(home: Home, keys: KeyStore) -> tuple[int, tuple[str, ...]]:
    """Encrypt the backups of the previous key again. Return how many, and the names of those that open with neither."""
    key, previous = keys.key(), keys.slot(Slot.PREVIOUS)
    done, left = 0, []
    for path in sorted(home.backups.glob("*.db")):
        if _opens(path, key):
            continue
        if previous is None or not _opens(path, previous):
            left.append(path.name)
            continue
        part = home.backups / "unfinished.part"
        with file_errors(path):
            need_room(path, home.backups)
        try:
            _encrypt_again(path, previous, part, key)
        except DamagedStore:  # it was no good as a backup either; nobody's start waits for it
            remove(part)
            left.append(path.name)
            continue
        with file_errors(path):
            part.replace(path)
            flush_folder(home.backups)
        done += 1
    return done, tuple(left)


def _encrypt_again(
    source: Path,
    old: bytes,
    target: Path,
    new: bytes,
    *,
    also: Callable[[Database], None] = lambda _db: None,
    progress: Progress = lambda _done, _all: None,
) -> int:
    """Copy a database page by page under another key, check every page of the copy, and return their number."""
    remove(target)
    with file_errors(target):
        target.touch(mode=0o600)
        target.chmod(file_mode(target.parent))
    reader = open_reader(source, old)
    try:
        copy = connect(target, new, Mode.MAKE, synchronous="OFF", log=False)
        try:
            with translated():
                reader.conn.backup(
                    copy.conn, pages=_PAGES_AT_A_TIME, progress=lambda _status, left, all_: progress(all_ - left, all_)
                )
                copy.execute("PRAGMA journal_mode = DELETE")
                pages: int = copy.execute("PRAGMA page_count").fetchone()[0]
            also(copy)
        finally:
            copy.close()
    finally:
        reader.close()
    integrity_check(target, new)
    with file_errors(target):
        flush_file(target)
    return pages


def _merge_log(path: Path, key: bytes) -> None:
    """Merge the write-ahead log and end it: a log must never stand beside another's database.

    Raises StoreBusy while somebody else reads.
    """
    database = connect(path, key, Mode.WRITE, log=False)
    try:
        with translated():
            mode = database.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
        if mode != "delete":
            raise StoreBusy
    finally:
        database.close()
    flush_file(path)


def _same(path: Path, key: bytes, fresh: Path, new: bytes) -> None:
    """Raise DamagedStore unless both hold the same record; nobody can have written meanwhile, as the lock is held."""
    if _counts(path, key) != _counts(fresh, new):
        raise DamagedStore(reason="corrupt", file=fresh.name)


def _counts(path: Path, key: bytes) -> tuple[int, ...]:
    database = open_reader(path, key, still=True)
    try:
        with translated():
            return tuple(database.execute(_COUNTS).fetchone())
    finally:
        database.close()


def _opens(path: Path, key: bytes) -> bool:
    try:
        open_reader(path, key, still=True).close()
    except StoreFailed:
        return False
    return True


def _fresh(home: Home) -> Path:
    """Return the place of the copy: beside the file itself, which may lie behind a link."""
    real = beside(home.database)
    return real.with_name(real.stem + ".rekeyed.part")


def _aside(home: Home) -> tuple[str, ...]:
    return tuple(sorted(path.name for path in home.damaged.glob("*"))) if home.damaged.is_dir() else ()
