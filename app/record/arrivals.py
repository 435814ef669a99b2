# SPDX-License-Identifier: Apache-2.0
"""Events from elsewhere: told from those known here, inserted, and folded at once where that is cheap, later otherwise.

1. An event is known by its id. Another one under the same device and sequence, or under the same number of what
   leaves of that person, is a conflict (two machines under one device id, a forgery), and is left out.
2. What stands after everything that was folded already goes on top of a state that is in memory: cheap, at once. So
   does what stands before nothing but events of a clock that was ahead (`app.record.states`).
3. Anything else would mean folding from the start. `later` leaves that to `Record.fold_some`, which does it in short
   pieces between other work; until then the person's state is what it was, and a mark (`unfolded`) outlives a kill.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import nullcontext
from itertools import groupby
from typing import Any, Generic, TypeVar

import msgspec

from app.events import AttemptFinished, Event
from app.practice.facts import PracticeEnded
from app.record.database import transaction, unhurried
from app.record.event_rows import COLUMNS, INSERT, to_event, to_row
from app.record.last_place import last_place
from app.record.merged import merged_ids, survivor
from app.record.projections import Projections, Projector
from app.record.sqlite import Database
from app.record.states import BEFORE_ALL, Held, Order, States, held_of
from app.record.tombstones import is_erased

S = TypeVar("S")
_AT_ONCE = 500
"""Values of one query, and events that a late fold reads at once."""
_MOST_AHEAD = 1_000_000
"""How far beyond its own events this device believes what is said to be its own: the next one is counted from there."""
_COUNTED = "roam_sequence FROM event WHERE learner = ? AND device = ? AND roam_sequence > 0 AND roam_sequence"


class Absorbed(msgspec.Struct, frozen=True):
    """What became of events from elsewhere.

    `new` ones were recorded; `known` ones stood here; `strangers` are of learners not known here; for `conflicts`
    another event stands here under the same device and number (`clashes`); `erased` ones are of people who were erased
    here.
    """

    new: tuple[Event, ...]
    known: int
    strangers: int
    conflicts: int
    erased: int = 0
    clashes: tuple[tuple[str, int], ...] = ()


class Arrivals(Generic[S]):
    """Takes events in, for a `Record` on its connection.

    `arrived` keeps other tables in step with what is new, in the same transaction.
    """

    def __init__(
        self,
        database: Database,
        device: str,
        projector: Projector[S],
        projections: Projections,
        states: States[S],
        *,
        arrived: Callable[[Database, Sequence[Event]], None],
    ) -> None:
        self._arrived = arrived
        self._database = database
        self._device = device
        self._projector = projector
        self._projections = projections
        self._states = states
        self._late: _LateFold[S] | None = None

    def absorb(self, events: Iterable[Event], *, later: bool) -> Absorbed:
        """Take events in, in any order; all or nothing. Raises `StoreFailed`."""
        known = strangers = erased = 0
        clashes: list[tuple[str, int]] = []
        new: list[Event] = []
        changed: dict[str, Held[S]] = {}
        postponed: dict[str, list[Event]] = {}
        ordered = sorted(events, key=lambda event: event.learner)
        with unhurried(self._database) if later else nullcontext(), transaction(self._database):
            for learner, some in groupby(ordered, lambda event: event.learner):
                group = list(some)
                if is_erased(self._database, learner):
                    erased += len(group)
                    continue
                if self._database.execute("SELECT 1 FROM learner WHERE id = ?", (learner,)).fetchone() is None:
                    strangers += len(group)
                    continue
                fresh, clashing = self._unknown(group)
                known += len(group) - len(fresh) - len(clashing)
                clashes += clashing
                if not fresh:
                    continue
                whose = survivor(self._database, learner)
                new += fresh
                held = changed.get(whose) or (self._states.peek(whose) if later else None)
                if later and (held is None or not self._states.is_cheap(held, fresh)):
                    self._insert(fresh)
                    postponed.setdefault(whose, []).extend(fresh)
                else:
                    changed[whose] = self._add(whose, fresh, held)
            self._arrived(self._database, new)
            self._drop_drafts(new)
            for whose in postponed:
                self._database.execute("INSERT OR IGNORE INTO unfolded (learner) VALUES (?)", (whose,))
        for whose, held in changed.items():
            self._states.keep(whose, held)
        for whose, group in postponed.items():
            if whose in changed or any(event.device == self._device for event in group):
                self._states.forget(whose)  # its numbers are this device's own, and the next one must come after them
        return Absorbed(tuple(new), known, strangers, len(clashes), erased, tuple(clashes))

    def _drop_drafts(self, new: Sequence[Event]) -> None:
        """Keep nothing half done of what was ended elsewhere: nobody comes back to it."""
        ended = [
            (survivor(self._database, event.learner), event.fact.attempt)
            for event in new
            if isinstance(event.fact, AttemptFinished | PracticeEnded)
        ]
        self._database.conn.executemany("DELETE FROM draft WHERE learner = ? AND attempt = ?", ended)

    def fold_some(self, most: int) -> bool:
        """Fold at most `most` events of somebody of whom some are not folded; say whether anything is left to do.

        Raises `StoreFailed`.
        """
        if self._late is None:
            row = self._database.execute("SELECT learner FROM unfolded ORDER BY learner LIMIT 1").fetchone()
            if row is None:
                return False
            self._late = _LateFold(self._database, self._device, self._projector, row[0])
        if not self._late.step(most):
            return True
        late, self._late = self._late, None
        with transaction(self._database):
            if not late.is_whole():
                return True  # something came in between that stands before what was folded: once more, from the start
            held = late.held()
            self._projections.write(late.learner, self._projections.read(late.learner), held.rows)
            self._database.execute("DELETE FROM unfolded WHERE learner = ?", (late.learner,))
        self._states.keep(late.learner, held)
        return True

    def fold_anew(self) -> None:
        """Mark everybody for `fold_some`, in the caller's transaction: the way of folding is another one now."""
        self._late = None
        rows = self._database.execute("SELECT DISTINCT learner FROM event").fetchall()
        learners = {survivor(self._database, row[0]) for row in rows}
        self._database.conn.executemany(
            "INSERT OR IGNORE INTO unfolded (learner) VALUES (?)", [(learner,) for learner in sorted(learners)]
        )

    def folded(self, learner: str) -> None:
        """Take notice, in the caller's transaction, that all events of a learner have been folded in another way.

        A late fold under way is given up: a merge or a time that was settled has changed what it is a fold of.
        """
        if self._late is not None and self._late.learner == learner:
            self._late = None
        self._database.execute("DELETE FROM unfolded WHERE learner = ?", (learner,))

    def _unknown(self, events: Sequence[Event]) -> tuple[list[Event], list[tuple[str, int]]]:
        """Return the events of a learner that are not in the record, each once, and the places of those that clash."""
        known = self._found("id FROM event WHERE id", [event.id for event in events])
        taken: set[tuple[str, int]] = set()
        counted: set[tuple[str, int]] = set()
        own = last_place(self._database, self._device)[0] + _MOST_AHEAD
        for device in {event.device for event in events}:
            numbers = [event.sequence for event in events if event.device == device]
            there = self._found("sequence FROM event WHERE device = ? AND sequence", numbers, device)
            taken |= {(device, number) for number in numbers if number in there}
            numbers = [event.roam_sequence for event in events if event.device == device]
            there = self._found(_COUNTED, numbers, events[0].learner, device)
            counted |= {(device, number) for number in numbers if number in there}
        fresh: dict[str, Event] = {}
        clashing: list[tuple[str, int]] = []
        for event in events:
            place, count = (event.device, event.sequence), (event.device, event.roam_sequence)
            if event.id in fresh or event.id in known:
                continue
            ahead = event.device == self._device and max(event.sequence, event.roam_sequence) > own
            if ahead or place in taken or (count in counted and event.roam_sequence):
                clashing.append(place)
                continue
            fresh[event.id] = event
            taken.add(place)
            counted.add(count)
        return list(fresh.values()), clashing

    def _found(self, what: str, values: Sequence[str | int], *before: str) -> set[str | int]:
        """Return what is there of some values of a column; one query costs as much as an insert."""
        found: set[str | int] = set()
        for begin in range(0, len(values), _AT_ONCE):
            some = values[begin : begin + _AT_ONCE]
            sql = f"SELECT {what} IN ({', '.join('?' * len(some))})"
            found.update(row[0] for row in self._database.execute(sql, (*before, *some)).fetchall())
        return found

    def _add(self, learner: str, events: Sequence[Event], held: Held[S] | None) -> Held[S]:
        """Insert events and write what they change; `held` is what came of earlier ones of this call."""
        held = held or self._states.hold(learner)
        after = self._states.add(learner, held, events)
        self._insert(events)
        self._projections.write(learner, held.rows, after.rows)
        return after

    def _insert(self, events: Iterable[Event]) -> None:
        self._database.conn.executemany(INSERT, [to_row(event, settled=True) for event in events])


