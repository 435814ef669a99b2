# SPDX-License-Identifier: Apache-2.0
"""Gives statements their place in the outbox: a small row that changes on its way, and the text, written once.

The text stands in a table of its own (`statement`). A row with the text in it was written anew with each change of its
state: 2.3 kB for a few bytes, twice for each statement sent, in the log and in the file, each time encrypted anew.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.record.sqlite import Database


def enclose(database: Database, letters: Iterable[tuple[str, str | None]]) -> int:
    """Enclose (event id, frozen text); None: its time is not known yet, see `seal`. Return how many were new here.

    What has a place already keeps it, and its text. In the caller's transaction.
    """
    pairs = list(letters)
    before = database.conn.total_changes
    database.conn.executemany(
        "INSERT INTO outbox (event, bytes) VALUES (?, ?) ON CONFLICT (event) DO NOTHING",
        [(event, 0 if text is None else len(text.encode())) for event, text in pairs],
    )
    new: int = database.conn.total_changes - before
    _keep(database, ((text, event) for event, text in pairs if text is not None))
    return new


def seal(database: Database, letters: Iterable[tuple[str, str]]) -> int:
    """Give (event id, frozen text) to what was enclosed without; return how many. In the caller's transaction."""
    pairs = list(letters)
    before = database.conn.total_changes
    database.conn.executemany(
        "UPDATE outbox SET bytes = ? WHERE event = ? AND bytes = 0",
        [(len(text.encode()), event) for event, text in pairs],
    )
    sealed: int = database.conn.total_changes - before
    _keep(database, ((text, event) for event, text in pairs))
    return sealed


def _keep(database: Database, letters: Iterable[tuple[str, str]]) -> None:
    database.conn.executemany(
        "INSERT INTO statement (number, text) SELECT number, ? FROM outbox WHERE event = ? AND bytes > 0"
        " ON CONFLICT (number) DO NOTHING",
        letters,
    )
