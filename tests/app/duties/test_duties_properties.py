# SPDX-License-Identifier: Apache-2.0
"""For any facts in any order: two devices agree once they exchanged, and the tables say what the record says."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.clock import DAY_MS
from app.duties import own
from app.duties.rules import rules
from app.duties.status import each_standing
from app.duties.views import Order
from app.events import Outcome, Purpose
from app.leading import fold
from app.leading.facts import Proof, SessionKind, Terms
from app.leading.state import Leading
from tests.app.duties import duties_kit as kit
from tests.app.duties.duties_kit import Team
from tests.app.kit import Device

TERMS = st.builds(
    Terms,
    proof=st.sampled_from(Proof),
    valid_days=st.sampled_from([0, 1, 30, 365]),
    grace_days=st.sampled_from([0, 7]),
    remind_days=st.sampled_from([0, 30]),
    prior=st.booleans(),
)
WHO = st.sampled_from(["lena", "lena", "ghost"])
"""A supervisor known on both devices, and somebody known on none."""
IDS = ("10000000-0000-4000-8000-000000000001", "10000000-0000-4000-8000-000000000002")


@st.composite
def duty(draw):
    due_day, name = draw(st.integers(20_000, 25_000)), draw(st.sampled_from(IDS))
    fact = kit.asked(draw(TERMS), due_day=due_day, duty=name, pack="kit", by=draw(WHO))
    return msgspec.structs.replace(fact, excused=draw(st.booleans()), ended=draw(st.booleans()))


EVIDENCE = st.one_of(
    st.builds(kit.ended, st.sampled_from([Purpose.CHECK, Purpose.MODULE]), outcome=st.sampled_from(Outcome)),
    st.builds(kit.attended, st.sampled_from(["clean", "safe"]), kind=st.sampled_from(SessionKind), by=WHO),
    st.builds(kit.observed, signed_off=st.booleans(), by=WHO),
    st.builds(
        kit.prior,
        st.sampled_from(["when", "how"]),
        day=st.sampled_from([0, 20_000, 24_000]),
        accepted=st.booleans(),
        by=WHO,
    ),
)
FACTS = st.lists(st.tuples(st.booleans(), st.integers(0, 40), st.one_of(duty(), EVIDENCE)), max_size=12)
"""On which of two devices, how many days after the one before, and what."""


@pytest.fixture(scope="module")
def devices(tmp_path_factory):
    pair = tuple(Device(tmp_path_factory.mktemp(name), kit.PACK, name=name) for name in ("one", "two"))
    for device in pair:
        device.accounts.add(id="lena", name="Lena", role="supervisor", pack="kit")
    yield pair
    for device in pair:
        device.close()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(facts=FACTS)
def test_two_devices_agree_once_they_exchanged(devices, facts):
    learner = kit.unique()
    for device in devices:
        device.enrol(learner)
    for first, days, fact in facts:
        for device in devices:
            device.clock.pass_ms(days * DAY_MS + 1)
        devices[0 if first else 1].record.append(learner, fact)
    here, there = (list(device.record.events(learner, leaving_only=True)) for device in devices)
    devices[0].record.absorb(there)
    devices[1].record.absorb(here)
    today = max(kit.today(device) for device in devices)
    found = [each_standing(device.database, device.shelf, today, [learner]) for device in devices]
    assert found[0] == found[1]
    for device in devices:
        state = device.record.state(learner)
        assert {
            name: standing for name, _, standing in own.asked(state, device.shelf, today, device.accounts.vouching())
        } == {name: standing for (_, name), (_, standing) in found[0].items()}


@given(facts=st.lists(st.tuples(st.integers(0, 10**6), duty()), max_size=8))
def test_the_same_fact_once_more_changes_nothing(facts):
    known = Leading()
    for at_ms, fact in facts:
        known = fold.happened(known, fact, at_ms)
        again = fold.happened(known, fact, at_ms)
        assert again.duties == known.duties


def test_two_devices_that_both_give_come_to_one_duty(devices, tmp_path):
    teams = [Team(device, site="north") for device in devices]
    card = teams[0].duties.put(Order(module="clean"))
    said = list(devices[0].record.events("sue", leaving_only=True))
    devices[1].record.absorb(said)
    assert set(rules(devices[1].database)) == {card.duty}
    for days, team in enumerate(teams):
        for device in devices:
            device.clock.pass_ms(days * DAY_MS)
        team.acts("ana")
        team.mine.came("ana")
    for _ in range(2):
        here, there = (list(device.record.events("ana", leaving_only=True)) for device in devices)
        devices[0].record.absorb(there)
        devices[1].record.absorb(here)
        for team in teams:
            team.mine.came("ana")
    due = [team.mine.one("ana", card.duty).standing.due_day for team in teams]
    assert due[0] == due[1] == kit.today(devices[0]) - 1 + 28, "so many days after the first of the two"
    wrote = [len(team.given("ana")) for team in teams]
    for team in teams:
        team.mine.came("ana")
    assert [len(team.given("ana")) for team in teams] == wrote, "nothing is left to be said"
