# SPDX-License-Identifier: Apache-2.0
"""What somebody wants of duties and records."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

import msgspec

if TYPE_CHECKING:
    from app.duties.views import Order


class DutyPut(msgspec.Struct, frozen=True):
    """Ask this, or ask it so from now on (`duty`)."""

    order: Order
    duty: str = ""


class DutyEnded(msgspec.Struct, frozen=True):
    """Ask it of nobody any more."""

    duty: str


class PeopleReminded(msgspec.Struct, frozen=True):
    """Remind those who are overdue, or will be soon."""

    duty: str


class PersonExcused(msgspec.Struct, frozen=True):
    """Do not ask it of this person, for this reason."""

    duty: str
    learner: str
    reason: str


class PersonAsked(msgspec.Struct, frozen=True):
    """Ask it again of somebody who was excused."""

    duty: str
    learner: str


class Paper(StrEnum):
    """What a record is saved as."""

    PDF = "pdf"
    CSV = "csv"


class RecordSaved(msgspec.Struct, frozen=True):
    """Save the record that is shown."""

    paper: Paper


class SiteSaved(msgspec.Struct, frozen=True):
    """Save the records of everybody of the site as a table."""


DutyIntent: TypeAlias = DutyPut | DutyEnded | PeopleReminded | PersonExcused | PersonAsked | RecordSaved | SiteSaved
