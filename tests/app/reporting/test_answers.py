# SPDX-License-Identifier: Apache-2.0
"""What the answers here say of a question: from three people on, in pieces, and to whoever may mend it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Refusal
from app.events import Purpose
from app.reporting.answers import Answers, Far
from app.rights import Actor, ActorKind, Role
from app.views import QuestionView
from content_packs.answers import NotYet
from tests.app.kit import Device, make_pack


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Device]:
    device = Device(tmp_path, make_pack())
    yield device
    device.close()


def answer_one(device: Device, number: int) -> str:
    """Somebody new answers one question; return which one."""
    who = f"p{number}"
    device.accounts.add(id=who, name=who, pack="kit")
    view = device.learning.start(who, Purpose.DIAGNOSTIC)
    assert isinstance(view, QuestionView)
    device.learning.answer(who, NotYet(), confidence=None, seconds=9.0)
    return view.item.id


def test_from_three_people_on_there_is_a_figure(device: Device) -> None:
    counted: dict[str, int] = {}
    answers = Answers(device.database, shelf=device.shelf, gate=device.gate)
    for number in range(4):
        item = answer_one(device, number)
        counted[item] = counted.get(item, 0) + 1
    *far, said = answers.steps(("kit", "gone"))
    assert far
    assert all(isinstance(step, Far) for step in far)
    assert isinstance(said, tuple)
    found = {each.item: each for each in said if each.answers}
    assert {item: each.answers for item, each in found.items()} == counted
    for each in found.values():
        assert (each.right is not None) is (each.answers >= 3)
    *far, again = answers.steps(("kit",))
    assert again == said
    assert {step.done == step.most for step in far if isinstance(step, Far)} == {True}, "nobody is read again"


def test_the_file_for_the_author_is_that_of_the_command_line(device: Device) -> None:
    answers = Answers(device.database, shelf=device.shelf, gate=device.gate)
    with pytest.raises(Refusal):
        answers.file("kit")
    answer_one(device, 0)
    list(answers.steps(("kit",)))
    written = json.loads(answers.file("kit"))
    assert written["format"] == 1
    assert "p0" not in str(written)


def test_nobody_below_reads_it(device: Device) -> None:
    answers = Answers(device.database, shelf=device.shelf, gate=device.gate)
    begun = answers.steps(("kit",))
    answer_one(device, 0)
    with device.gate.acting(Actor(kind=ActorKind.PERSON, id="ana", role=Role.LEARNER)):
        for work in (lambda: answers.steps(("kit",)), lambda: next(begun), lambda: answers.file("kit")):
            with pytest.raises(Refusal) as caught:
                work()
            assert caught.value.code == "not_allowed"
