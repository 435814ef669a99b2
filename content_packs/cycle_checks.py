# SPDX-License-Identifier: Apache-2.0
"""What must hold in a learning cycle, whatever file it came from."""

from __future__ import annotations

from collections.abc import Iterator

from content_packs.item_checks import Flaw
from content_packs.model import ActivityKind, Cycle

MOST_ACTIVITIES = 12
"""Nobody comes to the end of more."""
_TARGETS = {
    ActivityKind.LESSON: "lesson",
    ActivityKind.STORY: "story",
    ActivityKind.EXAMPLE: "example",
    ActivityKind.CHECK: "module",
}


def cycle_flaws(cycle: Cycle) -> Iterator[Flaw]:
    """Everything that is wrong within a cycle, but for how it opens."""
    count = len(cycle.activities)
    if not 1 <= count <= MOST_ACTIVITIES:
        yield Flaw("cycle-activities", ("activities",), {"count": count, "most": MOST_ACTIVITIES})
    for field in ("before", "try_at_work", "after"):
        if not getattr(cycle, field).strip():
            yield Flaw("text-empty", (field,), {"field": field})


def cycle_references(cycle: Cycle) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """What the activities of a cycle are: the keys that lead there, the part of the pack, the id."""
    for place, activity in enumerate(cycle.activities):
        yield ("activities", place, "id"), _TARGETS[activity.kind], activity.id
