# SPDX-License-Identifier: Apache-2.0
"""When this device came to know where people are: what a copy of a decision of their site is of, beside the decision.

It is the latest of: they were added; they were moved, came back or got another role, as the audit tells; the device
was put at another site, for who has none of their own; somebody said which job they have. What the audit has
forgotten counts no more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.leading.tables import JOB

if TYPE_CHECKING:
    from sqlite_utils import Database

_PLACES = "'person_moved', 'person_changed', 'person_back', 'role_set', 'person_merged'"
"""What the audit calls whatever can put somebody elsewhere."""
_PLACED = f"""SELECT l.id, max(l.added_ms,
        coalesce((SELECT max(at_ms) FROM audit WHERE learner = l.id AND action IN ({_PLACES})), 0),
        CASE WHEN l.site = '' THEN :sited ELSE 0 END,
        coalesce((SELECT max(set_ms) FROM {JOB.name} WHERE learner = l.id AND said = 0), 0))
    FROM learner AS l WHERE :learner = '' OR l.id = :learner"""  # noqa: S608 - names of the program
_SITED = "SELECT coalesce(max(at_ms), 0) FROM audit WHERE learner = '' AND action = 'site_set'"


def placed_ms(database: Database, learner: str) -> int:
    """Return it of one person (ms since 1970 UTC); 0 of somebody unknown."""
    return _placed(database, learner).get(learner, 0)


def all_placed(database: Database) -> dict[str, int]:
    """Return it of everybody."""
    return _placed(database, "")


def _placed(database: Database, learner: str) -> dict[str, int]:
    (sited,) = database.execute(_SITED).fetchone()
    rows = database.execute(_PLACED, {"learner": learner, "sited": sited}).fetchall()
    return {str(who): int(at_ms) for who, at_ms in rows}
