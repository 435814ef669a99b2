# SPDX-License-Identifier: Apache-2.0
"""Which jobs the people of a site have: everybody at a glance, and one person."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.jobs.views import JobLine, JobsOf
from app.text import search_text
from ui.window.duty_places import ToDuties
from ui.window.intents import Go
from ui.window.job_intents import JobsKept
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
    """Who waits for an answer first, then those of whom nothing is said yet, then the others."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Who does what"), "display")
        self.text(self.tr("Press a name to say which job somebody has. Something can be asked of all with one job."))
        self.foot(self.button(self.tr("Back"), Go(ToDuties()), kind="quiet", icon="back"))
        self._lines: tuple[JobLine, ...] = ()
        self._line: QLineEdit | None = None
        self._shown: list[QWidget] = []

    def show_jobs(self, lines: tuple[JobLine, ...]) -> None:
        """Show them, in place of what stood there."""
        self._lines = lines
        if self._line is None and len(lines) > _FEW:
            self._line = QLineEdit()
            self._line.setPlaceholderText(self.tr("Find a name"))
            self._line.setAccessibleName(self.tr("Find a name"))
            self._line.textChanged.connect(self._list)
            self.add(self._line)
        self._list(self._line.text() if self._line is not None else "")

    @Slot(str)
    def _list(self, typed: str) -> None:
        for old in self._shown:
            old.hide()
            old.deleteLater()
        self._shown = []
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
        place = JobOf(line.learner, line.name)
        return self.button(line.name, Go(place), kind="option", icon=icon, detail=line_words(line))

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
