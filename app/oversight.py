# SPDX-License-Identifier: Apache-2.0
"""Breaking the glass in an emergency, and reading what was written down of everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.audit import BREAK_GLASS, Audit, Entry
from app.errors import Refusal
from app.rights import ActorKind, Gate, Right
from app.text import storable

if TYPE_CHECKING:
    from app.accounts import Accounts

LEAST_REASON = 10
"""Characters: a word or two more than "urgent"."""
MOST_REASON = 500


class Oversight:
    """What somebody may do beyond their role, and who can see that they did."""

    def __init__(self, *, gate: Gate, audit: Audit, accounts: Accounts) -> None:
        self._gate = gate
        self._audit = audit
        self._accounts = accounts

    def break_glass(self, right: Right, learner: str, reason: str) -> None:
        """Open one right over one person, until one signs out, for a reason that this person will read.

        Raises Refusal: "not_signed_in", "not_allowed", "no_such_learner", "reason_missing", and `StoreFailed` where it
        cannot be written down; then nothing is opened.
        """
        words = " ".join(storable(reason).split())[:MOST_REASON]
        if len(words) < LEAST_REASON:
            raise Refusal("reason_missing", least=LEAST_REASON)
        self._accounts.card(learner)
        self._gate.break_glass(
            right,
            learner,
            note=lambda actor: self._audit.note(actor, BREAK_GLASS, learner, reason=words, right=right.value),
        )

    def entries(self, learner: str | None = None, *, action: str | None = None, most: int = 200) -> tuple[Entry, ...]:
        """Return the newest entries first, about one person or all. Needs Right.SEE_AUDIT; that one read is noted.

        Of the command line it is not: whoever runs it can read the file as they like. Raises Refusal: "not_signed_in",
        "not_allowed".
        """
        actor = self._gate.need(Right.SEE_AUDIT)
        found = self._audit.entries(learner, action=action, most=most)
        if actor.kind is ActorKind.PERSON:
            self._audit.note(actor, "audit_read", learner or "")
        return found
