# SPDX-License-Identifier: Apache-2.0
"""My goals: what I chose, what I said in my own words, this week, and what is asked of me."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.goals.views import Asked, Because, GoalsView
from ui.window.duty_places import MyDutyAt
from ui.window.goal_places import AtGoal, AtWords, GoalsSurvey, HowSure, SurveyPart, WeeklyGoal
from ui.window.goal_words import ASKED_ICONS, ICONS, left_words, week_words, why_words
from ui.window.intents import Go
from ui.window.pages.page import Page
from ui.window.places import Today
from ui.window.times import about
from ui.window.widgets.basic import Button, Card, Heading, IconText, Text
from ui.window.widgets.fold import Fold
from ui.window.widgets.who_sees import WhoSees


class GoalPage(Page):
    """The list. Each goal opens on a page of its own, where it is moved, rests, or goes."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("My goals"), "display")

    def show_goals(self, view: GoalsView) -> None:
        """Show all of it."""
        self.can_be_heard(view, None)
        mine = bool(view.goals or view.words)
        if not mine:
            self.text(self.tr("You have not chosen a goal. Choose what you want to get better at."), "lead")
        for card in view.goals:
            icon = ICONS[card.stage]
            self.add(self.button(card.title, Go(AtGoal(card.module)), kind="tile", icon=icon, detail=left_words(card)))
        for own in view.words:
            detail = self.tr("In your own words. Only you can read it.")
            self.add(self.button(own.text, Go(AtWords(own.id)), kind="tile", icon="lock", detail=detail))
        if sum(card.high > 0 for card in view.goals) > 1:
            words = self.tr("In all about {minutes} min. Your path leads to the first goal first.")
            self.add(IconText("clock", words.format(minutes=about(view.minutes)), role="small"))
        self._week(view)
        self._asked(view.asked)
        self._ways(mine=mine)
        self.add(WhoSees())
        home = self.button(self.tr("To Today"), Go(Today()), kind="quiet")
        self.foot(home, self._choose(mine=mine))

    def _choose(self, *, mine: bool) -> Button:
        if mine:
            return self.button(self.tr("Choose goals"), Go(GoalsSurvey(alone=True)), kind="primary", icon="flag")
        return self.button(self.tr("Begin: four short questions"), Go(GoalsSurvey()), kind="primary", icon="flag")

    def _week(self, view: GoalsView) -> None:
        words = self.tr("Choose another number") if view.week.target else self.tr("Set a goal for the week")
        self.add(self.button(week_words(view.week), Go(WeeklyGoal()), kind="option", icon="shift", detail=words))

    def _asked(self, asked: tuple[Asked, ...]) -> None:
        """What is asked beside one's own, why and until when; what can do harm is many, so it is folded."""
        if not asked:
            return
        self.add(Heading(self.tr("Asked of you"), "lead"))
        harmful = [each for each in asked if each.because is Because.HARM]
        for each in asked:
            if each not in harmful:
                card = Card()
                card.add(IconText(ASKED_ICONS[each.because], each.title, role="lead"))
                card.add(Text(why_words(each)))
                if each.duty:
                    see = self.button(self.tr("See what to do"), Go(MyDutyAt(each.duty)))
                    see.setAccessibleName(f"{see.words}: {each.title}")
                    card.column.addWidget(see, 0, Qt.AlignmentFlag.AlignLeading)
                if each.words:
                    card.add(Text(self.tr("They say: {words}").format(words=each.words)))
                self.add(card)
        if harmful:
            fold = Fold(self.tr("What can do harm comes first"), why_words(harmful[0]))
            for each in harmful:
                fold.add(IconText(ASKED_ICONS[Because.HARM], each.title))
            self.add(fold)

    def _ways(self, *, mine: bool) -> None:
        self.add(Heading(self.tr("More for your goals"), "lead"))
        ways = [
            (
                self.tr("A goal in your own words"),
                self.tr("Also something that is in no lesson"),
                GoalsSurvey(SurveyPart.WORDS, alone=True),
                "lock",
            ),
            (
                self.tr("For your role, or the next one"),
                self.tr("What is missing becomes your goals"),
                GoalsSurvey(SurveyPart.ROLES, alone=True),
                "steps",
            ),
            (
                self.tr("How sure I am, and what was found"),
                self.tr("Side by side, area by area"),
                HowSure(),
                "bars",
            ),
        ]
        if mine:
            ways.append(
                (
                    self.tr("The four questions again"),
                    self.tr("They make a playlist of learning cycles for you"),
                    GoalsSurvey(),
                    "again",
                )
            )
        for title, detail, place, icon in ways:
            self.add(self.button(title, Go(place), kind="option", icon=icon, detail=detail))
