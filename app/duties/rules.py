# SPDX-License-Identifier: Apache-2.0
"""The duties of sites as they are set, and to whom each applies. Read with queries; nothing is written here.

Rules:

1. A duty is what the latest word about it says, whoever said it; but a word counts only of who is a supervisor of that
   site here, also after they left, or who gave it to somebody else while they were: others can still change and end it.
   It stays with the site for which it was set first: nobody ends one of another site in the name of their own, though
   the clock of who did was behind.
2. It applies to those who belong to the site now, have not left, can learn from its pack (their own, or one of the site
   for people like them), and are meant: everybody, or those with one of the `roles` or one of the `jobs` at the site,
   and these `people`.
3. A role is what somebody is at the site: learner, supervisor, operator. A job is a role profile of a pack that a
   supervisor (or a list of people) says somebody has there, and is known by its id: of two packs that name a job the
   same, it is the same. What people say of themselves moves no duty.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from app.alone import alone
from app.errors import Refusal
from app.leading.facts import Terms
from app.leading.tables import JOB
from app.sites import BELONGS

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.shelf import Shelf

log = logging.getLogger(__name__)
_RULES = """SELECT r.duty, r.learner, r.site, r.pack, r.module, r.terms, r.roles, r.people, r.due_day, r.within_days,
    r.ended, r.changed_ms, r.jobs, r.set_ms FROM duty_rule AS r
    JOIN learner AS l ON l.id = r.learner
    LEFT JOIN membership AS m ON m.learner = l.id AND m.site = r.site
    WHERE (CASE WHEN coalesce(nullif(l.site, ''), (SELECT site FROM meta), '') = r.site THEN l.role ELSE m.role END)
    = 'supervisor'
    OR EXISTS (SELECT 1 FROM duty AS d WHERE d.duty = r.duty AND d.learner <> r.learner AND r.learner =
        coalesce((SELECT nullif(merged_into, '') FROM learner WHERE id = d.given_by), d.given_by))
    ORDER BY r.changed_ms, r.learner"""
_PEOPLE = f"""SELECT l.id, l.name, l.pack, b.site, l.site,
    (CASE WHEN coalesce(nullif(l.site, ''), (SELECT site FROM meta), '') = b.site
     THEN l.role ELSE coalesce(m.role, 'learner') END),
    (SELECT j.jobs FROM {JOB.name} AS j WHERE j.learner = l.id AND j.site = b.site AND j.said = 0)
    FROM learner AS l JOIN {BELONGS} AS b ON b.learner = l.id
    LEFT JOIN membership AS m ON m.learner = l.id AND m.site = b.site
    WHERE l.left_ms IS NULL AND l.merged_into = '' AND (:learner = '' OR l.id = :learner)
    AND (NOT :one_site OR b.site = :site)
    ORDER BY l.name, l.id"""  # noqa: S608 - names of the program


class SiteRule(msgspec.Struct, frozen=True, kw_only=True):
    """A duty of a site, as the latest word says. `orphan`: there is no such word here (`app.duties.orphans`)."""

    duty: str
    by: str
    site: str
    pack: str
    module: str
    terms: Terms
    roles: tuple[str, ...]
    people: frozenset[str]
    due_day: int
    within_days: int
    ended: bool
    changed_ms: int
    jobs: tuple[str, ...] = ()
    orphan: bool = False


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody at a site, and what they are there. `said`: the roster itself names their site."""

    learner: str
    name: str
    pack: str
    site: str
    role: str
    said: bool
    jobs: frozenset[str] = frozenset()


def rules(database: Database) -> dict[str, SiteRule]:
    """Return every duty that is known here, ended ones too, by id."""
    found: dict[str, SiteRule] = {}
    words = database.execute(_RULES).fetchall()
    first = {row[0]: row[2] for row in sorted(words, key=lambda row: (row[10], row[-1]), reverse=True)}
    for duty, by, site, pack, module, terms, roles, people, due_day, within_days, ended, changed_ms, jobs, _ in words:
        if site != first[duty]:
            continue
        with alone(log, "a duty"):
            found[duty] = SiteRule(
                duty=duty,
                by=by,
                site=site,
                pack=pack,
                module=module,
                terms=msgspec.json.decode(terms, type=Terms),
                roles=msgspec.json.decode(roles, type=tuple[str, ...]),
                people=msgspec.json.decode(people, type=frozenset[str]),
                due_day=due_day,
                within_days=within_days,
                ended=bool(ended),
                changed_ms=changed_ms,
                jobs=msgspec.json.decode(jobs, type=tuple[str, ...]),
            )
    return found


def of_site(database: Database, site: str, duty: str) -> SiteRule:
    """Return one of a site. Raises Refusal("no_such_duty")."""
    found = rules(database).get(duty)
    if found is None or found.site != site:
        raise Refusal("no_such_duty")
    return found


def people_of(database: Database, site: str) -> tuple[Person, ...]:
    """Return everybody who belongs to a site and is here, by name."""
    return tuple(_people(database, site=site))


def places_of(database: Database, learner: str) -> tuple[Person, ...]:
    """Return somebody at each site that they belong to; nothing of who left or is not known."""
    return tuple(_people(database, learner=learner))


def everybody(database: Database) -> dict[str, tuple[Person, ...]]:
    """Return everybody who is here, each at every site that they belong to, by learner id."""
    found: dict[str, tuple[Person, ...]] = {}
    for each in _people(database):
        found[each.learner] = (*found.get(each.learner, ()), each)
    return found


def _people(database: Database, *, site: str | None = None, learner: str = "") -> Iterator[Person]:
    asked = {"one_site": int(site is not None), "site": site or "", "learner": learner}
    for each, name, pack, at, own, role, jobs in database.execute(_PEOPLE, asked):
        has = msgspec.json.decode(jobs, type=frozenset[str]) if jobs else frozenset()
        yield Person(learner=each, name=name, pack=pack, site=at, role=role, said=bool(own), jobs=has)


def applies(rule: SiteRule, person: Person, shelf: Shelf) -> bool:
    """Say whether a duty is asked of somebody at a site (rule 2)."""
    return not rule.ended and rule.site == person.site and meant(rule, person) and learns(rule.pack, person, shelf)


def meant(rule: SiteRule, person: Person) -> bool:
    """Say whether somebody at the site is among those whom a duty is for."""
    everybody = not rule.roles and not rule.people and not rule.jobs
    named = person.role in rule.roles or person.learner in rule.people
    return everybody or named or not person.jobs.isdisjoint(rule.jobs)


def learns(pack: str, person: Person, shelf: Shelf) -> bool:
    """Say whether somebody can learn from a pack."""
    return pack == person.pack or pack in shelf.for_person(person.role, person.site)
