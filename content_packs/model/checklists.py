# SPDX-License-Identifier: Apache-2.0
"""Practice checklists: what a supervisor watches somebody do at work, point by point."""

from __future__ import annotations

import msgspec

from content_packs.model.opening import Opening


class Point(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to see done. `text` says it so that two people who watch would agree whether it was done."""

    id: str
    text: str
    hint: str = ""
    """What the observer looks for, where that is not plain."""
    critical: bool = False
    """Whether somebody may come to harm when it is left out: nobody is signed off without it."""


class Checklist(Opening, frozen=True, kw_only=True):
    """A checklist of one module. `task` says what is watched, and where; what the person learns is in its opening."""

    id: str
    title: str
    module: str
    competencies: tuple[str, ...]
    task: str
    points: tuple[Point, ...]
    sources: tuple[str, ...] = ()
    """Where its facts come from."""
    tags: tuple[str, ...] = ()
    """Other words under which people look for it."""
