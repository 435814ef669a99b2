# SPDX-License-Identifier: Apache-2.0
"""Events as rows of the table `event`, both directions beside each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, TypeAlias

import msgspec

from app.events import Event, Fact
from app.record.errors import NewerStore
from app.record.last_place import NEXT_NUMBER
from app.record.merged import merged_ids
from app.record.schema import SCHEMA_VERSION
from app.record.sqlite import Database

COLUMNS = "id, learner, device, sequence, roam_sequence, at_ms, offset_ms, boot, fact"
"""What `to_event` reads, in its order."""
INSERT = (
    "INSERT INTO event (number, id, learner, device, sequence, roam_sequence, at_ms, offset_ms, boot, fact, kind,"  # noqa: S608
    f" settled) VALUES ({NEXT_NUMBER}, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
IN_ORDER = "ORDER BY at_ms + offset_ms, device, sequence"
"""`Event.order`, as the index `event_order` has it."""

EventRow: TypeAlias = "tuple[str, str, str, int, int, int, int, str, str, str, int]"
_encoder = msgspec.json.Encoder()


@cache
def _decoder() -> msgspec.json.Decoder[Fact]:
    """Return what reads facts, made when the first one is read: it takes longer than the first screen has."""
    return msgspec.json.Decoder(Fact)


def to_row(event: Event, *, settled: bool) -> EventRow:
    """Return the values for `INSERT`."""
    return (
        event.id,
        event.learner,
        event.device,
        event.sequence,
        event.roam_sequence,
        event.at_ms,
        event.offset_ms,
        event.boot,
        _encoder.encode(event.fact).decode(),
        type(event.fact).__name__,
        int(settled),
    )


def to_event(row: Sequence[Any]) -> Event:
    """Return the event of a row of `COLUMNS`. Raises NewerStore for a fact this program does not know.

    A new kind of fact needs no new schema, so that the file does not look newer when it is opened.
    """
    try:
        fact = _decoder().decode(row[8])
    except msgspec.ValidationError as error:
        raise NewerStore(SCHEMA_VERSION + 1, SCHEMA_VERSION) from error
    return Event(
        id=row[0],
        learner=row[1],
        device=row[2],
        sequence=row[3],
        roam_sequence=row[4],
        at_ms=row[5],
        offset_ms=row[6],
        boot=row[7],
        fact=fact,
    )


def read_events(database: Database, learner: str, *, leaving_only: bool = False) -> Iterator[Event]:
    """Yield the events of a learner, and of all merged into them, in the order of the fold."""
    ids = merged_ids(database, learner)
    leaving = " AND roam_sequence > 0" if leaving_only else ""
    whose = f"IN ({', '.join('?' * len(ids))})"
    sql = f"SELECT {COLUMNS} FROM event WHERE learner {whose}{leaving} {IN_ORDER}"  # noqa: S608
    # All rows at once: no read transaction stays open between two of them.
    return map(to_event, database.execute(sql, ids).fetchall())
