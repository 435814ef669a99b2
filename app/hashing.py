# SPDX-License-Identifier: Apache-2.0
"""The hash of PINs: argon2id, as slow as people hardly notice on this device.

How slow is measured once, when the first PIN is set, and kept as a note of the database. A stronger setting found later
(a database that moved to a better device and was measured anew) reaches each person when they sign in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import msgspec

from app.clock import Clock
from app.record.meta import read_note, set_note

if TYPE_CHECKING:
    from sqlite_utils import Database

TARGET_S = 0.15
LEAST_KIB = 19 * 1024
"""The least memory and passes that OWASP's password storage cheat sheet takes for argon2id on one lane."""
LEAST_PASSES = 2
MOST_KIB = 128 * 1024
"""More than that hurts a kiosk with 2 GB that has a window open."""
MOST_PASSES = 16
NOTE = "argon2"


class Hasher(Protocol):
    """A password hash: argon2id in the program, something quick in tests."""

    def hash(self, pin: str) -> str: ...
    def verify(self, hashed: str, pin: str) -> bool: ...
    def outdated(self, hashed: str) -> bool: ...


class Cost(msgspec.Struct, frozen=True, kw_only=True):
    """What a hash costs: `memory_kib` KiB walked through `passes` times, on one lane (the window needs the others)."""

    memory_kib: int = 64 * 1024
    passes: int = 2

    @property
    def work(self) -> int:
        """Return KiB written in all, to which the time is proportional."""
        return self.memory_kib * self.passes


USUAL = Cost()
"""Where nothing can be measured."""


class Argon2Hasher:
    """argon2id at a measured cost; without a database, at the usual one."""

    def __init__(self, database: Database | None = None, clock: Clock | None = None) -> None:
        self._db = database
        self._clock = clock

    def hash(self, pin: str) -> str:
        """Return a salted hash. The first one in a database takes three or four times as long."""
        return _hash(pin, self._cost())

    def verify(self, hashed: str, pin: str) -> bool:
        """Say whether `pin` was hashed to `hashed`; False too for a damaged hash, which no PIN opens."""
        from argon2 import PasswordHasher  # noqa: PLC0415 - not needed for the first screen
        from argon2.exceptions import InvalidHashError, VerificationError  # noqa: PLC0415

        try:
            return PasswordHasher().verify(hashed, pin)
        except (VerificationError, InvalidHashError):
            return False

    def outdated(self, hashed: str) -> bool:
        """Say whether `hashed` is weaker than what is kept for this database. Measures nothing."""
        from argon2 import Type, extract_parameters  # noqa: PLC0415
        from argon2.exceptions import InvalidHashError  # noqa: PLC0415

        wanted = self.cost()
        try:
            found = extract_parameters(hashed)
        except InvalidHashError:
            return True
        weaker = found.memory_cost < LEAST_KIB or found.memory_cost * found.time_cost < wanted.work
        return found.type is not Type.ID or weaker

    def cost(self) -> Cost:
        """Return what a hash costs that is made now, as far as it is known. Measures nothing."""
        return self._kept() or USUAL

    def _cost(self) -> Cost:
        if self._db is None or self._clock is None:
            return USUAL
        kept = self._kept()
        if kept is not None:
            return kept
        cost = calibrated(self._clock)
        if cost is None:
            return USUAL
        set_note(self._db, NOTE, msgspec.json.encode(cost).decode())
        return cost

    def _kept(self) -> Cost | None:
        """Return the cost that was measured; None when there is none, or one that is damaged or too cheap."""
        text = read_note(self._db, NOTE) if self._db is not None else None
        try:
            kept = msgspec.json.decode(text, type=Cost) if text is not None else None
        except msgspec.DecodeError:
            return None
        if kept is None or not (LEAST_KIB <= kept.memory_kib <= MOST_KIB and kept.passes >= LEAST_PASSES):
            return None
        return kept if kept.passes <= MOST_PASSES else None


def calibrated(clock: Clock) -> Cost | None:
    """Return the cost of about `TARGET_S` here, by the steady clock; None when that stands still.

    The cheapest cost is timed first, then what it promises, as larger memory falls out of the cache and is slower.
    """
    first = Cost(memory_kib=LEAST_KIB, passes=LEAST_PASSES)
    took = min(_seconds(first, clock) for _ in range(2))
    if took <= 0:
        return None
    guess = cost_for(first.work * TARGET_S / took)
    took = _seconds(guess, clock)
    return cost_for(guess.work * TARGET_S / took) if took > 0 else guess


def cost_for(work: float) -> Cost:
    """Return the cost nearest to `work` KiB in all: memory as far as it goes, and passes only beyond that."""
    memory = min(MOST_KIB, max(LEAST_KIB, round(work / LEAST_PASSES / 1024) * 1024))
    passes = min(MOST_PASSES, max(LEAST_PASSES, round(work / memory)))
    return Cost(memory_kib=memory, passes=passes)


def _seconds(cost: Cost, clock: Clock) -> float:
    begun = clock.steady()
    _hash("", cost)
    return clock.steady() - begun


def _hash(pin: str, cost: Cost) -> str:
    from argon2 import PasswordHasher  # noqa: PLC0415 - not needed for the first screen

    return PasswordHasher(time_cost=cost.passes, memory_cost=cost.memory_kib, parallelism=1).hash(pin)
