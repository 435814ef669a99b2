# SPDX-License-Identifier: Apache-2.0
"""`stepwell duty`, as an operator types it."""

from __future__ import annotations

import csv
import io
import json

import pytest

from tests.e2e.conftest import stepwell

LEADS = "leading-learning"


@pytest.fixture
def home(demo):
    for who, role in (("sue", "supervisor"), ("ana", "learner")):
        stepwell(demo, "learner", "add", "--id", who, "--name", who.title(), "--role", role)
    return demo


def test_set_shown_excused_recorded_and_ended(home) -> None:
    before = json.loads(stepwell(home, "duty", "list", "--json").stdout)
    for each in before:  # the sample people are asked something already
        stepwell(home, "duty", "end", each["id"], "--by", "sue")
    assert "Nothing is asked here." in stepwell(home, "duty", "list").stdout
    by = ("--by", "sue")
    refused = stepwell(home, "duty", "set", "no-such-module", *by, check=False)
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
    topic = _module(home)
    card = json.loads(stepwell(home, "duty", "set", topic, *by, "--again", "three-years", "--json").stdout)
    assert (card["module"], card["valid_days"], card["due"]) == (topic, 1095, "within 28 days")
    assert card["people"] == card["not_yet"] >= 2
    duty = card["id"]
    (listed,) = csv.DictReader(io.StringIO(stepwell(home, "duty", "list", "--csv").stdout))
    assert (listed["id"], listed["not_yet"]) == (duty, str(card["not_yet"]))
    unsaid = stepwell(home, "duty", "excuse", duty, "ana", *by, check=False)
    assert unsaid.returncode == 1
    assert "reason" in unsaid.stderr
    stepwell(home, "duty", "excuse", duty, "ana", *by, "--reason", "On leave.")
    shown = json.loads(stepwell(home, "duty", "show", duty, "--json").stdout)
    assert {each["person"]: each["status"] for each in shown["standing"]}["ana"] == "excused"
    assert shown["excused"] == 1
    told = stepwell(home, "duty", "history", duty).stdout
    assert "duty_excused" in told
    assert "On leave." in told
    lines = csv.DictReader(io.StringIO(stepwell(home, "duty", "record", "ana", "--csv").stdout))
    (line,) = [each for each in lines if each["status"] != "ended"]
    assert (line["person"], line["module"], line["status"]) == ("ana", topic, "excused")
    everybody = json.loads(stepwell(home, "duty", "record", "--site", "--json").stdout)
    assert {each["person"] for each in everybody} >= {"ana", "sue"}
    stepwell(home, "duty", "end", duty, *by)
    assert "Nothing is asked here." in stepwell(home, "duty", "list").stdout


def test_for_a_job_that_somebody_gets_and_gives_up(home) -> None:
    by = ("--by", "sue")
    unsaid = stepwell(home, "learner", "jobs", "ana", "--set", "no-such-job", *by, check=False)
    assert unsaid.returncode == 1
    assert "There is no job 'no-such-job' here. Choose one of: " in unsaid.stderr
    (job, *_) = json.loads(stepwell(home, "learner", "jobs", "ana", "--json").stdout)["choices"].split()
    assert stepwell(home, "learner", "jobs", "ana", "--set", job, check=False).returncode == 2, "in whose name?"
    card = json.loads(stepwell(home, "duty", "set", _module(home), *by, "--job", job, "--json").stdout)
    assert (card["for"], card["people"], card["set_by"]) == (job, 0, "Sue")
    assert json.loads(stepwell(home, "learner", "jobs", "ana", "--set", job, *by, "--json").stdout)["jobs"] == job
    people = {each["id"]: each["jobs"] for each in json.loads(stepwell(home, "learner", "jobs", "--json").stdout)}
    assert (people["ana"], people["sue"]) == (job, "")
    assert json.loads(stepwell(home, "duty", "show", card["id"], "--json").stdout)["people"] == 1
    shown = json.loads(stepwell(home, "team", "matrix", "--job", job, "--json").stdout)
    assert [each["id"] for each in shown["people"]] == ["ana"]
    stepwell(home, "learner", "jobs", "ana", "--none", *by)
    assert json.loads(stepwell(home, "duty", "show", card["id"], "--json").stdout)["people"] == 0


def test_of_a_pack_that_the_supervisor_does_not_learn_from(home) -> None:
    topic = _module(home)
    stepwell(home, "learner", "add", "--id", "ines", "--name", "Ines", "--role", "supervisor", "--pack", LEADS)
    assert stepwell(home, "duty", "set", topic, "--by", "ines", check=False).returncode == 1
    (pack,) = {
        each["pack"] for each in json.loads(stepwell(home, "learner", "list", "--json").stdout) if each["id"] == "ana"
    }
    card = json.loads(stepwell(home, "duty", "set", topic, "--pack", pack, "--by", "ines", "--json").stdout)
    assert (card["module"], card["pack"]) == (topic, pack)


def test_only_in_the_name_of_a_supervisor(home) -> None:
    refused = stepwell(home, "duty", "set", _module(home), "--by", "ana", check=False)
    assert refused.returncode == 1
    assert "This person is no supervisor: ana" in refused.stderr


def _module(home) -> str:
    from app.record.home import Home
    from ui.compose import open_program

    with open_program(Home(home), write=False) as program:
        return program.shelf.index(program.shelf.main()).pack.modules[0].id
