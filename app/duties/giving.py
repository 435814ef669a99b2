# SPDX-License-Identifier: Apache-2.0
"""Duties reach people: what is asked of somebody is written into their own record, so that it goes where they go.

Rules:

1. It is written when a duty is set or changed, for a few people at a time, and for each when they come in. What stands
   in the record already is not written again, nor is anything written over a copy that goes before it
   (`app.leading.facts`): so two devices come to the same, also where one knows of a change that the other does not.
2. Due is the day that the duty names, or so many days after the day on which it was given first (UTC days).
3. Who is excused stays so, whatever of the duty changes.
4. It ends for who it is not meant for any more, and for all when the duty ends. Nothing is ended by a device that does
   not know the duty, or that only guesses somebody's site from its own.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Protocol

from app.alone import alone
from app.clock import DAY_MS
from app.duties.rules import Person, SiteRule, applies, everybody, places_of
from app.duties.status import given
from app.leading.facts import LATEST_MS, DutyGiven
from app.placed import all_placed, placed_ms
from app.portions import late_last
from app.record_ports import AppendPort, StatePort

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.leading.state import Duty
    from app.shelf import Shelf


log = logging.getLogger(__name__)


class RecordPort(AppendPort, StatePort, Protocol):
    """The part of the record that duties use."""


def wanted(
    rule: SiteRule, places: Collection[Person], known: Duty | None, shelf: Shelf, today: int, *, placed: int
) -> DutyGiven | None:
    """Return what has to be written about a duty for somebody who is at these sites; None where all is as it should be.

    `known` is what stands in their record, `placed` when they came to where they are (`app.placed`).
    """
    there = next((each for each in places if applies(rule, each, shelf)), None)
    over = known is not None and not known.ended and _is_over(rule, places)
    if not over if there is None else rule.pack not in shelf.ids():
        return None
    fact = DutyGiven(
        duty=rule.duty,
        pack=rule.pack,
        version=version_here(shelf, rule.pack),
        module=rule.module,
        by=rule.by,
        due_day=_due_day(rule, known, today) if there is not None or known is None else known.due_day,
        terms=rule.terms,
        excused=known is not None and known.excused,
        ended=there is None,
        decided_ms=rule.changed_ms,
        placed_ms=placed,
        excused_ms=known.excused_ms if known is not None else 0,
        excused_by=known.excused_by if known is not None and known.excused else "",
    )
    goes_before = known is None or (rule.changed_ms, placed, fact.ended) > known.stand
    return None if known is not None and (_same(fact, known) or not goes_before) else fact


def _is_over(rule: SiteRule, places: Collection[Person]) -> bool:
    """Whether this device knows that a duty is not asked of somebody any more (rule 4)."""
    return rule.ended or any(each.site == rule.site for each in places) or all(each.said for each in places)


def _due_day(rule: SiteRule, known: Duty | None, today: int) -> int:
    if rule.due_day:
        return rule.due_day
    return (today if known is None or known.ended else known.given_ms // DAY_MS) + rule.within_days


def _same(fact: DutyGiven, known: Duty) -> bool:
    return (fact.pack, fact.module, fact.terms, fact.due_day, fact.ended) == (
        known.pack,
        known.module,
        known.terms,
        known.due_day,
        known.ended,
    )


class Giving:
    """Writes what has to be written; on the writer's thread."""

    def __init__(
        self, database: Database, *, record: RecordPort, shelf: Shelf, recorded: Callable[[], None] = lambda: None
    ) -> None:
        """Take the parts; `recorded` is called when there is something new to send."""
        self._db = database
        self._record = record
        self._shelf = shelf
        self._recorded = recorded

    def give(self, learner: str, rules: Mapping[str, SiteRule]) -> int:
        """Write into a person's record what these duties make of it; return how many facts. Raises `StoreFailed`."""
        facts = tuple(self._facts(learner, rules))
        if facts:
            self._record.append(learner, *facts)
            self._recorded()
        return len(facts)

    def _facts(self, learner: str, rules: Mapping[str, SiteRule]) -> Iterator[DutyGiven]:
        places, today = places_of(self._db, learner), self._record.now_ms() // DAY_MS
        known, placed = self._record.state(learner).leading.duties, placed_ms(self._db, learner)
        for duty in sorted(rules) if places else ():
            fact = None
            with alone(log, "a duty"):
                fact = wanted(rules[duty], places, known.get(duty), self._shelf, today, placed=placed)
            if fact is not None:
                yield fact

    def excuse(self, learner: str, duty: str, by: str, *, excused: bool, due_day: int = 0) -> DutyGiven | None:
        """Return the fact by which `by` excuses somebody from a duty, or asks it of them again until `due_day`.

        None where nothing changes by it.
        """
        known = self._record.state(learner).leading.duties.get(duty)
        if known is None or known.ended or known.excused == excused:
            return None
        return DutyGiven(
            duty=duty,
            pack=known.pack,
            version=version_here(self._shelf, known.pack),
            module=known.module,
            by=known.by,
            due_day=due_day or known.due_day,
            terms=known.terms,
            excused=excused,
            decided_ms=known.decided_ms or known.given_ms,
            placed_ms=known.placed_ms,
            excused_ms=min(max(self._record.now_ms(), known.excused_ms + 1), LATEST_MS),
            excused_by=by,
        )


def version_here(shelf: Shelf, pack: str) -> str:
    """Return the newest version of a pack; empty where it is not here."""
    return shelf.newest(pack) if pack in shelf.ids() else ""


def behind(database: Database, shelf: Shelf, rule: SiteRule, today: int) -> tuple[str, ...]:
    """Return the people in whose records a duty does not stand as it should, by the tables alone."""
    known = {learner: duty for (learner, name), duty in given(database, ended=True) if name == rule.duty}
    placed = all_placed(database)
    found = (
        learner
        for learner, places in everybody(database).items()
        if wanted(rule, places, known.get(learner), shelf, today, placed=placed.get(learner, 0)) is not None
    )
    return tuple(late_last(database, found))


def decided_now(database: Database, duty: str, now_ms: int) -> int:
    """Return the time of what is decided of a duty now: later than all that is known, where a clock was ahead too."""
    (known,) = database.execute(
        "SELECT max(coalesce((SELECT max(changed_ms) FROM duty_rule WHERE duty = ?1), 0),"
        " coalesce((SELECT max(decided_ms) FROM duty WHERE duty = ?1), 0))",
        [duty],
    ).fetchone()
    return min(max(now_ms, int(known) + 1), LATEST_MS)
