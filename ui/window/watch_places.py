# SPDX-License-Identifier: Apache-2.0
"""Where a site chooses what somebody has to have watched."""

from __future__ import annotations

import msgspec

from ui.window.lead_places import LeadPlace


class ToWatch(LeadPlace, msgspec.Struct, frozen=True):
    """The topics, ticked where somebody has to have watched."""
