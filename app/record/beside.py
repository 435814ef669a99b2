# SPDX-License-Identifier: Apache-2.0
"""A short write beside the process that holds the data folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from app.record.backup import WAIT_S
from app.record.database import Mode, connect, look_at
from app.record.home import Home
from app.record.keys import KeyStore
from app.record.lock import FolderLock
from app.record.sqlite import Database


@contextmanager
def write_beside(home: Home, keys: KeyStore) -> Iterator[Database]:
    """Open for one short write beside a process that holds the folder's lock, as a window does all day.

    Only for tables that no process keeps in memory: the audit. SQLite itself lets one writer wait for the other; the
    lock of whoever copies the file keeps a change of its key away, which would leave behind what comes after its copy.
    Raises `StoreFailed`; then the caller must not do what was to be noted.
    """
    with FolderLock(home.backup_lock).acquire(WAIT_S):
        look_at(home.database)
        database = connect(home.database, keys.key(), Mode.WRITE)
        try:
            yield database
        finally:
            database.close()
