# SPDX-License-Identifier: Apache-2.0
"""One text of a learner, read by one other person whom they chose, until they end it.

1. The text stays sealed with its writer's key. For the reader a copy is sealed with the reader's public key
   (`app.private.pair`), bound to the sharing, the writer, the reader and what it is: nobody else opens it, the operator
   neither.
2. Only somebody of the writer's own site can be chosen, who has a key: who never signed in with a PIN has none.
3. Ending it takes the copy away, here at once, and on other devices when they hear of it. It works from then on: what
   somebody has read they have read.
4. Whoever takes a text away ends its sharings with it (`Sealed.erase`).
5. `NoteShared` is recorded only while sealed texts may leave (`Switches.notes_roam`), as it is for the text itself.
   Otherwise it is read on this device alone.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Protocol

import msgspec

from app.errors import Refusal
from app.events import Event
from app.own.facts import EvidenceWithdrawn, NoteShared, SharingEnded
from app.private.near import Nearby, nearby
from app.private.pair import open_mine, seal_for
from app.private.sealed import notes_arrived, same_person, taken
from app.record.database import transaction
from app.record.merged import survivor
from app.record.tombstones import is_erased
from app.record_ports import AppendPort, StatePort

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.clock import NewId
    from app.private.sealed import Sealed
    from app.rights import Gate

MOST_TEXT = 20_000
"""Characters of a text that is opened; nothing that is written here is so long."""
_INSERT = (
    "INSERT OR IGNORE INTO shared (id, learner, note, sort, reader, at_ms, box)"
    " SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE EXISTS (SELECT 1 FROM learner WHERE id = ?2)"
)


class SharedNote(msgspec.Struct, frozen=True, kw_only=True):
    """A text that is shared. `person` and `name` are the other one's: the reader's for the writer, and the other way.

    `text` is None for the writer's own list, and where the key at hand does not open it.
    """

    id: str
    note: str
    sort: str
    person: str
    name: str
    at_ms: int
    text: str | None = None


class RecordPort(AppendPort, StatePort, Protocol):
    """The part of the record that sharing uses."""


class Sharing:
    """What is shared on this device; implements `ui.ports.SharingPort`. On the writer's thread.

    Only the person themselves gets on (Refusal "not_yours", "not_signed_in"). A call that writes raises `StoreFailed`,
    and then nothing has changed.
    """

    def __init__(
        self,
        database: Database,
        *,
        record: RecordPort,
        accounts: Accounts,
        gate: Gate,
        sealed: Sealed,
        new_id: NewId,
        roams: Callable[[], bool] = lambda: False,
        recorded: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the parts; `recorded` is called after each commit: there may be something new to send."""
        self._db = database
        self._record = record
        self._accounts = accounts
        self._gate = gate
        self._sealed = sealed
        self._new_id = new_id
        self._roams = roams
        self._recorded = recorded

    def people(self, learner: str) -> tuple[Nearby, ...]:
        """Return who may be chosen, and who of the same site may not (they have no key)."""
        self._gate.own(learner)
        return nearby(self._db, learner)

    def share(self, learner: str, note: str, reader: str) -> str:
        """Let one person read one text, and return the id of the sharing.

        Raises Refusal: "no_private_key", "no_such_note", "sealed_unreadable", "no_such_reader", "shared_before".
        """
        self._gate.own(learner)
        key = self._accounts.private_key(learner)
        if key is None:
            raise Refusal("no_private_key")
        found = self._sealed.open(note, key)
        chosen = next((one for one in nearby(self._db, learner) if one.id == reader and one.may_read), None)
        if chosen is None or found.text is None:
            raise Refusal("no_such_reader")
        if self._db.execute("SELECT 1 FROM shared WHERE note = ? AND reader = ?", [note, reader]).fetchone():
            raise Refusal("shared_before")
        share, now_ms, sort = self._new_id(), self._record.now_ms(), found.kind.value
        box = seal_for(chosen.public, found.text.encode(), _bound(share, learner, reader, sort))
        row = [share, learner, note, sort, reader, now_ms, box]
        if self._roams():
            packed = b64encode(box).decode("ascii")
            fact = NoteShared(share=share, note=note, sort=sort, reader=reader, written_ms=now_ms, box=packed)
            self._record.append(learner, fact, also=lambda database: _run(database, _INSERT, row))
            self._recorded()
        else:
            with transaction(self._db):
                self._db.execute(_INSERT, row)
        return share

    def mine(self, learner: str) -> tuple[SharedNote, ...]:
        """Return what a learner lets others read, the latest first."""
        self._gate.own(learner)
        rows = self._db.execute(
            "SELECT shared.id, note, sort, reader, coalesce(learner.name, ''), at_ms FROM shared"
            " LEFT JOIN learner ON learner.id = shared.reader WHERE shared.learner = ?"
            " ORDER BY at_ms DESC, shared.rowid DESC",
            [learner],
        ).fetchall()
        return tuple(
            SharedNote(id=id_, note=note, sort=sort, person=person, name=name, at_ms=at_ms)
            for id_, note, sort, person, name, at_ms in rows
        )

    def end(self, learner: str, share: str) -> None:
        """Let nobody read it any more by this sharing; nothing happens if it was ended before."""
        self._gate.own(learner)

        def also(database: Database) -> None:
            database.execute("DELETE FROM shared WHERE id = ? AND learner = ?", [share, learner])

        if share in self._record.state(learner).own.readers:
            self._record.append(learner, SharingEnded(share=share), also=also)
            self._recorded()
        else:
            with transaction(self._db):
                also(self._db)

    def with_me(self, reader: str) -> tuple[SharedNote, ...]:
        """Return what others let somebody read, opened, the latest first. Raises Refusal("no_private_key").

        Not what somebody shared who has left since, or before the reader's key was lost: that has no text.
        """
        self._gate.own(reader)
        key = self._accounts.private_key(reader)
        if key is None:
            raise Refusal("no_private_key")
        rows = self._db.execute(
            "SELECT shared.id, note, sort, shared.learner, learner.name, at_ms, box FROM shared"
            " JOIN learner ON learner.id = shared.learner AND learner.left_ms IS NULL"
            " WHERE reader = ? ORDER BY at_ms DESC, shared.rowid DESC",
            [reader],
        ).fetchall()
        return tuple(
            SharedNote(
                id=id_,
                note=note,
                sort=sort,
                person=owner,
                name=name,
                at_ms=at_ms,
                text=_text(open_mine(key, box, _bound(id_, owner, reader, sort))),
            )
            for id_, note, sort, owner, name, at_ms, box in rows
        )

    def waiting(self, reader: str) -> int:
        """Return how many texts others let somebody read; for a row of a page, without opening them."""
        self._gate.own(reader)
        rows = self._db.execute(
            "SELECT count(*) FROM shared JOIN learner ON learner.id = shared.learner AND learner.left_ms IS NULL"
            " WHERE reader = ?",
            [reader],
        )
        return int(rows.fetchone()[0])


