# SPDX-License-Identifier: Apache-2.0
"""What time is believed, and how doubtful time is settled."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.record.outbox import Outbox
from app.record.timeline import BUILD_MS, HOLD_MS, Timeline, settle
from app.trusted_time import ServerTime, believed_until
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


YEARS_MS = 4 * 365 * 86_400_000


def test_a_clock_years_ahead_leaves_nothing_in_the_future_once_a_server_was_met(database):
    """What was recorded by it is not sealed, keeps its order, and finds its place when the server's date is known."""
    clock = HandClock(NOON + YEARS_MS)
    record = open_record(database, clock=clock, believed_until=lambda: NOON)
    record.append("ana", answered("ahead1"))
    clock.pass_ms(60_000)
    record.append("ana", answered("ahead2"))
    outbox = Outbox(database, clock)
    assert (outbox.counts().unsealed, outbox.freeze_batch()) == (2, None)
    assert record.settle(-YEARS_MS) == 2
    assert [event.corrected_ms for event in record.events("ana")] == [NOON, NOON + 60_000]
    assert outbox.counts().unsealed == 0
    clock.pass_ms(60_000)
    (after,) = record.append("ana", answered("then"))
    assert (after.corrected_ms, outbox.counts().unsealed) == (NOON + 120_000, 0)
    assert record.rebuild(verify=True).differences == ()


def test_a_clock_that_was_mended_before_the_server_was_met_leaves_nothing_in_the_future(database):
    clock = HandClock(NOON + YEARS_MS)
    record = open_record(database, clock=clock, believed_until=lambda: NOON)
    record.append("ana", answered("ahead"))
    clock.jump(NOON + 60_000)
    record.append("ana", answered("mended"))
    record.settle(0)
    times = [event.corrected_ms for event in record.events("ana")]
    assert times == [NOON + 60_000, NOON + 60_000]
    assert record.state("ana") == ("ahead+", "mended+")


def test_what_a_right_clock_recorded_without_a_server_is_sealed_as_it_was_and_folded_once(database):
    clock = HandClock(NOON + 30 * 86_400_000)
    record = open_record(database, clock=clock, believed_until=lambda: NOON)
    before = [record.append("ana", answered(f"q{number}"))[0] for number in range(3)]
    assert Outbox(database, clock).counts().unsealed == 3
    held = record.state("ana")
    assert record.settle(400) == 3
    assert list(record.events("ana")) == before
    assert record.state("ana") is held
    assert Outbox(database, clock).counts().unsealed == 0


@pytest.mark.parametrize(
    ("server", "lrs", "until"),
    [
        (None, True, BUILD_MS + 2 * 86_400_000),
        (None, False, BUILD_MS + 730 * 86_400_000),
        (ServerTime(NOON, 5_000), True, NOON + 5_000 + 2 * 86_400_000),
        (ServerTime(NOON, -86_400_000), True, 0),
    ],
)
def test_how_far_a_clock_is_believed_that_no_server_has_vouched_for(server, lrs, until):
    assert believed_until(server, lrs=lrs) == until


def test_what_a_machine_that_slept_records_is_sealed(database):
    """The steady clock may stand still meanwhile; days later that looks like a clock that was set, and waits."""
    clock = HandClock()
    record = open_record(database, clock=clock, believed_until=lambda: NOON + 2 * 86_400_000)
    record.settle(0)
    clock.jump(NOON + 9 * 3_600_000)
    record.append("ana", answered("morning"))
    assert Outbox(database, clock).counts().unsealed == 0
    clock.jump(NOON + 3 * 86_400_000)
    record.append("ana", answered("days later"))
    assert Outbox(database, clock).counts().unsealed == 1
    record.settle(0)
    record.append("ana", answered("met again"))
    assert Outbox(database, clock).counts().unsealed == 0


def test_what_a_wrong_clock_recorded_is_in_the_present_once_the_clock_came_right(database):
    clock = HandClock(60_000)
    record = open_record(database, clock=clock, believed_until=lambda: NOON + YEARS_MS)
    record.append("ana", answered("battery"))
    clock.jump(NOON + 2 * YEARS_MS)
    record.append("ana", answered("ahead"))
    clock.jump(NOON)
    (event,) = record.append("ana", answered("right"))
    assert event.corrected_ms == NOON
    assert record.state("ana") == ("battery+", "ahead+", "right+")
    assert Outbox(database, clock).counts().unsealed == 0
