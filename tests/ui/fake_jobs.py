# SPDX-License-Identifier: Apache-2.0
"""Jobs of people without a record. Set `error` to make the next call fail."""

from __future__ import annotations

import msgspec

from app.jobs.views import Job, JobForSome, JobLine, JobsOf, MyJobs
from tests.ui.fake_duties import Calls

COOK = Job(id="cook", title="Cook")
SENIOR = Job(id="senior", title="Senior care assistant at night")
CHOICES = (COOK, SENIOR, Job(id="helper", title="Helper"))
LINES = (
    JobLine(learner="p1", name="Ana Silva", jobs=(), says=(SENIOR,)),
    JobLine(learner="p2", name="Cem Yıldız", jobs=()),
    JobLine(learner="p3", name="Bea Novak", jobs=(COOK, SENIOR)),
)


class FakeJobs(Calls):
    """Three people: one says what they do, one has no job yet, one has two."""

    def __init__(self):
        super().__init__()
        self.lines = LINES
        self.choices = CHOICES
        self.own = MyJobs()

    def of_site(self, by=""):
        self._called("of_site")
        return self.lines

    def one(self, learner):
        self._called("one", learner)
        line = next((each for each in self.lines if each.learner == learner), self.lines[0])
        return JobsOf(line=line, choices=self.choices)

    def put(self, learner, jobs, by=""):
        self._called("put", learner, jobs)
        has = tuple(each for each in self.choices if each.id in jobs)
        self.lines = tuple(
            msgspec.structs.replace(each, jobs=has, says=()) if each.learner == learner else each for each in self.lines
        )
        return self.one(learner)

    def for_some(self, people):
        self._called("for_some", people)
        return JobForSome(people=people, choices=self.choices)

    def give(self, job, people):
        self._called("give", job, people)
        for learner in people[:2]:
            has = next(each.jobs for each in self.lines if each.learner == learner)
            self.put(learner, (*(each.id for each in has), job))
        return people[2:]

    def mine(self, learner):
        return self.own

    def say(self, learner, jobs):
        self._called("say", learner, jobs)
        self.own = msgspec.structs.replace(self.own, says=tuple(each for each in self.choices if each.id in jobs))
