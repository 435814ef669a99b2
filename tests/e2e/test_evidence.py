# SPDX-License-Identifier: Apache-2.0
"""Ana shows how she works to Sue and to nobody else: the real window, offline; then two devices and a real LRS."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.record.home import Home
from content_packs.model import Credential
from tests.e2e.conftest import Person
from tests.e2e.two_devices import PACK, Somebody, come_in, connect, enrol, look, meet, nowhere, said, take_along
from tests.private_words import Held
from tests.ralph import Ralph
from ui.compose import open_program

ANA, SUE = Somebody("Ana"), Somebody("Sue", pin="4813", role="supervisor")
WROTE = "I counted slowly to twenty before I went in to her."
FOUND = "Show me how you dry between the fingers."
TYPED = "Half a sentence about the sink"


def prepared(home: Path) -> Credential:
    """Ana, and Sue who has signed in once; what the pack's first micro-credential asks."""
    enrol(home, ANA, SUE)
    with open_program(Home(home)) as program:
        assert program.accounts.sign_in(SUE.id, SUE.pin).ok
        return program.shelf.index(PACK).pack.credentials[0]


@pytest.mark.lrs
def test_evidence_goes_to_one_person_and_only_what_came_of_it_leaves(
    demo: Path, tmp_path: Path, sit_down: Callable[..., Person], ralph: Ralph
) -> None:
    credential = prepared(demo)
    person = come_in(sit_down(demo), ANA.name)
    person.press("My own", "What I can show", credential.title, "Add something", "Write something")
    box = "What did you do, and what came of it?"
    person.do("fill", name=box, text=TYPED)
    person.do("wait", ms=1500)
    person.kill()  # the plug is pulled: what was typed is there again
    person = come_in(sit_down(demo), ANA.name)
    if person.screen["page"] != "WritePage":
        person.press("My own", "What I can show", credential.title, "Add something", "Write something")
    assert TYPED in person.screen["lines"].values()
    person.do("fill", name=TYPED, text=WROTE)  # a box is called by what stands in it
    person.press("Keep it", "Hand it in", "Hand it in")
    assert person.screen["page"] == "EvidencePage"
    assert person.close() == 0
    held = look(Held(), demo)

    person = come_in(sit_down(demo), SUE.name, SUE.pin)
    person.press("My team", "Evidence waiting for you", "Ana", "Say what you found")
    for criterion in credential.criteria:
        person.press(criterion.says[0])
    person.do("fill", name="What was good, and what to do next", text=FOUND)
    person.press("Record it")
    assert person.screen["page"] == "EvidenceWaitsPage"
    assert person.close() == 0

    person = come_in(sit_down(demo), ANA.name)
    assert person.screen["page"] == "EvidencePage"  # where she was
    assert FOUND in json.dumps(person.screen, ensure_ascii=False)
    assert person.close() == 0

    other = tmp_path / "other"
    connect(demo, ralph)
    take_along(demo, other, ANA.id)
    meet(demo, other)
    listed = said(other, "portfolio", "list", ANA.id)
    assert [each["credential"] for each in listed if each["stage"] == "not_yet"] == [credential.id]

    nowhere((WROTE, TYPED), demo, other, ralph=ralph, known=credential.id, held=held)
    away = look(Held(), other)
    away.files(ralph.file.parent)
    away.nowhere(FOUND)  # what was written about her stays at home
