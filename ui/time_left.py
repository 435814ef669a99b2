# SPDX-License-Identifier: Apache-2.0
"""How long something still takes, as a person would say it: a few calm steps that never jump up and down.

1. The rate is an exponentially weighted mean over time, freed of its bias towards the beginning, as in the progress
   bars of indicatif (console-rs/indicatif, pull request 539) and as Adam frees its means (Kingma and Ba 2015, section
   3). A standstill counts as a rate of nothing. The half-life is `HALF_LIFE_S`, or a fifth of the time so far where
   that is longer: with a fixed one, work that tells seldom seems to last for ever (indicatif, issue 556).
2. Nothing is said in the first `SILENT_S` seconds, nor of what ends within `SHORT_S`: nobody has read it by then.
3. What was said once is kept, counting down. It is corrected only when the estimate has been off by more than
   `FACTOR` (and `SHORT_S` at least) for `PATIENCE_S`: a single slow file is no reason to frighten anybody.

Example: 2,000 lines, 25 of them every quarter of a second: after 2 s "less than a minute" (18 s), until the end. 48 MB
at 0.2 MB/s: after 2 s "about 4 minutes", after a minute "about 3 minutes".
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

HALF_LIFE_S: Final = 5.0
SILENT_S: Final = 2.0
SHORT_S: Final = 5.0
FACTOR: Final = 1.5
PATIENCE_S: Final = 3.0
_OF_ELAPSED: Final = 0.2
_SECONDS: Final = 60
_MOMENT_S: Final = 0.05
"""Between two looks at the rate: a shorter time is measured too badly."""


class TimeLeft:
    """Is told how far one piece of work is. `steady` returns seconds of a clock that never goes back."""

    def __init__(self, steady: Callable[[], float]) -> None:
        self._steady = steady
        self._most = -1
        self._ends: float | None = None
        self._off_since: float | None = None
        self._begin(0)

    def tell(self, done: int, most: int) -> int | None:
        """Return the minutes that are left, rounded up, 0: less than one; None: nothing is said."""
        if most != self._most or done < self._done:  # another piece of work, or one that began again
            self._most = most
            self._begin(done)
        now = self._steady()
        self._measure(done, now)
        if done >= most or now - self._begun < SILENT_S or self._rate <= 0:
            return None
        left = (most - done) / self._rate
        if self._ends is None:
            if left <= SHORT_S:
                return None
            self._ends = now + left
        else:
            self._correct(left, now)
        return _minutes(self._ends - now)

    def _begin(self, done: int) -> None:
        self._begun = self._last = self._steady()
        self._done = done
        self._mean = self._weight = self._rate = 0.0
        self._ends = self._off_since = None

    def _measure(self, done: int, now: float) -> None:
        """Rule 1."""
        passed = now - self._last
        if passed < _MOMENT_S:
            return
        kept = 0.5 ** (passed / max(HALF_LIFE_S, _OF_ELAPSED * (now - self._begun)))
        self._mean = kept * self._mean + (1 - kept) * (done - self._done) / passed
        self._weight = kept * self._weight + (1 - kept)
        self._rate = self._mean / self._weight
        self._last, self._done = now, done

    def _correct(self, left: float, now: float) -> None:
        """Rule 3."""
        said = max(0.0, (self._ends or now) - now)
        if max(left, said) <= max(FACTOR * min(left, said), min(left, said) + SHORT_S):
            self._off_since = None
        elif self._off_since is None:
            self._off_since = now
        elif now - self._off_since >= PATIENCE_S:
            self._ends, self._off_since = now + left, None


def _minutes(seconds: float) -> int:
    """Minutes as people say them: up, but for a few seconds over."""
    return 0 if seconds < _SECONDS else max(1, math.ceil(seconds / _SECONDS - 0.25))
