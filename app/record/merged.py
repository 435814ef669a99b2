# SPDX-License-Identifier: Apache-2.0
"""People who turned out to be one: whose events are folded with whose.

A merge changes no event. The duplicate points to the survivor (`learner.merged_into`), and whoever folds the survivor
folds the events of all who point there, directly or through others, in one order. Example: b was merged into c, then
a into c: c's record is that of a, b and c; of a and b nothing stands in the tables that the screens read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_MERGED = "SELECT id FROM learner WHERE merged_into = ? AND merged_into <> '' ORDER BY id"


def survivor(database: Database, learner: str) -> str:
    """Return whom a person was merged into, at the end of the chain; the person, when they were not or are unknown."""
    seen = {learner}
    while True:
        row = database.execute("SELECT merged_into FROM learner WHERE id = ?", (learner,)).fetchone()
        if row is None or not row[0] or row[0] in seen:  # a circle cannot be made, and must not hang if it is there
            return learner
        learner = str(row[0])
        seen.add(learner)


def merged_ids(database: Database, learner: str) -> tuple[str, ...]:
    """Return a person's id followed by those of all who were merged into them, directly or through others."""
    found = [learner]
    for one in found:
        rows = database.execute(_MERGED, (one,)).fetchall()
        found.extend(row[0] for row in rows if row[0] not in found)
    return tuple(found)
