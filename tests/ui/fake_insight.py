# SPDX-License-Identifier: Apache-2.0
"""Reports, key figures and needs without a record. Set `error` to make the next call fail."""

from __future__ import annotations

from msgspec.structs import replace

from app.errors import Refusal
from app.figures.figures import Brought, Measure
from app.figures.reading import Reading as FiguresRead
from app.needs.sheet import Cause, Sheet
from app.reports.views import Far, Reading
from ui.window.insight_staged import BESIDE, MONDAY, READING, SHEET, need, questions, review, working

TITLES = ("Clean hands, and when", "Lifting with the hoist", "When there is a fire", "A fall, and what to do then")
STEMS = (
    "You come from the garden with a resident. What do you do first, before you help her with her tea?",
    "Which of these gloves do you take for cleaning a wound?",
)


class FakeReports:
    """A report that is read in three steps."""

    def __init__(self):
        self.error = None
        self.working = working(TITLES)
        self.questions = questions(STEMS)
        self.asked = []
        self.most = 3

    def steps(self, reading, language=""):
        del language
        self.asked.append(reading)
        if self.error is not None:
            error, self.error = self.error, None
            raise error
        yield from (Far(done, self.most) for done in range(self.most))
        yield self.working if reading is Reading.WORKING else self.questions


class FakeFigures:
    """One measure; a file has what `reading` says."""

    def __init__(self):
        self.reading = READING
        self.kept = (BESIDE.measure, Measure("", "Audit %", 3, MONDAY))
        self.beside_them = BESIDE
        self.calls = []

    def look(self, content, file, order=None):
        self.calls.append(("look", file, order))
        if content == b"nothing":
            raise Refusal("figures_no_column", file=file, column="week")
        if content == b"both" and order is None:
            return FiguresRead(ask=True, example="3/4/2026")
        return self.reading

    def bring(self, reading):
        self.calls.append(("bring", len(reading.figures)))
        return Brought(len(reading.figures), 0)

    def measures(self, site=None):
        del site
        return self.kept

    def beside(self, name, site=None, since=None):
        del site, since
        return replace(self.beside_them, measure=Measure("", name, 12, MONDAY))

    def forget(self, name):
        self.calls.append(("forget", name))
        self.kept = tuple(each for each in self.kept if each.name != name)


class FakeNeeds:
    """Three needs: a draft, one that is due, one that is closed."""

    def __init__(self):
        self.kept = {
            "n1": need("n1", due=True),
            "n2": replace(need("n2", sheet=Sheet(measure="Fewer breakages")), review_day=0),
            "n3": need(
                "n3", sheet=replace(SHEET, cause=Cause.ENVIRONMENT, outcome="A hoist on each floor."), closed=True
            ),
        }
        self.calls = []

    def today(self):
        return MONDAY

    def listed(self):
        return tuple(self.kept.values())

    def open(self, id):
        if id not in self.kept:
            raise Refusal("no_such_need", need=id)
        return self.kept[id]

    def begin(self):
        self.kept["new"] = replace(need("new", sheet=Sheet()), review_day=0)
        return self.kept["new"]

    def write(self, id, sheet, review_day):
        self.calls.append(("write", id, sheet, review_day))
        self.kept[id] = replace(self.open(id), sheet=sheet, review_day=review_day)
        return self.kept[id]

    def finish(self, id):
        self.calls.append(("finish", id))
        found = self.open(id)
        self.kept[id] = replace(found, sheet=replace(found.sheet, draft=False))
        return self.kept[id]

    def close(self, id, outcome):
        self.calls.append(("close", id, outcome))
        found = self.open(id)
        self.kept[id] = replace(found, sheet=replace(found.sheet, outcome=outcome), closed_ms=1)
        return self.kept[id]

    def drop(self, id):
        self.calls.append(("drop", id))
        del self.kept[id]

    def topics(self, language=""):
        del language
        return (("care", "hands", "Clean hands"), ("care", "lifting", "Lifting people"), ("care", "fire", "Fire"))

    def review(self, id):
        return review(self.open(id))
