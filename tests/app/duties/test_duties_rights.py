# SPDX-License-Identifier: Apache-2.0
"""Every call from below, from another site, and from nobody."""

from __future__ import annotations

import pytest

from app.duties.status import Status
from app.duties.views import Order
from app.rights import COMMAND_LINE
from tests.app.duties import duties_kit as kit
from tests.app.duties.duties_kit import Team, refusal
from tests.app.kit import Device


@pytest.fixture(scope="module")
def set_up(tmp_path_factory):
    device = Device(tmp_path_factory.mktemp("rights"), kit.PACK)
    team = Team(device, site="north")
    card = team.put(Order(module="clean"))
    device.gate.enter(COMMAND_LINE)
    device.accounts.add(id="sam", name="Sam", role="supervisor", pack="kit")
    device.accounts.add(id="cem", name="Cem", language="en", pack="kit")
    device.database.execute("UPDATE learner SET site = 'south' WHERE id IN ('sam', 'cem')")
    device.database.conn.commit()
    yield team, card.duty
    device.close()


SUPERVISORS = {
    "of_site": lambda team, _duty: team.duties.of_site(),
    "one": lambda team, duty: team.duties.one(duty),
    "history": lambda team, duty: team.duties.history(duty),
    "choices": lambda team, _duty: team.duties.choices(),
    "put": lambda team, _duty: team.duties.put(Order(module="clean")),
    "change": lambda team, duty: team.duties.put(Order(module="clean"), duty=duty),
    "end": lambda team, duty: team.duties.end(duty),
    "spread": lambda team, duty: team.duties.spread(duty),
    "excuse": lambda team, duty: team.duties.excuse(duty, "ana", "On leave."),
    "ask_again": lambda team, duty: team.duties.ask_again(duty, "ana"),
    "remind": lambda team, duty: team.duties.remind(duty, [Status.NOT_YET]),
    "record": lambda team, _duty: team.records.of_person("ana"),
    "people": lambda team, _duty: team.records.people(),
}
OWN = {
    "came": lambda team, _duty: team.mine.came("ana"),
    "mine": lambda team, _duty: team.mine.mine("ana"),
    "first": lambda team, _duty: team.mine.first("ana"),
    "one": lambda team, duty: team.mine.one("ana", duty),
}


@pytest.mark.parametrize("call", SUPERVISORS.values(), ids=SUPERVISORS)
def test_a_learner_may_nothing_of_it(set_up, call):
    team, duty = set_up
    team.acts("ben")
    assert refusal(call, team, duty) == "not_allowed"


@pytest.mark.parametrize("call", [*SUPERVISORS.values(), *OWN.values()], ids=[*SUPERVISORS, *(f"my {n}" for n in OWN)])
def test_nobody_may_nothing(set_up, call):
    team, duty = set_up
    team.acts("sue")
    team.device.gate.leave()
    assert refusal(call, team, duty) == "not_signed_in"


@pytest.mark.parametrize("call", OWN.values(), ids=OWN)
@pytest.mark.parametrize("who", ["ben", "sue"])
def test_what_is_asked_of_one_is_shown_to_nobody_else_as_theirs(set_up, call, who):
    team, duty = set_up
    team.acts(who)
    assert refusal(call, team, duty) == "not_yours"


def test_a_supervisor_reaches_the_people_of_their_site_only(set_up):
    team, duty = set_up
    team.acts("sue")
    assert refusal(team.duties.excuse, duty, "cem", "On leave.") == "not_allowed"
    assert refusal(team.records.of_person, "cem") == "not_allowed"
    assert refusal(team.duties.put, Order(module="clean", people=("cem",))) == "duty_nobody"
    assert refusal(team.duties.excuse, duty, "sue", "I know it.") == "not_oneself"
    assert set(team.records.people()) == {"ana", "ben", "sue"}


def test_a_duty_of_another_site_is_none_here(set_up):
    team, duty = set_up
    team.device.database.execute("UPDATE meta SET site = 'south'")
    team.device.database.conn.commit()
    try:
        team.acts("sam")
        for call in (team.duties.one, team.duties.history, team.duties.end, team.duties.spread):
            assert refusal(call, duty) == "no_such_duty"
        assert team.duties.of_site() == ()
    finally:
        team.device.database.execute("UPDATE meta SET site = 'north'")
        team.device.database.conn.commit()


def test_the_command_line_sets_in_the_name_of_a_supervisor_only(set_up):
    team, duty = set_up
    team.device.gate.enter(COMMAND_LINE)
    for by in ("", "ana"):
        assert refusal(team.duties.put, Order(module="clean"), by=by) == "not_a_supervisor"
        assert refusal(team.duties.end, duty, by=by) == "not_a_supervisor"
