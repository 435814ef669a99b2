# SPDX-License-Identifier: Apache-2.0
"""What encourages me: what I know in plain words, badges, goals of the team; what of it I want; when to remind me."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.encouraging.views import Encouragement, NudgeKind, Rest, TeamGoalCard
from app.preferences import Wishes
from app.views import Level
from ui.window.encourage_intents import GoalJoined, RestChosen, WishesChosen
from ui.window.encourage_places import Encouraged, WishesOf
from ui.window.encourage_words import badge_words, kind_words, level_words
from ui.window.intents import Go
from ui.window.own_places import Mine
from ui.window.pages.page import Page
from ui.window.pages.some_rows import SomeRows
from ui.window.places import Progress, Today
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Card, Heading, IconText, Text, announce
from ui.window.widgets.tick import Tick
from ui.window.widgets.together import TogetherCard

_LEVELS = (Level.SECURE, Level.WAITING, Level.PRACTISE)
"""What is still to learn has a page of its own: here stands what was reached."""


class EncouragedPage(Page):
    """Only what the person turned on stands here, and what they know."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("What encourages me"), "display")
        self._list = QWidget()
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(TOKENS.space.m)
        self.add(self._list)
        choose = self.button(self.tr("Choose what you want"), Go(WishesOf()), kind="primary", icon="star")
        self.foot(self.button(self.tr("Back"), Go(Mine()), kind="quiet", icon="back"), choose)
        self._shown = False

    def show_encouragement(self, page: Encouragement) -> None:
        """Show it; again after a goal was joined or left."""
        again, self._shown = self._shown, True
        self.clear(self._lines)
        for widget in self._parts(page):
            self._lines.addWidget(widget)
        if again:
            self.focus_heading()
            announce(self, self.tr("Done."))

    def _parts(self, page: Encouragement) -> Iterator[QWidget]:
        if page.shifts > 1:
            yield IconText("flag", self.tr("You learned something in %n shifts in a row", "", page.shifts))
            yield Text(self.tr("Up to six days off, and days away, change nothing about that."), "small")
        yield self._known(page)
        if page.wishes.badges:
            yield Heading(self.tr("What you learned"), "lead")
            yield from self._badges(page)
        if page.wishes.team_goals:
            yield Heading(self.tr("Goals of the team"), "lead")
            yield from self._goals(page)
        if not (page.wishes.badges or page.wishes.team_goals or page.wishes.reminders):
            yield Text(self.tr("Badges, goals of the team and reminders are off. You choose what you want."))
        yield IconText("lock", self.tr("Only you see this page."), role="small", tone="muted")

    def _known(self, page: Encouragement) -> Card:
        card = Card()
        card.add(Text(self.tr("What you know so far"), "lead"))
        known = [level for level in _LEVELS if page.levels.get(level)]
        for level in known:
            card.add(IconText(*level_words(level, page.levels[level])))
        if not known:
            card.add(Text(self.tr("What you learn will show here.")))
        all_of_it = self.button(self.tr("What I know so far"), Go(Progress()), kind="quiet", icon="bars")
        card.column.addWidget(all_of_it, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _badges(self, page: Encouragement) -> Iterator[QWidget]:
        if page.badges:
            yield SomeRows(len(page.badges), lambda number: IconText("star", badge_words(page.badges[number])))
        else:
            yield Text(self.tr("Nothing yet. A badge comes when you know all of a topic, not for how often you press."))

    def _goals(self, page: Encouragement) -> Iterator[QWidget]:
        for goal in page.goals:
            yield self._goal(goal)
        if not page.goals:
            yield Text(self.tr("Your team has no goal now."))
            return
        words = self.tr(
            "You take part or not, and leave when you like. Nobody here is shown who takes part, or who did how much."
            " That you take part is in your learning record, which your organisation may read."
        )
        yield IconText("lock", words, role="small", tone="muted")

    def _goal(self, goal: TeamGoalCard) -> Card:
        card = TogetherCard(goal)
        if goal.joined:
            card.add(IconText("done", self.tr("You take part.")))
        if goal.joined or goal.stage in {"ahead", "running"}:
            words = self.tr("Take part no longer") if goal.joined else self.tr("Take part")
            kind = "quiet" if goal.joined else "secondary"
            button = self.button(words, GoalJoined(goal.goal, on=not goal.joined), kind=kind)
            card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return card


class WishesPage(Page):
    """One switch for each; what is pressed counts at once."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("What do you want?"))
        self.text(self.tr("Press what encourages you. You can change it at any time."))
        self._ticks: dict[str, Tick] = {}
        self._wishes = Wishes()
        words = self.tr("What you choose here stays on this device. Nobody else is shown it.")
        self._lock = IconText("lock", words, role="small", tone="muted")
        self._resting: Text | None = None
        self.add(self._lock)
        self.foot(self.button(self.tr("Done"), Go(Encouraged()), kind="primary", icon="check"))

    def show_encouragement(self, page: Encouragement) -> None:
        """Show what is on."""
        self._wishes = page.wishes
        if not self._ticks:
            self._make(page)
        for name, tick in self._ticks.items():
            tick.put(on=getattr(page.wishes, name))
        if "at_home" in self._ticks:
            self._ticks["at_home"].setVisible(page.wishes.reminders)

    def _make(self, page: Encouragement) -> None:
        rows = (
            ("badges", self.tr("Badges"), self.tr("For what you learned, never for how often or how fast")),
            ("team_goals", self.tr("Goals of the team"), self.tr("Take part if you like: a sum, and no names")),
            ("reminders", self.tr("Reminders"), self.tr("When you sign in, at most three a week")),
            ("at_home", self.tr("A word on the desktop"), self.tr("Only here, where nobody else learns")),
            ("streak", self.tr("How many shifts in a row"), self.tr("Without it, no number is shown")),
        )
        place = self.column.indexOf(self._lock)
        for name, words, detail in rows:
            if name == "at_home" and not page.alone:
                continue
            tick = self._ticks[name] = Tick(words, detail=detail)
            tick.setObjectName(name)
            tick.turned.connect(self._turned)
            self.column.insertWidget(place, tick)
            place += 1
        if page.resting:
            kinds = ", ".join(kind_words(kind) for kind in page.resting)
            words = self.tr("You are never reminded of: {kinds}. Turn reminders off and on to hear of it again.")
            self._resting = Text(words.format(kinds=kinds), "small")
            self.column.insertWidget(place, self._resting)

    @Slot(bool)
    def _turned(self, _on: bool) -> None:
        chosen = {name: tick.on for name, tick in self._ticks.items()}
        self.intent.emit(WishesChosen(msgspec.structs.replace(self._wishes, **chosen)))


class PutOffPage(Page):
    """When somebody may be reminded of something again."""

    def __init__(self, kind: NudgeKind) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("When may we remind you again?"))
        self.text(self.tr("It is about {kind}.").format(kind=kind_words(kind)))
        for rest, words in (
            (Rest.DAY, self.tr("Tomorrow at the earliest")),
            (Rest.WEEK, self.tr("In a week")),
            (Rest.NEVER, self.tr("Never of this")),
        ):
            self.add(self.button(words, RestChosen(kind, rest), kind="tile", icon="clock"))
        self.foot(self.button(self.tr("Back"), Go(Today()), kind="quiet", icon="back"))
