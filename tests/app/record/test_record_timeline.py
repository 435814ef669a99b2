# SPDX-License-Identifier: Apache-2.0
"""What time is believed, and how doubtful time is settled."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.record.outbox import Outbox
from app.record.timeline import BUILD_MS, HOLD_MS, Timeline, settle
from tests.app.record.record_kit import NOON, HandClock, answered, open_record


def test_a_plausible_clock_is_believed():
    stamp = Timeline(HandClock(), 0).stamp()
    assert (stamp.at_ms, stamp.offset_ms, stamp.settled) == (NOON, 0, True)


def test_a_small_step_back_holds_the_last_time():
    stamp = Timeline(HandClock(NOON - HOLD_MS), NOON).stamp()
    assert (stamp.corrected_ms, stamp.settled) == (NOON, True)


@pytest.mark.parametrize("wrong", [0, BUILD_MS - 1, NOON - HOLD_MS - 1])
def test_a_large_step_back_goes_on_by_the_steady_clock(wrong):
    clock = HandClock()
    line = Timeline(clock, NOON)
    clock.jump(wrong)
    clock.seconds += 5
    stamp = line.stamp()
    assert (stamp.corrected_ms, stamp.settled) == (NOON + 5_000, False)
    line.keep(stamp)
    clock.seconds += 2
    assert line.stamp().corrected_ms == NOON + 7_000


def test_a_first_event_by_a_clock_of_1970_stands_at_the_build_date():
    stamp = Timeline(HandClock(60_000), 0).stamp()
    assert (stamp.corrected_ms, stamp.settled) == (BUILD_MS, False)


def test_an_offset_is_used_unless_it_is_within_the_resolution_of_a_date():
    line = Timeline(HandClock(0), 0)
    line.learn(NOON)
    assert line.stamp().corrected_ms == NOON
    assert line.stamp().settled
    assert line.learn(1_999) == 0


@given(at=st.lists(st.integers(0, 10_000)), offset=st.integers(-5_000, 5_000), floor=st.integers(0, 9_000))
def test_settled_times_keep_the_sequence_and_the_bounds(at, offset, floor):
    times = settle(at, offset, floor_ms=floor, now_ms=12_000)
    assert times == sorted(times)
    assert len(times) == len(at)
    assert all(floor <= time <= 12_000 for time in times)
    if at == sorted(at):
        assert all(time == one + offset for time, one in zip(times, at, strict=True) if floor <= one + offset <= 12_000)


def test_first_contact_settles_the_time_seals_and_refolds(database):
    """A kiosk in 1970 records; absorbed history of another device lies between; contact puts all in the true order."""
    clock = HandClock(1_000)
    texts = []

    def sealing(event):
        texts.append(event.corrected_ms)
        return f'{{"id":"{event.id}","t":{event.corrected_ms}}}'

    record = open_record(database, clock=clock, seal=sealing)
    (first,) = record.append("ana", answered("kiosk1"))
    clock.pass_ms(60_000)
    record.append("ana", answered("kiosk2"))
    import msgspec

    elsewhere = msgspec.structs.replace(
        first,
        id="00000000-0000-4000-8000-00000000000e",
        device="d2",
        at_ms=NOON - 30_000,
        offset_ms=0,
        fact=answered("laptop"),
    )
    record.absorb([elsewhere])
    assert record.state("ana") == ("kiosk1+", "kiosk2+", "laptop+")
    outbox = Outbox(database, clock)
    assert (outbox.freeze_batch(), outbox.counts().unsealed, texts) == (None, 2, [])
    assert record.settle(NOON - clock.now_ms()) == 2
    assert texts == [NOON - 60_000, NOON]
    assert record.state("ana") == ("kiosk1+", "laptop+", "kiosk2+")
    assert len(outbox.freeze_batch().items) == 2
    assert record.rebuild(verify=True).differences == ()
    assert record.settle(0) == 0
    clock.pass_ms(5_000)
    record.settle(NOON + 5_000 - clock.now_ms())
    (after,) = record.append("ana", answered("kiosk3"))
    assert after.corrected_ms == NOON + 5_000
    assert outbox.counts().unsealed == 0


def test_an_export_without_a_server_takes_the_provisional_times(database):
    clock = HandClock(1_000)
    record = open_record(database, clock=clock)
    (event,) = record.append("ana", answered())
    assert record.settle(None) == 1
    assert list(record.events()) == [event]
    assert len(list(Outbox(database, clock).texts())) == 1
