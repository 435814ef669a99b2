# SPDX-License-Identifier: Apache-2.0
"""`stepwell learner plan` and `stepwell programme` on the real program: exit codes, JSON, and what stays."""

from __future__ import annotations

import json
import shutil
from argparse import ArgumentTypeError
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from app.record.keys import PLACE_VARIABLE
from ui.cli.days import date_of, day
from ui.cli.main import run
from ui.cli.world import World
from ui.preflight import Machine

STARTER = Path(__file__).resolve().parents[2] / "content_packs" / "starter" / "shop-floor"
NAMES = ("ada", "ben", "cai")
GOAL, OTHER = "till-and-returns", "welcome-everyone"


class Stepwell:
    """The command line on one data folder, in this process."""

    def __init__(self, home: Path) -> None:
        self.home = home

    def __call__(self, *argv: str, status: int = 0) -> tuple[str, str]:
        machine = Machine("linux", {}, lambda _n: True, lambda: True, True, lambda: False, lambda: False)
        world = World(out=StringIO(), err=StringIO(), stdin=StringIO(""), environ={}, machine=machine)
        code = run([*argv, "--home", str(self.home)], world)
        out, err = world.out.getvalue(), world.err.getvalue()  # type: ignore[attr-defined]
        assert code == status, (out, err)
        assert "Traceback" not in err
        return out, err

    def json(self, *argv: str) -> Any:
        return json.loads(self(*argv, "--json")[0])


