# SPDX-License-Identifier: Apache-2.0
"""Looks at how all people of a site stand: noted once for all of them, and told to each (`app.overview`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.audit import LOOKED_TEAM, Audit, Entry
from app.sites import site_of

if TYPE_CHECKING:
    from sqlite_utils import Database

_SINCE = """SELECT max(added_ms, coalesce((SELECT max(at_ms) FROM audit WHERE audit.learner = learner.id
    AND action = 'person_moved'), 0)) FROM learner WHERE id = ?"""


def team_looks(database: Database, audit: Audit, learner: str, *, most: int) -> list[Entry]:
    """Return the looks at the site that somebody belongs to since they came there; their own are none."""
    since = database.execute(_SINCE, [learner]).fetchone()[0]
    site = site_of(database, learner)
    return [
        entry
        for entry in audit.entries(action=LOOKED_TEAM, most=most)
        if entry.detail.get("site") == site and entry.at_ms >= since and entry.actor != learner
    ]
