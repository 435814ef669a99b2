# SPDX-License-Identifier: Apache-2.0
"""Reads checklists/ID.toml: one practice checklist a file, named after its id, and its words in other languages."""

from __future__ import annotations

import msgspec

from content_packs.fields import Table
from content_packs.model import Checklist, Point
from content_packs.source_practice import read_common, whole


def read_checklist(table: Table, name: str) -> Checklist | None:
    """The checklist in `table`, or None after complaints."""
    common = read_common(table, name)
    rows = table.tables("point")
    points = tuple(
        Point(
            id=row.identifier("id"),
            text=row.text("text"),
            hint=row.text("hint", ""),
            critical=row.boolean("critical", False),
        )
        for row in rows
    )
    checklist = Checklist(**common, task=table.text("task"), points=points)
    return checklist if whole(table, rows) else None


def checklist_words(row: Table, checklist: Checklist) -> Checklist:
    """The points and the task in the words of `row`; which of them are critical is the original's."""
    points = {point.id: point for point in checklist.points}
    rows = row.tables("point", optional=True)
    for words in rows:
        name = words.identifier("id")
        words.has("critical")
        if name in points:
            old = points[name]
            texts = {key: words.text(key, getattr(old, key)) or getattr(old, key) for key in ("text", "hint")}
            points[name] = msgspec.structs.replace(old, **texts)
        elif name:
            words.complain("variant-unknown", "id", part="point", id=name[:80])
    for words in rows:
        row.failed = not words.close() or row.failed
    task = row.text("task", checklist.task) or checklist.task
    return msgspec.structs.replace(checklist, task=task, points=tuple(points.values()))
