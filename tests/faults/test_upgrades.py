# SPDX-License-Identifier: Apache-2.0
"""From every schema that was ever released to the one of now, and back: everything is there, nothing is lost."""

from __future__ import annotations

import random
import shutil
import threading
from pathlib import Path

import pytest

from app.clock import SystemClock, new_id
from app.record.backup import backups
from app.record.errors import NewerStore
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE, KeyStore
from app.record.restoring import restore_latest
from app.record.schema import SCHEMA_VERSION
from app.record.store import open_store
from tests.app.record.record_kit import KEY, open_record
from tests.faults.homes_kit import PEOPLE, events, file_of, made, statement
from tests.faults.storage_kit import process
from ui.compose import Program, open_program
from ui.run import RESTORABLE


@pytest.fixture(autouse=True)
def _key_in_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PLACE_VARIABLE, "file")


def told(program: Program) -> tuple[object, ...]:
    """What people see, and what a second device would compare."""
    assert program.record.rebuild(verify=True).differences == ()
    assert program.database.execute("PRAGMA foreign_key_check").fetchall() == []
    return (
        sorted((card.id, card.name) for card in program.accounts.cards()),
        sorted(program.record.events(), key=lambda event: event.sequence),
        list(program.outbox.texts()),
        program.record.draft("bo", "a"),
        program.database.execute("SELECT learner, pin_hash FROM credential").fetchall(),
        program.database.execute("SELECT json FROM preference").fetchall(),
        [program.record.state(learner) for learner, _ in PEOPLE],
    )


@pytest.fixture(scope="module")
def of_now(tmp_path_factory: pytest.TempPathFactory) -> tuple[object, ...]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(PLACE_VARIABLE, "file")
        with open_program(made(tmp_path_factory.mktemp("now") / "home", SCHEMA_VERSION)) as program:
            return told(program)


def test_every_released_schema_is_kept() -> None:
    """After a new migration: see `homes_kit`."""
    assert all(file_of(version).exists() for version in range(1, SCHEMA_VERSION + 1))


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION + 1))
def test_everything_is_there_after_an_update(version: int, of_now: tuple[object, ...], tmp_path: Path) -> None:
    home = made(tmp_path / "home", version)
    with open_program(home) as program:
        found = told(program)
        assert program.database.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        program.accounts.add(id="new", name="New")
    assert found == of_now
    people, recorded, texts, draft, *_ = found
    assert people == sorted(PEOPLE)
    assert recorded == events()
    assert texts == [statement(event) for event in events() if event.roam_sequence]
    assert draft == ("i1", '"x"')
    assert len(backups(home, KEY)) == (version < SCHEMA_VERSION), "before the first change there is a copy"


def _killed(version: int, folder: Path, kills: int, chance: random.Random) -> int:
    """Kill so many updates of one folder, then let one end; return how many were under way when they were killed."""
    home, cut = made(folder, version), 0
    for _ in range(kills):
        with process("upgrade", home) as worker:
            alarm = threading.Timer(chance.uniform(0, 0.25), worker.kill)
            alarm.start()
            cut += worker.stdout.readline() == ""
            worker.kill()
            alarm.cancel()
    return cut


@pytest.mark.parametrize("version", [1, SCHEMA_VERSION - 1])
def test_an_update_that_is_killed_is_all_or_nothing(version: int, of_now: tuple[object, ...], tmp_path: Path) -> None:
    _killed(version, tmp_path / "home", 3, random.Random(version))
    with open_program(Home(tmp_path / "home")) as program:
        assert told(program) == of_now


@pytest.mark.soak
def test_many_updates_that_are_killed(of_now: tuple[object, ...], tmp_path: Path) -> None:
    chance, cut = random.Random(5), 0
    for version in range(1, SCHEMA_VERSION):
        for number in range(5):
            folder = tmp_path / f"{version}-{number}"
            cut += _killed(version, folder, 3, chance)
            with open_program(Home(folder)) as program:
                assert told(program) == of_now
    assert cut > SCHEMA_VERSION


@pytest.mark.parametrize("copies", [0, 1])
def test_a_newer_file_is_refused_and_the_copy_of_before_is_offered(copies: int, tmp_path: Path) -> None:
    """A program was updated, which made its copy, and then the one of before was put in place again."""
    home = made(tmp_path / "home", SCHEMA_VERSION - 1)
    with open_program(home):
        pass
    if not copies:
        shutil.rmtree(home.backups)
    database = open_store(home, KeyStore(home), SystemClock())
    open_record(database, device="d2")
    database.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    database.close()
    before = home.database.read_bytes()

    with pytest.raises(NewerStore):
        open_store(home, KeyStore(home), SystemClock())
    assert home.database.read_bytes() == before
    assert NewerStore in RESTORABLE
    if copies:
        report = restore_latest(home, KEY, new_id=new_id, now_ms=SystemClock().now_ms())
        assert report.aside is not None
        assert (report.aside / "stepwell.db").read_bytes() == before, "what the newer one wrote is kept"
        with open_program(Home(home.path)) as program:
            assert sorted(program.record.events(), key=lambda event: event.sequence) == events()
