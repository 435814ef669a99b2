# SPDX-License-Identifier: Apache-2.0
"""What was sent to an LRS before another one is set: looked for there, sent there again, or left where it is.

Sent again means the same characters under the same ids: whatever the LRS has already, it keeps once. What was let go
after it was sent (retention) is not here any more, and stays where it was sent.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from app.record.database import transaction
from app.record.meta import read_note, set_note
from app.record.sqlite import Database

_NOTE = "sent_before"


class SentBefore(StrEnum):
    """What becomes of it at an LRS that is set now."""

    LOOKED_FOR = "looked_for"
    """What the LRS lets us see that it lacks is sent again (`sync.handing`); one that may not be read gets the new."""
    AGAIN = "again"
    LEFT = "left"


def treat(database: Database, how: SentBefore, now_ms: int) -> int:
    """Do so with what was sent until now (device time); return how many wait again. Raises `StoreFailed`."""
    with transaction(database):
        set_note(database, _NOTE, msgspec.json.encode(now_ms if how is SentBefore.LEFT else 0).decode())
        if how is not SentBefore.AGAIN:
            return 0
        return int(
            database.execute("UPDATE outbox SET state = 'waiting', sent_ms = NULL WHERE state = 'sent'").rowcount
        )


def left_until(database: Database) -> int:
    """Return until when (device time, ms) what was sent is none of the business of the LRS that is set; 0: nothing."""
    text = read_note(database, _NOTE)
    return 0 if text is None else msgspec.json.decode(text, type=int)
