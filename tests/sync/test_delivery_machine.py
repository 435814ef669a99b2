# SPDX-License-Identifier: Apache-2.0
"""Whatever happens, in whatever order: recorded = delivered ∪ quarantined ∪ waiting, each exactly once."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.record.outbox import Outbox
from sync.lrs import Answer, Problem
from tests.app.record.record_kit import fresh_database
from tests.bendable_lrs import BendableLrs
from tests.sync.bench import Bench


class Killed(BaseException):
    """The process ends here."""


class DeliveryMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.database = fresh_database(Path(self.folder.name), "record.db", key=bytes(32), check=False)
        self.lrs = BendableLrs()
        self.bench = Bench(Outbox(self.database, None), self.lrs)
        self.bench.outbox._clock = self.bench.clock
        self.poisoned: set[str] = set()

    def teardown(self) -> None:
        self.database.close()
        self.folder.cleanup()

    @rule(count=st.integers(1, 7), poisonous=st.booleans())
    def record(self, count: int, poisonous: bool) -> None:
        ids = self.bench.record(count)
        if poisonous:
            self.lrs.poison.add(ids[-1])

    @rule(count=st.integers(1, 3))
    def lose_acknowledgements(self, count: int) -> None:
        self.lrs.lose_next = count

    @rule(count=st.integers(1, 3))
    def drop_posts(self, count: int) -> None:
        self.lrs.drop_next = count

    @rule(status=st.sampled_from([400, 413, 422, 500]))
    def poison_answers(self, status: int) -> None:
        self.lrs.poison_status = status

    @rule(status=st.sampled_from([401, 403, 404, 408, 429, 500, 502, 503]), times=st.integers(1, 4))
    def answers(self, status: int, times: int) -> None:
        self.lrs.next_answers.extend([Answer(status=status, retry_after_s=3.0)] * times)

    @rule(adl=st.booleans(), partial=st.booleans(), bare=st.booleans())
    def server_is_another_make(self, adl: bool, partial: bool, bare: bool) -> None:
        self.lrs.conflict_on_resend, self.lrs.partial_success, self.lrs.bare = adl, partial, bare

    @rule(problem=st.sampled_from([None, *Problem]))
    def network(self, problem: Problem | None) -> None:
        self.lrs.unreachable = problem

    @rule(largest=st.sampled_from([None, 5_000, 100_000]))
    def body_limit(self, largest: int | None) -> None:
        self.lrs.largest_body = largest

    @precondition(lambda self: self.lrs.stored)
    @rule()
    def server_is_restored_from_a_backup_of_before_the_last_batch(self) -> None:
        # What had been acknowledged is the server's operator's to bring back; what had not, we send again.
        sent = set(self.bench.ids("sent"))
        self.lrs.stored = {name: one for name, one in self.lrs.stored.items() if name in sent}

    @rule(hours=st.integers(-20_000, 20_000))
    def clock_jumps(self, hours: int) -> None:
        self.bench.clock.ms += hours * 3_600_000

    @rule(now=st.booleans())
    def sync(self, now: bool) -> None:
        before = self.bench.outbox.counts()
        report = self.bench.run(now=now)
        after = self.bench.outbox.counts()
        assert report.sent == after.sent - before.sent
        assert report.quarantined == after.quarantined - before.quarantined
        assert report.waiting == after.waiting

    @rule(calls=st.integers(0, 4), name=st.sampled_from(["delivered", "split", "quarantine", "set_retry"]))
    def killed_while_marking(self, calls: int, name: str) -> None:
        real = getattr(self.bench.outbox, name)
        left = [calls]

        def dies(*args: object, **more: object) -> object:
            if not left[0]:
                raise Killed
            left[0] -= 1
            return real(*args, **more)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(self.bench.outbox, name, dies)
            with contextlib.suppress(Killed):
                self.bench.run()

    @rule()
    def operator_releases(self) -> None:
        self.bench.outbox.release()

    @rule()
    def all_is_well_in_the_end(self) -> None:
        lrs = self.lrs
        lrs.unreachable, lrs.lose_next, lrs.drop_next, lrs.largest_body = None, 0, 0, None
        lrs.next_answers.clear()
        for _ in range(4 + 3 * len(lrs.poison)):  # a 500 is believed on the third failure only
            self.bench.run()
        counts = self.bench.outbox.counts()
        assert counts.waiting == 0
        assert set(self.bench.ids("quarantined")) <= lrs.poison | self.blamed()

    def blamed(self) -> set[str]:
        """What a stumbling server may have cost: one statement a round; the operator releases it."""
        return {row.event for row in self.bench.outbox.rows("quarantined") if row.problem.startswith("server_error")}

    @invariant()
    def each_exactly_once(self) -> None:
        self.bench.check_oracle()

    @invariant()
    def only_what_the_server_refused_is_set_aside(self) -> None:
        assert set(self.bench.ids("quarantined")) <= self.lrs.poison | self.blamed()


DeliveryMachine.TestCase.settings = settings(
    max_examples=60, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
TestDelivery = DeliveryMachine.TestCase
