# SPDX-License-Identifier: Apache-2.0
"""Where curators are: their drafts, one of them, one thing of it, what it would do; files; what nobody found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ui.window.lead_places import LeadPlace

if TYPE_CHECKING:
    from app.curating.sheet import Thing


class ToCurate(LeadPlace, msgspec.Struct, frozen=True):
    """The drafts, and what the organisation has decided."""


class CurateDraft(LeadPlace, msgspec.Struct, frozen=True):
    """A draft: search, and what was collected."""

    draft: str


class CurateThing(LeadPlace, msgspec.Struct, frozen=True):
    """What is decided about one thing."""

    draft: str
    thing: Thing


class CurateSeen(LeadPlace, msgspec.Struct, frozen=True):
    """What a draft would do, and publishing it."""

    draft: str


class CurateSign(LeadPlace, msgspec.Struct, frozen=True):
    """Publishing a draft for every device."""

    draft: str


class CurateOwn(LeadPlace, msgspec.Struct, frozen=True):
    """Beside which modules one of the organisation's own stands."""

    draft: str
    house: str


class BringRules(LeadPlace, msgspec.Struct, frozen=True):
    """A file with rules that somebody brought."""


class NotFound(LeadPlace, msgspec.Struct, frozen=True):
    """What several people looked for in vain."""


CURATE_PLACES = (ToCurate, CurateDraft, CurateThing, CurateSeen, CurateSign, CurateOwn, BringRules, NotFound)
