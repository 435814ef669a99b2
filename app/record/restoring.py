# SPDX-License-Identifier: Apache-2.0
"""Putting a verified copy in the place of the database: made beside, checked, swapped; what was there is kept aside."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec

from app.clock import NewId
from app.long_work import Tell, part, untold
from app.record.backup import (
    COPY_NOTE,
    SIDE_FILES,
    WAIT_S,
    Backup,
    free_name,
    need_room,
    newest_good,
    remove,
)
from app.record.checking import integrity_check
from app.record.database import Mode, connect, schema_of, transaction
from app.record.files import (
    NO_LINK,
    PRIVATE_FILE,
    clear_place,
    file_errors,
    file_mode,
    flush_file,
    flush_folder,
    make_folder,
    write_whole,
)
from app.record.home import Home
from app.record.lock import FolderLock
from app.record.meta import renew_device, set_note
from app.record.schema import SCHEMA_VERSION
from app.record.sqlite import Database
from app.record.tombstones import PUT_BACK

_BLOCK = 1 << 20


class RestoreReport(msgspec.Struct, frozen=True, kw_only=True):
    """What now stands as the database, the copies that were not good, and where the damaged database lies.

    `device` is the new id of this device: what was recorded after the copy may be on the LRS under the old one.
    """

    backup: Backup
    skipped: tuple[str, ...]
    aside: Path | None
    device: str


def restore_latest(
    home: Home,
    key: bytes,
    *,
    new_id: NewId,
    now_ms: int,
    tell: Tell = untold,
    also: Callable[[Database], None] = lambda _database: None,
) -> RestoreReport:
    """Put the newest good copy in the place of the database, which is kept aside. Only with the operator's consent.

    The caller holds the folder's lock and has no connection open. Killed at any point, it can be run again: until the
    swap, the folder has the old database or none, and never a mixture. Meanwhile no copy is made or dropped, and nobody
    notes anything in what is set aside. `also` writes to the copy before the swap if that is of this program's schema:
    the audit, of which what came after the copy is set aside, too. Raises NoBackup or another `StoreFailed`, and what
    `tell` does, which is asked before the swap only.
    """
    with FolderLock(home.backup_lock).acquire(WAIT_S):
        return _restore(home, key, now_ms, tell, partial(_renew, key=key, new_id=new_id, also=also))


def _restore(home: Home, key: bytes, now_ms: int, tell: Tell, renew: Callable[[Path], str]) -> RestoreReport:
    chosen, skipped = newest_good(home, key, part(tell, 0.0, 0.45))
    fresh = unfinished_restore(home)
    with file_errors(fresh):
        clear_place(fresh)
        remove(fresh)
    try:
        with file_errors(home.database):
            need_room(chosen.path, home.path)
            _copy_file(chosen.path, fresh, part(tell, 0.45, 0.55))
            fresh.chmod(file_mode(home.path))
        device = renew(fresh)
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


def _copy_file(source: Path, target: Path, tell: Tell) -> None:
    most, done = source.stat().st_size, 0
    made = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | NO_LINK, PRIVATE_FILE)
    with source.open("rb") as given, os.fdopen(made, "wb") as copy:
        while block := given.read(_BLOCK):
            copy.write(block)
            done += len(block)
            tell(done, most)


def _renew(path: Path, key: bytes, new_id: NewId, also: Callable[[Database], None]) -> str:
    database = connect(path, key, Mode.WRITE, log=False)
    try:
        with transaction(database):
            device = renew_device(database, new_id=new_id)
            database.execute("DELETE FROM note WHERE name = ?", (COPY_NOTE,))
            set_note(database, PUT_BACK, "true")
            if schema_of(database) == SCHEMA_VERSION:
                also(database)
        return device
    finally:
        database.close()


def _set_aside(home: Home, now_ms: int) -> Path | None:
    """Move the database and what belongs to it away, itself first: a log must never stand beside another's database."""
    names = [home.database, *(home.database.with_name(home.database.name + tail) for tail in SIDE_FILES)]
    present = [path for path in names if path.exists()]
    if not present:
        return None
    folder = free_name(home.damaged, now_ms, suffix="")
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
