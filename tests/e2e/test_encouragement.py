# SPDX-License-Identifier: Apache-2.0
"""A team wants to do something together: a goal set on one device, joined on another, and worked for without a network.

Real records, the real delivery, a real LRS. Who sees what of it is looked for wherever it could have gone.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from app.events import Purpose
from app.own.facts import Measure
from app.preferences import Wishes
from app.rights import COMMAND_LINE, Actor, ActorKind, Role
from app.sites import device_site
from sync.http_lrs import HttpLrs
from tests.app.encouraging_kit import encouraging, team_goals
from tests.app.record.record_kit import HandClock
from tests.losing_proxy import LosingProxy
from tests.ralph import Ralph
from tests.sync.roam_kit import Site

pytestmark = pytest.mark.lrs
TEAM = ("ana", "ben", "cleo")
QUIZZES = {"ana": 3, "ben": 1, "cleo": 2}


class Ward:
    """One of two devices of a site, with everybody on it."""

    def __init__(self, folder: Path, proxy: LosingProxy, ralph: Ralph, name: str, clock: HandClock) -> None:
        self.site = Site(folder, HttpLrs(proxy.endpoint, ralph.key, ralph.secret), name, clock)
        self.device = self.site.device
        self.device.accounts.add(id="sue", name="Sue Holloway", role="supervisor", pack="kit")
        for who in (*TEAM, "dan"):
            self.device.enrol(who)
        self.goals = team_goals(self.device)
        self.encouraging = encouraging(self.device, self.goals)

    def act(self, who: str, role: Role = Role.LEARNER) -> None:
        here = device_site(self.device.database)
        self.device.gate.enter(Actor(kind=ActorKind.PERSON, id=who, role=role, site=here))

    def rest(self) -> None:
        """Nobody is at the device."""
        self.device.gate.enter(COMMAND_LINE)

    def close(self) -> None:
        self.site.lrs.close()
        self.device.close()


@pytest.fixture
def wards(tmp_path: Path, ralph: Ralph) -> Iterator[tuple[Ward, Ward, LosingProxy]]:
    clock = HandClock()
    with LosingProxy(ralph.endpoint) as proxy:
        office, floor = (Ward(tmp_path, proxy, ralph, name, clock) for name in ("office", "floor"))
        yield office, floor, proxy
        office.close()
        floor.close()


def test_together(wards: tuple[Ward, Ward, LosingProxy]) -> None:
    office, floor, proxy = wards
    for who in (*TEAM, "dan"):  # what all have done before the goal is there
        floor.act(who)
        floor.device.begun(who)
    floor.rest()
    floor.site.sync()
    floor.device.clock.pass_ms(86_400_000)

    office.act("sue", Role.SUPERVISOR)
    goal = office.goals.set(Measure.QUIZZES, 60, office.goals.today() + 20)
    assert (goal.people, goal.together) == (None, None)
    office.rest()
    assert office.site.sync().problem is None
    assert floor.site.sync().problem is None

    before = proxy.requests
    for who in TEAM:  # no network from here on: nothing is asked of the server
        floor.act(who)
        assert floor.encouraging.page(who).goals == (), "not before one wants it"
        (seen,) = floor.encouraging.wish(who, Wishes(team_goals=True, badges=True)).goals
        assert (seen.goal, seen.joined) == (goal.goal, False)
        floor.goals.join(who, goal.goal)
        for _ in range(QUIZZES[who]):
            floor.device.finish(floor.device.learning.start(who, Purpose.SHIFT_QUIZ), learner=who)
    floor.act("dan")
    floor.device.finish(floor.device.learning.start("dan", Purpose.SHIFT_QUIZ), learner="dan")
    (seen,) = floor.goals.for_me("dan")
    assert (seen.people, seen.together, seen.joined) == (3, 6, False)  # of six, with a step of six
    assert proxy.requests == before
    floor.rest()

    office.act("sue", Role.SUPERVISOR)
    assert office.goals.of_site()[0].together is None, "it has not come yet"
    office.rest()
    assert floor.site.sync().problem is None
    assert office.site.sync().problem is None
    office.act("sue", Role.SUPERVISOR)
    (seen,) = office.goals.of_site()
    assert (seen.people, seen.together, seen.target) == (3, 6, 60)
    told = msgspec.json.encode(seen).decode()
    assert not any(who in told.lower() for who in (*TEAM, "dan", "sue"))

    leave(floor, office, goal.goal)
    nobody_else_is_told(floor, office, goal.goal)


def leave(floor: Ward, office: Ward, goal: str) -> None:
    floor.act("ben")
    floor.goals.leave("ben", goal)
    for ward in (floor, office):
        ward.rest()
        ward.site.sync()
    office.act("sue", Role.SUPERVISOR)
    (seen,) = office.goals.of_site()
    assert (seen.people, seen.together) == (None, None), "two are too few for a sum"


def nobody_else_is_told(floor: Ward, office: Ward, goal: str) -> None:
    """Neither what left nor a supervisor's copy says what anybody did for it."""
    about = statements_about(floor, goal) + statements_about(office, goal)
    assert {s["verb"]["id"].rpartition("/")[2] for s in about} <= {"defined", "join", "leave"}
    assert all("result" not in s for s in about), "that one takes part, and nothing of how much"
    sent = "".join(texts(floor) + texts(office))
    for private in ("Ana", "Sue Holloway", "reminders", "at_home", "badge", '"team_goals"'):
        assert private not in sent

    copy = msgspec.json.encode(office.device.privacy.copy("ana")).decode()
    assert goal not in copy
    assert "team_goals" not in copy


def texts(ward: Ward) -> list[str]:
    """Every statement of a device, as it left."""
    return [row[0] for row in ward.device.database.execute("SELECT text FROM statement").fetchall()]


def statements_about(ward: Ward, goal: str) -> list[dict]:
    return [msgspec.json.decode(text) for text in texts(ward) if goal in text]
