# SPDX-License-Identifier: Apache-2.0
"""Which jobs the people of a site have: everybody at a glance, and one person."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.jobs.views import JobForSome, JobLine, JobsOf
from app.text import search_text
from ui.window.duty_places import ToDuties
from ui.window.intents import Go
from ui.window.job_intents import JobGiven, JobsKept, SomeChosen
from ui.window.job_places import JobOf
from ui.window.job_words import line_words, titles
from ui.window.numbers import whole
from ui.window.pages.page import Page
from ui.window.pages.rest import LongPage
from ui.window.pages.some_rows import SomeRows
from ui.window.places import Back
from ui.window.widgets.basic import Button, Card, Heading, IconText, Text
from ui.window.widgets.tick import Tick

_FEW = 10


class JobsPage(LongPage):
    """Who waits for an answer first, then those of whom nothing is said yet, then the others.

    A name leads to one person; *Several people* makes each a line to tick, and then asks for the one job.
    """

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Who does what"), "display")
        words = self.tr("Press a name to say which job somebody has. Something can be asked of all with one job.")
        self._lead = self.text(words)
        self._home = self.button(self.tr("Back"), Go(ToDuties()), kind="quiet", icon="back")
        self._several = Button(self.tr("Several people"), None, icon="people")
        self._several.chosen.connect(self._begin_several)
        self._leave = Button(self.tr("Back"), None, kind="quiet", icon="back")
        self._leave.chosen.connect(self._end_several)
        self._onward = Button("", None, kind="primary", icon="next")
        self._onward.chosen.connect(self._go_on)
        self.foot(self._home)
        self._lines: tuple[JobLine, ...] = ()
        self._picked: set[str] | None = None
        """Who is ticked; None: nobody is to be."""
        self._line: QLineEdit | None = None
        self._shown: list[QWidget] = []

    def show_jobs(self, lines: tuple[JobLine, ...]) -> None:
        """Show them, in place of what stood there."""
        self._lines = lines
        self._picked = None
        if self._line is None and len(lines) > _FEW:
            self._line = QLineEdit()
            self._line.setPlaceholderText(self.tr("Find a name"))
            self._line.setAccessibleName(self.tr("Find a name"))
            self._line.textChanged.connect(self._list)
            self.add(self._line)
        self._show_list()

    def show_choices(self, found: JobForSome) -> None:
        """Ask which job these people have."""
        self._clear()
        if self._line is not None:
            self._line.hide()
        self.foot(self._leave)
        if not found.choices:
            self._put(Text(self.tr("There is no job that all of them can have.")))
            return
        self._put(Heading(self.tr("Which job do all of them have?"), "lead"))
        for job in found.choices:
            self._put(self.button(job.title, JobGiven(job.id, found.people), kind="option", icon="next"))
        self.to_top()

    def _show_list(self) -> None:
        if self._line is not None:
            self._line.show()
        self._lead.setVisible(self._picked is None)
        if self._picked is None:
            self.foot(self._home, *([self._several] if len(self._lines) > 1 else []))
        else:
            self.foot(self._leave, self._onward)
            self._count()
        self._list(self._line.text() if self._line is not None else "")

    @Slot(str)
    def _list(self, typed: str) -> None:
        self._clear()
        wanted = search_text(typed)
        found = [line for line in self._lines if wanted in search_text(line.name)]
        for heading, icon, group in (
            (self.tr("They say so themselves: {count}"), "chat", [line for line in found if line.says]),
            (self.tr("Not said yet: {count}"), "circle", [line for line in found if not (line.says or line.jobs)]),
            (self.tr("With a job: {count}"), "done", [line for line in found if line.jobs and not line.says]),
        ):
            if group:
                self._put(Heading(heading.format(count=whole(len(group))), "lead"))
                self._put(_rows(self, group, icon))
        if not found:
            self._put(Text(self.tr("Nobody with this name."), "muted"))

    def row(self, line: JobLine, icon: str) -> Button:
        """Return the line of one person."""
        if self._picked is None:
            place = JobOf(line.learner, line.name)
            return self.button(line.name, Go(place), kind="option", icon=icon, detail=line_words(line))
        tick = Tick(line.name, on=line.learner in self._picked, detail=line_words(line))
        tick.turned.connect(partial(self._turn, line.learner))
        return tick

    def _turn(self, learner: str, on: bool) -> None:
        if self._picked is not None:
            (self._picked.add if on else self._picked.discard)(learner)
            self._count()

    def _count(self) -> None:
        count = len(self._picked or ())
        self._onward.setEnabled(bool(count))
        words = QCoreApplication.translate("DutyStepPage", "Go on with: {count}")
        self._onward.say(words.format(count=whole(count)))

    @Slot(object)
    def _begin_several(self, _value: object) -> None:
        self._picked = set()
        self._show_list()
        self.to_top()

    @Slot(object)
    def _end_several(self, _value: object) -> None:
        """From the jobs back to those who are ticked, from these back to the names."""
        choosing = self._onward.isHidden()
        self._picked = self._picked if choosing else None
        self._show_list()

    @Slot(object)
    def _go_on(self, _value: object) -> None:
        chosen = tuple(line.learner for line in self._lines if line.learner in (self._picked or ()))
        self.intent.emit(SomeChosen(chosen))

    def _clear(self) -> None:
        for old in self._shown:
            old.hide()
            old.deleteLater()
        self._shown = []

    def _put(self, widget: QWidget) -> None:
        self._shown.append(widget)
        self.add(widget)
        widget.show()


def _rows(page: JobsPage, group: list[JobLine], icon: str) -> SomeRows:
    return SomeRows(len(group), lambda number: page.row(group[number], icon))


class JobOfPage(Page):
    """What one person does: what they say themselves, and what can be ticked."""

    def __init__(self, place: JobOf) -> None:
        super().__init__()
        self.can_be_heard()
        self._name = place.name
        self._ticks: dict[str, Tick] = {}
        self.title(self.tr("What does {name} do here?").format(name=place.name))
        self._back = self.button(self.tr("Back"), Go(Back()), kind="quiet", icon="back")
        self.foot(self._back)

    def show_one(self, of: JobsOf) -> None:
        """Show what can be chosen, and what is."""
        self.can_be_heard(of, None)
        says = of.line.says
        if says:
            said = Card("sunken")
            said.add(IconText("chat", self.tr("{name} says: {jobs}").format(name=self._name, jobs=titles(says))))
            kept = JobsKept(tuple(each.id for each in says))
            said.add(self.button(self.tr("That is right"), kept, kind="primary", icon="check"))
            self.add(said)
        has = {each.id for each in of.line.jobs}
        for job in of.choices:
            tick = self._ticks[job.id] = Tick(job.title, on=job.id in has)
            self.add(tick)
        if not of.choices:
            self.text(self.tr("What {name} learns from has no jobs in it.").format(name=self._name), "muted")
            return
        words = self.tr("What is asked of a job comes and goes with it. They see their job in My data.")
        self.add(IconText("eye", words, role="small", tone="muted"))
        keep = Button(self.tr("Keep it like this"), None, kind="" if says else "primary", icon="check")
        keep.chosen.connect(self._keep)
        self.foot(self._back, keep)

    @Slot(object)
    def _keep(self, _value: object) -> None:
        self.intent.emit(JobsKept(tuple(job for job, tick in self._ticks.items() if tick.on)))
