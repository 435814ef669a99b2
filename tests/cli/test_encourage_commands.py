# SPDX-License-Identifier: Apache-2.0
"""`stepwell team-goal` and `stepwell encouragement`, as an operator types them."""

from __future__ import annotations

import json

from tests.e2e.conftest import stepwell

QUIET = "No goal was set for this site."


def test_a_goal_is_set_listed_and_ended(demo) -> None:
    home = demo
    for who, role in (("sue", "supervisor"), ("ana", "learner")):
        stepwell(home, "learner", "add", "--id", who, "--name", who.title(), "--role", role)
    assert QUIET in stepwell(home, "team-goal", "list").stdout
    asked = ("--counts", "quizzes", "--target", "60", "--weeks", "4", "--json")
    refused = stepwell(home, "team-goal", "set", "--by", "ana", *asked, check=False)
    assert refused.returncode == 1
    assert "This person is no supervisor: ana" in refused.stderr
    made = json.loads(stepwell(home, "team-goal", "set", "--by", "sue", *asked).stdout)
    assert (made["counts"], made["target"], made["stage"]) == ("quizzes", 60, "running")
    assert made["people"] is made["together"] is None
    (listed,) = json.loads(stepwell(home, "team-goal", "list", "--json").stdout)
    assert listed == made
    assert "sue" not in json.dumps(listed).lower()
    ended = json.loads(stepwell(home, "team-goal", "end", made["id"], "--json").stdout)
    assert ended["stage"] == "ended"
    gone = stepwell(home, "team-goal", "end", "nothing", check=False)
    assert (gone.returncode, gone.stderr.count("\n")) == (1, 1)


def test_what_encourages_somebody_is_off_at_first(tmp_path) -> None:
    home = tmp_path / "home"
    stepwell(home, "learner", "add", "--id", "ana", "--name", "Ana")
    shown = json.loads(stepwell(home, "encouragement", "show", "ana", "--json").stdout)
    assert shown == {
        "badges": False,
        "team_goals": False,
        "reminders": False,
        "at_home": False,
        "streak": True,
        "learned": [],
    }
    assert "reminders   off" in stepwell(home, "encouragement", "show", "ana").stdout
