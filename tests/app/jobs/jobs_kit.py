# SPDX-License-Identifier: Apache-2.0
"""A pack with two jobs, and a team of which somebody can say who has which."""

from __future__ import annotations

from pathlib import Path

import msgspec

from app.duties.giving import Giving
from app.duties.rules import rules
from app.jobs.jobs import Jobs
from app.leading.facts import JobsSet
from content_packs.model.aids import RoleNeed, RoleProfile
from tests.app.duties import duties_kit as kit
from tests.app.duties.duties_kit import Team
from tests.app.kit import Device

ROLES = (
    RoleProfile(id="cook", title="Cook", summary="Cooks.", needs=(RoleNeed(competency="wash"),)),
    RoleProfile(id="driver", title="Driver", summary="Drives.", needs=(RoleNeed(competency="when"),)),
)
PACK = msgspec.structs.replace(kit.PACK, role_profiles=ROLES)


class Workers(Team):
    """Sue leads; Ana and Ben can have jobs."""

    def __init__(self, folder: Path, site: str = "north") -> None:
        super().__init__(Device(folder, PACK), site=site)
        self.jobs = jobs_of(self.device)

    def said_of(self, learner: str) -> list[JobsSet]:
        """What was written into somebody's record."""
        return [event.fact for event in self.device.record.events(learner) if isinstance(event.fact, JobsSet)]


def jobs_of(device: Device) -> Jobs:
    giving = Giving(device.database, record=device.record, shelf=device.shelf)
    return Jobs(
        device.database,
        record=device.record,
        shelf=device.shelf,
        accounts=device.accounts,
        gate=device.gate,
        audit=device.audit,
        follow=lambda learner: giving.give(learner, rules(device.database)),
    )
