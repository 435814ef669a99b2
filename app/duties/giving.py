# SPDX-License-Identifier: Apache-2.0
"""Duties reach people: what is asked of somebody is written into their own record, so that it goes where they go.

Rules:

1. It is written when a duty is set or changed, for a few people at a time, and for each when they come in. What stands
   in the record already is not written again, so two devices that both do it come to the same.
2. Due is the day that the duty names, or so many days after the day on which it was given first (UTC days).
3. Who is excused stays so, whatever of the duty changes.
4. It ends for who it is not meant for any more, and for all when the duty ends. Nothing is ended by a device that does
   not know the duty, or that only guesses somebody's site from its own.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Protocol

from app.clock import DAY_MS
from app.duties.rules import Person, SiteRule, applies, everybody, places_of
from app.duties.status import given
from app.leading.facts import DutyGiven
from app.record_ports import AppendPort, StatePort

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.leading.state import Duty
    from app.shelf import Shelf


class RecordPort(AppendPort, StatePort, Protocol):
    """The part of the record that duties use."""


def wanted(
    rule: SiteRule, places: Collection[Person], known: Duty | None, shelf: Shelf, today: int
) -> DutyGiven | None:
    """Return what has to be written about a duty for somebody who is at these sites; None where all is as it should be.

    `known` is what stands in their record.
    """
    there = next((each for each in places if applies(rule, each, shelf)), None)
    over = known is not None and not known.ended and _is_over(rule, places)
    if rule.pack not in shelf.ids() or (there is None and not over):
        return None
    fact = DutyGiven(
        duty=rule.duty,
        pack=rule.pack,
        version=shelf.newest(rule.pack),
        module=rule.module,
        by=rule.by,
        due_day=_due_day(rule, known, today) if there is not None or known is None else known.due_day,
        terms=rule.terms,
        excused=known is not None and known.excused,
        ended=there is None,
    )
    return None if known is not None and _same(fact, known) else fact


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
        known = self._record.state(learner).leading.duties
        for duty in sorted(rules) if places else ():
            fact = wanted(rules[duty], places, known.get(duty), self._shelf, today)
            if fact is not None:
                yield fact

    def excuse(self, learner: str, duty: str, *, excused: bool, due_day: int = 0) -> DutyGiven | None:
        """Return the fact that excuses somebody from a duty of theirs, or asks it of them again until `due_day`.

        None where nothing changes by it. Raises Refusal("no_such_pack").
        """
        known = self._record.state(learner).leading.duties.get(duty)
        if known is None or known.ended or known.excused == excused:
            return None
        return DutyGiven(
            duty=duty,
            pack=known.pack,
            version=self._shelf.newest(known.pack),
            module=known.module,
            by=known.by,
            due_day=due_day or known.due_day,
            terms=known.terms,
            excused=excused,
        )


def behind(database: Database, shelf: Shelf, rule: SiteRule, today: int) -> tuple[str, ...]:
    """Return the people in whose records a duty does not stand as it should, by the tables alone."""
    known = {learner: duty for (learner, name), duty in given(database, ended=True) if name == rule.duty}
    return tuple(
        learner
        for learner, places in everybody(database).items()
        if wanted(rule, places, known.get(learner), shelf, today) is not None
    )
