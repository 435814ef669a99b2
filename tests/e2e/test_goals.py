# SPDX-License-Identifier: Apache-2.0
"""Ana chooses what she works towards: in the real window, offline, and then two devices and a real LRS.

The plan goes along as it is; what she wrote for herself is in no file, no row and nothing that the LRS was sent.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.preferences import Preferences
from app.record.home import Home
from app.shelf import PackIndex
from tests.e2e.conftest import Person, stepwell
from tests.e2e.test_main_job import all_statements
from tests.ralph import Ralph
from ui.compose import open_program

PIN = "2580"
WROTE = "Talk with Mrs Lang about her garden"
CUE, ACTION = "the kettle is whistling", "read one page of it"


def enrol(home: Path, pack: str) -> tuple[str, PackIndex]:
    with open_program(Home(home)) as program:
        learner = program.accounts.add(name="Ana", pack=pack, pin=PIN).id
        program.accounts.set_preferences(learner, Preferences(shown_how=True))
        return learner, program.shelf.index(pack)


def come_in(person: Person) -> Person:
    person.press("Ana")
    person.do("type", text=PIN)
    if person.screen["page"] == "PinPage":
        person.press("Come in")
    for words in ("Not now", "Later"):
        if person.screen["page"] != "TodayPage" and person.can_press(words):
            person.press(words)
    return person


def everything(home: Path) -> str:
    """Every byte of a data folder."""
    return "".join(file.read_bytes().decode("latin-1") for file in home.rglob("*") if file.is_file())


def rows(home: Path) -> str:
    """Every row of the database, as whoever has its key reads it."""
    with open_program(Home(home)) as program:
        names = program.database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return "".join(str(program.database.execute(f'SELECT * FROM "{name}"').fetchall()) for (name,) in names)


@pytest.mark.lrs
def test_the_plan_goes_along_and_no_word_of_hers_leaves(
    demo: Path, tmp_path: Path, sit_down: Callable[..., Person], ralph: Ralph
) -> None:
    learner, index = enrol(demo, "care-essentials")
    first, second = (index.pack.modules[number] for number in (0, 2))
    person = come_in(sit_down(demo))
    person.press("My own", "My goals", "Begin: four short questions", first.title, second.title, "Next", "Pass over")
    person.do("fill", name="I want to …", text=WROTE)
    person.do("wait", ms=1500)
    person.kill()  # the plug is pulled: what was typed is there again

    person = come_in(sit_down(demo))
    assert person.screen["page"] == "OwnWordsPage"
    assert WROTE in person.screen["lines"].values()
    person.press("Next", "Pass over", "To my goals", first.title, "Later", "Make a small plan")
    person.do("fill", name="what happens", text=CUE)
    person.do("fill", name="what you do", text=ACTION)
    person.press("Save", "My goals", second.title, "Let it rest")
    assert person.close() == 0
    held = rows(demo)

    other, file = tmp_path / "other", tmp_path / "ana.enrolment"
    stepwell(demo, "lrs", "set", ralph.endpoint + "/", "--key", ralph.key, "--secret-stdin", stdin=ralph.secret + "\n")
    made = stepwell(demo, "learner", "enrol", learner, "--out", str(file), "--same-key", "--json")
    stepwell(other, "enrol", str(file), "--code-stdin", stdin=json.loads(made.stdout)["code"] + "\n")
    stepwell(demo, "sync", "--once", "--now", "--json")
    stepwell(other, "sync", "--once", "--now", "--json")
    plans = [json.loads(stepwell(home, "learner", "plan", learner, "--json").stdout) for home in (demo, other)]
    for plan in plans:
        goals = [(goal["module"], goal["paused"]) for goal in plan["goals"]]
        assert goals == [(second.id, True), (first.id, False)]

    with open_program(Home(demo)) as program:
        assert program.accounts.sign_in(learner, PIN).ok
        assert [each.text for each in program.goals.own_words(learner)] == [WROTE]
        (plan_of_hers,) = program.goals.goal(learner, first.id).intentions
        assert (plan_of_hers.cue, plan_of_hers.action) == (CUE, ACTION)
    held += rows(demo) + everything(demo) + rows(other) + everything(other)
    sent = json.dumps(all_statements(ralph), ensure_ascii=False)
    for secret in (WROTE, CUE, ACTION):
        assert secret not in held + sent + stepwell(demo, "outbox", "list", "--json").stdout
