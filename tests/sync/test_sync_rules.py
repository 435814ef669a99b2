# SPDX-License-Identifier: Apache-2.0
"""The pure parts: waiting times, the headers that carry time, and when two statements are the same."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.record.outgoing import Retry
from sync import backoff, headers
from sync.lrs import Problem
from sync.same import found, same_statement
from tests.statement_samples import FACTS, event
from tests.sync.bench import PROFILE

DATE = "Sun, 06 Nov 1994 08:49:37 GMT"
DATE_MS = 784_111_777_000


OTHERS = st.sampled_from([problem for problem in Problem if problem is not Problem.CREDENTIALS])


@given(st.integers(0, 500), OTHERS, st.integers(), st.integers())
def test_waits_lie_between_nothing_and_an_hour(fails: int, problem: Problem, seed: int, now_ms: int) -> None:
    after = backoff.next_try(Retry(fails=fails), problem, None, now_ms, random.Random(seed))
    assert 0 <= after.next_try_ms - now_ms <= backoff.LONGEST_CEILING_MS
    assert (after.fails, after.last_problem, after.paused) == (fails + 1, problem.value, False)


@given(st.floats(0, headers.LONGEST_WAIT_S), st.integers(0, 50), st.integers())
def test_a_retry_after_is_a_floor_and_is_no_jump_of_the_clock(asked: float, fails: int, seed: int) -> None:
    after = backoff.next_try(Retry(fails=fails), Problem.BUSY, asked, 1_000, random.Random(seed))
    assert after.next_try_ms >= 1_000 + int(asked * 1000)
    assert not backoff.is_due(after, 999) or after.next_try_ms <= 1_000


def test_success_forgets_the_failures() -> None:
    failed = backoff.next_try(Retry(fails=7), Problem.CREDENTIALS, None, 5, random.Random(0))
    assert backoff.after_success(failed, 9) == Retry(last_contact_ms=9)


@pytest.mark.parametrize(
    ("header", "date", "seconds"),
    [
        (None, DATE, None),
        ("120", None, 120.0),
        (" 0 ", None, 0.0),
        ("99999999999", None, headers.LONGEST_WAIT_S),
        ("Sun, 06 Nov 1994 08:51:37 GMT", DATE, 120.0),
        ("Sun, 06 Nov 1994 08:51:37 GMT", None, 110.0),
        ("Sun, 06 Nov 1994 08:00:00 GMT", DATE, 0.0),
        ("-5", DATE, None),
        ("soon", DATE, None),
        ("", DATE, None),
        ("²", DATE, None),
    ],
)
def test_retry_after(header: str | None, date: str | None, seconds: float | None) -> None:
    assert headers.retry_after_s(header, date, DATE_MS + 10_000) == seconds


@given(st.text(), st.text())
def test_no_header_breaks_the_reader(header: str, date: str) -> None:
    headers.retry_after_s(header, date, 0)
    headers.offset_ms(date, 0, 0)


def test_the_offset_is_taken_half_way() -> None:
    date, at_ms = "Sun, 01 Nov 2026 08:49:37 GMT", 1_793_522_977_000
    assert headers.offset_ms(date, at_ms - 60_000, at_ms - 58_000) == 59_500
    assert headers.offset_ms(None, 1, 2) is None
    assert headers.offset_ms(DATE, DATE_MS, DATE_MS) is None, "nobody asked this program in 1994"


def stored(name: str) -> dict[str, Any]:
    return json.loads(PROFILE.statement(event(FACTS[name])) or "")


@pytest.mark.parametrize("name", FACTS)
def test_what_servers_add_and_rewrite_is_the_same_statement(name: str) -> None:
    ours, theirs = stored(name), stored(name)
    theirs |= {"stored": "x", "authority": {"mbox": "mailto:a@b.example"}, "version": "1.0.0", "attachments": []}
    theirs["timestamp"] = theirs["timestamp"].replace("Z", "+00:00")
    theirs["verb"]["display"] = {"de": "beantwortete"}
    theirs["object"]["definition"] = {}
    theirs["id"] = theirs["id"].upper()
    for role, activities in theirs["context"].get("contextActivities", {}).items():
        theirs["context"]["contextActivities"][role] = activities[0]
    del theirs["actor"]["objectType"]
    assert same_statement(ours, theirs)


@pytest.mark.parametrize("part", ["result", "timestamp", "actor", "context"])
def test_another_result_time_person_or_context_is_another_statement(part: str) -> None:
    ours, theirs = stored("passed"), stored("passed")
    theirs[part] = stored("failed")[part] if part == "result" else "2020-01-01T00:00:00Z"
    assert not same_statement(ours, theirs)
    assert not same_statement(ours, None)


def test_a_statement_is_found_bare_and_in_a_result() -> None:
    one = stored("passed")
    assert found(one, one["id"]) == found({"statements": [{}, 7, one]}, one["id"]) == one
    for nothing in (None, [], {"statements": None}, {"statements": []}, {"id": "else"}):
        assert found(nothing, one["id"]) is None
