# SPDX-License-Identifier: Apache-2.0
"""How much room the disk has had, day by day, and when it would be full: a note of numbers, without a word of anybody.

1. One figure a day, the last of that day, for `KEPT_DAYS`.
2. The pace is what went in all that time, without the largest step, over its days: a pack or a film that was put there
   once is no pace. Room that came back counts against it.
3. Nothing is said before there are figures of `LEAST_DAYS` days, at least a week from the first to the last, nor of
   what is further away than `SOON_DAYS`.

Example, in GB: 10.0, 9.9, 9.8, 7.8, 7.7 on days 0, 2, 4, 6 and 8. Without the step of 2.0 it goes by 0.3 in 8 days,
0.0375 a day: from 7.7 to 0.2 it takes 200 days, and nothing is said.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from app.record.meta import read_note, set_note

if TYPE_CHECKING:
    from app.record.sqlite import Database

NEED = 200_000_000
"""Bytes. Less than this is no room for a pack, a backup and a week of work."""
KEPT_DAYS, LEAST_DAYS, SOON_DAYS = 30, 5, 30
_WEEK = 7
_NOTE = "disk_room"


def keep_room(database: Database, day: int, free: int) -> None:
    """Remember how many bytes are free on a day (UTC days since 1970). Raises `StoreFailed`."""
    known = read_room(database)
    if known.get(day) == free:
        return
    kept = {each: room for each, room in {**known, day: free}.items() if day - KEPT_DAYS < each <= day}
    set_note(database, _NOTE, msgspec.json.encode(dict(sorted(kept.items()))).decode())


def read_room(database: Database) -> dict[int, int]:
    """Return the free bytes by day, in their order; what cannot be read was never kept."""
    try:
        known = msgspec.json.decode(read_note(database, _NOTE) or "{}", type=dict[int, int])
    except msgspec.DecodeError:
        return {}
    return dict(sorted(known.items()))


def days_left(room: dict[int, int]) -> int | None:
    """Return in how many days `NEED` bytes are all that is left, by rules 2 and 3; None where nothing is said."""
    days = list(room)
    if len(days) < LEAST_DAYS or days[-1] - days[0] < _WEEK:
        return None
    steps = [room[before] - room[after] for before, after in pairwise(days)]
    gone = sum(steps) - max(steps)
    if gone <= 0:
        return None
    left = max(0, room[days[-1]] - NEED) * (days[-1] - days[0]) // gone
    return left if left <= SOON_DAYS else None
