# SPDX-License-Identifier: Apache-2.0
"""What is asked of people though nobody who is known here set it: it can be ended and excused all the same.

Rules:

1. A duty in somebody's record is one of these when no word of a supervisor about it counts here (`rules`), and who
   set it is no supervisor who is known here: they were erased, or were never on this device. Where they are known,
   their record says the rest when it arrives.
2. It belongs to the site of the people of whom it is asked; who belongs to several sites does not say of which it is,
   and counts for none of them.
3. It is ended by a word of the supervisor who ends it; so it ends everywhere, and for who comes in later.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.duties.rules import Person, SiteRule, everybody, rules
from app.duties.status import given
from app.record.tombstones import is_erased
from app.sites import LEADERS

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.leading.state import Duty

_KNOWN = f"SELECT EXISTS (SELECT 1 FROM {LEADERS} WHERE id = ?)"  # noqa: S608 - a name of the program


def orphans(database: Database, site: str) -> dict[str, SiteRule]:
    """Return what is asked at a site by nobody who is known here, by duty id: `people` are those in whose records."""
    found: dict[str, dict[str, Duty]] = {}
    known = rules(database)
    places = everybody(database)
    for (learner, name), duty in given(database):
        if name not in known and _only_at(site, places.get(learner, ())):
            found.setdefault(name, {})[learner] = duty
    return {
        name: _rule(name, site, there)
        for name, there in found.items()
        if not any(_is_known(database, each.by) for each in there.values())
    }


def setter_erased(database: Database, rule: SiteRule) -> bool:
    """Say whether who set a duty was erased on this device; else they were never on it."""
    return is_erased(database, rule.by)


def _only_at(site: str, places: tuple[Person, ...]) -> bool:
    return {each.site for each in places} == {site}


def _is_known(database: Database, learner: str) -> bool:
    return bool(database.execute(_KNOWN, [learner]).fetchone()[0])


def _rule(name: str, site: str, there: dict[str, Duty]) -> SiteRule:
    """Return it as if it were set by name for those who have it; of different terms, those that came last."""
    last = max(there.values(), key=lambda each: (each.given_ms, each.due_day))
    return SiteRule(
        duty=name,
        by=last.by,
        site=site,
        pack=last.pack,
        module=last.module,
        terms=last.terms,
        roles=(),
        people=frozenset(there),
        due_day=last.due_day,
        within_days=0,
        ended=False,
        changed_ms=last.given_ms,
        orphan=True,
    )
