# SPDX-License-Identifier: Apache-2.0
"""How long the temporary PIN of a reset lasts: it was said aloud or written on a slip, and somebody else knows it.

The device's clock may be wrong or set back, so that the time since the reset is judged by the clock and by the audit:
what was written down there after the reset happened after it. Once found to be over, the PIN is forgotten, whatever the
clock says later. A clock that stands before the reset says nothing, and then the PIN does not count either: another
reset takes a minute.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.audit import Audit
from app.credentials import Credential, Credentials
from app.errors import Refusal
from app.record.database import transaction
from app.rights import PROGRAM

if TYPE_CHECKING:
    from sqlite_utils import Database

HOURS = 24
RESET, EXPIRED = "pin_reset", "pin_expired"
_STEP_BACK_MS = 60_000
"""What time servers do to a clock; no reason to doubt it."""


class TemporaryPins:
    """Judges the temporary PINs of one device. Used on the writer's thread."""

    def __init__(self, database: Database, audit: Audit, credentials: Credentials) -> None:
        self._db = database
        self._audit = audit
        self._credentials = credentials

    def check(self, learner: str, found: Credential) -> None:
        """Raise Refusal("pin_expired") where a temporary PIN is too old; the try is not looked at.

        That is written to the audit once, when the PIN is forgotten. Any other secret is let through.
        """
        if not found.must_change or (found.hashed and self._lasts(learner, found)):
            return
        if found.hashed:
            with transaction(self._db):
                self._credentials.forget(learner)
                self._audit.note(PROGRAM, EXPIRED, learner, database=self._db, hours=HOURS)
        raise Refusal("pin_expired", learner=learner, hours=HOURS)

    def _lasts(self, learner: str, found: Credential) -> bool:
        latest_ms = self._db.execute(
            "SELECT coalesce(max(at_ms), 0) FROM audit WHERE number > "
            "(SELECT max(number) FROM audit WHERE learner = ? AND action = ?)",
            [learner, RESET],
        ).fetchone()[0]
        now_ms = self._credentials.clock.now_ms()
        return (
            now_ms >= found.changed_ms - _STEP_BACK_MS and max(now_ms, latest_ms) < found.changed_ms + HOURS * 3_600_000
        )
