# SPDX-License-Identifier: Apache-2.0
"""The record: one transaction writes the event, the projections and the statement, or nothing of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, TypeVar

import msgspec
from msgspec.structs import replace

from app.clock import Clock, NewId
from app.events import LEAVES, AnswerGiven, AttemptFinished, Event, Fact
from app.long_work import Tell, untold
from app.practice.facts import ExampleStepDone, PracticeEnded
from app.record.arrivals import Absorbed, Arrivals
from app.record.database import transaction
from app.record.enclosing import enclose
from app.record.event_rows import INSERT, read_events, to_row
from app.record.last_place import last_place
from app.record.merged import survivor
from app.record.outbox import Outbox, Seal
from app.record.projections import Difference, Projections, Projector
from app.record.settling import DoubtfulRow, doubtful_rows, rows_ahead, settle_rows
from app.record.sqlite import Database
from app.record.states import Held, States
from app.record.timeline import Stamp, Timeline

S = TypeVar("S")


class RebuildReport(msgspec.Struct, frozen=True):
    """How many learners and events were folded, and where the tables did not say what the fold says."""

    learners: int
    events: int
    differences: tuple[Difference, ...]


class Record(Generic[S]):
    """The record of one device, on one connection, used on that connection's thread.

    On a connection opened with `open_reader` it reads and verifies; its states are as old as their first use.
    `seal` is asked only about facts that leave, and only when their time is believed; `leaves` says, when such a fact
    is recorded, whether it may get a statement at all. `arrived` keeps other tables in step with events that were
    absorbed, in their transaction. `tell` is told how far it is where all has to be folded anew first.
    """

    def __init__(
        self,
        database: Database,
        *,
        device: str,
        clock: Clock,
        new_id: NewId,
        projector: Projector[S],
        seal: Seal,
        boot: str,
        leaves: Callable[[Event], bool] = lambda _event: True,
        believed_until: Callable[[], int] | None = None,
        arrived: Callable[[Database, Sequence[Event]], None] = lambda _database, _events: None,
        tell: Tell = untold,
    ) -> None:
        self.database = database
        self._leaves = leaves
        self._device = device
        self._new_id = new_id
        self._projector = projector
        self._seal = seal
        self._boot = boot
        self._clock = clock
        self._projections = Projections(database, projector.tables, projector.version)
        self._states = States(database, device, projector, self._projections)
        self._arrivals = Arrivals(database, device, projector, self._projections, self._states, arrived=arrived)
        self._sequence, last_ms = self._tail()
        self._timeline = Timeline(clock, last_ms, believed_until)
        reading = bool(database.execute("PRAGMA query_only").fetchone()[0])
        if not reading and not self._projections.current:
            self.rebuild(verify=False, tell=tell)
        if not reading:
            self._come_right()

    def append(self, learner: str, *facts: Fact, also: Callable[[Database], None] | None = None) -> tuple[Event, ...]:
        """Record what happened to a learner, all or nothing, and return the events, which are on the disk then.

        `also` writes what must stand or fall with the facts (the roster row of `LearnerAdded`), earlier in the same
        transaction. What happens to somebody who was merged is recorded under the survivor.
        Raises `StoreFailed`, and then nothing has changed, in memory neither.
        """
        self._come_right()
        learner = survivor(self.database, learner)
        held = self._states.hold(learner)
        stamp = self._timeline.stamp()
        events = self._envelopes(learner, facts, stamp, held.roamed)
        after = self._states.add(learner, held, events)
        with transaction(self.database):
            if also is not None:
                also(self.database)
            self._insert(events, settled=stamp.settled)
            self._projections.write(learner, held.rows, after.rows)
            self._enclose(events, sealed=stamp.settled)
            self._drop_drafts(learner, facts)
        if events:
            self._sequence = events[-1].sequence
            self._timeline.keep(stamp)
            self._states.keep(learner, after)
        return events

    def state(self, learner: str) -> S:
        """Return the folded state: the survivor's for who was merged, the projector's start for who is unknown."""
        return self._states.hold(survivor(self.database, learner)).state

    def folded(self, learner: str, events: Iterable[Event]) -> S:
        """Return the state that these events, in their order, would make of a learner; nothing is kept of it."""
        return self._states.fold(learner, events)

    def now_ms(self) -> int:
        """Return the time of an event that happened now, ms since 1970 UTC: corrected, never before the last."""
        return self._timeline.stamp().corrected_ms

    def live_from(self, last_ms: int) -> None:
        """Take `last_ms` (corrected) for the time of this device's last event: a simulation lives in days gone by."""
        self._timeline.last_ms = last_ms

    def forget(self, learner: str) -> None:
        """Drop what is held of a learner in memory."""
        self._states.forget(learner)

    def events(self, learner: str | None = None, *, leaving_only: bool = False) -> Iterator[Event]:
        """Yield the events of a learner in the order of the fold, or learner after learner those of all."""
        for one in [learner] if learner is not None else self.learners():
            yield from read_events(self.database, one, leaving_only=leaving_only)

    def learners(self) -> list[str]:
        """Return the learners of whom there are events, ascending; who was merged counts as the survivor."""
        rows = self.database.execute("SELECT DISTINCT learner FROM event").fetchall()
        return sorted({survivor(self.database, row[0]) for row in rows})

    def merge(self, duplicate: str, into: str, *, also: Callable[[Database], None]) -> None:
        """Fold the events of `duplicate` with those of `into` from now on; no event changes.

        `also` writes what belongs to it, that `duplicate` points to `into` among it, earlier in the same transaction.
        Raises `StoreFailed`, and then nothing has changed.
        """
        with transaction(self.database):
            also(self.database)
            self._projections.write(duplicate, self._projections.read(duplicate), {})
            self._arrivals.folded(duplicate)
            self.database.execute("UPDATE OR REPLACE draft SET learner = ? WHERE learner = ?", (into, duplicate))
            held = self._refold(into)
        self._states.forget(duplicate)
        self._states.keep(into, held)

    def absorb(self, events: Iterable[Event], *, later: bool = False) -> Absorbed:
        """Take in events that other devices made, or this one before a restore, in any order; all or nothing.

        An event that is known is not looked at again. The fold ends as if all had happened here; with `later` it may
        lag behind until `fold_some` has been called often enough. Raises `StoreFailed`.
        """
        absorbed = self._arrivals.absorb(events, later=later)
        if absorbed.new:
            self._sequence, self._timeline.last_ms = self._tail()
        return absorbed

    def fold_some(self, most: int = 4) -> bool:
        """Fold some of what was absorbed for later; say whether more is left.

        Four events are about a millisecond: an answer that is recorded meanwhile waits for no more than that.

        Raises `StoreFailed`.
        """
        return self._arrivals.fold_some(most)

    def fold_anew(self, change: Callable[[], None]) -> None:
        """Fold otherwise from now on, which `change` brings about: states when they are asked for, tables later.

        Later: by calls of `fold_some`, after a kill too. Raises `StoreFailed`; the next start folds everything then.
        """
        self._states.forget()
        change()
        with transaction(self.database):
            self._projections.renew(self._projector.version)
            self._arrivals.fold_anew()

    def settle(self, offset_ms: int | None) -> int:
        """Give the events of a doubtful clock their time, seal what waits, and return how many events were settled.

        `offset_ms` is true time minus device time, from a server's date; it serves the rest of this session too. None
        takes the provisional times as they are (`outbox export` where no server is met). Raises `StoreFailed`.
        """
        shift = None if offset_ms is None else self._timeline.learn(offset_ms)
        doubtful = doubtful_rows(self.database)
        self._settle(doubtful, shift)
        return len(doubtful)

    def _settle(self, rows: Sequence[DoubtfulRow], shift: int | None) -> None:
        """Give these events their time and seal what waits, in one transaction."""
        now_ms = self._clock.now_ms() + (shift or 0)
        changed: dict[str, Held[S]] = {}
        with transaction(self.database):
            moved = settle_rows(self.database, rows, shift, now_ms=now_ms)
            Outbox(self.database, self._clock).seal_waiting(self._seal)
            for learner in {survivor(self.database, each) for each in moved}:
                changed[learner] = self._refold(learner)
        for learner, held in changed.items():
            self._states.keep(learner, held)
        if rows:
            self._sequence, self._timeline.last_ms = self._tail()

    def _come_right(self) -> None:
        """Take back into the present what a clock far ahead recorded, once the clock is believable again."""
        now_ms = self._timeline.came_right()
        if now_ms is not None and (rows := rows_ahead(self.database, self._device, now_ms)):
            self._settle(rows, self._timeline.offset_ms or 0)

    def rebuild(self, *, verify: bool, tell: Tell = untold) -> RebuildReport:
        """Fold every event again.

        `verify` compares with the tables and changes nothing; without it the tables are rewritten where they
        differ, in one transaction. What `tell` raises ends it, and nothing has changed.
        """
        self._states.forget()
        count, most = 0, self.database.execute("SELECT count(*) FROM event").fetchone()[0]
        differences: list[Difference] = []
        with transaction(self.database):
            if not verify and not self._projections.current:
                self._ensure_meta()
                self._projections.recreate()
            recorded = set(self.learners())
            learners = sorted(recorded | self._projections.learners())
            for learner in learners:
                tell(count, most)
                events = list(self.events(learner)) if learner in recorded else []
                rows = self._projector.rows(self._states.fold(learner, events)) if events else {}
                count += len(events)
                differences += self._projections.differences(learner, rows)
                if not verify:
                    self._projections.write(learner, self._projections.read(learner), rows)
                    self._arrivals.folded(learner)
        return RebuildReport(len(learners), count, tuple(differences))

    def save_draft(self, learner: str, attempt: str, item: str, answer: str) -> None:
        """Keep what is typed but not yet answered (`answer` is JSON); the answer, or the attempt's end, drops it."""
        with transaction(self.database):
            self.database.execute(
                "INSERT OR REPLACE INTO draft (learner, attempt, item, answer) VALUES (?, ?, ?, ?)",
                (learner, attempt, item, answer),
            )

    def clear_draft(self, learner: str, attempt: str) -> None:
        """Drop a draft that no fact ends; nothing happens where there is none."""
        with transaction(self.database):
            self.database.execute("DELETE FROM draft WHERE learner = ? AND attempt = ?", (learner, attempt))

    def draft(self, learner: str, attempt: str) -> tuple[str, str] | None:
        """Return the item and the JSON of the answer kept by `save_draft`."""
        row = self.database.execute(
            "SELECT item, answer FROM draft WHERE learner = ? AND attempt = ?", (learner, attempt)
        ).fetchone()
        return None if row is None else (row[0], row[1])

    def _tail(self) -> tuple[int, int]:
        """Return the sequence and the corrected time of this device's last event, be it erased or not."""
        return last_place(self.database, self._device)

    def _envelopes(self, learner: str, facts: Sequence[Fact], stamp: Stamp, roamed: int) -> tuple[Event, ...]:
        events = []
        for number, fact in enumerate(facts, start=self._sequence + 1):
            leaves = isinstance(fact, LEAVES)
            roamed += leaves
            events.append(
                Event(
                    id=self._new_id(),
                    learner=learner,
                    device=self._device,
                    sequence=number,
                    roam_sequence=roamed if leaves else 0,
                    at_ms=stamp.at_ms,
                    offset_ms=stamp.offset_ms,
                    boot=self._boot,
                    fact=fact,
                )
            )
        return tuple(events)

    def _insert(self, events: Iterable[Event], *, settled: bool) -> None:
        self.database.conn.executemany(INSERT, [to_row(event, settled=settled) for event in events])

    def _enclose(self, events: Iterable[Event], *, sealed: bool) -> None:
        """Put the statements of what leaves into the outbox, as frozen text if the time is believed."""
        letters = []
        for event in events:
            if event.roam_sequence and self._leaves(event):
                text = self._seal(event) if sealed else None
                letters.append((event.id, text))
        enclose(self.database, letters)

    def _drop_drafts(self, learner: str, facts: Iterable[Fact]) -> None:
        for fact in facts:
            if isinstance(fact, AnswerGiven | AttemptFinished | ExampleStepDone | PracticeEnded):
                self.database.execute("DELETE FROM draft WHERE learner = ? AND attempt = ?", (learner, fact.attempt))

    def _refold(self, learner: str) -> Held[S]:
        """Fold a learner's events from the start and write what differs from the tables."""
        held = self._states.load(learner)
        after = replace(held, rows=self._projector.rows(held.state))
        self._projections.write(learner, held.rows, after.rows)
        self._arrivals.folded(learner)
        return after

    def _ensure_meta(self) -> None:
        self.database.execute(
            "INSERT INTO meta (id, device, machine, created_ms) VALUES (1, ?, '', ?) ON CONFLICT (id) DO NOTHING",
            (self._device, self._clock.now_ms()),
        )
