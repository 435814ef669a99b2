# SPDX-License-Identifier: Apache-2.0
"""Where somebody was is theirs alone, is good for a shift, and cannot bring them down again and again."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from app.errors import Refusal
from app.resuming.left import Left, Spot
from app.resuming.resuming import GOOD_MS, MOST_BYTES, Resuming
from app.rights import Actor, ActorKind, Role
from content_packs.model import Renamed
from tests.app.kit import KIT, Device

THERE = Left(
    stack=(
        Spot(kind="today", state={"scroll": [12, 400]}),
        Spot(kind="found", ids={"pack": "kit", "lesson": "when-0"}, state={"words": "soap \ud83d"}),
    ),
    number=7,
)


@pytest.fixture
def device(tmp_path: Path):
    device = Device(tmp_path, KIT)
    for who in ("ana", "ben"):
        device.accounts.add(id=who, name=who.title(), pack="kit")
    yield device
    device.close()


def resuming(device: Device) -> Resuming:
    return Resuming(record=device.record, shelf=device.shelf, accounts=device.accounts, gate=device.gate)


def rows(device: Device) -> list[tuple[object, ...]]:
    return device.database.execute("SELECT learner, attempt, answer FROM draft").fetchall()


def test_what_was_kept_last_comes_back_with_words_that_can_be_written(device: Device) -> None:
    kept = resuming(device)
    assert kept.left("ana") is None
    kept.keep("ana", Left(stack=(Spot(kind="progress"),)))
    kept.keep("ana", THERE)
    found = kept.left("ana")
    assert found is not None
    assert found.number == 7
    assert [spot.kind for spot in found.stack] == ["today", "found"]
    assert found.stack[1].state == {"words": "soap ?"}
    assert len(rows(device)) == 1
    assert kept.left("ben") is None


def test_nobody_else_asks_for_it(device: Device) -> None:
    kept = resuming(device)
    kept.keep("ana", THERE)
    device.gate.enter(Actor(id="ben", kind=ActorKind.PERSON, role=Role.LEARNER))
    with pytest.raises(Refusal, match="not_yours"):
        kept.left("ana")
    with pytest.raises(Refusal, match="not_yours"):
        kept.keep("ana", THERE)


@pytest.mark.parametrize(("passed", "there"), [(GOOD_MS, True), (GOOD_MS + 1, False)])
def test_it_is_good_for_a_shift(device: Device, passed: int, there: bool) -> None:
    kept = resuming(device)
    kept.keep("ana", THERE)
    device.clock.pass_ms(passed)
    assert (kept.left("ana") is not None) is there


def test_what_is_opened_again_and_again_and_never_kept_is_let_go(device: Device) -> None:
    kept = resuming(device)
    kept.keep("ana", THERE)
    assert [kept.left("ana") is not None for _ in range(3)] == [True, True, False]
    kept.keep("ana", THERE)
    assert kept.left("ana") is not None


def test_what_no_program_could_read_or_bear_is_let_go(device: Device) -> None:
    kept = resuming(device)
    device.record.save_draft("ana", "screen", "screen", '{"stack": 3}')
    assert kept.left("ana") is None
    kept.keep("ana", Left(stack=(Spot(kind="today", state={"words": "a" * MOST_BYTES}),)))
    found = kept.left("ana")
    assert found is not None
    assert found.stack == (Spot(kind="today"),)


def test_ids_come_back_as_the_newest_pack_calls_things(tmp_path: Path) -> None:
    first = Device(tmp_path, KIT)
    first.accounts.add(id="ana", name="Ana", pack="kit")
    resuming(first).keep("ana", THERE)
    first.close()
    named = msgspec.structs.replace(KIT, renamed=(Renamed(part="lesson", id="when-anew", was=("when-0",)),))
    again = Device(tmp_path, named)
    found = resuming(again).left("ana")
    again.close()
    assert found is not None
    assert found.stack[1].ids == {"pack": "kit", "lesson": "when-anew"}


def test_who_is_erased_takes_it_along(device: Device) -> None:
    kept = resuming(device)
    kept.keep("ana", THERE)
    kept.keep("ben", THERE)
    device.privacy.erase("ana")
    assert [row[0] for row in rows(device)] == ["ben"]
