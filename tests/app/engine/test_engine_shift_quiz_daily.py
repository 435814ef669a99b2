# SPDX-License-Identifier: Apache-2.0
"""The peers of the daily benchmark are what they are called, and all of them meet the same people."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.daily import Setting, daily_rows, live
from benchmarks.daily_people import DAYS, Person, World
from benchmarks.daily_policies import POLICIES, FsrsDue, Leitner, SuperMemo2

SMALL = World("small", 6, 2, 6.0)


def due_days(policy, responses):
    """Answer fact 0 whenever it is due; returns the intervals."""
    made, day, found = policy(SMALL, Person(SMALL, 1, 1)), 0, []
    made.introduced(0, 0)
    for right in responses:
        made.answered(0, day, right=right)
        found.append(made.due[0] - day)
        day = int(made.due[0])
    return found


def test_the_published_intervals_of_sm2():
    assert due_days(SuperMemo2, [True] * 4) == [1, 6, 15, 38]
    assert due_days(SuperMemo2, [True, True, False, True, True]) == [1, 6, 1, 1, 6]


def test_leitner_doubles_and_falls_back_to_the_first_box():
    assert due_days(Leitner, [True] * 6) == [2, 4, 8, 16, 32, 32]
    assert due_days(Leitner, [True, True, False]) == [2, 4, 1]


def test_fsrs_by_due_asks_nothing_that_is_not_due():
    policy = FsrsDue(SMALL, Person(SMALL, 1, 1))
    for fact in range(6):
        policy.introduced(fact, 0)
    assert policy.order(1, 6).size == 0
    assert sorted(policy.order(30, 6).tolist()) == list(range(6))


def test_everybody_has_the_same_luck_with_every_policy():
    one, other = Person(SMALL, 3, 2), Person(SMALL, 3, 2)
    other.asked(1, 4)
    assert [one.asked(0, day) for day in (3, 9, 20)] == [other.asked(0, day) for day in (3, 9, 20)]
    assert one.recall(DAYS)[0] == other.recall(DAYS)[0]


def test_what_is_practised_lasts_and_what_is_not_fades():
    person = Person(SMALL, 3, 2)
    before = person.recall(DAYS)
    for day in range(2, DAYS, 3):
        person.asked(0, day)
    assert person.recall(DAYS)[0] > 2 * before[0]
    assert np.array_equal(person.recall(DAYS)[1:], before[1:])


@pytest.mark.parametrize("policy", POLICIES)
def test_every_policy_lives_sixty_days(policy):
    outcome = live(policy, SMALL, 2, seed=5, people=1)
    assert 0.0 < outcome.overall < 1.0
    assert outcome == live(policy, SMALL, 2, seed=5, people=1) or np.isnan(outcome.foretold)


def test_rows_compare_with_peers(monkeypatch):
    monkeypatch.setattr("benchmarks.daily.SETTINGS", (Setting(SMALL, 2, 1, 0.1), Setting(SMALL, 3, 1, 1.1)))
    rows = daily_rows(quick=True)
    assert [row["pass"] for row in rows if row["name"].startswith("critical")][1] is False
    assert {"Leitner", "SM-2"} <= {peer.rsplit(" ", 1)[0] for peer in str(rows[0]["peer"]).split("; ")}
    assert all("nan" not in str(row["ours"]) for row in rows)
