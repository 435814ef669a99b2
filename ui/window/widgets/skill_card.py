# SPDX-License-Identifier: Apache-2.0
"""A few competencies under one title, as at the end of something."""

from __future__ import annotations

from app.views import SkillRow
from ui.window.widgets.basic import Card, IconText, Text


class SkillCard(Card):
    """At most `most` rows, each with the icon ("done": a good card), where to see the others, and `below` them all."""

    def __init__(self, title: str, icon: str, rows: tuple[SkillRow, ...], *, most: int, below: str = "") -> None:
        super().__init__("good" if icon == "done" else "card")
        self.add(Text(title, "lead"))
        for row in rows[:most]:
            self.add(IconText(icon, row.title))
        if len(rows) > most:
            self.add(Text(self.tr("The others stand under What I know so far."), "muted"))
        if below:
            self.add(Text(below, "small", tone="on-soft"))
