# SPDX-License-Identifier: Apache-2.0
"""Sue and Ana agree what is next: set at work, done at home, settled at work; and the notes of their talk stay there.

Real windows, two devices, a real LRS. What was written is looked for wherever it could have gone.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e import small_pack
from tests.e2e.conftest import Person
from tests.e2e.two_devices import Somebody, come_in, look, meet, said, texts, ward
from tests.private_words import Held
from tests.ralph import Ralph

pytestmark = pytest.mark.lrs

ANA = Somebody("Ana", pack=small_pack.PACK)
SUE = Somebody("Sue", pin="4813", role="supervisor", pack=small_pack.PACK)
ABOUT = "Do it with Bo on the quiet corridor."
NOTES = "The wet floor by the lift frightens her since the fall."
CHANGE = "Please write stairs, it was not the lift."
TO_DO = f"Practise: {small_pack.MODULE}"
ANEW = "The wet stairs frighten her since the fall."


def my_team(sue: Person) -> None:
    """Come in where she left off, and go on to her team."""
    if sue.screen["page"] == "TeamPage":
        sue.press("Back")
    if sue.screen["page"] != "LeadPage":
        sue.press("My team")


def agree(sue: Person) -> None:
    my_team(sue)
    sue.press("People here", "Ana", "What is next, and talks")
    assert sue.screen["page"] == "CoachOnePage"
    sue.press("Agree what is next", "Practise a topic", small_pack.MODULE, "In one week")
    sue.do("fill", name="A few words, if you want", text=ABOUT)
    sue.press("Agree on it")
    assert TO_DO in texts(sue)


def done_at_home(ana: Person) -> None:
    """What to do is there, and not what was written about it."""
    assert TO_DO in texts(ana)
    ana.press("My own", "What we agreed")
    assert ABOUT not in texts(ana)
    ana.press("Do it now")
    assert ana.screen["page"] == "QuestionPage"
    ana.press("Today")
    ana.press("My own", "What we agreed")
    ana.press(f"It is done: {TO_DO}")
    assert "You said that it is done" in texts(ana)
    ana.press("I would like a talk", "Ask my supervisor")
    assert "You asked for a talk" in texts(ana)


def settled_and_talked(sue: Person) -> None:
    my_team(sue)
    sue.press("Follow-ups")
    assert "Says it is done" in texts(sue)
    assert "Would like a talk" in texts(sue)
    sue.press("Ana")
    assert sue.screen["page"] == "FollowUpPage"
    assert ABOUT in texts(sue)
    sue.press("It is settled", "Back")
    assert "Says it is done" not in texts(sue)
    sue.press("Back", "Who may like a talk")
    assert "Nobody now." in texts(sue), "that she asks is heard; nothing else is said of her"
    sue.press("Back", "People here", "Ana", "What is next, and talks", "Note a talk")
    assert "nothing of them is ever sent" in texts(sue)
    sue.do("fill", name="What you two said, and what comes next", text=NOTES)
    sue.press("Save, and read it together")
    assert NOTES in texts(sue)


def asks_for_a_change(ana: Person) -> None:
    ana.press("Notes of your talk wait for you")
    ana.press(next(name["name"] for name in ana.screen["controls"] if "with Sue" in name["name"]))
    assert NOTES in texts(ana)
    ana.press("Ask for a change")
    ana.do("fill", name="I would write …", text=CHANGE)
    ana.press("Ask for it")
    assert CHANGE in texts(ana)


def agreed_with_her_pin(sue: Person) -> None:
    my_team(sue)
    sue.press("People here", "Ana", "What is next, and talks")
    assert "A change is asked for" in texts(sue)
    sue.press(next(c["name"] for c in sue.screen["controls"] if re.search(r"\b20\d\d\b", c["name"])))  # its day
    sue.press("Write it anew")
    assert CHANGE in texts(sue)
    sue.do("fill", name=NOTES, text=ANEW)
    sue.press("Save, and read it together", "Ana agrees now")
    sue.do("type", text=ANA.pin or "")
    sue.press("Sign")
    assert "Notes agreed on" in texts(sue)
    assert not sue.can_press("Write it anew")


def test_agreed_at_work_done_at_home_settled_at_work(
    tmp_path: Path, ralph: Ralph, sit_down: Callable[..., Person]
) -> None:
    source = small_pack.write(tmp_path / "source")
    work, home = (ward(tmp_path / name, ralph, ANA, SUE, source=source) for name in ("work", "home"))

    def at(place: Path, who: Somebody, *does: Callable[[Person], None]) -> None:
        person = come_in(sit_down(place), who.name, who.pin)
        for each in does:
            each(person)
        assert person.close() == 0

    at(work, SUE, agree)
    meet(work, home)
    at(home, ANA, done_at_home)
    meet(home, work)
    at(work, SUE, settled_and_talked)
    at(work, ANA, asks_for_a_change)
    held = look(Held(), work)
    for words in (NOTES, CHANGE):
        assert held.where(words) == ["work rows"]
    at(work, SUE, agreed_with_her_pin)
    meet(work, home)

    (talk,) = said(home, "talk", "list")
    assert (talk["learner"], talk["agreed"]) == (ANA.id, True), "that there was one, and that it was agreed, is known"
    assert said(home, "follow-up", "list", "--count")["talks_asked_for"] == 1
    held = look(held, work, home)
    held.files(ralph.file.parent)
    held.stands(talk["id"], "work rows", "home rows", str(ralph.file))
    for words in (ABOUT, NOTES, CHANGE, ANEW):
        assert held.where(words) == ["work rows"], words
