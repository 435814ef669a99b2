# SPDX-License-Identifier: Apache-2.0
"""The table of hashed secrets, and what one try at it comes to.

Wrong tries slow down that person's next one, by a wait that grows to `LONGEST_WAIT_S`, survives a restart, and never
becomes a lock-out, so that no colleague can keep a person out. A clock that is set back begins the wait anew, and one
that is set on ends none as long as the program runs: it waits by the steady clock too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from app import pins
from app.clock import Clock
from app.hashing import Hasher
from app.record.database import transaction
from app.signin import SecretKind, SignIn

if TYPE_CHECKING:
    from sqlite_utils import Database

FREE_TRIES = 3
FIRST_WAIT_S = 5
LONGEST_WAIT_S = 300


class Credential(msgspec.Struct, frozen=True):
    """One row of the table. `hashed` is empty for a temporary PIN that was forgotten."""

    hashed: str
    kind: SecretKind
    must_change: bool
    fails: int
    locked_until_ms: int
    changed_ms: int


def wait_after(fails: int) -> int:
    """Return the seconds before the next try is looked at, after `fails` wrong ones in a row."""
    if fails < FREE_TRIES:
        return 0
    return int(min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** min(fails - FREE_TRIES, 10)))


class Credentials:
    """The secrets of the people of one device. Says nothing about who may call what; that is `app.door`."""

    def __init__(self, database: Database, clock: Clock, hasher: Hasher) -> None:
        self._db = database
        self.clock = clock
        self._hasher = hasher
        self._looked_at: dict[str, float] = {}
        """When a try of whom is looked at again, seconds of the steady clock; it begins with the program."""

    def of(self, learner: str) -> Credential | None:
        """Return what is kept about a person, None for nothing."""
        row = self._db.execute(
            "SELECT pin_hash, kind, must_change, fails, locked_until_ms, changed_ms FROM credential WHERE learner = ?",
            [learner],
        ).fetchone()
        return None if row is None else Credential(row[0], SecretKind(row[1]), bool(row[2]), *row[3:])

    def hashed(self, text: str) -> str:
        """Return the hash of a canonical secret; slow, so best made before a transaction."""
        return self._hasher.hash(text)

    def put(self, learner: str, text: str, hashed: str, *, must_change: bool = False) -> None:
        """Keep a secret (canonical, and its hash), within the caller's transaction. It ends the wait."""
        self._db.execute(
            "INSERT INTO credential (learner, pin_hash, kind, must_change, fails, locked_until_ms, changed_ms) "
            "VALUES (?, ?, ?, ?, 0, 0, ?) ON CONFLICT (learner) DO UPDATE SET pin_hash = excluded.pin_hash, "
            "kind = excluded.kind, must_change = excluded.must_change, fails = 0, locked_until_ms = 0, "
            "changed_ms = excluded.changed_ms",
            [learner, hashed, pins.kind_of(text).value, int(must_change), self.clock.now_ms()],
        )
        self._looked_at.pop(learner, None)

    def forget(self, learner: str) -> None:
        """Let no secret open any more until the next one is put, within the caller's transaction."""
        self._db.execute("UPDATE credential SET pin_hash = '' WHERE learner = ?", [learner])

    def pretend(self) -> None:
        """Take as long as a try, about somebody who is not here, and write as much: a value of no meaning changes."""
        self._hasher.hash("")
        with transaction(self._db):
            self._db.execute(
                "UPDATE credential SET locked_until_ms = 1 - locked_until_ms WHERE learner = "
                "(SELECT min(learner) FROM credential WHERE fails = 0 AND locked_until_ms IN (0, 1))"
            )

    def waits(self, learner: str, found: Credential) -> int:
        """Return the seconds until a try is looked at, 0: now."""
        now = self.clock.now_ms()
        longest_ms = wait_after(found.fails) * 1000
        locked_until_ms = found.locked_until_ms
        if locked_until_ms - now > longest_ms:  # the clock was set back
            locked_until_ms = now + longest_ms
            self._set_fails(learner, found.fails, locked_until_ms)
        steady_ms = round((self._looked_at.get(learner, 0.0) - self.clock.steady()) * 1000)
        return max(0, -(-(locked_until_ms - now) // 1000), -(-steady_ms // 1000) if learner in self._looked_at else 0)

    def fits(self, found: Credential, text: str) -> bool:
        """Say whether the hash is that of a canonical secret ("" is nobody's). Takes as long as `pretend`."""
        return self._hasher.verify(found.hashed, text)

    def tried(self, learner: str, found: Credential, text: str, *, right: bool) -> SignIn:
        """Write down what a try of a canonical secret came to.

        A right one ends the wait, and renews a hash that is weaker than those of today, which takes as long again.
        """
        if not (text and right):
            wait = wait_after(found.fails + 1)
            self._set_fails(learner, found.fails + 1, self.clock.now_ms() + wait * 1000)
            self._looked_at[learner] = self.clock.steady() + wait
            return SignIn(ok=False, wait_seconds=wait)
        self._looked_at.pop(learner, None)
        # Another value of no meaning each time: a commit that changes nothing is skipped, and would take less time.
        self._set_fails(learner, 0, 0 if found.locked_until_ms else 1)
        if self._hasher.outdated(found.hashed):
            hashed = self._hasher.hash(text)
            with transaction(self._db):
                self._db.execute("UPDATE credential SET pin_hash = ? WHERE learner = ?", [hashed, learner])
        return SignIn(ok=True)

    def _set_fails(self, learner: str, fails: int, locked_until_ms: int) -> None:
        with transaction(self._db):
            self._db.execute(
                "UPDATE credential SET fails = ?, locked_until_ms = ? WHERE learner = ?",
                [fails, locked_until_ms, learner],
            )
