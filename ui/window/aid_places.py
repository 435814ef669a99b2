# SPDX-License-Identifier: Apache-2.0
"""The screens of things to look up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from app.aids.views import AidView


class ToLookUp(msgspec.Struct, frozen=True):
    """Everything there is to look up; `leads`: opened from the team, so that comes first what is for whoever leads."""

    leads: bool = False


class AtAid(msgspec.Struct, frozen=True):
    """One of them, on top of the screen that it was opened from."""

    view: AidView
    unnoted: bool = False
    """Opened from the part of the library of which nothing is noted."""
