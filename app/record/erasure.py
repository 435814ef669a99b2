# SPDX-License-Identifier: Apache-2.0
"""Taking everything of one person out of the database, and queueing what asks the LRS to void what was sent of them.

1. Everything happens in the caller's one transaction: a tombstone first (the triggers let nothing else go), then the
   statements, the events, the tables folded from them, and the row of the roster, which takes what hangs on it along.
2. A statement is voided if it may be on the LRS: it was sent, it was in a batch, its text was let go after it was sent,
   or it came from another device (which may have sent it since) or from before a restore; so are the manifests that
   this device sent. One that only waited, or that was refused, is just deleted.
3. A voiding statement has an id and a time that follow from what it voids, so that erasing the same person again, after
   an older backup was put back, sends the same characters.

Example: 10 statements sent, 2 waiting: 12 statements deleted, 10 voided.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import msgspec

from app.record.enclosing import enclose
from app.record.last_place import keep_last_place
from app.record.leaving import held_back_sql
from app.record.sqlite import Database
from app.record.tombstones import mark_of

Void: TypeAlias = Callable[[str, int], tuple[str, str]]
"""Given the id of a statement and the time of the erasure (ms), returns the id and the frozen text that voids it."""

PHOTO = "sort = 'picture' AND key_theirs IS NOT NULL AND of NOT IN (SELECT submission FROM submission)"
"""What only a photo of somebody's work is (SQL, `piece`): somebody else has a key to it, and it was not handed in.

Whose key is gone has an empty one.
"""
_MINE = "(SELECT id FROM event WHERE learner = :learner)"
_CARRIED = (
    "NOT EXISTS (SELECT 1 FROM event WHERE event.id = outbox.event) AND number IN"
    " (SELECT number FROM statement WHERE json_valid(text)"
    " AND json_extract(text, '$.actor.account.name') = :learner"
    " AND json_extract(text, '$.object.objectType') <> 'StatementRef')"
)
"""Statements that another device could not send, taken over by file: there is no event here."""
_HANGING = (
    "draft",
    "preference",
    "credential",
    "membership",
    "badge",
    "learner_key",
    "sealed",
    "shared",
    "piece",
    "nudge",
    "handed",
    "handover",
    "manifest",
    "history",
    "unfolded",
    "survey_away",
)
"""Tables whose rows are of one person, beside the roster row."""
_FINDINGS = (
    "DELETE FROM draft WHERE attempt LIKE 'finding:%' AND substr(attempt, -length(:learner) - 1) = ':' || :learner"
)
"""What they had typed about other people's evidence and not recorded (`app.portfolio.assessing`)."""
_TOGETHER = (
    "UPDATE draft SET answer = replace(answer, json_quote(:learner), json_quote(''))"
    " WHERE attempt = 'together' AND instr(answer, json_quote(:learner))"
)
"""That they are at a session which is not closed (`app.sessions.desk`): whoever leads it keeps the rest."""


class Erased(msgspec.Struct, frozen=True, kw_only=True):
    """How many rows went, and how many statements will be voided."""

    events: int
    statements: int
    others: int
    voided: int


def erase_rows(database: Database, learner: str, at_ms: int, void: Void) -> Erased:
    """Delete all that is kept of one learner, inside a transaction of the caller. Returns what went."""
    database.execute("INSERT OR IGNORE INTO tombstone (learner, erased_ms) VALUES (?, ?)", [learner, at_ms])
    keep_last_place(database)
    sent = _perhaps_sent(database, learner)
    statements = _delete(database, f"DELETE FROM outbox WHERE event IN {_MINE}", learner)  # noqa: S608
    statements += _delete(database, f"DELETE FROM outbox WHERE {_CARRIED}", learner)  # noqa: S608
    sent += [row[0] for row in database.execute("SELECT id FROM handed WHERE learner = ? ORDER BY number", [learner])]
    voids = [void(event, at_ms) for event in sent]
    queued = enclose(database, voids)
    events = _delete(database, "DELETE FROM event WHERE learner = :learner", learner)
    others = 0
    for table in (*_projections(database), *_HANGING):
        others += _delete(database, f"DELETE FROM {table} WHERE learner = :learner", learner)  # noqa: S608
    others += _delete(database, "DELETE FROM shared WHERE reader = :learner", learner)
    others += _delete(database, _FINDINGS, learner)
    database.execute(_TOGETHER, {"learner": learner})
    database.execute(f"UPDATE piece SET reader = '', key_theirs = x'' WHERE reader = ? AND {PHOTO}", [learner])  # noqa: S608
    database.execute("UPDATE piece SET reader = '', key_theirs = NULL WHERE reader = ?", [learner])
    others += _delete(database, "DELETE FROM learner WHERE id = :learner", learner)
    # Once nothing of the person is left for the triggers to look at, the id itself goes too.
    database.execute("DELETE FROM tombstone WHERE learner = ?", [learner])
    database.execute("INSERT OR IGNORE INTO tombstone (learner, erased_ms) VALUES (?, ?)", [mark_of(learner), at_ms])
    return Erased(events=events, statements=statements, others=others, voided=queued)


def carried_learners(database: Database) -> set[str]:
    """Return of whom there are statements that another device could not send. Reads all of the outbox."""
    rows = database.execute(
        "SELECT DISTINCT json_extract(text, '$.actor.account.name') FROM outbox JOIN statement USING (number)"
        " WHERE json_valid(text) AND NOT EXISTS (SELECT 1 FROM event WHERE event.id = outbox.event)"
    ).fetchall()
    return {row[0] for row in rows if isinstance(row[0], str)}


def _perhaps_sent(database: Database, learner: str) -> list[str]:
    """Rule 2."""
    rows = database.execute(
        "SELECT event.id FROM event LEFT JOIN outbox ON outbox.event = event.id"  # noqa: S608
        " WHERE event.learner = :learner AND event.roam_sequence > 0 AND coalesce(outbox.state, '') <> 'quarantined'"
        " AND (outbox.state IN ('sent', 'batched') OR event.device <> (SELECT device FROM meta)"
        f" OR (outbox.event IS NULL AND NOT {held_back_sql(database)})) ORDER BY event.number",
        {"learner": learner},
    ).fetchall()
    carried = database.execute(
        f"SELECT event FROM outbox WHERE {_CARRIED} AND state <> 'quarantined' ORDER BY number",  # noqa: S608
        {"learner": learner},
    ).fetchall()
    return [row[0] for row in (*rows, *carried)]


def _delete(database: Database, sql: str, learner: str) -> int:
    return int(database.execute(sql, {"learner": learner}).rowcount)


def _projections(database: Database) -> list[str]:
    """Return the tables that the projector of this file made."""
    row = database.execute("SELECT projections FROM meta").fetchone()
    made = msgspec.json.decode(row[0], type=dict[str, str]) if row is not None and row[0] else {}
    return made.get("tables", "").split()
