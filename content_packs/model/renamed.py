# SPDX-License-Identifier: Apache-2.0
"""Ids that things of a pack had in earlier versions."""

from __future__ import annotations

import msgspec


class Renamed(msgspec.Struct, frozen=True, kw_only=True):
    """The thing of `part` ("item", "lesson") with this `id` had the ids in `was` before: it is the same one."""

    part: str
    id: str
    was: tuple[str, ...]


RENAMES = (
    *("competency", "module", "lesson", "item", "story", "example"),
    *("checklist", "cycle", "programme", "credential"),
)
"""Parts under whose ids something is kept of people, and which may say what they were called before."""
