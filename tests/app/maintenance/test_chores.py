# SPDX-License-Identifier: Apache-2.0
"""Which chore has its turn, which waits for too long, and what is remembered of them."""

from __future__ import annotations

import pytest

from app.clock import DAY_MS
from app.maintenance.chores import AGAIN_MS, EVERY_DAYS, LATE_DAYS, Chore, Done, due, late
from app.maintenance.ledger import keep_done, read_done
from app.maintenance.tidying import KEPT_PAGES, spare_pages, tidy
from app.record.database import transaction
from app.record.meta import set_note
from tests.app.record.record_kit import NOON, fresh_database

ALL = {chore: Done(NOON) for chore in Chore}


def test_each_has_its_turn_when_it_was_long_ago_and_the_first_goes_first():
    assert due({}, NOON) is Chore.COPY
    assert due(ALL, NOON + DAY_MS - 1) is None
    assert due(ALL, NOON + DAY_MS) is Chore.COPY
    fresh = {**ALL, Chore.COPY: Done(NOON + 8 * DAY_MS), Chore.LET_GO: Done(NOON + 8 * DAY_MS)}
    assert due(fresh, NOON + 8 * DAY_MS) is Chore.PAGES
    assert due(ALL, NOON - 1) is Chore.COPY, "by a clock that has gone back"
    assert set(EVERY_DAYS) == set(Chore)


@pytest.mark.parametrize("chore", Chore)
def test_what_failed_is_tried_again_the_same_day(chore):
    failed = {**ALL, chore: Done(NOON, "store.disk_full")}
    assert due(failed, NOON + AGAIN_MS - 1) is None
    assert due(failed, NOON + AGAIN_MS) is chore


def test_what_was_not_done_for_long_is_named_with_its_days():
    assert late({}, NOON + (LATE_DAYS - 1) * DAY_MS, NOON) == {}
    assert late(ALL, NOON + (LATE_DAYS - 1) * DAY_MS, 0) == {}
    waits = late({**ALL, Chore.PACKS: Done(NOON + DAY_MS)}, NOON + LATE_DAYS * DAY_MS, 0)
    assert waits == dict.fromkeys((Chore.LET_GO, Chore.PAGES, Chore.COPIES, Chore.TIDY), LATE_DAYS)
    assert late({}, NOON + LATE_DAYS * DAY_MS, NOON)[Chore.PACKS] == LATE_DAYS


def test_what_was_done_is_remembered_and_garbage_is_nothing(database):
    assert read_done(database) == {}
    keep_done(database, Chore.COPY, Done(NOON))
    keep_done(database, Chore.PAGES, Done(NOON, "store.damaged"))
    assert read_done(database) == {Chore.COPY: Done(NOON), Chore.PAGES: Done(NOON, "store.damaged")}
    set_note(database, "maintenance", '{"of_another_program": {"at_ms": 1}, "tidy": {"at_ms": 2}}')
    assert read_done(database) == {Chore.TIDY: Done(2)}
    set_note(database, "maintenance", '["tidy"]')
    assert read_done(database) == {}


def filled(database):
    """Leave a thousand pages free."""
    with transaction(database):
        database.execute("CREATE TABLE waste (text TEXT)")
        database.conn.executemany("INSERT INTO waste VALUES (hex(zeroblob(1500)))", [()] * 1000)
    with transaction(database):
        database.execute("DROP TABLE waste")


def test_free_pages_go_back_in_small_steps_and_some_stay(tmp_path):
    database = fresh_database(tmp_path)
    filled(database)
    free = spare_pages(database)
    assert free > 500
    calls, told = [], []
    tidy(lambda work: calls.append(work) or work(database), lambda *far: told.append(far))
    assert spare_pages(database) == 0
    assert database.execute("PRAGMA freelist_count").fetchone()[0] == KEPT_PAGES
    assert len(calls) > free // 100
    assert told == sorted(told)
    assert told[-1][1] == free
    tidy(lambda work: calls.append(work) or work(database), told.append)
    database.close()


def test_a_database_of_an_older_program_is_left_as_it_is(tmp_path):
    database = fresh_database(tmp_path)
    database.execute("PRAGMA auto_vacuum = NONE")
    database.execute("VACUUM")
    filled(database)
    assert database.execute("PRAGMA freelist_count").fetchone()[0] > 500
    assert spare_pages(database) == 0
    database.close()
