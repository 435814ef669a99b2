# SPDX-License-Identifier: Apache-2.0
"""What colleagues have done here, as counts that tell nothing of anybody."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.engine.recommend import LEAST_COLLEAGUES
from app.events import Outcome, Purpose
from app.projections import LAST_ATTEMPT
from app.sites import COLLEAGUES

if TYPE_CHECKING:
    from sqlite_utils import Database


class Colleagues:
    """Counts who has done what here, from the projections; nothing is said of fewer than `LEAST_COLLEAGUES` people."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def __call__(self, learner: str, pack: str) -> Mapping[str, int]:
        """Return, by module of `pack`, how many colleagues passed it when they did it last."""
        rows = self._db.execute(
            f"SELECT done.module, count(*) FROM {LAST_ATTEMPT.name} AS done "  # noqa: S608 - a name of the program
            "WHERE done.pack = :pack AND done.purpose = :purpose AND done.outcome = :outcome "
            f"AND done.learner IN {COLLEAGUES} "
            "GROUP BY done.module HAVING count(*) >= :least ORDER BY done.module",
            {
                "me": learner,
                "pack": pack,
                "purpose": Purpose.MODULE.value,
                "outcome": Outcome.PASSED.value,
                "least": LEAST_COLLEAGUES,
            },
        ).fetchall()
        return {str(module): int(people) for module, people in rows}
