# SPDX-License-Identifier: Apache-2.0
"""A supervisor collects, decides and makes a file; an operator takes it in on another device; a learner there reads it.

What three people look for in vain is a thing to do for the supervisor, and nothing in a data folder says who looked.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.private.wrap import Cost
from app.record.home import Home
from content_packs.archive import build
from content_packs.library import PackLibrary
from tests.e2e import small_pack
from tests.e2e.conftest import Person, stepwell
from tests.e2e.two_devices import Somebody, come_in, enrol, said, texts
from tests.private_words import Held
from ui.compose import open_program

SitDown = Callable[[Path], Person]
WHY = "Our mop is another one than in the first lesson."
_AGAIN = (
    '+++\ntitle = "Dry it with the flat mop"\ncompetency = "dry"\nwhy = "So."\ncan = "Do it."\nminutes = 3\n'
    "alternative = true\n+++\nPress it flat.\n"
)
WORDS = "wound vac"
PASSPHRASE = "four words and more"


def somebody(name: str, role: str = "learner") -> Somebody:
    return Somebody(name, role=role, pack=small_pack.PACK)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A pack with two lessons about one thing."""
    source = small_pack.write(tmp_path / "floors")
    (source / "lessons/dry-again.md").write_text(_AGAIN, encoding="utf-8")
    file = tmp_path / "floors.stepwell"
    build(source, file)
    return file


def device(path: Path, pack: Path, *people: Somebody) -> Path:
    """A data folder with that pack and these people."""
    PackLibrary(Home(path).make().packs).install(pack)
    enrol(path, *people)
    stepwell(path, "search", "dry")  # makes the index
    return path


def until_lesson(person: Person) -> None:
    """Say that nothing is known, until a lesson is there."""
    ways = ("I haven't learned this yet", "Next question", "Go on", "Next")
    for _ in range(12):
        if person.screen["page"] == "LessonPage":
            return
        assert any(map(person.can_press, ways)), texts(person)
        person.press(next(way for way in ways if person.can_press(way)))


def test_a_decision_of_one_device_reaches_who_learns_at_another(pack: Path, tmp_path: Path, sit_down: SitDown) -> None:
    office = device(tmp_path / "office", pack, somebody("Sue", "supervisor"))
    ward = device(tmp_path / "ward", pack, somebody("Olga", "operator"), somebody("Ana"))

    # In the office Sue finds the lesson, shows the other one instead, says why, and looks at what it does.
    sue = come_in(sit_down(office), "Sue")
    sue.press("My team", "What is shown first", "Begin something new")
    sue.do("fill", name="Find lessons and our own documents", text="dry")
    sue.press("Dry it", "Dry it", "Another lesson instead")
    sue.do("fill", name="Why? One sentence.", text=WHY)
    sue.press("Go on", "Look at what it does")
    assert "Dry it with the flat mop" in texts(sue)
    assert not sue.can_press("Put it in force here"), "a supervisor changes nothing by herself"
    sue.press("Make a file of it")
    shown = texts(sue)
    assert "It is saved." in shown
    assert sue.close() == 0
    (card,) = said(office, "curate", "list")
    file = tmp_path / "organisation.toml"
    digest = str(said(office, "curate", "publish", card["id"], "--file", str(file))["digest"])
    assert digest in shown

    # At the ward Olga compares the digest, reads what it says, and puts it in force.
    olga = come_in(sit_down(ward), "Olga")
    olga.press("My team", "What is shown first", "Somebody brought a file", "Choose a file")
    olga.do("choose", path=str(file))
    assert digest in texts(olga)
    assert WHY in texts(olga)
    olga.press("Put it in force here")
    assert "It is in force on this device." in texts(olga)
    assert olga.close() == 0
    assert "rules_set" in [entry["action"] for entry in said(ward, "audit", "list")]

    # There Ana gets the other lesson, and reads why.
    ana = come_in(sit_down(ward), "Ana")
    ana.press("Start with a question")
    until_lesson(ana)
    assert "Dry it with the flat mop" in texts(ana)
    ana.press("Stop for now", small_pack.MODULE)
    until_lesson(ana)
    assert "Dry it with the flat mop" in texts(ana)
    assert WHY in texts(ana)
    assert ana.close() == 0


