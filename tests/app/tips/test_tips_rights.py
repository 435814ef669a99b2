# SPDX-License-Identifier: Apache-2.0
"""Every call about tips, tried from below: by a learner, somebody else, a supervisor of another site, and nobody."""

from __future__ import annotations

import pytest

from app.errors import Refusal
from app.leading.facts import TipSort
from app.rights import Actor, ActorKind, Role
from app.tips.topics import Topics
from tests.app.tips_kit import MODULE, PACK, WORDS, Room, team

_MODERATING = {
    "waiting": lambda room, tip: room.moderating.waiting(),
    "count": lambda room, tip: room.moderating.count(),
    "open": lambda room, tip: room.moderating.open(tip),
    "approve": lambda room, tip: room.moderating.approve(tip),
    "reword": lambda room, tip: room.moderating.reword(tip, "Other words."),
    "reject": lambda room, tip: room.moderating.reject(tip, "wrong"),
    "history": lambda room, tip: room.moderating.history(),
    "piece": lambda room, tip: room.moderating.piece("none"),
    "choices": lambda room, tip: room.topics.choices(),
    "choose": lambda room, tip: room.topics.choose("kit", MODULE, 20_000, 20_001),
    "take_away": lambda room, tip: room.topics.take_away(),
}
_OWN = {
    "page": lambda room, tip: room.tips.page("ana"),
    "open": lambda room, tip: room.tips.open("ana", tip),
    "mine": lambda room, tip: room.tips.mine("ana"),
    "writing": lambda room, tip: room.tips.writing("ana", TipSort.TIP),
    "offer": lambda room, tip: room.tips.offer("ana", TipSort.TIP, WORDS, module=MODULE),
    "withdraw": lambda room, tip: room.tips.withdraw("ana", tip),
    "consent": lambda room, tip: room.tips.consent("ana", tip, agreed=True),
    "rate": lambda room, tip: room.tips.rate("ana", tip, useful=1),
    "decline": lambda room, tip: room.tips.decline("ana", tip),
    "piece": lambda room, tip: room.tips.piece("ana", "none"),
    "topic": lambda room, tip: room.topics.now("ana"),
}


@pytest.fixture
def room(make_device) -> Room:
    return team(make_device(PACK))


@pytest.mark.parametrize("call", _MODERATING)
def test_who_may_not_moderate_gets_nowhere(room: Room, call: str) -> None:
    tip = room.offer().id
    room.act("bo")
    with pytest.raises(Refusal, match="not_allowed"):
        _MODERATING[call](room, tip)
    room.device.gate.leave()
    with pytest.raises(Refusal, match="not_signed_in"):
        _MODERATING[call](room, tip)


@pytest.mark.parametrize("call", ["open", "approve", "reword", "reject"])
def test_a_supervisor_of_another_site_gets_nowhere(room: Room, call: str) -> None:
    tip = room.offer().id
    room.device.gate.enter(Actor(kind=ActorKind.PERSON, id="far", role=Role.SUPERVISOR, site="south"))
    with pytest.raises(Refusal, match="not_allowed"):
        _MODERATING[call](room, tip)
    assert room.moderating.waiting() == ()
    assert room.moderating.history() == ()


@pytest.mark.parametrize("call", _OWN)
def test_what_is_ones_own_is_nobody_elses(room: Room, call: str) -> None:
    tip = room.offer().id
    for who in ("bo", "sue"):
        room.act(who)
        with pytest.raises(Refusal, match="not_yours"):
            _OWN[call](room, tip)
    room.device.gate.leave()
    with pytest.raises(Refusal, match="not_signed_in"):
        _OWN[call](room, tip)


@pytest.mark.parametrize("stage", ["waiting", "rejected"])
def test_a_colleague_opens_rates_and_answers_only_what_is_shown(room: Room, stage: str) -> None:
    tip = room.offer(sort=TipSort.QUESTION).id
    if stage == "rejected":
        room.act("sue")
        room.moderating.reject(tip, "unclear")
    room.act("bo")
    for call in (
        lambda: room.tips.open("bo", tip),
        lambda: room.tips.rate("bo", tip, useful=3),
        lambda: room.tips.decline("bo", tip),
        lambda: room.tips.withdraw("bo", tip),
        lambda: room.tips.writing("bo", TipSort.ANSWER, about=tip),
        lambda: room.tips.offer("bo", TipSort.ANSWER, "Yes.", about=tip),
    ):
        with pytest.raises(Refusal, match="no_such_tip"):
            call()


def test_each_judgement_and_each_look_is_written_down(room: Room) -> None:
    tip = room.offer().id
    room.act("sue")
    room.moderating.open(tip)
    room.moderating.approve(tip)
    noted = [(each.action, each.actor, each.learner) for each in room.device.audit.entries("ana")]
    assert ("looked", "sue", "ana") in noted
    assert ("tip_judged", "sue", "ana") in noted


def test_a_topic_of_the_command_line_is_nobodys(room: Room, make_device) -> None:
    device = make_device(PACK, name="d2")
    topics = Topics(
        device.database, record=device.record, shelf=device.shelf, accounts=device.accounts, gate=device.gate
    )
    with pytest.raises(Refusal, match="topic_by_nobody"):
        topics.choose("kit", MODULE, 20_000, 20_001)
