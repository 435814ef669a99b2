# SPDX-License-Identifier: Apache-2.0
"""With an LRS set, the open window sends by itself what waited and what is done in it; nobody has to ask."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.statements import terms
from tests.e2e.conftest import Person, stepwell
from tests.ralph import Ralph
from ui.demo import DEMO_PIN

GATHER_S = 0.5
MOST_GLANCES = 2000
MOST_LOOKS = 10


def unsent(home: Path) -> int:
    rows = json.loads(stepwell(home, "outbox", "list", "--json").stdout)
    return sum(row["state"] != "sent" for row in rows)


def stored(ralph: Ralph) -> list[dict[str, Any]]:
    """What lies in the LRS; a line that is being written does not count."""
    text = ralph.file.read_text("utf-8") if ralph.file.exists() else ""
    return [json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n")]


def events(statements: list[dict[str, Any]]) -> set[str]:
    """The ids of the events; with the other statements the device says how far it has sent."""
    return {one["id"] for one in statements if one["verb"]["id"] != terms.SENT.iri}


def all_sent(home: Path, ralph: Ralph, count: int, person: Person) -> bool:
    """Glance at the window until so many lie in the LRS, then look (a process of its own) until the device knows it."""
    for _ in range(MOST_GLANCES):
        if len(events(stored(ralph))) >= count:
            break
        person.do("look")
    return any(unsent(home) == 0 for _ in range(MOST_LOOKS))


@pytest.mark.lrs
def test_the_open_window_sends_by_itself(ralph: Ralph, sit_down: Callable[..., Person], demo: Path) -> None:
    credentials = ("--key", ralph.key, "--secret-stdin")
    stepwell(demo, "lrs", "set", ralph.endpoint + "/", *credentials, stdin=ralph.secret + "\n")
    waited = unsent(demo)
    assert waited > 100

    person = sit_down(demo, gather_s=GATHER_S)
    person.press("Tom Reilly")
    person.do("type", text=DEMO_PIN)
    person.press("Come in")
    assert all_sent(demo, ralph, waited + 1, person), "the public half of the key is there from the first sign-in on"
    person.press("Start the quiz")
    assert all_sent(demo, ralph, waited + 2, person)
    assert person.close() == 0

    statements = stored(ralph)
    recorded = [row["event"] for row in json.loads(stepwell(demo, "outbox", "list", "--json").stdout)]
    assert len(recorded) == waited + 2, "the quiz has begun"
    assert events(statements) == set(recorded)
    assert len(statements) > len(recorded), "the device says how far it has sent"
