# SPDX-License-Identifier: Apache-2.0
"""`stepwell audit list`, and that the commands which do something to the device or to a person are in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.record.keys import PLACE_VARIABLE
from tests.cli.test_commands import STARTER, Stepwell

SECRET = "a-secret-of-the-lrs"
PIN = "739146"


@pytest.fixture
def stepwell(tmp_path: Path, monkeypatch) -> Stepwell:
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    return Stepwell(tmp_path / "home")


def actions(stepwell: Stepwell, *argv: str) -> list[str]:
    return [entry["action"] for entry in stepwell("audit", "list", *argv, "--json").json]


def test_what_was_done_is_listed_newest_first(stepwell: Stepwell, tmp_path: Path) -> None:
    file = stepwell("pack", "build", str(STARTER / "shop-floor"), "--out", str(tmp_path), "--json").json["file"]
    stepwell("pack", "install", file)
    stepwell("learner", "add", "--id", "ada", "--name", "Ada Obi", "--pin-stdin", stdin=f"{PIN}\n")
    stepwell("lrs", "set", "https://lrs.example/xapi/", "--key", "k", "--secret-stdin", stdin=f"{SECRET}\n")
    stepwell("organisation", "clear")
    stepwell("outbox", "release")
    stepwell("pack", "remove", "shop-floor")
    done = ["pack_installed", "person_added", "lrs_set", "rules_cleared", "statements_released", "pack_removed"]
    assert actions(stepwell) == done[::-1]
    assert actions(stepwell, "--most", "1") == ["pack_removed"]
    assert actions(stepwell, "--action", "lrs_set") == ["lrs_set"]
    told = stepwell("audit", "list").out
    for private in ("Ada Obi", "Obi", PIN, SECRET):
        assert private not in told
    added = stepwell("audit", "list", "--learner", "ada", "--json").json
    assert [(entry["kind"], entry["actor"], entry["learner"]) for entry in added] == [("command_line", None, "ada")]
    assert added[0]["detail"] == "role=learner"


def test_what_failed_is_not_listed(stepwell: Stepwell, tmp_path: Path) -> None:
    rules = tmp_path / "rules.toml"
    rules.write_text("this is no rule")
    stepwell("organisation", "set", str(rules), status=1)
    stepwell("learner", "list", status=1)  # nothing was kept yet
    stepwell("learner", "add", "--id", "ada", "--name", "Ada")
    stepwell("learner", "add", "--id", "ada", "--name", "Ada", status=1)
    assert actions(stepwell) == ["person_added"]


def test_about_somebody_unknown(stepwell: Stepwell) -> None:
    stepwell("learner", "add", "--id", "ada", "--name", "Ada")
    assert "nobody" in stepwell("audit", "list", "--learner", "bob", status=1).err.lower()
