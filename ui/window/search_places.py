# SPDX-License-Identifier: Apache-2.0
"""The screens of finding help, and what a person wants there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from app.views import LessonView


@dataclass(frozen=True, slots=True)
class FindHelp:
    """Look for a lesson by a few words. It lies on top of the screen that it was opened from."""


@dataclass(frozen=True, slots=True)
class FoundLesson:
    """A lesson that was found, to read; Back returns to what was found."""

    lesson: LessonView


@dataclass(frozen=True, slots=True)
class LookedFor:
    """Look for what was typed, among `kinds` only where there are some."""

    text: str
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LessonPicked:
    """Read this lesson of what was found."""

    pack: str
    lesson: str


SearchIntent: TypeAlias = LookedFor | LessonPicked
