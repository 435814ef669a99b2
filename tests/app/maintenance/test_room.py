# SPDX-License-Identifier: Apache-2.0
"""How much room the disk had, and in how many days it is full."""

from __future__ import annotations

from app.maintenance.room import KEPT_DAYS, days_left, keep_room, read_room
from app.record.looked_after import disk_fills
from app.record.meta import set_note

GB = 1_000_000_000
DAY = 20_000


def goes(*free: float, every: int = 2) -> dict[int, int]:
    return {DAY + number * every: round(room * GB) for number, room in enumerate(free)}


def test_the_pace_leaves_out_the_largest_step():
    assert days_left(goes(10.0, 9.9, 9.8, 7.8, 7.7)) is None, "one large file is no pace"
    assert days_left(goes(3.0, 2.8, 2.6, 2.4, 2.2)) == 26
    assert days_left(goes(0.5, 0.4, 0.3, 0.2, 0.1)) == 0
    assert days_left(goes(3.0, 3.5, 3.4, 3.6, 3.6)) is None, "it came back"


def test_nothing_is_said_of_a_few_days_or_of_what_is_far_away():
    assert days_left({}) is None
    assert days_left(goes(3.0, 2.5, 2.0, 1.5)) is None
    assert days_left(goes(3.0, 2.8, 2.6, 2.4, 2.2, every=1)) is None
    assert days_left(goes(1.7, 1.6, 1.5, 1.4, 1.3)) == 29
    assert days_left(goes(1.8, 1.7, 1.6, 1.5, 1.4)) is None


def test_one_figure_a_day_is_kept_for_a_month_and_the_doctor_reads_them(database, clock):
    assert list(disk_fills(database, clock)) == []
    for number in range(KEPT_DAYS + 5):
        keep_room(database, DAY + number, 9 * GB)
        keep_room(database, DAY + number, 3 * GB - number * GB // 20)
    room = read_room(database)
    assert (len(room), min(room), max(room)) == (KEPT_DAYS, DAY + 5, DAY + KEPT_DAYS + 4)
    assert room[DAY + 5] == 3 * GB - 5 * GB // 20
    (found,) = disk_fills(database, clock)
    assert found.code == "disk.fills"
    assert 20 <= found.params["days"] <= 25


def test_a_clock_that_went_back_begins_anew_and_garbage_is_nothing(database):
    keep_room(database, DAY + 400, GB)
    keep_room(database, DAY, GB)
    assert read_room(database) == {DAY: GB}
    set_note(database, "disk_room", '["a"]')
    assert read_room(database) == {}
