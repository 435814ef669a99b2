# SPDX-License-Identifier: Apache-2.0
"""Opening a data folder in the one right order: is there a loss, is there a key, does it open, then confirm the key."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from app.clock import Clock
from app.record.backup import back_up, remove
from app.record.database import look_at, open_database, open_reader, schema_of
from app.record.errors import MissingStore, OlderStore
from app.record.files import file_errors
from app.record.home import Home
from app.record.keys import KeyStore
from app.record.restoring import unfinished_restore
from app.record.rotation import settle
from app.record.schema import SCHEMA_VERSION
from app.record.sharing import widen_mask
from app.record.sqlite import Database


def open_store(home: Home, keys: KeyStore, clock: Clock, *, synchronous: str = "FULL", check: bool = True) -> Database:
    """Open a folder's database for writing, making folder, key and database where none ever was.

    An older file is backed up before it is migrated. The caller holds the folder's lock. Raises `StoreFailed`.
    """
    with file_errors(home.path):
        home.make()
    widen_mask(home)
    begun = home.begun
    if begun:
        look_at(home.database)  # a lost file is said to be lost, not to lack its key
        settle(home, keys)
        with suppress(OSError):  # it is in nobody's way, and no reason not to start
            remove(unfinished_restore(home))
    key = keys.key(mint=not begun)

    def before_migration(_path: Path) -> None:
        back_up(home, key, now_ms=clock.now_ms())

    database = open_database(
        home.database, key, create=True, synchronous=synchronous, check=check, before_migration=before_migration
    )
    keys.confirm(key)
    return database


def read_store(home: Home, keys: KeyStore, *, still: bool = False) -> Database:
    """Open a folder's database for reading only, while another process may write. `still`: as `open_reader`.

    Raises `StoreFailed`; OlderStore for a file that is to be migrated first, which `open_store` does.
    """
    if not home.database.exists():
        raise MissingStore(file=home.database.name)
    look_at(home.database, write=False)
    database = open_reader(home.database, keys.key(), still=still)
    found = schema_of(database)
    if found < SCHEMA_VERSION:
        database.close()
        raise OlderStore(found, SCHEMA_VERSION)
    return database
