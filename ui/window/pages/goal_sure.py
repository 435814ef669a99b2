# SPDX-License-Identifier: Apache-2.0
"""How sure I am beside what was found, area by area; and in how many shifts a week."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt

from app.goals.views import SureRow, Week
from app.planning import MOST_WEEKLY
from ui.window.goal_intents import GoalsAdded, WeeklyChosen
from ui.window.goal_words import first_words, now_words, said_words, week_words
from ui.window.intents import Go
from ui.window.numbers import whole
from ui.window.pages.page import Page
from ui.window.pages.rest import LongPage
from ui.window.pages.some_rows import SomeRows
from ui.window.places import Goal, Welcome
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Card, IconText, Text
from ui.window.widgets.flow import Flow
from ui.window.widgets.who_sees import WhoSees


class SurePage(LongPage):
    """One card for each area: said, found at first, found now, and one tap to make it a goal."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("How sure I am, and what was found"))
        self.text(self.tr("Both may be right: questions do not see all that you do at work."), "muted")

    def show_rows(self, rows: tuple[SureRow, ...]) -> None:
        """Show all areas."""
        self.can_be_heard(rows, None)
        if not rows:
            self.text(self.tr("There is nothing to compare yet. Answer some questions first."), "lead")
        else:
            self.add(SomeRows(len(rows), partial(self._card, rows), rest=self.rest))
        self.add(WhoSees())
        say = self.button(self.tr("Say how sure I am"), Go(Welcome()))
        self.foot(self.button(self.tr("My goals"), Go(Goal()), kind="quiet", icon="back"), say)

    def _card(self, rows: tuple[SureRow, ...], number: int) -> Card:
        row = rows[number]
        card = Card()
        card.add(Text(row.title, "lead"))
        card.add(IconText("person", said_words(row)))
        if first_words(row):
            card.add(IconText("seed", first_words(row)))
        card.add(IconText("bars", now_words(row)))
        if row.reached:
            card.add(IconText("done", self.tr("You have done this.")))
        elif row.goal:
            card.add(IconText("flag", self.tr("This is one of your goals.")))
        else:
            make = self.button(self.tr("Make it a goal"), GoalsAdded((row.module,)), icon="flag")
            make.setAccessibleName(f"{make.words}: {row.title}")
            card.column.addWidget(make, 0, Qt.AlignmentFlag.AlignLeading)
        return card


class WeeklyPage(Page):
    """In how many shifts a week: one tap."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Learn in how many shifts a week?"))
        self.text(self.tr("One question is enough for a shift to count. A quiet week is fine, too."))

    def show_week(self, week: Week) -> None:
        """Offer the numbers, the one of now marked."""
        self.add(IconText("shift", week_words(week)))
        row = Flow(gap=TOKENS.space.s, fill=True)
        self.column.addLayout(row)
        for shifts in range(1, MOST_WEEKLY + 1):
            icon = "dot" if shifts == week.target else "circle"
            row.add(self.button(whole(shifts), WeeklyChosen(shifts), kind="option", icon=icon))
        none = "dot" if not week.target else "circle"
        self.add(self.button(self.tr("No number"), WeeklyChosen(0), kind="option", icon=none))
        self.add(WhoSees())
        self.foot(self.button(self.tr("My goals"), Go(Goal()), kind="quiet", icon="back"))
