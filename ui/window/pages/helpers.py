# SPDX-License-Identifier: Apache-2.0
"""My people: who asks me, whom I asked, who helps me; what I could show others; whom I could ask."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.helping.views import Asking, AskStage, FindView, GoalCard, Helper, HelpingView, TeachRow
from app.own.state import GoalKey
from ui.window.helping_intents import AskAnswered, AskEnded, MentorAsked, TeachChosen
from ui.window.helping_places import AskInPerson, BesideGoal, FindHelper, ToHelpers, ToTeach
from ui.window.intents import Go
from ui.window.numbers import whole
from ui.window.own_places import Mine
from ui.window.pages.page import Page
from ui.window.pages.some_rows import SomeRows
from ui.window.places import Goal
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, Heading, IconText, Text, announce
from ui.window.widgets.flow import Flow


class HelpersPage(Page):
    """What waits for an answer first, then who helps whom, then the goals and the other ways."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("My people"), "display")
        self.text(self.tr("Who can show you something, and whom you can show something."), "muted")
        self._list = QWidget()
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(TOKENS.space.m)
        self.add(self._list)
        self.foot(self.button(self.tr("Back"), Go(Mine()), kind="quiet", icon="back"))
        self._shown: HelpingView | None = None

    def show_people(self, view: HelpingView) -> None:
        """Show them; again after each answer."""
        first, self._shown = self._shown is None, view
        self.clear(self._lines)
        for asking in view.to_answer:
            self._lines.addWidget(self._question(asking))
        for asking in (*view.helps_me, *view.i_help):
            self._lines.addWidget(self._together(asking))
        for asking in (*view.waiting, *view.not_now):
            self._lines.addWidget(self._asked(asking))
        self._goals(view.goals)
        self._ways(view)
        words = self.tr(
            "Who asks whom is seen here by the two of them alone. It is part of your learning record, which your"
            " organisation may read."
        )
        self._lines.addWidget(IconText("lock", words, role="small", tone="muted"))
        if not first:
            self.focus_heading()
            announce(self, self.tr("Done."))

    def _question(self, asking: Asking) -> Card:
        card = Card("hero")
        words = self.tr("{name} asks whether you can show them: {title}")
        card.add(IconText("chat", words.format(name=asking.name, title=asking.title), role="lead"))
        card.add(Text(self.tr("You need no reason to say no."), "small"))
        actions = Flow(gap=TOKENS.space.s)
        card.column.addLayout(actions)
        actions.add(self.button(self.tr("Yes"), AskAnswered(asking.ask, accepted=True), kind="primary"))
        actions.add(self.button(self.tr("Not now"), AskAnswered(asking.ask, accepted=False)))
        return card

    def _together(self, asking: Asking) -> Card:
        words = self.tr("{name} shows you: {title}") if asking.mine else self.tr("You show {name}: {title}")
        card = Card("good")
        card.add(IconText("people", words.format(name=asking.name, title=asking.title), role="lead", tone="on-soft"))
        card.add(Text(self.tr("Agree on a moment when you meet."), tone="on-soft"))
        self._ends(card, asking, self.tr("We are done"))
        return card

    def _asked(self, asking: Asking) -> Card:
        card = Card("sunken")
        if asking.stage is AskStage.NOT_NOW:
            words = self.tr("{name}: not this time. Somebody else may be glad to show you: {title}")
            card.add(IconText("person", words.format(name=asking.name, title=asking.title)))
            self._ends(card, asking, self.tr("Fine"))
        else:
            words = self.tr("You asked {name} to show you: {title}. There is no answer yet.")
            card.add(IconText("clock", words.format(name=asking.name, title=asking.title)))
            self._ends(card, asking, self.tr("Take it back"))
        return card

    def _ends(self, card: Card, asking: Asking, words: str) -> None:
        end = self.button(words, AskEnded(asking.ask), kind="quiet")
        card.column.addWidget(end, 0, Qt.AlignmentFlag.AlignLeading)

    def _goals(self, goals: tuple[GoalCard, ...]) -> None:
        self._lines.addWidget(Heading(self.tr("People and things for a goal"), "lead"))
        for goal in goals:
            detail = self.tr("People, materials and ideas, side by side")
            row = self.button(goal.title, Go(BesideGoal(goal.key)), kind="tile", icon="flag", detail=detail)
            self._lines.addWidget(row)
        if not goals:
            choose = self.button(self.tr("Choose a goal"), Go(Goal()), kind="tile", icon="flag")
            self._lines.addWidget(choose)

    def _ways(self, view: HelpingView) -> None:
        self._lines.addWidget(Heading(self.tr("For others, and without the computer"), "lead"))
        offered = self.tr("Nothing chosen yet")
        if view.teaches:
            offered = self.tr("Topics you offer: {count}").format(count=whole(view.teaches))
        teach = self.button(
            self.tr("What I could show others"), Go(ToTeach()), kind="tile", icon="bulb", detail=offered
        )
        self._lines.addWidget(teach)
        detail = self.tr("A card to hold up to a colleague. It needs no network.")
        ask = self.button(self.tr("Ask in person"), Go(AskInPerson()), kind="tile", icon="person", detail=detail)
        self._lines.addWidget(ask)


