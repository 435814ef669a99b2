# SPDX-License-Identifier: Apache-2.0
"""What a session is kept as until it is closed: one draft of whoever leads it, so that no kill and no lock loses it.

1. Somebody leads one session or huddle at a time.
2. The draft has ids of people and what a group answered together; never what one person said. It goes when the session
   is closed or given up.
3. Somebody who left, was erased, or belongs to another site by now, is not there any more; whoever was merged into
   somebody else is that one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

import msgspec

from app.errors import Refusal
from app.leading.facts import Presence, SessionKind
from app.people.standing import known
from app.record.merged import survivor
from app.record_ports import AppendPort, DraftPort, StatePort
from app.rights import Actor, ActorKind, Right
from app.sessions.views import Sheet, There
from app.text import search_text
from content_packs.answers import Answer

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.audit import Audit
    from app.clock import NewId
    from app.rights import Gate
    from app.shelf import PackIndex, Shelf

DRAFT = "together"
"""The name under which it is kept."""


class RecordPort(AppendPort, StatePort, DraftPort, Protocol):
    """The part of the record that sessions use."""

    def clear_draft(self, learner: str, attempt: str) -> None: ...


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """A session as it is kept. `there` says by learner id how it is known; `groups` are lists of learner ids.

    Of a huddle: the `items` to be asked, `at` which one the group is (their number: behind the last), what the group
    `said` there once it answered, and how many were `right` so far. `closing`: it is being written to the record.
    """

    session: str
    kind: SessionKind
    site: str
    pack: str
    version: str
    modules: tuple[str, ...]
    minutes: int
    there: dict[str, Presence] = {}
    groups: tuple[tuple[str, ...], ...] = ()
    items: tuple[str, ...] = ()
    at: int = 0
    said: Answer | None = None
    right: int = 0
    closing: bool = False


class Desk:
    """The parts that everything about sessions shares. On the writer's thread."""

    def __init__(
        self,
        database: Database,
        *,
        record: RecordPort,
        shelf: Shelf,
        accounts: Accounts,
        gate: Gate,
        audit: Audit,
        new_id: NewId,
        recorded: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the parts; `recorded` is called after each commit: there is something new to send."""
        self.database = database
        self.record = record
        self.shelf = shelf
        self.accounts = accounts
        self.gate = gate
        self.audit = audit
        self.new_id = new_id
        self.recorded = recorded

    def leader(self) -> Actor:
        """Return who leads. Raises Refusal: "not_signed_in", "not_allowed", and for the command line "no_leader"."""
        actor = self.gate.need(Right.LEAD_SESSION)
        if actor.kind is not ActorKind.PERSON:
            raise Refusal("no_leader")
        return actor

    def kept(self, actor: Actor) -> Kept | None:
        """Return what somebody has begun, None where it is nothing, or nothing readable."""
        found = self.record.draft(actor.id, DRAFT)
        try:
            return msgspec.json.decode(found[1], type=Kept) if found is not None else None
        except msgspec.DecodeError:
            return None

    def open(self, actor: Actor, *, closing: bool = False) -> Kept:
        """Return what somebody has begun; what is `closing` is open no more, but to be closed.

        Raises Refusal("no_session_open").
        """
        found = self.kept(actor)
        if found is None or (found.closing and not closing):
            raise Refusal("no_session_open")
        return found

    def keep(self, actor: Actor, kept: Kept) -> None:
        """Keep it as it is now. Raises `StoreFailed`."""
        self.record.save_draft(actor.id, DRAFT, kept.session, msgspec.json.encode(kept).decode())

    def index(self, actor: Actor, pack: str, version: str = "") -> PackIndex:
        """Return a pack in the words of who leads. Raises Refusal("no_such_pack")."""
        return self.shelf.index(pack, version, self.accounts.preferences(actor.id).learns_in)

    def titles(self, actor: Actor, pack: str, modules: tuple[str, ...]) -> tuple[str, ...]:
        """Return what modules are called; what is not here any more by its id."""
        try:
            found: Mapping[str, object] = self.index(actor, pack).modules
        except Refusal:
            found = {}
        return tuple(str(getattr(found.get(module), "title", module)) for module in modules)

    def people(self, kept: Kept) -> dict[str, tuple[str, Presence]]:
        """Return who is there (rule 3): by learner id the name and how it is known, in the order of names."""
        there = {self.survivor(learner): way for learner, way in kept.there.items()}
        found = {learner: (name, way) for learner, way in there.items() if (name := self._name(learner))}
        return dict(sorted(found.items(), key=lambda row: (search_text(row[1][0]), row[0])))

    def survivor(self, learner: str) -> str:
        """Return whom somebody was merged into, or that person (rule 3)."""
        return survivor(self.database, learner)

    def sheet(self, actor: Actor, kept: Kept) -> Sheet:
        """Return a session as a screen shows it."""
        there = self.people(kept).items()
        return Sheet(
            session=kept.session,
            kind=kept.kind,
            pack=kept.pack,
            titles=self.titles(actor, kept.pack, kept.modules),
            minutes=kept.minutes,
            there=tuple(There(learner=learner, name=name, way=way) for learner, (name, way) in there),
            grouped=bool(kept.groups),
        )

    def _name(self, learner: str) -> str:
        found = known(self.database, learner)
        if found is None or found.left or found.merged_into or not self.gate.may(Right.LEAD_SESSION, learner):
            return ""
        return found.name
