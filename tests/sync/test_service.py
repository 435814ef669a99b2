# SPDX-License-Identifier: Apache-2.0
"""The sync thread: it runs when there is a reason to, and ends when told."""

from __future__ import annotations

import queue
import random
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.record.database import open_database
from app.record.outbox import Outbox
from app.record.writer import Writer
from sync.delivery import Delivery, SyncReport
from sync.lrs import Answer, Problem
from sync.port import WriterOutbox
from sync.probe import probe
from sync.service import EVERY_S, SyncService
from tests.bendable_lrs import BendableLrs
from tests.sync.bench import PROFILE, Bench, SetClock

PATIENCE_S = 20


class Scripted:
    """A delivery that answers with reports in order, then with nothing to do."""

    def __init__(self, *reports: SyncReport | Exception) -> None:
        self.reports = list(reports)
        self.runs: queue.Queue[bool] = queue.Queue()

    def run_once(self, *, now: bool = False) -> SyncReport:
        self.runs.put(now)
        report = self.reports.pop(0) if self.reports else SyncReport()
        if isinstance(report, Exception):
            raise report
        return report


class Heard:
    def __init__(self) -> None:
        self.reports: queue.Queue[SyncReport] = queue.Queue()
        self.bugs: queue.Queue[Exception] = queue.Queue()


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def services() -> Iterator[list[SyncService]]:
    started: list[SyncService] = []
    yield started
    assert all(service.stop() for service in started)


def start(delivery: Scripted, heard: Heard, services: list[SyncService], every_s: float = 3600.0) -> SyncService:
    service = SyncService(delivery, clock=SetClock(), report=heard.reports.put, failed=heard.bugs.put, every_s=every_s)
    services.append(service)
    service.start()
    return service


def test_it_runs_at_once_and_then_when_poked(heard: Heard, services: list[SyncService]) -> None:
    delivery = Scripted(SyncReport(sent=1))
    service = start(delivery, heard, services)
    assert heard.reports.get(timeout=PATIENCE_S).sent == 1
    assert delivery.runs.get(timeout=PATIENCE_S) is False
    service.poke(now=True)
    assert delivery.runs.get(timeout=PATIENCE_S) is True
    assert delivery.runs.empty()


def test_it_runs_again_when_the_next_try_is_due(heard: Heard, services: list[SyncService]) -> None:
    due = SyncReport(problem=Problem.BUSY, next_try_ms=SetClock().ms + 5)
    delivery = Scripted(due, due)
    start(delivery, heard, services)
    for _ in range(3):
        delivery.runs.get(timeout=PATIENCE_S)


def test_it_runs_every_so_often(heard: Heard, services: list[SyncService]) -> None:
    delivery = Scripted()
    start(delivery, heard, services, every_s=0.01)
    for _ in range(3):
        delivery.runs.get(timeout=PATIENCE_S)


def test_the_first_run_waits_for_its_turn_but_not_when_somebody_comes(
    heard: Heard, services: list[SyncService]
) -> None:
    delivery = Scripted(SyncReport(sent=1))
    late = random.Random(1)
    late.uniform = lambda _low, high: high  # type: ignore[method-assign]
    service = SyncService(
        delivery,
        clock=SetClock(),
        report=heard.reports.put,
        failed=heard.bugs.put,
        first_within_s=3600.0,
        rng=late,
    )
    services.append(service)
    service.start()
    with pytest.raises(queue.Empty):
        delivery.runs.get(timeout=0.1)
    service.poke()
    assert delivery.runs.get(timeout=PATIENCE_S) is False


def test_what_is_recorded_is_gathered_and_who_comes_or_asks_does_not_wait(
    heard: Heard, services: list[SyncService]
) -> None:
    delivery = Scripted()
    service = SyncService(
        delivery, clock=SetClock(), report=heard.reports.put, failed=heard.bugs.put, every_s=3600.0, gather_s=3600.0
    )
    services.append(service)
    service.start()
    delivery.runs.get(timeout=PATIENCE_S)
    service.poke()
    service.poke()
    with pytest.raises(queue.Empty):
        delivery.runs.get(timeout=0.1)
    service.poke(soon=True)
    assert delivery.runs.get(timeout=PATIENCE_S) is False
    service.poke()
    service.poke(now=True)
    assert delivery.runs.get(timeout=PATIENCE_S) is True
    assert delivery.runs.empty()


def test_after_a_while_what_was_gathered_goes_out(heard: Heard, services: list[SyncService]) -> None:
    delivery = Scripted()
    service = SyncService(
        delivery, clock=SetClock(), report=heard.reports.put, failed=heard.bugs.put, every_s=3600.0, gather_s=0.05
    )
    services.append(service)
    service.start()
    delivery.runs.get(timeout=PATIENCE_S)
    service.poke()
    assert delivery.runs.get(timeout=PATIENCE_S) is False


def test_devices_that_start_together_neither_look_in_together_nor_stay_together() -> None:
    drawn = [
        SyncService(
            Scripted(), clock=SetClock(), report=print, failed=print, first_within_s=300.0, rng=random.Random(seed)
        )
        for seed in range(600)
    ]
    firsts = [service.first_wait_s() for service in drawn]
    assert all(60 < sum(60 * minute <= each < 60 * minute + 60 for each in firsts) < 180 for minute in range(5))
    seconds = [first + service.next_wait_s(0) for first, service in zip(firsts, drawn, strict=True)]
    assert 0.8 * EVERY_S <= min(seconds) < max(seconds) <= 300 + EVERY_S
    due = SetClock().ms + 5_000
    assert drawn[0].next_wait_s(due) == 5.0  # a try that is due is not put off


