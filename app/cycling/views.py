# SPDX-License-Identifier: Apache-2.0
"""What the screens of learning cycles are given: frozen pictures, made by `app.cycling.cycling`."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from content_packs.model import ActivityKind


class CyclePlace(StrEnum):
    """Where in a cycle somebody stands."""

    OPENING = "opening"
    BEFORE = "before"
    ACTIVITY = "activity"
    TRY = "try"
    AFTER = "after"
    END = "end"


class CycleCard(msgspec.Struct, frozen=True, kw_only=True):
    """A cycle as it is offered. `stage` is new, under_way or done; `done` of its `steps` are behind the person."""

    id: str
    title: str
    module: str
    module_title: str
    minutes: int
    stage: str
    done: int
    steps: int


class CycleTask(msgspec.Struct, frozen=True, kw_only=True):
    """An activity of a cycle. `done`: since the cycle was begun, or, for a lesson, ever."""

    kind: ActivityKind
    id: str
    title: str
    done: bool


class CycleView(msgspec.Struct, frozen=True, kw_only=True):
    """A screen of a cycle.

    `notes` are the ids of the sealed texts `before` and `after`, "" where there is none.
    `prompt` is what to think about or to try. `draft` is what was typed so far; `before` and `after` are what was
    written in this run, None where nothing was or it cannot be opened. `may_write`: there is a key to seal it with.
    """

    card: CycleCard
    place: CyclePlace
    why: str
    can: str
    prompt: str
    task: CycleTask | None = None
    draft: str = ""
    before: str | None = None
    after: str | None = None
    notes: tuple[str, str] = ("", "")
    may_write: bool = False
    language: str = "en"
