# SPDX-License-Identifier: Apache-2.0
"""Verified copies of the database: made while it is in use, rotated by what is inside. `restoring` puts one back.

Which copy is newer is decided by the number of its last event, which is never given twice (`last_place`), then by the
time noted inside it: file names and file times follow clocks that may have been wrong by years.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from app.clock import DAY_MS
from app.long_work import Tell, part, untold
from app.record.checking import copy_pages, integrity_check
from app.record.copy_checks import known_damaged
from app.record.database import Mode, connect, log_of, look_at, open_reader
from app.record.errors import DiskFull, NoBackup, StoreFailed, translated
from app.record.files import file_errors, file_mode, flush_file, flush_folder, make_folder
from app.record.home import Home
from app.record.last_place import last_number
from app.record.lock import FolderLock
from app.record.meta import read_note, set_note

COPY_NOTE = "backup"
"""Under this name a copy, and nothing else, says of what time it is."""
_NEWEST, _DAYS, _WEEKS = 3, 7, 4
"""Kept: the newest copies, the newest of each of the last days, and of each of the last weeks."""
WAIT_S = 60.0
"""How long a copy waits for another one that is being made: a second process, or the daily one of the window."""
_COPIED = 0.45
"""What copying takes of a copy that is made and checked."""
SIDE_FILES = ("-wal", "-shm", "-journal")


class Backup(msgspec.Struct, frozen=True, kw_only=True):
    """One copy. `taken_ms` and `last_number` (of its last event) come from inside it."""

    path: Path
    taken_ms: int
    last_number: int
    bytes: int

    @property
    def name(self) -> str:
        """What it is remembered by: the name of its file, as text whatever its bytes are."""
        return self.path.name.encode(errors="backslashreplace").decode()


class BackupReport(msgspec.Struct, frozen=True, kw_only=True):
    """The copy that was made, and the names of older ones that rotation removed."""

    backup: Backup
    removed: tuple[str, ...]


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
        inside, damaged = _copy(home.database, unfinished, key, now_ms, part(tell, 0.0, _COPIED))
        integrity_check(unfinished, key, part(tell, _COPIED, 1.0))
        with file_errors(unfinished):
            flush_file(unfinished)
            place = free_name(home.backups, now_ms)
            unfinished.replace(place)
            flush_folder(home.backups)
    finally:
        remove(unfinished)
    made = Backup(path=place, taken_ms=inside.taken_ms, last_number=inside.last_number, bytes=place.stat().st_size)
    return BackupReport(backup=made, removed=_rotate(home, key, made, damaged))


def backups(home: Home, key: bytes) -> list[Backup]:
    """Return the copies that open with this key, newest first. They are not checked further."""
    return sorted_out(home, key)[0]


def kept_copies(home: Home) -> int:
    """Return how many older databases lie in the folder, whether they open or not: backups and what was set aside."""
    return sum(1 for folder in (home.backups, home.damaged) for _ in folder.rglob("*.db"))


def newest_copy(home: Home, key: bytes, damaged: frozenset[str] = frozenset()) -> Backup | None:
    """Return the newest copy that opens and is not known as `damaged` (names); nothing is read further."""
    return next((one for one in backups(home, key) if one.name not in damaged), None)


def backup_due(
    home: Home, key: bytes, *, now_ms: int, age_ms: int = DAY_MS, damaged: frozenset[str] = frozenset()
) -> bool:
    """Return whether the newest copy is `age_ms` old, by a clock that may have gone back, or there is none.

    One that is known as `damaged` (names) is none.
    """
    newest = newest_copy(home, key, damaged)
    return newest is None or not 0 <= now_ms - newest.taken_ms < age_ms


def newest_good(home: Home, key: bytes, tell: Tell = untold) -> tuple[Backup, tuple[str, ...]]:
    """Return the newest copy that passes every check, and the names of those that do not: newer ones, unreadable ones.

    Raises NoBackup, and what `tell` does.
    """
    found, unreadable = sorted_out(home, key)
    skipped = list(unreadable)
    for candidate in found:
        try:
            integrity_check(candidate.path, key, tell)
        except StoreFailed:
            skipped.append(candidate.path.name)
            continue
        return candidate, tuple(skipped)
    raise NoBackup(damaged=len(skipped))


def newest_readable(home: Home, key: bytes, damaged: frozenset[str]) -> tuple[Backup, tuple[str, ...]]:
    """Return the newest copy that opens, its pages unread, and the names of those that do not. Raises NoBackup.

    Those that are known as `damaged` (names) count as such that do not open.
    """
    found, unreadable = sorted_out(home, key)
    skipped = [*(one.path.name for one in found if one.name in damaged), *unreadable]
    for candidate in found:
        if candidate.name not in damaged:
            return candidate, tuple(skipped)
    raise NoBackup(damaged=len(skipped))


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


def _copy(source: Path, target: Path, key: bytes, now_ms: int, tell: Tell) -> tuple[_Inside, frozenset[str]]:
    """Copy, and return what the copy says of itself, and which other copies the database knows as damaged."""
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
            set_note(copy, COPY_NOTE, msgspec.json.encode(inside).decode())
            return inside, known_damaged(reader)
        finally:
            copy.close()
    finally:
        reader.close()


def sorted_out(home: Home, key: bytes) -> tuple[list[Backup], list[str]]:
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
            note = read_note(database, COPY_NOTE)
        inside = msgspec.json.decode(note or b"{}", type=_Inside)
    except msgspec.DecodeError as error:
        raise StoreFailed("store.no_backup", file=path.name) from error
    finally:
        database.close()
    return Backup(path=path, taken_ms=inside.taken_ms, last_number=inside.last_number, bytes=path.stat().st_size)


def _rotate(home: Home, key: bytes, made: Backup, damaged: frozenset[str]) -> tuple[str, ...]:
    """Remove what is neither the copy just verified nor kept by the rules: a damaged one takes no good one's place."""
    found = backups(home, key)
    good = kept(one for one in found if one.name not in damaged)
    spare = good | kept(found) | {made.path}
    gone = [one.path for one in found if one.path not in spare]
    for path in gone:
        path.unlink(missing_ok=True)
    return tuple(path.name for path in gone)


def free_name(folder: Path, now_ms: int, suffix: str = ".db") -> Path:
    """Return a name with the time that nothing in this folder has."""
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
    for name in (path, *(path.with_name(path.name + tail) for tail in SIDE_FILES)):
        name.unlink(missing_ok=True)
