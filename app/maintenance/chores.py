# SPDX-License-Identifier: Apache-2.0
"""Which chores there are, how often each is done, which one is due now and which wait for too long: pure."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from app.clock import DAY_MS


class Chore(StrEnum):
    """What a device does for itself, in the order in which it is done."""

    COPY = "copy"
    """A verified copy of the record."""
    LET_GO = "let_go"
    """What is older than it is kept."""
    PAGES = "pages"
    """Every page of the database is read."""
    COPIES = "copies"
    """Every page of one copy is read, of each in its turn."""
    PACKS = "packs"
    """Every byte of the packs is read."""
    TIDY = "tidy"
    """Room of the database that nothing needs any more is given back."""


EVERY_DAYS: Mapping[Chore, int] = {
    Chore.COPY: 1,
    Chore.LET_GO: 1,
    Chore.PAGES: 7,
    Chore.COPIES: 1,
    Chore.PACKS: 7,
    Chore.TIDY: 7,
}
AGAIN_MS = 6 * 3_600_000
"""What did not end well is tried again after this long, even where its turn is later."""
LATE_DAYS = 14
"""What was not done for so long is said. Copies have words of their own."""


class Done(msgspec.Struct, frozen=True):
    """How a chore ended last: ms since 1970 UTC by the device's clock, and why it failed ("": it did not)."""

    at_ms: int
    code: str = ""


def due(done: Mapping[Chore, Done], now_ms: int) -> Chore | None:
    """Return the first chore whose turn it is. After a clock that has gone back everything has its turn."""
    return next((chore for chore in Chore if _is_due(chore, done.get(chore), now_ms)), None)


def late(done: Mapping[Chore, Done], now_ms: int, begun_ms: int) -> dict[Chore, int]:
    """Return how many days ago each was done that waits for too long; one that never was: since `begun_ms`."""
    days = {chore: (now_ms - (done[chore].at_ms if chore in done else begun_ms)) // DAY_MS for chore in Chore}
    return {chore: count for chore, count in days.items() if chore is not Chore.COPY and count >= LATE_DAYS}


def _is_due(chore: Chore, last: Done | None, now_ms: int) -> bool:
    if last is None:
        return True
    wait_ms = EVERY_DAYS[chore] * DAY_MS
    return not 0 <= now_ms - last.at_ms < (min(wait_ms, AGAIN_MS) if last.code else wait_ms)