def test_a_bug_is_handed_on_and_the_service_lives(heard: Heard, services: list[SyncService]) -> None:
    delivery = Scripted(ZeroDivisionError())
    service = start(delivery, heard, services)
    assert isinstance(heard.bugs.get(timeout=PATIENCE_S), ZeroDivisionError)
    service.poke()
    assert heard.reports.get(timeout=PATIENCE_S) == SyncReport()


def test_a_bug_in_what_hears_of_a_run_does_not_end_the_sending(heard: Heard, services: list[SyncService]) -> None:
    delivery = Scripted()
    reports = iter((RuntimeError("the window is gone"),))

    def report(done: SyncReport) -> None:
        for bug in reports:
            raise bug
        heard.reports.put(done)

    service = SyncService(delivery, clock=SetClock(), report=report, failed=heard.bugs.put)
    services.append(service)
    service.start()
    assert isinstance(heard.bugs.get(timeout=PATIENCE_S), RuntimeError)
    service.poke(now=True)
    assert heard.reports.get(timeout=PATIENCE_S) == SyncReport()


def test_a_service_that_was_never_started_stops() -> None:
    assert SyncService(Scripted(), clock=SetClock(), report=print, failed=print).stop()


def test_through_the_writer_thread_everything_arrives(tmp_path: Path, heard: Heard, bendable_lrs: BendableLrs) -> None:
    path = tmp_path / "record.db"
    database = open_database(path, bytes(32), create=True, synchronous="OFF", check=False)
    Bench(Outbox(database, SetClock()), bendable_lrs).record(250)
    database.close()
    writer = Writer(lambda: Outbox(open_database(path, bytes(32), create=False), SystemClock()))
    delivery = Delivery(
        WriterOutbox(writer.call),
        bendable_lrs,
        touchstone=PROFILE.touchstone(),
        clock=SystemClock(),
        rng=random.Random(3),
    )
    service = SyncService(delivery, clock=SystemClock(), report=heard.reports.put, failed=heard.bugs.put)
    service.start()
    report = heard.reports.get(timeout=PATIENCE_S)
    assert (report.sent, report.waiting) == (250, 0)
    assert service.stop()
    writer.call(lambda outbox: outbox._database.close())
    writer.close()


def test_probe_tells_what_it_found(bendable_lrs: BendableLrs) -> None:
    bendable_lrs.conflict_on_resend = True
    found = probe(bendable_lrs, PROFILE.touchstone())
    assert (found.problem, found.resend, found.versions, found.state) == ("", 409, ("1.0.3",), True)
    assert (found.since, found.by_verb, found.by_activity, found.related_agents) == ("timestamp", True, True, True)
    assert (found.about, found.largest_body) == (True, 1_000_000)
    assert len(bendable_lrs.stored) == 1
    bendable_lrs.unreachable = Problem.TLS
    assert probe(bendable_lrs, PROFILE.touchstone()).problem == Problem.TLS


def test_probe_finds_out_by_experiment(bendable_lrs: BendableLrs) -> None:
    bendable_lrs.filters_on, bendable_lrs.finds_by_verb, bendable_lrs.only_statements = "stored", False, True
    bendable_lrs.largest_body = 300_000
    found = probe(bendable_lrs, PROFILE.touchstone())
    assert (found.problem, found.since, found.by_verb, found.by_activity) == ("", "stored", False, False)
    assert (found.about, found.state, found.agent_profile) == (False, False, False)
    assert found.largest_body == 250_000
    assert len(bendable_lrs.stored) == 1


def test_a_key_that_may_only_write_is_no_trouble_for_sending(bendable_lrs: BendableLrs) -> None:
    bendable_lrs.refuse_reads_with = Answer(status=403)
    found = probe(bendable_lrs, PROFILE.touchstone())
    assert (found.problem, found.reads, found.writes, found.since) == ("", False, True, None)


class Held:
    """A delivery whose runs end when they are let go, or asked to stop."""

    def __init__(self) -> None:
        self.begun: queue.Queue[bool] = queue.Queue()
        self.go = threading.Event()
        self.service: SyncService

    def run_once(self, *, now: bool = False) -> SyncReport:
        self.begun.put(now)
        while not self.go.wait(0.005) and not self.service.stopping():
            pass
        return SyncReport(stopped=self.service.stopping())


def test_a_run_that_is_cancelled_ends_and_comes_again_when_asked_for() -> None:
    held, reports = Held(), queue.Queue()
    service = held.service = SyncService(held, clock=SystemClock(), report=reports.put, failed=pytest.fail)
    service.cancel()  # nothing is under way: nothing to cancel
    service.start()
    held.begun.get(timeout=PATIENCE_S)
    assert service.running
    service.cancel()
    assert reports.get(timeout=PATIENCE_S).stopped
    service.poke()
    with pytest.raises(queue.Empty):
        held.begun.get(timeout=0.1)
    held.go.set()
    service.poke(now=True)
    assert held.begun.get(timeout=PATIENCE_S)
    assert not reports.get(timeout=PATIENCE_S).stopped
    assert service.stop()
