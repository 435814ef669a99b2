# SPDX-License-Identifier: Apache-2.0
"""Erasures that wait, so that nobody is erased by whoever taps their name.

1. Who cannot prove who they are (no PIN), or only with a PIN that is younger than `WAIT_DAYS`, is not erased at once:
   a colleague could have tapped the name, or given it that PIN. What was asked for is done `WAIT_DAYS` later. A PIN
   that came with the person counts from the first day.
2. Until then the person is told whenever they sign in, and can keep everything.
3. What is overdue by more than `LATE_DAYS` (the device was off, or an older backup was put back) is done a day later:
   there is a day for saying no.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from app.clock import DAY_MS
from app.record.meta import read_note, set_note

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlite_utils import Database

WAIT_DAYS = 7
LATE_DAYS = 2
_TOGETHER_MS = 60_000
_NAME = "erasures"


def must_wait(database: Database, learner: str, now_ms: int) -> bool:
    """Rule 1."""
    row = database.execute(
        "SELECT credential.changed_ms, learner.added_ms FROM credential JOIN learner ON learner.id = credential.learner"
        " WHERE learner.id = ?",
        [learner],
    ).fetchone()
    if row is None:
        return True
    changed_ms, added_ms = row
    return bool(changed_ms > now_ms - WAIT_DAYS * DAY_MS and not 0 <= changed_ms - added_ms <= _TOGETHER_MS)


def planned(database: Database) -> dict[str, int]:
    """Return by learner id when they are to be erased, ms since 1970 UTC."""
    text = read_note(database, _NAME)
    return msgspec.json.decode(text, type=dict[str, int]) if text else {}


def plan(database: Database, learner: str, now_ms: int) -> int:
    """Note that a person is to be erased, and return when. Asking again changes nothing. Caller's transaction."""
    every = planned(database)
    every.setdefault(learner, now_ms + WAIT_DAYS * DAY_MS)
    _keep(database, every)
    return every[learner]


def drop(database: Database, learners: Iterable[str]) -> bool:
    """Forget that these people are to be erased; say whether any was. Caller's transaction."""
    every = planned(database)
    gone = [learner for learner in learners if every.pop(learner, None) is not None]
    if gone:
        _keep(database, every)
    return bool(gone)


def due(database: Database, now_ms: int) -> list[str]:
    """Return who is to be erased now, and put off what is overdue (rule 3). Ids that are nobody's own are forgotten."""
    every = planned(database)
    if not every:
        return []
    here = {row[0] for row in database.execute("SELECT id FROM learner WHERE merged_into = ''").fetchall()}
    kept = {learner: at_ms for learner, at_ms in every.items() if learner in here}
    now = [learner for learner, at_ms in kept.items() if 0 <= now_ms - at_ms <= LATE_DAYS * DAY_MS]
    late = [learner for learner, at_ms in kept.items() if now_ms - at_ms > LATE_DAYS * DAY_MS]
    kept |= dict.fromkeys(late, now_ms + DAY_MS)
    if kept != every:
        _keep(database, kept)
    return now


def _keep(database: Database, every: dict[str, int]) -> None:
    set_note(database, _NAME, msgspec.json.encode(every).decode())
