# SPDX-License-Identifier: Apache-2.0
"""What the tests of the delivery stand on: an outbox with statements, an LRS, a clock that is set, and the oracle."""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

from app.record.outbox import Outbox
from app.record.outgoing import State
from app.statements import Profile
from content_packs.answers import Chosen
from sync.delivery import Delivery, SyncReport
from sync.lrs import Lrs
from tests.statement_samples import ORGANISATION, answered, event, find_pack

PROFILE = Profile(organisation=ORGANISATION, packs=find_pack)


class SetClock:
    """A clock that stands where it was set."""

    def __init__(self) -> None:
        self.ms = 1_770_000_000_000

    def now_ms(self) -> int:
        return self.ms

    def steady(self) -> float:
        return self.ms / 1000


class Bench:
    """An outbox, an LRS and the delivery between them."""

    def __init__(self, outbox: Outbox, lrs: Lrs) -> None:
        self.outbox = outbox
        self.lrs: Any = lrs
        self.clock = SetClock()
        self.rng = random.Random(1)
        self.recorded: list[str] = []
        self.offsets: list[int] = []

    def record(self, count: int) -> list[str]:
        """Record answers; return the ids of their statements."""
        ids = []
        for number in range(len(self.recorded) + 1, len(self.recorded) + count + 1):
            happened = event(answered("single", Chosen((number % 2,))), number)
            text = PROFILE.statement(happened)
            assert text is not None
            self.outbox.carry([(happened.id, text)])
            ids.append(happened.id)
        self.recorded += ids
        return ids

    def delivery(self, lrs: Lrs | None = None, **more: Any) -> Delivery:
        """Return a fresh delivery, as after a restart."""
        return Delivery(
            self.outbox,
            lrs or self.lrs,
            touchstone=PROFILE.touchstone(),
            clock=self.clock,
            rng=self.rng,
            contact=self.offsets.append,
            **more,
        )

    def run(self, *, now: bool = True, **more: Any) -> SyncReport:
        return self.delivery(**more).run_once(now=now)

    def ids(self, *states: State) -> list[str]:
        return [row.event for row in self.outbox.rows(*states)]

    def wait(self) -> None:
        """Let the time of the next try come."""
        self.clock.ms = max(self.clock.ms, self.outbox.retry().next_try_ms)

    def check_oracle(self) -> None:
        """Recorded = delivered ∪ quarantined ∪ waiting, each exactly once; what is marked delivered is at the LRS."""
        sent, aside = self.ids(State.SENT), self.ids(State.QUARANTINED)
        waiting = self.ids(State.WAITING, State.BATCHED)
        assert Counter(sent + aside + waiting) == Counter(self.recorded)
        assert set(sent) <= set(self.lrs.stored)
        assert not set(aside) & set(self.lrs.stored)
