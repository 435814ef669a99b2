# SPDX-License-Identifier: Apache-2.0
"""Badges: a code on a card says who somebody is, and never proves it; the PIN comes after it.

A code is "SW", 128 random bits in base 32, and a check character (ISO 7064, MOD 37,36) that shows every mistyped one.
Only its digest is kept, so that the database prints nobody's badge; the bits are random, so a quick digest will do.
"""

from __future__ import annotations

import base64
import hashlib
import re
import secrets
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.audit import Audit
from app.clock import Clock
from app.errors import Refusal
from app.record.database import transaction
from app.rights import Gate, Right

if TYPE_CHECKING:
    from sqlite_utils import Database

PREFIX = "SW"
RANDOM_BYTES = 16
_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_CODE = re.compile(r"SW[A-Z2-7]{26}[0-9A-Z]")
_BETWEEN = re.compile(r"[ \t\r\n-]")


def new_code(random: Callable[[int], bytes] = secrets.token_bytes) -> str:
    """Return a fresh code of 29 signs. `random` returns that many random bytes."""
    body = PREFIX + base64.b32encode(random(RANDOM_BYTES)).decode().rstrip("=")
    return body + check_sign(body)


def tidy_code(text: str) -> str | None:
    """Return a code as it was printed, or None for what is none. Case, blanks and hyphens make no difference."""
    text = _BETWEEN.sub("", text)
    code = text.upper() if text.isascii() else ""
    return code if _CODE.fullmatch(code) and check_sign(code[:-1]) == code[-1] else None


class Badges:
    """The badges of one device. Used on the writer's thread."""

    def __init__(self, database: Database, *, gate: Gate, audit: Audit, clock: Clock) -> None:
        self._db = database
        self._gate = gate
        self._audit = audit
        self._clock = clock

    def issue(self, learner: str) -> str:
        """Return a new code for a person, which is shown nowhere again. Their other badges go on working.

        Raises Refusal("not_allowed"), Refusal("no_such_learner").
        """
        actor = self._gate.need(Right.MANAGE_PEOPLE, learner)
        self._somebody(learner)
        code = new_code()
        with transaction(self._db):
            self._db.execute(
                "INSERT INTO badge (digest, learner, issued_ms) VALUES (?, ?, ?)",
                [_digest(code), learner, self._clock.now_ms()],
            )
            self._audit.note(actor, "badge_issued", learner, database=self._db)
        return code

    def revoke(self, learner: str) -> int:
        """End all badges of a person (one was lost) and return how many that were. Raises as `issue` does."""
        actor = self._gate.need(Right.MANAGE_PEOPLE, learner)
        self._somebody(learner)
        with transaction(self._db):
            ended = self._db.execute(
                "UPDATE badge SET revoked_ms = ? WHERE learner = ? AND revoked_ms IS NULL",
                [self._clock.now_ms(), learner],
            ).rowcount
            self._audit.note(actor, "badges_revoked", learner, database=self._db, badges=ended)
        return ended

    def owner(self, code: str) -> str | None:
        """Return whose badge this is; None for a mistyped, unknown or revoked one, and for those who left.

        Whatever it is, the same is done: one digest, one look.
        """
        tidy = tidy_code(code)
        row = self._db.execute(
            "SELECT badge.learner FROM badge JOIN learner ON learner.id = badge.learner "
            "WHERE badge.digest = ? AND badge.revoked_ms IS NULL AND learner.left_ms IS NULL",
            [_digest(tidy or "")],
        ).fetchone()
        return str(row[0]) if row else None

    def _somebody(self, learner: str) -> None:
        if self._db.execute("SELECT 1 FROM learner WHERE id = ?", [learner]).fetchone() is None:
            raise Refusal("no_such_learner", learner=learner)


def _digest(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()


def check_sign(body: str) -> str:
    """Return the check character of ISO 7064, MOD 37,36: sees every single wrong sign, and nearly every swap."""
    rest = 36
    for sign in body:
        rest = ((rest + _SIGNS.index(sign)) % 36 or 36) * 2 % 37
    return _SIGNS[(37 - rest) % 36]
