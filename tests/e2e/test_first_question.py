# SPDX-License-Identifier: Apache-2.0
"""From the badge to the first useful question on the first day, on the real program: what has to be done, counted."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.conftest import Person, stepwell

START = "Start with a question"


def badge_of(home: Path, learner: str, folder: Path) -> str:
    """What a scanner reads off the card of somebody."""
    cards = folder / f"{learner}.html"
    stepwell(home, "learner", "badge", learner, "--out", str(cards))
    printed = re.search(r'class="code">([^<]*)<', cards.read_text(encoding="utf-8"))
    assert printed is not None
    return printed[1].replace(" ", "")


@pytest.mark.parametrize(("pin", "acts"), [("", 2), ("9630", 3)])
def test_a_badge_is_one_tap_from_the_first_question(
    demo: Path, sit_down: Callable[[Path], Person], tmp_path: Path, pin: str, acts: int
) -> None:
    """A scan and a tap; a PIN of one's own is typed in between. No page is read first, and no survey stands there."""
    secret = ("--pin-stdin",) if pin else ()
    stepwell(demo, "learner", "add", "--id", "eva", "--name", "Eva", *secret, stdin=f"{pin}\n" if pin else "")
    code = badge_of(demo, "eva", tmp_path)
    person = sit_down(demo)
    done, pages = 0, []

    def act(do: str, **more: str) -> None:
        nonlocal done
        person.do(do, **more)
        done += 1
        pages.append(person.screen["page"])

    act("enter", text=code)
    if pin:
        act("enter", text=pin)
    while person.screen["page"] == "RecoveryCodePage":  # only once in a life, with the first PIN
        person.press("Not now")
    assert person.screen["page"] == "TodayPage"
    assert person.can_press(START)
    act("press", name=START)
    assert pages[-1] == "QuestionPage"
    assert done == acts
    assert "Question 1 of 6" in person.screen["texts"]
    assert person.can_press("I haven't learned this yet")
    assert any(text.startswith("We begin with something easy.") for text in person.screen["texts"])


def test_a_portion_ends_with_something_learned_and_the_day_goes_on(
    demo: Path, sit_down: Callable[[Path], Person]
) -> None:
    stepwell(demo, "learner", "add", "--id", "eva", "--name", "Eva")
    person = sit_down(demo)
    person.press("Eva", START)
    for number in range(1, 7):
        assert f"Question {number} of 6" in person.screen["texts"]
        person.press("I haven't learned this yet", "Go on")
    assert person.screen["page"] == "LessonPage"
    assert "One thing to take with you" in person.screen["texts"]
    assert any(text.startswith("You met this a moment ago.") for text in person.screen["texts"])
    person.kill()

    person = sit_down(demo)
    person.press("Eva")
    if person.screen["page"] == "TodayPage":
        person.press("Go on")
    assert person.screen["page"] == "LessonPage"
    person.press("I know it now")
    assert person.screen["page"] == "PortionEndPage"
    person.press("Enough for today")
    assert person.can_press("Start the quiz")
    assert person.can_press("6 more questions to find your start")
    assert person.can_press("Tell us more about you")
    person.press("Don't ask again")
    person.press("Leave, Eva", "Eva")
    assert not person.can_press("Tell us more about you")
    person.press("6 more questions to find your start")
    assert "Question 1 of 6" in person.screen["texts"]


def test_somebody_who_nobody_enrolled_is_at_the_first_question_with_few_taps(
    demo: Path, sit_down: Callable[[Path], Person]
) -> None:
    """Without a PIN: who I am, what I learn, how it looks, and the question; *I know how* where that is offered."""
    person = sit_down(demo)
    taps = 0

    def tap(name: str) -> None:
        nonlocal taps
        person.press(name)
        taps += 1

    tap("I am new here")
    person.do("fill", name="Your name", text="Eva")
    tap("Care essentials")  # says what is wanted, and goes on
    tap("Go on")
    tap("No PIN")
    if person.can_press("I know how"):
        tap("I know how")
    assert person.screen["page"] == "FindStartPage"
    tap(START)
    assert person.screen["page"] == "QuestionPage"
    assert taps <= 6
