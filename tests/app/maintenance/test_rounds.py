# SPDX-License-Identifier: Apache-2.0
"""When chores are done: never at the start, never under somebody's hands, again after a kill, and they end."""

from __future__ import annotations

from contextlib import nullcontext

import pytest

from app.clock import DAY_MS
from app.long_work import untold
from app.maintenance import rounds
from app.maintenance.chores import AGAIN_MS, Chore, Done
from app.maintenance.rounds import ALONE_S, FIRST_S, PRESSING_MS, STILL_S, Rounds
from app.record.errors import DiskFull, StoreFailed
from tests.app.record.record_kit import NOON, HandClock

DAILY = [Chore.COPY, Chore.LET_GO, Chore.COPIES]


class Ledger:
    def __init__(self, done=()):
        self.done = dict(done)
        self.full = False

    def read(self):
        return dict(self.done)

    def keep(self, chore, done):
        if self.full:
            raise DiskFull(file="stepwell.db")
        self.done[chore] = done


class Device:
    """The rounds of one start, with work of ten steps; `at_step` is called at each of them."""

    def __init__(self, clock, ledger):
        self.clock = clock
        self.began = []
        self.ended = []
        self.at_step = lambda chore, step: None
        work = {chore: lambda tell, chore=chore: self._work(chore, tell) for chore in Chore}
        self.rounds = Rounds(clock, ledger, work, lambda tell: self._work("after", tell))

    def _work(self, chore, tell):
        self.began.append(chore)
        for step in range(10):
            self.at_step(chore, step)
            tell(step, 10)
        self.ended.append(chore)
        return ""

    def wait(self, seconds):
        """Let time pass, with a turn each five seconds."""
        for _ in range(round(seconds / 5)):
            self.clock.pass_ms(5_000)
            self.rounds.turn()


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def ledger():
    """A device that was looked after yesterday."""
    return Ledger({chore: Done(NOON - DAY_MS) for chore in Chore})


@pytest.fixture
def device(clock, ledger):
    return Device(clock, ledger)


def test_nothing_in_the_first_minute_then_one_after_the_other_until_all_is_done(clock, ledger):
    ledger.done.clear()
    device = Device(clock, ledger)
    device.wait(FIRST_S - 5)
    assert device.began == []
    device.wait(60)
    assert device.ended == list(Chore)
    assert set(ledger.done) == set(Chore)
    device.wait(3_600)
    assert device.ended == list(Chore), "not before their time"
    clock.pass_ms(DAY_MS)
    device.wait(60)
    assert device.ended[6:] == DAILY


def test_not_while_somebody_works_and_some_time_after_they_stopped(device):
    device.wait(FIRST_S - 5)
    device.rounds.person(here=True)
    for _ in range(60):
        device.wait(STILL_S - 10)
        device.rounds.touched()
    assert device.began == []
    device.wait(STILL_S + 15)
    assert device.ended == DAILY


def test_when_they_leave_it_is_quiet_sooner(device):
    device.rounds.person(here=True)
    device.wait(FIRST_S + 5)
    device.rounds.person(here=False)
    device.wait(ALONE_S - 5)
    assert device.began == []
    device.wait(20)
    assert device.ended == DAILY


def test_others_may_ask_whether_nobody_works(device):
    assert not device.rounds.quiet(), "somebody has just begun"
    device.wait(ALONE_S + 5)
    assert device.rounds.quiet()
    device.rounds.touched()
    assert not device.rounds.quiet()
    device.wait(ALONE_S + 5)
    device.rounds.end()
    device.wait(ALONE_S + 5)
    assert not device.rounds.quiet()


@pytest.mark.parametrize("comes", ["touch", "person"])
def test_who_comes_ends_what_is_under_way_and_it_is_done_later(device, ledger, comes):
    def somebody(chore, step):
        if chore is Chore.LET_GO and step == 4 and device.began.count(chore) == 1:
            device.rounds.touched() if comes == "touch" else device.rounds.person(here=True)

    device.at_step = somebody
    before = ledger.done[Chore.LET_GO]
    device.wait(FIRST_S + 10)
    assert (device.began[-1], device.ended[-1]) == (Chore.LET_GO, Chore.COPY)
    assert ledger.done[Chore.LET_GO] == before
    device.wait(STILL_S + 10)
    assert device.ended == DAILY


