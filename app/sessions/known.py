# SPDX-License-Identifier: Apache-2.0
"""How sure it is that people know the competencies of a pack, as far as the rows of the tables tell.

Secure is what `app.overview.cells` calls secure, as the matrix of a team does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec

from app.overview.cells import level_of
from app.projections import SKILL
from app.sites import BELONGS
from app.views import Level

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.engine.curriculum import Curriculum

UNKNOWN = 0.0
"""How sure it is of somebody who never answered anything of the pack."""


class Known(msgspec.Struct, frozen=True):
    """One person and one competency: `p` (0 to 1), and whether that is Secure."""

    p: float
    secure: bool


def knows(
    database: Database, pack: str, curriculum: Curriculum, people: Sequence[str], now_ms: int
) -> dict[str, dict[str, Known]]:
    """Return by learner id and competency what is known of these people in a pack; nothing of who has nothing."""
    marks = ", ".join("?" * len(people))
    rows = database.execute(
        f"SELECT learner, competency, p, asked, correct, due_ms FROM {SKILL.name}"  # noqa: S608 - names of the program
        f" WHERE pack = ? AND learner IN ({marks})",
        [pack, *people],
    ).fetchall()
    places = curriculum.competency_index
    found: dict[str, dict[str, Known]] = {}
    for learner, competency, p, asked, correct, due_ms in rows:
        if competency in places:
            critical = curriculum.safety_critical[places[competency]]
            level, _ = level_of(p, asked, correct, due_ms, critical=critical, now_ms=now_ms)
            found.setdefault(learner, {})[competency] = Known(float(p), level is Level.SECURE)
    return found


def sure_of(known: Mapping[str, Known], scope: Iterable[str]) -> tuple[float, bool]:
    """Return how sure a person is in all of these competencies together: the mean, and whether each is Secure."""
    each = [known.get(competency, Known(UNKNOWN, secure=False)) for competency in scope]
    return (sum(one.p for one in each) / len(each) if each else UNKNOWN, bool(each) and all(o.secure for o in each))


def least_sure(database: Database, pack: str, site: str, least: int) -> dict[str, float]:
    """Return by competency how sure a site is of it on average; nothing where fewer than `least` people count."""
    rows = database.execute(
        f"SELECT competency, avg(p) FROM {SKILL.name} WHERE pack = :pack AND learner IN"  # noqa: S608
        f" (SELECT learner FROM {BELONGS} WHERE site = :site)"
        " AND learner IN (SELECT id FROM learner WHERE left_ms IS NULL AND merged_into = '')"
        " GROUP BY competency HAVING count(*) >= :least",
        {"pack": pack, "site": site, "least": least},
    ).fetchall()
    return {str(competency): float(p) for competency, p in rows}
