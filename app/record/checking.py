# SPDX-License-Identifier: Apache-2.0
"""Looking through a whole database file, and copying one, told of on the way; what is told may end it."""

from __future__ import annotations

from pathlib import Path

from app.long_work import Stopped, Tell, part, untold
from app.record.database import diagnosed, open_reader, quick_check
from app.record.errors import DamagedStore, translated
from app.record.sqlite import Database

PAGES_AT_ONCE = 1_000
"""About 30 ms of processor time."""
_STEPS_AT_ONCE = 10_000
_STEPS_A_PAGE = 16
"""Steps of SQLite's own machine for a page of a quick check: measured on a record of 100 MB. It only moves a bar."""
_PAGES_SHARE = 0.45
"""What the checksums of the pages take of both looks."""


def integrity_check(path: Path, key: bytes, tell: Tell = untold) -> None:
    """Raise DamagedStore unless every page of the file has its own checksum right and the whole is consistent.

    Reads the whole file (10 ms of processor time per MB). What is still in a write-ahead log beside it is seen by
    quick_check only. What `tell` raises ends it; the look at the checksums (5 ms per MB) is one step.
    """
    database = open_reader(path, key, still=True)
    with diagnosed(path, key):
        try:
            tell(0, 1)
            with translated():
                pages = database.execute("PRAGMA cipher_integrity_check").fetchall()
            if pages:
                raise DamagedStore(reason="pages", pages=len(pages))
            _told_check(database, part(tell, _PAGES_SHARE, 1.0))
        finally:
            database.close()
    tell(1, 1)


def copy_pages(source: Database, copy: Database, tell: Tell = untold) -> None:
    """Copy a database, page by page, as it is when this begins, while others write to it.

    The read transaction that is held keeps that moment: without one, SQLite begins again at every commit that falls
    between two steps, and behind a busy writer that is for ever. What `tell` raises ends it. Raises `StoreFailed`.
    """
    with translated():
        source.execute("BEGIN")
        try:
            source.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            source.conn.backup(
                copy.conn, pages=PAGES_AT_ONCE, progress=lambda _status, left, all_: tell(all_ - left, all_)
            )
        finally:
            source.execute("COMMIT")


def _told_check(database: Database, tell: Tell) -> None:
    """Do a quick check, and tell from inside. SQLite turns what is raised there into an interruption."""
    most = max(1, _STEPS_A_PAGE * int(database.execute("PRAGMA page_count").fetchone()[0]))
    done, ended = 0, None

    def look() -> int:
        nonlocal done, ended
        done += _STEPS_AT_ONCE
        try:
            tell(min(done, most), most)
        except Stopped as stopped:
            ended = stopped
            return 1
        return 0

    database.conn.set_progress_handler(look, _STEPS_AT_ONCE)
    try:
        quick_check(database)
    except Exception:
        if ended is not None:
            raise ended from None
        raise
    finally:
        database.conn.set_progress_handler(None, 0)
