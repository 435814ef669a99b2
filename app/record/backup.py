# SPDX-License-Identifier: Apache-2.0
"""Verified copies of the database: made while it is in use, rotated by what is inside, restored beside and swapped.

Which copy is newer is decided by the number of its last event, which is never given twice (`last_place`), then by the
time noted inside it: file names and file times follow clocks that may have been wrong by years.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from app.clock import DAY_MS, NewId
from app.long_work import Tell, part, untold
from app.record.checking import copy_pages, integrity_check
from app.record.database import Mode, connect, log_of, look_at, open_reader, transaction
from app.record.errors import DiskFull, NoBackup, StoreFailed, translated
from app.record.files import file_errors, file_mode, flush_file, flush_folder, make_folder, write_whole
from app.record.home import Home
from app.record.last_place import last_number
from app.record.lock import FolderLock
from app.record.meta import read_note, renew_device, set_note

_NOTE = "backup"
_NEWEST, _DAYS, _WEEKS = 3, 7, 4
"""Kept: the newest copies, the newest of each of the last days, and of each of the last weeks."""
WAIT_S = 60.0
"""How long a copy waits for another one that is being made: a second process, or the daily one of the window."""
_COPIED = 0.45
"""What copying takes of a copy that is made and checked."""
_BLOCK = 1 << 20
_SIDE_FILES = ("-wal", "-shm", "-journal")


class Backup(msgspec.Struct, frozen=True, kw_only=True):
    """One copy. `taken_ms` and `last_number` (of its last event) come from inside it."""

    path: Path
    taken_ms: int
    last_number: int
    bytes: int


class BackupReport(msgspec.Struct, frozen=True, kw_only=True):
    """The copy that was made, and the names of older ones that rotation removed."""

    backup: Backup
    removed: tuple[str, ...]


class RestoreReport(msgspec.Struct, frozen=True, kw_only=True):
    """What now stands as the database, the copies that were not good, and where the damaged database lies.

    `device` is the new id of this device: what was recorded after the copy may be on the LRS under the old one.
    """

    backup: Backup
    skipped: tuple[str, ...]
    aside: Path | None
    device: str


class _Inside(msgspec.Struct, frozen=True):
    taken_ms: int
    last_number: int


def back_up(home: Home, key: bytes, *, now_ms: int, tell: Tell = untold) -> BackupReport:
    """Copy the database while others may read and write it, check every page of the copy, then count it as a backup.

    Runs on any thread, on a connection of its own; one copy is made at a time. Raises `StoreFailed` and what `tell`
    raises; then no copy was added and none removed.
    """
    look_at(home.database, write=False)
    with FolderLock(home.backup_lock).acquire(WAIT_S):
        return _back_up(home, key, now_ms, tell)


def _back_up(home: Home, key: bytes, now_ms: int, tell: Tell) -> BackupReport:
    with file_errors(home.backups):
        make_folder(home.backups)
        need_room(home.database, home.backups)
    unfinished = home.backups / "unfinished.part"
    with file_errors(home.backups):
        remove(unfinished)
    try:
        inside = _copy(home.database, unfinished, key, now_ms, part(tell, 0.0, _COPIED))
        integrity_check(unfinished, key, part(tell, _COPIED, 1.0))
        with file_errors(unfinished):
            flush_file(unfinished)
            place = _free_name(home.backups, now_ms)
            unfinished.replace(place)
            flush_folder(home.backups)
    finally:
        remove(unfinished)
    made = Backup(path=place, taken_ms=inside.taken_ms, last_number=inside.last_number, bytes=place.stat().st_size)
    return BackupReport(backup=made, removed=_rotate(home, key, made))


def backups(home: Home, key: bytes) -> list[Backup]:
    """Return the copies that open with this key, newest first. They are not checked further."""
    return _sorted_out(home, key)[0]


def kept_copies(home: Home) -> int:
    """Return how many older databases lie in the folder, whether they open or not: backups and what was set aside."""
    return sum(1 for folder in (home.backups, home.damaged) for _ in folder.rglob("*.db"))


def backup_due(home: Home, key: bytes, *, now_ms: int, age_ms: int = DAY_MS) -> bool:
    """Return whether the newest copy is `age_ms` old, by a clock that may have gone back, or there is none."""
    newest = next(iter(backups(home, key)), None)
    return newest is None or not 0 <= now_ms - newest.taken_ms < age_ms


def newest_good(home: Home, key: bytes, tell: Tell = untold) -> tuple[Backup, tuple[str, ...]]:
    """Return the newest copy that passes every check, and the names of those that do not: newer ones, unreadable ones.

    Raises NoBackup, and what `tell` does.
    """
    found, unreadable = _sorted_out(home, key)
    skipped = list(unreadable)
    for candidate in found:
        try:
            integrity_check(candidate.path, key, tell)
        except StoreFailed:
            skipped.append(candidate.path.name)
            continue
        return candidate, tuple(skipped)
    raise NoBackup(damaged=len(skipped))


def newest_readable(home: Home, key: bytes) -> tuple[Backup, tuple[str, ...]]:
    """Return the newest copy that opens, its pages unread, and the names of those that do not. Raises NoBackup."""
    found, unreadable = _sorted_out(home, key)
    if not found:
        raise NoBackup(damaged=len(unreadable))
    return found[0], tuple(unreadable)


def restore_latest(home: Home, key: bytes, *, new_id: NewId, now_ms: int, tell: Tell = untold) -> RestoreReport:
    """Put the newest good copy in the place of the database, which is kept aside. Only with the operator's consent.

    The caller holds the folder's lock and has no connection open. Killed at any point, it can be run again: until the
    swap, the folder has the old database or none, and never a mixture. Meanwhile no copy is made or dropped, and nobody
    notes anything in what is set aside. Raises NoBackup or another `StoreFailed`, and what `tell` does, which is asked
    before the swap only.
    """
    with FolderLock(home.backup_lock).acquire(WAIT_S):
        return _restore_latest(home, key, new_id, now_ms, tell)


def _restore_latest(home: Home, key: bytes, new_id: NewId, now_ms: int, tell: Tell) -> RestoreReport:
    chosen, skipped = newest_good(home, key, part(tell, 0.0, 0.45))
    fresh = unfinished_restore(home)
    remove(fresh)
    try:
        with file_errors(home.database):
            need_room(chosen.path, home.path)
            _copy_file(chosen.path, fresh, part(tell, 0.45, 0.55))
            fresh.chmod(file_mode(home.path))
        device = _renew(fresh, key, new_id)
        integrity_check(fresh, key, part(tell, 0.55, 1.0))
    except BaseException:
        remove(fresh)
        raise
    with file_errors(home.database):
        flush_file(fresh)
        aside = _set_aside(home, now_ms)
        fresh.replace(home.database)
        flush_folder(home.path)
    write_whole(home.existed, b"")
    return RestoreReport(backup=chosen, skipped=skipped, aside=aside, device=device)


def unfinished_restore(home: Home) -> Path:
    """Return where a copy lies before it takes the place of the database; one that a kill left is of no use."""
    return home.path / "restored.part"


def kept(found: Iterable[Backup]) -> set[Path]:
    """Return the copies that rotation keeps, given all, newest first."""
    keep: set[Path] = set()
    days: set[int] = set()
    weeks: set[int] = set()
    for number, one in enumerate(found):
        day = one.taken_ms // DAY_MS
        fresh_day = day not in days and len(days) < _DAYS
        fresh_week = day // 7 not in weeks and len(weeks) < _WEEKS
        if number < _NEWEST or fresh_day or fresh_week:
            keep.add(one.path)
        days.add(day)
        weeks.add(day // 7)
    return keep


def _copy_file(source: Path, target: Path, tell: Tell) -> None:
    most, done = source.stat().st_size, 0
    with source.open("rb") as given, target.open("wb") as copy:
        while block := given.read(_BLOCK):
            copy.write(block)
            done += len(block)
            tell(done, most)


def _copy(source: Path, target: Path, key: bytes, now_ms: int, tell: Tell) -> _Inside:
    with file_errors(target):
        target.touch(mode=0o600)
        target.chmod(file_mode(target.parent))
    reader = open_reader(source, key)
    try:
        copy = connect(target, key, Mode.MAKE, synchronous="OFF", log=False)
        try:
            copy_pages(reader, copy, tell)
            with translated():
                copy.execute("PRAGMA journal_mode = DELETE")
                last = last_number(copy)
            inside = _Inside(taken_ms=now_ms, last_number=last)
            set_note(copy, _NOTE, msgspec.json.encode(inside).decode())
            return inside
        finally:
            copy.close()
    finally:
        reader.close()


def _sorted_out(home: Home, key: bytes) -> tuple[list[Backup], list[str]]:
    """Return the copies that open, newest first, and the names of those that are damaged or of another key."""
    found, unreadable = [], []
    for path in sorted(home.backups.glob("*.db")):
        try:
            found.append(_look_inside(path, key))
        except StoreFailed:
            unreadable.append(path.name)
    return sorted(found, key=lambda one: (one.last_number, one.taken_ms), reverse=True), unreadable


def _look_inside(path: Path, key: bytes) -> Backup:
    database = open_reader(path, key, still=True)
    try:
        with translated():
            note = read_note(database, _NOTE)
        inside = msgspec.json.decode(note or b"{}", type=_Inside)
    except msgspec.DecodeError as error:
        raise StoreFailed("store.no_backup", file=path.name) from error
    finally:
        database.close()
    return Backup(path=path, taken_ms=inside.taken_ms, last_number=inside.last_number, bytes=path.stat().st_size)


def _rotate(home: Home, key: bytes, made: Backup) -> tuple[str, ...]:
    """Remove what is neither the copy just verified nor kept by the rules."""
    found = backups(home, key)
    spare = kept(found) | {made.path}
    gone = [one.path for one in found if one.path not in spare]
    for path in gone:
        path.unlink(missing_ok=True)
    return tuple(path.name for path in gone)


def _renew(path: Path, key: bytes, new_id: NewId) -> str:
    database = connect(path, key, Mode.WRITE, log=False)
    try:
        with transaction(database):
            device = renew_device(database, new_id=new_id)
            database.execute("DELETE FROM note WHERE name = ?", (_NOTE,))
        return device
    finally:
        database.close()


def _set_aside(home: Home, now_ms: int) -> Path | None:
    """Move the database and what belongs to it away, itself first: a log must never stand beside another's database."""
    names = [home.database, *(home.database.with_name(home.database.name + tail) for tail in _SIDE_FILES)]
    present = [path for path in names if path.exists()]
    if not present:
        return None
    folder = _free_name(home.damaged, now_ms, suffix="")
    make_folder(home.damaged)
    make_folder(folder)
    for path in present:
        if path.is_symlink():
            (folder / path.name).symlink_to(path.resolve())
            path.unlink()
        else:
            path.replace(folder / path.name)
    flush_folder(folder)
    return folder


def _free_name(folder: Path, now_ms: int, suffix: str = ".db") -> Path:
    stamp = datetime.fromtimestamp(now_ms / 1000, tz=UTC).strftime("%Y%m%dT%H%M%SZ")
    number = 0
    while (place := folder / f"stepwell-{stamp}{f'-{number}' if number else ''}{suffix}").exists():
        number += 1
    return place


def need_room(source: Path, folder: Path) -> None:
    """Raise DiskFull before the first byte is written, not after the last that fits."""
    log = log_of(source)
    need = source.stat().st_size + (log.stat().st_size if log.exists() else 0)
    free = shutil.disk_usage(folder).free
    if free < need:
        raise DiskFull(need=need, free=free)


def remove(path: Path) -> None:
    """Delete a database file and what SQLite may have left beside it."""
    for name in (path, *(path.with_name(path.name + tail) for tail in _SIDE_FILES)):
        name.unlink(missing_ok=True)
