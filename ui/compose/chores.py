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
from app.record.backup import back_up, backup_due, sorted_out
from app.record.checking import integrity_check
from app.record.copy_checks import CopyCheck, keep_check, known_damaged, next_to_read, read_checks
from app.record.errors import DamagedStore, MissingStore
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

    def copy(age_ms: int, tell: Tell) -> str:
        damaged = writer.call(lambda program: known_damaged(program.database))
        return _copy(home, clock, age_ms, damaged, tell)

    work: dict[Chore, Work] = {
        Chore.COPY: partial(copy, DAY_MS),
        Chore.LET_GO: let_go,
        Chore.PAGES: partial(_pages, home),
        Chore.COPIES: partial(_copies, home, clock, writer),
        Chore.PACKS: partial(_packs, home),
        Chore.TIDY: give_back,
    }
    return Rounds(clock, _Notes(writer, home), work, partial(copy, AFTER_VISIT_MS))


def _copy(home: Home, clock: Clock, age_ms: int, damaged: frozenset[str], tell: Tell) -> str:
    """Make a copy unless there is a younger one that is not `damaged`."""
    now_ms, key = clock.now_ms(), KeyStore(home).key()
    if backup_due(home, key, now_ms=now_ms, age_ms=age_ms, damaged=damaged):
        back_up(home, key, now_ms=now_ms, tell=tell)
    return ""


def _pages(home: Home, tell: Tell) -> str:
    integrity_check(home.database, KeyStore(home).key(), tell)
    return ""


def _copies(home: Home, clock: Clock, writer: Writer[Program], tell: Tell) -> str:
    """Read the copy whose turn it is, and remember how that ended; say whether any is damaged, as far as is known."""
    key = KeyStore(home).key()
    found, unreadable = sorted_out(home, key)
    one = next_to_read(found, writer.call(lambda program: read_checks(program.database)), clock.now_ms())
    if one is None:
        return "backup.damaged" if unreadable else ""
    try:
        integrity_check(one.path, key, tell)
        good = True
    except MissingStore:
        return ""  # a newer one took its place meanwhile
    except DamagedStore:
        good = False
    check, there = CopyCheck(clock.now_ms(), good), {each.name for each in found}

    def note(program: Program) -> frozenset[str]:
        keep_check(program.database, one.name, check, there)
        return known_damaged(program.database)

    damaged = writer.call(note)
    return "backup.damaged" if unreadable or damaged else ""


def _packs(home: Home, tell: Tell) -> str:
    found = PackLibrary(home.packs).verify(tell)
    return next((finding.code for findings in found.values() for finding in findings), "")
