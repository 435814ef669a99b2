# SPDX-License-Identifier: Apache-2.0
"""Goals of a site and what all who joined did together, counted with queries: sums, and nobody's share.

Rules:

1. Of those who take part now, have not left and belong to the site, what was done from the first day to the last is
   counted (UTC days, of all packs): shift quizzes to their end, lessons read to their end, or modules whose last
   attempt was passed. Whoever leaves takes what they did with them.
2. While fewer than three take part there is no sum and no number of people: a sum of one is what that one did.
3. A sum is told in steps (`told`): the exact one would say what somebody did when one person comes, goes or works.
4. A goal counts only while who set it is a supervisor of that site here; the latest word of theirs about it holds.
   One from elsewhere that could not be set here, without a target or without an end, is none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.clock import DAY_MS
from app.encouraging.views import TeamGoalCard
from app.engine.recommend import LEAST_COLLEAGUES
from app.events import Outcome, Purpose
from app.own.facts import Measure
from app.own.tables import TEAM_GOAL, TEAM_MEMBER
from app.projections import ACTIVITY, LAST_ATTEMPT
from app.sites import BELONGS

if TYPE_CHECKING:
    from sqlite_utils import Database

STEP = 5
"""A sum is told in steps of so many at least, and of a tenth of the target."""
_GOALS = f"""SELECT goal, measure, target, from_day, until_day, ended FROM {TEAM_GOAL.name} AS g
    JOIN learner AS l ON l.id = g.learner
    LEFT JOIN membership AS m ON m.learner = l.id AND m.site = :site
    WHERE g.site = :site AND l.left_ms IS NULL AND target > 0 AND until_day BETWEEN from_day AND from_day + 366
    AND (CASE WHEN COALESCE(NULLIF(l.site, ''), (SELECT site FROM meta), '') = :site THEN l.role ELSE m.role END)
    = 'supervisor'
    ORDER BY from_day, goal"""  # noqa: S608 - names of the program
_MEMBERS = f"""SELECT m.learner FROM {TEAM_MEMBER.name} AS m JOIN learner AS l ON l.id = m.learner
    WHERE m.goal = :goal AND l.left_ms IS NULL AND l.merged_into = ''
    AND :site IN (SELECT site FROM {BELONGS} AS at WHERE at.learner = l.id)"""  # noqa: S608
_DAYS = (
    f"SELECT COALESCE(SUM(%s), 0) FROM {ACTIVITY.name} WHERE day BETWEEN :first AND :last AND learner IN ({_MEMBERS})"  # noqa: S608
)
_SUMS = {
    Measure.QUIZZES: _DAYS % "quizzes",
    Measure.LESSONS: _DAYS % "lessons",
    Measure.MODULES: f"SELECT COUNT(*) FROM {LAST_ATTEMPT.name}"  # noqa: S608
    f" WHERE purpose = '{Purpose.MODULE.value}' AND outcome = '{Outcome.PASSED.value}'"
    f" AND finished_ms / {DAY_MS} BETWEEN :first AND :last AND learner IN ({_MEMBERS})",
}


def goals_of(
    database: Database, site: str, today: int, joined: frozenset[str] = frozenset()
) -> tuple[TeamGoalCard, ...]:
    """Return the goals of a site, the first to begin first; `joined` are those that who looks takes part in."""
    rows = database.execute(_GOALS, {"site": site}).fetchall()
    return tuple(_card(database, row, site, today, joined) for row in rows)


def told(together: int, target: int) -> int:
    """Return what is said of a sum: whole steps of it, or the target once that is reached.

    Example: of 60, 34 is told as 30, 59 as 54, and 61 as 60.
    """
    step = max(STEP, -(-target // 10))
    return target if together >= target else together // step * step


def _card(
    database: Database,
    row: tuple[str, str, int, int, int, int],
    site: str,
    today: int,
    joined: frozenset[str],
) -> TeamGoalCard:
    goal, measure, target, first, last, ended = row
    asked = {"site": site, "goal": goal, "first": first, "last": last}
    people = int(database.execute(f"SELECT COUNT(*) FROM ({_MEMBERS})", asked).fetchone()[0])  # noqa: S608
    enough = people >= LEAST_COLLEAGUES
    together = told(int(database.execute(_SUMS[Measure(measure)], asked).fetchone()[0]), target) if enough else None
    return TeamGoalCard(
        goal=goal,
        measure=Measure(measure),
        target=target,
        from_day=first,
        until_day=last,
        stage="ended" if ended else "over" if today > last else "ahead" if today < first else "running",
        people=people if enough else None,
        together=together,
        joined=goal in joined,
    )
