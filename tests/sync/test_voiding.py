# SPDX-License-Identifier: Apache-2.0
"""An LRS that forbids voiding must not stop everything else; one that allows it voids each once."""

from __future__ import annotations

import json

from app.record.outgoing import State
from app.statements.voiding import voiding
from sync.lrs import Answer, Problem
from tests.statement_samples import ORGANISATION
from tests.sync.bench import Bench


def queue_voids(bench: Bench, ids: list[str]) -> list[str]:
    made = [voiding(ORGANISATION, one, bench.clock.ms) for one in ids]
    bench.outbox.carry(made)
    bench.recorded += [own for own, _ in made]
    return [own for own, _ in made]


def test_voiding_statements_arrive_and_making_them_again_changes_nothing(bench: Bench) -> None:
    ids = bench.record(3)
    bench.run()
    voids = queue_voids(bench, ids)
    assert bench.run().sent == 3
    assert [bench.lrs.stored[one]["object"]["id"] for one in voids] == ids
    assert bench.outbox.carry([voiding(ORGANISATION, one, bench.clock.ms) for one in ids]) == 0
    bench.check_oracle()


def test_a_server_that_forbids_voiding_gets_everything_else(bench: Bench) -> None:
    ids = bench.record(3)
    bench.run()
    voids = queue_voids(bench, ids)
    bench.record(4)
    bench.lrs.poison, bench.lrs.poison_status = set(voids), 403
    report = bench.run()
    assert (report.sent, report.quarantined, report.waiting, report.problem) == (4, 3, 0, None)
    assert set(bench.ids(State.QUARANTINED)) == set(voids)
    assert not bench.outbox.retry().paused
    bench.check_oracle()


def test_with_wrong_credentials_no_voiding_statement_is_set_aside(bench: Bench) -> None:
    queue_voids(bench, bench.record(3))
    bench.lrs.always = Answer(status=403, words="no")
    report = bench.run(now=False)
    assert report.problem is Problem.CREDENTIALS
    assert report.quarantined == 0
    bench.lrs.always = None
    bench.wait()
    assert bench.run(now=False).sent == 6
    assert all(json.loads(body) for body in bench.lrs.bodies)
    bench.check_oracle()
