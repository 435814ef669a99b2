# SPDX-License-Identifier: Apache-2.0
"""A learner's own key: random, kept in one box that their PIN opens and in one that their recovery code opens.

Nobody else has a way in: not a supervisor, not the operator, not whoever holds the key of the database, except by
trying every PIN, which takes minutes for four digits (docs/adr/0012). When the PIN is reset its box is thrown away;
what was sealed then waits for the recovery code, or is given up (`start_again`).
"""

from __future__ import annotations

import os
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from app import hashing
from app.clock import Clock
from app.errors import Refusal
from app.private.recovery import plain
from app.private.wrap import KEY_BYTES, Cost, cost_of, unwrap, wrap
from app.record.database import transaction

if TYPE_CHECKING:
    from sqlite_utils import Database

_PIN, _RECOVERY = "pin", "recovery"


def box_cost(of_hash: hashing.Cost) -> Cost:
    """Return the cost of a box that is tried as dearly as a hash is, and on one lane as that is."""
    return Cost(passes=of_hash.passes, lanes=1, memory_kib=of_hash.memory_kib)


class KeyState(StrEnum):
    """Which ways in there are to a learner's key."""

    NONE = "none"
    """No key was made yet."""
    PIN = "pin"
    PIN_AND_CODE = "pin_and_code"
    CODE = "code"
    """The PIN was reset: only the recovery code opens it."""
    LOST = "lost"
    """The PIN was reset and there was no recovery code: nothing opens it, ever."""


class LearnerKeys:
    """The keys of the people of this device. One call is one short transaction, on the writer's thread.

    The cost of one try is paid by every call that takes a PIN or a code: for a PIN that of its hash (`hash_cost`), as
    whoever has both would try the cheaper one, else `cost`.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        *,
        cost: Cost | None = None,
        hash_cost: Callable[[], hashing.Cost] | None = None,
    ) -> None:
        self._db = database
        self._clock = clock
        self._cost = cost or Cost()
        self._hash_cost = hash_cost

    def state(self, learner: str) -> KeyState:
        """Return which ways in there are."""
        row = self._row(learner)
        if row is None:
            return KeyState.NONE
        by_pin, by_recovery = (box is not None for box in row)
        if by_pin:
            return KeyState.PIN_AND_CODE if by_recovery else KeyState.PIN
        return KeyState.CODE if by_recovery else KeyState.LOST

    def create(self, learner: str, secret: str, recovery: str | None = None) -> bytes:
        """Make a key for a learner, kept under the PIN and, where one is given, the recovery code. Return the key.

        A key that nothing opens any more is replaced. Raises Refusal("private_key_kept") where one can still be opened,
        Refusal("bad_recovery_code").
        """
        if self.state(learner) not in {KeyState.NONE, KeyState.LOST}:
            raise Refusal("private_key_kept")
        return self._make(learner, secret, recovery)

    def start_again(self, learner: str, secret: str, recovery: str | None = None) -> bytes:
        """Give up the key, and with it what was sealed so far, and make another. The caller has said what is lost.

        What nobody can open any more is not kept: it would be counted as lost once more at the next reset.
        """
        with transaction(self._db):
            self._db.execute("DELETE FROM sealed WHERE learner = ?", [learner])
            return self._make(learner, secret, recovery)

    def has_box(self, learner: str) -> bool:
        """Say whether there is a box that a PIN opens; it is the person's PIN that does."""
        row = self._row(learner)
        return row is not None and row[0] is not None and cost_of(row[0]) is not None

    def unlock(self, learner: str, secret: str) -> bytes | None:
        """Return the key, or None: another PIN, or (at once) the PIN's box was thrown away, or there never was one."""
        row = self._row(learner)
        if row is None or row[0] is None:
            return None
        return unwrap(row[0], secret, _bound(learner, _PIN))

    def renew(self, learner: str, key: bytes, secret: str) -> None:
        """Make the PIN's box anew where a try at it costs less than at those of today, or takes more than one lane."""
        row, wanted = self._row(learner), self._pin_cost()
        made = cost_of(row[0]) if row is not None and row[0] is not None else None
        if made is None or made.lanes != wanted.lanes or made.work < wanted.work:
            self.rewrap(learner, key, secret)

    def unlock_with_recovery(self, learner: str, code: str) -> bytes | None:
        """Return the key, or None: another code, a code mistyped, or there never was one."""
        row, meant = self._row(learner), plain(code)
        if row is None or row[1] is None or meant is None:
            return None
        return unwrap(row[1], meant, _bound(learner, _RECOVERY))

    def rewrap(self, learner: str, key: bytes, new_secret: str) -> None:
        """Let another PIN open the key from now on; the one before no longer does."""
        self._put(learner, "by_pin", wrap(key, new_secret, _bound(learner, _PIN), self._pin_cost()))

    def keep_recovery(self, learner: str, key: bytes, code: str) -> None:
        """Let this recovery code open the key from now on; a code that was given before no longer does.

        Raises Refusal("bad_recovery_code"), Refusal("no_private_key").
        """
        self._put(learner, "by_recovery", self._recovery_box(learner, key, code))

    def lose(self, learner: str) -> None:
        """Throw the PIN's box away: the PIN was reset. The recovery code, where there is one, still opens the key."""
        with transaction(self._db):
            self._db.execute("UPDATE learner_key SET by_pin = NULL WHERE learner = ?", [learner])

    def _pin_cost(self) -> Cost:
        return self._cost if self._hash_cost is None else box_cost(self._hash_cost())

    def _make(self, learner: str, secret: str, recovery: str | None) -> bytes:
        key = os.urandom(KEY_BYTES)
        by_pin = wrap(key, secret, _bound(learner, _PIN), self._pin_cost())
        by_recovery = None if recovery is None else self._recovery_box(learner, key, recovery)
        with transaction(self._db):
            self._db.execute(
                "INSERT OR REPLACE INTO learner_key (learner, by_pin, by_recovery, created_ms) VALUES (?, ?, ?, ?)",
                [learner, by_pin, by_recovery, self._clock.now_ms()],
            )
        return key

    def _recovery_box(self, learner: str, key: bytes, code: str) -> bytes:
        meant = plain(code)
        if meant is None:
            raise Refusal("bad_recovery_code")
        return wrap(key, meant, _bound(learner, _RECOVERY), self._cost)

    def _put(self, learner: str, column: str, box: bytes) -> None:
        with transaction(self._db):
            done = self._db.execute(f"UPDATE learner_key SET {column} = ? WHERE learner = ?", [box, learner])  # noqa: S608
            if not done.rowcount:
                raise Refusal("no_private_key")

    def _row(self, learner: str) -> tuple[bytes | None, bytes | None] | None:
        row: tuple[bytes | None, bytes | None] | None = self._db.execute(
            "SELECT by_pin, by_recovery FROM learner_key WHERE learner = ?", [learner]
        ).fetchone()
        return row


def _bound(learner: str, slot: str) -> bytes:
    return f"stepwell learner key\0{slot}\0{learner}".encode()
