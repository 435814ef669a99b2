# SPDX-License-Identifier: Apache-2.0
"""A microlearn of the team that changes, or goes, while its question stands on the screen of a shift quiz."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from app.events import AnswerGiven, Purpose
from app.views import QuestionView
from content_packs.model import Pack, Renamed
from content_packs.renames import names_of
from tests.app.kit import DAY, Device, make_pack
from tests.app.test_of_site import SITE, microlearn

replaced = msgspec.structs.replace


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Device]:
    made = Device(tmp_path, make_pack(), microlearn())
    made.enrol()
    yield made
    made.close()


def at_teams(device: Device) -> QuestionView:
    device.begun()
    device.clock.pass_ms(DAY)
    step = device.learning.start("ana", Purpose.SHIFT_QUIZ)
    while isinstance(step, QuestionView) and step.number < 3:
        step = device.right(step)
    assert isinstance(step, QuestionView)
    return step


def renamed(pack: Pack, *items: str, version: str) -> Pack:
    named = replaced(pack, renamed=tuple(Renamed(part="item", id=f"{i}-anew", was=(i,)) for i in items))
    new = names_of(named).told(named)
    return replaced(new, manifest=replaced(new.manifest, version=version))


def test_a_renamed_question_of_the_team_stands_where_it_stood(device: Device) -> None:
    step = at_teams(device)
    new = renamed(microlearn(), step.item.id, version="1.1.0")
    again = device.reopened(make_pack(), microlearn(), new)
    now = again.learning.resume("ana")
    assert isinstance(now, QuestionView)
    assert (now.item.id, now.number) == (f"{step.item.id}-anew", 3)
    assert again.record.rebuild(verify=True).differences == ()
    again.finish(now)
    assert now.item.id in again.record.state("ana").pack(SITE).items
    again.close()


def test_an_earlier_id_of_the_own_pack_is_nothing_to_a_question_of_the_team(device: Device) -> None:
    step = at_teams(device)
    kit = make_pack()
    again = device.reopened(kit, renamed(kit, step.item.id, version="2.0.0"), microlearn())
    now = again.learning.resume("ana")
    assert isinstance(now, QuestionView)
    assert now.item.id == step.item.id
    again.finish(now)
    assert step.item.id in again.record.state("ana").pack(SITE).items
    assert again.record.rebuild(verify=True).differences == ()
    again.close()


@pytest.mark.parametrize("old_stays", [True, False])
def test_a_question_of_the_team_is_taken_out_while_it_is_asked(device: Device, *, old_stays: bool) -> None:
    step = at_teams(device)
    new = microlearn("1.1.0")
    new = replaced(new, items=tuple(each for each in new.items if each.id != step.item.id))
    again = device.reopened(make_pack(), *((microlearn(), new) if old_stays else (new,)))
    now = again.learning.resume("ana")
    assert (now == step) if old_stays else (now is None)
    again.finish(now or again.learning.start("ana", Purpose.SHIFT_QUIZ))
    assert again.record.rebuild(verify=True).differences == ()
    again.close()


def test_who_is_no_longer_meant_is_not_asked_again_after_an_error(device: Device) -> None:
    device.begun()
    device.clock.pass_ms(DAY)
    device.finish(device.learning.start("ana", Purpose.SHIFT_QUIZ), right=False)
    pack = microlearn("1.1.0")
    pack = replaced(pack, manifest=replaced(pack.manifest, for_roles=("supervisor",)))
    again = device.reopened(make_pack(), microlearn(), pack)
    again.clock.pass_ms(DAY)
    before = len(again.events())
    again.finish(again.learning.start("ana", Purpose.SHIFT_QUIZ))
    assert SITE not in {each.fact.pack for each in again.events()[before:] if isinstance(each.fact, AnswerGiven)}
    again.close()
