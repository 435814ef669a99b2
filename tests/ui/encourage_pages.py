# SPDX-License-Identifier: Apache-2.0
"""Takes the window to the pages of what encourages people, with as much on them as there can be."""

from __future__ import annotations

from functools import partial

from app.encouraging.views import Nudge, NudgeKind
from app.own.facts import Measure
from tests.ui.fake_encouraging import GOALS
from tests.ui.fake_watching import SHOP
from ui.window import places
from ui.window.encourage_places import Encouraged, EndGoal, PutOff, SetGoal, SiteGoals, WishesOf
from ui.window.lead_places import Lead
from ui.window.watch_places import ToWatch, WatchFor, WatchNow

NUDGES = (
    Nudge(kind=NudgeKind.DUE_SOON, topic="Your first weeks with us, and how we work", until_day=20_765),
    Nudge(kind=NudgeKind.SHIFT_QUIZ),
    Nudge(kind=NudgeKind.GOAL_STEP, topic="Clean hands, gloves and aprons", module="hands"),
)


def go(window, program, *, place, on=False):
    if on:
        program.encouraging.on()
    window.navigator.to(place)


def reminded(window, program, *, nudge):
    program.encouraging.reminder = nudge
    window.navigator.visit.reminded = False
    window.navigator.to(places.Today())


def two_packs(window, program):
    program.to_watch.others = (SHOP,)
    window.navigator.to(ToWatch())


def lead(window, _program):
    window.navigator.to(Lead())


ENCOURAGE_PAGES = {
    "encouraged": partial(go, place=Encouraged(), on=True),
    "encouraged off": partial(go, place=Encouraged()),
    "wishes": partial(go, place=WishesOf(), on=True),
    "put off": partial(go, place=PutOff(NudgeKind.GOAL_STEP)),
    "site goals": partial(go, place=SiteGoals()),
    "set goal": partial(go, place=SetGoal()),
    "set goal many": partial(go, place=SetGoal(Measure.MODULES)),
    "set goal until": partial(go, place=SetGoal(Measure.QUIZZES, 60)),
    "end goal": partial(go, place=EndGoal(GOALS[0])),
    "reminded": partial(reminded, nudge=NUDGES[0]),
    "lead": lead,
    "to watch": partial(go, place=ToWatch()),
    "to watch in which pack": two_packs,
    "watch now": partial(go, place=WatchNow()),
    "watch for": partial(go, place=WatchFor("hands", "care")),
}
