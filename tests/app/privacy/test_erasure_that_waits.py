# SPDX-License-Identifier: Apache-2.0
"""Nobody is erased by whoever taps their name: what was asked for without proof is done days later, or taken back."""

from __future__ import annotations

import pytest

from app.clock import DAY_MS
from app.errors import Refusal
from app.privacy.retention import Retention
from app.privacy.waiting import LATE_DAYS, WAIT_DAYS, planned
from app.rights import COMMAND_LINE, Actor, ActorKind, Role
from tests.app.kit import Device


def days(device: Device, count: int) -> None:
    device.clock.jump(device.clock.now_ms() + count * DAY_MS)


def here(device: Device) -> set[str]:
    return {card.id for card in device.accounts.cards()}


def run_daily(device: Device, count: int) -> None:
    for _ in range(count):
        days(device, 1)
        device.privacy.run_retention()


@pytest.fixture
def bo(device: Device) -> Device:
    """Bo came some time ago, without a PIN, and has just been tapped."""
    device.accounts.add(id="bo", name="Bo", pack="kit")
    days(device, 30)
    device.privacy.run_retention()
    assert device.accounts.sign_in("bo", "").ok
    return device


def test_without_a_pin_it_is_done_days_later_and_not_a_day_before(bo: Device) -> None:
    assert bo.privacy.my_data("bo").waits_days == WAIT_DAYS
    with pytest.raises(Refusal, match="erasure_waits"):
        bo.privacy.erase("bo")
    at_ms = bo.privacy.plan_erasure("bo")
    assert at_ms == bo.clock.now_ms() + WAIT_DAYS * DAY_MS
    assert bo.privacy.my_data("bo").erase_at_ms == bo.privacy.planned_erasure("bo") == at_ms
    days(bo, 1)
    assert bo.privacy.plan_erasure("bo") == at_ms  # asking again puts nothing off
    bo.accounts.sign_out()
    run_daily(bo, WAIT_DAYS - 2)
    assert "bo" in here(bo)
    run_daily(bo, 2)
    assert "bo" not in here(bo)
    assert planned(bo.database) == {}


def test_it_can_be_taken_back_and_asked_for_anew(bo: Device) -> None:
    bo.privacy.plan_erasure("bo")
    assert bo.privacy.keep_person("bo")
    assert not bo.privacy.keep_person("bo")
    assert bo.privacy.planned_erasure("bo") is None
    run_daily(bo, WAIT_DAYS + 2)
    assert "bo" in here(bo)
    bo.gate.enter(COMMAND_LINE)
    noted = [entry.action for entry in bo.audit.entries("bo", most=10)]
    assert noted.count("erasure_asked") == noted.count("erasure_taken_back") == 1


def test_a_pin_that_a_colleague_gave_an_account_does_not_erase_it_at_once(bo: Device) -> None:
    bo.accounts.set_pin("bo", "739152")
    assert bo.accounts.sign_in("bo", "739152").ok
    with pytest.raises(Refusal, match="erasure_waits"):
        bo.privacy.erase("bo")
    days(bo, WAIT_DAYS)
    assert bo.privacy.my_data("bo").waits_days == 0
    bo.privacy.erase("bo")
    assert "bo" not in here(bo)


def test_a_pin_that_came_with_the_person_erases_at_once_and_one_that_was_reset_does_not(device: Device) -> None:
    for name in ("cy", "di"):
        device.accounts.add(id=name, name=name, pack="kit", pin="739152")
    assert device.accounts.sign_in("cy", "739152").ok
    device.privacy.erase("cy")
    assert "cy" not in here(device)
    device.gate.enter(COMMAND_LINE)
    days(device, 90)
    temporary = device.accounts.reset_pin("di")
    assert device.accounts.sign_in("di", temporary).must_change
    device.accounts.change_secret("di", temporary, "482615")
    with pytest.raises(Refusal, match="erasure_waits"):
        device.privacy.erase("di")


def test_a_clock_that_was_set_back_does_not_make_a_young_pin_old(bo: Device) -> None:
    bo.accounts.set_pin("bo", "739152")
    days(bo, -20)
    assert bo.privacy.my_data("bo").waits_days == WAIT_DAYS


def test_an_operator_erases_at_once_and_may_take_back_what_was_asked(bo: Device) -> None:
    bo.privacy.plan_erasure("bo")
    bo.accounts.add(id="ed", name="Ed", pack="kit")
    bo.gate.enter(Actor(kind=ActorKind.PERSON, id="op", role=Role.OPERATOR, site=""))
    assert bo.privacy.keep_person("bo")
    bo.privacy.plan_erasure("bo")
    bo.privacy.erase("bo", reason="asked twice")
    assert "bo" not in here(bo)
    assert planned(bo.database) == {}
    bo.gate.enter(Actor(kind=ActorKind.PERSON, id="ed", role=Role.LEARNER, site=""))
    for call in (bo.privacy.plan_erasure, bo.privacy.keep_person, bo.privacy.planned_erasure):
        with pytest.raises(Refusal, match="not_allowed"):
            call("bo")


def test_what_is_overdue_is_put_off_by_a_day_in_which_one_can_say_no(bo: Device) -> None:
    """The device was off, or an older backup was put back after Bo had taken it back."""
    bo.privacy.plan_erasure("bo")
    days(bo, WAIT_DAYS + LATE_DAYS + 5)
    bo.privacy.run_retention()
    assert "bo" in here(bo)
    assert planned(bo.database) == {"bo": bo.clock.now_ms() + DAY_MS}
    run_daily(bo, 1)
    assert "bo" not in here(bo)


def test_a_leap_of_the_clock_erases_nobody(bo: Device) -> None:
    bo.privacy.plan_erasure("bo")
    days(bo, 100)
    assert bo.privacy.run_retention().leapt
    assert "bo" in here(bo)


def test_who_was_merged_into_another_is_not_erased_by_what_the_duplicate_asked(bo: Device) -> None:
    bo.privacy.plan_erasure("bo")
    bo.database.execute("UPDATE learner SET merged_into = 'ana' WHERE id = 'bo'")
    run_daily(bo, WAIT_DAYS + 1)
    assert "ana" in here(bo)
    assert planned(bo.database) == {}


def test_who_left_long_ago_and_asked_as_well_is_erased_once(bo: Device) -> None:
    bo.privacy.plan_erasure("bo")
    bo.gate.enter(COMMAND_LINE)
    bo.privacy.set_retention(Retention(left_days=1))
    bo.database.execute("UPDATE learner SET left_ms = 1 WHERE id = 'bo'")
    days(bo, WAIT_DAYS)
    assert bo.privacy.run_retention().people == 1
    assert "bo" not in here(bo)
