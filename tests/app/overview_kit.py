# SPDX-License-Identifier: Apache-2.0
"""Who stands where, on a device of the tests."""

from __future__ import annotations

from app.duties.status import Standing, Status, standings
from app.overview.overview import Overview
from app.rights import Actor, ActorKind, Role
from tests.app.kit import Device


def overview(device: Device, asked=standings, lrs=lambda: False) -> Overview:
    return Overview(
        device.database,
        record=device.record,
        shelf=device.shelf,
        accounts=device.accounts,
        gate=device.gate,
        audit=device.audit,
        outbox=device.outbox,
        certifying=device.certifying,
        asked=asked,
        lrs=lrs,
    )


def act(device: Device, who: str, role: Role = Role.LEARNER, site: str = "") -> None:
    device.gate.enter(Actor(kind=ActorKind.PERSON, id=who, role=role, site=site))


def is_asked(**statuses: str):
    """What is asked: `who__module="overdue"`, of the kit."""
    found = {}
    for key, status in statuses.items():
        who, module = key.split("__")
        found[who, "kit", module] = Standing(status=Status(status), due_day=20_000)
    return lambda _database, _shelf, _today, learners: {key: each for key, each in found.items() if key[0] in learners}


def believe(device: Device, who: str, pack: str = "kit", **figures: tuple[float, int, int, float]) -> None:
    """Put what is believed into the table: p, asked, right, and days until it is due (None: never practised)."""
    for competency, (p, asked, right, days) in figures.items():
        due = 0 if days is None else device.clock.now_ms() + round(days * 86_400_000)
        device.database.execute(
            "INSERT OR REPLACE INTO skill (learner, pack, competency, p, low, high, asked, correct, due_ms)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [who, pack, competency, p, max(0.0, p - 0.1), min(1.0, p + 0.1), asked, right, due],
        )
