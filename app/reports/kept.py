# SPDX-License-Identifier: Apache-2.0
"""What was read of people, kept in memory, so that the next report reads only those of whom there is something new.

Rules:

1. Of a person stays what reports add up: occasions, the compared answers of each competency, and what was done in the
   weeks that are told. It goes with the program, and is written nowhere.
2. It stands as long as nothing was recorded of any of their ids, they were not merged with somebody, and the packs are
   the same: then reading them again would come to the same. Where a time was settled since, or the times of
   more than `MOST_LOOSE` events are not settled, all are read again; and where the last event that was read is gone
   with somebody who was erased, since others get its number.
3. Of whoever is not here any more nothing stays, from the next report on.
4. What is new is looked for `ROWS_AT_ONCE` events at a time, so that others get their turns; what stands is decided in
   one, at the end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import msgspec

from app.reports import active, decisions, learned
from app.reports.digest import Digest, Done, Part

if TYPE_CHECKING:
    from sqlite_utils import Database

MOST_LOOSE = 5_000
"""Counting more would take longer than a turn may."""
ROWS_AT_ONCE = 5_000
"""A few milliseconds."""
_LAST = "SELECT number, id FROM event ORDER BY number DESC LIMIT 1"
_NEW = "SELECT DISTINCT learner FROM event NOT INDEXED WHERE number > ? AND number <= ?"
_STILL = "SELECT 1 FROM event WHERE number = ? AND id = ?"
_DAYS = 7 * (active.WEEKS + 1)


class Person(msgspec.Struct, frozen=True):
    """What reports add up of one person; `done` of the last weeks alone."""

    occasions: tuple[decisions.Occasion, ...]
    topics: dict[learned.Topic, learned.OnePerson]
    done: dict[tuple[int, Part], Done]
    some: bool


class People:
    """Those who were read. Occasions are alike in thousands: each kind of them is kept once."""

    def __init__(self) -> None:
        self._made_of: object = None
        self._until, self._last = 0, ""
        self._people: dict[str, tuple[tuple[str, ...], Person]] = {}
        self._alike: dict[decisions.Occasion, decisions.Occasion] = {}
        self._loose = 0

    def begin(self, database: Database, made_of: object) -> Iterator[None]:
        """Forget what does not stand any more, in pieces (rule 4).

        `made_of` tells the packs of now from those of another time.
        """
        newest, last = database.execute(_LAST).fetchone() or (0, "")
        until, new = self._until, set[str]()
        for number in range(until, int(newest) if self._people else until, ROWS_AT_ONCE):
            new |= _ids(database, _NEW, number, min(number + ROWS_AT_ONCE, int(newest)))
            yield
        gone = until and not database.execute(_STILL, [until, self._last]).fetchone()
        loose = _unsettled(database, until)
        other = made_of != self._made_of or until != self._until
        if gone or other or loose != self._loose or loose > MOST_LOOSE:
            self._people.clear()
            self._alike.clear()
        else:
            still = _ids(database, "SELECT id FROM learner")
            others = [who for who, (ids, _) in self._people.items() if who not in still or not new.isdisjoint(ids)]
            for who in others:
                del self._people[who]
        self._made_of, self._until, self._last = made_of, int(newest), str(last)
        self._loose = _unsettled(database, self._until)

    def get(self, learner: str, ids: tuple[str, ...]) -> Person | None:
        """Return what was read of somebody with these ids, None where they have to be read."""
        known = self._people.get(learner)
        return known[1] if known is not None and known[0] == ids else None

    def put(self, learner: str, ids: tuple[str, ...], one: Digest, today: int) -> Person:
        """Keep what a digest comes to, and return it."""
        alike = self._alike
        found = Person(
            occasions=tuple(alike.setdefault(each, each) for each in decisions.occasions(one)),
            topics=learned.of_person(one),
            done=_late(one.done, today),
            some=bool(one.steps),
        )
        self._people[learner] = ids, found
        return found


def _unsettled(database: Database, until: int) -> int:
    """How many events up to a number have a time that is not settled yet."""
    # By the numbers alone SQLite would read every event there is.
    some = f"SELECT 1 FROM event INDEXED BY event_unsettled WHERE settled = 0 AND number <= ? LIMIT {MOST_LOOSE + 1}"  # noqa: S608 - of ours
    return int(database.execute(f"SELECT COUNT(*) FROM ({some})", [until]).fetchone()[0])  # noqa: S608


def _ids(database: Database, sql: str, *given: int) -> frozenset[str]:
    return frozenset(str(row[0]) for row in database.execute(sql, given).fetchall())


def _late(done: Mapping[tuple[int, Part], Done], today: int) -> dict[tuple[int, Part], Done]:
    """What is told, and a week more: tomorrow the same is told of it."""
    return {key: each for key, each in done.items() if key[0] > today - _DAYS}
