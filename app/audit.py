# SPDX-License-Identifier: Apache-2.0
"""What was done by whom with a privilege, and who looked at whom: written once, read for years, changed never.

An entry is written in the transaction of what it is about, so that neither stands without the other. It names people by
their opaque ids, and never holds a PIN, a key or a name.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

import msgspec

from app.clock import Clock
from app.record.database import transaction
from app.rights import Actor, ActorKind

if TYPE_CHECKING:
    from sqlite_utils import Database

LOOKED = "looked"
LOOKED_TEAM = "looked_team"
BREAK_GLASS = "break_glass"
_COLUMNS = "number, at_ms, actor, kind, action, learner, reason, detail"


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One line. `actor` and `learner` (whom it was about) are opaque ids, empty for nobody."""

    number: int
    at_ms: int
    actor: str
    kind: ActorKind
    action: str
    learner: str
    reason: str
    detail: dict[str, str | int]


class Audit:
    """The audit of one device, on the record's connection.

    `beside` opens another connection for a note where the record's is for reading only: a look is noted all the same.
    """

    def __init__(
        self, database: Database, clock: Clock, *, beside: Callable[[], AbstractContextManager[Database]] | None = None
    ) -> None:
        self._db = database
        self._clock = clock
        self._open = beside or (lambda: nullcontext(database))

    def note(
        self,
        actor: Actor,
        action: str,
        learner: str = "",
        *,
        reason: str = "",
        database: Database | None = None,
        **detail: str | int,
    ) -> None:
        """Write an entry; within a transaction of the caller where `database` is given."""
        row = (
            self._clock.now_ms(),
            actor.id,
            actor.kind.value,
            action,
            learner,
            reason,
            msgspec.json.encode(detail).decode(),
        )
        insert = "INSERT INTO audit (at_ms, actor, kind, action, learner, reason, detail) VALUES (?, ?, ?, ?, ?, ?, ?)"
        if database is not None:
            database.execute(insert, row)
            return
        with self._open() as writing, transaction(writing):
            writing.execute(insert, row)

    def looked(self, actor: Actor, learner: str, page: str, *, reason: str = "") -> None:
        """Note that somebody looked at what is kept about a person."""
        self.note(actor, LOOKED, learner, reason=reason, page=page)

    def looked_team(self, actor: Actor, site: str, since_ms: int) -> None:
        """Note that somebody looked at how all people of a site stand, unless they did after `since_ms` (ms)."""
        row = self._db.execute(
            "SELECT 1 FROM audit WHERE action = ? AND at_ms >= ? AND actor = ? AND kind = ?"
            " AND json_extract(detail, '$.site') = ?",
            [LOOKED_TEAM, since_ms, actor.id, actor.kind.value, site],
        ).fetchone()
        if row is None:
            self.note(actor, LOOKED_TEAM, site=site)

    def entries(self, learner: str | None = None, *, action: str | None = None, most: int = 200) -> tuple[Entry, ...]:
        """Return the newest entries first, about one person or all, of one action or all."""
        rows = self._db.execute(
            f"SELECT {_COLUMNS} FROM audit WHERE (?1 IS NULL OR learner = ?1) AND (?2 IS NULL OR action = ?2) "  # noqa: S608
            "ORDER BY number DESC LIMIT ?3",
            [learner, action, most],
        ).fetchall()
        return tuple(
            Entry(
                number=number,
                at_ms=at_ms,
                actor=actor,
                kind=ActorKind(kind),
                action=act,
                learner=about,
                reason=reason,
                detail=msgspec.json.decode(detail, type=dict[str, str | int]),
            )
            for number, at_ms, actor, kind, act, about, reason, detail in rows
        )
