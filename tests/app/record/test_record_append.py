# SPDX-License-Identifier: Apache-2.0
"""Appending is atomic, folding is repeatable, and events from elsewhere end in the same place."""

from __future__ import annotations

import random
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import sqlcipher3.dbapi2 as driver
from hypothesis import given, settings
from hypothesis import strategies as st

from app.events import AnswerGiven, LearnerAdded
from app.record.database import open_reader
from app.record.errors import ReadOnlyStore
from app.record.outbox import Outbox
from app.record.projections import ProjectionTable
from tests.app.record.record_kit import (
    KEY,
    NOON,
    HandClock,
    TallyProjector,
    add_learner,
    answered,
    asked,
    fresh_database,
    open_record,
    seal,
    tables,
)


def test_one_append_writes_event_projection_and_statement(database, clock):
    record = open_record(database, clock=clock)
    question, answer = record.append("ana", asked("i1"), answered("i1"))
    assert [event.sequence for event in (question, answer)] == [1, 2]
    assert [event.roam_sequence for event in (question, answer)] == [0, 1]
    assert list(record.events("ana")) == [question, answer]
    assert list(record.events("ana", leaving_only=True)) == [answer]
    assert tables(database) == {"tally": [("ana", "i1", 1, 1)], "latest": [("ana", "i1+")]}
    assert list(Outbox(database, clock).texts()) == [seal(answer)]
    assert record.state("ana") == ("i1+",)


def test_roam_sequence_counts_per_learner_and_goes_on_after_a_restart(database, clock):
    record = open_record(database, clock=clock)
    record.append("ana", answered())
    record.append("ben", asked(), answered())
    again = open_record(database, clock=clock)
    (event,) = again.append("ana", answered())
    assert (event.sequence, event.roam_sequence) == (4, 2)


def test_what_is_written_beside_a_fact_stands_or_falls_with_it(database, clock):
    record = open_record(database, clock=clock)
    record.append("cy", LearnerAdded(role="learner"), also=lambda db: add_learner(db, "cy"))

    def forbidden(db):
        add_learner(db, "di")
        db.execute("INSERT INTO draft (learner, attempt, item, answer) VALUES ('nobody', 'a', 'i', '1')")

    with pytest.raises(driver.IntegrityError):
        record.append("di", LearnerAdded(role="learner"), also=forbidden)
    assert record.learners() == ["cy"]
    assert database.execute("SELECT count(*) FROM learner WHERE id = 'di'").fetchone()[0] == 0


@pytest.mark.parametrize("where", ["seal", "rows", "fold", "commit"])
def test_a_failure_anywhere_leaves_memory_and_file_as_they_were(database, clock, where):
    class Failing(TallyProjector):
        failing = False

        def fold(self, state, event):
            if self.failing and where == "fold":
                raise RuntimeError
            return super().fold(state, event)

        def rows(self, state):
            if self.failing and where == "rows":
                raise RuntimeError
            return super().rows(state)

    projector = Failing()

    def failing_seal(event):
        if projector.failing and where == "seal":
            raise RuntimeError
        return seal(event)

    record = open_record(database, clock=clock, projector=projector, seal=failing_seal)
    record.append("ana", answered("i1"))
    before = tables(database), list(record.events()), record.state("ana")
    projector.failing = True
    if where == "commit":  # a deferred foreign key is looked at by COMMIT, when everything is written already
        database.execute("PRAGMA defer_foreign_keys = ON")

        def orphan(db):
            db.execute("PRAGMA defer_foreign_keys = ON")
            db.execute("INSERT INTO draft (learner, attempt, item, answer) VALUES ('nobody', 'a', 'i', '1')")

        with pytest.raises(driver.IntegrityError):
            record.append("ana", answered("i2"), also=orphan)
    else:
        with pytest.raises(RuntimeError):
            record.append("ana", answered("i2"))
    projector.failing = False
    assert (tables(database), list(record.events()), record.state("ana")) == before
    (event,) = record.append("ana", answered("i3"))
    assert event.sequence == 2
    assert record.rebuild(verify=True).differences == ()


