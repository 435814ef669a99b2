# SPDX-License-Identifier: Apache-2.0
"""The goals of a team, for a supervisor: what is together so far, a new one in three questions, and ending one."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.encouraging.views import TeamGoalCard
from app.own.facts import Measure
from ui.window.encourage_intents import GoalEnded, GoalSet
from ui.window.encourage_places import EndGoal, SetGoal, SiteGoals
from ui.window.encourage_words import goal_words, measure_words
from ui.window.intents import Go
from ui.window.lead_places import Lead
from ui.window.numbers import whole
from ui.window.pages.page import Page
from ui.window.times import day
from ui.window.widgets.basic import Button, IconText
from ui.window.widgets.together import TogetherCard

TARGETS = {
    Measure.QUIZZES: (20, 40, 60, 100, 200),
    Measure.LESSONS: (20, 40, 60, 100, 200),
    Measure.MODULES: (5, 10, 20, 40, 80),
}
WEEKS = (1, 2, 4, 8)
ICONS = {Measure.QUIZZES: "bulb", Measure.LESSONS: "book", Measure.MODULES: "path"}


class SiteGoalsPage(Page):
    """Sums of all who take part. Nobody is named, and nobody's share can be seen."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Goals of the team"), "display")
        words = self.tr(
            "People take part or not. Nobody is shown who does, or who did how much. Below three people there is no"
            " sum."
        )
        self.add(IconText("lock", words, role="small", tone="muted"))
        new = self.button(self.tr("Set a goal"), Go(SetGoal()), kind="primary", icon="plus")
        self.foot(self.button(self.tr("Back"), Go(Lead()), kind="quiet", icon="back"), new)

    def show_goals(self, goals: tuple[TeamGoalCard, ...]) -> None:
        """Show them, those that go on first."""
        for goal in sorted(goals, key=lambda each: each.stage not in {"ahead", "running"}):
            card = TogetherCard(goal)
            if goal.stage in {"ahead", "running"}:
                end = self.button(self.tr("End it"), Go(EndGoal(goal)), kind="quiet")
                end.setAccessibleName(f"{end.words}: {goal_words(goal.measure, goal.target)}")
                card.column.addWidget(end, 0, Qt.AlignmentFlag.AlignLeading)
            self.add(card)
        if not goals:
            self.text(self.tr("There is none yet."), "lead")


class SetGoalPage(Page):
    """One question at a time, answered by one press."""

    def __init__(self, place: SetGoal) -> None:
        super().__init__()
        self.can_be_heard()
        self._place = place
        self._weeks: dict[int, Button] = {}
        back: SetGoal | SiteGoals = SiteGoals()
        if place.measure is None:
            self._measures()
        elif not place.target:
            self._targets(place.measure)
            back = SetGoal()
        else:
            self._until(place.measure)
            back = SetGoal(place.measure)
        self.foot(self.button(self.tr("Back"), Go(back), kind="quiet", icon="back"))

    def show_today(self, today: int) -> None:
        """Say on which day each of them would be over."""
        for weeks, button in self._weeks.items():
            until = self.tr("Until {date}").format(date=day(today + 7 * weeks - 1))
            button.say(button.words, until)

    def show_refused(self, code: str) -> None:
        """Say why it cannot be set."""
        if code == "team_goals_enough":
            self.add(IconText("info", self.tr("There are three goals already. End one first, or wait.")))
        else:
            self.add(IconText("info", self.tr("That goal could not be set. Choose another one.")))

    def _measures(self) -> None:
        self.title(self.tr("What do you want to do together?"))
        for measure in Measure:
            self.add(self.button(measure_words(measure), Go(SetGoal(measure)), kind="tile", icon=ICONS[measure]))

    def _targets(self, measure: Measure) -> None:
        self.title(self.tr("How many, all together?"))
        self.text(measure_words(measure), "muted")
        for target in TARGETS[measure]:
            self.add(self.button(whole(target), Go(SetGoal(measure, target)), kind="tile", icon="people"))

    def _until(self, measure: Measure) -> None:
        self.title(self.tr("For how long?"))
        self.text(goal_words(measure, self._place.target), "muted")
        for weeks in WEEKS:
            words = self.tr("One week") if weeks == 1 else self.tr("%n weeks", "", weeks)
            value = GoalSet(measure, self._place.target, weeks)
            self._weeks[weeks] = self.button(words, value, kind="tile", icon="clock")
            self.add(self._weeks[weeks])


class EndGoalPage(Page):
    """Whether it is to be ended."""

    def __init__(self, goal: TeamGoalCard) -> None:
        super().__init__()
        self.title(self.tr("End this goal?"))
        self.text(goal_words(goal.measure, goal.target), "lead")
        self.text(self.tr("What people learned stays. It cannot be begun again; you can set a new one."))
        back = self.button(self.tr("Back"), Go(SiteGoals()), kind="quiet", icon="back")
        self.foot(back, self.button(self.tr("End it"), GoalEnded(goal.goal), kind="primary"))

    def show_refused(self) -> None:
        """Say that it is somebody else's."""
        self.add(IconText("info", self.tr("Another supervisor set this goal. Only they can end it.")))
