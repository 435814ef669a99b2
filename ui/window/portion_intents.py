# SPDX-License-Identifier: Apache-2.0
"""What a person wants of the portions of the first talk, and of the questions about themselves."""

from __future__ import annotations

from typing import TypeAlias

import msgspec


class LessonPassed(msgspec.Struct, frozen=True):
    """Leave the lesson at the end of a portion unread."""


class PortionsEnded(msgspec.Struct, frozen=True):
    """No more portions: what is known by now is enough."""


class AboutMePutAway(msgspec.Struct, frozen=True):
    """Do not ask me about myself any more."""


PortionIntent: TypeAlias = LessonPassed | PortionsEnded | AboutMePutAway
