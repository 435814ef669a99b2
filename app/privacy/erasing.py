# SPDX-License-Identifier: Apache-2.0
"""Erasing a person, and doing it again after an older backup was put back."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

import msgspec

from app.authoring.states import disown
from app.curating.missed_rows import forget
from app.record.backup import kept_copies
from app.record.database import transaction
from app.record.erasure import Erased, Void, carried_learners, erase_rows
from app.record.errors import StoreFailed, translated
from app.record.merged import merged_ids, survivor
from app.record.meta import read_note
from app.record.tombstones import PUT_BACK, complete, mark_of
from app.statements.voiding import voiding

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.record.home import Home


log = logging.getLogger(__name__)


class Erasure(msgspec.Struct, frozen=True, kw_only=True):
    """What an erasure did, and what it cannot do.

    `events`, `statements`, `others`: rows deleted here. `voids`: statements that will ask the LRS to void what it has;
    what its owner does with them, and with copies, is theirs to say. `copies`: files (backups, databases set aside) in
    the data folder that were made before and still hold the person; backups go as newer ones take their places, within
    some weeks of daily use, and files in `damaged` stay until somebody deletes them. `log_emptied`: whether
    the database's own log was emptied at once; otherwise that happens when the last program closes it.
    """

    events: int
    statements: int
    others: int
    voids: int
    copies: int
    log_emptied: bool


def void_for(organisation: str) -> Void:
    """Return what makes the voiding statements of an organisation."""
    return partial(voiding, organisation)


def everyone(database: Database, learner: str) -> tuple[str, ...]:
    """Return all ids of one person: the survivor of merges first, then the duplicates."""
    return merged_ids(database, survivor(database, learner))


def erase(
    database: Database,
    home: Home,
    ids: Iterable[str],
    at_ms: int,
    void: Void,
    *,
    note: Callable[[Erased], None],
) -> Erasure:
    """Erase the ids of one person; `note` writes it down in the same transaction. Raises `StoreFailed`, OSError."""
    ids = tuple(ids)
    disown(home.drafts, ids)
    database.execute("PRAGMA secure_delete = ON")
    with transaction(database):
        forget(database, ids)
        parts = [erase_rows(database, one, at_ms, void) for one in ids]
        erased = Erased(
            events=sum(part.events for part in parts),
            statements=sum(part.statements for part in parts),
            others=sum(part.others for part in parts),
            voided=sum(part.voided for part in parts),
        )
        note(erased)
    return Erasure(
        events=erased.events,
        statements=erased.statements,
        others=erased.others,
        voids=erased.voided,
        copies=kept_copies(home),
        log_emptied=_closed(database, home),
    )


def _closed(database: Database, home: Home) -> bool:
    """Write the list of the erased and empty the log, as far as that can be done now; say whether the log is empty.

    The person is gone by then, so that nothing here is a failure of the erasure: the table says what the list says, and
    the next start writes it.
    """
    try:
        complete(database, home)
        with translated():
            return not database.execute("PRAGMA wal_checkpoint (TRUNCATE)").fetchone()[0]
    except StoreFailed as error:
        log.warning("somebody was erased, and what comes after it waits for the next start: %s", error.code)
        return False


def erase_again(database: Database, home: Home, void: Void) -> tuple[str, ...]:
    """Erase whoever was erased before and is here nevertheless, from an older backup; return their marks.

    Called when the program opens, before anything reads the record. Raises `StoreFailed`.
    """
    marks = complete(database, home)
    if not marks:
        return ()
    ids = {row[0] for row in database.execute("SELECT id FROM learner UNION SELECT DISTINCT learner FROM event")}
    put_back = read_note(database, PUT_BACK) is not None
    if put_back:
        ids |= carried_learners(database)  # of people whom that copy does not know yet
    back = sorted(one for one in ids if mark_of(one) in marks)
    if back:
        database.execute("PRAGMA secure_delete = ON")
        disown(home.drafts, back)
        with transaction(database):
            forget(database, back)
            for one in back:
                erase_rows(database, one, marks[mark_of(one)], void)
        database.execute("PRAGMA wal_checkpoint (TRUNCATE)")
    if put_back:
        with transaction(database):
            database.execute("DELETE FROM note WHERE name = ?", [PUT_BACK])
    return tuple(mark_of(one) for one in back)
