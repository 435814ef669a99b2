# SPDX-License-Identifier: Apache-2.0
"""A look for packs that a command line asks of the window beside it: one note, written and read by both.

The window alone may do what the organisation says, since it has people and programmes in memory. Three steps, each one
transaction: the command asks, the window begins (so that nobody waits for a process that does not listen), the window
answers with the report as JSON. A killed window leaves no answer, and lets go of the folder: the command looks itself.
"""

from __future__ import annotations

import msgspec

from app.record.database import transaction
from app.record.meta import read_note, set_note
from app.record.sqlite import Database

_NOTE = "pack_look"
NO_REPORT = "null"
"""The answer of a window in which the look ended without a report."""


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """A look. `place` instead of the one that is set, "" for that; `vouched_ms`: the time, on an operator's word."""

    id: str
    place: str = ""
    vouched_ms: int = 0
    begun: bool = False
    report: str = ""


def ask(database: Database, asked: Asked) -> None:
    """Ask for a look; what was asked before is asked no more. Raises `StoreFailed`."""
    _keep(database, asked)


def read_asked(database: Database) -> Asked | None:
    """Return what was asked last, None: nothing ever was."""
    text = read_note(database, _NOTE)
    return None if text is None else msgspec.json.decode(text, type=Asked)


def begin(database: Database) -> Asked | None:
    """Take over what is asked, None: nothing new is. Raises `StoreFailed`."""
    if (asked := read_asked(database)) is None or asked.begun:
        return None
    with transaction(database):
        _keep(database, msgspec.structs.replace(asked, begun=True))
    return asked


def answer(database: Database, id_: str, report: str) -> None:
    """Keep the answer for whoever asked, unless something else was asked meanwhile. Raises `StoreFailed`."""
    with transaction(database):
        asked = read_asked(database)
        if asked is not None and asked.id == id_:
            _keep(database, msgspec.structs.replace(asked, report=report))


def give_up(database: Database, id_: str) -> None:
    """Ask no more for a look that nobody has begun. Raises `StoreFailed`."""
    with transaction(database):
        asked = read_asked(database)
        if asked is not None and asked.id == id_:
            _keep(database, msgspec.structs.replace(asked, begun=True))


def _keep(database: Database, asked: Asked) -> None:
    set_note(database, _NOTE, msgspec.json.encode(asked).decode())
