# SPDX-License-Identifier: Apache-2.0
"""A backup and a restore tell how far they are, end when that is asked, and leave nothing half done."""

from __future__ import annotations

import pytest

from app.long_work import Course, Stopped
from app.record import checking
from app.record.backup import back_up, backups
from app.record.home import Home
from app.record.keys import KeyStore
from app.record.restoring import restore_latest
from tests.app.record.record_kit import NOON, answered, counting_ids
from tests.app.record.test_record_backup import home, names, opened

__all__ = ["home"]


@pytest.fixture
def used(home, clock, monkeypatch) -> tuple[Home, bytes]:
    """A record of some hundred pages, which are copied ten at a time."""
    monkeypatch.setattr(checking, "PAGES_AT_ONCE", 10)
    monkeypatch.setattr(checking, "_STEPS_AT_ONCE", 200)
    database, record = opened(home, clock)
    with database:
        for number in range(20):
            record.append("ana", *(answered(f"i{number}-{each}") for each in range(30)))
    return home, KeyStore(home).key()


class Ends:
    """Stops at the nth step of what it is told."""

    def __init__(self, at: int) -> None:
        self.at = at
        self.told: list[tuple[int, int]] = []

    def __call__(self, done: int, most: int) -> None:
        self.told.append((done, most))
        if len(self.told) == self.at:
            raise Stopped


def steps_of(home: Home, key: bytes) -> list[tuple[int, int]]:
    whole = Ends(0)
    back_up(home, key, now_ms=NOON, tell=whole)
    return whole.told


def test_it_goes_forward_to_its_end(used):
    told = steps_of(*used)
    shares = [done / most for done, most in told]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert len(told) > 15


def test_stopped_at_any_step_no_copy_is_there_and_none_is_lost(used):
    home, key = used
    steps = len(steps_of(home, key))
    before = names(home.backups)
    for at in (1, 2, steps // 2, steps - 1, steps):
        with pytest.raises(Stopped):
            back_up(home, key, now_ms=NOON + at, tell=Ends(at))
        assert names(home.backups) == before
    back_up(home, key, now_ms=NOON + 1000)
    assert len(backups(home, key)) == 2


def test_a_busy_writer_does_not_make_it_begin_again_and_the_copy_is_of_one_moment(home, clock, used):
    home, key = used
    database, record = opened(home, clock)
    written = 0

    def write(_done: int, _most: int) -> None:
        nonlocal written
        if written < 200:  # would be far more if every one of them made it begin again
            written += 1
            record.append("ana", answered(f"new{written}"))

    with database:
        before = database.execute("SELECT max(number) FROM event").fetchone()[0]
        made = back_up(home, key, now_ms=NOON, tell=write).backup
    assert 10 < written < 200
    assert made.last_number == before


def test_a_restore_that_is_stopped_has_changed_nothing(used):
    home, key = used
    steps_of(home, key)
    whole = Ends(0)
    restore_latest(home, key, new_id=counting_ids(), now_ms=NOON, tell=whole)
    before, content = names(home.path), home.database.read_bytes()
    steps = len(whole.told)
    for at in (1, steps // 2, steps - 1, steps):
        with pytest.raises(Stopped):
            restore_latest(home, key, new_id=counting_ids(), now_ms=NOON, tell=Ends(at))
        assert names(home.path) == before
        assert home.database.read_bytes() == content


def test_a_course_ends_where_somebody_asked_for_it():
    course = Course()
    course.tell(1, 3)
    assert course.far == (1, 3)
    course.stop()
    with pytest.raises(Stopped):
        course.tell(2, 3)
    assert course.far == (1, 3)
