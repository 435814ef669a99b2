# SPDX-License-Identifier: Apache-2.0
"""Where whoever leads a team sees who stands where."""

from __future__ import annotations

import msgspec

from ui.window.lead_places import LeadPlace


class WhereAllStand(LeadPlace, msgspec.Struct, frozen=True):
    """The people of the site by the topics of a pack ("": the one that most of them learn from)."""

    pack: str = ""


class WhatIsMissing(LeadPlace, msgspec.Struct, frozen=True):
    """What is missing at the site, topic by topic of a pack ("": as above)."""

    pack: str = ""


class HowFarIs(LeadPlace, msgspec.Struct, frozen=True):
    """How far one person is. Opening it is a look that they see."""

    learner: str
    name: str
