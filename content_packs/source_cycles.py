# SPDX-License-Identifier: Apache-2.0
"""Reads cycles/ID.toml: one learning cycle a file, named after its id, and its words in other languages."""

from __future__ import annotations

import msgspec

from content_packs.fields import Table
from content_packs.model import ActivityKind, Cycle, CycleActivity
from content_packs.source_practice import read_common, whole

_TEXTS = ("before", "try_at_work", "after")


def read_cycle(table: Table, name: str) -> Cycle | None:
    """The cycle in `table`, or None after complaints."""
    common = read_common(table, name)
    before, try_at_work, after = (table.text(key) for key in _TEXTS)
    rows = table.tables("activities")
    kinds = [kind.value for kind in ActivityKind]
    activities = tuple(
        CycleActivity(kind=ActivityKind(row.one_of("kind", "lesson", kinds)), id=row.identifier("id")) for row in rows
    )
    cycle = Cycle(**common, before=before, try_at_work=try_at_work, after=after, activities=activities)
    return cycle if whole(table, rows) else None


def cycle_words(row: Table, cycle: Cycle) -> Cycle:
    """The three texts in the words of `row`; what is done in the cycle is the original's."""
    row.has("activities")
    texts = {key: row.text(key, getattr(cycle, key)) or getattr(cycle, key) for key in _TEXTS}
    return msgspec.structs.replace(cycle, **texts)
