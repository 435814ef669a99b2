# SPDX-License-Identifier: Apache-2.0
"""Reflections and private notes, sealed with the learner's own key before they reach the database.

A box is bytes: version (1), nonce (12), then the text in UTF-8 encrypted with AES-256-GCM, with its tag. Whose it is,
which note and which kind are authenticated with it: a box put in the place of another does not open.

A text may be on its writer's other devices too, where the organisation lets sealed texts leave (`Switches.notes_roam`):
then its box also stands in the record, as `NoteSealed`, and whoever takes it away records `NoteTaken`. The record of
another device keeps the table here in step through `notes_arrived`, in the transaction that takes the events in.
"""

from __future__ import annotations

import os
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

import msgspec

from app.clock import Clock, NewId
from app.errors import Refusal
from app.events import Event, NoteSealed, NoteTaken
from app.private.wrap import NONCE_BYTES
from app.record.database import transaction
from app.record.merged import merged_ids, survivor
from app.text import storable

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.rights import Gate

_VERSION = b"\x01"


class RecordWith(Protocol):
    """Records a fact of a learner and, in the same transaction, changes the database."""

    def __call__(self, learner: str, fact: NoteSealed | NoteTaken, also: Callable[[Database], None], /) -> object: ...


class NoteKind(StrEnum):
    """What a sealed text is."""

    REFLECTION = "reflection"
    NOTE = "note"
    GOAL = "goal"
    """A goal in own words: JSON, `app.goals.notes`."""
    INTENTION = "intention"
    """If … then I will …, about a goal: JSON, `app.goals.notes`."""
    IDEA = "idea"
    """An idea beside a goal: JSON, `app.helping.notes`."""
    PERSON = "person"
    """Somebody outside of the program who helps with a goal: JSON, `app.helping.notes`."""
    LEARNED = "learned"
    """Something learned anywhere, an entry of the passport: JSON, `app.passport.model.Entry`."""


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """One sealed text, opened; `text` is None where this key does not open it or it is damaged."""

    id: str
    kind: NoteKind
    at_ms: int
    text: str | None


