# SPDX-License-Identifier: Apache-2.0
"""Keeps the index what the packs are, by whoever has the time: one process at once, and never the one that waits."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from contextlib import closing

from app.memory import give_back
from app.record.errors import StoreBusy, StoreFailed
from app.record.home import Home
from app.record.lock import FolderLock
from app.search.building import Sealed, is_current, update
from app.search.store import Damaged, is_busy, open_store, throw_away
from app.search.words import forget

log = logging.getLogger(__name__)
TRIES = 2
"""The second one on a new file, where the first met damage."""


def keep_up(home: Home, packs: Sequence[Sealed], stop: Callable[[], bool] = lambda: False) -> bool:
    """Bring the index up to date and return whether it is; `stop` is asked after each short piece.

    False as well where another process does it just now, or the disk is full: then what is there is looked in.
    """
    for _ in range(TRIES):
        try:
            return _keep_up(home, packs, stop)
        except Damaged as error:
            if is_busy(error):
                return False
            log.warning("the search index is built anew: %s", error)
            throw_away(home.search)
        except (StoreFailed, OSError) as error:
            log.warning("the search index was not built: %s", error)
            return False
    return False


def _keep_up(home: Home, packs: Sequence[Sealed], stop: Callable[[], bool]) -> bool:
    home.make()
    with closing(open_store(home.search)) as connection:
        if is_current(connection, packs):
            return True
        try:
            lock = FolderLock(home.search_lock).acquire()
        except StoreBusy:
            return False
        try:
            for _ in update(connection, packs):
                if stop():
                    return False
            return is_current(connection, packs)
        finally:
            lock.release()
            forget()
            give_back()
