# SPDX-License-Identifier: Apache-2.0
"""The thread that drives the delivery: it sleeps on a condition until it is poked, a next try is due, or time is up."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from typing import Protocol

from app.clock import Clock
from sync.delivery import SyncReport

EVERY_S = 900.0
FIRST_WITHIN_S = 300.0
"""When the power of a town comes back, its devices start in the same second: they look in over five minutes."""
GATHER_S = 10.0
"""What is recorded within this time goes out together: one manifest and one look for a quiz, not for each answer."""
_SHORTEST = 0.8
"""Of `every_s`: what was started together does not stay together."""


class Deliverer(Protocol):
    """What is driven."""

    def run_once(self, *, now: bool = False) -> SyncReport:
        """Send what can be sent."""


class SyncService:
    """Runs the delivery on one thread, soon after the start and then when there is a reason to.

    The first run comes at a moment drawn evenly from `first_within_s`, or when it is poked: at once for whoever signs
    in (`soon`) or asks (`now`), `gather_s` after the first thing recorded otherwise. Without a reason it runs again
    after four fifths of `every_s` to all of it.

    `report` is called on that thread after every run; `failed` when a run ended with a bug's exception, after which the
    service goes on at its slow pace. Neither may call `stop`.
    """

    def __init__(
        self,
        delivery: Deliverer,
        *,
        clock: Clock,
        report: Callable[[SyncReport], None],
        failed: Callable[[Exception], None],
        every_s: float = EVERY_S,
        first_within_s: float = 0.0,
        gather_s: float = 0.0,
        rng: random.Random | None = None,
    ) -> None:
        self._delivery = delivery
        self._clock = clock
        self._report = report
        self._failed = failed
        self._every_s = every_s
        self._first_within_s = first_within_s
        self._gather_s = gather_s
        self._rng = rng or random.SystemRandom()
        self._wake = threading.Condition()
        self._poked = False
        self._soon = False
        self._now = False
        self._ended = False
        self._running = False
        self._cancelled = False
        self._thread = threading.Thread(target=self._work, name="stepwell-sync", daemon=True)

    def start(self) -> None:
        """Start the thread; once."""
        self._thread.start()

    def poke(self, *, soon: bool = False, now: bool = False) -> None:
        """Wake it: something was recorded. With `soon` nothing more is gathered: somebody is there and wants news.

        `now` also disregards waiting times ("sync now", the network came back).
        """
        with self._wake:
            self._poked = True
            self._soon = self._soon or soon
            self._now = self._now or now
            self._wake.notify()

    def stopping(self) -> bool:
        """Say whether `stop` or `cancel` was called; the delivery asks it between two batches."""
        return self._ended or self._cancelled

    @property
    def running(self) -> bool:
        """Whether a run is under way, or about to begin because it was asked for."""
        return self._running or self._now

    def cancel(self) -> None:
        """End the run under way after its batch. The next one comes when it is asked for (`now`), or at its time."""
        with self._wake:
            self._cancelled = self._running

    def stop(self, timeout_s: float = 10.0) -> bool:
        """End and join. Return False when a request still hangs after `timeout_s`; the thread is a daemon then.

        Nothing is lost by that: a request that was cut off is sent again, byte for byte, after the next start.
        """
        with self._wake:
            self._ended = True
            self._wake.notify()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def first_wait_s(self) -> float:
        """Draw how long the first run is waited for, seconds."""
        return self._rng.uniform(0.0, self._first_within_s)

    def next_wait_s(self, next_try_ms: int) -> float:
        """Draw how long to wait after a run whose report had this `next_try_ms`, seconds."""
        slow = self._every_s * self._rng.uniform(_SHORTEST, 1.0)
        return slow if not next_try_ms else min(slow, max(0.0, (next_try_ms - self._clock.now_ms()) / 1000))

    def _work(self) -> None:
        wait_s = self.first_wait_s()
        while True:
            with self._wake:
                if self._wake.wait_for(self._wanted, timeout=wait_s):
                    self._wake.wait_for(self._hurried, timeout=self._gather_s)
                if self._ended:
                    return
                now, self._poked, self._soon, self._now = self._now, False, False, False
                self._running, self._cancelled = True, False
            wait_s = self._run(now=now)
            with self._wake:
                self._running = False

    def _wanted(self) -> bool:
        """Say whether to run before the time is up. After a run that was cancelled, only who says "now" is heard."""
        return self._ended or self._now or (self._poked and not self._cancelled)

    def _hurried(self) -> bool:
        return self._ended or self._now or self._soon

    def _run(self, *, now: bool) -> float:
        """Return the seconds to wait for the next run."""
        try:
            report = self._delivery.run_once(now=now)
            self._report(report)
        except Exception as bug:  # noqa: BLE001 - handed to the top handler, which reports it
            self._failed(bug)
            return self.next_wait_s(0)
        return self.next_wait_s(report.next_try_ms)
