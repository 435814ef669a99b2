# SPDX-License-Identifier: Apache-2.0
"""Whoever looks after the device, on the real program: set-up, the door, a list of people, and who is kept out."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.record.home import Home
from tests.e2e.conftest import Person, stepwell
from ui import setting_up
from ui.compose import assemble

SitDown = Callable[[Path], Person]
DOOR = "For the person who looks after this device"
LIST = "id,name,role\nk1,Kofi Mensah,\nk2,Lena Braun,supervisor\nk3,,\n"


def set_up(person: Person, *answers: str) -> None:
    person.do("fill", name="Whose device is it?", text="Sea View")
    person.press("Shop floor basics", "Go on", *answers)


def rosa(person: Person) -> None:
    """Say that Rosa looks after the device, with a PIN."""
    assert person.screen["heading"] == "Who looks after this device?"
    person.do("fill", name="Your name", text="Rosa")
    person.press("Go on")
    person.do("enter", text="2580")
    person.do("enter", text="2580")


def actions(home: Path) -> list[str]:
    return [entry["action"] for entry in json.loads(stepwell(home, "audit", "list", "--json").stdout)]


def test_from_set_up_to_people_from_a_list(tmp_path: Path, sit_down: SitDown) -> None:
    home, staff = tmp_path / "home", tmp_path / "staff.csv"
    staff.write_text(LIST, encoding="utf-8")
    person = sit_down(home)
    set_up(person)
    rosa(person)
    assert person.screen["page"] == "PeoplePage"
    person.press("This device")
    assert not person.can_press("Look after this device")
    person.press(DOOR)
    assert person.screen["heading"] == "Hello Rosa. Type your PIN"
    person.do("enter", text="1397")
    assert person.screen["page"] == "PinPage"
    person.do("enter", text="2580")
    assert person.screen["page"] == "CarePage"

    person.press("People from a list", "Choose a file")
    person.do("choose", path=str(staff))
    assert person.screen["heading"] == "This would happen"
    assert "New people: 2" in person.screen["texts"]
    assert "Line 4: The name is missing." in person.screen["texts"]
    person.press("Not now", "People from a list", "Choose a file")
    person.do("choose", path=str(staff))
    assert "New people: 2" in person.screen["texts"], "nothing was changed"
    person.press("Do it")
    assert "Added: 2" in person.screen["texts"]
    person.press("Back", "Backups and the key", "Make a backup now")
    assert any(text.startswith("A backup was made") for text in person.screen["texts"])
    person.press("Back", "What may leave this device", "How sure you feel", "Back", "How long things are kept")
    person.press("2 years", "Keep it like this", "Back", "Done")

    assert person.screen["page"] == "PeoplePage"
    assert {"Kofi Mensah", "Lena Braun", "Rosa"} <= {control["name"] for control in person.screen["controls"]}
    person.press("Kofi Mensah")
    assert not person.can_press("This device"), "whoever has no PIN comes in as a learner"
    assert person.close() == 0
    done = actions(home)
    assert {"first_operator", "backup_made", "leaving_switched", "retention_set"} <= set(done)
    assert done.count("person_added") == 3


def test_a_learner_does_not_come_in_and_the_offer_is_there_once(
    tmp_path: Path, sit_down: SitDown, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    setting_up.set_up(Home(home).make(), "Sea View", ("care-essentials",))
    program = assemble(Home(home))
    program.accounts.add(id="kim", name="Kim", pin="9630")
    program.accounts.add(id="olga", name="Olga", role="operator")
    program.close()

    person = sit_down(home)
    person.press("This device")
    assert not person.can_press(DOOR), "Olga has no PIN: nobody can prove to be her"
    person.press("Look after this device")
    rosa(person)
    assert person.screen["page"] == "CarePage"
    person.press("Done", "This device")
    assert not person.can_press("Look after this device")
    person.press(DOOR)
    assert person.screen["heading"] == "Hello Rosa. Type your PIN"
    person.do("enter", text="9630")
    assert person.screen["page"] == "PinPage"
    person.press("That is not me", "Kim")
    person.do("enter", text="9630")
    assert person.screen["page"] == "TodayPage"
    assert not person.can_press("This device")
    assert person.close() == 0
    assert actions(home).count("first_operator") == 1
