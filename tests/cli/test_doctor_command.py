# SPDX-License-Identifier: Apache-2.0
"""What `stepwell doctor` suggests, and that what it suggests is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.record.database import Mode, connect
from app.record.home import Home
from app.record.keys import KeyStore
from tests.cli.test_arguments import leaves
from tests.cli.test_commands import Stepwell
from ui.cli.main import build_parser
from ui.compose import open_program
from ui.doctor_words import CARE, SUGGESTIONS, suggestion
from ui.wording import HEALTH, STORE


def test_each_finding_has_one_thing_to_do() -> None:
    assert {*HEALTH, *STORE} <= set(SUGGESTIONS)
    assert suggestion("settings.unknown").startswith("stepwell settings")
    assert suggestion("pack.changed") == "stepwell pack update"


def test_each_command_that_is_named_exists() -> None:
    commands = {name for name, _parser in leaves(build_parser())} | {""}
    named = [found for words in (*SUGGESTIONS.values(), *CARE.values()) for found in re.findall(r"stepwell(.*)", words)]
    for words in named:
        plain = [word for word in re.split(r"[ ,]", words.strip()) if re.fullmatch(r"[a-z-]+", word)]
        assert any(" ".join(plain[:number]) in commands for number in range(3)), words


def test_what_is_wrong_comes_with_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    stepwell = Stepwell(tmp_path / "home")
    stepwell("learner", "add", "--id", "rosa", "--name", "Rosa", "--role", "supervisor")
    report = stepwell("doctor", "--json", status=1).json
    (found,) = [each for each in report["findings"] if each["severity"] == "warning"]
    assert (found["code"], found["suggestion"]) == ("people.staff_without_pin", "stepwell learner pin ID --stdin")
    assert "Rosa" not in str(report["findings"])
    database = stepwell.home / "stepwell.db"
    content = bytearray(database.read_bytes())
    content[len(content) // 2 :] = bytes(len(content) - len(content) // 2)
    database.write_bytes(content)
    for name in ("stepwell.db-wal", "stepwell.db-shm"):
        (stepwell.home / name).unlink(missing_ok=True)
    broken = stepwell("doctor", "--full", "--json", status=1).json["findings"]
    assert ("store.damaged", "stepwell restore --latest --yes") in {(e["code"], e["suggestion"]) for e in broken}


def test_an_older_file_is_not_brought_up_to_date_by_a_look(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    stepwell = Stepwell(tmp_path / "home")
    stepwell("learner", "add", "--id", "rosa", "--name", "Rosa")
    home = Home(stepwell.home)
    older = connect(home.database, KeyStore(home).key(), Mode.WRITE, log=False)
    older.execute("PRAGMA user_version = 3")
    older.close()
    before = {path: path.read_bytes() for path in stepwell.home.rglob("*") if path.is_file()}
    report = stepwell("doctor", "--full", "--json").json
    assert "store.older" in {found["code"] for found in report["findings"]}
    assert {path: path.read_bytes() for path in stepwell.home.rglob("*") if path.is_file()} == before


def test_tables_that_are_not_what_the_events_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    stepwell = Stepwell(tmp_path / "home")
    stepwell("learner", "add", "--id", "rosa", "--name", "Rosa")
    with open_program(Home(stepwell.home)) as program:
        program.database.execute("INSERT INTO lesson_read (learner, pack, lesson) VALUES ('rosa', 'p', 'l')")
    assert "record.differs" not in {found["code"] for found in stepwell("doctor", "--json", status=0).json["findings"]}
    found = {each["code"]: each for each in stepwell("doctor", "--full", "--json", status=1).json["findings"]}
    assert found["record.differs"]["suggestion"] == "stepwell record rebuild"
    stepwell("record", "rebuild")
    stepwell("doctor", "--full")
