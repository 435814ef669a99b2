# SPDX-License-Identifier: Apache-2.0
"""With an LRS set, the open window sends by itself what waited and what is done in it; nobody has to ask."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.record.home import Home
from app.statements import terms
from tests.e2e.conftest import Person, stepwell
from tests.ralph import Ralph
from ui.demo import DEMO_PIN, prepare_demo

MOST_LOOKS = 60


def unsent(home: Path) -> int:
    rows = json.loads(stepwell(home, "outbox", "list", "--json").stdout)
    return sum(row["state"] != "sent" for row in rows)


def all_sent(home: Path) -> bool:
    """Look again and again; each look is a process of its own and takes its time."""
    return any(unsent(home) == 0 for _ in range(MOST_LOOKS))


@pytest.mark.lrs
def test_the_open_window_sends_by_itself(
    ralph: Ralph, sit_down: Callable[[Path], Person], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    home = tmp_path / "home"
    prepare_demo(Home(home))
    credentials = ("--key", ralph.key, "--secret-stdin")
    stepwell(home, "lrs", "set", ralph.endpoint + "/", *credentials, stdin=ralph.secret + "\n")
    waited = unsent(home)
    assert waited > 100

    person = sit_down(home)
    person.press("Tom Reilly")
    person.do("type", text=DEMO_PIN)
    person.press("Come in")
    assert all_sent(home)
    person.press("Start the quiz")
    assert all_sent(home)
    assert person.close() == 0

    lines = [json.loads(line) for line in ralph.file.read_text("utf-8").splitlines()]
    stored = {one["id"] for one in lines if one["verb"]["id"] != terms.SENT.iri}
    recorded = [row["event"] for row in json.loads(stepwell(home, "outbox", "list", "--json").stdout)]
    assert len(recorded) == waited + 1, "the quiz has begun"
    assert stored == set(recorded)
    assert len(lines) > len(stored), "the device says how far it has sent"
