# SPDX-License-Identifier: Apache-2.0
"""Whose history `sync.pull` fetches next, and how far back a page of it reaches."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from typing import Any

from app.roaming.fetching import Newcomer
from app.statements import terms
from sync.port import OnRoaming


class Queue:
    """Whose history to fetch next. Everybody is asked for at once, and anew when another person has sat down."""

    def __init__(self, roaming: OnRoaming) -> None:
        self._roaming = roaming
        self._waiting: deque[Newcomer] = deque()
        self._had: set[str] = set()
        self._person = ""

    @property
    def waiting(self) -> int:
        """How many wait behind the one that was returned last."""
        return len(self._waiting)

    def next(self) -> Newcomer | None:
        """Return somebody who was not returned yet, None: nobody is left."""
        person = self._roaming(lambda roaming: roaming.fetching.at_device())
        if person != self._person or not self._waiting:
            self._person = person
            newcomers = self._roaming(lambda roaming: roaming.fetching.newcomers())
            self._waiting = deque(one for one in newcomers if one.learner not in self._had)
        if not self._waiting:
            return None
        self._had.add(self._waiting[0].learner)
        return self._waiting.popleft()


def reached_by(page: Sequence[Mapping[str, Any]], before_ms: int | None) -> int | None:
    """Return the time that everything newer has come than, by what the server sorts by; None: it cannot be told.

    A server may sort by `stored` or by `timestamp`, and Ralph over files gives the oldest first whatever is asked.
    Where all were stored in one moment this is a guess; `Pull._was_reached` looks whether it holds.
    """
    for name in ("stored", "timestamp"):
        times = times_of(page, name)
        if len(times) == len(page) > 0 and times == sorted(times, reverse=True) and times[0] > times[-1]:
            return times[-1] if before_ms is None else min(times[-1], before_ms)
    return before_ms


def times_of(page: Sequence[Mapping[str, Any]], name: str) -> list[int]:
    """Return the times of a page, ms since 1970 UTC, of the statements that say it."""
    times = []
    for statement in page:
        try:
            times.append(terms.moment_ms(str(statement.get(name))))
        except (ValueError, OverflowError):
            continue
    return times
