# SPDX-License-Identifier: Apache-2.0
"""Every call of coaching tried from below, from another site, by nobody and about oneself.

Who of the roles may is in tests/app/test_rights.py; here a supervisor of elsewhere is no more than anybody.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.audit import LOOKED
from app.coaching.early import WAIT_DAYS
from app.coaching.views import Agreement
from app.errors import Refusal
from app.leading.facts import FollowUpSort, FollowUpStage, Weighed
from app.rights import Role
from tests.app.coaching_kit import COACHED, Coached
from tests.app.kit import DAY
from tests.app.test_early_offer import HARD

TALK = Agreement(sort=FollowUpSort.TALK)
Call = Callable[[Coached, str, str, str], object]
OVER: dict[str, Call] = {
    "person": lambda c, who, _f, _t: c.coaching.person(who),
    "offers": lambda c, who, _f, _t: c.follow_ups.offers(who),
    "agree": lambda c, who, _f, _t: c.follow_ups.agree(who, TALK),
    "reword": lambda c, who, f, _t: c.follow_ups.reword(who, f, "x"),
    "settle": lambda c, who, f, _t: c.follow_ups.settle(who, f, FollowUpStage.CLOSED),
    "look": lambda c, who, f, _t: c.follow_ups.look(who, f),
    "of": lambda c, who, _f, _t: c.follow_ups.of(who),
    "note": lambda c, who, _f, _t: c.talks.note(who, "x"),
    "reword talk": lambda c, who, _f, t: c.talks.reword(who, t, "x"),
    "look at talk": lambda c, who, _f, t: c.talks.look(who, t),
    "agree to talk": lambda c, who, _f, t: c.talks.agree(who, t, "2580"),
    "talks of": lambda c, who, _f, _t: c.talks.of(who),
    "says": lambda c, who, _f, _t: c.early.says(who),
    "look at why": lambda c, who, _f, _t: c.early.look(who),
    "weigh": lambda c, who, _f, _t: c.early.weigh(who, Weighed.NO_NEED),
}
OWN: dict[str, Call] = {
    "mine": lambda c, who, _f, _t: c.coaching.mine(who),
    "line": lambda c, who, _f, _t: c.coaching.line(who),
    "say done": lambda c, who, f, _t: c.follow_ups.say_done(who, f),
    "ask talk": lambda c, who, _f, _t: c.follow_ups.ask_talk(who),
    "take back": lambda c, who, f, _t: c.follow_ups.take_back(who, f),
    "read": lambda c, who, _f, t: c.talks.read(who, t),
    "ask change": lambda c, who, _f, t: c.talks.ask_change(who, t, "x"),
    "for me": lambda c, who, _f, _t: c.early.for_me(who),
    "weighed": lambda c, who, _f, _t: c.early.weighed(who),
}


@pytest.fixture
def coached(make_device) -> Coached:
    """Ana has a follow-up and a talk with Sue, and may like a talk."""
    made = Coached(make_device(COACHED))
    made.people()
    made.device.accounts.set_pin("ana", "2580")
    made.device.record.append("ana", *HARD)
    made.device.clock.pass_ms(WAIT_DAYS * DAY)
    made.sue()
    return made


@pytest.fixture
def tried(coached) -> Callable[[Call, str], str]:
    follow_up = coached.follow_ups.agree("ana", TALK).id
    talk = coached.talks.note("ana", "We spoke.").card.id
    coached.early.says("ana")
    coached.act()

    def outcome(call: Call, who: str = "ana") -> str:
        before = coached.device.database.conn.total_changes
        try:
            call(coached, who, follow_up, talk)
        except Refusal as refusal:
            assert coached.device.database.conn.total_changes == before, "a refused call changes nothing"
            return refusal.code
        return ""

    return outcome


def test_a_learner_and_nobody_get_nowhere_with_what_a_supervisor_does(coached, tried) -> None:
    coached.act("ben")
    assert {name: tried(call) for name, call in OVER.items()} == dict.fromkeys(OVER, "not_allowed")
    coached.device.gate.leave()
    assert {name: tried(call) for name, call in (OVER | OWN).items()} == dict.fromkeys(OVER | OWN, "not_signed_in")


def test_nor_does_a_supervisor_of_another_site(coached, tried) -> None:
    coached.act("far", Role.SUPERVISOR, site="south")
    assert {name: tried(call) for name, call in OVER.items()} == dict.fromkeys(OVER, "not_allowed")
    assert coached.follow_ups.open_ones() == coached.talks.held() == coached.early.some().found == ()


@pytest.mark.parametrize("who", [("ben", Role.LEARNER), ("sue", Role.SUPERVISOR), ("olga", Role.OPERATOR)], ids=str)
def test_what_is_ones_own_is_nobody_elses(coached, tried, who) -> None:
    coached.act(*who)
    assert {name: tried(call) for name, call in OWN.items()} == dict.fromkeys(OWN, "not_yours")


def test_nobody_coaches_themselves_and_the_command_line_nobody(coached, tried) -> None:
    coached.sue()
    own = {name: call for name, call in OVER.items() if name not in {"of", "talks of", "agree to talk"}}
    assert {name: tried(call, "sue") for name, call in own.items()} == dict.fromkeys(own, "coach_own")
    coached.act()
    does = ("agree", "reword", "settle", "note", "reword talk", "agree to talk", "weigh")
    assert {name: tried(OVER[name]) for name in does} == dict.fromkeys(does, "coach_missing")


def test_each_look_at_one_person_is_one_that_they_see(coached, tried) -> None:
    coached.sue()
    for name in ("person", "look", "look at talk", "look at why"):
        before = len(coached.device.audit.entries("ana", action=LOOKED))
        assert tried(OVER[name]) == ""
        assert len(coached.device.audit.entries("ana", action=LOOKED)) == before + 1, name
