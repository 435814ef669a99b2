# SPDX-License-Identifier: Apache-2.0
"""The drafts of curators in the table `curation`: whole after every change, seen by the curators of one site."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from app.clock import NewId
from app.curating.sheet import Sheet
from app.errors import Refusal
from app.record.database import transaction
from app.rights import Actor, ActorKind, Gate, Right
from app.sites import device_site

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

_COLUMNS = "id, choices, changed_by, changed_ms, published_ms"
_sheets: msgspec.json.Decoder[Sheet] = msgspec.json.Decoder(Sheet)


class Kept(msgspec.Struct, frozen=True):
    """A row: times in ms since 1970 UTC, `published_ms` 0 for one that was changed since, or never published."""

    id: str
    sheet: Sheet
    changed_by: str
    changed_ms: int
    published_ms: int


class Drafts:
    """Right.CURATE for everything; raises Refusal("no_such_curation") for one of another site, and StoreFailed."""

    def __init__(self, database: Database, *, gate: Gate, now_ms: Callable[[], int], new_id: NewId) -> None:
        """Take the parts."""
        self._db = database
        self._gate = gate
        self._now_ms = now_ms
        self._new_id = new_id

    def all(self) -> tuple[Kept, ...]:
        """Return those of the site, the one changed last first."""
        actor = self._gate.need(Right.CURATE)
        rows = self._db.execute(f"SELECT {_COLUMNS} FROM curation ORDER BY changed_ms DESC, id").fetchall()  # noqa: S608
        return tuple(kept for row in rows if _may(actor, kept := _kept(row)))

    def one(self, id: str) -> Kept:
        """Return one of them."""
        actor = self._gate.need(Right.CURATE)
        row = self._db.execute(f"SELECT {_COLUMNS} FROM curation WHERE id = ?", [id]).fetchone()  # noqa: S608
        if row is None or not _may(actor, kept := _kept(row)):
            raise Refusal("no_such_curation", curation=id)
        return kept

    def begin(self) -> Kept:
        """Begin one; an empty one that is there already is gone on with."""
        actor = self._gate.need(Right.CURATE)
        empty = next((kept for kept in self.all() if not kept.sheet.choices), None)
        if empty is not None:
            return empty
        site = actor.site if actor.kind is ActorKind.PERSON else device_site(self._db)
        kept = Kept(self._new_id(), Sheet(site=site), actor.id, self._now_ms(), 0)
        with transaction(self._db):
            self._db.execute(
                f"INSERT INTO curation ({_COLUMNS}) VALUES (?, ?, ?, ?, 0)",  # noqa: S608
                [kept.id, _json(kept.sheet), kept.changed_by, kept.changed_ms],
            )
        return kept

    def write(self, id: str, sheet: Sheet) -> None:
        """Keep what stands in one now."""
        actor = self._gate.need(Right.CURATE)
        self.one(id)
        with transaction(self._db):
            self._db.execute(
                "UPDATE curation SET choices = ?, changed_by = ?, changed_ms = ?, published_ms = 0 WHERE id = ?",
                [_json(sheet), actor.id, self._now_ms(), id],
            )

    def published(self, id: str) -> None:
        """Note that one was put in force, within a transaction of the caller."""
        self._db.execute("UPDATE curation SET published_ms = ? WHERE id = ?", [self._now_ms(), id])

    def drop(self, id: str) -> None:
        """Throw one away."""
        self.one(id)
        with transaction(self._db):
            self._db.execute("DELETE FROM curation WHERE id = ?", [id])


def _kept(row: tuple[object, ...]) -> Kept:
    name, choices, by, changed, published = row
    return Kept(str(name), _sheets.decode(str(choices)), str(by), int(str(changed)), int(str(published)))


def _json(sheet: Sheet) -> str:
    return msgspec.json.encode(sheet).decode()


def _may(actor: Actor, kept: Kept) -> bool:
    return actor.kind is not ActorKind.PERSON or actor.site == kept.sheet.site
