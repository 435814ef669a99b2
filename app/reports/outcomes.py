# SPDX-License-Identifier: Apache-2.0
"""What groups of people come to, by language and by site: sums by query, groups of ten or more only.

Each person counts once, however much they answered: the mean of people's shares, and 1.96·s/√n around it. Groups learn
different things under different conditions, so a difference is a reason to look, and says nothing of its cause.
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from app.engine.arrays import np
from app.events import Outcome as Ended
from app.events import Purpose
from app.projections import ACTIVITY, LAST_ATTEMPT
from app.reports.difference import LEAST_PEOPLE
from app.reports.views import Group, Outcome
from app.sites import BELONGS

if TYPE_CHECKING:
    from sqlite_utils import Database

LEAST_ANSWERS = 10
"""Of one person: with fewer their share says nothing."""
_SHARES = f"""SELECT l.id, l.language, 1.0 * SUM(a.correct) / SUM(a.answers)
    FROM learner AS l JOIN {ACTIVITY.name} AS a ON a.learner = l.id
    WHERE l.merged_into = '' GROUP BY l.id HAVING SUM(a.answers) >= {LEAST_ANSWERS}"""  # noqa: S608 - of the program
_PASSED = f"""SELECT learner, COUNT(*), SUM(outcome = '{Ended.PASSED.value}') FROM {LAST_ATTEMPT.name}
    WHERE purpose = '{Purpose.MODULE.value}' GROUP BY learner"""  # noqa: S608
_SITES = f"SELECT learner, site FROM {BELONGS}"  # noqa: S608


def outcomes(database: Database) -> tuple[Outcome, ...]:
    """Return the groups of this device, languages before sites, each by name."""
    rows = database.execute(_SHARES).fetchall()
    share = {str(person): float(right) for person, _, right in rows}
    passed = {str(person): (int(tried), int(done)) for person, tried, done in database.execute(_PASSED).fetchall()}
    groups: dict[tuple[Group, str], list[str]] = {}
    for person, language, _ in rows:
        groups.setdefault((Group.LANGUAGE, str(language)), []).append(str(person))
    for person, site in database.execute(_SITES).fetchall():
        if person in share:
            groups.setdefault((Group.SITE, str(site)), []).append(str(person))
    order = list(Group)
    names = sorted(groups, key=lambda key: (order.index(key[0]), key[1]))
    return tuple(_outcome(*key, groups[key], share, passed) for key in names)


def _outcome(
    group: Group, name: str, people: list[str], share: dict[str, float], passed: dict[str, tuple[int, int]]
) -> Outcome:
    if len(people) < LEAST_PEOPLE:
        return Outcome(group, name)
    shares = np.array([share[person] for person in people])
    mean, reach = float(shares.mean()), 1.96 * float(shares.std(ddof=1)) / sqrt(len(people))
    tried = sum(passed.get(person, (0, 0))[0] for person in people)
    done = sum(passed.get(person, (0, 0))[1] for person in people)
    right = (mean, max(mean - reach, 0.0), min(mean + reach, 1.0))
    return Outcome(group, name, len(people), right, done / tried if tried else None)
