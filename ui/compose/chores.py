# SPDX-License-Identifier: Apache-2.0
"""The chores of a device that is in use, put together of what does them: copies and looks on connections of their own.

Only what has to change the database is done on the writer's thread, in short calls.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from app.clock import DAY_MS, Clock
from app.long_work import Tell
from app.maintenance.chores import Chore, Done
from app.maintenance.ledger import keep_done, read_done
from app.maintenance.room import keep_room
from app.maintenance.rounds import Rounds, Work
from app.maintenance.tidying import tidy
from app.record.backup import back_up, backup_due, newest_good
from app.record.checking import integrity_check
from app.record.home import Home
from app.record.keys import KeyStore
from content_packs.library import PackLibrary

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.record.writer import Writer
    from ui.compose.program import Program

AFTER_VISIT_MS = 3_600_000
"""On a busy kiosk people leave every few minutes; one copy an hour is enough there."""


class _Notes:
    """The ledger in the database, reached on the writer's thread; with it goes how much room the disk has."""

    def __init__(self, writer: Writer[Program], home: Home) -> None:
        self._writer = writer
        self._home = home

    def read(self) -> Mapping[Chore, Done]:
        return self._writer.call(lambda program: read_done(program.database))

    def keep(self, chore: Chore, done: Done) -> None:
        free = shutil.disk_usage(self._home.path).free

        def note(program: Program) -> None:
            keep_done(program.database, chore, done)
            keep_room(program.database, done.at_ms // DAY_MS, free)

        self._writer.call(note)


def rounds_of(home: Home, clock: Clock, writer: Writer[Program]) -> Rounds:
    """Return the chores of a data folder whose program runs on this writer's thread."""

    def on_writer(work: Callable[[Database], int]) -> int:
        return writer.call(lambda program: work(program.database))

    def let_go(_tell: Tell) -> str:
        writer.call(lambda program: program.privacy.run_retention())
        return ""

    def give_back(tell: Tell) -> str:
        tidy(on_writer, tell)
        return ""

    work: dict[Chore, Work] = {
        Chore.COPY: partial(_copy, home, clock, DAY_MS),
        Chore.LET_GO: let_go,
        Chore.PAGES: partial(_pages, home),
        Chore.COPIES: partial(_copies, home),
        Chore.PACKS: partial(_packs, home),
        Chore.TIDY: give_back,
    }
    return Rounds(clock, _Notes(writer, home), work, partial(_copy, home, clock, AFTER_VISIT_MS))


def _copy(home: Home, clock: Clock, age_ms: int, tell: Tell) -> str:
    """Make a copy unless there is a younger one."""
    now_ms, key = clock.now_ms(), KeyStore(home).key()
    if backup_due(home, key, now_ms=now_ms, age_ms=age_ms):
        back_up(home, key, now_ms=now_ms, tell=tell)
    return ""


def _pages(home: Home, tell: Tell) -> str:
    integrity_check(home.database, KeyStore(home).key(), tell)
    return ""


def _copies(home: Home, tell: Tell) -> str:
    _newest, skipped = newest_good(home, KeyStore(home).key(), tell)
    return "backup.damaged" if skipped else ""


def _packs(home: Home, tell: Tell) -> str:
    found = PackLibrary(home.packs).verify(tell)
    return next((finding.code for findings in found.values() for finding in findings), "")
