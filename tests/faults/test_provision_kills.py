# SPDX-License-Identifier: Apache-2.0
"""kill -9 at every step of an unattended set-up, and in between: the same file then goes on, and nothing is twice."""

from __future__ import annotations

import random
import threading
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from app.record.home import Home
from app.settings.places import VARIABLE
from tests.cli.test_commands import Stepwell, _key_in_a_file  # noqa: F401 - a fixture for every test
from tests.cli.test_provision_command import SHEET
from tests.e2e.conftest import environment
from tests.forked import begin
from tests.sync.repository_kit import write_pack
from ui.compose import open_program

PLACES = (
    *("organisation-", "organisation+", "site-", "site+", "packs+", "operator-"),
    *("operator+", "people+", "first setting", "settings+"),
)
HASH = f"$argon2id$v=19$m=19456,t=2,p=1${'A' * 22}${'A' * 43}"


class Office(NamedTuple):
    """The file that sets up each device."""

    folder: Path

    @property
    def file(self) -> Path:
        return self.folder / "provision.toml"

    def provision(self, home: Path) -> dict[str, str]:
        done = Stepwell(home)("provision", str(self.file), "--json").json["done"]
        return {each["step"]: each["outcome"] for each in done}

    def environment(self) -> dict[str, str]:
        return environment(**{VARIABLE: str(self.folder / "etc")})


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    folder = tmp_path_factory.mktemp("office")
    write_pack(folder / "built")
    people = "".join(f"p{number},Person {number},learner,kit\n" for number in range(12))
    (folder / "staff.csv").write_text("id,name,role,pack\n" + people)
    (folder / "provision.toml").write_text(SHEET.format(hash=HASH))
    return Office(folder)


def what_is_there(home: Path) -> dict[str, Any]:
    """Return what the set-up made, with how often it was written down."""
    with open_program(Home(home)) as program:
        assert program.record.rebuild(verify=True).differences == ()
        return {
            "people": sorted((card.id, card.role, card.pack) for card in program.accounts.cards()),
            "operators": [card.id for card in program.caretakers.cards() if program.accounts.has_pin(card.id)],
            "packs": [(pack.id, pack.version, pack.rejected) for pack in program.library.list()],
            "settings": [(each.key, each.value) for each in program.settings.listed()],
            "audit": sorted((entry.action, entry.learner) for entry in program.audit.entries()),
        }


@pytest.fixture(scope="module")
def unharmed(office: Office, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    home = tmp_path_factory.mktemp("unharmed") / "home"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STEPWELL_KEY_PLACE", "file")
        patch.setenv(VARIABLE, str(office.folder / "etc"))
        assert set(office.provision(home).values()) == {"done"}
        return what_is_there(home)


@pytest.fixture(autouse=True)
def _no_system_files(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, str(office.folder / "etc"))


@pytest.mark.parametrize("place", PLACES)
def test_killed_at_a_step(office: Office, unharmed: dict[str, Any], tmp_path: Path, place: str) -> None:
    home, words = tmp_path / "home", (place, str(tmp_path / "home"), str(office.file))
    with begin("tests.faults.provision_process", *words, environment=office.environment()) as process:
        assert process.wait() == -9
    office.provision(home)
    assert set(office.provision(home).values()) == {"as it is"}
    assert what_is_there(home) == unharmed


def test_killed_at_any_moment(office: Office, unharmed: dict[str, Any], tmp_path: Path) -> None:
    rng = random.Random(11)
    killed = 0
    for number in range(6):
        home = tmp_path / f"home{number}"
        words = ("--home", str(home), "provision", str(office.file))
        for _ in range(4):
            with begin("ui.cli.main", *words, environment=office.environment()) as process:
                alarm = threading.Timer(rng.uniform(0.05, 0.5), process.kill)
                alarm.start()
                killed += process.wait() == -9
                alarm.cancel()
        office.provision(home)
        assert set(office.provision(home).values()) == {"as it is"}
        found = what_is_there(home)
        assert Counter(found.pop("audit")) <= Counter(unharmed["audit"])  # a pack may be whole before it is noted
        assert found == {what: there for what, there in unharmed.items() if what != "audit"}
    assert killed
