# SPDX-License-Identifier: Apache-2.0
"""When each chore was done last and how it ended: a note in the database, without a word about anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from app.maintenance.chores import Chore, Done
from app.record.meta import read_note, set_note

if TYPE_CHECKING:
    from sqlite_utils import Database

_NOTE = "maintenance"


def read_done(database: Database) -> dict[Chore, Done]:
    """Return what was done; what cannot be read, or is no chore of this program, was never done."""
    text = read_note(database, _NOTE)
    try:
        known = msgspec.json.decode(text or "{}", type=dict[str, Done])
    except msgspec.DecodeError:
        return {}
    return {chore: known[chore] for chore in Chore if chore in known}


def keep_done(database: Database, chore: Chore, done: Done) -> None:
    """Remember how a chore ended. Raises `StoreFailed`."""
    known = {**read_done(database), chore: done}
    set_note(database, _NOTE, msgspec.json.encode({each.value: how for each, how in known.items()}).decode())
