# SPDX-License-Identifier: Apache-2.0
"""Where supervisors say which jobs their people have."""

from __future__ import annotations

import msgspec

from ui.window.coach_places import OverTeam
from ui.window.lead_places import LeadPlace


class JobsHere(LeadPlace, msgspec.Struct, frozen=True):
    """Everybody of the site with their jobs."""


class JobOf(OverTeam, msgspec.Struct, frozen=True):
    """Which jobs one person has."""

    learner: str
    name: str


JOB_PLACES = (JobsHere, JobOf)
