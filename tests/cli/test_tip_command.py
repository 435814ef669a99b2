# SPDX-License-Identifier: Apache-2.0
"""`stepwell tip`, as an operator types it."""

from __future__ import annotations

import json

import pytest

from app.leading.facts import TipOffered, TipSort
from app.record.home import Home
from app.rights import COMMAND_LINE
from tests.e2e.conftest import stepwell
from ui.compose import open_program

BY = ("--by", "sue")


@pytest.fixture
def home(demo):
    for who, role in (("sue", "supervisor"), ("ana", "learner")):
        stepwell(demo, "learner", "add", "--id", who, "--name", who.title(), "--role", role)
    with open_program(Home(demo)) as program, program.gate.acting(COMMAND_LINE):
        index = program.shelf.index(program.shelf.main())
        for number, words in enumerate(("Door\x07 bottle.", "Mrs Berg.", "Warm water."), start=1):
            fact = TipOffered(
                tip=f"t{number}",
                pack=index.id,
                version=index.version,
                module=index.pack.modules[0].id,
                sort=TipSort.TIP,
                words=words,
            )
            program.record.append("ana", fact)
    return demo


def test_listed_shown_approved_reworded_and_rejected(home) -> None:
    waits = json.loads(stepwell(home, "tip", "list", *BY, "--json").stdout)
    assert [(each["id"], each["words"]) for each in waits] == [
        ("t1", "Door bottle."),
        ("t2", "Mrs Berg."),
        ("t3", "Warm water."),
    ]
    shown = json.loads(stepwell(home, "tip", "show", "t1", *BY, "--json").stdout)
    assert (shown["by"], shown["stage"]) == ("ana", "waiting")
    stepwell(home, "tip", "approve", "t1", *BY)
    stepwell(home, "tip", "reject", "t2", "--reason", "names_somebody", *BY)
    stepwell(home, "tip", "reword", "t3", "Warm water first.", *BY)
    assert stepwell(home, "tip", "list", *BY).stdout == "Nothing waits.\n"
    done = json.loads(stepwell(home, "tip", "list", "--all", *BY, "--json").stdout)
    assert {each["id"]: each["stage"] for each in done} == {"t1": "shown", "t2": "rejected", "t3": "reworded"}
    told = stepwell(home, "audit", "list", "--json").stdout
    assert told.count("tip_judged") == 3


def test_only_in_the_name_of_a_supervisor(home) -> None:
    refused = stepwell(home, "tip", "approve", "t1", "--by", "ana", check=False)
    assert refused.returncode == 1
    assert "This person is no supervisor: ana" in refused.stderr
    gone = stepwell(home, "tip", "approve", "t9", *BY, check=False)
    assert (gone.returncode, gone.stderr.count("\n")) == (1, 1)
