# SPDX-License-Identifier: Apache-2.0
"""Every call refused from below: a learner, another site, an operator, nobody."""

from __future__ import annotations

import pytest

from app.errors import Refusal
from app.oversight import Oversight
from app.rights import Right, Role
from tests.app.kit import KIT, Device
from tests.app.overview_kit import act, overview

CALLS = {
    "matrix": lambda service: service.matrix(),
    "gaps": lambda service: service.gaps(),
    "how far": lambda service: service.how_far("ana"),
}


@pytest.fixture
def device(tmp_path):
    device = Device(tmp_path, KIT)
    device.accounts.add(id="sue", name="Sue", role="supervisor", pack="kit")
    device.accounts.add(id="oleg", name="Oleg", role="operator", pack="kit")
    device.enrol("ana")
    device.enrol("ben")
    yield device
    device.close()


def refused(device: Device, call) -> str:
    with pytest.raises(Refusal) as caught:
        call(overview(device))
    return caught.value.code


@pytest.mark.parametrize("name", list(CALLS))
def test_a_learner_sees_nothing_of_others(device, name) -> None:
    act(device, "ben")
    assert refused(device, CALLS[name]) == "not_allowed"


@pytest.mark.parametrize("name", list(CALLS))
def test_nobody_sees_nothing(device, name) -> None:
    act(device, "ben")
    device.gate.leave()
    assert refused(device, CALLS[name]) == "not_signed_in"


def test_who_looks_after_the_device_sees_what_names_nobody(device) -> None:
    act(device, "oleg", Role.OPERATOR)
    assert overview(device).gaps().gaps
    assert refused(device, CALLS["matrix"]) == "not_allowed"
    assert refused(device, CALLS["how far"]) == "not_allowed"


def test_a_leader_of_another_site_sees_nothing_and_the_broken_glass_opens_one_page(device) -> None:
    device.database.execute("UPDATE learner SET site = 'south' WHERE id = 'ana'")
    act(device, "sue", Role.SUPERVISOR)
    assert [line.learner for line in overview(device).matrix().lines] == ["ben", "oleg", "sue"]
    assert refused(device, CALLS["how far"]) == "not_allowed"
    oversight = Oversight(gate=device.gate, audit=device.audit, accounts=device.accounts)
    oversight.break_glass(Right.SEE_PERSON, "ana", "Ana had an accident today")
    assert overview(device).how_far("ana").card.name == "Ana"
    assert "ana" not in [line.learner for line in overview(device).matrix().lines]
    act(device, "ana")
    looks = device.privacy.who_looked("ana")
    assert [(look.page, look.reason) for look in looks] == [
        ("how_far", ""),
        ("break_glass", "Ana had an accident today"),
    ]


def test_a_role_that_was_taken_away_opens_nothing(device) -> None:
    act(device, "sue", Role.SUPERVISOR)
    assert overview(device).how_far("ana")
    act(device, "sue", Role.LEARNER)
    for call in CALLS.values():
        assert refused(device, call) == "not_allowed"
