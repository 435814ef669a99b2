# SPDX-License-Identifier: Apache-2.0
"""Ana shows how she works to Sue and to nobody else: the real window, offline; then two devices and a real LRS."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.preferences import Preferences
from app.record.home import Home
from content_packs.model import Credential
from tests.e2e.conftest import Person, stepwell
from tests.e2e.test_main_job import all_statements
from tests.ralph import Ralph
from ui.compose import open_program

PACK = "care-essentials"
PINS = {"Ana": "2580", "Sue": "4813"}
WROTE = "I counted slowly to twenty before I went in to her."
FOUND = "Show me how you dry between the fingers."
TYPED = "Half a sentence about the sink"


def enrol(home: Path) -> tuple[dict[str, str], Credential]:
    """Ana, and Sue who has signed in once; what the pack's first micro-credential asks."""
    with open_program(Home(home)) as program:
        ids = {}
        for name, pin in PINS.items():
            role = "supervisor" if name == "Sue" else "learner"
            ids[name] = program.accounts.add(name=name, pack=PACK, pin=pin, role=role).id
            program.accounts.set_preferences(ids[name], Preferences(shown_how=True))
        assert program.accounts.sign_in(ids["Sue"], PINS["Sue"]).ok
        return ids, program.shelf.index(PACK).pack.credentials[0]


def come_in(person: Person, name: str) -> Person:
    person.press(name)
    person.do("type", text=PINS[name])
    if person.screen["page"] == "PinPage":
        person.press("Come in")
    for words in ("Not now", "Later"):
        if person.screen["page"] != "TodayPage" and person.can_press(words):
            person.press(words)
    return person


def everything(home: Path) -> str:
    """Every byte of a data folder."""
    return "".join(file.read_bytes().decode("latin-1") for file in home.rglob("*") if file.is_file())


def rows(home: Path) -> str:
    """Every row of the database, as whoever has its key reads it."""
    with open_program(Home(home)) as program:
        names = program.database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return "".join(str(program.database.execute(f'SELECT * FROM "{name}"').fetchall()) for (name,) in names)


@pytest.mark.lrs
def test_evidence_goes_to_one_person_and_only_what_came_of_it_leaves(
    demo: Path, tmp_path: Path, sit_down: Callable[..., Person], ralph: Ralph
) -> None:
    ids, credential = enrol(demo)
    person = come_in(sit_down(demo), "Ana")
    person.press("My own", "What I can show", credential.title, "Add something", "Write something")
    box = "What did you do, and what came of it?"
    person.do("fill", name=box, text=TYPED)
    person.do("wait", ms=1500)
    person.kill()  # the plug is pulled: what was typed is there again
    person = come_in(sit_down(demo), "Ana")
    if person.screen["page"] != "WritePage":
        person.press("My own", "What I can show", credential.title, "Add something", "Write something")
    assert TYPED in person.screen["lines"].values()
    person.do("fill", name=TYPED, text=WROTE)  # a box is called by what stands in it
    person.press("Keep it", "Hand it in", "Hand it in")
    assert person.screen["page"] == "EvidencePage"
    assert person.close() == 0
    held = rows(demo)

    person = come_in(sit_down(demo), "Sue")
    person.press("People here", "Evidence waiting for you", "Ana", "Say what you found")
    for criterion in credential.criteria:
        person.press(criterion.says[0])
    person.do("fill", name="What was good, and what to do next", text=FOUND)
    person.press("Record it")
    assert person.screen["page"] == "EvidenceWaitsPage"
    assert person.close() == 0

    person = come_in(sit_down(demo), "Ana")
    assert person.screen["page"] == "EvidencePage"  # where she was
    assert FOUND in json.dumps(person.screen, ensure_ascii=False)
    assert person.close() == 0

    other = tmp_path / "other"
    file, lrs = tmp_path / "ana.enrolment", ("lrs", "set", ralph.endpoint + "/", "--key", ralph.key, "--secret-stdin")
    stepwell(demo, *lrs, stdin=ralph.secret + "\n")
    made = stepwell(demo, "learner", "enrol", ids["Ana"], "--out", str(file), "--same-key", "--json")
    stepwell(other, "enrol", str(file), "--code-stdin", stdin=json.loads(made.stdout)["code"] + "\n")
    stepwell(demo, "sync", "--once", "--now", "--json")
    stepwell(other, "sync", "--once", "--now", "--json")
    listed: list[dict[str, Any]] = json.loads(stepwell(other, "portfolio", "list", ids["Ana"], "--json").stdout)
    assert [each["credential"] for each in listed if each["stage"] == "not_yet"] == [credential.id]

    held += rows(demo) + everything(demo) + everything(other) + rows(other)
    sent = json.dumps(all_statements(ralph))
    for secret in (WROTE, TYPED):
        assert secret not in held + sent + stepwell(demo, "outbox", "list", "--json").stdout
    assert FOUND not in sent + rows(other)  # what was written about her stays at home
