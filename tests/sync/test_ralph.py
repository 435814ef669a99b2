# SPDX-License-Identifier: Apache-2.0
"""Against a real LRS on loopback: every kind is taken, and everything arrives exactly once whatever is lost."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.record.database import open_database
from app.record.outbox import Outbox
from app.record.outgoing import State
from content_packs.answers import Chosen
from sync.http_lrs import HttpLrs
from sync.lrs import Problem
from sync.probe import probe
from tests.losing_proxy import LosingProxy
from tests.ralph import ROOT, Ralph, running
from tests.statement_samples import FACTS, answered, event
from tests.sync.bench import PROFILE, Bench

pytestmark = pytest.mark.lrs


@pytest.fixture
def proxy(ralph: Ralph) -> Iterator[LosingProxy]:
    with LosingProxy(ralph.endpoint) as between:
        yield between


@pytest.fixture
def lrs(ralph: Ralph, proxy: LosingProxy) -> Iterator[HttpLrs]:
    client = HttpLrs(proxy.endpoint, ralph.key, ralph.secret)
    yield client
    client.close()


@pytest.fixture
def real(outbox: Outbox, lrs: HttpLrs, ralph: Ralph) -> Bench:
    ralph.file.unlink(missing_ok=True)
    return Bench(outbox, lrs)


def stored(ralph: Ralph) -> list[str]:
    return [json.loads(line)["id"] for line in ralph.file.read_text("utf-8").splitlines()]


def test_every_kind_of_statement_is_taken_and_comes_back_equal(real: Bench, ralph: Ralph) -> None:
    happened = [event(fact, number) for number, fact in enumerate(FACTS.values(), start=1)]
    for some in (happened[:100], happened[100:]):  # a page of Ralph has a hundred
        ralph.file.unlink(missing_ok=True)
        real.outbox.carry([(one.id, PROFILE.statement(one) or "") for one in some])
        assert real.run().sent == len(some)
        page = real.lrs.get("statements", {"limit": "100"}).document["statements"]
        assert [PROFILE.event(one) for one in page] == some


def test_all_arrive_exactly_once_though_acknowledgements_are_lost(
    real: Bench, ralph: Ralph, proxy: LosingProxy
) -> None:
    real.record(250)
    proxy.lose_answers = 2
    reports = [real.run() for _ in range(3)]
    assert [report.problem for report in reports] == [Problem.OFFLINE, Problem.OFFLINE, None]
    assert Counter(stored(ralph)) == Counter(real.recorded)
    assert real.ids(State.SENT) == real.recorded


def test_a_run_uses_one_connection(real: Bench, proxy: LosingProxy) -> None:
    real.record(500)
    assert real.run().sent == 500
    assert (proxy.posts, proxy.connections) == (5, 1)


def test_another_statement_under_our_id_is_set_aside(real: Bench) -> None:
    (mine, *_) = real.record(5)
    other = event(answered("single", Chosen((0,)), right=False), 1)
    assert real.lrs.post(f"[{PROFILE.statement(other)}]".encode()).status == 200
    report = real.run()
    assert (report.sent, report.quarantined) == (4, 1)
    (row,) = real.outbox.rows(State.QUARANTINED)
    assert (row.event, row.problem.split(":")[0]) == (mine, "conflict 409")


def test_a_statement_that_ralph_refuses_is_set_aside_with_its_words(real: Bench, ralph: Ralph) -> None:
    good = real.record(30)
    bad = event(answered("single", Chosen((0,))), 999)
    text = json.loads(PROFILE.statement(bad) or "")
    del text["actor"]["account"]["homePage"]
    real.outbox.carry([(bad.id, json.dumps(text))])
    report = real.run()
    assert (report.sent, report.quarantined, report.waiting) == (30, 1, 0)
    assert next(real.outbox.rows(State.QUARANTINED)).problem.startswith("refused 422: ")
    assert Counter(stored(ralph)) == Counter(good)


def test_wrong_credentials_pause(ralph: Ralph, outbox: Outbox) -> None:
    lrs = HttpLrs(ralph.endpoint, ralph.key, "wrong")
    bench = Bench(outbox, lrs)
    bench.record(1)
    assert bench.run().problem is Problem.CREDENTIALS
    lrs.close()


def test_probe_finds_what_ralph_can_do(lrs: HttpLrs) -> None:
    found = probe(lrs, PROFILE.touchstone())
    assert (found.reachable, found.problem, found.writes, found.resend) == (True, "", True, 204)
    assert (found.reads, found.state, found.versions) == (True, False, ())
    assert (found.since, found.by_verb, found.by_activity, found.related_agents) == ("timestamp", False, False, True)
    assert found.largest_body == 1_000_000


def test_a_ralph_that_stores_what_it_can_loses_nothing(tmp_path: Path, outbox: Outbox) -> None:
    folder = tmp_path / "partial"
    folder.mkdir()
    with running(folder, partial_success=True) as ralph, LosingProxy(ralph.endpoint) as proxy:
        bench = Bench(outbox, HttpLrs(proxy.endpoint, ralph.key, ralph.secret))
        good = bench.record(60)
        bad = event(answered("single", Chosen((0,))), 999)
        outbox.carry([(bad.id, json.dumps({**json.loads(PROFILE.statement(bad) or ""), "verb": {}}))])
        proxy.lose_answers = 1
        bench.run()
        report = bench.run()
        assert (report.waiting, outbox.counts().sent, bench.ids(State.QUARANTINED)) == (0, 60, [bad.id])
        assert Counter(stored(ralph)) == Counter(good)
        bench.lrs.close()


KILLED = """
import random, sys
from pathlib import Path
from app.clock import SystemClock
from app.record.database import open_database
from app.record.outbox import Outbox
from sync.delivery import Delivery
from sync.http_lrs import HttpLrs

class Waits(Outbox):
    def delivered(self, batch_id, at_ms, **_next):
        print("stored by the LRS, not yet marked", flush=True)
        sys.stdin.read()

path, endpoint, key, secret, touchstone = sys.argv[1:]
outbox = Waits(open_database(Path(path), bytes(32), create=False), SystemClock())
lrs = HttpLrs(endpoint, key, secret)
Delivery(outbox, lrs, touchstone=touchstone, clock=SystemClock(), rng=random.Random()).run_once(now=True)
"""


def test_a_kill_between_sending_and_marking_leaves_one_of_each(tmp_path: Path, ralph: Ralph, lrs: HttpLrs) -> None:
    ralph.file.unlink(missing_ok=True)
    path = tmp_path / "killed.db"
    database = open_database(path, bytes(32), create=True)
    bench = Bench(Outbox(database, None), lrs)
    bench.outbox._clock = bench.clock
    bench.record(40)
    database.close()
    child = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(path), ralph.endpoint, ralph.key, ralph.secret, PROFILE.touchstone()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert child.stdout.readline().startswith(b"stored")
    child.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
    child.communicate()
    assert len(stored(ralph)) == 40
    bench.outbox = Outbox(open_database(path, bytes(32), create=False), bench.clock)
    assert bench.outbox.counts().waiting == 40
    assert bench.run().sent == 40
    assert Counter(stored(ralph)) == Counter(bench.recorded)
    bench.outbox._database.close()
