# SPDX-License-Identifier: Apache-2.0
"""What encourages people, on a device of the tests."""

from __future__ import annotations

from app.encouraging.encouraging import Encouraging
from app.encouraging.goals import TeamGoals
from tests.app.kit import Device


def team_goals(device: Device) -> TeamGoals:
    return TeamGoals(
        device.database,
        record=device.record,
        shelf=device.shelf,
        accounts=device.accounts,
        gate=device.gate,
        new_id=device.new_id,
    )


def encouraging(device: Device, goals: TeamGoals | None = None) -> Encouraging:
    return Encouraging(
        device.database,
        record=device.record,
        shelf=device.shelf,
        accounts=device.accounts,
        gate=device.gate,
        goals=goals or team_goals(device),
    )
