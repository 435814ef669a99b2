# SPDX-License-Identifier: Apache-2.0
"""Sends frozen batches until the outbox is empty or something is in the way. No thread, no timer.

The rules (measured on Ralph, ADL LRS and Learning Locker):

1. A batch is frozen: the same statements, the same bytes, in every try. What was lost on the way is sent again and the
   LRS keeps one of each; so a lost acknowledgement, a kill and a reboot need no rule of their own.
2. 204, and 200 with a list, mean stored; the ids in the list are never read. 200 with a report that counts rejected
   statements (Ralph's partial success, which an operator can switch on for everybody) means: not all of them. A 204
   without the name of an xAPI version may be any web server's: the first statement is looked for, once in a run.
3. 409: if every statement is there, the batch is there (ADL answers 409 to every re-send); otherwise it is halved.
   The first and the last are looked for first, and the looking ends at the first that is missing. A single one is
   compared: equal is delivered, different goes to quarantine.
4. 400, 413, 422 and other refusals: halved down to the one statement, which goes to quarantine with the server's words,
   unless it turns out to be stored. The rest is never blocked. No batch is longer than what the LRS was found to take
   (`app.lrs_probed`), and after a 413 none of the same run is longer than half of what was refused (but 30 KB).
5. 500: try again later. At every third failure in a row, if the server takes the touchstone (a statement that is the
   same for ever), as in 4. One that cannot be shown to be the statement's own fault, because nothing else was taken in
   this run, ends the suspicion: a sick server costs one statement in three tries, and the operator can release it.
6. 401 and 403 pause the queue. 408, 429, other 5xx and no answer at all: `sync.backoff`, remembered across restarts.
7. Ten set aside and none taken in between, or all that there was: the touchstone is offered. A server that refuses it
   too (a wrong version, say), or answers 409 and has it not, refuses everything: those ten wait again with the rest,
   and the next run offers it before it sets anything aside.
8. 403 for a batch with a voiding statement: perhaps only voiding is forbidden. Halved down to it; if the server takes
   the touchstone, it goes to quarantine, otherwise as in 6.

Example: of 100 statements number 42 has an IRI that the server refuses. Sends: 100 ✗, 50 ✗, 25 ✓, 25 ✗, 12 ✗, 6 ✓ … 1
✗ → quarantine, and so on to the end of the second 50: 99 delivered, 1 set aside, one run.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from http import HTTPStatus

from app.clock import Clock
from app.record.outgoing import Batch
from app.sending_state import Progress
from app.statements import terms
from sync import backoff
from sync.lrs import Answer, Problem, all_stored
from sync.port import OutboxPort
from sync.talk import PATIENCE, Stop, Talk

MOST_STATEMENTS = 100
MOST_BYTES = 900_000
LEAST_BYTES = 30_000
"""Batches are not kept shorter, since 413 may be said of one statement: what is too long still is halved each time."""
SUSPICIOUS = 3
"""Every so many failures in a row a 500 is taken for the fault of a statement (rule 5)."""
DOUBTFUL = 10
"""Statements set aside with none taken in between, after which the server itself is in doubt (rule 7)."""

_VOIDED = f'"id":"{terms.VOIDED.iri}"'


class Run:
    """What is only known within one run. `wary`: the last one ended with a server that refused everything."""

    def __init__(self, talk: Talk, largest_body: int | None = None, *, wary: bool = False) -> None:
        self.talk = talk
        self.most_bytes = MOST_BYTES if largest_body is None else min(MOST_BYTES, max(LEAST_BYTES, largest_body))
        self.sent = 0
        self.of = 0
        self.quarantined = 0
        self.suspects = False
        self.guessed = False
        self.vouched = False
        self.healthy = False
        self.wary = wary
        self.aside: list[int] = []
        """Numbers of those that were set aside since the last one that was taken."""
        self.refusal = Answer(status=0)
        self.frozen: Batch | None = None


def _voids(text: str) -> bool:
    return _VOIDED in text


class Sending:
    """The rules, over an outbox. `touchstone` and `stopping` as in `sync.delivery.Delivery`."""

    def __init__(
        self,
        outbox: OutboxPort,
        *,
        touchstone: str,
        clock: Clock,
        stopping: Callable[[], bool],
        progress: Callable[[Progress], None],
    ) -> None:
        self._progress = progress
        self._outbox = outbox
        self._touchstone = touchstone.encode()
        self._clock = clock
        self._stopping = stopping

    def send_all(self, run: Run) -> None:
        """Send until nothing is left that can be sent. Raises Stop."""
        while not self._stopping():
            batch = run.frozen or self._frozen(run)
            run.frozen = None
            if batch is None and run.talk.offset_ms is None and self._outbox.unsealed():
                self._ask_the_time(run)
                if run.talk.offset_ms is None:
                    run.talk.without_date()
                batch = self._frozen(run)
            if batch is None:
                if not run.sent:
                    self._doubt(run, run.refusal, most=1)
                return
            if not run.of:
                run.of = self._outbox.waiting()
            self._send(run, batch)
            self._progress(Progress(done := run.sent + run.quarantined, max(run.of, done)))

    @staticmethod
    def _ask_the_time(run: Run) -> None:
        """They wait for the server's clock, see `contact`; one that only lets us write says it too when it refuses."""
        try:
            run.talk.get("statements", {"limit": "1"})
        except Stop as stop:
            if stop.problem is not Problem.CREDENTIALS or run.talk.offset_ms is None:
                raise

    def _frozen(self, run: Run) -> Batch | None:
        return self._outbox.freeze_batch(most=MOST_STATEMENTS, most_bytes=run.most_bytes)

    def _send(self, run: Run, batch: Batch) -> None:
        answer = run.talk.post(batch.body)
        if all_stored(answer):
            self._vouched(run, batch, answer)
            self._delivered(run, batch)
            return
        match answer.status:
            case HTTPStatus.CONFLICT:
                self._conflict(run, batch, answer)
            case HTTPStatus.INTERNAL_SERVER_ERROR:
                self._stumbled(run, batch, answer)
            case status if status in PATIENCE or status > HTTPStatus.INTERNAL_SERVER_ERROR:
                raise Stop(Problem.BUSY, answer.words, answer.retry_after_s)
            case HTTPStatus.FORBIDDEN if any(_voids(text) for _, text in batch.items):
                self._forbidden(run, batch, answer)
            case HTTPStatus.UNAUTHORIZED | HTTPStatus.FORBIDDEN:
                raise Stop(Problem.CREDENTIALS, answer.words)
            case HTTPStatus.NOT_FOUND | HTTPStatus.METHOD_NOT_ALLOWED:
                raise Stop(Problem.NOT_AN_LRS, answer.words)  # the address is wrong, not the statement
            case status:
                if status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE and len(batch.items) > 1:
                    run.most_bytes = max(LEAST_BYTES, min(run.most_bytes, len(batch.body) // 2))
                self._refused(run, batch, answer, Problem.REFUSED)

    def _vouched(self, run: Run, batch: Batch, answer: Answer) -> None:
        """Look the first statement up when nothing in a 204 says that it came from an LRS: it may be any server's."""
        if answer.status == HTTPStatus.NO_CONTENT and not answer.version and not run.vouched:
            if not run.talk.has(*batch.items[0]):
                raise Stop(Problem.NOT_AN_LRS, "204, and the statement is not there")
            run.vouched = True

    def _delivered(self, run: Run, batch: Batch) -> None:
        now_ms = self._clock.now_ms()
        run.frozen = self._outbox.delivered(batch.id, now_ms, most=MOST_STATEMENTS, most_bytes=run.most_bytes)
        if not run.sent:  # a commit for each batch would only say the time anew; `Delivery` says it at the end
            self._outbox.set_retry(backoff.after_success(self._outbox.retry(), now_ms))
        run.sent += len(batch.items)
        run.healthy = True
        run.wary = False
        run.aside.clear()

    def _conflict(self, run: Run, batch: Batch, answer: Answer) -> None:
        if len(batch.items) == 1:
            self._refused(run, batch, answer, Problem.CONFLICT)
        elif all(run.talk.has(*item) for item in (batch.items[0], batch.items[-1], *batch.items[1:-1])):
            self._delivered(run, batch)
        else:
            self._outbox.split(batch.id)

    def _forbidden(self, run: Run, batch: Batch, answer: Answer) -> None:
        """Rule 8."""
        if len(batch.items) == 1:
            self._touch(run, Problem.CREDENTIALS, answer)
        self._refused(run, batch, answer, Problem.REFUSED)

    def _stumbled(self, run: Run, batch: Batch, answer: Answer) -> None:
        """Rule 5."""
        if not run.suspects:
            if run.guessed or (self._outbox.retry().fails + 1) % SUSPICIOUS:
                raise Stop(Problem.SERVER_ERROR, answer.words, answer.retry_after_s)
            self._touch(run, Problem.SERVER_ERROR, answer)
            run.suspects = True
        if len(batch.items) == 1:
            run.guessed = not run.healthy
            run.suspects = run.healthy
            run.healthy = False
        self._refused(run, batch, answer, Problem.SERVER_ERROR)

    def _refused(self, run: Run, batch: Batch, answer: Answer, problem: Problem) -> None:
        if len(batch.items) > 1:
            self._outbox.split(batch.id)
        elif run.talk.has(*batch.items[0]):
            self._delivered(run, batch)
        else:
            self._doubt(run, answer, most=0 if run.wary else DOUBTFUL)
            self._outbox.quarantine(batch.id, f"{problem.value} {answer.status}: {answer.words}")
            run.quarantined += 1
            run.aside.append(int(batch.id.partition("-")[0]))
            run.refusal = answer

    def _doubt(self, run: Run, answer: Answer, *, most: int) -> None:
        """Rule 7, where as many as `most` were set aside."""
        if len(run.aside) < most:
            return
        try:
            self._touch(run, Problem.REFUSED, answer)
        except Stop:
            run.quarantined -= self._outbox.release(*run.aside) if run.aside else 0
            raise
        run.wary = False
        run.aside.clear()

    def _touch(self, run: Run, problem: Problem, answer: Answer) -> None:
        """End the run when the server does not even take the touchstone."""
        text = self._touchstone.decode()
        tried = run.talk.post(self._touchstone)
        there = tried.status == HTTPStatus.CONFLICT and run.talk.has(str(json.loads(text)["id"]), text)
        if not (there or all_stored(tried)):
            raise Stop(problem, answer.words, answer.retry_after_s)
