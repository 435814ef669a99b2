# SPDX-License-Identifier: Apache-2.0
"""When people learn: by weekday and part of the day, counted together, never one person.

A cell with fewer than `LEAST` people says nothing but that: not how many, and not what they did.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

import msgspec

from app.engine.recommend import LEAST_COLLEAGUES
from app.reports.digest import Done, Part

LEAST = LEAST_COLLEAGUES
WEEKS = 12
"""So many weeks back."""
_MONDAY = 4
"""Day of the first Monday after the first day of 1970."""


class Cell(msgspec.Struct, frozen=True):
    """A weekday (0 Monday) and a part of the day. `people` and `done` None: fewer than `LEAST`, or nobody."""

    weekday: int
    part: Part
    people: int | None = None
    done: Done | None = None


class Week(msgspec.Struct, frozen=True):
    """A week, by its Monday (days since 1970). None: fewer than `LEAST` people."""

    monday: int
    people: int | None = None
    done: Done | None = None


class Active(msgspec.Struct, frozen=True):
    """`cells` of the last `WEEKS` weeks, Monday to Sunday, early to night; `weeks` of the same time, oldest first."""

    people: int | None
    cells: tuple[Cell, ...]
    weeks: tuple[Week, ...]


def monday_of(day: int) -> int:
    """Return the Monday of a day's week, both days since 1970.

    >>> monday_of(4), monday_of(10), monday_of(11)
    (4, 4, 11)
    """
    return day - (day - _MONDAY) % 7


class Tally:
    """Adds people up; `today` is a day since 1970."""

    def __init__(self, today: int) -> None:
        self._last = monday_of(today)
        self._first = self._last - 7 * (WEEKS - 1)
        self._cells: dict[tuple[int, Part], list[Done]] = defaultdict(list)
        self._weeks: dict[int, list[Done]] = defaultdict(list)
        self._people = 0

    def add(self, days: Mapping[tuple[int, Part], Done]) -> None:
        """Add what one more person did by day and part (`Digest.done`): in each cell and each week once."""
        cells: dict[tuple[int, Part], Done] = {}
        weeks: dict[int, Done] = {}
        for (day, part), done in days.items():
            if self._first <= day < self._last + 7:
                cell = ((day - _MONDAY) % 7, part)
                cells[cell] = _sum(cells.get(cell, Done()), done)
                weeks[monday_of(day)] = _sum(weeks.get(monday_of(day), Done()), done)
        for key, done in cells.items():
            self._cells[key].append(done)
        for monday, done in weeks.items():
            self._weeks[monday].append(done)
        self._people += bool(weeks)

    def active(self) -> Active:
        """Return what all did."""
        cells = tuple(Cell(day, part, *_told(self._cells[day, part])) for day in range(7) for part in Part)
        mondays = range(self._first, self._last + 7, 7)
        weeks = tuple(Week(monday, *_told(self._weeks[monday])) for monday in mondays)
        return Active(self._people if self._people >= LEAST else None, cells, weeks)


def _told(each: list[Done]) -> tuple[int | None, Done | None]:
    if len(each) < LEAST:
        return None, None
    total = Done()
    for done in each:
        total = _sum(total, done)
    return len(each), total


def _sum(one: Done, other: Done) -> Done:
    return Done(
        one.attempts + other.attempts,
        one.ended + other.ended,
        one.answers + other.answers,
        one.lessons + other.lessons,
    )
