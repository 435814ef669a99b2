# SPDX-License-Identifier: Apache-2.0
"""What a site decided reaches whoever comes in: it is written to their record at each sign-in, where it is missing.

The one place for it: what people are asked to learn, and what somebody has to watch. Where nothing was decided it costs
one look at two tables, and nothing is imported.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import Refusal
from app.record.errors import StoreFailed

if TYPE_CHECKING:
    from ui.compose.program import Program

_DECIDED = "SELECT EXISTS (SELECT 1 FROM observing_choice), EXISTS (SELECT 1 FROM duty_rule)"


def site_decided(program: Program, learner: str) -> None:
    """Write it. What cannot be written now keeps nobody out: the next time comes."""
    watched, asked = program.database.execute(_DECIDED).fetchone()
    try:
        if watched:
            program.to_watch.hand_on(learner)
        if asked:
            program.my_duties.came(learner)
    except (Refusal, StoreFailed):
        return
