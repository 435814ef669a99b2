# SPDX-License-Identifier: Apache-2.0
"""What somebody learned on the floor is seen in the office by who leads the team, and they see that it was looked at.

As people press it in real windows, on two devices, with a real LRS. What was written about Ana on the floor stays.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.leading.facts import TalkWorded
from app.record.home import Home
from app.rights import COMMAND_LINE
from tests.e2e import small_pack
from tests.e2e.conftest import Person
from tests.e2e.test_encouragement import learn
from tests.e2e.two_devices import Somebody, come_in, look, meet, said, texts, ward
from tests.private_words import Held
from tests.ralph import Ralph
from ui.compose import open_program

pytestmark = pytest.mark.lrs
SUE = Somebody("Sue", role="supervisor", pack=small_pack.PACK)
ANA = Somebody("Ana", pack=small_pack.PACK)
TEAM = (SUE, ANA, Somebody("Bo", pin=None, pack=small_pack.PACK))
WORDS = "Ana worries about her son."
STEM = "on the floor. What do you do?"


def cell(home: Path, who: str) -> str:
    found = said(home, "team", "matrix", "--pack", small_pack.PACK)
    return next(each["cells"]["floors"] for each in found["people"] if each["id"] == who)


def test_as_people_press_it(tmp_path: Path, ralph: Ralph, sit_down: Callable[[Path], Person]) -> None:
    source = small_pack.write(tmp_path / "source")
    office, floor = (ward(tmp_path / name, ralph, *TEAM, source=source) for name in ("office", "floor"))
    with open_program(Home(floor)) as program, program.gate.acting(COMMAND_LINE):
        program.record.append("ana", TalkWorded(talk="t", pack=small_pack.PACK, by="sue", words=WORDS))

    # On the floor Ana learns all of it.
    ana = come_in(sit_down(floor), "Ana")
    ana.press("My own", "What encourages me")
    learn(ana)
    assert ana.close() == 0

    # In the office nothing of it is known yet, and the screen says how old it is. It asks by itself, too.
    assert cell(office, "ana") == "not_sure"
    sue = come_in(sit_down(office), "Sue")
    sue.press("My team", "Who stands where")
    assert "From other devices: " in texts(sue)
    assert sue.close() == 0
    meet(floor, office)
    assert (cell(office, "ana"), cell(office, "bo")) == ("current", "not_sure")

    # Now it is: for all of the site, for Ana, and without names.
    sue = come_in(sit_down(office), "Sue")
    assert sue.screen["page"] == "MatrixPage", "where she was"
    assert "From other devices: today at" in texts(sue)
    assert "People shown: 3 of 3." in texts(sue)
    sue.press("Everybody · All topics", "Up to date")
    assert "Up to date · All topics" in texts(sue)
    assert "People shown: 1 of 3." in texts(sue)
    sue.press("What is missing")
    assert "Known: 1" in texts(sue)
    assert "Ana" not in texts(sue)
    sue.press("Back", "People here", "Ana", "How far they are")
    assert sue.screen["page"] == "HowFarPage"
    seen = texts(sue)
    assert "Dry a wet floor: Known" in seen
    assert "Ana can see in My data that you opened this page." in seen
    assert WORDS not in seen
    assert STEM not in seen
    assert small_pack.RIGHT not in seen
    assert sue.close() == 0

    # Ana finds both looks, in the office.
    ana = come_in(sit_down(office), "Ana")
    ana.press("What I know so far", "My data", "Who looked at what is about you")
    looked = texts(ana)
    assert "how far you are" in looked
    assert "how everybody here stands, you among them" in looked
    assert ana.close() == 0

    here, elsewhere = look(Held(), floor), look(Held(), office)
    elsewhere.files(ralph.file.parent)
    here.stands(WORDS, "floor rows")
    elsewhere.stands("dry", "office rows")
    elsewhere.nowhere(WORDS)
