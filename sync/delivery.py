# SPDX-License-Identifier: Apache-2.0
"""The delivery engine: sends frozen batches until the outbox is empty or something is in the way. No thread, no timer.

The rules (measured on Ralph, ADL LRS and Learning Locker):

1. A batch is frozen: the same statements, the same bytes, in every try. What was lost on the way is sent again and the
   LRS keeps one of each; so a lost acknowledgement, a kill and a reboot need no rule of their own.
2. 204, and 200 with a list, mean stored; the ids in the list are never read. 200 with a report that counts rejected
   statements (Ralph's partial success, which an operator can switch on for everybody) means: not all of them.
3. 409: if every statement is there, the batch is there (ADL answers 409 to every re-send); otherwise it is halved.
   The first and the last are looked for first, and the looking ends at the first that is missing. A single one is
   compared: equal is delivered, different goes to quarantine.
4. 400, 413, 422 and other refusals: halved down to the one statement, which goes to quarantine with the server's words,
   unless it turns out to be stored. The rest is never blocked.
5. 500: try again later. At every third failure in a row, if the server takes the touchstone (a statement that is the
   same for ever), as in 4. One that cannot be shown to be the statement's own fault, because nothing else was taken in
   this run, ends the suspicion: a sick server costs one statement in three tries, and the operator can release it.
6. 401 and 403 pause the queue. 408, 429, other 5xx and no answer at all: `sync.backoff`, remembered across restarts.
7. Ten set aside and none taken in between: the touchstone is offered. A server that refuses it too (a wrong version,
   say) refuses everything, and the rest of the queue is kept from quarantine.
8. 403 for a batch with a voiding statement: perhaps only voiding is forbidden. Halved down to it; if the server takes
   the touchstone, it goes to quarantine, otherwise as in 6.

Example: of 100 statements number 42 has an IRI that the server refuses. Sends: 100 ✗, 50 ✗, 25 ✓, 25 ✗, 12 ✗, 6 ✓ … 1
✗ → quarantine, and so on to the end of the second 50: 99 delivered, 1 set aside, one run.

Left for a later issue, with its place here: manifest statements are queued after a run with `sent > 0`; pulling gets
its own engine beside this one over the same `Lrs.get`, and fills `SyncReport.came_back`.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from http import HTTPStatus

import msgspec

from app.clock import Clock
from app.record.outbox import Batch
from app.statements import terms
from sync import backoff
from sync.lrs import Answer, Lrs, NoAnswer, Problem, all_stored, says_what_it_stored
from sync.port import OutboxPort
from sync.same import found, same_statement

MOST_STATEMENTS = 100
MOST_BYTES = 900_000
SUSPICIOUS = 3
"""Every so many failures in a row a 500 is taken for the fault of a statement (rule 5)."""
DOUBTFUL = 10
"""Statements set aside with none taken in between, after which the server itself is in doubt (rule 7)."""

_UNREACHED = frozenset({Problem.OFFLINE, Problem.TIMEOUT, Problem.TLS, Problem.NOT_AN_LRS})
_VOIDED = f'"id":"{terms.VOIDED.iri}"'
_PATIENCE = frozenset({408, 425, 429})


class SyncReport(msgspec.Struct, frozen=True, kw_only=True):
    """How a run ended.

    `sent` and `quarantined` count this run's statements, `waiting` those left. `came_back` counts statements pulled
    (none yet). `offline` says that no LRS was reached. `problem` is what stands in the way (None: nothing), `words`
    the server's. `next_try_ms` is device time, 0: no try is planned because nothing is in the way. `offset_ms` added
    to the device's clock gives the server's (None: not learned in this run).
    """

    sent: int = 0
    waiting: int = 0
    quarantined: int = 0
    came_back: int = 0
    offline: bool = False
    problem: Problem | None = None
    words: str = ""
    next_try_ms: int = 0
    offset_ms: int | None = None


class _Stop(Exception):  # noqa: N818 - ends a run, in one place
    def __init__(self, problem: Problem, words: str = "", retry_after_s: float | None = None) -> None:
        super().__init__(problem)
        self.problem = problem
        self.words = words
        self.retry_after_s = retry_after_s


class _Run:
    """What is only known within one run."""

    def __init__(self) -> None:
        self.sent = 0
        self.quarantined = 0
        self.offset_ms: int | None = None
        self.reached = False
        self.suspects = False
        self.guessed = False
        self.healthy = False
        self.set_aside_in_a_row = 0


def _voids(text: str) -> bool:
    return _VOIDED in text


def never() -> bool:
    """Say that nobody wants a run to end early."""
    return False


def ignore(_offset_ms: int) -> None:
    """Take no notice of the server's clock."""


