# SPDX-License-Identifier: Apache-2.0
"""A device with the kit, a library, and a curator at its site."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path

from app.curating.curating import Curating
from app.curating.missed import MissedSearches
from app.curating.publishing import Publishing
from app.curating.sheet import Thing
from app.organisation import Kind
from app.organisation_file import kept_rules
from app.record.database import transaction
from app.rights import Actor, ActorKind, Role
from tests.app.library.library_kit import Place

HERE, THERE = "north", "south"


def lesson(id: str) -> Thing:
    return Thing("kit", Kind.LESSON, id)


def question(id: str) -> Thing:
    return Thing("kit", Kind.ITEM, id)


def module(id: str) -> Thing:
    return Thing("kit", Kind.MODULE, id)


class Desk(Place):
    """A device at the north, and what a curator has there."""

    def __init__(self, folder: Path, *packs, **more) -> None:
        super().__init__(folder, *packs, **more)
        with transaction(self.database):
            self.database.execute("UPDATE meta SET site = ?", [HERE])
        self.renewed = 0
        self.curating = Curating(
            self.database,
            shelf=self.shelf,
            search=self.search,
            house=self.house,
            gate=self.gate,
            now_ms=self.clock.now_ms,
            new_id=self.new_id,
        )
        self.publishing = Publishing(
            self.database,
            drafts=self.curating.kept,
            shelf=self.shelf,
            gate=self.gate,
            audit=self.audit,
            renew=self.renew,
        )
        self.missed = MissedSearches(self.database, gate=self.gate, audit=self.audit, now_ms=self.clock.now_ms)

    def renew(self) -> None:
        self.renewed += 1
        self.shelf.renew(self.shelf.files(), kept_rules(self.database), {})

    @contextmanager
    def by(self, role: Role | None, site: str = HERE, id: str = "sue"):
        """As somebody with this role at this site; None: nobody."""
        if role is None:
            before, self.gate._actor = self.gate.actor, None
            try:
                yield
            finally:
                self.gate._actor = before
            return
        with self.gate.acting(Actor(kind=ActorKind.PERSON, id=id, role=role, site=site)):
            yield
