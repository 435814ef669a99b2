# SPDX-License-Identifier: Apache-2.0
"""A goal of a team as a card: one bar for all together, and nobody's share."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar

from app.encouraging.views import TeamGoalCard
from ui.window.encourage_words import days_of, goal_words, people_words, so_far
from ui.window.widgets.basic import Card, IconText, Text


class TogetherCard(Card):
    """What a team wants, how far it is, and when."""

    def __init__(self, goal: TeamGoalCard) -> None:
        super().__init__()
        title = goal_words(goal.measure, goal.target)
        self.add(IconText("people", title, role="lead"))
        said = so_far(goal)
        self.add(Text(said, "body" if goal.together is not None else "muted"))
        if goal.together is not None:
            bar = QProgressBar()
            bar.setRange(0, goal.target)
            bar.setValue(min(goal.together, goal.target))
            bar.setTextVisible(False)
            bar.setAccessibleName(f"{title}. {said}")
            self.add(bar)
        for words in (people_words(goal), days_of(goal)):
            if words:
                self.add(Text(words, "small"))
