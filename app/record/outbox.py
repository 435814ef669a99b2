# SPDX-License-Identifier: Apache-2.0
"""Statements on their way: waiting, frozen into a batch, sent, or quarantined. Called on the writer's thread only.

Every statement is in exactly one of these states, and its bytes never change once sealed. A batch is stored, so that a
retry after a kill sends the same bytes; it is gone once it was delivered or its one statement was quarantined.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

import msgspec

from app.clock import Clock
from app.events import Event
from app.record.database import transaction
from app.record.enclosing import enclose, seal
from app.record.event_rows import COLUMNS, to_event
from app.record.leaving import confirm
from app.record.outgoing import Batch, Counts, OutboxRow, Retry, State
from app.record.owed import owe
from app.record.sent_before import left_until
from app.record.sqlite import Database
from app.record.tombstones import is_erased

Seal: TypeAlias = Callable[[Event], "str | None"]
"""Returns the statement of an event as the text that will be sent for ever, or None if it cannot be made yet."""
QUEUE = "statements"
PULL_QUEUE = "pull"
_PAGE = 500
_DROP_EMPTY = "DELETE FROM batch WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.batch = batch.id)"
"""What an erasure has emptied. Kept until here, so that a delivery under way finds its batch when it comes back."""
_JOIN_BYTES = 1  # the comma between two statements of a batch
_FRAME_BYTES = 2  # the brackets around them


class Outbox:
    """The outbox of one database; each method is one short transaction."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._given: Batch | None = None
        """The batch that was read last. Its texts never change, and they cost the most to read."""

    def freeze_batch(self, *, most: int = 100, most_bytes: int = 900_000) -> Batch | None:
        """Return the oldest unfinished batch, else a new one of the oldest waiting statements, else None.

        A statement longer than `most_bytes` makes a batch of its own: the LRS decides.
        """
        with transaction(self._database):
            return self._next(most, most_bytes)

    def delivered(self, batch_id: str, at_ms: int, *, most: int = 100, most_bytes: int = 900_000) -> Batch | None:
        """Mark a batch as stored by the LRS and return the next one, as `freeze_batch` does.

        One transaction for both: each commit waits for the disk, and a backlog is long. A manifest of what was stored
        is owed then (`app.roaming.handover`). Raises KeyError if there is no such unfinished batch.
        """
        with transaction(self._database):
            owe(self._database, self._texts(batch_id))
            self._finish(batch_id, "state = 'sent', sent_ms = ?, problem = ''", (at_ms,))
            return self._next(most, most_bytes)

    def split(self, batch_id: str) -> None:
        """Replace a batch by its two halves; `freeze_batch` gives the first one next.

        Raises KeyError for an unknown batch, ValueError for one of a single statement. One of which an erasure has left
        a single statement, or none, is given up: what is left waits again.
        """
        with transaction(self._database):
            numbers = self._numbers(batch_id)
            if batch_id.endswith("-1"):
                raise ValueError("a batch of one cannot be split")
            self._finish(batch_id, "state = 'waiting'", ())
            if len(numbers) < 2:
                return
            half = (len(numbers) + 1) // 2
            self._freeze(numbers[:half])
            self._freeze(numbers[half:])

    def quarantine(self, batch_id: str, problem: str) -> None:
        """Put the one statement of this batch aside with the LRS's words, so that the rest goes on.

        Raises KeyError for an unknown batch, ValueError for one of more statements.
        """
        with transaction(self._database):
            if len(self._numbers(batch_id)) > 1:
                raise ValueError("only a batch of one can be put aside")
            self._finish(batch_id, "state = 'quarantined', problem = ?", (problem,))

    def release(self, *numbers: int) -> int:
        """Let every quarantined statement wait again, or those of these numbers, after the operator mended the cause.

        Return how many.
        """
        only = f" AND number IN ({', '.join('?' * len(numbers))})" if numbers else ""
        with transaction(self._database):
            return self._database.execute(
                f"UPDATE outbox SET state = 'waiting', problem = '' WHERE state = 'quarantined'{only}",  # noqa: S608
                numbers,
            ).rowcount

    def seal_waiting(self, made: Seal) -> int:
        """Seal what could not be sealed when it was recorded and whose time is settled; return how many."""
        with transaction(self._database):
            rows = self._database.execute(
                f"SELECT {', '.join('event.' + name for name in COLUMNS.split(', '))} FROM outbox"  # noqa: S608
                " JOIN event ON event.id = outbox.event"
                " WHERE outbox.bytes = 0 AND event.settled = 1"
                " ORDER BY outbox.number"
            ).fetchall()
            texts = [(event.id, made(event)) for event in map(to_event, rows)]
            return seal(self._database, ((event_id, text) for event_id, text in texts if text is not None))

    def sent_from_end(self, offset: int) -> tuple[int, str, str] | None:
        """Return number, id and text of a statement that was sent, 0 for the last one; None: there are not so many.

        Without those that were left at an LRS that was set before (`app.record.sent_before`).
        """
        row = self._database.execute(
            "SELECT number, event, text FROM outbox JOIN statement USING (number)"
            " WHERE number = (SELECT number FROM outbox WHERE state = 'sent' AND sent_ms > ? ORDER BY number DESC"
            " LIMIT 1 OFFSET ?)",
            (left_until(self._database), offset),
        ).fetchone()
        return None if row is None else (row[0], row[1], row[2])

    def resend(self, number: int) -> int:
        """Let what was sent wait again, from this number on or since that one was sent; return how many."""
        with transaction(self._database):
            return self._database.execute(
                "UPDATE outbox SET state = 'waiting', sent_ms = NULL WHERE state = 'sent' AND sent_ms > :left"
                " AND (number >= :number OR sent_ms >= (SELECT sent_ms FROM outbox WHERE number = :number))",
                {"number": number, "left": left_until(self._database)},
            ).rowcount

    def confirm(self, at_ms: int) -> None:
        """Remember that the LRS was seen to have what was sent until `at_ms` (device time): it may be let go then."""
        confirm(self._database, at_ms)

    def carry(self, statements: Iterable[tuple[str, str]]) -> int:
        """Take over statements (id, text) that another device could not send; return how many were new here.

        Those of people who were erased here are left out.
        """
        known = [(event_id, text) for event_id, text in statements if not is_erased(self._database, _who(text))]
        with transaction(self._database):
            return enclose(self._database, known)

    def counts(self) -> Counts:
        """Return how many statements wait, were sent, and were put aside."""
        by_state = dict(self._database.execute("SELECT state, count(*) FROM outbox GROUP BY state").fetchall())
        return Counts(
            waiting=by_state.get(State.WAITING, 0) + by_state.get(State.BATCHED, 0),
            sent=by_state.get(State.SENT, 0),
            quarantined=by_state.get(State.QUARANTINED, 0),
            unsealed=self.unsealed(),
        )

    def waiting(self) -> int:
        """Return how many statements wait, and look at nothing that was sent: of that there may be a million."""
        wait = "SELECT count(*) FROM outbox WHERE state IN (?, ?)"
        return int(self._database.execute(wait, [State.WAITING, State.BATCHED]).fetchone()[0])

    def unsealed(self) -> int:
        """Return how many statements wait for the time of a server."""
        return int(self._database.execute("SELECT count(*) FROM outbox WHERE bytes = 0").fetchone()[0])

    def rows(self, *states: State, statements: bool = True) -> Iterator[OutboxRow]:
        """Yield what the outbox holds, oldest first: all, or only what is in one of `states`."""
        text = "(SELECT text FROM statement WHERE statement.number = outbox.number)" if statements else "NULL"
        wanted = states or tuple(State)
        sql = (
            f"SELECT number, event, state, bytes, problem, sent_ms, {text} FROM outbox"  # noqa: S608
            f" WHERE number > ? AND state IN ({', '.join('?' * len(wanted))}) ORDER BY number LIMIT {_PAGE}"
        )
        last = 0
        # Page by page, so that no read transaction stays open while the caller writes a file or a socket.
        while page := self._database.execute(sql, (last, *wanted)).fetchall():
            for number, event, state, size, problem, sent_ms, statement in page:
                yield OutboxRow(
                    number=number,
                    event=event,
                    state=State(state),
                    bytes=size,
                    problem=problem,
                    sent_ms=sent_ms,
                    statement=statement,
                )
            last = page[-1][0]

    def texts(self) -> Iterator[str]:
        """Yield every frozen statement, sent or not, in the order of recording."""
        return (row.statement for row in self.rows() if row.statement is not None)

    def retry(self, queue: str = QUEUE) -> Retry:
        """Return what is remembered of the last tries."""
        row = self._database.execute(
            "SELECT fails, next_try_ms, paused, last_contact_ms, last_problem, problem_since_ms"
            " FROM delivery WHERE queue = ?",
            (queue,),
        ).fetchone()
        if row is None:
            return Retry()
        return Retry(
            fails=row[0],
            next_try_ms=row[1],
            paused=bool(row[2]),
            last_contact_ms=row[3],
            last_problem=row[4],
            since_ms=row[5],
        )

    def set_retry(self, retry: Retry, queue: str = QUEUE) -> None:
        """Remember `retry` over a restart."""
        with transaction(self._database):
            self._database.execute(
                "INSERT OR REPLACE INTO delivery"
                " (queue, fails, next_try_ms, paused, last_contact_ms, last_problem, problem_since_ms)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    queue,
                    retry.fails,
                    retry.next_try_ms,
                    int(retry.paused),
                    retry.last_contact_ms,
                    retry.last_problem,
                    retry.since_ms,
                ),
            )

    def forget_failures(self, queue: str = QUEUE) -> None:
        """Let the next run try at once, whatever the last ones met."""
        self.set_retry(Retry(last_contact_ms=self.retry(queue).last_contact_ms), queue)

    def _next(self, most: int, most_bytes: int) -> Batch | None:
        self._database.execute(_DROP_EMPTY)
        oldest = self._database.execute("SELECT id FROM batch ORDER BY position LIMIT 1").fetchone()
        if oldest is not None:
            return self._batch(oldest[0])
        waiting = self._database.execute(
            "SELECT number, bytes FROM outbox WHERE state = 'waiting' AND bytes > 0 ORDER BY number LIMIT ?",
            (most,),
        ).fetchall()
        numbers = _fitting(waiting, most_bytes)
        return self._batch(self._freeze(numbers)) if numbers else None

    def _batch(self, batch_id: str) -> Batch:
        items = self._database.execute(
            "SELECT event, text FROM outbox JOIN statement USING (number) WHERE batch = ? ORDER BY number", (batch_id,)
        ).fetchall()
        self._given = Batch(id=batch_id, items=tuple((event, text) for event, text in items))
        return self._given

    def _texts(self, batch_id: str) -> list[str]:
        """Return the texts of a batch, without those that an erasure has taken meanwhile."""
        rows = self._database.execute("SELECT event FROM outbox WHERE batch = ?", (batch_id,)).fetchall()
        given = dict(self._given.items) if self._given is not None and self._given.id == batch_id else {}
        if any(event not in given for (event,) in rows):  # it was given out before a restart, or by another process
            given = dict(self._batch(batch_id).items)
        return [given[event] for (event,) in rows]

    def _numbers(self, batch_id: str) -> list[int]:
        rows = self._database.execute("SELECT number FROM outbox WHERE batch = ? ORDER BY number", (batch_id,))
        numbers = [row[0] for row in rows.fetchall()]
        known = self._database.execute("SELECT 1 FROM batch WHERE id = ?", (batch_id,)).fetchone()
        if known is None:
            raise KeyError(batch_id)
        return numbers

    def _freeze(self, numbers: list[int]) -> str:
        batch_id = f"{numbers[0]}-{len(numbers)}"
        self._database.execute(
            "INSERT INTO batch (id, created_ms, position) VALUES (?, ?, ?)",
            (batch_id, self._clock.now_ms(), numbers[0]),
        )
        marks = ", ".join("?" * len(numbers))
        self._database.execute(
            f"UPDATE outbox SET state = 'batched', batch = ? WHERE number IN ({marks})",  # noqa: S608
            (batch_id, *numbers),
        )
        return batch_id

    def _finish(self, batch_id: str, change: str, values: tuple[int | str, ...]) -> None:
        """End a batch; `change` is one of the literals above. An erasure may have emptied it meanwhile."""
        self._database.execute(
            f"UPDATE outbox SET {change}, batch = NULL WHERE batch = ?",  # noqa: S608
            (*values, batch_id),
        )
        if self._database.execute("DELETE FROM batch WHERE id = ?", (batch_id,)).rowcount == 0:
            raise KeyError(batch_id)


def _fitting(waiting: list[tuple[int, int]], most_bytes: int) -> list[int]:
    """Return the numbers of the longest run from the front whose body is within `most_bytes`, and at least one."""
    numbers: list[int] = []
    size = _FRAME_BYTES
    for number, length in waiting:
        size += length + (_JOIN_BYTES if numbers else 0)
        if numbers and size > most_bytes:
            break
        numbers.append(number)
    return numbers


class _Account(msgspec.Struct, frozen=True):
    name: str = ""


class _Actor(msgspec.Struct, frozen=True):
    account: _Account = _Account()


class _Statement(msgspec.Struct, frozen=True):
    actor: _Actor = _Actor()


def _who(text: str) -> str:
    """Return the learner id in a statement's text, empty where there is none."""
    try:
        return msgspec.json.decode(text, type=_Statement).actor.account.name
    except msgspec.DecodeError:
        return ""
