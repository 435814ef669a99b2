# SPDX-License-Identifier: Apache-2.0
"""kill -9 while a list of people is taken in: each person whole or not at all, and the same list again ends it."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from pathlib import Path

import pytest

from app.events import LearnerAdded
from app.record.database import quick_check
from app.record.home import Home
from tests.faults.people_list import BEFORE, LIST
from tests.faults.storage_kit import process
from ui.compose import Program, open_program

SHORT, LONG = 2, 60
_OUTCOMES = {"added", "changed", "same", "left"}


@pytest.fixture
def before(home: Home) -> Home:
    """A folder with those who were here before the list came."""
    with open_program(home) as program:
        for learner, name in BEFORE.items():
            program.people.add(id=learner, name=name, site="East")
        program.people.leave("back")
    return home


def _people(program: Program) -> dict[str, tuple[object, ...]]:
    """Return each person's row, after proving that nothing of anybody is there in part."""
    quick_check(program.database)
    assert program.database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert program.record.rebuild(verify=True).differences == ()
    rows = program.database.execute("SELECT id, name, role, site, left_ms IS NOT NULL, search FROM learner").fetchall()
    added = Counter(event.learner for event in program.record.events() if isinstance(event.fact, LearnerAdded))
    assert added == Counter(row[0] for row in rows)
    noted = Counter(entry.learner for entry in program.audit.entries(action="person_added", most=1000))
    assert noted == added
    return {row[0]: tuple(row[1:]) for row in rows}


def _taken_in(home: Home) -> dict[str, tuple[object, ...]]:
    with open_program(home) as program:
        report = program.rosters.import_roster(LIST, dry_run=False, leave_missing=True)
        assert report.count("refused") == 0
        return _people(program)


def _kill_imports(before: Home, folder: Path, kills: int) -> None:
    chance = random.Random(kills)
    whole = _taken_in(Home(Path(shutil.copytree(before.path, folder / "whole"))))
    half_way = 0
    for number in range(kills):
        home = Home(Path(shutil.copytree(before.path, folder / str(number))))
        with process("import_people", home) as worker:
            wanted = chance.randrange(len(LIST.rows) + 2)
            lines = [worker.stdout.readline() for _ in range(wanted)]
            worker.kill()
            lines += worker.stdout.readlines()
        said = dict(reversed(line.split()) for line in lines if line.endswith("\n") and line != "done\n")
        assert set(said.values()) <= _OUTCOMES
        with open_program(home) as program:
            found = _people(program)
        assert {learner: found[learner] for learner in said} == {learner: whole[learner] for learner in said}
        half_way += found != whole
        assert _taken_in(home) == whole
        shutil.rmtree(home.path)
    assert half_way


def test_a_list_of_people_survives_kills(before: Home, tmp_path: Path) -> None:
    _kill_imports(before, tmp_path, SHORT)


@pytest.mark.soak
def test_a_list_of_people_survives_many_kills(before: Home, tmp_path: Path) -> None:
    _kill_imports(before, tmp_path, LONG)
