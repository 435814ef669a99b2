# SPDX-License-Identifier: Apache-2.0
"""People and sites from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.record.keys import PLACE_VARIABLE
from tests.app.people.test_roster_file import xlsx
from tests.cli.test_commands import Stepwell


@pytest.fixture(autouse=True)
def _key_in_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PLACE_VARIABLE, "file")


@pytest.fixture
def stepwell(tmp_path: Path) -> Stepwell:
    here = Stepwell(tmp_path / "home")
    here("site", "set", "North")
    here("learner", "add", "--id", "zoe", "--name", "Zoë Łuk", "--role", "supervisor")
    here("learner", "add", "--id", "bo", "--name", "Bo")
    return here


def test_people_are_found_moved_given_roles_let_go_and_taken_back(stepwell: Stepwell) -> None:
    assert [row["id"] for row in stepwell("learner", "find", "luk", "--json").json] == ["zoe"]
    assert stepwell("learner", "move", "zoe", "South", "--json").json["site"] == "South"
    stepwell("learner", "role", "zoe", "operator")
    assert stepwell("learner", "move", "zoe", "North", "--json").json["role"] == "operator"
    assert stepwell("learner", "role", "zoe", "learner", "--json").json["role"] == "learner"
    assert stepwell("learner", "leave", "zoe", "--json").json["left"] is True
    assert stepwell("learner", "find", "luk", "--json").json == []
    assert stepwell("learner", "find", "luk", "--left", "--json").json[0]["left"] is True
    assert "zoe has left" in stepwell("learner", "leave", "zoe", status=1).err
    stepwell("learner", "return", "zoe")
    assert stepwell("learner", "rename", "zoe", "Zo", "--json").json["name"] == "Zo"
    assert stepwell("site", "show", "--json").json == {"site": "North"}


def test_two_who_are_one_are_merged_and_the_record_stays_true(stepwell: Stepwell) -> None:
    before = stepwell("learner", "digest", "bo", "--json").json
    assert stepwell("learner", "merge", "zoe", "bo", "--json").json["id"] == "bo"
    assert [row["id"] for row in stepwell("learner", "list", "--json").json] == ["bo"]
    assert stepwell("record", "rebuild", "--verify", "--json").json["differences"] == []
    assert stepwell("learner", "digest", "bo", "--json").json.keys() == before.keys()
    assert "Use bo" in stepwell("learner", "merge", "zoe", "bo", status=1).err
    assert "with themselves" in stepwell("learner", "merge", "bo", "bo", status=1).err


def test_a_workbook_is_taken_in_and_the_dry_run_says_the_same(stepwell: Stepwell, tmp_path: Path) -> None:
    file = tmp_path / "staff.xlsx"
    file.write_bytes(xlsx([["Name", "ID", "Shoe size"], ["Bo B.", "bo", 43], ["Cy", 1042, 1]]))
    dry = stepwell("learner", "import", str(file), "--dry-run", "--json")
    wet = stepwell("learner", "import", str(file), "--json")
    assert dry.json == wet.json
    assert [(row["line"], row["id"], row["outcome"], row["why"]) for row in wet.json] == [
        (2, "bo", "changed", "name"),
        (3, "1042", "added", ""),
        (None, "zoe", "not in the file", ""),
    ]
    assert "1 added, 1 changed, 0 same, 0 refused, 0 left, 1 not in the file." in wet.err
    assert "Shoe size" in wet.err
    assert "nothing was changed" in dry.err
    left = stepwell("learner", "import", str(file), "--leave-missing", "--json").json
    assert left[-1]["outcome"] == "left"
    assert {row["id"] for row in stepwell("learner", "list", "--json").json} == {"bo", "1042"}


def test_a_file_that_is_not_there_or_too_large_is_one_sentence(stepwell: Stepwell, tmp_path: Path) -> None:
    assert "none.csv" in stepwell("learner", "import", str(tmp_path / "none.csv"), status=1).err
    (tmp_path / "big.csv").write_bytes(b"id,name\n" + b"x" * 10_000_001)
    assert "larger than 10 MB" in stepwell("learner", "import", str(tmp_path / "big.csv"), status=1).err
