# SPDX-License-Identifier: Apache-2.0
"""How devices spread that start in the same second: by what the real `SyncService` draws, on a time line of theirs."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field

from app.clock import SystemClock
from benchmarks.report import Row, figure, percentile
from sync.delivery import SyncReport
from sync.service import EVERY_S, FIRST_WITHIN_S, SyncService


@dataclass
class Wave:
    """When devices look in, seconds after the network came back."""

    firsts: list[float] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    """Of every run of the first hour."""

    def fullest(self, width_s: float) -> int:
        """Return how many runs the fullest stretch of so many seconds has."""
        return max(Counter(int(at // width_s) for at in self.seconds).values())


def wave(devices: int, *, first_within_s: float, hours: float = 1.0, seed: int = 1) -> Wave:
    """Return when devices that start in the same second look in, by the service's own draws; nobody sits at them."""
    found = Wave()
    for number in range(devices):
        service = SyncService(
            _Nothing(),
            clock=SystemClock(),
            report=lambda _report: None,
            failed=_raise,
            first_within_s=first_within_s,
            rng=random.Random(f"{seed} {number}"),
        )
        at = service.first_wait_s()
        found.firsts.append(at)
        while at < hours * 3600:
            found.seconds.append(at)
            at += service.next_wait_s(0)
    return found


def spread_rows(devices: int) -> list[Row]:
    """Return how devices spread that start in the same second, without and with the first wait."""
    before, after = (wave(devices, first_within_s=within) for within in (0.0, FIRST_WITHIN_S))
    share = devices / (FIRST_WITHIN_S / 60)
    return [
        figure(f"{devices} devices start at once, no first wait: runs in the fullest second", before.fullest(1)),
        figure(
            f"{devices} devices start at once, first wait up to {FIRST_WITHIN_S:.0f} s: runs in the fullest second",
            after.fullest(1),
        ),
        figure(
            f"{devices} devices start at once: runs in the fullest minute over an even share of the first wait",
            after.fullest(60) / share,
            most=1.25,
        ),
        figure(
            f"{devices} devices, hours later: runs in the fullest minute over an even share of the slow pace",
            _later(devices),
            most=1.5,
        ),
        figure("first wait where nobody comes, p95", percentile(after.firsts, 0.95), "s"),
    ]


def _later(devices: int) -> float:
    """Return how full the fullest minute is of the tenth to twelfth hour, over an even share."""
    runs = [at for at in wave(devices, first_within_s=FIRST_WITHIN_S, hours=12).seconds if at >= 10 * 3600]
    fullest = max(Counter(int(at // 60) for at in runs).values())
    return fullest / (devices * 60 / (0.9 * EVERY_S))


class _Nothing:
    """Is never run: only the draws of the service are wanted."""

    def run_once(self, *, now: bool = False) -> SyncReport:
        raise NotImplementedError(now)


def _raise(bug: Exception) -> None:
    raise bug
