# SPDX-License-Identifier: Apache-2.0
"""How a learner's state follows them: what this device has handed over, and what it still has to fetch.

Rules in `handover` and `fetching`; the network side is `sync.handing` and `sync.pull`. One call is one short
transaction on the writer's thread; none is open while the network is waited for.
"""

from __future__ import annotations

from app.record.record import Record
from app.roaming.fetching import Fetching
from app.roaming.handover import Handovers
from app.state import LearnerState


class Roaming:
    """The parts together, for the thread of the record."""

    def __init__(self, record: Record[LearnerState], handovers: Handovers, fetching: Fetching) -> None:
        self.record = record
        self.handovers = handovers
        self.fetching = fetching
