# SPDX-License-Identifier: Apache-2.0
"""The screens of finding help, and what a person wants there."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import msgspec

if TYPE_CHECKING:
    from app.views import LessonView


class FindHelp(msgspec.Struct, frozen=True):
    """Look for a lesson by a few words. It lies on top of the screen that it was opened from."""


class FoundLesson(msgspec.Struct, frozen=True):
    """A lesson that was found, to read; Back returns to what was found."""

    lesson: LessonView
    unnoted: bool = False
    """Opened from the part of the library of which nothing is noted."""


class LookedFor(msgspec.Struct, frozen=True):
    """Look for what was typed, among `kinds` only where there are some."""

    text: str
    kinds: tuple[str, ...] = ()


class LessonPicked(msgspec.Struct, frozen=True):
    """Read this lesson of what was found."""

    pack: str
    lesson: str


SearchIntent: TypeAlias = LookedFor | LessonPicked
