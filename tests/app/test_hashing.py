# SPDX-License-Identifier: Apache-2.0
"""argon2id at a cost that was measured once; the times here are told by a clock in the hand."""

from __future__ import annotations

import msgspec
import pytest
from argon2 import extract_parameters

from app import hashing
from app.hashing import LEAST_KIB, LEAST_PASSES, MOST_KIB, MOST_PASSES, USUAL, Argon2Hasher, Cost, calibrated, cost_for
from app.record.meta import read_note, set_note
from tests.app.kit import Device
from tests.app.record.record_kit import HandClock

pytestmark = pytest.mark.usefixtures("measured")


@pytest.fixture
def device_of(monkeypatch):
    """Return a function: a clock on which hashing at some cost takes `seconds` for each GiB of work."""

    def make(seconds_a_gib: float) -> tuple[HandClock, list[Cost]]:
        clock, timed = HandClock(), []

        def hashed(_pin: str, cost: Cost) -> str:
            timed.append(cost)
            clock.seconds += seconds_a_gib * cost.work / 1024**2
            return "hash"

        monkeypatch.setattr(hashing, "_hash", hashed)
        return clock, timed

    return make


@pytest.mark.parametrize("seconds", [0.001, 0.1, 0.4, 1.0, 1.4, 3.0, 3.9])
def test_the_cost_takes_about_the_time_that_was_meant(device_of, seconds: float) -> None:
    clock, _ = device_of(seconds)
    cost = calibrated(clock)
    took = seconds * cost.work / 1024**2
    if cost.passes == MOST_PASSES:
        assert took < hashing.TARGET_S  # a device so quick that the limit is reached
    else:
        assert took == pytest.approx(hashing.TARGET_S, rel=0.2)


@pytest.mark.parametrize("seconds", [1e-6, 0.001, 0.1, 1.0, 10.0, 1000.0])
def test_the_cost_stays_within_its_limits(device_of, seconds: float) -> None:
    clock, timed = device_of(seconds)
    for cost in (calibrated(clock), *timed):
        assert LEAST_KIB <= cost.memory_kib <= MOST_KIB
        assert LEAST_PASSES <= cost.passes <= MOST_PASSES


def test_more_time_is_spent_on_memory_first() -> None:
    assert cost_for(2 * LEAST_KIB) == Cost(memory_kib=LEAST_KIB, passes=2)
    assert cost_for(2 * MOST_KIB) == Cost(memory_kib=MOST_KIB, passes=2)
    assert cost_for(3 * MOST_KIB) == Cost(memory_kib=MOST_KIB, passes=3)


def test_a_clock_that_stands_still_measures_nothing(device: Device) -> None:
    hasher = Argon2Hasher(device.database, device.clock)
    found = extract_parameters(hasher.hash("2580"))
    assert (found.memory_cost, found.time_cost, found.parallelism) == (USUAL.memory_kib, USUAL.passes, 1)
    assert read_note(device.database, hashing.NOTE) is None


def test_it_is_measured_once_and_kept(device: Device, device_of) -> None:
    clock, timed = device_of(1.0)
    Argon2Hasher(device.database, clock).hash("2580")
    measured = len(timed)
    kept = msgspec.json.decode(read_note(device.database, hashing.NOTE), type=Cost)
    Argon2Hasher(device.database, clock).hash("2580")
    assert measured == 4  # two of the cheapest, one of the guess, and the hash that was asked for
    assert timed[measured:] == [kept]
    assert timed[measured - 1] == kept


@pytest.mark.parametrize(
    "note", ['"x"', "[]", '{"memory_kib": 8}', '{"passes": 1}', '{"memory_kib": 9000000}', '{"passes": 99}']
)
def test_a_damaged_note_is_measured_anew(device: Device, device_of, note: str) -> None:
    set_note(device.database, hashing.NOTE, note)
    clock, timed = device_of(1.0)
    Argon2Hasher(device.database, clock).hash("2580")
    assert len(timed) == 4
    assert read_note(device.database, hashing.NOTE) != note


def keep(device: Device, cost: Cost) -> None:
    set_note(device.database, hashing.NOTE, msgspec.json.encode(cost).decode())


def test_a_hash_is_outdated_when_more_is_asked_today(device: Device) -> None:
    hasher = Argon2Hasher(device.database, device.clock)
    keep(device, Cost(memory_kib=LEAST_KIB, passes=2))
    made = hasher.hash("2580")
    assert not hasher.outdated(made)
    keep(device, Cost(memory_kib=LEAST_KIB, passes=3))
    assert hasher.outdated(made)
    stronger = hasher.hash("2580")
    keep(device, Cost(memory_kib=LEAST_KIB, passes=2))
    assert not hasher.outdated(stronger)
    assert hasher.verify(made, "2580")
    assert hasher.verify(stronger, "2580")


def test_other_kinds_and_cheap_memory_are_outdated(device: Device) -> None:
    hasher = Argon2Hasher(device.database, device.clock)
    made = hasher.hash("2580")
    assert not hasher.outdated(made)
    assert hasher.outdated(made.replace("argon2id", "argon2i"))
    assert hasher.outdated(made.replace("m=65536,t=2", "m=8192,t=99"))
    assert hasher.outdated("not a hash")


def test_signing_in_renews_a_weak_hash_on_the_real_hasher(tmp_path) -> None:
    device = Device(tmp_path)
    device.accounts.add(id="ana", name="Ana")
    strong = Argon2Hasher(device.database, device.clock)
    keep(device, Cost(memory_kib=LEAST_KIB, passes=2))
    device.database.execute(
        "INSERT INTO credential (learner, pin_hash, changed_ms) VALUES ('ana', ?, 0)", [strong.hash("2580")]
    )
    keep(device, Cost(memory_kib=LEAST_KIB, passes=3))
    again = Device(tmp_path, hasher=strong)
    assert again.accounts.sign_in("ana", "2580").ok
    kept = device.database.execute("SELECT pin_hash FROM credential").fetchone()[0]
    assert extract_parameters(kept).time_cost == 3
    assert again.accounts.sign_in("ana", "2580").ok
    again.close()
    device.close()