class TeachPage(Page):
    """The modules, one tap each; kept with Done."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("What could you show others?"))
        self.text(self.tr("Tap all that you would show a colleague. You can change it at any time."))
        self._rows: dict[str, Button] = {}
        self._came: list[str] | None = None
        """What was ticked when the person was here before, until it is shown."""
        self._done = Button(self.tr("Done"), None, kind="primary")
        self._done.chosen.connect(self._chosen)
        self.foot(self.button(self.tr("Back"), Go(ToHelpers()), kind="quiet", icon="back"), self._done)

    def show_modules(self, rows: tuple[TeachRow, ...]) -> None:
        """Offer these."""
        for row in rows:
            button = Button(row.title, row.module, kind="option", icon="square", detail=row.objective)
            button.setCheckable(True)
            button.setChecked(row.on)
            button.show_icon("ticked" if row.on else "square", "accent" if row.on else "muted")
            button.chosen.connect(self._turned)
            self._rows[row.module] = button
            self.add(button)
        words = self.tr(
            "Colleagues of your workplace see your name beside these topics, and whether you have passed the questions"
            " about them."
        )
        self.add(IconText("people", words, role="small", tone="muted"))
        self._tick_again()

    def left(self) -> dict[str, object]:
        """Return also what is ticked."""
        return super().left() | {"teach": [module for module, row in self._rows.items() if row.isChecked()]}

    def come_back(self, state: Mapping[str, object]) -> None:
        """Stand as it was left."""
        ticked = state.get("teach")
        self._came = [each for each in ticked if isinstance(each, str)] if isinstance(ticked, list) else None
        self._tick_again()
        super().come_back(state)

    def _tick_again(self) -> None:
        if self._came is not None and self._rows:
            for module, row in self._rows.items():
                row.setChecked(module in self._came)
                self._turned(module)
            self._came = None

    @Slot(object)
    def _turned(self, module: str) -> None:
        row = self._rows[module]
        row.show_icon("ticked" if row.isChecked() else "square", "accent" if row.isChecked() else "muted")

    @Slot(object)
    def _chosen(self, _value: object) -> None:
        self.intent.emit(TeachChosen(tuple(module for module, row in self._rows.items() if row.isChecked())))


class FindHelperPage(Page):
    """Who could show it, with why they stand there; one tap asks."""

    def __init__(self, module: str, goal: GoalKey | None) -> None:
        super().__init__()
        self._goal = goal
        self.can_be_heard()
        self.title(self.tr("Who could show you this?"))
        self._about = self.text("", "lead")
        self._list = QWidget()
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(TOKENS.space.m)
        self.add(self._list)
        back = Go(BesideGoal(goal)) if goal is not None else Go(ToHelpers())
        in_person = Go(AskInPerson(module, goal))
        self.foot(
            self.button(self.tr("Back"), back, kind="quiet", icon="back"),
            self.button(self.tr("Ask in person"), in_person, icon="person"),
        )

    def show_modules(self, rows: tuple[TeachRow, ...]) -> None:
        """Ask what it is about, where the goal does not say."""
        self._about.setText(self.tr("What would you like to be shown?"))
        self.clear(self._lines)
        self._lines.addWidget(SomeRows(len(rows), lambda number: self._module(rows[number])))

    def _module(self, row: TeachRow) -> Button:
        value = Go(FindHelper(row.module, self._goal))
        return self.button(row.title, value, kind="tile", icon="book", detail=row.objective)

    def show_helpers(self, view: FindView) -> None:
        """Show them; again after each asking."""
        self._about.setText(view.title)
        self.clear(self._lines)
        for asking in view.asked:
            self._lines.addWidget(self._asked(asking))
        if view.helpers:
            rows = SomeRows(len(view.helpers), lambda number: self._helper(view, view.helpers[number]))
            self._lines.addWidget(rows)
            words = self.tr("Only whom you ask sees that you ask. Nobody has to say yes, or to say why not.")
            self._lines.addWidget(IconText("lock", words, role="small", tone="muted"))
        elif not view.asked:
            card = Card("sunken")
            card.add(IconText("info", self.tr("Nobody here offers to show this yet.")))
            card.add(Text(self.tr("You can ask a colleague in person. There is a card for that.")))
            self._lines.addWidget(card)

    def _helper(self, view: FindView, helper: Helper) -> Button:
        whys = [
            self.tr("Can show: {title}").format(title=helper.title) if helper.module != view.module else "",
            self.tr("Learns in your language") if helper.same_language else self.tr("Speaks a language of yours"),
            self.tr("Often here when you are") if helper.same_time else "",
            self.tr("Passed the questions about it") if helper.knows else "",
        ]
        words = self.tr("Ask {name}").format(name=helper.name)
        detail = ". ".join(why for why in whys if why) + "."
        value = MentorAsked(helper.module, helper.learner)
        return self.button(words, value, kind="tile", icon="person", detail=detail)

    def _asked(self, asking: Asking) -> Card:
        card = Card("sunken")
        match asking.stage:
            case AskStage.YES:
                words = self.tr("{name} said yes. Agree on a moment when you meet.")
            case AskStage.NOT_NOW:
                words = self.tr("{name}: not this time.")
            case _:
                words = self.tr("You asked {name}. You see the answer here and under My people.")
        card.add(IconText("chat", words.format(name=asking.name), role="lead"))
        if asking.stage is not AskStage.YES:
            end = self.tr("Fine") if asking.stage is AskStage.NOT_NOW else self.tr("Take it back")
            button = self.button(end, AskEnded(asking.ask), kind="quiet")
            card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return card
