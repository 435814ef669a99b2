# SPDX-License-Identifier: Apache-2.0
"""Ana chooses what she works towards: in the real window, offline, and then two devices and a real LRS.

The plan goes along as it is; what she wrote for herself is in no file, no row and nothing that the LRS was sent.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.record.home import Home
from tests.e2e.conftest import Person
from tests.e2e.two_devices import PACK, PIN, Somebody, come_in, connect, enrol, look, meet, nowhere, said, take_along
from tests.private_words import Held
from tests.ralph import Ralph
from ui.compose import open_program

ANA = Somebody("Ana")
WROTE = "Talk with Mrs Lang about her garden"
CUE, ACTION = "the kettle is whistling", "read one page of it"


@pytest.mark.lrs
def test_the_plan_goes_along_and_no_word_of_hers_leaves(
    demo: Path, tmp_path: Path, sit_down: Callable[..., Person], ralph: Ralph
) -> None:
    enrol(demo, ANA)
    with open_program(Home(demo), write=False) as program:
        modules = program.shelf.index(PACK).pack.modules
    first, second = modules[0], modules[2]
    person = come_in(sit_down(demo), ANA.name)
    person.press("My own", "My goals", "Begin: four short questions", first.title, second.title, "Next", "Pass over")
    person.do("fill", name="I want to …", text=WROTE)
    person.do("wait", ms=1500)
    person.kill()  # the plug is pulled: what was typed is there again

    person = come_in(sit_down(demo), ANA.name)
    assert person.screen["page"] == "OwnWordsPage"
    assert WROTE in person.screen["lines"].values()
    person.press("Next", "Pass over", "To my goals", first.title, "Later", "Make a small plan")
    person.do("fill", name="what happens", text=CUE)
    person.do("fill", name="what you do", text=ACTION)
    person.press("Save", "My goals", second.title, "Let it rest")
    assert person.close() == 0
    held = look(Held(), demo)

    other = tmp_path / "other"
    connect(demo, ralph)
    take_along(demo, other, ANA.id)
    meet(demo, other)
    plans = [said(home, "learner", "plan", ANA.id) for home in (demo, other)]
    for plan in plans:
        goals = [(goal["module"], goal["paused"]) for goal in plan["goals"]]
        assert goals == [(second.id, True), (first.id, False)]

    with open_program(Home(demo)) as program:
        assert program.accounts.sign_in(ANA.id, PIN).ok
        assert [each.text for each in program.goals.own_words(ANA.id)] == [WROTE]
        (plan_of_hers,) = program.goals.goal(ANA.id, first.id).intentions
        assert (plan_of_hers.cue, plan_of_hers.action) == (CUE, ACTION)
    nowhere((WROTE, CUE, ACTION), demo, other, ralph=ralph, known=first.id, held=held)
