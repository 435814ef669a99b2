# SPDX-License-Identifier: Apache-2.0
"""One story on the real program: found on Today, the plug pulled in the middle, gone on with, looked back at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.events import LessonFinished
from app.record.home import Home
from tests.e2e.conftest import Person, stepwell
from ui.compose import assemble

PACK, MODULE, STORY = "care-essentials", "first-minutes", "Dinner goes quiet"


@pytest.fixture
def home(demo: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with Ana, who has read what the module of the story teaches."""
    stepwell(demo, "learner", "add", "--id", "ana", "--name", "Ana", "--pack", PACK)
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    program = assemble(Home(demo))
    try:
        index = program.shelf.index(PACK)
        for competency in index.modules[MODULE].competencies:
            lesson = index.lessons_of[competency][0].id
            of = {"pack": PACK, "version": index.version, "competency": competency}
            program.record.append("ana", LessonFinished(lesson=lesson, seconds=60.0, **of))
    finally:
        program.close()
    return demo


def test_a_story_through_a_pulled_plug(home: Path, sit_down: Callable[[Path], Person]) -> None:
    person = sit_down(home)
    person.press("Ana", STORY)
    assert person.screen["page"] == "StoryOpeningPage"
    assert any(text.startswith("Why: Choking is silent") for text in texts(person))
    person.press("Begin", "I stay beside him")
    assert person.screen["page"] == "ScenePage"
    person.press("I let him go")
    shown = person.screen
    assert shown["heading"].startswith("A minute later it is quiet in there.")
    person.kill()

    person = sit_down(home)
    person.press("Ana")
    assert person.screen["heading"] == shown["heading"]
    assert texts(person) == shown["texts"]

    # Back, and another way to a good end.
    person.press("Back to the scene before", "I go with him", "I shout for Dana")
    person.press("Up to five abdominal", "I tell the senior")
    assert person.screen["page"] == "DebriefPage"
    assert "It ended well." in texts(person)
    assert sum(text.startswith("They would do the same.") for text in texts(person)) == 5
    person.press("To Today", STORY)
    assert person.can_press("How it ended")
    assert person.can_press("Begin again")
    assert person.close() == 0


def texts(person: Person) -> list[str]:
    return list(person.screen["texts"])
