# SPDX-License-Identifier: Apache-2.0
"""Who this device is. A data folder that was copied, to another machine or beside itself, takes an id of its own."""

from __future__ import annotations

from pathlib import Path

import msgspec

from app.clock import NewId
from app.errors import Refusal
from app.machine import both_seen, same_machine
from app.record.database import transaction
from app.record.sqlite import Database

_FOLDER = "folder"
_LEFT = "SELECT 1 FROM event WHERE roam_sequence > 0 AND settled = 1 LIMIT 1"


class Meta(msgspec.Struct, frozen=True, kw_only=True):
    """The one row of `meta`. `organisation` is the IRI under which learners have accounts, empty until it is set."""

    device: str
    machine: str
    organisation: str
    created_ms: int


def read_meta(database: Database) -> Meta | None:
    """Return the row, or None in a database that no device has taken yet."""
    row = database.execute("SELECT device, machine, organisation, created_ms FROM meta").fetchone()
    return None if row is None else Meta(device=row[0], machine=row[1], organisation=row[2], created_ms=row[3])


def identify(database: Database, machine: str, *, new_id: NewId, now_ms: int, folder: Path | None = None) -> Meta:
    """Return who this device is, minting an id the first time and wherever `machine` is not the one it was minted on.

    `machine` is a text that differs between machines (`app.machine`); an empty one says nothing. `folder` is
    the data folder: another one than last time is a copy if that one is still there, else it was moved.
    Two copies under one device id would give two events one place in the record. Raises `StoreFailed`.
    """
    known = read_meta(database)
    if known is None:
        with transaction(database):
            database.execute(
                "INSERT INTO meta (id, device, machine, created_ms) VALUES (1, ?, ?, ?)", (new_id(), machine, now_ms)
            )
    elif machine and known.machine and not same_machine(known.machine, machine):
        renew_device(database, new_id=new_id, machine=machine)
    else:
        if folder is not None and _is_copy(database, folder):
            renew_device(database, new_id=new_id)
        if machine and (seen := both_seen(known.machine, machine)) != known.machine:
            with transaction(database):
                database.execute("UPDATE meta SET machine = ?", (seen,))
    if folder is not None and _folder_before(database) != folder.resolve():
        set_note(database, _FOLDER, msgspec.json.encode(str(folder.resolve())).decode())
    found = read_meta(database)
    if found is None:
        raise AssertionError("the row was written above")
    return found


def _folder_before(database: Database) -> Path | None:
    note = read_note(database, _FOLDER)
    return Path(msgspec.json.decode(note, type=str)) if note else None


def _is_copy(database: Database, folder: Path) -> bool:
    """Say whether the folder that this database was in last is another one, and still has a database."""
    before = _folder_before(database)
    if before is None or before == folder.resolve():
        return False
    try:
        return any(each.is_file() for each in before.glob("*.db")) and not before.samefile(folder)
    except OSError:
        return False


def renew_device(database: Database, *, new_id: NewId, machine: str | None = None) -> str:
    """Give this folder a new device id and return it.

    After a restore too: events made after the backup may be on the LRS under sequences that would be used again.
    """
    device = new_id()
    with transaction(database):
        database.execute("UPDATE meta SET device = ?, machine = coalesce(?, machine)", (device, machine))
    return device


def set_organisation(database: Database, iri: str, *, leave_behind: bool = False) -> None:
    """Keep the IRI that stands for the organisation in every actor. Sealed statements stay as they are.

    So devices that know only the new IRI would not take them for their people's. Once something was sealed, or came
    from elsewhere, under another IRI, this raises Refusal("organisation_sealed"), unless all of that may be left behind
    there. Raises `StoreFailed`.
    """
    with transaction(database):
        row = database.execute("SELECT organisation FROM meta").fetchone()
        if row is not None and row[0] == iri:
            return
        if not leave_behind and _is_under_an_organisation(database):
            raise Refusal("organisation_sealed", organisation=(row[0] if row is not None else "") or "no organisation")
        database.execute("UPDATE meta SET organisation = ?", (iri,))


def _is_under_an_organisation(database: Database) -> bool:
    """Say whether anything that leaves got its time, and so its statement, here or elsewhere."""
    return database.execute(_LEFT).fetchone() is not None


def read_note(database: Database, name: str) -> str | None:
    """Return the JSON that a part of the program keeps under this name (a pull's cursor, a probe's result), or None."""
    row = database.execute("SELECT json FROM note WHERE name = ?", (name,)).fetchone()
    return None if row is None else str(row[0])


def set_note(database: Database, name: str, json: str) -> None:
    """Keep JSON under this name."""
    with transaction(database):
        database.execute("INSERT OR REPLACE INTO note (name, json) VALUES (?, ?)", (name, json))
