# SPDX-License-Identifier: Apache-2.0
"""The rounds in which a window looks for packs. Loads nothing of TUF: most devices have no repository."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.clock import Clock
from sync.delivery import SyncReport

if TYPE_CHECKING:
    from sync.repository.report import UpdateReport

HOUR_S = 3600.0
EVERY_S = 6 * HOUR_S
FIRST_S, AGAIN_S = 60.0, 900.0
"""The first look comes within a minute of the start, the next one after a failure a quarter of an hour later."""


class PackRounds:
    """Looks in rounds, for `sync.service`: every six hours or so, sooner after a failure, never all devices at once."""

    def __init__(self, look: Callable[[], UpdateReport | None], *, clock: Clock, rng: random.Random) -> None:
        """`look` returns None where no repository is set any more."""
        self._look = look
        self._clock = clock
        self._rng = rng
        self._begun = False
        self._fails = 0

    def run_once(self, *, now: bool = False) -> SyncReport:
        """Look, and say when to look next. The first call only chooses its moment, unless `now`."""
        if not self._begun and not now:
            self._begun = True
            return self._next(self._rng.uniform(0.5, 1.0) * FIRST_S)
        self._begun = True
        report = self._look()
        self._fails = self._fails + 1 if report is not None and report.problem else 0
        wait_s = min(EVERY_S, AGAIN_S * 2 ** min(self._fails - 1, 10)) if self._fails else EVERY_S
        return self._next(self._rng.uniform(0.5, 1.5) * wait_s)

    def _next(self, wait_s: float) -> SyncReport:
        return SyncReport(next_try_ms=self._clock.now_ms() + int(wait_s * 1000))
