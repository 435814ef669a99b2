# SPDX-License-Identifier: Apache-2.0
"""The real window, heard over the bus of the assistive technologies: what is there is what the other tests look at.

Needs Debian's xvfb, dbus, at-spi2-core, gir1.2-atspi-2.0 and python3-gi. With `-s` what was heard is printed.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.record.home import Home
from tests.e2e.at_bus import Reader, desk, lacking, until
from tests.e2e.conftest import Person
from ui.demo import DEMO_PIN, prepare_demo

pytestmark = pytest.mark.soak

ROLES = {
    "Window": {"frame"},
    "Client": {"filler"},
    "Pane": {"panel"},
    "Border": {"panel"},
    "Grouping": {"panel"},
    "LayeredPane": {"layered pane"},
    "StaticText": {"label"},
    "Heading": {"heading"},
    "Button": {"push button", "button"},
    "CheckBox": {"check box"},
    "RadioButton": {"radio button"},
    "EditableText": {"text"},
    "ProgressBar": {"progress bar"},
    "Graphic": {"image"},
    "ScrollBar": {"scroll bar"},
    "Slider": {"slider"},
    "Document": {"document frame"},
}
"""What Qt's roles are called on the bus (its bridge's own table), for the roles that these pages have."""
NAME, QUESTIONS = "Tom Reilly", 12


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    if missing := lacking():
        pytest.skip(f"no bus of the assistive technologies: {missing} is not installed")
    with desk() as listening:
        yield listening


@pytest.fixture
def person(reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Person]:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    prepare_demo(Home(tmp_path / "home"))
    on_the_bus = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    person = Person(tmp_path / "home", where=reader.environment | on_the_bus)
    until(reader.tree, bool)
    person.do("activate")
    yield person
    person.kill()


def inside(person: Person) -> list[dict[str, Any]]:
    """What the window is, as the program sees it itself."""
    return person.do("tree")["tree"]


def alike(outside: list[dict[str, Any]], within: list[dict[str, Any]]) -> bool:
    """Say whether both are the same objects in the same order; the first one outside is the program itself."""
    seen = [(each["name"], each["description"], each["depth"], "focused" in each["states"]) for each in outside[1:]]
    own = [(each["name"], each["description"], each["depth"], each["focused"]) for each in within]
    roles = [each["role"] for each in outside[1:]]
    return seen == own and all(role in ROLES[each["role"]] for role, each in zip(roles, within, strict=True))


def compared(person: Person, reader: Reader) -> list[dict[str, Any]]:
    """Compare what is on the bus with what is in the program, and return it."""
    within = inside(person)
    outside = until(reader.tree, lambda seen: alike(seen, within))
    print(f"\n== {person.screen['page']}: {person.screen['heading']}")
    for each in outside:
        print("  " * each["depth"], each["role"], "|", each["name"], "|", each["description"], "|", *each["states"])
    assert [each["name"] for each in outside[1:]] == [each["name"] for each in within]
    assert alike(outside, within)
    controls = [each for each in outside if "focusable" in each["states"] and each["role"] != "panel"]
    assert controls
    assert all(each["name"].strip() for each in controls)
    pressed = [each for each in controls if "button" in each["role"] or each["role"] == "check box"]
    pressed = [each for each in pressed if "enabled" in each["states"]]
    assert all({"Press", "Toggle"}.intersection(each["actions"]) for each in pressed)
    return outside


def headings(outside: list[dict[str, Any]]) -> list[str]:
    return [each["name"] for each in outside if each["role"] == "heading"]


def said(reader: Reader, words: str) -> None:
    """Wait until something that begins so was announced."""
    heard: list[dict[str, str]] = []

    def listen() -> list[dict[str, str]]:
        heard.extend(reader.heard())
        return [each for each in heard if each["what"] == "announced" and each["words"].startswith(words)]

    found = until(listen, bool)
    print("heard:", *(f"{each['what']} {each['role']} {each['words']!r}" for each in heard), sep="\n  ")
    assert found, heard


def test_what_is_on_the_bus_is_what_the_window_shows(person: Person, reader: Reader) -> None:
    assert headings(compared(person, reader)) == ["Who are you?"]
    reader.heard()

    assert reader.press(NAME)  # without mouse and keyboard, as a switch does it
    until(lambda: person.do("look"), lambda screen: screen["page"] == "PinPage")
    said(reader, f"Hello {NAME}")
    compared(person, reader)
    for digit in DEMO_PIN:
        person.press(digit)
    said(reader, f"{len(DEMO_PIN)} digits typed")
    person.press("Come in")

    assert person.screen["page"] == "TodayPage"
    said(reader, "Today")  # with the name it says hello a moment later
    compared(person, reader)
    person.press("Start")
    for _ in range(QUESTIONS):
        if person.screen["page"] != "QuestionPage":
            person.press("Go on")
            continue
        question = compared(person, reader)
        assert person.screen["heading"] in headings(question)
        reader.heard()
        person.press("I haven't learned this yet")
        shown = compared(person, reader)
        verdict = headings(shown)[-1]
        said(reader, verdict)
        return
    raise AssertionError(f"no question came: {person.screen['page']}")
