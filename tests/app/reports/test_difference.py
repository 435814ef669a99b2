# SPDX-License-Identifier: Apache-2.0
"""The difference that a decision makes, against counts worked out by hand and against what is known to be true."""

from __future__ import annotations

import numpy as np
import pytest

from app.reports.difference import LEAST_PEOPLE, claimed, difference, t_of, z_of


def compared(rows: list[tuple[int, int, int, int]]):
    """Rows of (right, treated, stratum, person)."""
    right, treated, stratum, person = (np.array(column) for column in zip(*rows, strict=True))
    return difference(right.astype(float), treated.astype(bool), stratum, person)


def side(right: int, people: int, *, treated: int, stratum: int = 0, first: int = 0) -> list[tuple[int, int, int, int]]:
    return [(int(n < right), treated, stratum, first + n) for n in range(people)]


def test_the_worked_example() -> None:
    found = compared([*side(8, 10, treated=1), *side(5, 10, treated=0, first=10)])
    assert (found.people, found.answers) == ((10, 10), (10, 10))
    assert found.difference == pytest.approx(0.3)
    assert (found.high - found.difference) / t_of(1.96, 9) == pytest.approx(0.2085, abs=1e-3)
    assert found.p == pytest.approx(0.18, abs=0.01)
    assert found.low < 0 < found.high


def test_strata_are_weighed_by_mantel_and_haenszel() -> None:
    rows = [
        *side(8, 10, treated=1),
        *side(20, 40, treated=0, first=100),
        *side(10, 20, treated=1, stratum=1, first=200),
        *side(2, 5, treated=0, stratum=1, first=300),
    ]
    w = (10 * 40 / 50, 20 * 5 / 25)
    assert compared(rows).difference == pytest.approx((w[0] * 0.3 + w[1] * 0.1) / sum(w))


def test_what_has_nothing_to_be_compared_with_does_not_count() -> None:
    rows = [*side(8, 10, treated=1), *side(5, 10, treated=0, first=10), *side(90, 90, treated=1, stratum=1, first=50)]
    assert compared(rows).answers == (10, 10)


@pytest.mark.parametrize("few", ["with", "without", "both"])
def test_fewer_than_ten_people_are_not_told_of(few: str) -> None:
    with_it = LEAST_PEOPLE - (few != "without")
    without = LEAST_PEOPLE - (few != "with")
    rows = [*side(5, with_it, treated=1), *side(5, without, treated=0, first=50)]
    # many answers of few people are of few people
    assert compared(rows * 20) is None


def test_many_answers_of_one_person_are_not_many_people() -> None:
    rows = [*side(8, 10, treated=1), *side(5, 10, treated=0, first=10)]
    assert compared(rows * 30).high == pytest.approx(compared(rows).high, abs=1e-9)


def test_t_and_z_are_each_others_way_back() -> None:
    assert z_of(t_of(1.96, 9), 9) == pytest.approx(1.96)
    assert t_of(1.96, 9) == pytest.approx(2.262, abs=0.01)  # the tables of Student
    assert t_of(1.96, 10_000) == pytest.approx(1.96, abs=0.01)


def test_of_many_that_are_looked_at_one_needs_more_than_one_in_twenty() -> None:
    assert claimed([0.04]) == (True,)
    assert claimed([0.04, 0.5, None]) == (False, False, False)
    assert claimed([0.03, None, 0.001]) == (True, False, True)
    assert claimed([0.03, 0.03, 0.03]) == (False, False, False)
