# SPDX-License-Identifier: Apache-2.0
"""A duty is set or changed: one decision a screen, each answered by one press."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.duties.views import Choices, Somebody
from app.jobs.views import Job
from app.text import search_text
from ui.window.duty_intents import DutyEnded, DutyPut
from ui.window.duty_places import DutyAt, DutyEnds, DutySteps, Step, ToDuties
from ui.window.duty_steps import TICKED, asks, before, chosen, first, offers
from ui.window.intents import Go
from ui.window.pages.page import Page
from ui.window.pages.rest import LongPage
from ui.window.pages.some_rows import SomeRows
from ui.window.widgets.basic import Button, IconText, Text
from ui.window.widgets.tick import Tick


class DutyStepPage(LongPage):
    """One of the decisions; the last one looks all of it over."""

    def __init__(self, place: DutySteps) -> None:
        super().__init__()
        self.can_be_heard()
        self._place = place
        self._picked: set[str] = set(place.order.jobs if place.step is Step.JOBS else place.order.people)
        self._people: tuple[Somebody, ...] = ()
        self._rows: QWidget | None = None
        self.title(asks(place.step))
        if place.title:
            self.text(place.title, "lead")
        self._onward: Button | None = None
        leave = DutyAt(place.duty) if place.duty else ToDuties()
        back = self.button(self.tr("Back"), Go(before(place) or leave), kind="quiet", icon="back")
        match place.step:
            case Step.WHOLE:
                words = self.tr("Ask it so from now on") if place.duty else self.tr("Ask it")
                put = DutyPut(place.order, place.duty)
                self.foot(back, self.button(words, put, kind="primary", icon="done"))
            case step if step in TICKED:
                self._onward = self.button(self.tr("Go on"), None, kind="primary", icon="next")
                self._onward.chosen.disconnect(self.intent)
                self._onward.chosen.connect(self._go_on)
                self.foot(back, self._onward)
            case _:
                self.foot(back)

    def show_choices(self, choices: Choices) -> None:
        """Show what can be answered."""
        if self._place.step is Step.PEOPLE:
            self._choose_people(choices.people)
            return
        if self._place.step is Step.JOBS:
            self._choose_jobs(choices.jobs)
            return
        answers = tuple(offers(self._place, choices))
        self.rest.make([partial(self._offer, *answer) for answer in answers])
        if self._place.step is Step.WHOLE:
            due = self.tr("Due for the people who are here now: {date}")
            self.add(Text(due.format(date=first(self._place.order, choices.today))))
            says = self.tr(
                "Everybody it is asked of sees it, who set it and until when. Nothing is shut to them because of it."
            )
            self.add(IconText("eye", says, role="small", tone="muted"))

    def _offer(self, words: str, detail: str, icon: str, to: DutySteps) -> None:
        self.add(self.button(words, Go(to), kind="tile", icon=icon, detail=detail))

    def _choose_people(self, people: tuple[Somebody, ...]) -> None:
        self._people = people
        line = QLineEdit()
        line.setPlaceholderText(self.tr("Find a name"))
        line.setAccessibleName(self.tr("Find a name"))
        line.textChanged.connect(self._seek)
        self.add(line)
        self._seek("")
        self._count()

    def _choose_jobs(self, jobs: tuple[Job, ...]) -> None:
        for job in jobs:
            tick = Tick(job.title, on=job.id in self._picked)
            tick.turned.connect(partial(self._turn, job.id))
            self.add(tick)
        words = self.tr("Who has which job, you say under Who does what.")
        self.add(IconText("info", words, role="small", tone="muted"))
        self._count()

    @Slot(str)
    def _seek(self, typed: str) -> None:
        """Show those who are found; who is chosen already comes first."""
        wanted = search_text(typed)
        found = [each for each in self._people if wanted in search_text(each.name)]
        found.sort(key=lambda each: each.learner not in self._picked)
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = SomeRows(len(found), lambda number: self._tick(found[number]))
        self.add(self._rows)
        self._rows.show()

    def _tick(self, person: Somebody) -> QWidget:
        tick = Tick(person.name, on=person.learner in self._picked)
        tick.turned.connect(partial(self._turn, person.learner))
        return tick

    def _turn(self, learner: str, on: bool) -> None:
        (self._picked.add if on else self._picked.discard)(learner)
        self._count()

    def _count(self) -> None:
        if self._onward is not None:
            self._onward.setEnabled(bool(self._picked))
            self._onward.say(self.tr("Go on with: {count}").format(count=len(self._picked)))

    @Slot(object)
    def _go_on(self, _value: object) -> None:
        self.intent.emit(Go(chosen(self._place, tuple(sorted(self._picked)))))


class DutyEndsPage(Page):
    """Whether a duty is to be ended."""

    def __init__(self, place: DutyEnds) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Ask it of nobody any more?"))
        self.text(place.title, "lead")
        self.text(self.tr("What people did stays in their records. You can ask it anew at any time."))
        back = self.button(self.tr("Back"), Go(DutyAt(place.duty)), kind="quiet", icon="back")
        self.foot(back, self.button(self.tr("End it"), DutyEnded(place.duty), kind="primary"))
