# SPDX-License-Identifier: Apache-2.0
"""Ana uses the library, and its part that is not noted: the real window, offline; then two devices and a real LRS."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.record.home import Home
from tests.e2e.conftest import Person
from tests.e2e.two_devices import Somebody, come_in, connect, enrol, meet, nowhere, take_along
from tests.ralph import Ralph
from ui.compose import open_program

ANA = Somebody("Ana")
TITLE = "Night keys"
TYPED = "gloves quagga"
"""What Ana looks for; nobody else writes "quagga"."""
NOTED = ("event", "nudge", "outbox", "statement", "library_use")


def noted(home: Path) -> dict[str, int]:
    """How many rows the tables have that would tell what somebody opened; and what their drafts say."""
    with open_program(Home(home)) as program:
        count = {name: program.database.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in NOTED}
        drafts = str(program.database.execute("SELECT * FROM draft").fetchall())
        return {**count, "drafts": drafts.count("just_looking") + drafts.count('"found"')}


def in_library(person: Person) -> Person:
    """Come in, and go to the library, unless they were there the last time."""
    come_in(person, ANA.name)
    if person.screen["page"] != "LibraryPage":
        person.press("My own", "Library")
    return person


@pytest.mark.lrs
def test_what_is_opened_goes_along_and_what_is_typed_or_only_looked_at_stands_nowhere(
    demo: Path, tmp_path: Path, sit_down: Callable[..., Person], ralph: Ralph
) -> None:
    enrol(demo, ANA)
    with open_program(Home(demo)) as program:
        program.house.add(TITLE, data=b"The spare set hangs in the porch.")
    person = in_library(sit_down(demo))
    person.press("Just looking: nothing is noted")
    assert person.screen["page"] == "JustLookingPage"
    assert person.close() == 0
    before = noted(demo)

    person = in_library(sit_down(demo))
    person.press("Just looking: nothing is noted", TITLE)
    assert person.screen["page"] == "HousePage"
    assert "nothing here is noted" in json.dumps(person.screen)
    assert person.close() == 0
    assert noted(demo) == before

    person = in_library(sit_down(demo))
    person.do("fill", name="What do you need help with?", text=TYPED)
    person.do("wait", ms=1500)
    assert person.close() == 0

    person = in_library(sit_down(demo))
    person.press(TITLE, "Back", "Very", "Yes")
    assert person.close() == 0
    now = noted(demo)
    assert now["event"] > before["event"]
    assert now["library_use"] == before["library_use"] + 1

    other = tmp_path / "other"
    connect(demo, ralph)
    take_along(demo, other, ANA.id)
    meet(demo, other)
    with open_program(Home(other)) as program:
        known = program.record.state(ANA.id).own.things
        assert [(each.useful, each.fits, each.times) for each in known.values()] == [(3, 3, 1)]
    nowhere(("quagga",), demo, other, ralph=ralph, known=ANA.id)
