# SPDX-License-Identifier: Apache-2.0
"""Goals of a team: a sum of all who take part, nobody's share, nobody's name, and in and out as one likes."""

from __future__ import annotations

import msgspec
import pytest

from app.encouraging import team
from app.encouraging.goals import TeamGoals
from app.errors import Refusal
from app.events import LessonFinished, Purpose
from app.own.facts import Measure, TeamGoalSet
from app.preferences import Preferences, Wishes
from app.rights import COMMAND_LINE, Actor, ActorKind, Role
from tests.app.encouraging_kit import team_goals
from tests.app.kit import DAY, KIT, Device

TEAM = ("ana", "ben", "cleo")


@pytest.fixture
def device(tmp_path):
    device = Device(tmp_path, KIT)
    device.accounts.add(id="sue", name="Sue", role="supervisor", pack="kit")
    for who in (*TEAM, "dan"):
        device.enrol(who)
    yield device
    device.close()


@pytest.fixture
def goals(device, monkeypatch) -> TeamGoals:
    """What is counted is looked at here as it is; how it is told has a test of its own."""
    monkeypatch.setattr(team, "told", lambda together, _target: together)
    return team_goals(device)


@pytest.mark.parametrize(
    ("together", "target", "told"),
    [
        (0, 60, 0),
        (5, 60, 0),
        (34, 60, 30),
        (59, 60, 54),
        (60, 60, 60),
        (75, 60, 60),
        (3, 4, 0),
        (4, 4, 4),
        (19, 20, 15),
    ],
)
def test_a_sum_is_told_in_steps_so_that_it_does_not_say_what_one_person_just_did(together, target, told) -> None:
    assert team.told(together, target) == told


def act(device: Device, who: str, role: Role = Role.LEARNER) -> None:
    device.gate.enter(Actor(kind=ActorKind.PERSON, id=who, role=role, site=""))


def today(device: Device) -> int:
    return device.clock.now_ms() // DAY


def read(device: Device, who: str, times: int) -> None:
    fact = LessonFinished(pack="kit", version="1.0.0", lesson="how-0", competency="how", seconds=60)
    for _ in range(times):
        device.record.append(who, fact)


def set_one(device: Device, goals: TeamGoals, **more) -> str:
    device.gate.enter(COMMAND_LINE)
    return goals.set(Measure.LESSONS, 60, today(device) + 20, by="sue", **more).goal


def test_a_sum_of_who_takes_part_and_of_nobody_else(device, goals) -> None:
    read(device, "ana", 4)  # before the goal, on the day it began: days are what is counted
    goal = set_one(device, goals)
    read(device, "dan", 9)
    for number, who in enumerate(TEAM, start=1):
        act(device, who)
        goals.join(who, goal)
        read(device, who, number)
        (seen,) = goals.for_me(who)
        assert (seen.people, seen.together) == ((None, None) if number < 3 else (3, 10)), number
        assert seen.joined
    act(device, "dan")
    (seen,) = goals.for_me("dan")
    assert (seen.joined, seen.together) == (False, 10)


def test_who_leaves_takes_what_they_did_along(device, goals) -> None:
    goal = set_one(device, goals)
    for who in (*TEAM, "dan"):
        goals.join(who, goal)
        read(device, who, 2)
    assert goals.of_site("sue")[0].together == 8
    goals.leave("dan", goal)
    assert goals.of_site("sue")[0].together == 6
    device.database.execute("UPDATE learner SET left_ms = 1 WHERE id = 'cleo'")
    assert goals.of_site("sue")[0].together is None


def test_only_the_days_of_the_goal_count(device, goals) -> None:
    for who in TEAM:
        read(device, who, 5)
    device.clock.pass_ms(DAY)
    goal = set_one(device, goals)
    for who in TEAM:
        goals.join(who, goal)
    assert goals.of_site("sue")[0].together == 0
    device.clock.pass_ms(20 * DAY)
    read(device, "ana", 1)
    device.clock.pass_ms(DAY)
    read(device, "ana", 1)
    (over,) = goals.of_site("sue")
    assert (over.together, over.stage) == (1, "over")