def test_only_rows_that_change_are_written(database, clock):
    record = open_record(database, clock=clock)
    record.append("ana", *(answered(f"i{number}") for number in range(50)))
    before = database.conn.total_changes
    record.append("ana", answered("i7"))
    assert database.conn.total_changes - before == 5  # event, outbox, its text, one tally, one latest


def test_the_record_is_append_only(database, clock):
    record = open_record(database, clock=clock)
    record.append("ana", answered())
    for sql in (
        "DELETE FROM event",
        "UPDATE event SET fact = '{}'",
        "UPDATE event SET offset_ms = 5",
        "UPDATE statement SET text = 'other'",
        "UPDATE outbox SET bytes = 7",
        "UPDATE outbox SET event = '00000000-0000-4000-8000-000000000001'",
        "DELETE FROM outbox",
        "DELETE FROM statement",
        "INSERT OR REPLACE INTO event SELECT * FROM event",
    ):
        with pytest.raises(driver.IntegrityError):
            database.execute(sql)


def test_a_draft_lives_until_its_answer(database, clock):
    record = open_record(database, clock=clock)
    record.save_draft("ana", "a", "i1", '{"x": 1}')
    record.save_draft("ana", "a", "i1", '{"x": 2}')
    assert record.draft("ana", "a") == ("i1", '{"x": 2}')
    record.append("ana", answered("i1", attempt="a"))
    assert record.draft("ana", "a") is None


def test_a_wrong_table_is_found_by_verify_and_mended_by_rebuild(database, clock):
    record = open_record(database, clock=clock)
    record.append("ana", answered("i1"))
    database.execute("UPDATE tally SET answers = 9")
    database.execute("INSERT INTO latest (learner, trail) VALUES ('ghost', 'x')")
    report = record.rebuild(verify=True)
    assert {(found.table, found.learner) for found in report.differences} == {("tally", "ana"), ("latest", "ghost")}
    assert (report.learners, report.events) == (2, 1)
    assert record.rebuild(verify=True) == report
    record.rebuild(verify=False)
    assert record.rebuild(verify=True).differences == ()


def test_a_changed_projector_rebuilds_when_the_record_is_opened(database, clock):
    open_record(database, clock=clock).append("ana", answered("i1"))

    class Other(TallyProjector):
        version = "2"
        tables = (
            *TallyProjector.tables[1:],
            ProjectionTable("sum", {"learner": "TEXT", "n": "REAL"}, ("learner",), indexes=(("n",),)),
        )

        def rows(self, state):
            return {"latest": super().rows(state)["latest"], "sum": {(): (len(state),)}}

    record = open_record(database, clock=clock, projector=Other())
    assert database.execute("SELECT learner, n FROM sum").fetchall() == [("ana", 1.0)]
    assert "tally" not in database.table_names()
    assert record.rebuild(verify=True).differences == ()


def test_a_reader_reads_while_the_writer_writes(tmp_path, database, clock):
    writer = open_record(database, clock=clock)
    writer.append("ana", answered("i1"))
    with open_reader(tmp_path / "stepwell.db", KEY) as reading:
        reader = open_record(reading, clock=clock)
        assert reader.state("ana") == ("i1+",)
        writer.append("ana", answered("i2"))
        reader.forget("ana")
        assert reader.state("ana") == ("i1+", "i2+")
        assert reader.rebuild(verify=True).differences == ()
        with pytest.raises(ReadOnlyStore):
            reader.append("ana", answered("i3"))


def test_declared_tables_are_checked():
    with pytest.raises(ValueError, match="learner"):
        ProjectionTable("t", {"item": "TEXT"}, ("item",))
    with pytest.raises(ValueError, match="identifiers"):
        ProjectionTable("t; DROP", {"learner": "TEXT"}, ("learner",))


