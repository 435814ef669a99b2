# SPDX-License-Identifier: Apache-2.0
"""A device with twelve people and a pack with a survey of two questions, opened as often as a test wants."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.record.home import Home
from app.rights import COMMAND_LINE, Actor, ActorKind, Role
from content_packs.archive import build
from content_packs.library import PackLibrary
from tests.app.record.record_kit import HandClock
from tests.content_packs.conftest import FILES
from tests.content_packs.test_surveys import ITEMS, WORK
from ui.compose import Program, assemble

PEOPLE = tuple(f"p{number:02}" for number in range(12))
SURVEY = 'title = "Your week"\nwhy = "Shifts are planned by it."\nratings = ["work-time", "work-help"]\n'
MONDAY = 1_799_625_600_000
"""Monday, 11 January 2027, 00:00 UTC."""
DAY = 86_400_000


class At:
    """A data folder and the programs that were opened on it, one after the other."""

    def __init__(self, path: Path, clock: HandClock) -> None:
        self.home, self.clock = Home(path), clock
        self.program: Program | None = None

    def open(self, actor: Actor | None = COMMAND_LINE) -> Program:
        self.close()
        self.program = assemble(self.home, clock=self.clock, synchronous="OFF", actor=actor)
        return self.program

    def close(self) -> None:
        if self.program is not None:
            self.program.close()
        self.program = None


def come_in(program: Program, who: str, role: Role = Role.LEARNER) -> None:
    program.gate.enter(Actor(kind=ActorKind.PERSON, id=who, role=role))


@pytest.fixture(autouse=True)
def _no_keyring(monkeypatch) -> None:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")


@pytest.fixture(scope="session")
def prepared(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("surveys")
    source = folder / "source"
    for name, text in {**FILES, WORK: ITEMS, "surveys/week.toml": SURVEY}.items():
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_bytes(text.encode() if isinstance(text, str) else text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STEPWELL_KEY_PLACE", "file")
        home = Home(folder / "home").make()
        PackLibrary(home.packs).install(build(source, folder / "hands.stepwell"))
        program = assemble(home, clock=HandClock(MONDAY), synchronous="OFF")
        for who in PEOPLE:
            program.accounts.add(id=who, name=who.title(), role="learner")
        program.close()
    return home.path


@pytest.fixture
def at(prepared: Path, tmp_path: Path) -> Iterator[At]:
    shutil.copytree(prepared, tmp_path / "home")
    found = At(tmp_path / "home", HandClock(MONDAY + DAY))
    yield found
    found.close()


@pytest.fixture
def another(prepared: Path, tmp_path: Path) -> Iterator[Callable[[], At]]:
    made: list[At] = []

    def make() -> At:
        path = tmp_path / f"home-{len(made)}"
        shutil.copytree(prepared, path)
        made.append(At(path, HandClock(MONDAY + DAY)))
        return made[-1]

    yield make
    for each in made:
        each.close()