class _LateFold(Generic[S]):
    """The fold of one learner from the start, a piece at a time, while others go on recording."""

    def __init__(self, database: Database, device: str, projector: Projector[S], learner: str) -> None:
        self.learner = learner
        self._database = database
        self._device = device
        self._projector = projector
        self._state = projector.start(learner)
        self._count = 0
        self._last: Order = BEFORE_ALL
        self._last_leaving: Order = BEFORE_ALL
        self._roamed = 0
        self._read: list[Sequence[Any]] = []
        """Rows that were read and are not folded yet."""

    def step(self, most: int) -> bool:
        """Fold the next events; say whether there were no more."""
        if not self._read:
            self._read = self._next()
            if not self._read:
                return True
        now, self._read = self._read[:most], self._read[most:]
        for event in map(to_event, now):
            self._state = self._projector.fold(self._state, event)
            self._last = event.order
            self._count += 1
            if event.roam_sequence:
                self._last_leaving = event.order
            if (event.device, event.learner) == (self._device, self.learner):
                self._roamed = max(self._roamed, event.roam_sequence)
        return False

    def _next(self) -> list[Sequence[Any]]:
        """Read what comes after the last one. What comes in between later is noticed by `is_whole`."""
        ids = merged_ids(self._database, self.learner)
        whose = f"IN ({', '.join('?' * len(ids))})"
        return self._database.execute(
            f"SELECT {COLUMNS} FROM event WHERE learner {whose}"  # noqa: S608
            " AND (at_ms + offset_ms, device, sequence) > (?, ?, ?)"
            " ORDER BY at_ms + offset_ms, device, sequence LIMIT ?",
            (*ids, *self._last, _AT_ONCE),
        ).fetchall()

    def is_whole(self) -> bool:
        """Say whether every event of the learner was folded."""
        ids = merged_ids(self._database, self.learner)
        counted = f"SELECT count(*) FROM event WHERE learner IN ({', '.join('?' * len(ids))})"  # noqa: S608
        return int(self._database.execute(counted, ids).fetchone()[0]) == self._count

    def held(self) -> Held[S]:
        """Return what to hold of the learner from now on."""
        return held_of(self._projector, self._state, self._last_leaving, self._roamed)
