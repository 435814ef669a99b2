# SPDX-License-Identifier: Apache-2.0
"""Whom somebody may let read something: their colleagues, and why some of them cannot be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from app.rights import Role
from app.sites import COLLEAGUES, role_here

if TYPE_CHECKING:
    from sqlite_utils import Database

_NEAR = (
    "SELECT learner.id, learner.name, max(coalesce(sharing_key.public, '')) FROM learner"  # noqa: S608 - as in sites
    " LEFT JOIN sharing_key ON sharing_key.learner = learner.id"
    f" WHERE learner.id IN {COLLEAGUES} GROUP BY learner.id ORDER BY natural_key(learner.search), learner.id"
)


class Nearby(msgspec.Struct, frozen=True, kw_only=True):
    """A colleague. `public` is empty for who has no key yet: they never signed in with a PIN."""

    id: str
    name: str
    role: Role
    public: str = msgspec.field(default="")

    @property
    def may_read(self) -> bool:
        """Say whether something can be sealed for them."""
        return self.public != ""


def nearby(database: Database, learner: str, *roles: Role) -> tuple[Nearby, ...]:
    """Return the colleagues of a learner, by name; with `roles` only those."""
    rows = database.execute(_NEAR, {"me": learner}).fetchall()
    people = (Nearby(id=id_, name=name, role=role_here(database, id_), public=public) for id_, name, public in rows)
    return tuple(one for one in people if not roles or one.role in roles)
