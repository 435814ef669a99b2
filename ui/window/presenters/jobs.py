# SPDX-License-Identifier: Apache-2.0
"""Which jobs the people of a site have."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.jobs.views import JobForSome, JobLine, JobsOf
from ui.ports import Ports
from ui.window.intents import Intent
from ui.window.job_intents import JobGiven, JobsKept, SomeChosen
from ui.window.places import Back, Guide
from ui.window.presenters.base import Presenter, View


class JobsView(View, Protocol):
    """Everybody."""

    def show_jobs(self, lines: tuple[JobLine, ...]) -> None: ...
    def show_choices(self, found: JobForSome) -> None: ...


class JobsPresenter(Presenter):
    """Shows everybody of the site with their jobs."""

    def __init__(self, ports: Ports, guide: Guide, view: JobsView) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def open(self) -> None:
        self.run(self._ports.jobs.of_site, self._view.show_jobs)

    def returned(self) -> None:
        """Somebody may have another job now."""
        self.open()

    def act(self, intent: Intent) -> None:
        match intent:
            case SomeChosen(people):
                self.run(partial(self._ports.jobs.for_some, people), self._view.show_choices)
            case JobGiven(job, people):
                self._give(job, people)
            case _:
                super().act(intent)

    def _give(self, job: str, people: tuple[str, ...]) -> None:
        """Give it to some, in calls between which others get their turns, and show everybody again."""
        if not people:
            self.open()
            return
        self.run(partial(self._ports.jobs.give, job, people), partial(self._give, job))


class JobOfView(View, Protocol):
    """One person."""

    def show_one(self, of: JobsOf) -> None: ...


class JobOfPresenter(Presenter):
    """Shows which jobs one person has, and keeps others."""

    def __init__(self, ports: Ports, guide: Guide, view: JobOfView, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._learner = learner

    def open(self) -> None:
        self.run(partial(self._ports.jobs.one, self._learner), self._view.show_one)

    def act(self, intent: Intent) -> None:
        match intent:
            case JobsKept(jobs):
                self.run(partial(self._ports.jobs.put, self._learner, jobs), self._kept)
            case _:
                super().act(intent)

    def _kept(self, _of: JobsOf) -> None:
        self._guide.to(Back())
