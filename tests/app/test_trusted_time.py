# SPDX-License-Identifier: Apache-2.0
"""Which time is believed when the clock may be wrong."""

from __future__ import annotations

import pytest

from app.record.database import transaction
from app.record.timeline import BUILD_MS
from app.trusted_time import ServerTime, TimeSource, TrustedNow, learn_server_time, read_trusted_now, trusted_now
from tests.app.record.record_kit import NOON, add_learner, answered, fresh_database, open_record, steps_of

DAY = 86_400_000
NOW = BUILD_MS + 300 * DAY
YEARS = 5 * 365 * DAY


@pytest.mark.parametrize(
    ("device", "known", "believed"),
    [
        (NOW, {}, TrustedNow(NOW, TimeSource.DEVICE)),
        (NOW, {"last_event_ms": NOW - DAY}, TrustedNow(NOW, TimeSource.DEVICE)),
        (NOW - 30_000, {"last_event_ms": NOW}, TrustedNow(NOW - 30_000, TimeSource.DEVICE)),
        (0, {}, TrustedNow(BUILD_MS, TimeSource.LAST_TRUSTED)),
        (0, {"last_event_ms": NOW}, TrustedNow(NOW, TimeSource.LAST_TRUSTED)),
        # a clock that is years behind, and an LRS that said so
        (NOW - YEARS, {"server": ServerTime(NOW - YEARS - DAY, YEARS)}, TrustedNow(NOW, TimeSource.SERVER)),
        # years ahead, and an LRS that said so
        (NOW + YEARS, {"server": ServerTime(NOW + YEARS - DAY, -YEARS)}, TrustedNow(NOW, TimeSource.SERVER)),
        # it was behind, and somebody has set it right since
        (NOW, {"server": ServerTime(NOW - YEARS - DAY, YEARS)}, TrustedNow(NOW, TimeSource.DEVICE)),
        # it was ahead, and somebody has set it right since
        (NOW, {"server": ServerTime(NOW + YEARS - DAY, -YEARS)}, TrustedNow(NOW, TimeSource.DEVICE)),
        # a person's word, above a record from a clock that was ahead, but not below what a server said
        (NOW + YEARS, {"vouched_ms": NOW, "last_event_ms": NOW + YEARS}, TrustedNow(NOW, TimeSource.PERSON)),
        (NOW, {"vouched_ms": NOW - 9 * DAY, "server": ServerTime(NOW, 0)}, TrustedNow(NOW, TimeSource.PERSON)),
        (NOW, {"vouched_ms": 1}, TrustedNow(BUILD_MS, TimeSource.PERSON)),
    ],
)
def test_the_rule(device: int, known: dict[str, object], believed: TrustedNow) -> None:
    assert trusted_now(device, **known) == believed  # type: ignore[arg-type]


def test_what_the_lrs_said_is_kept_across_restarts(tmp_path) -> None:
    database = fresh_database(tmp_path)
    assert read_trusted_now(database, NOW).source is TimeSource.DEVICE
    learn_server_time(database, NOW + YEARS, -YEARS)
    assert read_trusted_now(database, NOW + YEARS + DAY) == TrustedNow(NOW + DAY, TimeSource.SERVER)
    learn_server_time(database, NOW + YEARS + 1000, -YEARS + 5)  # nothing new, and not written again
    assert read_trusted_now(database, NOW + YEARS + DAY).ms == NOW + DAY
    learn_server_time(database, NOW + 2 * DAY, 0)
    assert read_trusted_now(database, NOW + 3 * DAY) == TrustedNow(NOW + 3 * DAY, TimeSource.DEVICE)
    database.close()


def test_a_server_of_another_century_that_was_remembered_is_forgotten(tmp_path) -> None:
    database = fresh_database(tmp_path)
    learn_server_time(database, NOW, 8_000 * 365 * DAY)
    assert read_trusted_now(database, NOW) == TrustedNow(NOW, TimeSource.DEVICE)
    database.close()


def test_of_a_million_events_the_last_ones_are_asked(tmp_path) -> None:
    """The kiosk and the start ask it on the thread that writes."""
    database = fresh_database(tmp_path)
    add_learner(database, "ana")
    record = open_record(database, device="d1")
    with transaction(database):
        database.execute("UPDATE meta SET device = 'd1'")
    record.append("ana", *(answered(f"i{number}") for number in range(1000)))
    before = steps_of(database, lambda: read_trusted_now(database, NOON))
    record.append("ana", *(answered(f"i{number}") for number in range(1000)))
    assert steps_of(database, lambda: read_trusted_now(database, NOON)) < before + 100
    assert read_trusted_now(database, 0) == TrustedNow(NOON, TimeSource.LAST_TRUSTED)
    database.close()
