# SPDX-License-Identifier: Apache-2.0
"""One sync: is it time, does the LRS still have what it had, send, hand over, pull. No thread, no timer.

Sending (`sync.sending`) comes first, and only what stops it makes the next run wait (`sync.backoff`). Pulling has a
wait of its own: an LRS that lets a device write and not read is no reason to keep statements back.
"""

from __future__ import annotations

import random
from collections.abc import Callable

import msgspec

from app.clock import Clock
from app.record.outbox import PULL_QUEUE, QUEUE
from app.sending_state import Progress
from sync import backoff
from sync.handing import Handing
from sync.lrs import Lrs, Problem
from sync.port import OutboxPort
from sync.pull import Pull
from sync.sending import Run, Sending
from sync.talk import Stop, Talk

_UNREACHED = frozenset({Problem.OFFLINE, Problem.TIMEOUT, Problem.TLS, Problem.NOT_AN_LRS})


class SyncReport(msgspec.Struct, frozen=True, kw_only=True):
    """How a run ended.

    `sent` and `quarantined` count this run's statements, `waiting` those left. `again` counts those that the LRS had
    lost and that wait once more; `came_back` the events that were made elsewhere and are here now, `learners` whose
    they are. `offline` says that no LRS was reached. `problem` is what stands in the way of sending (None: nothing),
    `words` the server's; `pull_problem` what stands in the way of reading. `next_try_ms` is device time, 0: no try is
    planned because nothing is in the way. `offset_ms` added to the device's clock gives the server's (None: not learned
    in this run). `stopped` says that somebody wanted it to end early.
    """

    sent: int = 0
    waiting: int = 0
    quarantined: int = 0
    again: int = 0
    came_back: int = 0
    learners: tuple[str, ...] = ()
    offline: bool = False
    problem: Problem | None = None
    words: str = ""
    pull_problem: Problem | None = None
    next_try_ms: int = 0
    offset_ms: int | None = None
    stopped: bool = False


def never() -> bool:
    """Say that nobody wants a run to end early."""
    return False


def unseen(_progress: Progress) -> None:
    """Show nobody how far a run is."""


def ignore(_offset_ms: int | None) -> None:
    """Take no notice of the server's clock."""


def unknown() -> int | None:
    """Say that nobody has found out how long a body may be."""
    return None


class Delivery:
    """Sends what waits in the outbox to the LRS, and fetches what the people of this device did elsewhere.

    `contact` is called with the clock offset at the first answer of a run, before anything more is frozen: there the
    statements that waited for a trustworthy clock are sealed. It is called with None if they wait and the server does
    not say what time it is. `stopping` is asked between two requests, `progress` is told after each batch. `touchstone`
    is a statement that every LRS takes (`Profile.touchstone`); `largest_body` gives how many bytes the LRS
    was found to take at once (None: not known). Without `handing` and `pull` it only sends.
    """

    def __init__(
        self,
        outbox: OutboxPort,
        lrs: Lrs,
        *,
        touchstone: str,
        clock: Clock,
        rng: random.Random,
        contact: Callable[[int | None], None] = ignore,
        stopping: Callable[[], bool] = never,
        progress: Callable[[Progress], None] = unseen,
        largest_body: Callable[[], int | None] = unknown,
        handing: Handing | None = None,
        pull: Pull | None = None,
    ) -> None:
        self._outbox = outbox
        self._lrs = lrs
        self._sending = Sending(outbox, touchstone=touchstone, clock=clock, stopping=stopping, progress=progress)
        self._clock = clock
        self._rng = rng
        self._contact = contact
        self._largest_body = largest_body
        self._stopping = stopping
        self._handing = handing
        self._pull = pull

    def run_once(self, *, now: bool = False) -> SyncReport:
        """Do everything that can be done and say how it went. `now` disregards waiting times and a pause."""
        retry = self._outbox.retry()
        if not now and not backoff.is_due(retry, self._clock.now_ms()):
            problem = Problem(retry.last_problem) if retry.last_problem in set(Problem) else None
            return SyncReport(
                waiting=self._outbox.waiting(),
                offline=problem in _UNREACHED,
                problem=problem,
                next_try_ms=retry.next_try_ms,
            )
        wary = retry.last_problem == Problem.REFUSED.value
        run = Run(Talk(self._lrs, self._contact), self._largest_body(), wary=wary)
        again, stop = self._push(run)
        if stop is None and run.talk.reached:
            self._outbox.set_retry(backoff.after_success(self._outbox.retry(), self._clock.now_ms()))
        came_back, pull_stop = self._fetch(run.talk, now=now) if stop is None else (0, None)
        if stop is None and pull_stop is not None and pull_stop.problem in _UNREACHED and not run.talk.reached:
            stop = pull_stop  # nothing was to be sent, and nobody was there
        return SyncReport(
            sent=run.sent,
            waiting=self._outbox.waiting(),
            quarantined=run.quarantined,
            again=again,
            came_back=came_back,
            learners=tuple(sorted(self._pull.whose)) if self._pull is not None and came_back else (),
            offline=stop is not None and stop.problem in _UNREACHED,
            problem=None if stop is None else stop.problem,
            words="" if stop is None else stop.words,
            pull_problem=None if pull_stop is None else pull_stop.problem,
            next_try_ms=0 if stop is None else self._wait(stop, QUEUE),
            offset_ms=run.talk.offset_ms,
            stopped=self._stopping(),
        )

    def _push(self, run: Run) -> tuple[int, Stop | None]:
        """Return how many statements the LRS had lost, and what stood in the way."""
        again = 0
        try:
            if self._handing is not None:
                again = self._handing.confirm(run.talk)
            self._sending.send_all(run)
            if self._handing is not None:
                self._handing.hand_over(run.talk)
        except Stop as stop:
            return again, stop
        return again, None

    def _fetch(self, talk: Talk, *, now: bool) -> tuple[int, Stop | None]:
        """Return how many events came, and what stood in the way; nothing while an earlier failure is waited out."""
        if self._pull is None or self._stopping():
            return 0, None
        retry = self._outbox.retry(PULL_QUEUE)
        if not now and not backoff.is_due(retry, self._clock.now_ms()):
            return 0, None
        before = self._pull.new
        try:
            self._pull.run(talk)
        except Stop as stop:
            self._wait(stop, PULL_QUEUE)
            return self._pull.new - before, stop
        self._outbox.set_retry(backoff.after_success(retry, self._clock.now_ms()), PULL_QUEUE)
        return self._pull.new - before, None

    def _wait(self, stop: Stop, queue: str) -> int:
        """Remember when to try again; return it."""
        retry = backoff.next_try(
            self._outbox.retry(queue), stop.problem, stop.retry_after_s, self._clock.now_ms(), self._rng
        )
        self._outbox.set_retry(retry, queue)
        return retry.next_try_ms
