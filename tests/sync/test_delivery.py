# SPDX-License-Identifier: Apache-2.0
"""The sending rules, against an LRS in memory that is bent."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.record.outgoing import State
from app.sending_state import Progress
from sync.backoff import FIRST_CEILING_MS, LONGEST_CEILING_MS, PAUSE_MS
from sync.lrs import Answer, Problem
from sync.sending import LEAST_BYTES
from tests.sync.bench import Bench


def test_everything_arrives_in_batches_of_at_most_a_hundred(bench: Bench) -> None:
    bench.record(250)
    report = bench.run()
    assert (report.sent, report.waiting, report.problem) == (250, 0, None)
    assert [len(json.loads(body)) for body in bench.lrs.bodies] == [100, 100, 50]
    assert list(bench.lrs.stored) == bench.recorded
    assert bench.outbox.retry().last_contact_ms == bench.clock.ms
    bench.check_oracle()


def test_a_lost_acknowledgement_sends_the_same_bytes_again(bench: Bench) -> None:
    bench.record(3)
    bench.lrs.lose_next = 1
    assert bench.run().problem is Problem.TIMEOUT
    bench.record(2)  # must not slip into the frozen batch
    assert bench.run().sent == 5
    first, again, rest = bench.lrs.bodies
    assert first == again
    assert len(json.loads(rest)) == 2
    bench.check_oracle()


@pytest.mark.parametrize("bare", [True, False])
def test_409_to_a_resend_is_delivered_once_all_of_it_was_found(bench: Bench, bare: bool) -> None:
    bench.record(100)
    bench.lrs.bare = bare
    bench.lrs.conflict_on_resend = True
    bench.lrs.lose_next = 1
    bench.run()
    assert bench.run().sent == 100
    assert bench.lrs.reads == 100
    assert len(bench.lrs.bodies) == 2
    bench.check_oracle()


def test_409_over_a_batch_with_a_hole_in_the_middle_marks_nothing_that_is_not_there(bench: Bench) -> None:
    ids = bench.record(6)
    bench.lrs.poison.add(ids[4])
    bench.lrs.conflict_on_resend = bench.lrs.partial_success = True
    report = bench.run()
    assert (report.sent, report.quarantined, report.waiting) == (5, 1, 0)
    assert bench.ids("quarantined") == [ids[4]]
    bench.check_oracle()


def test_409_over_a_partly_known_batch_is_halved_until_all_is_there(bench: Bench) -> None:
    ids = bench.record(8)
    bench.lrs.conflict_on_resend = True
    texts = {row.event: row.statement for row in bench.outbox.rows()}
    for known in ids[:3]:
        bench.lrs.stored[known] = json.loads(texts[known])
    report = bench.run()
    assert (report.sent, report.quarantined) == (8, 0)
    bench.check_oracle()


def test_another_statement_under_our_id_goes_to_quarantine_and_the_rest_arrives(bench: Bench) -> None:
    ids = bench.record(5)
    text = next(row.statement for row in bench.outbox.rows() if row.event == ids[2])
    other = json.loads(text)
    other["result"]["success"] = not other["result"]["success"]
    bench.lrs.stored[ids[2]] = other
    report = bench.run()
    assert (report.sent, report.quarantined, report.waiting) == (4, 1, 0)
    assert bench.ids(State.QUARANTINED) == [ids[2]]


@pytest.mark.parametrize("status", [400, 413, 422])
@pytest.mark.parametrize("where", [0, 41, 99])
def test_one_poisonous_statement_is_set_aside_with_the_servers_words(bench: Bench, status: int, where: int) -> None:
    ids = bench.record(150)
    bench.lrs.poison, bench.lrs.poison_status = {ids[where]}, status
    report = bench.run()
    assert (report.sent, report.quarantined, report.waiting, report.problem) == (149, 1, 0, None)
    (row,) = bench.outbox.rows(State.QUARANTINED)
    assert row.problem == f"refused {status}: does not like {ids[where]}"
    assert len(bench.lrs.bodies) <= 20
    bench.check_oracle()


def test_a_body_too_large_for_the_server_is_halved(bench: Bench) -> None:
    bench.record(100)
    bench.lrs.largest_body = 40_000
    assert (bench.run().sent, bench.outbox.counts().quarantined) == (100, 0)


def test_after_a_body_was_too_large_no_other_of_the_run_is(bench: Bench) -> None:
    bench.record(400)
    bench.lrs.largest_body = 150_000
    assert bench.run().sent == 400
    assert sum(len(body) > 150_000 for body in bench.lrs.bodies) == 1
    bench.check_oracle()


@pytest.mark.parametrize(("found", "tried"), [(50_000, 50_000), (700, LEAST_BYTES), (1_000_000, 1_000_000)])
def test_no_body_is_longer_than_what_the_server_was_found_to_take(bench: Bench, found: int, tried: int) -> None:
    bench.record(200)
    bench.lrs.largest_body = tried
    assert bench.run(largest_body=lambda: found).sent == 200
    assert max(map(len, bench.lrs.bodies)) <= tried
    bench.check_oracle()


def test_a_poisonous_statement_under_500_is_found_on_the_third_try(bench: Bench) -> None:
    ids = bench.record(30)
    bench.lrs.poison, bench.lrs.poison_status = {ids[7]}, 500
    assert [bench.run().problem for _ in range(2)] == [Problem.SERVER_ERROR] * 2
    report = bench.run()
    assert (report.sent, report.quarantined, report.waiting) == (29, 1, 0)
    bench.check_oracle()


def test_a_server_that_only_stumbles_does_not_cost_the_queue(bench: Bench) -> None:
    bench.record(100)
    bench.lrs.always = Answer(status=500, words="disk full")
    for _ in range(9):
        assert bench.run().problem is Problem.SERVER_ERROR
    assert bench.outbox.counts().quarantined == 0
    bench.lrs.always = None
    assert bench.run().sent == 100


def test_a_server_that_takes_only_the_touchstone_costs_one_statement_in_three_tries(bench: Bench) -> None:
    bench.lrs.poison, bench.lrs.poison_status = set(bench.record(100)), 500
    for _ in range(9):
        assert bench.run().problem is Problem.SERVER_ERROR
    assert bench.outbox.counts().quarantined == 3
    bench.lrs.poison = set()
    bench.outbox.release()
    assert bench.run().sent == 100
    bench.check_oracle()


def test_a_server_that_falls_ill_in_the_middle_of_a_run_costs_two_statements(bench: Bench) -> None:
    ids = bench.record(100)
    bench.lrs.poison, bench.lrs.poison_status = set(ids[50:]), 500
    reports = [bench.run() for _ in range(3)]
    assert [(report.sent, report.quarantined) for report in reports] == [(0, 0), (0, 0), (50, 2)]


@pytest.mark.parametrize("count", [3, 300])
@pytest.mark.parametrize("status", [202, 400, 409])
def test_a_server_that_refuses_everything_does_not_fill_the_quarantine(bench: Bench, status: int, count: int) -> None:
    bench.record(count)
    bench.lrs.always = Answer(status=status, words="version 1.0.3 is not supported", version="2.0.0")
    for _ in range(3):
        report = bench.run()
        assert report.problem is Problem.REFUSED
        assert (report.quarantined, report.waiting) == (0, count)
    bench.lrs.always = None
    assert bench.run().sent == count
    bench.check_oracle()


def test_who_was_refused_everything_sets_aside_what_is_bad_once_the_server_is_well(bench: Bench) -> None:
    ids = bench.record(30)
    bench.lrs.always = Answer(status=400, words="no")
    bench.run()
    bench.lrs.always, bench.lrs.poison = None, {ids[0], ids[20]}
    report = bench.run()
    assert (report.problem, report.sent, report.quarantined) == (None, 28, 2)
    bench.check_oracle()


def test_many_bad_statements_do_not_block_the_rest(bench: Bench) -> None:
    ids = bench.record(60)
    bench.lrs.poison = set(ids[:40])
    report = bench.run()
    assert (report.sent, report.quarantined, report.waiting) == (20, 40, 0)


@pytest.mark.parametrize("status", [401, 403])
def test_refused_credentials_pause_and_the_queue_looks_again_by_itself(bench: Bench, status: int) -> None:
    bench.record(3)
    bench.lrs.always = Answer(status=status, words="no")
    report = bench.run(now=False)
    assert (report.problem, report.offline, bench.outbox.retry().paused) == (Problem.CREDENTIALS, False, True)
    assert PAUSE_MS / 2 <= report.next_try_ms - bench.clock.ms <= PAUSE_MS
    sent = len(bench.lrs.bodies)
    assert bench.run(now=False).problem is Problem.CREDENTIALS
    assert len(bench.lrs.bodies) == sent
    bench.lrs.always = None
    bench.wait()
    assert bench.run(now=False).sent == 3
    assert bench.outbox.retry().paused is False


@pytest.mark.parametrize("status", [408, 429, 502, 503, 504])
def test_busy_servers_are_left_alone_for_as_long_as_they_ask(bench: Bench, status: int) -> None:
    bench.record(3)
    bench.lrs.next_answers.append(Answer(status=status, retry_after_s=120.0))
    report = bench.run(now=False)
    assert report.problem is Problem.BUSY
    assert 120_000 <= report.next_try_ms - bench.clock.ms <= 120_000 + FIRST_CEILING_MS
    bench.clock.ms += 119_000
    assert bench.run(now=False).sent == 0
    bench.wait()
    assert bench.run(now=False).sent == 3


@pytest.mark.parametrize("problem", [Problem.OFFLINE, Problem.TIMEOUT, Problem.TLS, Problem.NOT_AN_LRS])
def test_where_no_lrs_answers_nothing_is_lost_and_it_says_so(bench: Bench, problem: Problem) -> None:
    bench.record(3)
    bench.lrs.unreachable = problem
    report = bench.run()
    assert (report.offline, report.problem, report.waiting, report.sent) == (True, problem, 3, 0)
    bench.check_oracle()


def test_waiting_grows_to_an_hour_and_survives_restarts(bench: Bench) -> None:
    bench.record(1)
    bench.lrs.unreachable = Problem.OFFLINE
    waits = []
    for _ in range(60):
        report = bench.run(now=False)
        waits.append(report.next_try_ms - bench.clock.ms)
        bench.wait()
    assert max(waits[:1]) <= FIRST_CEILING_MS
    assert FIRST_CEILING_MS * 8 < max(waits) <= LONGEST_CEILING_MS
    assert len(set(waits)) > 50


def test_a_clock_that_was_set_back_does_not_stop_the_queue(bench: Bench) -> None:
    bench.record(1)
    bench.lrs.unreachable = Problem.OFFLINE
    bench.run(now=False)
    bench.lrs.unreachable = None
    bench.clock.ms -= 3 * 365 * 86_400_000
    assert bench.run(now=False).sent == 1


@pytest.mark.parametrize("document", [None, {"ok": True}, "stored"])
def test_200_from_somebody_who_is_no_lrs_delivers_nothing(bench: Bench, document: Any) -> None:
    bench.record(2)
    bench.lrs.next_answers.append(Answer(status=200, document=document))
    report = bench.run()
    assert (report.problem, report.sent, report.waiting) == (Problem.NOT_AN_LRS, 0, 2)


@pytest.mark.parametrize("status", [404, 405])
def test_a_wrong_address_condemns_no_statement(bench: Bench, status: int) -> None:
    bench.record(2)
    bench.lrs.always = Answer(status=status, document={"detail": "Not Found"})
    assert (bench.run().problem, bench.outbox.counts().waiting) == (Problem.NOT_AN_LRS, 2)


def test_partial_success_does_not_lose_the_statement_that_was_rejected(bench: Bench) -> None:
    ids = bench.record(20)
    bench.lrs.partial_success = True
    bench.lrs.poison = {ids[11]}
    report = bench.run()
    assert (report.sent, report.quarantined) == (19, 1)
    assert bench.ids(State.QUARANTINED) == [ids[11]]
    bench.check_oracle()


def test_partial_success_answers_400_to_a_resend_and_that_is_delivered(bench: Bench) -> None:
    bench.record(20)
    bench.lrs.partial_success = True
    bench.lrs.lose_next = 1
    bench.run()
    assert (bench.run().sent, len(bench.lrs.bodies)) == (20, 2)


def test_the_servers_clock_is_told_before_more_is_frozen(bench: Bench) -> None:
    bench.record(3)
    bench.lrs.offset_ms = 5_000
    assert bench.run().offset_ms == 5_000
    assert bench.offsets == [5_000]


def test_a_run_ends_between_two_batches_when_asked(bench: Bench) -> None:
    bench.record(300)
    delivery = bench.delivery(stopping=lambda: len(bench.lrs.bodies) == 2)
    assert (delivery.run_once().sent, bench.outbox.counts().waiting) == (200, 100)


class Killed(BaseException):
    """The process ends here."""


def test_a_kill_between_sending_and_marking_sends_the_same_again(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.record(120)

    def dies(*_: object, **_how: object) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(bench.outbox, "delivered", dies)
        with pytest.raises(Killed):
            bench.run()
    assert (len(bench.lrs.stored), bench.outbox.counts().sent) == (100, 0)
    assert bench.run().sent == 120
    assert bench.lrs.bodies[0] == bench.lrs.bodies[1]
    bench.check_oracle()


def test_a_device_restored_from_an_old_backup_marks_what_the_lrs_has(bench: Bench) -> None:
    ids = bench.record(130)
    texts = [(row.event, row.statement) for row in bench.outbox.rows()]
    bench.lrs.conflict_on_resend = True
    bench.lrs.stored.update({event: json.loads(text) for event, text in texts[:117]})
    assert (bench.run().sent, list(bench.lrs.stored)) == (130, ids)
    bench.check_oracle()


def test_how_far_a_run_is_is_told_after_each_batch_and_it_can_be_stopped(bench: Bench) -> None:
    bench.record(250)
    seen: list[Progress] = []
    report = bench.delivery(progress=seen.append, stopping=lambda: len(seen) == 2).run_once(now=True)
    assert seen == [Progress(100, 250), Progress(200, 250)]
    assert (report.sent, report.waiting, report.stopped) == (200, 50, True)
    assert bench.run().stopped is False
    bench.check_oracle()


def test_since_when_something_is_in_the_way_is_remembered(bench: Bench) -> None:
    bench.record(1)
    bench.lrs.always = Answer(status=401)
    bench.run()
    since = bench.outbox.retry().since_ms
    bench.clock.ms += 3_600_000
    bench.run()
    assert (bench.outbox.retry().since_ms, since) == (since, bench.clock.ms - 3_600_000)
    bench.lrs.always = Answer(status=503)
    bench.run()
    assert bench.outbox.retry().since_ms == bench.clock.ms
    bench.lrs.always = None
    bench.run()
    assert bench.outbox.retry().since_ms == 0


def test_a_204_without_a_version_is_believed_when_the_statement_is_there(bench: Bench) -> None:
    bench.record(3)
    bench.lrs.next_answers.append(Answer(status=204))
    assert bench.run().problem is Problem.NOT_AN_LRS
    assert bench.run().sent == 3
    bench.check_oracle()


def test_one_statement_that_was_set_aside_can_be_sent_again(bench: Bench) -> None:
    one, two = bench.record(2)
    bench.lrs.poison = {one, two}
    assert bench.run().quarantined == 2
    bench.lrs.poison = set()
    first = next(bench.outbox.rows(State.QUARANTINED))
    assert bench.outbox.release(first.number) == 1
    assert (bench.run().sent, bench.ids(State.QUARANTINED)) == (1, [two])
