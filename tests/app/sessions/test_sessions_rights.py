# SPDX-License-Identifier: Apache-2.0
"""Who may not: every call about sessions from below, from another site, from the command line, and by nobody."""

from __future__ import annotations

import pytest

from app.errors import Refusal
from app.leading.facts import SessionKind
from app.rights import COMMAND_LINE, Role
from content_packs.answers import Said
from tests.app.kit import Device
from tests.app.sessions_kit import PACK, PIN, team

CALLS = {
    "page": lambda led: led.sessions.page(),
    "choices": lambda led: led.sessions.choices(),
    "begin": lambda led: led.sessions.begin(SessionKind.SESSION, "kit", ("clean",), 20),
    "sheet": lambda led: led.sessions.sheet(),
    "find": lambda led: led.sessions.find("", 9),
    "proves_with": lambda led: led.sessions.proves_with("ana"),
    "prove": lambda led: led.sessions.prove("ana", PIN),
    "scan": lambda led: led.sessions.scan(("SW",)),
    "name": lambda led: led.sessions.name("ana"),
    "undo": lambda led: led.sessions.undo("ana"),
    "close": lambda led: led.sessions.close(),
    "drop": lambda led: led.sessions.drop(),
    "groups": lambda led: led.grouping.groups(),
    "propose": lambda led: led.grouping.propose(),
    "move": lambda led: led.grouping.move("ana", 0),
    "shown": lambda led: led.grouping.shown(),
    "now": lambda led: led.huddles.now(),
    "answer": lambda led: led.huddles.answer(Said(value=True)),
    "next": lambda led: led.huddles.next(),
    "media": lambda led: led.huddles.media("a.png"),
}


@pytest.fixture(scope="module")
def led(tmp_path_factory):
    device = Device(tmp_path_factory.mktemp("rights"), PACK)
    led = team(device)
    led.sessions.begin(SessionKind.SESSION, "kit", ("clean",), 20)
    led.sessions.name("ana")
    yield led
    device.close()


def code(call, led) -> str:
    with pytest.raises(Refusal) as caught:
        call(led)
    return caught.value.code


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("role", [Role.LEARNER, Role.OPERATOR])
def test_it_needs_who_leads_sessions(led, call, role) -> None:
    led.act("ben", role)
    assert not led.sessions.here()
    assert code(CALLS[call], led) == "not_allowed"


@pytest.mark.parametrize("call", CALLS)
def test_the_command_line_and_nobody_lead_nothing(led, call) -> None:
    led.device.gate.enter(COMMAND_LINE)
    assert code(CALLS[call], led) == "no_leader"
    led.act("sue", Role.SUPERVISOR)
    led.device.gate.leave()
    assert code(CALLS[call], led) == "not_signed_in"


@pytest.mark.parametrize("call", ["proves_with", "prove", "name"])
def test_nobody_of_another_site_is_noted(led, call) -> None:
    led.act("sue", Role.SUPERVISOR, site="south")
    assert code(CALLS[call], led) == "not_allowed"


def test_a_supervisor_of_another_site_sees_nothing_of_this_one(led) -> None:
    led.act("sam", Role.SUPERVISOR, site="south")
    assert led.sessions.page().begun is None
    assert led.attendance.of_site() == ()
    led.act("ben")
    with pytest.raises(Refusal):
        led.attendance.of_site()
    with pytest.raises(Refusal):
        led.attendance.mine("ana")