def test_somebody_who_comes_just_before_it_begins_is_noticed(device, monkeypatch):
    due, far = Ledger.read, []

    def read(ledger):
        far.append(device.rounds.touched())
        return due(ledger)

    monkeypatch.setattr(Ledger, "read", read)
    device.wait(FIRST_S + 60)
    assert far
    assert device.began == []


class Killed(BaseException):
    pass


def test_after_a_kill_it_is_begun_again_at_the_next_start(device, clock, ledger):
    def kill(_chore, step):
        if step == 5:
            raise Killed

    device.at_step = kill
    with pytest.raises(Killed):
        device.wait(FIRST_S + 60)
    after = Device(clock, ledger)
    after.wait(FIRST_S + 60)
    assert after.ended == DAILY


def test_a_copy_that_is_very_old_waits_for_no_quiet_moment_and_a_touch_does_not_end_it(device, clock, ledger):
    ledger.done[Chore.COPY] = Done(NOON - PRESSING_MS)
    device.rounds.person(here=True)
    device.at_step = lambda _chore, _step: device.rounds.touched()
    device.wait(FIRST_S + 30)
    assert device.ended == [Chore.COPY]


def test_what_fails_is_remembered_with_why_and_tried_again_in_hours(device, clock, ledger):
    def full(chore, _step):
        if chore is Chore.COPY:
            raise DiskFull(file="backups")

    device.at_step = full
    device.wait(FIRST_S + 60)
    assert ledger.done[Chore.COPY].code == "store.disk_full"
    assert device.ended == DAILY[1:], "the others are done"
    clock.pass_ms(AGAIN_MS)
    device.at_step = untold
    device.wait(10)
    assert ledger.done[Chore.COPY].code == ""


def test_a_bug_is_handed_on_and_not_met_at_every_turn(device, ledger):
    def wrong(_chore, _step):
        raise ValueError("what somebody typed")

    device.at_step = wrong
    ledger.done.update({chore: Done(NOON) for chore in DAILY[1:]})
    with pytest.raises(ValueError, match="typed"):
        device.wait(FIRST_S + 5)
    assert ledger.done[Chore.COPY].code == "bug"
    device.wait(3_600)
    assert device.began == [Chore.COPY]


def test_what_cannot_be_remembered_ends_nothing(device, ledger):
    ledger.full = True
    device.wait(FIRST_S + 30)
    device.rounds.left()
    assert Chore.COPY in device.ended

    def closed():
        raise StoreFailed

    ledger.read = closed
    device.wait(30)


def test_a_copy_when_somebody_has_left_which_nobody_ends(device, ledger):
    device.at_step = lambda _chore, _step: device.rounds.touched()
    device.rounds.left()
    assert device.ended == ["after"]
    assert ledger.done[Chore.COPY] == Done(NOON)


@pytest.mark.parametrize("trouble", [None, StoreFailed(), OSError("full"), ZeroDivisionError()])
def test_what_a_visit_or_a_chore_needed_of_memory_goes_back_once_it_is_done(device, monkeypatch, trouble):
    monkeypatch.setattr(rounds, "give_back", lambda: device.began.append("given back"))

    def fail(_chore, _step):
        if trouble is not None:
            raise trouble

    device.at_step = fail
    with pytest.raises(ZeroDivisionError) if isinstance(trouble, ZeroDivisionError) else nullcontext():
        device.rounds.left()
    assert device.began == ["after", "given back"]
    device.at_step = lambda _chore, _step: None
    device.wait(FIRST_S + ALONE_S)
    assert device.began[2] in DAILY
    assert device.began[3] == "given back"
    device.rounds.end()
    begun = list(device.began)
    device.rounds.left()
    assert device.began == begun


def test_after_the_end_nothing_is_begun_and_what_is_under_way_ends(device):
    device.at_step = lambda _chore, step: device.rounds.end() if step == 3 else None
    device.wait(FIRST_S + 300)
    device.rounds.left()
    assert device.began == [Chore.COPY]
    assert device.ended == []
