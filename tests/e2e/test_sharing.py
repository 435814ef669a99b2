# SPDX-License-Identifier: Apache-2.0
"""Ana lets Bo read one thought of hers, on two devices and through a real LRS, until she ends it.

Everything is pressed in real windows. No word of hers stands in clear in any row, file, export, log, or with the LRS.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.record.home import Home
from tests.e2e.conftest import Person, stepwell
from tests.e2e.two_devices import PACK, Somebody, come_in, look, meet, nowhere, take_along, texts, ward
from tests.private_words import Held
from tests.ralph import Ralph
from ui.compose import open_program

CYCLE = "A secret that is none"
BEFORE, AFTER = "I told her that I would keep quiet about Quillonia", "Next time I say at once whom I have to tell"
BOX = "Your thoughts, if you want"
WAY, BACK = ("My own", "Shared with one person"), "Nobody shares anything with you now."
PEOPLE = (Somebody("Ana"), Somebody("Bo", pin="3691"), Somebody("Cleo", pin="1472"))
PINS = {one.name: one.pin for one in PEOPLE}
MOST_STEPS = 10


@pytest.mark.lrs
def test_one_person_reads_it_on_the_other_device_until_it_is_ended(
    tmp_path: Path, ralph: Ralph, sit_down: Callable[[Path], Person]
) -> None:
    here, there, held = ward(tmp_path / "here", ralph, *PEOPLE), tmp_path / "there", Held()

    def at(home: Path, name: str, *ways: str) -> Person:
        person = come_in(sit_down(home), name, PINS[name])
        if person.screen["page"] == "TodayPage":  # otherwise they are where they were the last time
            person.press(*ways)
        return person

    # Bo and Cleo have been here, so that something can be sealed for them; all three have the other device, too.
    for name in ("Bo", "Cleo"):
        assert at(here, name).close() == 0
    take_along(here, there, "ana", "bo", "cleo")
    for home in (here, there):
        stepwell(home, "privacy", "switches", "--on", "notes")

    # Here Ana thinks, before and after, and lets Bo read what she thought after.
    ana = at(here, "Ana", CYCLE, "Begin")
    round_to_the_end(ana)
    assert BEFORE in texts(ana)
    ana.press("Share with one person#1")
    assert not ana.can_press("Ana"), "nobody shares with themselves"
    ana.press("Bo")
    assert "Nobody else" in texts(ana)
    ana.press("Share it")
    assert "Bo can read it" in texts(ana)
    assert ana.close() == 0
    look(held, here)
    meet(here, there)

    # There Bo reads it with his PIN, and nothing else of hers; Cleo has nothing, and cannot open what Bo has.
    bo = at(there, "Bo", *WAY)
    assert AFTER not in texts(bo), "it is closed at first: others may look on"
    bo.press("Ana")
    assert AFTER in texts(bo)
    assert BEFORE not in texts(bo)
    assert bo.close() == 0
    cleo = at(there, "Cleo", *WAY)
    assert BACK in texts(cleo)
    assert "Ana" not in texts(cleo)
    assert cleo.close() == 0
    look(held, there)
    assert shared(here) == shared(there) == 1

    # Ana ends it here; after the next meeting Bo has it no more, there or here.
    ana = at(here, "Ana", *WAY)
    ana.press("End it: Bo")
    assert "All that you wrote is locked with your PIN" in texts(ana)
    assert ana.close() == 0
    meet(here, there)
    for home in (here, there):
        bo = at(home, "Bo", *WAY)
        assert BACK in texts(bo)
        assert not bo.can_press("Ana,")
        assert bo.close() == 0
        assert shared(home) == 0
    nowhere((BEFORE, AFTER, "Quillonia", "whom I have to tell"), here, there, ralph=ralph, known=PACK, held=held)


def round_to_the_end(ana: Person) -> None:
    """Go round the cycle; what there is to do in between is passed over."""
    for thought in (BEFORE, AFTER):
        for _step in range(MOST_STEPS):
            if BOX in ana.screen["lines"]:
                break
            ana.press("I have tried it" if ana.can_press("I have tried it") else "Next")
        ana.do("fill", name=BOX, text=thought)
        ana.press("Next")
    assert AFTER in texts(ana), ana.screen


def shared(home: Path) -> int:
    """How many texts are sealed for somebody else on a device."""
    with open_program(Home(home), write=False) as program:
        return int(program.database.execute("SELECT count(*) FROM shared").fetchone()[0])
