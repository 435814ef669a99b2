# SPDX-License-Identifier: Apache-2.0
"""Where whoever leads a team sees what learning comes to."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from ui.window.lead_places import LeadPlace

if TYPE_CHECKING:
    from app.needs.sheet import Part


class About(StrEnum):
    """What a report is about."""

    LEARNED = "learned"
    EFFECTS = "effects"
    ACTIVE = "active"
    QUESTIONS = "questions"
    FAIR = "fair"


class ToInsight(LeadPlace, msgspec.Struct, frozen=True):
    """Is it working: the list of reports."""


class InsightAt(LeadPlace, msgspec.Struct, frozen=True):
    """One report."""

    about: About


class ToFigures(LeadPlace, msgspec.Struct, frozen=True):
    """The key figures that are here."""


class FigureAt(LeadPlace, msgspec.Struct, frozen=True):
    """One key figure beside learning."""

    name: str


class BringFigures(LeadPlace, msgspec.Struct, frozen=True):
    """Taking key figures in."""


class ToNeeds(LeadPlace, msgspec.Struct, frozen=True):
    """What training is to help with: the list."""


class NeedAt(LeadPlace, msgspec.Struct, frozen=True):
    """One need."""

    need: str


class NeedPart(LeadPlace, msgspec.Struct, frozen=True):
    """One question of a need."""

    need: str
    part: Part


class NeedEnd(LeadPlace, msgspec.Struct, frozen=True):
    """Closing a need with what came of it."""

    need: str


INSIGHT_PLACES = (ToInsight, InsightAt, ToFigures, FigureAt, BringFigures, ToNeeds, NeedAt, NeedPart, NeedEnd)