@pytest.mark.parametrize("measure", list(Measure))
def test_quizzes_lessons_and_modules_are_counted(device, goals, measure) -> None:
    goal = goals.set(measure, 5, today(device), by="sue").goal
    device.begun()
    for who in TEAM:
        goals.join(who, goal)
    before = goals.of_site("sue")[0].together
    if measure is Measure.QUIZZES:
        device.finish(device.learning.start("ana", Purpose.SHIFT_QUIZ))
    else:
        device.finish(device.learning.start("ana", Purpose.MODULE, "speak"))
    assert goals.of_site("sue")[0].together > before


def test_no_view_says_who(device, goals) -> None:
    goal = set_one(device, goals)
    for who in TEAM:
        goals.join(who, goal)
        read(device, who, 1)
    act(device, "sue", Role.SUPERVISOR)
    told = msgspec.json.encode(goals.of_site()).decode()
    assert not any(who in told or who.title() in told for who in (*TEAM, "sue"))


def test_only_a_supervisor_of_the_site_sets_and_only_who_set_it_ends(device, goals) -> None:
    with pytest.raises(Refusal, match="not_a_supervisor"):
        goals.set(Measure.LESSONS, 5, today(device), by="ana")
    goal = set_one(device, goals)
    device.accounts.add(id="tom", name="Tom", role="supervisor", pack="kit")
    act(device, "tom", Role.SUPERVISOR)
    with pytest.raises(Refusal, match="team_goal_of_another"):
        goals.end(goal)
    act(device, "sue", Role.SUPERVISOR)
    assert goals.end(goal).stage == "ended"
    act(device, "ana")
    assert goals.for_me("ana") == ()
    with pytest.raises(Refusal, match="no_such_team_goal"):
        goals.join("ana", goal)
    with pytest.raises(Refusal, match="not_allowed"):
        goals.of_site()
    with pytest.raises(Refusal, match="not_yours"):
        goals.join("ben", goal)


def test_a_goal_of_somebody_who_is_no_supervisor_here_and_of_another_site_is_not_shown(device, goals) -> None:
    set_one(device, goals)
    device.database.execute("UPDATE learner SET role = 'learner' WHERE id = 'sue'")
    assert goals.for_me("ana") == ()
    device.database.execute("UPDATE learner SET role = 'supervisor' WHERE id = 'sue'")
    device.database.execute("UPDATE learner SET site = 'south' WHERE id = 'ana'")
    assert goals.for_me("ana") == ()
    assert len(goals.for_me("ben")) == 1


@pytest.mark.parametrize(
    ("target", "days", "code"),
    [(0, 1, "target"), (1, 1, "target"), (10_000, 1, "target"), (5, -1, "days"), (5, 366, "days")],
)
def test_what_cannot_be_a_goal(device, goals, target, days, code) -> None:
    with pytest.raises(Refusal, match=f"team_goal_{code}"):
        goals.set(Measure.LESSONS, target, today(device) + days, by="sue")


def test_three_goals_are_enough(device, goals) -> None:
    for _ in range(3):
        set_one(device, goals)
    with pytest.raises(Refusal, match="team_goals_enough"):
        set_one(device, goals)


def test_a_copy_for_a_supervisor_does_not_say_who_takes_part_or_what_somebody_likes(device, goals) -> None:
    goal = set_one(device, goals)
    goals.join("ana", goal)
    act(device, "ana")
    device.accounts.set_preferences("ana", Preferences(wishes=Wishes(team_goals=True)))
    own = msgspec.json.encode(device.privacy.copy("ana")).decode()
    assert goal in own
    assert "team_goals" in own
    act(device, "sue", Role.SUPERVISOR)
    theirs = msgspec.json.encode(device.privacy.copy("ana")).decode()
    assert "ana" in theirs
    assert goal not in theirs
    assert "team_goals" not in theirs


@pytest.mark.parametrize("flaw", [{"target": 0}, {"until_day": 0}, {"until_day": 2_932_896}])
def test_a_goal_from_elsewhere_that_could_not_be_set_here_is_none(device, goals, flaw) -> None:
    day = today(device)
    good = TeamGoalSet(
        goal="g",
        site="",
        pack="kit",
        version="1.0.0",
        measure=Measure.LESSONS,
        target=9,
        from_day=day,
        until_day=day + 9,
    )
    device.record.append("sue", msgspec.structs.replace(good, **flaw))
    assert goals.of_site("sue") == ()
    device.record.append("sue", good)
    assert [each.goal for each in goals.of_site("sue")] == ["g"]
