# SPDX-License-Identifier: Apache-2.0
"""Surveys, making a microlearn, people and the device by keyboard alone and by one finger alone, in very big words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.record.home import Home
from tests.e2e.conftest import Person, screen_of
from tests.e2e.day import FINGER, KEYS, Day, come_in
from ui.compose import open_program
from ui.demo import DEMO_PIN

PACK = "care-essentials"
pytestmark = [pytest.mark.soak, pytest.mark.parametrize("hand", [KEYS, FINGER])]
HANDLED = ("Sending", "What can be learned here", "Backups and the key", "People from a list")
SETTINGS = ("What may leave this device", "How long things are kept", "Kiosk", "Your organisation")


@pytest.fixture
def day(demo: Path, tmp_path: Path, sit_down: Callable[..., Person], hand: str) -> Day:
    """Somebody who looks after a team, with biggest words on a small screen."""
    with open_program(Home(demo)) as program:
        program.accounts.add(name="Sue", role="supervisor", pin=DEMO_PIN, pack=PACK, allow_weak=True)
        for number in range(4):
            program.accounts.add(name=f"Person {number}", pack=PACK)
    return Day(sit_down(demo, kiosk=hand == FINGER, where=screen_of(tmp_path, 1024, 600)), hand)


def biggest(day: Day, name: str) -> None:
    come_in(day, name)
    day.press("How it looks", "Biggest", "Done")


def test_the_device_and_whoever_looks_after_it(day: Day) -> None:
    if day.page == "AttractPage":
        day.press("Touch to begin")
    day.press("This device", "For the person who looks after this device")
    day.pin(DEMO_PIN)
    if day.page == "PinPage":
        day.press("Come in")
    assert day.page == "CarePage"
    for part in (*HANDLED, *SETTINGS):
        if not day.person.can_press(part):
            continue
        day.press(part, "Back")
        assert day.page == "CarePage", part
    day.press("Backups and the key", "Make a backup now", "Back")
    day.press("What may leave this device", "How sure you feel", "Back")
    day.press("How long things are kept", "2 years", "Keep it like this", "Back", "Done")


def test_people_and_surveys(day: Day) -> None:
    biggest(day, "Sue")
    day.press("My team", "People here")
    day.write("Find a name", "tom")
    day.press("Tom Reilly")
    day.press("Back", "Back", "Surveys", "Back", "Reported problems", "Back", "Coach cards", "To Today")


def test_a_survey_at_the_door(day: Day) -> None:
    if day.page == "AttractPage":
        day.press("Touch to begin")
    day.press("How was your week?", "Begin")
    while day.page == "SurveyPage" and not day.person.can_press("Done"):
        if day.screen["offered"]:
            day.press(day.screen["offered"][0], key="Space")
        day.first("Next", "Hand in")
    day.press("Done")
    assert day.page == "PeoplePage"


def test_a_microlearn(day: Day) -> None:
    biggest(day, "Sue")
    day.press("Make a microlearn", "New microlearn")
    day.write("After this, people can", "make a wet floor safe")
    day.write("Why does it help", "nobody slips")
    day.write("A short name", "wet floors")
    day.press("Go on: Questions", "New question", "One answer is right")
    for line, words in (("What do you ask", "what first"), ("Answer 1", "the sign"), ("Answer 2", "the mop")):
        day.write(line, words)
    day.press("Undo", "Redo")
    day.write("Why is it right", "yes")
    day.write("Why is it not right", "no")
    day.press("Done", "Go on: The lesson")
    day.write("The lesson", "the sign first")
    day.press("Go on: A story", "Write a story")
    day.write("Name of the story", "a puddle")
    day.press("Leave the story out", "Go on: Look at it", "Biggest", "Show it")
    assert day.page == "LessonPage"
    day.press("I have read this")  # the question is not whole
    assert day.page == "PreviewPage"
    day.press("What to mend", "Mend it")
    assert day.page == "ChecksPage"
    day.press("Step 2 of 7: all steps")
    day.press("Delete this draft", "Delete it for good")
    assert day.page == "DraftsPage"
    day.press("Back")
    assert day.page == "TodayPage"
