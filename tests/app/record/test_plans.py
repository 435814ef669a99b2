# SPDX-License-Identifier: Apache-2.0
"""What must not grow with the record: queries go by an index, and runs of numbers are searched, not walked through."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from sqlite_utils import Database

from app.events import Event, NoteSealed, NoteTaken
from app.private.sealed import notes_arrived
from app.record.last_place import last_place
from app.roaming.fetching import Fetching
from app.statements import spans
from app.statements.manifest import Manifest


@contextmanager
def watched(database: Database) -> Iterator[list[str]]:
    """Give the statements that are run, with their values."""
    run: list[str] = []
    database.conn.set_trace_callback(run.append)
    try:
        yield run
    finally:
        database.conn.set_trace_callback(None)


def plans(database: Database, run: list[str]) -> list[str]:
    """Return how each query for events is answered."""
    asked = [sql for sql in run if sql.startswith("SELECT") and " event " in f"{sql} "]
    found = []
    for sql in asked:
        steps = database.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall()
        found += [step[3] for step in steps if " event" in step[3]]
    assert len(found) >= len(asked) > 0
    return found


def noted(fact: NoteSealed | NoteTaken, number: int) -> Event:
    return Event(
        id=str(uuid.uuid4()),
        learner="ana",
        device="other",
        sequence=number,
        roam_sequence=number,
        at_ms=1,
        offset_ms=0,
        boot="b",
        fact=fact,
    )


def of_notes(database: Database) -> None:
    notes_arrived(
        database,
        [noted(NoteSealed(note="n1", sort="note", written_ms=1, box="AAAA"), 1), noted(NoteTaken(note="n2"), 2)],
    )


def of_gaps(database: Database) -> None:
    fetching = Fetching(database, device="d1")
    fetching.reached("ana", None, whole=True)
    fetching.note([Manifest(learner="ana", device="other", last=9, absent="2", oldest_ms=1, at_ms=1)])
    assert fetching.gaps()
    assert fetching.count_missing() == 8


def of_the_last_place(database: Database) -> None:
    last_place(database, "d1")


@pytest.mark.parametrize(
    ("work", "index"),
    [(of_notes, "event_note"), (of_gaps, "event_roam"), (of_the_last_place, "sqlite_autoindex_event_2")],
)
def test_events_are_found_by_an_index(database: Database, work: Callable[[Database], None], index: str) -> None:
    with watched(database) as run:
        work(database)
    for plan in plans(database, run):
        assert plan.startswith("SEARCH"), plan
        assert index in plan, plan


def test_nobody_is_compared_with_everybody_to_find_who_was_merged(database: Database) -> None:
    with watched(database) as run:
        Fetching(database, device="d1").newcomers()
    asked = next(sql for sql in run if "merged_into" in sql)
    steps = [step[3] for step in database.execute(f"EXPLAIN QUERY PLAN {asked}").fetchall()]
    assert any("learner_merged" in step for step in steps), steps


class Counted(int):
    """A number that counts how often it is compared."""

    compared = 0

    def __lt__(self, other: object) -> bool:
        Counted.compared += 1
        return int.__lt__(self, other)  # type: ignore[operator]

    def __eq__(self, other: object) -> bool:
        Counted.compared += 1
        return int.__eq__(self, other)

    def __hash__(self) -> int:
        return int.__hash__(self)


def test_runs_are_looked_for_among_many_without_walking_through_them() -> None:
    many = tuple((number, number + 1) for number in range(1, 40_001, 4))
    some = tuple((Counted(number), Counted(number)) for number in range(1, 40_001, 40))
    Counted.compared = 0
    assert spans.within(some, many)
    assert 0 < Counted.compared <= len(some) * 3 * len(many).bit_length()
