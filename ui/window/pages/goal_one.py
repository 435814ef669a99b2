# SPDX-License-Identifier: Apache-2.0
"""One goal: its steps, what I mean to do about it, how it goes, and what I change about it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.events import Purpose
from app.goals.views import GoalCard, GoalStep, GoalView, Intention, Stage, SureRow, WordsView
from app.own.state import GoalKey
from ui.window.goal_intents import GoalDropped, GoalMoved, GoalRests, NoteTakenAway, StepLeft
from ui.window.goal_places import Intend
from ui.window.goal_words import first_words, intention_words, left_words, now_words, said_words
from ui.window.helping_places import BesideGoal
from ui.window.intents import Go, StartAsked
from ui.window.pages.page import Page
from ui.window.places import Goal
from ui.window.times import about
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, Heading, IconText, Text
from ui.window.widgets.flow import Flow


class _WithPlans(Page):
    """A page with what somebody means to do about a goal, and the way to what stands beside it."""

    def _beside(self, key: GoalKey) -> None:
        detail = self.tr("Who helps you, what you keep for it, and ideas")
        place = Go(BesideGoal(key))
        self.add(self.button(self.tr("People and things for it"), place, kind="option", icon="people", detail=detail))

    def _plans(self, plans: tuple[Intention, ...], intend: Intend, *, may_write: bool) -> None:
        self.add(Heading(self.tr("If … then I will …"), "lead"))
        for plan in plans:
            card = Card("sunken")
            card.add(IconText("bulb", intention_words(plan)))
            away = self.button(self.tr("Take this away"), NoteTakenAway(plan.id), kind="quiet")
            away.setAccessibleName(self.tr("Take away: {words}").format(words=intention_words(plan)))
            card.column.addWidget(away, 0, Qt.AlignmentFlag.AlignLeading)
            self.add(card)
        if not plans:
            words = self.tr("A small plan helps: if the kettle is on, then I will look at one lesson.")
            self.add(Text(words))
        if may_write:
            row = Flow(gap=TOKENS.space.s)
            self.column.addLayout(row)
            row.add(self.button(self.tr("Make a small plan"), Go(intend), icon="plus"))
        else:
            words = self.tr("To write it down you need a PIN of your own: it locks your words for everybody else.")
            self.add(IconText("lock", words, role="small"))


class GoalOnePage(_WithPlans):
    """A goal that is a module of the pack."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("My goal"))

    def show_goal(self, view: GoalView) -> None:
        """Show all of it."""
        self.can_be_heard(view, None)
        card = view.card
        if self.heading is not None:
            self.heading.setText(self.tr("My goal: {title}").format(title=card.title))
        self.text(view.objective, "muted")
        self.add(IconText("clock", left_words(card), role="lead"))
        if card.total > 1:
            words = self.tr("Goal {number} of {total}").format(number=card.number, total=card.total)
            self.add(Text(words, "small"))
        self._steps(view.steps)
        self._plans(view.intentions, Intend(card.module), may_write=view.may_write)
        self._beside(GoalKey(pack=view.pack, module=card.module))
        if view.sure is not None:
            self._sure(view.sure)
        self._changes(card)
        back = self.button(self.tr("My goals"), Go(Goal()), kind="quiet", icon="back")
        first = next((step for step in view.steps if not step.left_out), None)
        if first is not None and card.stage is Stage.AHEAD:
            start = StartAsked(Purpose.MODULE, first.module)
            self.foot(back, self.button(self.tr("Do the first step"), start, kind="primary", icon="next"))
        else:
            self.foot(back)

    def _steps(self, steps: tuple[GoalStep, ...]) -> None:
        if not steps:
            return
        self.add(Heading(self.tr("The way there"), "lead"))
        number = 0
        for step in steps:
            card = Card("sunken" if step.left_out else "card")
            if step.left_out:
                card.add(IconText("circle", self.tr("Left out: {title}").format(title=step.title)))
            else:
                number += 1
                words = self.tr("Step {number}: {title}, about {minutes} min")
                words = words.format(number=number, title=step.title, minutes=about(step.minutes))
                card.add(IconText("next", words))
            if step.may_leave:
                words = self.tr("Take it in again") if step.left_out else self.tr("Leave it out")
                leave = self.button(words, StepLeft(step.module, not step.left_out), kind="quiet")
                leave.setAccessibleName(f"{words}: {step.title}")
                card.column.addWidget(leave, 0, Qt.AlignmentFlag.AlignLeading)
            self.add(card)
        if any(not step.may_leave for step in steps[:-1]):
            words = self.tr("A step stays where somebody may come to harm, or where your organisation asks for it.")
            self.add(Text(words, "small"))

    def _sure(self, row: SureRow) -> None:
        self.add(Heading(self.tr("How it goes"), "lead"))
        card = Card()
        card.add(IconText("person", said_words(row)))
        if first_words(row):
            card.add(IconText("seed", first_words(row)))
        card.add(IconText("bars", now_words(row)))
        self.add(card)

    def _changes(self, card: GoalCard) -> None:
        self.add(Heading(self.tr("Change this goal"), "lead"))
        row = Flow(gap=TOKENS.space.s, fill=True)
        self.column.addLayout(row)
        for button in self._deeds(card):
            row.add(button)

    def _deeds(self, card: GoalCard) -> list[Button]:
        found = []
        if card.number > 1:
            found.append(self.button(self.tr("Earlier"), GoalMoved(later=False), icon="up"))
        if card.number < card.total:
            found.append(self.button(self.tr("Later"), GoalMoved(later=True), icon="down"))
        match card.stage:
            case Stage.AHEAD:
                found.append(self.button(self.tr("Let it rest"), GoalRests(rests=True), icon="pause"))
            case Stage.RESTS:
                found.append(self.button(self.tr("Go on with it"), GoalRests(rests=False), icon="play"))
            case Stage.REACHED:
                pass
        return [*found, self.button(self.tr("Not a goal any more"), GoalDropped(), icon="erase")]


class WordsPage(_WithPlans):
    """A goal in own words."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("My goal, in my own words"))

    def show_words(self, view: WordsView) -> None:
        """Show all of it."""
        card = Card("hero")
        card.add(Text(view.words.text, "lead"))
        self.add(card)
        self.add(IconText("lock", self.tr("Only you can read this."), role="small"))
        self._plans(view.intentions, Intend(view.words.id, own=True), may_write=True)
        self._beside(GoalKey(pack=view.pack, goal=view.words.id))
        back = self.button(self.tr("My goals"), Go(Goal()), kind="quiet", icon="back")
        self.foot(back, self.button(self.tr("Take this goal away"), NoteTakenAway(view.words.id), icon="erase"))
