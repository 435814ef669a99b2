# SPDX-License-Identifier: Apache-2.0
"""The main job, as one person does it on the real program: sign-in to shift quiz, a pulled plug, then the LRS."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import requests

from app.statements import terms
from tests.e2e.conftest import Person, stepwell
from tests.losing_proxy import LosingProxy
from tests.ralph import Ralph
from tests.xapi_rules import broken

CHROME = (
    "Today",
    "How it looks",
    "Help",
    "Leave",
    "Stop for now",
    "Hint",
    "I haven't",
    "Check",
    "Up",
    "Down",
    "See the",
    "Report",
    "Read aloud",
    "More",
)
NOT_YET = "I haven't learned this yet"
MOST_STEPS = 60


def join(person: Person, name: str) -> None:
    """Come in as somebody new, with a PIN, in English, to learn about care."""
    person.press("I am new here")
    person.do("fill", name="Your name", text=name)
    person.press("Care essentials")
    while person.screen["heading"] != "Choose a PIN":
        person.press("Go on")
    person.press(*"2580", "Go on", *"2580", "Go on", "Not now", "I know how")


def sign_in(person: Person, name: str) -> None:
    person.press(name)
    person.do("type", text="2580")
    person.press("Come in")


def options(person: Person) -> list[str]:
    """The cards of a question with options."""
    return [c["name"] for c in person.screen["controls"] if not c["name"].startswith(CHROME)]


def answer(person: Person, number: int) -> None:
    """Answer the question on the screen: an option now and then, otherwise an honest "not yet"."""
    if number % 2 and person.screen["lines"] == {} and not any(n.startswith("Up") for n in person.named("Button")):
        person.press(options(person)[0])
    check = "Check: I am sure" if person.can_press("Check: I am sure") else "Check"
    try_check = number % 2 and person.can_press(check)
    person.press(check if try_check else NOT_YET)


def step(person: Person, number: int) -> None:
    """Do what the screen asks for."""
    match person.screen["page"]:
        case "QuestionPage":
            if not person.can_press("Go on"):
                answer(person, number)
            person.press("Go on")
        case "LessonPage":
            person.press("I know it now" if person.can_press("I know it now") else "I have read this")
        case "PortionEndPage":
            person.press("6 more now")
        case _:
            person.press("Go on")


def walk(person: Person, until: str) -> Counter[str]:
    """Do what the screen asks for until a page of the kind `until` stands; return how often each page was seen."""
    seen: Counter[str] = Counter()
    for number in range(MOST_STEPS):
        page = person.screen["page"]
        seen[page] += 1
        if page == until:
            return seen
        step(person, number)
    raise AssertionError(f"{until} was not reached: {dict(seen)}")


@pytest.mark.lrs
def test_the_main_job(demo: Path, ralph: Ralph, sit_down: Callable[[Path], Person], tmp_path: Path) -> None:
    person = sit_down(demo)
    join(person, "Joy Adeyemi")
    assert person.screen["page"] == "FindStartPage"
    person.press("First a little about me", "I feel sure", "Go on")
    while not person.can_press("Done"):
        person.press("Skip this")
    person.press("Done")

    # That led to the first question; the plug is pulled in the middle of a later one.
    assert person.screen["page"] == "QuestionPage"
    answer(person, 0)
    person.press("Go on")
    answered = 1
    while not (chosen := tick_something(person)):
        answered += person.screen["page"] == "QuestionPage"
        step(person, 0)
    before = person.screen
    saved = json.loads(stepwell(demo, "outbox", "list", "--json").stdout)
    person.kill()

    # Nothing that was shown as saved is lost, and the same question is back with the same choice.
    person = sit_down(demo)
    assert json.loads(stepwell(demo, "outbox", "list", "--json").stdout) == saved
    sign_in(person, "Joy Adeyemi")
    assert person.screen["heading"] == before["heading"]
    assert options(person) == options_of(before)
    assert ticked(person.screen) == ticked(before) == chosen

    seen = walk(person, "FinishedPage")
    assert answered + seen["QuestionPage"] >= 12
    person.press("Today")

    # The next module teaches.
    person.press("Start, about")
    seen = walk(person, "FinishedPage")
    assert seen["LessonPage"] >= 1, person.screen["texts"]

    # The shift quiz.
    person.press("Today")
    person.press("Start the quiz")
    seen = walk(person, "FinishedPage")
    assert seen["QuestionPage"] == 5
    person.press("Leave, Joy")
    assert person.screen["page"] == "PeoplePage"
    assert person.close() == 0
    assert list((demo / "backups").glob("*.db")), "a copy was made when Joy had left"

    assert stepwell(demo, "record", "rebuild", "--verify").returncode == 0
    deliver_exactly_once(demo, ralph, tmp_path)


def tick_something(person: Person) -> list[str]:
    """Choose the first option where the question has options to tick; return what is ticked then."""
    if options(person) and not person.screen["lines"]:
        person.press(options(person)[0])
    return ticked(person.screen)


def ticked(screen: dict[str, Any]) -> list[str]:
    """The options that are chosen."""
    return [control["name"] for control in screen["controls"] if control["on"]]


def options_of(screen: dict[str, Any]) -> list[str]:
    return [c["name"] for c in screen["controls"] if not c["name"].startswith(CHROME)]


def deliver_exactly_once(home: Path, ralph: Ralph, folder: Path) -> None:
    """Send everything through a proxy that drops the first acknowledgement; the LRS has each statement once."""
    export = folder / "statements.jsonl"
    stepwell(home, "outbox", "export", str(export))
    lines = export.read_text(encoding="utf-8").splitlines()
    assert {line: broken(line) for line in lines if broken(line)} == {}
    recorded = [json.loads(line) for line in lines]
    assert len(recorded) > 100, "more than one batch, so that the lost acknowledgement is not the only one"
    with LosingProxy(ralph.endpoint) as proxy:
        proxy.lose_answers = 1
        credentials = ("--key", ralph.key, "--secret-stdin")
        stepwell(home, "lrs", "set", proxy.endpoint + "/", *credentials, stdin=ralph.secret + "\n")
        first = json.loads(stepwell(home, "sync", "--once", "--now", "--json").stdout)
        assert first["waiting"] > 0
        assert len(all_statements(ralph)) > 0, "the LRS had stored what it could not acknowledge"
        second = json.loads(stepwell(home, "sync", "--once", "--now", "--json").stdout)
    assert second["waiting"] == 0
    assert second["quarantined"] == 0
    stored = all_statements(ralph)
    events = [s for s in stored if s["verb"]["id"] != terms.SENT.iri]  # the others say how far this device has sent
    assert Counter(s["id"] for s in events) == Counter(s["id"] for s in recorded)
    assert len(events) < len(stored)
    assert "Joy" not in json.dumps(stored)


def all_statements(ralph: Ralph) -> list[dict[str, Any]]:
    """Return everything that the LRS has."""
    found: list[dict[str, Any]] = []
    url = ralph.endpoint + "/statements?limit=100"
    with requests.Session() as session:
        session.auth = (ralph.key, ralph.secret)
        session.headers["X-Experience-API-Version"] = "1.0.3"
        while url:
            page = session.get(url, timeout=30).json()
            found += page["statements"]
            more = page.get("more", "")
            url = requests.compat.urljoin(ralph.endpoint, more) if more else ""
    return found
