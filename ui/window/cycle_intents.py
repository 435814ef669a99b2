# SPDX-License-Identifier: Apache-2.0
"""What a person wants in a learning cycle. What they write is in no representation of it."""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec


class CycleAsked(msgspec.Struct, frozen=True):
    """Open this cycle."""

    cycle: str


class CycleBegins(msgspec.Struct, frozen=True):
    """Begin what is open, or begin it again."""


@dataclass(frozen=True, slots=True)
class ThoughtChanged:
    """Something was typed."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class CycleStepBehind:
    """On to the next step; `text` is what was written here."""

    text: str = field(default="", repr=False)


class CycleLesson(msgspec.Struct, frozen=True):
    """Read this lesson of the cycle."""

    lesson: str


CycleIntent = CycleAsked | CycleLesson | CycleBegins | ThoughtChanged | CycleStepBehind