class Delivery:
    """Sends what waits in the outbox to the LRS.

    `contact` is called with the clock offset at the first answer of a run, before anything more is frozen: there the
    statements that waited for a trustworthy clock are sealed. `stopping` is asked between two batches. `touchstone` is
    a statement that every LRS takes (`Profile.touchstone`).
    """

    def __init__(
        self,
        outbox: OutboxPort,
        lrs: Lrs,
        *,
        touchstone: str,
        clock: Clock,
        rng: random.Random,
        contact: Callable[[int], None] = ignore,
        stopping: Callable[[], bool] = never,
    ) -> None:
        self._outbox = outbox
        self._lrs = lrs
        self._touchstone = touchstone.encode()
        self._clock = clock
        self._rng = rng
        self._contact = contact
        self._stopping = stopping

    def run_once(self, *, now: bool = False) -> SyncReport:
        """Send everything that can be sent and say how it went. `now` disregards waiting times and a pause."""
        retry = self._outbox.retry()
        if not now and not backoff.is_due(retry, self._clock.now_ms()):
            problem = Problem(retry.last_problem) if retry.last_problem in set(Problem) else None
            return self._report(_Run(), problem, next_try_ms=retry.next_try_ms)
        run = _Run()
        try:
            self._send_all(run)
        except _Stop as stop:
            retry = backoff.next_try(
                self._outbox.retry(), stop.problem, stop.retry_after_s, self._clock.now_ms(), self._rng
            )
            self._outbox.set_retry(retry)
            return self._report(run, stop.problem, stop.words, retry.next_try_ms)
        if run.reached:
            self._outbox.set_retry(backoff.after_success(self._outbox.retry(), self._clock.now_ms()))
        return self._report(run, None)

    def _report(self, run: _Run, problem: Problem | None, words: str = "", next_try_ms: int = 0) -> SyncReport:
        return SyncReport(
            sent=run.sent,
            waiting=self._outbox.counts().waiting,
            quarantined=run.quarantined,
            offline=problem in _UNREACHED,
            problem=problem,
            words=words,
            next_try_ms=next_try_ms,
            offset_ms=run.offset_ms,
        )

    def _send_all(self, run: _Run) -> None:
        while not self._stopping():
            batch = self._frozen()
            if batch is None and run.offset_ms is None and self._outbox.counts().unsealed:
                self._get(run, "statements", {"limit": "1"})  # they wait for the server's clock, see `contact`
                batch = self._frozen()
            if batch is None:
                return
            self._send(run, batch)

    def _frozen(self) -> Batch | None:
        return self._outbox.freeze_batch(most=MOST_STATEMENTS, most_bytes=MOST_BYTES)

    def _send(self, run: _Run, batch: Batch) -> None:
        answer = self._reached(run, lambda: self._lrs.post(batch.body))
        if answer.status == HTTPStatus.OK and not says_what_it_stored(answer):
            raise _Stop(Problem.NOT_AN_LRS, "200 without a list of ids")
        if all_stored(answer):
            self._delivered(run, batch)
            return
        match answer.status:
            case HTTPStatus.CONFLICT:
                self._conflict(run, batch, answer)
            case HTTPStatus.INTERNAL_SERVER_ERROR:
                self._stumbled(run, batch, answer)
            case status if status in _PATIENCE or status > HTTPStatus.INTERNAL_SERVER_ERROR:
                raise _Stop(Problem.BUSY, answer.words, answer.retry_after_s)
            case HTTPStatus.FORBIDDEN if any(_voids(text) for _, text in batch.items):
                self._forbidden(run, batch, answer)
            case HTTPStatus.UNAUTHORIZED | HTTPStatus.FORBIDDEN:
                raise _Stop(Problem.CREDENTIALS, answer.words)
            case HTTPStatus.NOT_FOUND | HTTPStatus.METHOD_NOT_ALLOWED:
                raise _Stop(Problem.NOT_AN_LRS, answer.words)  # the address is wrong, not the statement
            case _:
                self._refused(run, batch, answer, Problem.REFUSED)

    def _delivered(self, run: _Run, batch: Batch) -> None:
        now_ms = self._clock.now_ms()
        self._outbox.delivered(batch.id, now_ms)
        self._outbox.set_retry(backoff.after_success(self._outbox.retry(), now_ms))
        run.sent += len(batch.items)
        run.healthy = True
        run.set_aside_in_a_row = 0

    def _conflict(self, run: _Run, batch: Batch, answer: Answer) -> None:
        if len(batch.items) == 1:
            self._refused(run, batch, answer, Problem.CONFLICT)
        elif all(self._stored(run, *item) for item in (batch.items[0], batch.items[-1], *batch.items[1:-1])):
            self._delivered(run, batch)
        else:
            self._outbox.split(batch.id)

    def _forbidden(self, run: _Run, batch: Batch, answer: Answer) -> None:
        """Rule 8."""
        if len(batch.items) == 1:
            self._touch(run, Problem.CREDENTIALS, answer)
        self._refused(run, batch, answer, Problem.REFUSED)

    def _stumbled(self, run: _Run, batch: Batch, answer: Answer) -> None:
        """Rule 5."""
        if not run.suspects:
            if run.guessed or (self._outbox.retry().fails + 1) % SUSPICIOUS:
                raise _Stop(Problem.SERVER_ERROR, answer.words, answer.retry_after_s)
            self._touch(run, Problem.SERVER_ERROR, answer)
            run.suspects = True
        if len(batch.items) == 1:
            run.guessed = not run.healthy
            run.suspects = run.healthy
            run.healthy = False
        self._refused(run, batch, answer, Problem.SERVER_ERROR)

    def _refused(self, run: _Run, batch: Batch, answer: Answer, problem: Problem) -> None:
        if len(batch.items) > 1:
            self._outbox.split(batch.id)
        elif self._stored(run, *batch.items[0]):
            self._delivered(run, batch)
        else:
            self._doubt(run, answer)
            self._outbox.quarantine(batch.id, f"{problem.value} {answer.status}: {answer.words}")
            run.quarantined += 1
            run.set_aside_in_a_row += 1

    def _doubt(self, run: _Run, answer: Answer) -> None:
        """Rule 7."""
        if run.set_aside_in_a_row >= DOUBTFUL:
            self._touch(run, Problem.REFUSED, answer)
            run.set_aside_in_a_row = 0

    def _touch(self, run: _Run, problem: Problem, answer: Answer) -> None:
        """End the run when the server does not even take the touchstone."""
        tried = self._reached(run, lambda: self._lrs.post(self._touchstone))
        if not (all_stored(tried) or tried.status == HTTPStatus.CONFLICT):
            raise _Stop(problem, answer.words, answer.retry_after_s)

    def _stored(self, run: _Run, event_id: str, text: str) -> bool:
        """Say whether the LRS holds this very statement, voided or not."""
        for parameter in ("statementId", "voidedStatementId"):
            answer = self._get(run, "statements", {parameter: event_id})
            there = found(answer.document, event_id)
            if there is not None:
                return same_statement(json.loads(text), there)
        return False

    def _get(self, run: _Run, resource: str, params: dict[str, str]) -> Answer:
        """Read; whatever says nothing about the question asked ends the run."""
        answer = self._reached(run, lambda: self._lrs.get(resource, params))
        if answer.status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
            raise _Stop(Problem.CREDENTIALS, answer.words)
        if answer.status in _PATIENCE or answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            raise _Stop(Problem.BUSY, answer.words, answer.retry_after_s)
        return answer

    def _reached(self, run: _Run, ask: Callable[[], Answer]) -> Answer:
        try:
            answer = ask()
        except NoAnswer as nothing:
            raise _Stop(nothing.problem, nothing.words) from nothing
        run.reached = True
        if answer.offset_ms is not None and run.offset_ms is None:
            run.offset_ms = answer.offset_ms
            self._contact(answer.offset_ms)
        return answer
