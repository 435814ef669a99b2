# SPDX-License-Identifier: Apache-2.0
"""What is asked, as people press it: set by a supervisor, met by somebody on another device, seen on the first again.

Through a real LRS. The reason for which somebody was excused is looked for in what left, and with the LRS.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e import small_pack
from tests.e2e.conftest import Person
from tests.e2e.two_devices import Somebody, come_in, look, meet, said, texts, ward
from tests.private_words import Held
from tests.ralph import Ralph

pytestmark = pytest.mark.lrs
SUE = Somebody("Sue", role="supervisor", pack=small_pack.PACK)
TEAM = tuple(Somebody(name, pack=small_pack.PACK) for name in ("Ana", "Bo"))
REASON = "Sick leave until the summer"
_ROLE = 'title = "Cleaner"\nsummary = "Keeps the house clean."\nneeds = [{ competency = "dry" }]\n'


def source_of(folder: Path) -> Path:
    """The small pack with a job."""
    source = small_pack.write(folder)
    (source / "roles").mkdir()
    (source / "roles" / "cleaner.toml").write_text(_ROLE, encoding="utf-8")
    return source


def test_what_is_asked_of_a_job_reaches_who_has_it_on_another_device_and_goes_with_it(
    tmp_path: Path, ralph: Ralph, sit_down: Callable[[Path], Person]
) -> None:
    source = source_of(tmp_path / "source")
    office, floor = (ward(tmp_path / name, ralph, SUE, *TEAM, source=source) for name in ("office", "floor"))
    sue = come_in(sit_down(office), "Sue")
    sue.press("My team", "What is asked", "Who does what", "Bo", "Cleaner", "Keep it like this")
    assert "With a job: 1" in texts(sue)
    sue.press("Back", "Ask something", small_pack.MODULE, "Those with a job I choose", "Cleaner", "Go on with: 1")
    sue.press("A session together", "Every year", "Within four weeks", "Ask it")
    assert "Everybody with the job: Cleaner" in texts(sue)
    assert sue.close() == 0
    meet(office, floor)

    bo = come_in(sit_down(floor), "Bo")
    bo.press("My own", "What is asked of me")
    assert small_pack.MODULE in texts(bo)
    assert bo.close() == 0
    (duty,) = said(floor, "duty", "list", "--by", "sue")
    assert (duty["for"], duty["people"]) == ("cleaner", 1)

    said(office, "learner", "jobs", "bo", "--none", "--by", "sue")
    meet(office, floor)
    bo = come_in(sit_down(floor), "Bo")  # comes back to the same page
    assert small_pack.MODULE not in texts(bo)
    assert "Asked of you" in texts(bo)
    assert bo.close() == 0


def test_it_is_asked_on_one_device_and_met_on_another(
    tmp_path: Path, ralph: Ralph, sit_down: Callable[[Path], Person]
) -> None:
    source = small_pack.write(tmp_path / "source")
    office, floor = (ward(tmp_path / name, ralph, SUE, *TEAM, source=source) for name in ("office", "floor"))

    sue = come_in(sit_down(office), "Sue")
    sue.press("My team", "What is asked", "Ask something", small_pack.MODULE, "Everybody but those who lead")
    sue.press("A short check", "Every year", "Within four weeks", "Ask it")
    assert "Not yet: 2" in texts(sue)
    sue.press("Bo")
    sue.do("fill", name="Why?", text=REASON)
    sue.press("Excuse them")
    assert "Excused: 1" in texts(sue)
    assert sue.close() == 0
    meet(office, floor)

    ana = come_in(sit_down(floor), "Ana")
    assert f"Asked of you: {small_pack.MODULE}" in texts(ana)
    ana.press("See what to do")
    assert "Sue asks this of you." in texts(ana)
    ana.press("Begin the check")
    for _ in range(2):
        ana.press(small_pack.RIGHT, "Check", "Go on")
    ana.press("To Today")
    assert "Asked of you" not in texts(ana)
    ana.press("My own", "What is asked of me")
    assert "Counts until" in texts(ana)
    assert ana.close() == 0
    meet(floor, office)

    (duty,) = (each for each in said(office, "duty", "list", "--by", "sue") if each["for"] == "learner")
    assert (duty["current"], duty["excused"], duty["not_yet"]) == (1, 1, 0)
    (line,) = said(office, "duty", "record", "ana")
    assert (line["how"], line["status"]) == ("check", "current")
    held = look(Held(), office, floor)
    held.files(ralph.file.parent)
    held.stands(duty["id"], "office rows", "floor rows", str(ralph.file))
    assert held.where(REASON) == ["office rows"], "the audit of the device where it was said, and nowhere else"
