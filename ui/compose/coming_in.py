# SPDX-License-Identifier: Apache-2.0
"""What a site decided reaches whoever comes in: it is written to their record at each sign-in, where it is missing.

The one place for it: what people are asked to learn, and what somebody has to watch. Where nothing was decided it costs
one look at two tables, and nothing is imported.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from app.alone import alone
from app.record.errors import StoreFailed

if TYPE_CHECKING:
    from ui.compose.program import Program

log = logging.getLogger(__name__)
_DECIDED = "SELECT EXISTS (SELECT 1 FROM observing_choice), EXISTS (SELECT 1 FROM duty_rule)"


def site_decided(program: Program, learner: str) -> None:
    """Write it. What cannot be written now keeps nobody out: it is logged, and the next time comes."""
    try:
        with alone(log, "what the site decided"):
            watched, asked = program.database.execute(_DECIDED).fetchone()
            if watched:
                with alone(log, "what has to be watched"):
                    program.to_watch.hand_on(learner)
            if asked:
                with alone(log, "what people are asked to learn"):
                    program.my_duties.came(learner)
    except StoreFailed as error:
        log.warning("what the site decided was not written: %s", error)
