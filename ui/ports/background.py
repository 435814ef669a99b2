# SPDX-License-Identifier: Apache-2.0
"""How work reaches the thread that writes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

T = TypeVar("T")


class Background(Protocol):
    """Runs work on the writer thread and hands the outcome back on that of the window, in the order of asking."""

    def run(self, work: Callable[[], T], *, done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Run `work`; then call `done` with what it returned, or `failed` with what it raised."""
