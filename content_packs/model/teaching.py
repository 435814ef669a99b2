# SPDX-License-Identifier: Apache-2.0
"""What can be learned, in which order it is taught, and the lessons."""

from __future__ import annotations

from typing import Annotated

import msgspec


class Alignment(msgspec.Struct, frozen=True, kw_only=True):
    """A place in a published framework that a competency belongs to, by number and title."""

    framework: str
    code: str
    title: str


class Competency(msgspec.Struct, frozen=True, kw_only=True):
    """One thing a person can do or knows, the unit that the learner engine estimates.

    `requires` names competencies of the same pack that are normally learned before it (no cycles).
    `importance` is 1 (useful) to 3 (someone may come to harm without it). `known_by` is the author's guess of how many
    of a hundred new colleagues can do it already, 5 to 95; 0: nobody has guessed.
    """

    id: str
    title: str
    requires: tuple[str, ...] = ()
    importance: Annotated[int, msgspec.Meta(ge=1, le=3)] = 1
    safety_critical: bool = False
    known_by: Annotated[int, msgspec.Meta(ge=0, le=95)] = 0
    alignments: tuple[Alignment, ...] = ()


class Module(msgspec.Struct, frozen=True, kw_only=True):
    """One objective and the competencies that make it up, in teaching order."""

    id: str
    title: str
    objective: str
    competencies: tuple[str, ...]
    minutes: int = 5


class Lesson(msgspec.Struct, frozen=True, kw_only=True):
    """A reading of 2 to 4 minutes for one competency. `body` is Markdown without raw HTML."""

    id: str
    title: str
    competency: str
    body: str
    minutes: int = 3
    alternative: bool = False
    """True for another explanation of a competency that already has a lesson, and for one that sets a misconception
    right: a program that does not know misconceptions yet then uses it as just that."""
    misconception: str = ""
    """The misconception (of answers that name it) that this lesson sets right; it is shown for nothing else. Empty: it
    is a general lesson of its competency."""
