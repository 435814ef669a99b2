# SPDX-License-Identifier: Apache-2.0
"""Ana leaves a tip at home, Sue says it in other words at work, Ana agrees, Bo reads it at work and says it is true.

Real windows, two devices, a real LRS. What waits and what was rejected is on nobody else's screen. When Ana is erased,
nothing of what she wrote is left there.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e import small_pack
from tests.e2e.conftest import Person, stepwell
from tests.e2e.two_devices import Somebody, come_in, look, meet, said, texts, ward
from tests.private_words import Held
from tests.ralph import Ralph

pytestmark = pytest.mark.lrs

ANA = Somebody("Ana", pack=small_pack.PACK)
BO = Somebody("Bo", pin="3691", pack=small_pack.PACK)
SUE = Somebody("Sue", pin="4813", role="supervisor", pack=small_pack.PACK)
FIRST = "Sign and cloth, always both."
NEVER = "Mr Brown always spills his tea."
WAITS = "I hum while I mop."
BETTER = "Put the sign up first, then take the cloth."


def to_tips(person: Person) -> None:
    """Go there from wherever somebody comes in."""
    if person.screen["page"] == "TodayPage":
        person.press("My own")
    if person.screen["page"] == "MinePage":
        person.press("Tips from colleagues")
    if person.screen["page"] == "MyTipsPage":
        person.press("To the tips")
    if person.screen["page"] == "TipPage":
        person.press("Back")
    assert person.screen["page"] == "TipsPage"


def writes(words: str, *, named: bool) -> Callable[[Person], None]:
    def write(ana: Person) -> None:
        to_tips(ana)
        ana.press("Write a tip", small_pack.MODULE)
        assert "Then all colleagues of your site can read it." in texts(ana)
        ana.do("fill", name="In a few plain words", text=words)
        ana.press("Next", "With my name" if named else "Without my name")
        assert "A supervisor has not read it yet" in texts(ana)

    return write


def judges(sue: Person) -> None:
    """One is said in other words, one is not shown, one waits on."""
    if sue.screen["page"] == "TodayPage":
        sue.press("My team")
    sue.press("Tips and answers waiting")
    assert "Waiting: 3" in texts(sue)
    sue.press(FIRST, "In other words")
    sue.do("fill", name=FIRST, text=BETTER)
    sue.press("Send to the author")
    assert FIRST not in texts(sue)
    sue.press(NEVER, "Do not show it", "It tells of a person")
    assert WAITS in texts(sue)
    sue.press("Topic of the week", small_pack.MODULE)
    sue.press(next(each["name"] for each in sue.screen["controls"] if each["name"].startswith("Until")))
    assert "It stands on Today of your people" in texts(sue)


def agrees(ana: Person) -> None:
    to_tips(ana)
    ana.press("What I wrote")
    assert BETTER in texts(ana)
    assert "Somebody could be known from it. Write it without the person." in texts(ana)
    ana.press("Yes, say it so")
    assert "Colleagues read it" in texts(ana)


def reads_and_rates(bo: Person) -> None:
    bo.press(f"Topic of the week: {small_pack.MODULE}")
    for words in (FIRST, NEVER, WAITS):
        assert words not in texts(bo)
    bo.press(BETTER)
    assert "Tip by Ana" in texts(bo)
    bo.press("Very")


def test_offered_at_home_reworded_at_work_agreed_and_rated(
    tmp_path: Path, ralph: Ralph, sit_down: Callable[..., Person]
) -> None:
    source = small_pack.write(tmp_path / "source")
    home, work = (ward(tmp_path / name, ralph, ANA, BO, SUE, source=source) for name in ("home", "work"))

    def at(place: Path, who: Somebody, *does: Callable[[Person], None]) -> None:
        person = come_in(sit_down(place), who.name, who.pin)
        for each in does:
            each(person)
        assert person.close() == 0

    at(home, ANA, writes(FIRST, named=True), writes(NEVER, named=False), writes(WAITS, named=False))
    meet(home, work)
    at(work, SUE, judges)
    meet(work, home)
    at(home, ANA, agrees)
    meet(home, work)
    at(work, BO, reads_and_rates)

    (waits,) = said(work, "tip", "list", "--by", SUE.id)
    assert waits["words"] == WAITS
    stages = {each["words"]: each["stage"] for each in said(work, "tip", "list", "--all", "--by", SUE.id)}
    assert stages == {BETTER: "shown", NEVER: "rejected"}
    stepwell(work, "privacy", "erase", ANA.id, "--yes")
    assert said(work, "tip", "list", "--all", "--by", SUE.id) == []
    held = look(Held(), work)
    held.stands(small_pack.MODULE, "work rows")
    held.nowhere(FIRST, NEVER, WAITS, BETTER)
