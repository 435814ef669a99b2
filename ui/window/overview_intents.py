# SPDX-License-Identifier: Apache-2.0
"""What whoever leads a team wants of who stands where."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from app.overview.filtering import Wanted


class LinesWanted(msgspec.Struct, frozen=True):
    """Show only these people and topics, in this order."""

    wanted: Wanted


class LinePicked(msgspec.Struct, frozen=True):
    """Open the page of the person on a line of what is shown."""

    line: int


class PackWanted(msgspec.Struct, frozen=True):
    """Show another pack."""

    pack: str


class WorkWanted(msgspec.Struct, frozen=True):
    """Show what is missing for a role of the pack ("": for everybody)."""

    role: str


OverviewIntent = LinesWanted | LinePicked | PackWanted | WorkWanted
