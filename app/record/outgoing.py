# SPDX-License-Identifier: Apache-2.0
"""What the outbox holds and remembers: statements, batches of them, counts, and how the last tries went."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class State(StrEnum):
    """Where a statement is on its way."""

    WAITING = "waiting"
    BATCHED = "batched"
    SENT = "sent"
    QUARANTINED = "quarantined"


class Batch(msgspec.Struct, frozen=True):
    """Statements that are sent as one body, in this order: pairs of event id (which is the statement's id) and text."""

    id: str
    items: tuple[tuple[str, str], ...]

    @property
    def body(self) -> bytes:
        """The bytes to send: a JSON array, the same at every retry."""
        return ("[" + ",".join(text for _, text in self.items) + "]").encode()


class Counts(msgspec.Struct, frozen=True):
    """How many statements. `waiting` includes those in a batch and the `unsealed`, of unknown time."""

    waiting: int
    sent: int
    quarantined: int
    unsealed: int = 0


class Retry(msgspec.Struct, frozen=True, kw_only=True):
    """What delivery remembers over a restart. Times are in milliseconds since 1970 UTC; `paused`: for the operator.

    `last_problem` has been in the way since `since_ms`, 0 when it is not known.
    """

    fails: int = 0
    next_try_ms: int = 0
    paused: bool = False
    last_contact_ms: int | None = None
    last_problem: str = ""
    since_ms: int = 0


class OutboxRow(msgspec.Struct, frozen=True, kw_only=True):
    """One statement for a listing. `statement` is None while it is unsealed."""

    number: int
    event: str
    state: State
    bytes: int
    problem: str
    sent_ms: int | None
    statement: str | None
