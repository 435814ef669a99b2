# SPDX-License-Identifier: Apache-2.0
"""The next report reads those of whom there is something new, and says the same as one that reads everybody."""

from __future__ import annotations

import pytest

from app import item_report
from app.reports import digest, kept
from app.reports.reports import Reports
from app.reports.views import Far, Group, Reading, Working
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


def in_turns(found):
    """Return the report, and how many turns others get while it is read."""
    *far, told = found.steps(Reading.WORKING)
    assert all(isinstance(step, Far) for step in far)
    return told, len(far)


def test_reading_leaves_turns_to_others_within_one_person_and_says_the_same(device, monkeypatch):  # noqa: F811
    expected, people = in_turns(reports(device))
    assert people == len((*NORTH, *SOUTH)) + 1, "one for each person, one for the topic"
    monkeypatch.setattr(digest, "FACTS_AT_ONCE", 2)
    told, turns = in_turns(reports(device))
    assert told == expected
    assert turns == people + len((*NORTH, *SOUTH)) * 3, "six facts each"


def test_what_is_new_is_looked_for_in_pieces_between_which_people_answer(device, monkeypatch):  # noqa: F811
    found = reports(device)
    whole(found)
    for learner in NORTH:
        device.record.append(learner, answered("c", right=True))
    monkeypatch.setattr(kept, "ROWS_AT_ONCE", 4)
    steps = found.steps(Reading.WORKING)
    begun = [next(steps) for _ in range(3)]
    assert begun == [Far(0, 14)] * 3, "twelve answers, four in each turn"
    device.record.append("n03", answered("d", right=False))
    *_, told = steps
    assert whole(found) == whole(reports(device)), "what came meanwhile is in the next one"
    assert isinstance(told, Working)


def test_a_look_for_what_is_new_that_was_left_does_not_count(device, monkeypatch):  # noqa: F811
    found = reports(device)
    whole(found)
    device.record.append("n03", answered("c", right=False))
    left = found.steps(Reading.WORKING)
    assert next(left) == Far(0, 14)
    assert whole(found) == whole(reports(device))


def test_whether_times_are_settled_is_asked_of_those_that_are_not(device):  # noqa: F811
    def steps() -> int:
        count = [0]
        device.database.conn.set_progress_handler(lambda: count.__setitem__(0, count[0] + 1), 1)
        try:
            assert kept._unsettled(device.database, 1_000_000) == 0
        finally:
            device.database.conn.set_progress_handler(None, 1)
        return count[0]

    before = steps()
    device.record.append("n00", *(answered(f"more {number}", right=True) for number in range(20)))
    assert steps() == before


def test_what_the_answers_say_is_put_together_in_pieces_and_comes_to_the_same(device, monkeypatch):  # noqa: F811
    monkeypatch.setattr(Reports, "_groups", lambda _self: dict.fromkeys(Group, lambda seen: seen.learner[0]))
    *far, expected = reports(device).steps(Reading.QUESTIONS)
    monkeypatch.setattr(item_report, "LOGS_AT_ONCE", 2)
    monkeypatch.setattr(item_report, "ANSWERS_AT_ONCE", 1)
    *more, told = reports(device).steps(Reading.QUESTIONS)
    assert told == expected
    items = len(device.shelf.index("kit").items)
    assert len(far) >= 2 * (len((*NORTH, *SOUTH)) + items), "each person, and each item for each way to group"
    assert len(more) > len(far) + 2 * len((*NORTH, *SOUTH))
