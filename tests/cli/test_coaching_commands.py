# SPDX-License-Identifier: Apache-2.0
"""`stepwell follow-up` and `stepwell talk`, as an operator types them: what there is, and no word that was written."""

from __future__ import annotations

import json

from app.coaching.views import Agreement
from app.leading.facts import FollowUpSort
from app.record.home import Home
from app.rights import Actor, ActorKind, Role
from app.sites import device_site
from tests.e2e.conftest import stepwell
from ui.compose import open_program


def said(home, *words):
    return json.loads(stepwell(home, *words, "--json").stdout)


def test_follow_ups_and_talks_are_listed_and_counted(demo) -> None:
    home = demo
    for who, role in (("sue", "supervisor"), ("ana", "learner")):
        stepwell(home, "learner", "add", "--id", who, "--name", who.title(), "--role", role)
    assert "Nothing is open." in stepwell(home, "follow-up", "list").stdout
    assert "No talk was noted." in stepwell(home, "talk", "list").stdout
    with open_program(Home(home), write=True) as program:
        program.gate.enter(
            Actor(kind=ActorKind.PERSON, id="sue", role=Role.SUPERVISOR, site=device_site(program.database))
        )
        until = program.follow_ups.today() + 3
        program.follow_ups.agree("ana", Agreement(sort=FollowUpSort.TALK, until_day=until, words="About the nights."))
        program.talks.note("ana", "She is tired of nights.")
    (open_one,) = said(home, "follow-up", "list", "--by", "sue")
    assert (open_one["learner"], open_one["what"], open_one["stage"]) == ("ana", "talk", "open")
    assert said(home, "follow-up", "list", "--by", "ana") == []
    counted = {"open": 1, "overdue": 0, "said_done": 0, "noticed": 1, "talks_asked_for": 0}
    assert said(home, "follow-up", "list", "--count") == counted
    (talk,) = said(home, "talk", "list")
    assert (talk["learner"], talk["by"], talk["agreed"]) == ("ana", "Sue", False)
    assert said(home, "talk", "list", "--count") == {"talks": 1, "agreed": 0}
    told = [stepwell(home, part, "list", *how).stdout for part in ("follow-up", "talk") for how in ((), ("--json",))]
    assert "nights" not in "".join(told)


def test_how_long_a_person_is_told_first_is_set(tmp_path) -> None:
    home = tmp_path / "home"
    stepwell(home, "learner", "add", "--id", "ana", "--name", "Ana")
    assert said(home, "talk", "wait") == {"days": 3}
    assert said(home, "talk", "wait", "7") == {"days": 7}
    assert said(home, "talk", "wait") == {"days": 7}
    assert stepwell(home, "talk", "wait", "29", check=False).returncode == 2
