# SPDX-License-Identifier: Apache-2.0
"""Encouragement without a record: as much of everything as there can be. Set `error` to make the next call fail."""

from __future__ import annotations

import msgspec

from app.encouraging.views import Badge, BadgeKind, Encouragement, TeamGoalCard
from app.own.facts import Measure
from app.preferences import Wishes
from app.views import Level

BADGES = (
    Badge(kind=BadgeKind.MODULE, pack="care", about="hands", title="Clean hands", at_work=True),
    Badge(kind=BadgeKind.WHOLE, pack="care", about="", title="Care essentials"),
    Badge(kind=BadgeKind.PROGRAMME, pack="care", about="first", title="Your first weeks"),
    Badge(kind=BadgeKind.SET_RIGHT, pack="care", about="gloves", title="When gloves help and when they do not"),
    Badge(kind=BadgeKind.CAME_BACK, pack="care", about="fire", title="When there is a fire"),
)
GOALS = (
    TeamGoalCard(
        goal="g1", measure=Measure.QUIZZES, target=60, from_day=20_750, until_day=20_790, stage="running", people=7,
        together=34, joined=True,
    ),
    TeamGoalCard(
        goal="g2", measure=Measure.LESSONS, target=20, from_day=20_750, until_day=20_790, stage="running",
    ),
    TeamGoalCard(
        goal="g3", measure=Measure.MODULES, target=1200, from_day=20_780, until_day=20_790, stage="ahead",
    ),
)  # fmt: skip
WISHES = Wishes(badges=True, team_goals=True, reminders=True)
LEVELS = {Level.SECURE: 5, Level.PRACTISE: 3, Level.START: 2, Level.NOT_SURE: 14}


class FakeEncouraging:
    """Everything is off until `on` is called."""

    def __init__(self):
        self.wishes = Wishes()
        self.new = ()
        self.reminder = None
        self.asked = 0
        self.calls = []
        self.error = None
        self.alone = False

    def on(self):
        self.wishes = WISHES
        self.alone = True

    def _called(self, *call):
        self.calls.append(call)
        if self.error is not None:
            error, self.error = self.error, None
            raise error

    def page(self, learner):
        self._called("page", learner)
        return Encouragement(
            wishes=self.wishes,
            levels=LEVELS,
            shifts=4 if self.wishes.streak else 0,
            badges=BADGES if self.wishes.badges else (),
            goals=GOALS if self.wishes.team_goals else (),
            alone=self.alone,
        )

    def wish(self, learner, wishes):
        self._called("wish", learner, wishes)
        self.wishes = wishes
        return self.page(learner)

    def new_badges(self, _learner):
        return self.new

    def nudge(self, _learner):
        self.asked += 1
        return self.reminder

    def followed(self, learner, kind):
        self._called("followed", learner, kind)

    def put_off(self, learner, kind, rest):
        self._called("put_off", learner, kind, rest)

    def at_home(self):
        return False


class FakeTeamGoals:
    """The goals of a site; nobody may set any until `may` is set."""

    def __init__(self):
        self.goals = GOALS
        self.may = False
        self.calls = []

    def here(self):
        return self.may

    def today(self):
        return 20_760

    def of_site(self, by=""):
        del by
        return self.goals

    def set(self, measure, target, until_day, *, from_day=0, by=""):
        del from_day, by
        self.calls.append(("set", measure, target, until_day))
        return self.goals[0]

    def end(self, goal):
        self.calls.append(("end", goal))
        return msgspec.structs.replace(self.goals[0], stage="ended")

    def for_me(self, _learner):
        return self.goals

    def join(self, learner, goal):
        self.calls.append(("join", learner, goal))
        return self.goals

    def leave(self, learner, goal=""):
        self.calls.append(("leave", learner, goal))
        return self.goals
