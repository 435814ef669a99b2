# SPDX-License-Identifier: Apache-2.0
"""Learning cycles: think first, do some activities, try it at work, and think again beside what one wrote before."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from content_packs.model.opening import Opening


class ActivityKind(StrEnum):
    """What an activity of a cycle is."""

    LESSON = "lesson"
    STORY = "story"
    EXAMPLE = "example"
    CHECK = "check"
    """The questions of a module."""


class CycleActivity(msgspec.Struct, frozen=True, kw_only=True):
    """Something of the same pack to do. `id` is that of the lesson, story or example; of a check, that of a module."""

    kind: ActivityKind
    id: str


class Cycle(Opening, frozen=True, kw_only=True):
    """A cycle of one module. `before` and `after` are questions to think and write about, for oneself alone."""

    id: str
    title: str
    module: str
    competencies: tuple[str, ...]
    before: str
    activities: tuple[CycleActivity, ...]
    try_at_work: str
    after: str
    sources: tuple[str, ...] = ()
    """Where its facts come from."""
    tags: tuple[str, ...] = ()
    """Other words under which people look for it."""
