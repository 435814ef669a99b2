# SPDX-License-Identifier: Apache-2.0
"""Groups of a session as who leads sees them, and as everybody does."""

from __future__ import annotations

import pytest

from app.audit import LOOKED
from app.errors import Refusal
from app.leading.facts import SessionKind
from tests.app.kit import Device
from tests.app.sessions_kit import PACK, team

MORE = ("dan", "eve", "fay")


@pytest.fixture
def led(tmp_path):
    device = Device(tmp_path, PACK)
    led = team(device)
    for who in MORE:
        device.enrol(who)
    led.sessions.begin(SessionKind.SESSION, "kit", ("speak",), 30)
    for who in ("ana", "ben", "cleo", *MORE):
        led.sessions.name(who)
    for who in ("ana", "fay"):
        secure(led, who, "say")
    yield led
    device.close()


def secure(led, who: str, competency: str) -> None:
    led.desk.database.execute(
        "INSERT OR REPLACE INTO skill (learner, pack, competency, p, low, high, asked, correct, due_ms)"
        " VALUES (?, 'kit', ?, 0.97, 0.9, 0.99, 4, 3, ?)",
        [who, competency, led.device.clock.now_ms() + 10**9],
    )


def ids(view) -> list[set[str]]:
    return [{member.learner for member in group.members} for group in view.groups]


def test_each_group_has_somebody_secure_and_who_leads_sees_why(led) -> None:
    view = led.grouping.groups()
    assert [len(group.members) for group in view.groups] == [3, 3]
    assert [group.lacks for group in view.groups] == [(), ()]
    known = {member.learner: member.secure for group in view.groups for member in group.members}
    assert known == {"ana": ("Module speak",), "fay": ("Module speak",)} | dict.fromkeys(
        ("ben", "cleo", "dan", "eve"), ()
    )
    looks = led.device.audit.entries("ben", action=LOOKED)
    assert [entry.detail["page"] for entry in looks] == ["groups"]


def test_what_everybody_sees_says_nothing_of_what_anybody_knows(led) -> None:
    led.grouping.groups()
    shown = led.grouping.shown()
    assert ids(shown) == ids(led.grouping.groups())
    assert not any(group.lacks or member.secure for group in shown.groups for member in group.members)
    names = [[member.name for member in group.members] for group in shown.groups]
    assert names == [sorted(group) for group in names]  # the order says nothing either


def test_who_leads_moves_people_as_they_like_and_groups_outlive_a_kill(led) -> None:
    before = ids(led.grouping.groups())
    moved = led.grouping.move("ana", 1 if "ana" in before[0] else 0)
    assert sorted(len(group) for group in ids(moved)) == [2, 4]
    assert any(group.lacks == ("Module speak",) for group in moved.groups)
    alone = led.grouping.move("eve", len(moved.groups))
    assert {"eve"} in ids(alone)
    assert ids(led.grouping.groups()) == ids(alone)
    assert ids(led.grouping.propose()) == before
    with pytest.raises(Refusal):
        led.grouping.move("eve", 9)


def test_who_comes_late_goes_to_the_smallest_group_and_who_goes_leaves_it(led) -> None:
    led.grouping.groups()
    led.device.enrol("gus")
    led.sessions.name("gus")
    assert sorted(len(group) for group in ids(led.grouping.groups())) == [3, 4]
    led.sessions.undo("gus")
    assert sorted(len(group) for group in ids(led.grouping.groups())) == [3, 3]


def test_who_was_merged_into_somebody_keeps_their_place(led) -> None:
    led.grouping.groups()
    led.sessions.undo("gus")
    led.device.enrol("ana2")
    led.device.database.execute("UPDATE learner SET merged_into = 'ana2', left_ms = 1 WHERE id = 'ana'")
    assert sorted(one for group in ids(led.grouping.groups()) for one in group) == ["ana2", "ben", "cleo", *MORE]


def test_one_alone_is_no_group(led) -> None:
    for who in ("ben", "cleo", *MORE):
        led.sessions.undo(who)
    with pytest.raises(Refusal) as caught:
        led.grouping.groups()
    assert caught.value.code == "too_few_for_groups"
