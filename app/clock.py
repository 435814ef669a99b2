# SPDX-License-Identifier: Apache-2.0
"""Time, identifiers and randomness come in through these, so that a test or a simulation can hold them in its hand."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from typing import Protocol, TypeAlias

DAY_MS = 86_400_000


class Clock(Protocol):
    """Two clocks: the wall clock, which may be wrong or jump, and a steady one, which only goes forward."""

    def now_ms(self) -> int:
        """Return milliseconds since 1970 UTC by the device's clock."""

    def steady(self) -> float:
        """Return seconds of a clock that never goes back; its zero means nothing."""


class SystemClock:
    """The clocks of the operating system."""

    def now_ms(self) -> int:
        return time.time_ns() // 1_000_000

    def steady(self) -> float:
        return time.monotonic()


NewId: TypeAlias = Callable[[], str]
"""Returns a fresh UUID4 in lower case."""


def new_id() -> str:
    """Return a random UUID4 in lower case."""
    return str(uuid.uuid4())
