# SPDX-License-Identifier: Apache-2.0
"""An entry of the passport as its person reads it in their copy: lines of text, without the JSON that is sealed."""

from __future__ import annotations

from datetime import UTC, datetime

from msgspec.structs import replace

from app.clock import DAY_MS
from app.passport.model import Entry
from app.private.as_json import among
from app.private.sealed import Note, NoteKind


def in_plain_words(note: object) -> object:
    """Return an entry in plain words; anything else as it is."""
    if not isinstance(note, Note):
        return note
    for _, entry in among([note], (NoteKind.LEARNED,), Entry):
        return replace(note, text="\n".join(part for part in _parts(entry) if part))
    return note


def _parts(entry: Entry) -> tuple[str, ...]:
    day = datetime.fromtimestamp(entry.day * DAY_MS / 1000, UTC).date().isoformat() if entry.day else ""
    return (entry.title, entry.where, day, f"{entry.minutes} min" if entry.minutes else "", entry.take, *entry.evidence)
