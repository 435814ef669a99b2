# SPDX-License-Identifier: Apache-2.0
"""What of a duplicate goes when two people are made one, beside the events, which stay as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.record.erasure import PHOTO
from app.surveys.counts import hand_on

if TYPE_CHECKING:
    from sqlite_utils import Database

_GOES = ("credential", "badge", "membership", "sealed", "learner_key", "shared", "piece", "nudge")
"""Tables with what proved who the duplicate is, what they were elsewhere, and what only they could read."""

_OPEN = "key_mine = x'' AND sort <> 'refused'"
"""Pictures and recordings of tips: they are not sealed, and stay with what the survivor wrote (`app.tips.pieces`)."""


def count_notes(database: Database, learner: str) -> int:
    """Return how many private notes and pieces of evidence a person has, which nobody else can open."""
    sql = (
        "SELECT (SELECT count(*) FROM sealed WHERE learner = ?1)"  # noqa: S608 - names of ours
        f" + (SELECT count(*) FROM piece WHERE learner = ?1 AND NOT ({_OPEN}))"
    )
    return int(database.execute(sql, [learner]).fetchone()[0])


def point_to(database: Database, duplicate: str, into: str, now_ms: int) -> None:
    """Let a duplicate point to the survivor and leave; inside a transaction of the caller."""
    database.execute(
        "UPDATE learner SET merged_into = ?, left_ms = coalesce(left_ms, ?) WHERE id = ?", [into, now_ms, duplicate]
    )
    hand_on(database, duplicate, into)
    database.execute(f"UPDATE piece SET learner = ? WHERE learner = ? AND {_OPEN}", [into, duplicate])  # noqa: S608
    for table in _GOES:
        database.execute(f"DELETE FROM {table} WHERE learner = ?", [duplicate])  # noqa: S608 - names of ours
    # Its key is gone: what others sealed for it opens no more, and is not said to be read by anyone. A photo of
    # somebody's work stays theirs to take away, and that of who is on it.
    database.execute("DELETE FROM shared WHERE reader = ?", [duplicate])
    database.execute(f"UPDATE piece SET reader = ?, key_theirs = x'' WHERE reader = ? AND {PHOTO}", [into, duplicate])  # noqa: S608
    database.execute("UPDATE piece SET reader = '', key_theirs = NULL WHERE reader = ?", [duplicate])
