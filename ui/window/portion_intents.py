# SPDX-License-Identifier: Apache-2.0
"""What a person wants of the portions of the first talk, and of the questions about themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class LessonPassed:
    """Leave the lesson at the end of a portion unread."""


@dataclass(frozen=True, slots=True)
class PortionsEnded:
    """No more portions: what is known by now is enough."""


@dataclass(frozen=True, slots=True)
class AboutMePutAway:
    """Do not ask me about myself any more."""


PortionIntent: TypeAlias = LessonPassed | PortionsEnded | AboutMePutAway
