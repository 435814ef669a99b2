# SPDX-License-Identifier: Apache-2.0
"""Rows of follow-ups, with whether what was agreed has been done since: queries over projections, no scan of events.

Noticed is: the lesson was read in a module or opened in the library, the person was signed off with the checklist, the
module was practised to an end, a talk was noted. It is offered as done and closes nothing: two people say together when
something is settled.

Example: "read *Hand gel*" agreed on Monday at ten. Read on Sunday: nothing is noticed. Read again on Tuesday: noticed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from app.clock import DAY_MS
from app.leading.facts import FollowUpSort, FollowUpStage

if TYPE_CHECKING:
    from sqlite_utils import Database

_DONE = f"""CASE f.sort
    WHEN 'read' THEN
        max(coalesce((SELECT max(finished_ms) FROM lesson_read r WHERE r.learner = f.learner AND r.pack = f.pack
            AND r.lesson = f.thing), 0),
            coalesce((SELECT max(used_ms) FROM library_use u WHERE u.learner = f.learner AND u.pack = f.pack
            AND u.kind = 'lesson' AND u.thing = f.thing), 0))
    WHEN 'show' THEN
        (SELECT max(seen_ms) FROM observed o WHERE o.learner = f.learner AND o.pack = f.pack
            AND o.checklist = f.thing AND o.result = 'signed_off')
    WHEN 'practise' THEN
        (SELECT max(finished_ms) FROM last_attempt a WHERE a.learner = f.learner AND a.pack = f.pack
            AND a.module = f.module AND a.purpose = 'module')
    ELSE (SELECT (max(day) + 1) * {DAY_MS} - 1 FROM talk t WHERE t.learner = f.learner)
    END"""  # noqa: S608 - a number of ours
SET_BY = "coalesce((SELECT nullif(m.merged_into, '') FROM learner m WHERE m.id = f.set_by), f.set_by)"
"""SQL: who agreed on the follow-up `f`, as the one whom they were made one with since."""
_SELECT = (
    f"SELECT f.learner, f.follow_up, f.pack, f.module, f.sort, {SET_BY}, f.thing, f.until_day, f.stage, f.set_ms,"  # noqa: S608
    f" f.moved_ms, coalesce({_DONE}, 0) FROM follow_up f JOIN learner l ON l.id = f.learner WHERE "
)


class Row(msgspec.Struct, frozen=True):
    """A follow-up as it stands in the tables. `done_ms`: when it was done since it was agreed (0: not)."""

    learner: str
    id: str
    pack: str
    module: str
    sort: FollowUpSort
    set_by: str
    thing: str
    until_day: int
    stage: FollowUpStage
    set_ms: int
    moved_ms: int
    done_ms: int

    @property
    def asked(self) -> bool:
        """The person asked for it themselves."""
        return self.set_by == self.learner


def rows(database: Database, where: str, parameters: list[str]) -> Iterator[Row]:
    """Yield follow-ups `f` of learners `l` for which `where` (SQL of ours) holds, the most urgent first.

    That is: those with a day by that day, then those without one by when they were agreed.
    """
    order = " ORDER BY f.until_day = 0, f.until_day, f.set_ms, f.follow_up"
    for row in database.execute(_SELECT + where + order, parameters).fetchall():
        learner, name, pack, module, sort, by, thing, until, stage, set_ms, moved_ms, done = row
        since = int(done) if int(done) >= int(set_ms) else 0
        stands = (FollowUpSort(sort), by, thing, int(until), FollowUpStage(stage), int(set_ms), int(moved_ms), since)
        yield Row(learner, name, pack, module, *stands)
