# SPDX-License-Identifier: Apache-2.0
"""Ana uses the library, and its part that is not noted: the real window, offline; then two devices and a real LRS."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.preferences import Preferences
from app.record.home import Home
from tests.e2e.conftest import Person, stepwell
from tests.e2e.test_main_job import all_statements
from tests.ralph import Ralph
from ui.compose import open_program

PACK = "care-essentials"
PIN = "2580"
TITLE = "Night keys"
TYPED = "gloves quagga"
"""What Ana looks for; nobody else writes "quagga"."""
NOTED = ("event", "nudge", "outbox", "statement", "library_use")


def enrol(home: Path) -> str:
    with open_program(Home(home)) as program:
        program.house.add(TITLE, data=b"The spare set hangs in the porch.")
        ana = program.accounts.add(name="Ana", pack=PACK, pin=PIN).id
        program.accounts.set_preferences(ana, Preferences(shown_how=True))
        return ana


def come_in(person: Person) -> Person:
    person.press("Ana")
    person.do("type", text=PIN)
    if person.screen["page"] == "PinPage":
        person.press("Come in")
    for words in ("Not now", "Later"):
        if person.screen["page"] != "TodayPage" and person.can_press(words):
            person.press(words)
    return person


def noted(home: Path) -> dict[str, int]:
    """How many rows the tables have that would tell what somebody opened; and what their drafts say."""
    with open_program(Home(home)) as program:
        count = {name: program.database.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in NOTED}
        drafts = str(program.database.execute("SELECT * FROM draft").fetchall())
        return {**count, "drafts": drafts.count("just_looking") + drafts.count('"found"')}


def everything(*homes: Path) -> str:
    """Every byte of data folders, but of the index of what the packs say, and every row of their databases."""
    files = "".join(file.read_bytes().decode("latin-1") for home in homes for file in home.rglob("*") if file.is_file())
    for home in homes:
        with open_program(Home(home)) as program:
            names = program.database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            files += "".join(str(program.database.execute(f'SELECT * FROM "{n}"').fetchall()) for (n,) in names)
    return files


@pytest.mark.lrs
def test_what_is_opened_goes_along_and_what_is_typed_or_only_looked_at_stands_nowhere(
    demo: Path, tmp_path: Path, sit_down: Callable[..., Person], ralph: Ralph
) -> None:
    ana = enrol(demo)
    person = come_in(sit_down(demo))
    person.press("My own", "Library", "Just looking: nothing is noted")
    assert person.screen["page"] == "JustLookingPage"
    assert person.close() == 0
    before = noted(demo)

    person = come_in(sit_down(demo))
    if person.screen["page"] != "LibraryPage":
        person.press("My own", "Library")
    person.press("Just looking: nothing is noted", TITLE)
    assert person.screen["page"] == "HousePage"
    assert "nothing here is noted" in json.dumps(person.screen)
    assert person.close() == 0
    assert noted(demo) == before

    person = come_in(sit_down(demo))
    if person.screen["page"] != "LibraryPage":
        person.press("My own", "Library")
    person.do("fill", name="What do you need help with?", text=TYPED)
    person.do("wait", ms=1500)
    assert person.close() == 0

    person = come_in(sit_down(demo))
    if person.screen["page"] != "LibraryPage":
        person.press("My own", "Library")
    person.press(TITLE, "Back", "Very", "Yes")
    assert person.close() == 0
    now = noted(demo)
    assert now["event"] > before["event"]
    assert now["library_use"] == before["library_use"] + 1

    other = tmp_path / "other"
    file, lrs = tmp_path / "ana.enrolment", ("lrs", "set", ralph.endpoint + "/", "--key", ralph.key, "--secret-stdin")
    stepwell(demo, *lrs, stdin=ralph.secret + "\n")
    made = stepwell(demo, "learner", "enrol", ana, "--out", str(file), "--same-key", "--json")
    stepwell(other, "enrol", str(file), "--code-stdin", stdin=json.loads(made.stdout)["code"] + "\n")
    stepwell(demo, "sync", "--once", "--now", "--json")
    stepwell(other, "sync", "--once", "--now", "--json")
    with open_program(Home(other)) as program:
        known = program.record.state(ana).own.things
        assert [(each.useful, each.fits, each.times) for each in known.values()] == [(3, 3, 1)]

    sent = json.dumps(all_statements(ralph))
    held = everything(demo, other) + sent + stepwell(demo, "outbox", "list", "--json").stdout
    assert "quagga" not in held
