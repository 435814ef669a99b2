# SPDX-License-Identifier: Apache-2.0
"""Which jobs people have, and the duties that come and go with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.duties.giving import Giving
from app.duties.rules import rules
from app.jobs.jobs import Jobs

if TYPE_CHECKING:
    from ui.compose.parts import Parts


def jobs_of(parts: Parts) -> Jobs:
    """Return what says which jobs people have on a device."""
    giving = Giving(parts.database, record=parts.record, shelf=parts.shelf, recorded=parts.recorded)

    def follow(learner: str) -> None:
        giving.give(learner, rules(parts.database))

    return Jobs(
        parts.database,
        record=parts.record,
        shelf=parts.shelf,
        accounts=parts.accounts,
        gate=parts.gate,
        audit=parts.audit,
        follow=follow,
        recorded=parts.recorded,
    )
