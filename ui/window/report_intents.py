# SPDX-License-Identifier: Apache-2.0
"""What somebody wants who reports a problem, or sees to one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from app.reporting.facts import Problem


@dataclass(frozen=True, slots=True)
class ProblemSaid:
    """What is the matter with it, and what the person wrote about it."""

    problem: Problem
    text: str = field(default="", repr=False)


class SeenTo(msgspec.Struct, frozen=True):
    """The reports of this question or lesson (the other one is empty) are seen to."""

    pack: str
    item: str
    lesson: str


ReportIntent = ProblemSaid | SeenTo
