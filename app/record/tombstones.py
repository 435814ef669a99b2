# SPDX-License-Identifier: Apache-2.0
"""Who was erased: kept so that neither a sync nor an older backup brings them back.

The database keeps SHA-256 of the learner id, not the id; so does a small file beside it, because a restored backup
knows nothing of what was erased after it was made. Each of the two is completed from the other at every opening.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import msgspec

from app.record.database import transaction
from app.record.files import NO_JSON, clear_place, file_errors, write_whole
from app.record.home import Home
from app.record.sqlite import Database

PUT_BACK = "put_back"
"""A note of a copy that took the place of the database, until it was looked at for everybody who was erased since."""
_MARK = "sha256:"
_LATEST_MS = 1 << 62


def mark_of(learner: str) -> str:
    """Return what stands for a learner id in a tombstone."""
    return _MARK + hashlib.sha256(learner.encode()).hexdigest()


def is_erased(database: Database, learner: str) -> bool:
    """Say whether the person with this id was erased here."""
    found = database.execute("SELECT 1 FROM tombstone WHERE learner IN (?, ?)", (learner, mark_of(learner))).fetchone()
    return found is not None


def tombstones(database: Database) -> dict[str, int]:
    """Return the marks of all who were erased, with the time, ms since 1970 UTC."""
    rows = database.execute("SELECT learner, erased_ms FROM tombstone").fetchall()
    return {learner if learner.startswith(_MARK) else mark_of(learner): at_ms for learner, at_ms in rows}


def read_file(home: Home) -> dict[str, int]:
    """Return what the file says; nothing when there is none, and nothing of what is no mark with a time.

    One that cannot be read is set aside, and the table of the database, which says the same, makes it anew: nobody
    shall be kept from working by it.
    """
    try:
        with file_errors(home.tombstones):
            clear_place(home.tombstones)
            text = home.tombstones.read_bytes()
    except FileNotFoundError:
        return {}
    try:
        said = msgspec.json.decode(text, type=dict[str, int])
        return {mark: at_ms for mark, at_ms in said.items() if mark.startswith(_MARK) and 0 <= at_ms < _LATEST_MS}
    except NO_JSON:
        with file_errors(home.tombstones):
            home.tombstones.replace(home.tombstones.with_suffix(".damaged"))
        return {}


def write_file(home: Home, marks: Mapping[str, int]) -> None:
    """Replace the file. Raises `StoreFailed`."""
    write_whole(home.tombstones, msgspec.json.encode(dict(sorted(marks.items()))))


def complete(database: Database, home: Home) -> dict[str, int]:
    """Bring file and table to the same marks, the earlier time of each, and return them. Raises `StoreFailed`."""
    there, here = read_file(home), tombstones(database)
    both = {mark: min(x for x in (there.get(mark), here.get(mark)) if x is not None) for mark in there | here}
    if both != here:
        with transaction(database):
            database.conn.executemany(
                "INSERT INTO tombstone (learner, erased_ms) VALUES (?, ?)"
                " ON CONFLICT (learner) DO UPDATE SET erased_ms = excluded.erased_ms",
                list(both.items()),
            )
    if both != there:
        write_file(home, both)
    return both