def test_events_from_elsewhere_are_counted_once(database, clock, tmp_path):
    with fresh_database(tmp_path, "other.db") as other_database:
        add_learner(other_database, "ana", "zoe")
        other = open_record(other_database, device="d2", clock=clock)
        made = [*other.append("ana", answered("i1")), *other.append("zoe", answered("i2"))]
    record = open_record(database, clock=clock)
    first = record.absorb(made)
    assert (len(first.new), first.known, first.strangers, first.conflicts) == (1, 0, 1, 0)
    second = record.absorb([*made, *made])
    assert (len(second.new), second.known, second.strangers) == (0, 2, 2)
    assert Outbox(database, clock).counts().waiting == 0


def test_another_event_in_the_same_place_is_a_conflict(database, clock):
    record = open_record(database, clock=clock)
    (mine,) = record.append("ana", answered("i1"))
    import msgspec

    clash = msgspec.structs.replace(mine, id="00000000-0000-4000-8000-000000000009")
    assert record.absorb([clash]).conflicts == 1
    assert list(record.events()) == [mine]


_step = st.tuples(
    st.sampled_from(["d1", "d2", "d3"]), st.sampled_from(["i1", "i2", "i3"]), st.booleans(), st.integers(0, 90_000)
)


@settings(max_examples=25, deadline=None)
@given(steps=st.lists(_step, max_size=25), seed=st.integers(0, 1000))
def test_devices_of_one_learner_end_equal_whatever_the_order(steps, seed):
    """Every device appends its own and absorbs the others in a random order: equal states and tables."""
    with TemporaryDirectory() as folder:
        clock = HandClock()
        names = ("d1", "d2", "d3")
        databases = {name: fresh_database(Path(folder), f"{name}.db") for name in names}
        try:
            records = {name: open_record(databases[name], device=name, clock=clock) for name in names}
            for database in databases.values():
                add_learner(database, "ana")
            made = []
            for device, item, right, pause in steps:
                clock.pass_ms(pause)
                made += records[device].append("ana", answered(item, right=right))
            shuffle = random.Random(seed)
            for name in names:
                others = [event for event in made if event.device != name]
                shuffle.shuffle(others)
                half = len(others) // 2
                records[name].absorb(others[:half])
                records[name].absorb(others[half // 2 :])
            assert len({records[name].state("ana") for name in names}) == 1
            assert all(tables(databases[name]) == tables(databases["d1"]) for name in names)
            for record in records.values():
                assert record.rebuild(verify=True).differences == ()
                assert list(record.events("ana")) == sorted(made, key=lambda event: event.order)
        finally:
            for database in databases.values():
                database.close()


@settings(max_examples=40, deadline=None)
@given(jumps=st.lists(st.tuples(st.integers(0, 5_000), st.none() | st.integers(0, 2 * NOON)), max_size=20))
def test_whatever_the_clock_does_order_follows_the_sequence(jumps):
    """With no server to ask, a clock that jumps anywhere never reorders, and never goes back."""
    with TemporaryDirectory() as folder:
        clock = HandClock()
        with fresh_database(Path(folder)) as database:
            add_learner(database, "ana")
            record = open_record(database, clock=clock)
            for number, (pause, jump) in enumerate(jumps):
                clock.pass_ms(pause)
                if jump is not None:
                    clock.jump(jump)
                record.append("ana", answered(f"i{number}"))
            events = list(record.events("ana"))
            assert [event.sequence for event in events] == list(range(1, len(jumps) + 1))
            assert [event.fact.item for event in events if isinstance(event.fact, AnswerGiven)] == [
                f"i{number}" for number in range(len(jumps))
            ]
            assert all(one.corrected_ms <= two.corrected_ms for one, two in pairwise(events))
            record.settle(0)
            assert record.rebuild(verify=True).differences == ()
            assert Outbox(database, clock).counts().unsealed == 0
