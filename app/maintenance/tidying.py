# SPDX-License-Identifier: Apache-2.0
"""Giving room of the database back to the disk, a little at a time.

A database that an older program made has no list of its free pages, and uses them again itself: nothing is done there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.long_work import Tell
from app.record.errors import translated

if TYPE_CHECKING:
    from sqlite_utils import Database

PAGES_AT_ONCE = 100
"""A few milliseconds: an answer that comes meanwhile waits for no more than that."""
KEPT_PAGES = 250
"""About 1 MB stays free, because it will be needed again."""
_INCREMENTAL = 2


def tidy(on_writer: Callable[[Callable[[Database], int]], int], tell: Tell) -> None:
    """Give back what is free beyond KEPT_PAGES, in calls of `on_writer`. Raises `StoreFailed` and what `tell` does."""
    most = left = on_writer(spare_pages)
    while left > 0:
        tell(most - left, most)
        before, left = left, on_writer(_give_back)
        if left >= before:
            return  # SQLite has none to give


def spare_pages(database: Database) -> int:
    """Return how many pages can be given back."""
    with translated():
        if int(database.execute("PRAGMA auto_vacuum").fetchone()[0]) != _INCREMENTAL:
            return 0
        return int(database.execute("PRAGMA freelist_count").fetchone()[0]) - KEPT_PAGES


def _give_back(database: Database) -> int:
    pages = min(PAGES_AT_ONCE, spare_pages(database))
    if pages > 0:
        with translated():
            database.execute(f"PRAGMA incremental_vacuum({pages})").fetchall()
    return spare_pages(database)
