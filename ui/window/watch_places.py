# SPDX-License-Identifier: Apache-2.0
"""Where a site chooses what somebody has to have watched, and where whoever watches chooses whom."""

from __future__ import annotations

import msgspec

from ui.window.lead_places import LeadPlace


class ToWatch(LeadPlace, msgspec.Struct, frozen=True):
    """The topics of a pack, ticked where somebody has to have watched.

    Without one: which pack, where people here learn from several.
    """

    pack: str = ""


class WatchNow(LeadPlace, msgspec.Struct, frozen=True):
    """The topics that can be watched, with how many people wait."""


class WatchFor(LeadPlace, msgspec.Struct, frozen=True):
    """The people for one topic (a module of the pack), who waits first."""

    module: str
    pack: str


WATCH_PLACES = (ToWatch, WatchNow, WatchFor)
