# SPDX-License-Identifier: Apache-2.0
"""The goals survey: at most four small screens, each of which may be passed over, and the cycles that come of it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Slot

from app.aids.views import AidKind
from app.goals.views import Area, CycleOffer, RoleOffer
from app.jobs.views import MyJobs
from ui.window.aid_intents import AidAsked
from ui.window.aid_words import role as how_far
from ui.window.cycle_intents import CycleAsked
from ui.window.goal_intents import AreasChosen, GoalsAdded, PartSkipped
from ui.window.goal_places import GoalsSurvey, SurveyPart
from ui.window.intents import Go
from ui.window.job_intents import JobTold
from ui.window.numbers import whole
from ui.window.pages.page import Page
from ui.window.pages.some_rows import SomeRows
from ui.window.places import Goal
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, IconText, Text
from ui.window.widgets.flow import Flow
from ui.window.widgets.tick import Tick
from ui.window.widgets.who_sees import WhoSees


class AreaChoice(Button):
    """An area that can be ticked."""

    def __init__(self, area: Area) -> None:
        super().__init__(area.title, area.module, kind="option", icon="square", detail=area.objective)
        self.setCheckable(True)
        self.toggled.connect(self._redraw)
        self.setChecked(area.on)

    @Slot()
    def _redraw(self) -> None:
        self.show_icon("ticked" if self.isChecked() else "square", "accent" if self.isChecked() else "muted")


class ChooseAreasPage(Page):
    """What to get better at, or what one could teach: as many areas as one likes."""

    def __init__(self, place: GoalsSurvey, step: str) -> None:
        super().__init__()
        self.can_be_heard()
        self._alone = place.alone
        self._choices: list[AreaChoice] = []
        self._came: Mapping[str, object] = {}
        teach = place.part is SurveyPart.TEACH
        if step:
            self.text(step, "muted")
        if teach:
            self.title(self.tr("What could you teach?"))
            words = self.tr("Colleagues of your workplace can then ask you. You can say no, or change it at any time.")
        else:
            self.title(self.tr("What do you want to get better at?"))
            words = self.tr("Choose as many as you like. Your path then leads there first.")
        self.text(words)
        self._teach = teach
        self._done = Button(self.tr("Save") if place.alone else self.tr("Next"), None, kind="primary", icon="check")
        self._done.chosen.connect(self._ready)

    def show_areas(self, areas: tuple[Area, ...]) -> None:
        """Offer these."""
        self.can_be_heard(areas, None)
        self._choices = [AreaChoice(area) for area in areas]
        if not areas:
            self.text(self.tr("Everything here is done. There is nothing left to work towards."), "lead")
        if areas:
            self.add(SomeRows(len(areas), self._choices.__getitem__))
        if self._teach:
            self.add(
                IconText("people", self.tr("Colleagues and supervisors of your workplace see this."), role="small")
            )
        else:
            self.add(WhoSees())
        back = self.button(self.tr("My goals"), Go(Goal()), kind="quiet", icon="back")
        over = [] if self._alone else [self.button(self.tr("Pass over"), PartSkipped(), kind="quiet")]
        self.foot(back, *over, self._done)
        self._say_again()

    def left(self) -> dict[str, object]:
        """Return also what is chosen."""
        if not self._choices:
            return dict(self._came)
        return super().left() | {"chosen": list(self._chosen)}

    def come_back(self, state: Mapping[str, object]) -> None:
        """Choose again what was chosen, as soon as it is known what is offered."""
        self._came = state
        self._say_again()
        super().come_back(state)

    def _say_again(self) -> None:
        chosen = self._came.get("chosen")
        if isinstance(chosen, list | tuple):
            for choice in self._choices:
                choice.setChecked(choice.value in chosen)

    @property
    def _chosen(self) -> tuple[str, ...]:
        return tuple(str(choice.value) for choice in self._choices if choice.isChecked())

    @Slot(object)
    def _ready(self, _value: object) -> None:
        self.intent.emit(AreasChosen(self._chosen))


class RolesPage(Page):
    """For the role of now, or another one: what is missing becomes goals with one tap."""

    def __init__(self, place: GoalsSurvey, step: str) -> None:
        super().__init__()
        self.can_be_heard()
        self._alone = place.alone
        if step:
            self.text(step, "muted")
        self.title(self.tr("Is it for your role, or the next one?"))
        self.text(self.tr("What is missing for a role becomes your goals with one tap."))
        self._says: dict[str, Tick] = {}

    def show_roles(self, roles: tuple[RoleOffer, ...], mine: MyJobs) -> None:
        """Offer these roles; `mine` are those that one has."""
        self.can_be_heard(roles, None)
        has = {each.id for each in mine.jobs}
        for role in roles:
            card = Card()
            card.add(Text(role.card.title, "lead"))
            card.add(Text(how_far(role.card)))
            if role.card.id in has:
                card.add(IconText("done", self.tr("Your workplace says that this is your job.")))
            row = Flow(gap=TOKENS.space.s)
            card.column.addLayout(row)
            if role.modules:
                words = self.tr("Make what is missing my goals")
                take = self.button(words, GoalsAdded(role.modules), icon="flag")
                take.setAccessibleName(f"{words}: {role.card.title}")
                row.add(take)
            look = self.button(
                self.tr("See this role"), AidAsked(AidKind.ROLE, role.card.pack, role.card.id), kind="quiet"
            )
            look.setAccessibleName(f"{look.words}: {role.card.title}")
            row.add(look)
            if role.card.id not in has:
                row.add(self._tell(role))
            self.add(card)
        self.show_said(tuple(each.id for each in mine.says))
        if self._says:
            words = self.tr("Your supervisor sees which job you name, and decides. Nothing changes before that.")
            self.add(IconText("people", words, role="small", tone="muted"))
        if not roles:
            self.text(self.tr("There are no roles here yet."), "lead")
        back = self.button(self.tr("My goals"), Go(Goal()), kind="quiet", icon="back")
        over = [] if self._alone else [self.button(self.tr("Pass over"), PartSkipped(), kind="primary")]
        self.foot(back, *over)

    def show_said(self, jobs: tuple[str, ...]) -> None:
        """Show which jobs one says that one has."""
        for job, tick in self._says.items():
            tick.put(on=job in jobs)

    def _tell(self, role: RoleOffer) -> Tick:
        job = role.card.id
        tick = self._says[job] = Tick(self.tr("That is my job"))
        tick.setAccessibleName(f"{tick.words}: {role.card.title}")
        tick.turned.connect(partial(self._told, job))
        return tick

    def _told(self, job: str, on: bool) -> None:
        self.intent.emit(JobTold(job, on))


class SurveyEndPage(Page):
    """The learning cycles that the survey chose."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Thank you. This is yours"), "display")

    def show_cycles(self, cycles: tuple[CycleOffer, ...], goals: int = 0) -> None:
        """Show the playlist, or say that there is none; `goals`: so many are set now."""
        self.can_be_heard(cycles, None)
        if goals:
            words = self.tr("Goals that are set: {count}. Your path leads there first.")
            self.add(IconText("flag", words.format(count=whole(goals)), role="lead"))
        if cycles:
            words = self.tr("Your learning cycles: think, do, try it at work, think again. They are a playlist now.")
            self.text(words, "lead")
        elif not goals:
            self.text(self.tr("Your answers are kept. There is no learning cycle for your goals here yet."), "lead")
        for each in cycles:
            detail = self.tr("About {minutes} min, over some days").format(minutes=each.minutes)
            self.add(self.button(each.title, CycleAsked(each.cycle), kind="tile", icon="again", detail=detail))
        self.foot(self.button(self.tr("To my goals"), Go(Goal()), kind="primary", icon="flag"))
