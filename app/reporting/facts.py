# SPDX-License-Identifier: Apache-2.0
"""What somebody says is wrong with a question or a lesson, as facts; they change no belief about anybody."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

import msgspec


class Problem(StrEnum):
    """What somebody says is the matter."""

    WRONG = "wrong"
    """What it says is not right."""
    UNCLEAR = "unclear"
    """The person does not understand it."""
    WORD_OR_PICTURE = "word_or_picture"
    OTHER = "other"


class ProblemReported(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """Somebody reported a problem with a question (`item`) or a lesson; one of the two is empty.

    `report` (UUID) ties the facts of one report together, `attempt` (UUID or empty) is where the person was.
    """

    report: str
    pack: str
    version: str
    competency: str
    problem: Problem
    item: str = ""
    lesson: str = ""
    attempt: str = ""


class ReportWorded(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """What the person wrote about it. Stays at home, as all free words of people do."""

    report: str
    pack: str
    text: str


class ReportSettled(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """Somebody who may saw to a report, and it is in the list no more. Stays at home; who, stands in the audit."""

    report: str
    pack: str


ReportFact: TypeAlias = ProblemReported | ReportWorded | ReportSettled
