# SPDX-License-Identifier: Apache-2.0
"""A huddle of three at one device, as people press it: questions together, a pulled plug, who is here by badge and PIN.

On another device each of them sees it after a sync, through a real LRS. That nobody's answer stands anywhere is looked
for in both databases, in what left them, and with the LRS.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.record.home import Home
from app.rights import COMMAND_LINE
from tests.e2e import small_pack
from tests.e2e.conftest import Person
from tests.e2e.two_devices import PIN, Somebody, come_in, look, meet, said, texts, ward
from tests.private_words import Held
from tests.ralph import Ralph
from ui.compose import open_program

pytestmark = pytest.mark.lrs
SUE = Somebody("Sue", role="supervisor", pack=small_pack.PACK)
TEAM = tuple(Somebody(name, pack=small_pack.PACK) for name in ("Ana", "Bo", "Cleo"))
ANSWERED = "http://adlnet.gov/expapi/verbs/answered"
WRONG, QUESTIONS = "I walk on", 4


def badge_of(home: Path, learner: str) -> str:
    with open_program(Home(home)) as program, program.gate.acting(COMMAND_LINE):
        return program.accounts.issue_badge(learner)


def ask(sue: Person) -> None:
    """Answer all that is asked right, but the first."""
    for number in range(QUESTIONS):
        assert "Talk first" in texts(sue)
        sue.press(WRONG if number == 0 else small_pack.RIGHT, "Our answer")
        assert ("Not yet" if number == 0 else "Yes") in texts(sue)
        sue.press("Go on")


def test_a_huddle_of_three_at_one_device(tmp_path: Path, ralph: Ralph, sit_down: Callable[[Path], Person]) -> None:
    source = small_pack.write(tmp_path / "source")
    office, floor = (ward(tmp_path / name, ralph, SUE, *TEAM, source=source) for name in ("office", "floor"))
    badge = badge_of(office, "bo")

    sue = come_in(sit_down(office), "Sue")
    sue.press("My team", "Sessions and huddles", "Begin a huddle", small_pack.MODULE)
    ask(sue)
    assert sue.screen["page"] == "HuddleTalkPage"
    sue.press("Who is here?")
    sue.do("enter", text=badge)
    assert "Bo is noted." in texts(sue)
    sue.kill()  # somebody pulls the plug

    sue = come_in(sit_down(office), "Sue")
    assert sue.screen["page"] == "RollCallPage"
    assert "Noted so far: 1" in texts(sue)
    sue.press("Ana")
    sue.do("type", text="9999")
    sue.press("I am here")
    assert "Nobody was noted" in texts(sue)
    sue.do("type", text=PIN)
    sue.press("I am here")
    assert "Ana is noted." in texts(sue)
    sue.press("Cleo", "No PIN: note me", "Close", "Close it")
    assert "People who were there: 3" in texts(sue)
    assert sue.close() == 0
    meet(office, floor)

    ana = come_in(sit_down(floor), "Ana")
    ana.press("What I know so far")
    assert "Sessions you were at" in texts(ana)
    assert "led by" in texts(ana)
    assert ana.close() == 0
    rows = said(floor, "session", "list")
    assert {(row["name"], row["how"], row["kind"]) for row in rows} == {
        ("Ana", "pin", "huddle"),
        ("Bo", "badge", "huddle"),
        ("Cleo", "named", "huddle"),
    }
    (session,) = {row["session"] for row in rows}
    held = look(Held(), office, floor)
    held.files(ralph.file.parent)
    held.stands(session, "office rows", "floor rows", str(ralph.file))
    held.nowhere(ANSWERED, '"said"', "AnswerGiven")
