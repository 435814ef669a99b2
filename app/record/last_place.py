# SPDX-License-Identifier: Apache-2.0
"""The place of a device's last event, also when that event was erased: no place in the record is ever taken twice.

Another device may hold the erased event under its place still; a second one there would be a conflict, and be dropped.
The same holds for the number of the last row: by it copies are told which is newer, and what was recorded while it was
not to leave.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from app.record.meta import read_note, set_note

if TYPE_CHECKING:
    from sqlite_utils import Database

_NOTE = "last_place"
_LAST = "SELECT sequence, at_ms + offset_ms FROM event WHERE device = ? ORDER BY sequence DESC LIMIT 1"

_LATEST = (
    "SELECT max(ms) FROM (SELECT at_ms + offset_ms AS ms FROM event WHERE device = (SELECT device FROM meta)"
    " ORDER BY sequence DESC LIMIT ?)"
)
_MANY = 1000
_LAST_NUMBER = (
    "SELECT max(coalesce((SELECT max(number) FROM event), 0),"
    " coalesce((SELECT json_extract(json, '$.number') FROM note WHERE name = 'last_place'), 0))"
)
NEXT_NUMBER = f"({_LAST_NUMBER} + 1)"
"""SQL: the number of the next row of `event`. SQLite by itself would give those of the last ones that were erased."""


class _Place(msgspec.Struct, frozen=True):
    device: str
    sequence: int
    corrected_ms: int
    number: int = 0


def last_place(database: Database, device: str) -> tuple[int, int]:
    """Return the sequence and the corrected time (ms) of the last event that a device ever recorded; (0, 0): none."""
    row = database.execute(_LAST, (device,)).fetchone()
    found = (0, 0) if row is None else (int(row[0]), int(row[1]))
    text = read_note(database, _NOTE)
    kept = msgspec.json.decode(text, type=_Place) if text else None
    return max(found, (kept.sequence, kept.corrected_ms)) if kept is not None and kept.device == device else found


def last_number(database: Database) -> int:
    """Return the number of the last row of `event` that there ever was, erased or not; 0 for none."""
    return int(database.execute(_LAST_NUMBER).fetchone()[0])


def latest_ms(database: Database) -> int:
    """Return the latest corrected time among the last events that this device recorded, 0 for none.

    Of a million events all would take seconds; what a wrong clock put ahead is among the last ones.
    """
    found = database.execute(_LATEST, (_MANY,)).fetchone()[0]
    return int(found or 0)


def keep_last_place(database: Database) -> None:
    """Remember the place of this device's last event, before events are erased; in the caller's transaction."""
    row = database.execute("SELECT device FROM meta").fetchone()
    if row is not None:
        place = _Place(row[0], *last_place(database, row[0]), last_number(database))
        set_note(database, _NOTE, msgspec.json.encode(place).decode())
