# SPDX-License-Identifier: Apache-2.0
"""The program on a computer whose clock is wrong: `python tests/e2e/off_clock.py MS WORDS…` is `stepwell WORDS…`."""

from __future__ import annotations

import sys
import time

from app.clock import SystemClock


def set_off(ms: int) -> None:
    """Have the wall clock of this process wrong by `ms` from now on."""
    SystemClock.now_ms = lambda _clock: time.time_ns() // 1_000_000 + ms  # type: ignore[method-assign]


class _Forward:
    """By how much the clocks of this process are ahead of those of the system."""

    ms = 0


def forward(ms: int) -> None:
    """Have both clocks of this process go on by so much at once: a quiet time in which nobody came."""
    _Forward.ms += ms
    SystemClock.now_ms = lambda _clock: time.time_ns() // 1_000_000 + _Forward.ms  # type: ignore[method-assign]
    SystemClock.steady = lambda _clock: time.monotonic() + _Forward.ms / 1000  # type: ignore[method-assign]


if __name__ == "__main__":
    from ui.cli.main import main

    set_off(int(sys.argv[1]))
    raise SystemExit(main(sys.argv[2:]))
