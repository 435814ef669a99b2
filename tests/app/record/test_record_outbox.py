# SPDX-License-Identifier: Apache-2.0
"""Every recorded statement is in one place, exactly once, with the same bytes, whatever delivery does."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.record.outbox import Outbox
from app.record.outgoing import Retry, State
from tests.app.record.record_kit import (
    HandClock,
    add_learner,
    answered,
    asked,
    fresh_database,
    open_record,
    seal,
    steps_of,
)


def _recorded(database, clock, count):
    record = open_record(database, clock=clock)
    return [record.append("ana", answered(f"i{number}"))[0] for number in range(count)]


def test_a_batch_stays_the_same_until_it_is_finished(database, clock):
    events = _recorded(database, clock, 5)
    outbox = Outbox(database, clock)
    batch = outbox.freeze_batch(most=3)
    assert [event_id for event_id, _ in batch.items] == [event.id for event in events[:3]]
    assert json.loads(batch.body) == [json.loads(seal(event)) for event in events[:3]]
    _recorded(database, clock, 2)
    assert Outbox(database, clock).freeze_batch(most=50) == batch
    outbox.delivered(batch.id, 77)
    assert outbox.freeze_batch().items[0][0] == events[3].id
    assert outbox.counts().sent == 3
    with pytest.raises(KeyError):
        outbox.delivered(batch.id, 78)


def test_a_batch_keeps_within_its_bytes(database, clock):
    _recorded(database, clock, 10)
    one = len(next(Outbox(database, clock).texts()).encode())
    outbox = Outbox(database, clock)
    batch = outbox.freeze_batch(most_bytes=2 + 3 * one + 2)
    assert (len(batch.items), len(batch.body)) == (3, 2 + 3 * one + 2)
    following = outbox.delivered(batch.id, 1, most_bytes=1)
    assert len(following.items) == 1
    assert outbox.freeze_batch() == following


def test_splitting_ends_at_the_one_that_is_put_aside(database, clock):
    events = _recorded(database, clock, 3)
    outbox = Outbox(database, clock)
    batch = outbox.freeze_batch()
    with pytest.raises(ValueError, match="batch of one"):
        outbox.quarantine(batch.id, "no")
    outbox.split(batch.id)
    assert [item[0] for item in outbox.freeze_batch().items] == [event.id for event in events[:2]]
    outbox.split(outbox.freeze_batch().id)
    single = outbox.freeze_batch()
    with pytest.raises(ValueError, match="split"):
        outbox.split(single.id)
    outbox.quarantine(single.id, "400: verb")
    assert [row.problem for row in outbox.rows(State.QUARANTINED)] == ["400: verb"]
    assert outbox.freeze_batch().items[0][0] == events[1].id
    assert (outbox.counts().waiting, outbox.counts().quarantined) == (2, 1)
    assert outbox.release() == 1
    assert len(list(outbox.texts())) == 3


def test_how_many_wait_is_asked_of_those_that_wait_alone(database, clock):
    """It is asked in each round of the delivery, between two answers; of what was sent there may be a million."""
    outbox = Outbox(database, clock)
    _recorded(database, clock, 3)
    before = steps_of(database, lambda: (outbox.waiting(), outbox.unsealed()))
    _recorded(database, clock, 200)
    outbox.delivered(outbox.freeze_batch(most=200).id, 7)
    assert (outbox.waiting(), outbox.unsealed()) == (3, 0)
    assert steps_of(database, lambda: (outbox.waiting(), outbox.unsealed())) < before + 10
    assert steps_of(database, outbox.counts) > before + 200
    outbox.freeze_batch(most=2)
    assert outbox.waiting() == outbox.counts().waiting == 3


def test_what_stays_at_home_is_not_enclosed(database, clock):
    open_record(database, clock=clock).append("ana", asked())
    assert Outbox(database, clock).counts().waiting == 0
    assert Outbox(database, clock).freeze_batch() is None


def test_what_cannot_be_sealed_waits_and_is_sealed_later(database, clock):
    record = open_record(database, clock=clock, seal=lambda event: None)
    (event,) = record.append("ana", answered())
    outbox = Outbox(database, clock)
    assert outbox.freeze_batch() is None
    assert (outbox.counts().waiting, outbox.counts().unsealed) == (1, 1)
    assert outbox.seal_waiting(lambda event: None) == 0
    assert outbox.seal_waiting(seal) == 1
    assert outbox.seal_waiting(lambda event: "other") == 0
    assert outbox.freeze_batch().items == ((event.id, seal(event)),)


def test_retry_state_survives(database, clock):
    outbox = Outbox(database, clock)
    assert outbox.retry() == Retry()
    kept = Retry(fails=3, next_try_ms=99, paused=True, last_contact_ms=5, last_problem="401")
    outbox.set_retry(kept)
    outbox.set_retry(Retry(fails=1), queue="other")
    assert Outbox(database, clock).retry() == kept


def test_statements_of_another_device_are_carried_once(database, clock):
    (event,) = _recorded(database, clock, 1)
    outbox = Outbox(database, clock)
    foreign = "00000000-0000-4000-8000-00000000000f"
    assert outbox.carry([(event.id, "changed"), (foreign, '{"id":"é"}')]) == 1
    assert list(outbox.texts()) == [seal(event), '{"id":"é"}']
    assert [row.bytes for row in outbox.rows()][1] == len('{"id":"é"}'.encode())


def test_a_listing_pages_through_everything_in_order(database, clock):
    record = open_record(database, clock=clock)
    record.append("ana", *(answered(f"i{number}") for number in range(1203)))
    numbers = [row.number for row in Outbox(database, clock).rows(statements=False)]
    assert numbers == sorted(numbers)
    assert len(numbers) == 1203


class OutboxMachine(RuleBasedStateMachine):
    """recorded = sent ∪ quarantined ∪ waiting, each exactly once, each with the bytes it was sealed with."""

    @initialize()
    def begin(self):
        self.folder = TemporaryDirectory()
        self.clock = HandClock()
        self.open()
        add_learner(self.database, "ana")
        self.recorded: dict[str, str] = {}
        self.sent: set[str] = set()
        self.quarantined: set[str] = set()
        self.numbers = itertools.count()

    def open(self):
        self.database = fresh_database(Path(self.folder.name))
        self.record = open_record(self.database, clock=self.clock)
        self.outbox = Outbox(self.database, self.clock)

    @rule(count=st.integers(1, 4))
    def record_answers(self, count):
        self.clock.pass_ms(10)
        events = self.record.append("ana", *(answered(f"i{next(self.numbers)}") for _ in range(count)))
        self.recorded |= {event.id: seal(event) for event in events}

    @rule()
    def restart(self):
        self.database.close()
        self.open()

    @rule(most=st.integers(1, 6), outcome=st.sampled_from(["delivered", "lost acknowledgement", "refused"]))
    def send(self, most, outcome):
        batch = self.outbox.freeze_batch(most=most)
        if batch is None:
            return
        assert self.outbox.freeze_batch(most=99) == batch
        ids = {event_id for event_id, _ in batch.items}
        if outcome == "delivered":
            self.outbox.delivered(batch.id, self.clock.now_ms())
            assert not ids & self.sent
            self.sent |= ids
        elif outcome == "refused" and len(ids) == 1:
            self.outbox.quarantine(batch.id, "400")
            self.quarantined |= ids
        elif outcome == "refused":
            self.outbox.split(batch.id)

    @precondition(lambda self: self.quarantined)
    @rule()
    def release(self):
        assert self.outbox.release() == len(self.quarantined)
        self.quarantined = set()

    @invariant()
    def each_exactly_once(self):
        rows = list(self.outbox.rows())
        assert {row.event: row.statement for row in rows} == self.recorded
        assert len(rows) == len(self.recorded)
        assert {row.event for row in rows if row.state is State.SENT} == self.sent
        assert {row.event for row in rows if row.state is State.QUARANTINED} == self.quarantined
        counts = self.outbox.counts()
        assert counts.waiting == len(self.recorded) - len(self.sent) - len(self.quarantined)

    def teardown(self):
        if hasattr(self, "folder"):
            self.database.close()
            self.folder.cleanup()


OutboxMachine.TestCase.settings = settings(max_examples=15, stateful_step_count=20, deadline=None)
TestOutbox = OutboxMachine.TestCase
