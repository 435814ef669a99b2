# SPDX-License-Identifier: Apache-2.0
"""The rounds in which a window looks for a version of the program: only while nobody works. Loads nothing of TUF."""

from __future__ import annotations

import random
from collections.abc import Callable
from enum import Enum, auto

from app.clock import Clock
from sync.delivery import SyncReport

HOUR_S = 3600.0
EVERY_S, AGAIN_S = 6 * HOUR_S, HOUR_S
FIRST_S = 600.0
SOON_S = 60.0
"""Somebody works, or came meanwhile: so long until it is asked again whether they have gone."""


class Ended(Enum):
    """How a round ended."""

    DONE = auto()
    FAILED = auto()
    DISTURBED = auto()


class ProgramRounds:
    """Looks every six hours or so, for `sync.service`; an hour after a failure, and never under somebody's hands."""

    def __init__(
        self, update: Callable[[], Ended], *, quiet: Callable[[], bool], clock: Clock, rng: random.Random
    ) -> None:
        """`update` looks, fetches and puts in; it ends early when somebody comes. `quiet`: nobody works."""
        self._update = update
        self._quiet = quiet
        self._clock = clock
        self._rng = rng
        self._begun = False

    def run_once(self, *, now: bool = False) -> SyncReport:
        """Look if this is a moment for it, and say when to look next. The first call only chooses its moment."""
        if not self._begun and not now:
            self._begun = True
            return self._next(self._rng.uniform(0.5, 1.0) * FIRST_S)
        self._begun = True
        if not now and not self._quiet():
            return self._next(SOON_S)
        ended = self._update()
        if ended is Ended.DISTURBED:
            return self._next(SOON_S)
        return self._next(self._rng.uniform(0.5, 1.5) * (EVERY_S if ended is Ended.DONE else AGAIN_S))

    def _next(self, wait_s: float) -> SyncReport:
        return SyncReport(next_try_ms=self._clock.now_ms() + int(wait_s * 1000))
