# SPDX-License-Identifier: Apache-2.0
"""What must hold in a practice checklist, whatever file it came from."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from content_packs.item_checks import Flaw
from content_packs.model import Checklist
from content_packs.names import ID

MOST_POINTS = 20
"""Nobody watches more than that and still sees the person."""


def checklist_flaws(checklist: Checklist) -> Iterator[Flaw]:
    """Everything that is wrong within a checklist, but for how it opens."""
    count = len(checklist.points)
    if not 2 <= count <= MOST_POINTS:
        yield Flaw("lines-few", ("point",), {"field": "point", "count": count, "most": MOST_POINTS})
    if not checklist.task.strip():
        yield Flaw("text-empty", ("task",), {"field": "task"})
    seen: set[str] = set()
    for number, point in enumerate(checklist.points):
        if not ID.fullmatch(point.id):
            yield Flaw("id-bad", ("point", number, "id"), {"id": point.id[:80]})
        elif point.id in seen:
            yield Flaw("checklist-point-twice", ("point", number, "id"), {"id": point.id})
        seen.add(point.id)
        if not point.text.strip():
            yield Flaw("text-empty", ("point", number, "text"), {"field": "text"})


def unsafe(checklist: Checklist, critical: AbstractSet[str]) -> Iterator[Flaw]:
    """Say so where a checklist is about something that people can come to harm by, and no point of it is marked.

    `critical` are the pack's competencies that are marked as safety-critical.
    """
    about = [name for name in checklist.competencies if name in critical]
    if about and not any(point.critical for point in checklist.points):
        yield Flaw("checklist-not-critical", ("point",), {"id": checklist.id, "competency": about[0]})
