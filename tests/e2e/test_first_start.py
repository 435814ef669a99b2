# SPDX-License-Identifier: Apache-2.0
"""The start of the program when there is something to settle first: an unused device, a lost or damaged database."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.conftest import Person, stepwell

SitDown = Callable[[Path], Person]


@pytest.fixture(scope="module")
def set_up(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A device that was set up through its first screen, with one person and one backup; copy it."""
    home = tmp_path_factory.mktemp("set-up") / "home"
    person = Person(home, afresh=True)
    try:
        assert person.screen["page"] == "SetUpPage"
        person.do("fill", name="Whose device is it?", text="Sea View")
        person.press("Shop floor basics", "Leading learning", "Go on", "Later")
        assert person.screen["page"] == "PeoplePage"
        assert person.close() == 0
    finally:
        person.kill()
    stepwell(home, "learner", "add", "--id", "kim", "--name", "Kim")
    stepwell(home, "backup")
    return home


@pytest.fixture
def device(set_up: Path, tmp_path: Path) -> Path:
    """A device of one's own that was set up so."""
    return shutil.copytree(set_up, tmp_path / "home")


def learners(home: Path) -> list[str]:
    return [row["id"] for row in json.loads(stepwell(home, "learner", "list", "--json").stdout)]


def lose(home: Path) -> None:
    for name in ("stepwell.db", "stepwell.db-wal", "stepwell.db-shm"):
        (home / name).unlink(missing_ok=True)


def test_an_unused_device_asks_three_questions_and_is_ready(device: Path) -> None:
    packs = json.loads(stepwell(device, "pack", "list", "--json").stdout)
    assert [pack["id"] for pack in packs] == ["care-essentials"], "the pack that was unticked is not installed"
    assert learners(device) == ["kim"]


def test_closing_the_set_up_changes_nothing_and_asks_again(tmp_path: Path, sit_down: SitDown) -> None:
    home = tmp_path / "home"
    person = sit_down(home)
    person.process.stdin.write(json.dumps({"do": "press", "name": "Not now"}) + "\n")
    person.process.stdin.flush()
    assert person.process.wait(60) == 0
    assert sit_down(home).screen["page"] == "SetUpPage"


@pytest.mark.parametrize(
    "harm",
    ["missing", "empty", *(pytest.param(harm, marks=pytest.mark.soak) for harm in ("zeros", "garbage", "truncated"))],
)
def test_a_lost_database_is_never_replaced_by_an_empty_one(device: Path, sit_down: SitDown, harm: str) -> None:
    database = device / "stepwell.db"
    whole = database.read_bytes()
    lose(device)
    contents = {"empty": b"", "zeros": bytes(8192), "garbage": b"not a database " * 600, "truncated": whole[:5000]}
    if harm != "missing":
        database.write_bytes(contents[harm])

    person = sit_down(device)
    assert person.screen["page"] == "TroublePage"
    person.press("Put the newest copy in place")

    assert person.screen["page"] == "PeoplePage"
    assert any(control["name"] == "Kim" for control in person.screen["controls"])
    assert person.close() == 0
    assert learners(device) == ["kim"]


def test_without_a_good_copy_it_says_so_and_changes_nothing(device: Path, sit_down: SitDown) -> None:
    for copy in (device / "backups").iterdir():
        copy.write_bytes(b"rubbish")
    lose(device)

    person = sit_down(device)
    person.press("Put the newest copy in place")

    assert any("no copy that opens" in text for text in person.screen["texts"])
    assert not (device / "stepwell.db").exists()


def test_another_key_is_told_from_damage(device: Path, sit_down: SitDown) -> None:
    (device / "key").write_text("ab" * 32 + "\n")
    person = sit_down(device)
    assert person.screen["page"] == "TroublePage"
    assert any("key" in text for text in person.screen["texts"])
    assert not person.can_press("Put the newest copy in place")
