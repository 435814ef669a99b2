# SPDX-License-Identifier: Apache-2.0
"""What is said of one person and one topic, from rows of tables. Pure.

Of one thing to know (a competency), as on the person's own page, by the rule of `app.engine.levels`:

1. What would be secure *fades* when it should have been practised again more than `LATE_DAYS` days ago.
2. Not fading, it is *secure*; fading, it is to be *practised*; secure or fading, it is *known*. What is secure and
   needs somebody to have watched it *waits* until somebody has (`app.observing.needed`).

Of a topic (a module):

3. Where something is asked of the person about it (a duty), the duty decides: current, expiring, overdue, not yet or
   not sure. Who is excused is asked nothing.
4. Elsewhere: *current* when all of it is secure, *expiring* when all of it is known and some of it fades. *Not sure*
   while less than half of it can be said anything about, *not yet* otherwise.
5. A topic as a whole is *secure* where 4 says current, *waiting* where all of it is secure or waits, *not sure* where 4
   says so, *start* where more than half of it is to be started, *practise* otherwise.

Nothing but a duty makes anybody overdue.

Worked example: *Clean hands* has four things to know. Ana knows all four, one should have been practised ten days ago:
expiring, practise. Ben knows two, and of two nothing can be said: half can be told, so not yet, practise. Of Cleo one
can be told: not sure. Eva knows all four, and nobody watched her yet: not yet, waiting. Dan was asked to pass the check
by yesterday and did not: overdue, whatever he knows.

The rows do not say whether the latest answer was wrong; a wrong answer moves what is believed, and so the level.
"""

from __future__ import annotations

import msgspec

from app.clock import DAY_MS
from app.engine import levels
from app.overview.views import Cell
from app.views import Level

LATE_DAYS = 7
"""Nobody practises each thing on the very day that it is due."""


class Counts(msgspec.Struct, frozen=True):
    """Of so many things to know: how many are secure, fade, are to be practised, to be started, wait to be watched."""

    of: int = 0
    secure: int = 0
    fading: int = 0
    practise: int = 0
    start: int = 0
    waiting: int = 0

    @property
    def known(self) -> int:
        """How many are known, whatever else there is to say of them."""
        return self.secure + self.fading + self.waiting


def late(now_ms: int) -> int:
    """Return before when (ms) something should have been practised that fades now."""
    return now_ms - LATE_DAYS * DAY_MS


def level_of(p: float, asked: int, right: int, due_ms: int, *, critical: bool, now_ms: int) -> tuple[Level, bool]:
    """Return what is said of one thing to know, and whether it fades (rules 1 and 2)."""
    known = levels.known_at(critical=critical)
    fresh = not 0 < due_ms < late(now_ms)
    fading = p >= known and right >= levels.SECURE_RIGHT and not fresh
    return levels.level_of(p, asked=asked, right=right, known=known, fresh=fresh), fading


def counted(levels: list[tuple[Level, bool]]) -> Counts:
    """Count what `level_of` said."""
    fading = sum(fades for _, fades in levels)
    return Counts(
        of=len(levels),
        secure=sum(level is Level.SECURE for level, _ in levels),
        fading=fading,
        practise=sum(level is Level.PRACTISE for level, _ in levels) - fading,
        start=sum(level is Level.START for level, _ in levels),
        waiting=sum(level is Level.WAITING for level, _ in levels),
    )


def cell_of(counts: Counts) -> Cell:
    """Return what is said of a topic where nothing is asked (rule 4)."""
    if counts.of and counts.known == counts.of and (counts.fading or not counts.waiting):
        return Cell.EXPIRING if counts.fading else Cell.CURRENT
    told = counts.known + counts.practise + counts.start
    return Cell.NOT_YET if told and 2 * told >= counts.of else Cell.NOT_SURE


def topic_level(counts: Counts) -> Level:
    """Return how well a topic as a whole is known (rule 5)."""
    match cell_of(counts):
        case Cell.CURRENT:
            return Level.SECURE
        case Cell.NOT_SURE:
            return Level.NOT_SURE
        case _ if counts.secure + counts.waiting == counts.of:
            return Level.WAITING
        case _:
            return Level.START if 2 * counts.start > counts.of else Level.PRACTISE