def private_arrived(database: Database, events: Iterable[Event]) -> None:
    """Keep sealed and shared texts in step with what happened elsewhere; in the caller's transaction.

    In whatever order it comes: a sharing that was ended, or whose text was taken away, or whose reader was erased here,
    does not come back. Evidence that was taken back on another device is its owner's alone here, too.
    """
    events = tuple(events)
    notes_arrived(database, events)
    for event in events:
        match event.fact:
            case SharingEnded(share=share):
                for one in same_person(database, event.learner):
                    database.execute("DELETE FROM shared WHERE id = ? AND learner = ?", [share, one])
            case EvidenceWithdrawn(submission=submission):
                for one in same_person(database, event.learner):
                    database.execute(
                        "UPDATE piece SET key_theirs = NULL WHERE of = ? AND learner = ?", [submission, one]
                    )
            case NoteShared() as fact if not _ended(database, fact, event.learner):
                try:
                    box = b64decode(fact.box, validate=True)
                except ValueError:
                    continue
                row = [fact.share, event.learner, fact.note, fact.sort, fact.reader, fact.written_ms, box]
                _run(database, _INSERT, row)


def _ended(database: Database, fact: NoteShared, learner: str) -> bool:
    if not fact.share or taken(database, fact.note, learner) or is_erased(database, fact.reader):
        return True
    ids = same_person(database, survivor(database, learner))
    found = (
        database.execute(
            "SELECT 1 FROM event WHERE learner = ? AND kind = 'SharingEnded'"
            " AND json_extract(fact, '$.share') = ? LIMIT 1",
            [one, fact.share],
        ).fetchone()
        for one in ids
    )
    return any(row is not None for row in found)


def _run(database: Database, sql: str, row: list[object]) -> None:
    database.execute(sql, row)


def _text(data: bytes | None) -> str | None:
    """A text as it may be shown: whoever sealed it may have used another program."""
    return None if data is None else data.decode("utf-8", "replace")[:MOST_TEXT]


def _bound(share: str, owner: str, reader: str, sort: str) -> bytes:
    return f"stepwell shared\0{sort}\0{share}\0{owner}\0{reader}".encode()
