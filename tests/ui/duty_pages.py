# SPDX-License-Identifier: Apache-2.0
"""Takes the window to the pages of what is asked, with as much on them as there can be."""

from __future__ import annotations

from functools import partial

import msgspec

from app.duties.views import Order
from app.leading.facts import Terms
from tests.ui.fake_duties import HANDS, LEFT_OVER, PEOPLE
from ui.window import places
from ui.window.duty_places import (
    DutyAt,
    DutyEnds,
    DutyHistory,
    DutyPerson,
    DutySteps,
    MyDuties,
    MyDutyAt,
    MyRecord,
    RecordOf,
    SiteRecords,
    Step,
    ToDuties,
)
from ui.window.job_places import JobOf, JobsHere

_ORDER = Order(module="hands", pack="care", terms=Terms(grace_days=14))


def go(window, program, *, place):
    program.my_duties.on()
    window.navigator.to(place)


def none(window, program, *, place):
    program.duties.cards = ()
    program.my_duties.duties = ()
    window.navigator.to(place)


def left_over(window, program, *, place):
    program.duties.cards = (*program.duties.cards, LEFT_OVER)
    window.navigator.to(place)


def many(window, program):
    lines = program.jobs.lines
    program.jobs.lines = tuple(
        msgspec.structs.replace(lines[number % 3], learner=f"p{number}") for number in range(120)
    )
    window.navigator.to(JobsHere())


def job_less(window, program):
    program.jobs.choices = ()
    window.navigator.to(JobOf("p2", "Cem Yıldız"))


def _step(step):
    return DutySteps(_ORDER, step, title="Clean hands")


DUTY_PAGES = {
    "duties": partial(go, place=ToDuties()),
    "duties none": partial(none, place=ToDuties()),
    "one duty": partial(go, place=DutyAt("d1")),
    **{f"duty {step.value}": partial(go, place=_step(step)) for step in Step},
    "duty change": partial(go, place=DutySteps(_ORDER, Step.WHOLE, "d1", "Clean hands", looked_over=True)),
    "one duty left over": partial(left_over, place=DutyAt("d3")),
    "duties left over": partial(left_over, place=ToDuties()),
    "jobs": partial(go, place=JobsHere()),
    "jobs many": many,
    "job of": partial(go, place=JobOf("p1", "Ana Silva")),
    "job of nobody's": job_less,
    "duty ends": partial(go, place=DutyEnds("d1", HANDS.title)),
    "duty person": partial(go, place=DutyPerson("d1", HANDS.title, PEOPLE[0])),
    "duty excused": partial(go, place=DutyPerson("d1", HANDS.title, PEOPLE[-1])),
    "duty history": partial(go, place=DutyHistory("d1", HANDS.title)),
    "record of": partial(go, place=RecordOf("p1", "Ana Silva")),
    "site records": partial(go, place=SiteRecords()),
    "own duties": partial(go, place=MyDuties()),
    "own duties none": partial(none, place=MyDuties()),
    "my duty": partial(go, place=MyDutyAt("d1")),
    "my duty watched": partial(go, place=MyDutyAt("d2")),
    "my duty done": partial(go, place=MyDutyAt("d3")),
    "my record": partial(go, place=MyRecord()),
    "asked today": partial(go, place=places.Today()),
}
