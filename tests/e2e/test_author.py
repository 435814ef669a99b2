# SPDX-License-Identifier: Apache-2.0
"""A supervisor makes a microlearn in the window, loses the power on the way and publishes it; a learner answers it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.record.home import Home
from tests.e2e.conftest import Person, stepwell
from ui.compose import assemble

PACK = "care-essentials"
QUESTIONS = (
    ("Somebody spilled water by the door. What do you do first?", "Put the sign out", "Fetch the mop", "Tell the boss"),
    ("A dry floor still has the sign on it. What do you do?", "Take it away", "Leave it", "Turn it round"),
)


@pytest.fixture
def home(demo: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with Sue, who is a supervisor, and Ana, who learns; neither has a PIN yet."""
    stepwell(demo, "learner", "add", "--id", "sue", "--name", "Sue", "--pack", PACK, "--role", "supervisor")
    stepwell(demo, "learner", "add", "--id", "ana", "--name", "Ana", "--pack", PACK)
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    program = assemble(Home(demo))
    try:
        program.accounts.set_pin("sue", "2468")
    finally:
        program.close()
    return demo


def test_a_microlearn_from_the_first_word_to_somebody_who_learns_it(
    home: Path, tmp_path: Path, sit_down: Callable[[Path], Person]
) -> None:
    person = sit_down(home)
    person.press("Sue")
    person.do("enter", text="2468")
    assert person.can_press("Make a microlearn"), person.screen
    person.press("Make a microlearn", "New microlearn")
    fill(person, ("After this, people can", "Make a wet floor safe"), ("A short name", "Wet floors"))
    fill(person, ("Why does it help", "Nobody slips, and nobody stays home."))
    person.press("Go on: Questions")
    question(person, *QUESTIONS[0])
    # The plug is pulled in the middle of the second question, a moment after the last letter.
    person.press("New question", "One answer is right")
    fill(person, ("What do you ask", QUESTIONS[1][0]), ("Answer 1", "Take it"))
    person.press("Undo", "Redo")
    person.kill()

    person = sit_down(home)
    person.press("Sue")
    person.do("enter", text="2468")
    assert "Take it" in boxes(person), "the same question, in front of whoever wrote it"
    whole(person, *QUESTIONS[1])
    person.press("Done", "Go on: The lesson")
    fill(person, ("The lesson", "The sign first, then the mop. A sign that tells the truth is believed."))
    person.press("Go on: A story", "Go on: Look at it", "Show it")
    assert person.screen["page"] == "LessonPage"
    person.press("I have read this")
    assert person.screen["page"] == "QuestionPage"
    person.press("Stop for now", "End it here", "What to mend", "Go on: Publish")
    person.press("On this device")
    assert any("can be learned on this device now" in text for text in person.screen["texts"]), person.screen

    person.press("Leave", "Ana")
    assert person.can_press("Wet floors"), person.screen
    person.press("Wet floors")
    while person.screen["page"] == "LessonPage":
        person.press("I have read this")
    assert person.screen["page"] == "QuestionPage"
    right = next(rights for stem, rights, *_ in QUESTIONS if stem == person.screen["heading"])
    person.press(right, "Check")
    assert person.screen["heading"] == "Yes"
    assert person.close() == 0


def question(person: Person, *words: str) -> None:
    person.press("New question", "One answer is right")
    whole(person, *words)
    person.press("Done")


def whole(person: Person, stem: str, right: str, *wrong: str) -> None:
    fill(person, ("What do you ask", stem), ("Answer 1", right), ("Why is it right? S", "Yes. It is quick."))
    for number, words in enumerate(wrong, start=2):
        fill(person, (f"Answer {number}", words))
    for number in range(2):
        person.do("fill", name=f"Why is it not right? S#{number}", text=f"Not yet. That is reason {number + 1}.")


def fill(person: Person, *pairs: tuple[str, str]) -> None:
    for name, text in pairs:
        person.do("fill", name=name, text=text)


def boxes(person: Person) -> list[str]:
    return [str(words) for words in person.screen["lines"].values()]
