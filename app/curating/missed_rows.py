# SPDX-License-Identifier: Apache-2.0
"""The rows of what people looked for in vain: the key of their digests, and how they go. Loaded by every program."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from app.clock import DAY_MS
from app.record.meta import read_note, set_note

if TYPE_CHECKING:
    from sqlite_utils import Database

KEY = "missed_search_key"
DAYS = 90


def key_of(database: Database) -> bytes:
    """Return the key of the digests, which is made the first time and never leaves the device."""
    known = read_note(database, KEY)
    if not known:
        known = msgspec.json.encode(secrets.token_hex(32)).decode()
        set_note(database, KEY, known)
    return bytes.fromhex(msgspec.json.decode(known, type=str))


def digest_of(key: bytes, words: str, learner: str) -> str:
    """Return what a person is counted as, for these words alone."""
    return hmac.new(key, f"{words}\n{learner}".encode(), hashlib.sha256).hexdigest()


def let_go(database: Database, now_ms: int) -> int:
    """Delete what is older than `DAYS`, within a transaction of the caller; return how many rows it was."""
    return int(database.execute("DELETE FROM missed_search WHERE day < ?", [first_day(now_ms)]).rowcount)


def forget(database: Database, people: Iterable[str]) -> None:
    """Delete the rows of these people, within a transaction of the caller."""
    if not read_note(database, KEY):
        return
    key = key_of(database)
    said = [str(row[0]) for row in database.execute("SELECT DISTINCT words FROM missed_search").fetchall()]
    for person in people:
        gone = [(each, digest_of(key, each, person)) for each in said]
        for row in gone:
            database.execute("DELETE FROM missed_search WHERE words = ? AND person = ?", row)


def first_day(now_ms: int) -> int:
    """Return the day (UTC days since 1970) before which nothing is kept."""
    return now_ms // DAY_MS - DAYS
