# SPDX-License-Identifier: Apache-2.0
"""The program on a computer whose clock is wrong: `python tests/e2e/off_clock.py MS WORDS…` is `stepwell WORDS…`."""

from __future__ import annotations

import sys
import time

from app.clock import SystemClock


def set_off(ms: int) -> None:
    """Have the wall clock of this process wrong by `ms` from now on."""
    SystemClock.now_ms = lambda _clock: time.time_ns() // 1_000_000 + ms  # type: ignore[method-assign]


if __name__ == "__main__":
    from ui.cli.main import main

    set_off(int(sys.argv[1]))
    raise SystemExit(main(sys.argv[2:]))
