# SPDX-License-Identifier: Apache-2.0
"""A team wants to do something together: a goal set on one device, joined on another, and worked for without a network.

Real records, the real delivery, a real LRS; and once more as people press it in real windows, with a badge and a
reminder. Who sees what of it is looked for wherever it could have gone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from app.engine.evidence import RAPID_SECONDS
from app.events import Purpose
from app.own.facts import Measure
from app.preferences import Wishes
from app.rights import COMMAND_LINE, Actor, ActorKind, Role
from app.sites import device_site
from sync.http_lrs import HttpLrs
from tests.app.encouraging_kit import encouraging, team_goals
from tests.app.record.record_kit import HandClock
from tests.e2e import small_pack
from tests.e2e.conftest import Person
from tests.e2e.two_devices import Somebody, come_in, look, meet, said, texts, ward
from tests.losing_proxy import LosingProxy
from tests.private_words import Held
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
    for each in (floor, office):
        each.rest()
        each.site.sync()
    office.act("sue", Role.SUPERVISOR)
    (seen,) = office.goals.of_site()
    assert (seen.people, seen.together) == (None, None), "two are too few for a sum"


def nobody_else_is_told(floor: Ward, office: Ward, goal: str) -> None:
    """Neither what left nor a supervisor's copy says what anybody did for it."""
    about = statements_about(floor, goal) + statements_about(office, goal)
    assert {s["verb"]["id"].rpartition("/")[2] for s in about} <= {"defined", "join", "leave"}
    assert all("result" not in s for s in about), "that one takes part, and nothing of how much"
    sent = "".join(left_as(floor) + left_as(office))
    for private in ("Ana", "Sue Holloway", "reminders", "at_home", "badge", '"team_goals"'):
        assert private not in sent

    copy = msgspec.json.encode(office.device.privacy.copy("ana")).decode()
    assert goal not in copy
    assert "team_goals" not in copy


def left_as(ward: Ward) -> list[str]:
    """Every statement of a device, as it left."""
    return [row[0] for row in ward.device.database.execute("SELECT text FROM statement").fetchall()]


def statements_about(ward: Ward, goal: str) -> list[dict]:
    return [msgspec.json.decode(text) for text in left_as(ward) if goal in text]


GOAL, BADGE = "Shift quizzes together: 20", f"You know all of it: {small_pack.MODULE}"
REMINDER = "Some questions for this shift are waiting."
TOLD, WISHES = "badge:module:floors", ('"badges":true', '"reminders":true', '"team_goals":true')
SUE = Somebody("Sue", role="supervisor", pack=small_pack.PACK)
TEAM_OF_THREE = tuple(Somebody(name, pin=None, pack=small_pack.PACK) for name in ("Ana", "Bo", "Cleo"))
MOST_STEPS, READING_MS = 30, round(1000 * RAPID_SECONDS) + 200
"""An answer faster than anybody can read says nothing about what somebody knows."""


def learn(ana: Person) -> None:
    """Go to the end of the first talk, with every answer right and none of them hasty."""
    ana.press("Today", "Start with a question")
    for _step in range(MOST_STEPS):
        if ana.screen["page"] == "FinishedPage":
            return
        if ana.screen["page"] == "QuestionPage" and not ana.can_press("Go on"):
            ana.do("wait", ms=READING_MS)
            ana.press(small_pack.RIGHT, "Check: I am sure")
        ana.press(next(way for way in ("I know it now", "6 more now", "Go on") if ana.can_press(way)))
    raise AssertionError(ana.screen)


def test_as_people_press_it(tmp_path: Path, ralph: Ralph, sit_down: Callable[[Path], Person]) -> None:
    source, everybody = small_pack.write(tmp_path / "source"), (SUE, *TEAM_OF_THREE)
    office, floor = (ward(tmp_path / name, ralph, *everybody, source=source) for name in ("office", "floor"))

    # In the office Sue sets a goal.
    sue = come_in(sit_down(office), "Sue")
    sue.press("My team", "Goals of the team")
    assert "There is none yet." in texts(sue)
    sue.press("Set a goal", "Shift quizzes", "20", "2 weeks")
    assert GOAL in texts(sue)
    assert "shown when three people take part" in texts(sue)
    assert sue.close() == 0
    meet(office, floor)

    # On the floor each of three takes part. It is not offered before they want it; Ana wants badges and reminders, too.
    for one in TEAM_OF_THREE:
        person = come_in(sit_down(floor), one.name, None)
        person.press("My own", "What encourages me")
        assert GOAL not in texts(person)
        person.press("Choose what you want", "Goals of the team")
        if one.name == "Ana":
            person.press("Badges", "Reminders")
        person.press("Done", "Take part")
        assert "You take part." in texts(person)
        assert BADGE not in texts(person)
        if one.name == "Ana":
            learn(person)
            assert BADGE in texts(person)
            person.press("To Today")
        assert person.close() == 0

    # Ana is reminded once, puts it off, and hears no more of it.
    ana = come_in(sit_down(floor), "Ana", None)
    assert REMINDER in texts(ana)
    ana.press("Not now", "In a week")
    assert REMINDER not in texts(ana)
    ana.press("My own", "What encourages me")
    assert BADGE in texts(ana)
    assert ana.close() == 0
    meet(floor, office)

    # In the office Sue sees how many take part, and nobody by name.
    sue = come_in(sit_down(office), "Sue")
    sue.press("Goals of the team")
    assert "People who take part: 3" in texts(sue)
    assert not any(one.name in texts(sue) for one in TEAM_OF_THREE)
    assert sue.close() == 0

    # What Ana wants, was told and was reminded of stands in the database of the floor, and nowhere else.
    here = look(Held(), floor)
    for word in (TOLD, *WISHES):
        assert here.where(word) == ["floor rows"]
    elsewhere = look(Held(), office)
    elsewhere.files(ralph.file.parent)
    (goal,) = (each["id"] for each in said(office, "team-goal", "list", "--by", SUE.id))
    elsewhere.stands(goal, "office rows", str(ralph.file))
    elsewhere.nowhere(TOLD, *WISHES)
