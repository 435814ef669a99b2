# SPDX-License-Identifier: Apache-2.0
"""Events whose time was not believed when they were recorded: which they are, and how they get it, once."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TypeAlias

from app.record.sqlite import Database
from app.record.timeline import BUILD_MS, HOLD_MS, settle

DoubtfulRow: TypeAlias = "tuple[str, int, int, int, str]"
"""Device, sequence, the device's time, the offset (both ms) and the learner of an event."""
_DOUBTFUL = "SELECT device, sequence, at_ms, offset_ms, learner FROM event WHERE settled = 0"


def doubtful_rows(database: Database) -> list[DoubtfulRow]:
    """Return all of them, device by device in the order of their sequence."""
    return database.execute(f"{_DOUBTFUL} ORDER BY device, sequence").fetchall()


def rows_ahead(database: Database, device: str, now_ms: int) -> list[DoubtfulRow]:
    """Return those of `device` after its last event with a believed time, unless that one lies after `now_ms` itself.

    What a clock before its time recorded earlier goes on waiting for a server, which knows better.
    """
    last = database.execute(
        "SELECT sequence, at_ms + offset_ms FROM event WHERE device = ? AND settled = 1 ORDER BY sequence DESC LIMIT 1",
        (device,),
    ).fetchone() or (0, 0)
    if last[1] > now_ms:
        return []
    rows = database.execute(f"{_DOUBTFUL} AND device = ? AND sequence > ? ORDER BY sequence", (device, last[0]))
    return rows.fetchall()


def settle_rows(database: Database, rows: Sequence[DoubtfulRow], shift: int | None, *, now_ms: int) -> set[str]:
    """Settle these, in the order of `doubtful_rows`; return the learners of those whose time is another one now.

    `shift` (ms) is added to the device's time, and none of them lies after `now_ms`, but for what follows an event that
    is up to a minute ahead of it. None takes the provisional times as they are. In the caller's transaction.
    """
    moved: set[str] = set()
    places = enumerate(rows)
    for _, run in groupby(places, key=lambda place: (place[1][0], place[1][1] - place[0])):
        moved |= _settle_run(database, [row for _, row in run], shift, now_ms)
    return moved


def _settle_run(database: Database, rows: Sequence[DoubtfulRow], shift: int | None, now_ms: int) -> set[str]:
    """Settle events of one device that follow each other; they keep their place among those beside them."""
    if shift is None:
        corrected = [at_ms + offset_ms for _, _, at_ms, offset_ms, _ in rows]
    else:
        before, after = _beside(database, rows)
        floor = before if before <= now_ms + HOLD_MS else now_ms
        corrected = settle((row[2] for row in rows), shift, floor_ms=floor, now_ms=min(now_ms, after or now_ms))
    database.conn.executemany(
        "UPDATE event SET offset_ms = ?, settled = 1 WHERE device = ? AND sequence = ?",
        [(time - row[2], row[0], row[1]) for time, row in zip(corrected, rows, strict=True)],
    )
    return {row[4] for time, row in zip(corrected, rows, strict=True) if time != row[2] + row[3]}


def _beside(database: Database, rows: Sequence[DoubtfulRow]) -> tuple[int, int]:
    """Return the times of the event before these and of the one after them; the day of the build and 0 for none."""
    time = "SELECT at_ms + offset_ms FROM event WHERE device = ? AND sequence"
    before = database.execute(f"{time} < ? ORDER BY sequence DESC LIMIT 1", (rows[0][0], rows[0][1])).fetchone()
    after = database.execute(f"{time} > ? ORDER BY sequence LIMIT 1", (rows[-1][0], rows[-1][1])).fetchone()
    return max(BUILD_MS, before[0] if before else 0), after[0] if after else 0
