# SPDX-License-Identifier: Apache-2.0
"""Where whoever leads a team can be. A place derives from `LeadPlace`, and has a maker in `lead_screens`."""

from __future__ import annotations

import msgspec


class LeadPlace:
    """A screen for whoever leads a team: who stands where, duties, sessions, talks, tips, reports."""

    __slots__ = ()


class Lead(LeadPlace, msgspec.Struct, frozen=True):
    """The list of all of it."""
