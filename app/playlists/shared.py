# SPDX-License-Identifier: Apache-2.0
"""The lists that one's colleagues share, read with a query. They chose to share; nothing is counted here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from app.own.facts import Ref
from app.own.tables import PLAYLIST
from app.rights import Role
from app.sites import COLLEAGUES, role_here

if TYPE_CHECKING:
    from sqlite_utils import Database

_things = msgspec.json.Decoder(tuple[Ref, ...])
_ALL = (
    "SELECT learner.id, learner.name, playlist, title, things, kept_ms "  # noqa: S608 - a name of the program
    f"FROM {PLAYLIST.name} JOIN learner ON learner.id = {PLAYLIST.name}.learner "
    f"WHERE shared = 1 AND learner.id IN {COLLEAGUES} "
    "ORDER BY kept_ms DESC, playlist"
)


class Theirs(msgspec.Struct, frozen=True, kw_only=True):
    """A list that a colleague shares. `maker` is their learner id; `kept_ms` since 1970 UTC."""

    id: str
    maker: str
    by: str
    leads: bool
    title: str
    things: tuple[Ref, ...]
    kept_ms: int


def shared_with(database: Database, learner: str) -> tuple[Theirs, ...]:
    """Return what the colleagues of this person share, what was changed last first."""
    return tuple(
        Theirs(
            id=playlist,
            maker=maker,
            by=name,
            leads=role_here(database, maker) is not Role.LEARNER,
            title=title,
            things=_things.decode(things),
            kept_ms=int(kept_ms),
        )
        for maker, name, playlist, title, things, kept_ms in database.execute(_ALL, {"me": learner}).fetchall()
    )
