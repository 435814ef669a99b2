# SPDX-License-Identifier: Apache-2.0
"""`stepwell observe waiting`, as an operator types it."""

from __future__ import annotations

import json

from tests.e2e.conftest import stepwell


def test_for_how_many_and_for_whom_it_waits(demo) -> None:
    found = json.loads(stepwell(demo, "observe", "waiting", "--pack", "care-essentials", "--json").stdout)
    assert found["pack"] == "care-essentials"
    waits = [topic["waits"] for topic in found["topics"]]
    assert waits == sorted(waits, reverse=True)
    first = found["topics"][0]
    assert first["checklists"]
    people = ("observe", "waiting", "--pack", "care-essentials", "--topic", first["module"], "--json")
    named = json.loads(stepwell(demo, *people).stdout)
    assert len(named) == first["people"]
    assert sum(each["stands"] == "waits" for each in named) == first["waits"]
    assert first["module"] in stepwell(demo, "observe", "waiting", "--pack", "care-essentials").stdout
    wrong = stepwell(demo, "observe", "waiting", "--topic", "nothing", check=False)
    assert (wrong.returncode, wrong.stderr.count("\n")) == (1, 1)
