# SPDX-License-Identifier: Apache-2.0
"""One person, two devices, a real LRS: what was done goes along, what was half done stays; docs/resume.md says which.

The same without windows, in the suite: `tests/sync/test_roaming_places.py`.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.preferences import Preferences
from app.record.home import Home
from tests.e2e.conftest import PATIENCE_S, ROOT, Person, environment
from tests.e2e.test_killed import KEPT_MS
from tests.losing_proxy import LosingProxy
from tests.ralph import Ralph
from ui.compose import open_program

TWO_DAYS = 2 * 86_400_000
NOT_YET = "I haven't learned this yet"
PIN = "2580"
MOST_STEPS = 40


class Device:
    """A data folder on a computer whose clock is wrong by `off_ms`."""

    def __init__(self, path: Path, sit_down: Callable[..., Person], off_ms: int = 0) -> None:
        self.path, self._sit_down, self.off_ms = path, sit_down, off_ms

    def run(self, *words: str, stdin: str = "") -> Any:
        """Run a command and return its JSON."""
        script = str(ROOT / "tests/e2e/off_clock.py")
        done = subprocess.run(
            [sys.executable, script, str(self.off_ms), "--home", str(self.path), *words],
            env=environment(),
            cwd=ROOT,
            input=stdin,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )
        assert done.returncode == 0, (words, done.stderr)
        return json.loads(done.stdout) if "--json" in words else done.stdout

    def sync(self) -> Any:
        return self.run("sync", "--once", "--now", "--json")

    def come_in(self) -> Person:
        """Start the program and sign in."""
        person = self._sit_down(self.path, where={"ROBOT_CLOCK_MS": str(self.off_ms)})
        person.press("Ana")
        person.do("type", text=PIN)
        if person.screen["page"] == "PinPage":
            person.press("Come in")
        if person.screen["page"] == "ShowHowPage":
            person.press("I know how")
        return person


def leave(person: Person) -> dict[str, Any]:
    """Pull the plug when what stands there is kept; return what stood there."""
    person.do("wait", ms=KEPT_MS)
    before = person.do("look")
    person.kill()
    return before


def onward(person: Person, until: str) -> int:
    """Say "not yet" to what is asked and read what is given, to a page of the kind `until`; return the answers."""
    answers = 0
    for _step in range(MOST_STEPS):
        if person.screen["page"] == until and answers + (until != "QuestionPage"):
            return answers
        if person.screen["page"] == until == "QuestionPage":
            return answers
        if person.screen["page"] == "QuestionPage" and not person.can_press("Go on"):
            person.press(NOT_YET)
            answers += 1
        else:
            person.press(
                next(name for name in ("Go on", "I know it now", "I have read this") if person.can_press(name))
            )
    raise AssertionError(f"{until} was not reached: {person.screen}")


def half(person: Person) -> None:
    """Answer a question half."""
    if person.screen["lines"]:
        person.do("fill", name=next(iter(person.screen["lines"])), text="1")
    elif person.screen["kind"] == "Ordering":
        person.press(f"Move down: {person.screen['offered'][0]}")
    else:
        person.press(person.screen["offered"][0])


def touched(screen: dict[str, Any]) -> list[str]:
    """What is chosen or typed on a screen."""
    return [control["name"] for control in screen["controls"] if control["on"]] + [
        text for text in screen["lines"].values() if text
    ]


class Pair:
    """Ana's two devices, and the way to the LRS; `same` says that both know the same of her."""

    def __init__(self, here: Device, there: Device, who: str, proxy: LosingProxy) -> None:
        self.here, self.there, self.who, self.proxy = here, there, who, proxy

    def same(self) -> None:
        here, there = (each.run("learner", "digest", self.who, "--json") for each in (self.here, self.there))
        assert here == there


@pytest.fixture(params=[0, -TWO_DAYS], ids=["right clocks", "two days early"])
def pair(
    request: pytest.FixtureRequest, demo: Path, tmp_path: Path, sit_down: Callable[..., Person], ralph: Ralph
) -> Iterator[Pair]:
    """Ana learns here, and takes an enrolment file there, where the clock may be wrong."""
    here, there = Device(demo, sit_down), Device(tmp_path / "there", sit_down, request.param)
    with open_program(Home(demo)) as program:
        who = program.accounts.add(name="Ana", pack="care-essentials", pin=PIN).id
        program.accounts.set_preferences(who, Preferences(shown_how=True))
    with LosingProxy(ralph.endpoint) as proxy:
        here.run("lrs", "set", proxy.endpoint + "/", "--key", ralph.key, "--secret-stdin", stdin=ralph.secret + "\n")
        file = tmp_path / "ana.enrolment"
        code = here.run("learner", "enrol", who, "--out", str(file), "--same-key", "--json")["code"]
        there.run("enrol", str(file), "--code-stdin", stdin=code + "\n")
        yield Pair(here, there, who, proxy)


@pytest.mark.lrs
@pytest.mark.soak
def test_what_is_done_goes_along_and_what_is_half_done_stays(pair: Pair) -> None:
    here, there, same = pair.here, pair.there, pair.same

    # Here: a portion of Find my start, then a question that is half answered when the plug is pulled.
    person = here.come_in()
    person.press("Start with a question")
    assert onward(person, "PortionEndPage") == 6
    person.press("Enough for today")
    person.press("Start, about")
    onward(person, "QuestionPage")
    half(person)
    assert touched(person.screen) or person.screen["kind"] in ("Ordering", "Matching", "Categorise")
    before = leave(person)

    # The network goes away in the midst of it.
    pair.proxy.lose_answers = 1
    assert here.sync()["waiting"] > 0
    assert here.sync()["waiting"] == 0
    there.sync()
    same()

    # There: nothing of the half, all of the rest; the attempt goes on.
    person = there.come_in()
    assert person.screen["page"] == "TodayPage"
    assert any(text.startswith("You stopped in") for text in person.screen["texts"])
    assert not person.can_press("Start with a question"), "the first portion was done"
    person.press("Go on")
    onward(person, "QuestionPage")
    assert not touched(person.screen), "nobody chose anything here"
    person.press(NOT_YET, "Go on")
    onward(person, "QuestionPage")
    half(person)
    there_left = leave(person)
    there.sync()
    here.sync()
    same()

    # Here again: what was answered there is not asked once more, and the half of there is not here.
    person = here.come_in()
    assert person.screen["page"] in ("QuestionPage", "LessonPage")
    assert person.screen["heading"] != before["heading"] or not touched(person.screen)
    onward(person, "QuestionPage")
    assert not touched(person.screen)
    person.press("Today")
    assert person.close() == 0

    # There again, on the same device: the half is there as it was left, as far as its question still is.
    person = there.come_in()
    assert person.screen["heading"] == there_left["heading"]
    assert touched(person.screen) == touched(there_left)
    person.press("Today")
    assert person.close() == 0
    for device in (here, there, here, there):
        device.sync()
    same()
