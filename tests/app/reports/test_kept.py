# SPDX-License-Identifier: Apache-2.0
"""The next report reads those of whom there is something new, and says the same as one that reads everybody."""

from __future__ import annotations

import pytest

from app.reports.views import Reading, Working
from tests.app.reports.test_reports import DAY, NORTH, SOUTH, answered, device, reports, whole  # noqa: F401 - a fixture


@pytest.fixture
def read(device, monkeypatch):  # noqa: F811
    """The reports of one program, and whose facts were read since it was asked last."""
    found, seen = reports(device), []
    real = found._read

    def noted(ids):
        seen.append(ids[0])
        return real(ids)

    monkeypatch.setattr(found, "_read", noted)

    def ask():
        seen.clear()
        told = whole(found, Reading.WORKING)
        assert isinstance(told, Working)
        assert told == whole(reports(device)), "as if everybody was read anew"
        return sorted(seen)

    return ask


def test_only_who_did_something_is_read_again(device, read):  # noqa: F811
    assert read() == sorted((*NORTH, *SOUTH))
    device.clock.pass_ms(2 * DAY)
    device.record.append("n03", answered("c", right=False))
    assert read() == ["n03"]
    assert read() == []


def test_who_was_made_one_with_somebody_is_read_again(device, read):  # noqa: F811
    read()
    device.database.execute("UPDATE learner SET merged_into = 'n01' WHERE id = 'n02'")
    device.database.conn.commit()
    device.record.append("n05", answered("c", right=False))
    assert read() == ["n01", "n05"]


def test_where_a_time_was_settled_everybody_is_read_again(device, read):  # noqa: F811
    device.database.execute("DROP TRIGGER event_append_only")
    device.database.execute("UPDATE event SET settled = 0")
    device.database.conn.commit()
    read()
    device.record.append("n06", answered("c", right=True))
    assert read() == ["n06"], "what is not settled is kept as it is"
    device.database.execute("UPDATE event SET settled = 1, offset_ms = 86400000 WHERE learner = 'n05'")
    device.database.conn.commit()
    device.record.append("n07", answered("c", right=True))
    assert read() == sorted((*NORTH, *SOUTH))


def test_weeks_go_by_without_anything_new(device, read):  # noqa: F811
    read()
    device.clock.pass_ms(60 * DAY)
    device.record.append("n00", answered("c", right=True))
    assert read() == ["n00"]


def test_numbers_that_somebody_erased_had_are_not_taken_for_what_was_read(device, read):  # noqa: F811
    device.record.append("s01", answered("c", right=False))
    read()
    device.privacy.erase("s01")
    device.record.append("n04", answered("c", right=False))
    assert read() == sorted({*NORTH, *SOUTH} - {"s01"})
    device.privacy.erase("s00")
    device.record.append("n05", answered("c", right=False))
    assert read() == ["n05"], "nothing of it was the last"
