# SPDX-License-Identifier: Apache-2.0
"""`stepwell team`, as an operator types it."""

from __future__ import annotations

import csv
import json

from tests.e2e.conftest import stepwell
from ui.demo import ASKED


def test_who_stands_where_and_what_is_missing(demo, tmp_path) -> None:
    home = demo
    stepwell(home, "learner", "add", "--id", "eve", "--name", "=Eve", "--pack", "care-essentials")
    found = json.loads(stepwell(home, "team", "matrix", "--pack", "care-essentials", "--json").stdout)
    assert (found["pack"], found["elsewhere_ms"]) == ("care-essentials", None)
    people = {each["name"]: each for each in found["people"]}
    assert {"Tom Reilly", "=Eve"} <= set(people)
    assert set(people["=Eve"]["cells"].values()) == {"not_sure"}
    assert set(people["Tom Reilly"]["cells"]) == {topic["module"] for topic in found["topics"]}
    table = tmp_path / "team.csv"
    told = stepwell(home, "team", "matrix", "--pack", "care-essentials", "--find", "eve", "--csv", str(table)).stdout
    assert "=Eve" in told
    assert "Tom" not in told
    heads, row = csv.reader(table.read_text("utf-8-sig").splitlines())
    assert heads[:3] == ["id", "name", "role"]
    assert row[:2] == ["eve", "'=Eve"], "no spreadsheet takes a name for a formula"
    overdue = ("team", "matrix", "--pack", "care-essentials", "--status", "overdue", "--json")
    found = json.loads(stepwell(home, *overdue).stdout)
    assert {each["name"] for each in found["people"]} == set(ASKED)
    assert all("overdue" in each["cells"].values() for each in found["people"])
    assert len(found["topics"]) == 1
    nobody = stepwell(home, "team", "matrix", "--pack", "care-essentials", "--find", "nobody").stdout
    assert "Nobody is like that." in nobody
    gaps = json.loads(stepwell(home, "team", "gaps", "--pack", "care-essentials", "--json").stdout)
    known = [gap for gap in gaps if gap["people"] is not None]
    for gap in known:
        assert gap["people"] == sum(gap[each] for each in ("secure", "waiting", "practise", "start", "not_sure"))
    alone = json.loads(stepwell(home, "team", "gaps", "--pack", "shop-floor", "--site", "nowhere", "--json").stdout)
    assert {gap["people"] for gap in alone} == {None}


def test_what_is_not_there_is_said_in_a_sentence(demo) -> None:
    wrong = stepwell(demo, "team", "matrix", "--pack", "nothing", check=False)
    assert (wrong.returncode, wrong.stderr.count("\n")) == (1, 1)
