# SPDX-License-Identifier: Apache-2.0
"""What every part of the duties stands on, and what they all ask."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.clock import DAY_MS
from app.duties.giving import Giving, RecordPort
from app.errors import Refusal
from app.rights import Actor, ActorKind, Right
from app.sites import site_of

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.audit import Audit
    from app.clock import NewId
    from app.rights import Gate
    from app.shelf import PackIndex, Shelf

SET, CHANGED, ENDED = "duty_set", "duty_changed", "duty_ended"
EXCUSED, AGAIN, REMINDED = "duty_excused", "duty_again", "duty_reminded"
ACTIONS = (SET, CHANGED, ENDED, EXCUSED, AGAIN, REMINDED)
"""What the audit calls each act."""


@dataclass(frozen=True)
class Parts:
    """What a program gives; `recorded` is called when there is something new to send."""

    database: Database
    record: RecordPort
    shelf: Shelf
    accounts: Accounts
    gate: Gate
    audit: Audit
    new_id: NewId
    recorded: Callable[[], None] = lambda: None
    organisation: str = ""


class Duty:
    """A part of it; on the writer's thread."""

    def __init__(self, parts: Parts) -> None:
        """Take the parts."""
        self._parts = parts
        self._db = parts.database
        self._record = parts.record
        self._shelf = parts.shelf
        self._accounts = parts.accounts
        self._gate = parts.gate
        self._audit = parts.audit
        self._giving = Giving(parts.database, record=parts.record, shelf=parts.shelf, recorded=parts.recorded)

    def _today(self) -> int:
        return self._record.now_ms() // DAY_MS

    def _index(self, pack: str, language: str) -> PackIndex | None:
        return self._shelf.index(pack, language=language) if pack in self._shelf.ids() else None

    def _title(self, pack: str, module: str, language: str) -> str:
        index = self._index(pack, language)
        return index.modules[module].title if index is not None and module in index.modules else module

    def _name(self, learner: str) -> str:
        try:
            return self._accounts.card(learner).name
        except Refusal:
            return ""

    def _assigns(self, about: str = "") -> Actor:
        return self._gate.need(Right.ASSIGN, about)

    def _site(self, actor: Actor, by: str = "") -> str:
        return actor.site if actor.kind is ActorKind.PERSON else site_of(self._db, by)

    def _language(self, actor: Actor) -> str:
        return self._accounts.card(actor.id).language if actor.id else ""