def test_a_press_where_the_key_is_reaches_every_device(
    pack: Path, tmp_path: Path, sit_down: SitDown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.publishing.workshop.Cost", lambda: Cost(passes=1, lanes=1, memory_kib=8))
    office = device(tmp_path / "office", pack, somebody("Olga", "operator"))
    ward = device(tmp_path / "ward", pack, somebody("Ana"))
    repository, stick = str(tmp_path / "repository"), str(tmp_path / "stick")
    secret = tmp_path / "passphrase"
    secret.write_text(f"{PASSPHRASE}\n")
    stepwell(office, "repo", "init", repository, "--name", "Six Homes", "--passphrase-file", str(secret))
    stepwell(office, "repo", "publish", "--repo", repository, "--to", stick, "--passphrase-file", str(secret))
    stepwell(office, "repo", "from-window", "--repo", repository, "--to", stick)
    stepwell(ward, "pack", "source", "set", str(Path(repository, "pack-source.json")), "--place", stick)

    # Olga finds the lesson, shows the other one instead, looks at what it does, and publishes it.
    olga = come_in(sit_down(office), "Olga")
    olga.press("My team", "What is shown first", "Begin something new")
    olga.do("fill", name="Find lessons and our own documents", text="dry")
    olga.press("Dry it", "Dry it", "Another lesson instead")
    olga.do("fill", name="Why? One sentence.", text=WHY)
    olga.press("Go on", "Look at what it does", "For every device")
    assert "Six Homes" in texts(olga)
    olga.do("fill", name="The passphrase of the key that signs", text="four words and less")
    olga.press("Publish")
    assert "This is not the passphrase. Nothing was published." in texts(olga)
    assert said(office, "organisation", "show")["rules"] == []
    olga.do("fill", name="The passphrase of the key that signs", text=PASSPHRASE)
    olga.press("Publish")
    assert "It is published. Devices take it when they look for packs the next time." in texts(olga)
    assert olga.close() == 0
    assert PASSPHRASE.encode() not in b"".join(file.read_bytes() for file in office.rglob("*") if file.is_file())

    # The ward looks there; then Ana gets the other lesson.
    (told,) = said(ward, "pack", "update")["told"]
    assert (told["path"], told["changed"]) == ("organisation/rules", 1)
    ana = come_in(sit_down(ward), "Ana")
    ana.press("Start with a question")
    until_lesson(ana)
    assert "Dry it with the flat mop" in texts(ana)
    assert ana.close() == 0


def test_what_three_people_look_for_in_vain_is_a_thing_to_do_and_nobody_is_in_it(
    pack: Path, tmp_path: Path, sit_down: SitDown
) -> None:
    people = [somebody(name) for name in ("Ana", "Ben", "Cem")]
    home = device(tmp_path / "home", pack, somebody("Sue", "supervisor"), *people)
    for one in people:
        person = come_in(sit_down(home), one.name)
        person.press("Find help")
        assert "What nobody finds is counted, without who looked." in texts(person)
        person.do("fill", name="What do you want to know?", text=WORDS)
        person.press("Back")
        assert person.close() == 0
    sue = come_in(sit_down(home), "Sue")
    sue.press("My team", "What is shown first", "Not found")
    assert f"\u201c{WORDS}\u201d" in texts(sue)
    sue.press(f"Make a microlearn: {WORDS}")
    assert sue.screen["page"] == "GoalPage"
    assert any(WORDS in file.read_text("utf-8") for file in Home(home).drafts.rglob("*.toml"))
    assert sue.close() == 0
    with open_program(Home(home), write=False) as program:
        kept = program.database.execute("SELECT words, person FROM missed_search").fetchall()
    assert {words for words, _ in kept} == {WORDS}
    assert not {person for _, person in kept} & {one.id for one in people}
    Held().files(home)
    stepwell(home, "curate", "count-missed", "--off")
    assert said(home, "curate", "missed") == {"counted": False, "missed": []}
