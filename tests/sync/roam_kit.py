# SPDX-License-Identifier: Apache-2.0
"""Devices of one organisation around one LRS in memory, each a real record with the real delivery."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from app.digest import Digest, learner_digest
from app.roaming import Roaming
from app.roaming.fetching import Fetching
from app.roaming.handover import Handovers
from sync.delivery import Delivery, SyncReport
from sync.handing import Handing
from sync.lrs import Lrs
from sync.pull import Pull
from tests.app.kit import KIT, Device
from tests.app.record.record_kit import HandClock


class Site:
    """One device. `ahead_ms`: how far its clock is ahead of the true time that the server keeps."""

    def __init__(self, folder: Path, lrs: Lrs, name: str, clock: HandClock) -> None:
        self.device = Device(folder, KIT, name=name, clock=clock)
        self.lrs: Any = lrs
        self.name = name
        device = self.device
        self.roaming = Roaming(
            device.record,
            Handovers(device.database, device=name, profile=device.profile, new_id=device.new_id),
            Fetching(device.database, device=name),
        )
        self.rng = random.Random(1)
        self.stopping = lambda: False

    def delivery(self) -> Delivery:
        """A fresh one, as after a restart."""
        device = self.device

        def call(work: Any) -> Any:
            return work(self.roaming)

        return Delivery(
            device.outbox,
            self.lrs,
            touchstone=device.profile.touchstone(),
            clock=device.clock,
            rng=self.rng,
            contact=device.record.settle,
            stopping=self.stopping,
            handing=Handing(
                device.outbox,
                call,
                touchstone=device.profile.touchstone(),
                clock=device.clock,
                stopping=self.stopping,
            ),
            pull=Pull(call, profile=device.profile, clock=device.clock, stopping=self.stopping),
        )

    def sync(self, *, now: bool = True) -> SyncReport:
        return self.delivery().run_once(now=now)

    def digest(self, learner: str = "ana") -> Digest:
        record = self.device.record
        return learner_digest(record.events(learner, leaving_only=True), record.state(learner))

    def tables(self) -> dict[str, list[Any]]:
        """What the reports read."""
        return {
            table: self.device.database.execute(f"SELECT * FROM {table} ORDER BY 1, 2, 3").fetchall()
            for table in ("skill", "lesson_read", "last_attempt", "practised", "activity")
        }
