# SPDX-License-Identifier: Apache-2.0
"""The lists that colleagues of one's sites share, read with a query. They chose to share; nothing is counted here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from app.own.facts import Ref
from app.own.tables import PLAYLIST
from app.rights import Role
from app.sites import role_here, site_of

if TYPE_CHECKING:
    from sqlite_utils import Database

_things = msgspec.json.Decoder(tuple[Ref, ...])
_ALL = (
    "SELECT learner.id, learner.name, playlist, title, things, kept_ms "  # noqa: S608 - a name of the program
    f"FROM {PLAYLIST.name} JOIN learner ON learner.id = {PLAYLIST.name}.learner "
    "WHERE shared = 1 AND left_ms IS NULL AND merged_into = '' AND learner.id <> ? "
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
    """Return what colleagues share who belong to a site of this person, what was changed last first."""
    mine = _sites(database, learner)
    found = []
    for maker, name, playlist, title, things, kept_ms in database.execute(_ALL, [learner]).fetchall():
        if _sites(database, maker) & mine:
            leads = role_here(database, maker) is not Role.LEARNER
            found.append(
                Theirs(
                    id=playlist,
                    maker=maker,
                    by=name,
                    leads=leads,
                    title=title,
                    things=_things.decode(things),
                    kept_ms=int(kept_ms),
                )
            )
    return tuple(found)


def _sites(database: Database, learner: str) -> frozenset[str]:
    others = database.execute("SELECT site FROM membership WHERE learner = ?", [learner]).fetchall()
    return frozenset({site_of(database, learner), *(row[0] for row in others)})