class Sealed:
    """The sealed texts of this device. With a `gate`, each call is let on for the learner alone.

    `record` records a fact of a learner together with a change of the database; `roams` says whether texts written now
    shall be on the learner's other devices. Without `record` they stay.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        new_id: NewId,
        *,
        gate: Gate | None = None,
        record: RecordWith | None = None,
        roams: Callable[[], bool] = lambda: False,
    ) -> None:
        self._db = database
        self._record = record
        self._roams = roams
        self._clock = clock
        self._new_id = new_id
        self._gate = gate

    def write(self, learner: str, key: bytes, kind: NoteKind | str, text: str) -> str:
        """Seal a text and return the id of the note."""
        self._own(learner)
        note, facts, insert = self.prepared(learner, key, kind, text)
        if self._record is not None and facts:
            self._record(learner, facts[0], insert)
        else:
            with transaction(self._db):
                insert(self._db)
        return note

    def prepared(
        self, learner: str, key: bytes, kind: NoteKind | str, text: str
    ) -> tuple[str, tuple[NoteSealed, ...], Callable[[Database], None]]:
        """Seal a text without keeping it: the note's id, the facts to record with it, and what writes it down.

        For whoever records more in the same transaction.
        """
        self._own(learner)
        note, sort, now_ms = self._new_id(), NoteKind(kind), self._clock.now_ms()
        box = _seal(key, storable(text), _bound(learner, note, sort))
        row = [note, learner, sort.value, now_ms, box]
        packed = b64encode(box).decode("ascii")
        fact = NoteSealed(note=note, sort=sort.value, written_ms=now_ms, box=packed)
        facts = (fact,) if self._record is not None and self._roams() else ()
        return note, facts, lambda database: _insert(database, row)

    def close_draft(self, learner: str, key: bytes, name: str, text: str) -> str:
        """Seal what is not finished yet, as base64; `name` says what it is a draft of."""
        self._own(learner)
        return b64encode(_seal(key, storable(text), _bound_draft(learner, name))).decode("ascii")

    def open_draft(self, learner: str, key: bytes, name: str, box: str) -> str | None:
        """Return what `close_draft` sealed; None where this key does not open it or it is damaged."""
        self._own(learner)
        try:
            return _opened(key, b64decode(box, validate=True), _bound_draft(learner, name))
        except ValueError:
            return None

    def read(self, learner: str, key: bytes) -> tuple[Note, ...]:
        """Return all texts of a learner, oldest first. One that does not open has no text, and hides no other."""
        self._own(learner)
        rows = self._db.execute(
            "SELECT id, kind, at_ms, box FROM sealed WHERE learner = ? ORDER BY at_ms, rowid", [learner]
        ).fetchall()
        return tuple(
            Note(
                id=note,
                kind=NoteKind(kind),
                at_ms=at_ms,
                text=_opened(key, box, _bound(learner, note, NoteKind(kind))),
            )
            for note, kind, at_ms, box in rows
        )

    def open(self, note: str, key: bytes) -> Note:
        """Return one text. Raises Refusal("no_such_note"), Refusal("sealed_unreadable")."""
        row = self._db.execute("SELECT learner, kind, at_ms, box FROM sealed WHERE id = ?", [note]).fetchone()
        if row is None:
            raise Refusal("no_such_note")
        learner, kind, at_ms, box = row
        self._own(learner)
        text = _opened(key, box, _bound(learner, note, NoteKind(kind)))
        if text is None:
            raise Refusal("sealed_unreadable")
        return Note(id=note, kind=NoteKind(kind), at_ms=at_ms, text=text)

    def erase(self, note: str) -> None:
        """Take one text away; nothing happens if it is gone already."""
        row = self._db.execute("SELECT learner FROM sealed WHERE id = ?", [note]).fetchone()
        if row is None:
            return
        self._own(row[0])
        if self._record is not None and _in_record(self._db, NoteSealed, note, row[0]):
            self._record(row[0], NoteTaken(note=note), lambda database: _delete(database, note, row[0]))
        else:
            with transaction(self._db):
                _delete(self._db, note, row[0])

    def count(self, learner: str) -> int:
        """Return how many texts of a learner are sealed; anybody may know that, who may reset the PIN."""
        found: int = self._db.execute("SELECT count(*) FROM sealed WHERE learner = ?", [learner]).fetchone()[0]
        return found

    def _own(self, learner: str) -> None:
        if self._gate is not None:
            self._gate.own(learner)


def notes_arrived(database: Database, events: Iterable[Event]) -> None:
    """Keep the table in step with sealed texts that were written or taken away elsewhere; in the caller's transaction.

    In whatever order they come: what was taken away stays away, and nobody takes away what is somebody else's.
    """
    for event in events:
        match event.fact:
            case NoteTaken(note=note):
                for one in same_person(database, event.learner):
                    _delete(database, note, one)
            case NoteSealed(note=note) as fact if not taken(database, note, event.learner):
                try:
                    row = [note, event.learner, NoteKind(fact.sort).value, fact.written_ms, b64decode(fact.box)]
                except ValueError:
                    continue  # made by a program that knows another kind
                _insert(database, row)


def _insert(database: Database, row: Sequence[object]) -> None:
    database.execute("INSERT OR IGNORE INTO sealed (id, learner, kind, at_ms, box) VALUES (?, ?, ?, ?, ?)", row)


def _delete(database: Database, note: str, learner: str) -> None:
    """Take a text away, and with it what somebody else was let read of it (`app.private.shared`)."""
    database.execute("DELETE FROM sealed WHERE id = ? AND learner = ?", [note, learner])
    database.execute("DELETE FROM shared WHERE note = ? AND learner = ?", [note, learner])


def same_person(database: Database, learner: str) -> tuple[str, ...]:
    """Return the ids of a person who may have been merged with others."""
    return merged_ids(database, survivor(database, learner))


def taken(database: Database, note: str, learner: str) -> bool:
    """Say whether a text of a learner was taken away, here or elsewhere."""
    return any(_in_record(database, NoteTaken, note, one) for one in same_person(database, learner))


def _in_record(database: Database, fact: type, note: str, learner: str) -> bool:
    found = database.execute(
        # The second condition is that of the index, word for word.
        "SELECT 1 FROM event WHERE kind = ? AND kind IN ('NoteSealed', 'NoteTaken')"
        " AND json_extract(fact, '$.note') = ? AND learner = ? LIMIT 1",
        [fact.__name__, note, learner],
    )
    return found.fetchone() is not None


def _seal(key: bytes, text: str, bound: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - not needed for the first screen

    nonce = os.urandom(NONCE_BYTES)
    return _VERSION + nonce + AESGCM(key).encrypt(nonce, text.encode(), _VERSION + bound)


def _opened(key: bytes, box: bytes, bound: bytes) -> str | None:
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    start = len(_VERSION) + NONCE_BYTES
    if box[:1] != _VERSION or len(box) < start:
        return None
    try:
        return AESGCM(key).decrypt(box[1:start], box[start:], _VERSION + bound).decode()
    except InvalidTag:
        return None


def _bound_draft(learner: str, name: str) -> bytes:
    return f"stepwell draft\0{name}\0{learner}".encode()


def _bound(learner: str, note: str, kind: NoteKind) -> bytes:
    return f"stepwell sealed\0{kind.value}\0{note}\0{learner}".encode()