@pytest.fixture(autouse=True)
def _key_in_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PLACE_VARIABLE, "file")


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a pack and three people."""
    folder = tmp_path_factory.mktemp("plans")
    stepwell = Stepwell(folder / "home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(PLACE_VARIABLE, "file")
        file = stepwell.json("pack", "build", str(STARTER), "--out", str(folder / "shop.stepwell"))["file"]
        stepwell("pack", "install", file)
        for name in NAMES:
            role = "supervisor" if name == "cai" else "learner"
            stepwell("learner", "add", "--id", name, "--name", name.title(), "--role", role)
    return folder / "home"


@pytest.fixture
def stepwell(prepared: Path, tmp_path: Path) -> Stepwell:
    """A copy of it."""
    shutil.copytree(prepared, tmp_path / "home")
    return Stepwell(tmp_path / "home")


def launch(stepwell: Stepwell, *more: str) -> Any:
    words = ("--id", "start", "--title", "First weeks", "--pack", "shop-floor", "--per-week", "2")
    return stepwell.json("programme", "launch", *words, *more)


# --- plans


def test_nobody_has_a_plan_at_first(stepwell: Stepwell) -> None:
    plan = stepwell.json("learner", "plan", "ada")
    assert plan == {
        "learner": "ada",
        "mode": "learn",
        "exam_date": None,
        "away_from": None,
        "away_until": None,
        "away_now": False,
        "weekly": 0,
        "left_out": [],
        "minutes": 0.0,
        "low": 0.0,
        "high": 0.0,
        "goals": [],
    }
    assert "No goal yet" in stepwell("learner", "plan", "ada")[0]


def test_goals_have_minutes_and_what_is_not_named_stays(stepwell: Stepwell) -> None:
    made = stepwell.json("learner", "plan", "ada", "--goal", GOAL, "--goal", OTHER, "--exam-date", "2999-03-01")
    assert [goal["module"] for goal in made["goals"]] == [GOAL, OTHER]
    assert all(0 < goal["low"] <= goal["minutes"] <= goal["high"] for goal in made["goals"])
    assert made["minutes"] == made["goals"][0]["minutes"], "the second goal comes before the first one: counted once"
    assert (made["mode"], made["exam_date"]) == ("exam", "2999-03-01")
    away = stepwell.json("learner", "plan", "ada", "--away", "2998-01-01", "2998-02-01")
    assert (away["goals"], away["exam_date"], away["away_until"]) == (made["goals"], "2999-03-01", "2998-02-01")
    assert stepwell.json("learner", "plan", "ada") == away
    one = stepwell.json("learner", "plan", "ada", "--goal", OTHER, "--mode", "maintain")
    assert ([goal["module"] for goal in one["goals"]], one["mode"], one["exam_date"]) == ([OTHER], "maintain", None)
    assert one["away_until"] == "2998-02-01"
    cleared = stepwell.json("learner", "plan", "ada", "--clear")
    assert (cleared["goals"], cleared["mode"], cleared["away_until"]) == ([], "learn", None)
    anew = stepwell.json("learner", "plan", "ada", "--clear", "--goal", GOAL)
    assert [goal["module"] for goal in anew["goals"]] == [GOAL]
    out = stepwell("learner", "plan", "ada")[0]
    assert "Till and returns" in out
    assert "minutes" in out


def test_looking_at_a_plan_writes_nothing(stepwell: Stepwell) -> None:
    before = stepwell.json("learner", "digest", "ada")
    stepwell("learner", "plan", "ada")
    assert stepwell.json("learner", "digest", "ada") == before
    stepwell("learner", "plan", "ada", "--goal", GOAL)
    assert stepwell.json("learner", "digest", "ada") != before


@pytest.mark.parametrize(
    ("argv", "status", "words"),
    [
        (("nobody",), 1, "Nobody here has the id nobody"),
        (("ada", "--goal", "nope"), 1, "no module nope"),
        (("ada", "--mode", "exam"), 1, "needs its day"),
        (("ada", "--exam-date", "2001-01-01"), 1, "is over"),
        (("ada", "--away", "2998-02-01", "2998-01-01"), 1, "Turn them round"),
        (("ada", "--mode", "learn", "--exam-date", "2999-01-01"), 2, "--mode exam"),
        (("ada", "--mode", "sleep"), 2, "invalid choice"),
    ],
)
def test_a_plan_that_cannot_be(
    stepwell: Stepwell, capsys: pytest.CaptureFixture[str], argv: tuple[str, ...], status: int, words: str
) -> None:
    out, err = stepwell("learner", "plan", *argv, status=status)
    assert out == ""
    assert words in err + capsys.readouterr().err


def test_a_plan_rests_goes_round_something_and_has_a_number_for_the_week(stepwell: Stepwell) -> None:
    plan = ("learner", "plan", "ada")
    made = stepwell.json(*plan, "--goal", GOAL, "--goal", OTHER, "--pause", GOAL, "--weekly", "3")
    assert [(goal["module"], goal["paused"]) for goal in made["goals"]] == [(GOAL, True), (OTHER, False)]
    assert (made["weekly"], made["left_out"]) == (3, [])
    left = next(row["module"] for row in made["goals"] if row["module"] == OTHER)
    made = stepwell.json(*plan, "--goal", GOAL, "--leave-out", left)
    assert (made["left_out"], made["weekly"], made["goals"][0]["paused"]) == ([left], 3, True)
    made = stepwell.json(*plan, "--go-on", GOAL, "--take-in", left)
    assert (made["left_out"], made["goals"][0]["paused"]) == ([], False)
    assert "weekly" in stepwell(*plan)[0]
    assert "Nobody works 8 shifts a week." in stepwell(*plan, "--weekly", "8", status=1)[1]
    assert stepwell.json(*plan, "--clear")["weekly"] == 0


# --- programmes


def test_a_programme_for_everybody(stepwell: Stepwell) -> None:
    made = launch(stepwell, "--module", GOAL, "--module", OTHER, "--start", "2999-01-04")
    assert made["joined"] == list(NAMES)
    assert made["competencies"].index("greet-customers") < made["competencies"].index("returns-refunds")
    assert made["start"] == "2999-01-04"
    assert launch(stepwell, "--module", GOAL, "--module", OTHER, "--start", "2999-01-04")["joined"] == []
    rows = stepwell.json("programme", "list")
    assert [(row["id"], row["people"], row["per_week"]) for row in rows] == [("start", 3, 2)]
    shown = stepwell.json("programme", "show", "start")
    assert [(row["learner"], row["opened"]) for row in shown["progress"]] == [(name, 0) for name in NAMES]
    assert shown["total"] == len(made["competencies"])


def test_a_programme_that_the_pack_carries(stepwell: Stepwell) -> None:
    carried = ("programme", "launch", "--pack", "shop-floor", "--carried", "first-twelve-weeks")
    made = stepwell.json(*carried, "--role", "supervisor")
    assert (made["id"], made["per_week"], made["joined"]) == ("first-twelve-weeks", 2, ["cai"])
    assert len(made["competencies"]) == 24
    assert stepwell.json(*carried, "--start", "2999-01-04")["joined"] == ["ada", "ben"]
    assert "Your first twelve weeks" in stepwell("programme", "show", "first-twelve-weeks")[0]


@pytest.mark.parametrize(
    ("argv", "status", "words"),
    [
        (("--carried", "nope"), 1, "carries no programme nope"),
        (("--module", GOAL), 2, "--carried"),
    ],
)
def test_what_cannot_be_launched_of_a_pack(stepwell: Stepwell, argv: tuple[str, ...], status: int, words: str) -> None:
    assert words in stepwell("programme", "launch", "--pack", "shop-floor", *argv, status=status)[1]


def test_a_programme_for_some_opens_from_today(stepwell: Stepwell) -> None:
    assert launch(stepwell, "--competencies", "greet-customers, find-needs", "--role", "supervisor")["joined"] == [
        "cai"
    ]
    assert launch(stepwell, "--competencies", "greet-customers", "--learner", "ben")["joined"] == ["ben"]
    shown = stepwell.json("programme", "show", "start")
    assert [(row["learner"], row["opened"], row["total"]) for row in shown["progress"]] == [
        ("ben", 1, 1),
        ("cai", 2, 2),
    ]
    out = stepwell("programme", "show", "start")[0]
    assert "First weeks" in out
    assert "Ben" in out


@pytest.mark.parametrize(
    ("argv", "status", "words"),
    [
        (("--competencies", "nope"), 1, "no competency nope"),
        (("--competencies", ""), 1, "1 to 60"),
        (("--competencies", "find-needs,greet-customers"), 1, "Put greet-customers first"),
        (("--module", "nope"), 1, "no module nope"),
        (("--module", GOAL, "--role", "cook"), 1, "no role"),
        (("--module", GOAL, "--learner", "nobody"), 1, "Nobody here has the id nobody"),
        (("--module", GOAL, "--role", "operator"), 1, "Nobody here who was meant"),
        (("--module", GOAL, "--per-week", "0"), 2, "whole number"),
        (("--module", GOAL, "--start", "tomorrow"), 2, "YYYY-MM-DD"),
        (("--module", GOAL, "--competencies", "greet-customers"), 2, "not allowed"),
        ((), 2, "required"),
    ],
)
def test_a_launch_that_cannot_be(
    stepwell: Stepwell, capsys: pytest.CaptureFixture[str], argv: tuple[str, ...], status: int, words: str
) -> None:
    base = ("--id", "start", "--title", "T", "--pack", "shop-floor", "--per-week", "2")
    out, err = stepwell("programme", "launch", *base, *argv, status=status)
    assert out == ""
    assert words in err + capsys.readouterr().err


def test_no_programme(stepwell: Stepwell) -> None:
    assert stepwell.json("programme", "list") == []
    assert "No programme was launched yet" in stepwell("programme", "list")[0]
    assert "programme list" in stepwell("programme", "show", "start", status=1)[1]


def test_days() -> None:
    assert (day("1970-01-02"), date_of(1), date_of(0)) == (1, "1970-01-02", None)
    assert date_of(day("2028-02-29")) == "2028-02-29"
    for wrong in ("2027-02-29", "29-02-2028", "20280229", "1970-01-01", "1969-12-31", "２０２８-02-29"):
        with pytest.raises(ArgumentTypeError, match=r"YYYY|ago"):
            day(wrong)
