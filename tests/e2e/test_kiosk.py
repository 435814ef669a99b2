# SPDX-License-Identifier: Apache-2.0
"""The real program as a kiosk, with a finger and nothing else; the plug is pulled in the middle of a word."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.conftest import PATIENCE_S, Person, stepwell

NOT_YET = "I haven't learned this yet"
ONWARD = (NOT_YET, "Next", "I have read it", "Go on", "Back to Today", "To Today")
CYCLE = "A secret that is none"
WORDS = "I asked her how she was"


def come_in(person: Person, name: str, pin: str = "1234") -> None:
    assert person.screen["page"] == "AttractPage"
    person.do("touch")
    assert person.screen["page"] == "PeoplePage"
    person.touch(name, *pin, "Come in")


def test_a_shift_with_one_finger_and_a_pulled_plug(demo: Path, sit_down: Callable[..., Person]) -> None:
    person = sit_down(demo, kiosk=True)
    come_in(person, "Tom Reilly")
    person.touch("Start the quiz")
    pages = []
    while person.screen["page"] != "FinishedPage":
        assert len(pages) < 40
        pages.append(person.screen["page"])
        person.touch(next(name for name in ONWARD if person.can_press(name)))
    assert pages.count("QuestionPage") >= 3
    person.touch("Today", CYCLE, "Begin", "Your thoughts")
    person.do("spell", text=WORDS)
    assert WORDS in person.screen["lines"].values()
    person.kill()

    person = sit_down(demo, kiosk=True)
    come_in(person, "Tom Reilly")
    if person.screen["page"] == "TodayPage":
        person.touch(CYCLE)
    assert WORDS in person.screen["lines"].values(), "what was typed is there again"
    person.touch("Leave, Tom")
    assert person.screen["page"] == "AttractPage"
    assert not any("Tom" in text for text in person.screen["texts"]), "never people"


@pytest.mark.soak  # tests/ui/test_kiosk.py goes the same way in one process
def test_an_operator_leaves_the_kiosk_with_one_finger(demo: Path, sit_down: Callable[..., Person]) -> None:
    person = sit_down(demo, kiosk=True)
    person.do("touch")
    person.touch("This device", "For the person who looks after this device", *"1234", "Come in")
    assert person.screen["page"] == "CarePage"
    person.touch("Kiosk")
    assert person.process.stdin is not None
    person.process.stdin.write(json.dumps({"do": "touch", "name": "Leave the kiosk"}) + "\n")
    person.process.stdin.flush()
    assert person.process.wait(PATIENCE_S) == 0
    entries = json.loads(stepwell(demo, "audit", "list", "--json").stdout)
    assert "kiosk_left" in [entry["action"] for entry in entries]


@pytest.mark.soak  # tests/ui/test_kiosk.py goes the same way in one process
def test_a_lock_without_a_key_is_none(tmp_path: Path, sit_down: Callable[..., Person]) -> None:
    """Where nobody looks after the device it is asked who does, before anything is locked."""
    home = tmp_path / "home"
    stepwell(home, "learner", "add", "--id", "ana", "--name", "Ana")
    person = sit_down(home, kiosk=True)
    assert person.screen["page"] == "CaretakerPage"
    assert not person.can_press("Later")
    person.do("fill", name="Your name", text="Rosa")
    person.press("Go on")
    for _twice in range(2):
        person.do("enter", text="7193")
    assert person.screen["page"] == "AttractPage"
    operators = json.loads(stepwell(home, "learner", "list", "--json").stdout)
    assert ("Rosa", "operator") in {(each["name"], each["role"]) for each in operators}
