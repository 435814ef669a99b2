# SPDX-License-Identifier: Apache-2.0
"""How much of a worked example is left to the person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.practice.fading import steps_left


def test_the_example_of_the_rules() -> None:
    left, rounds = None, []
    for _ in range(4):
        left = steps_left(5, left, left or 0, left or 0, known=False)
        rounds.append(left)
    assert rounds == [0, 2, 4, 5]
    assert steps_left(5, 4, 4, 3, known=False) == 4
    assert steps_left(5, 4, 4, 1, known=False) == 3


@pytest.mark.parametrize(("steps", "left"), [(2, 1), (3, 2), (5, 3), (12, 6)])
def test_who_knows_it_begins_with_half(steps: int, left: int) -> None:
    assert steps_left(steps, None, 0, 0, known=True) == left


@given(st.integers(2, 12), st.data())
def test_it_stays_within_the_example_and_a_round_without_a_slip_leads_on(steps: int, data: st.DataObject) -> None:
    before = data.draw(st.none() | st.integers(0, steps))
    made = before or 0
    right = data.draw(st.integers(0, made))
    left = steps_left(steps, before, made, right, known=data.draw(st.booleans()))
    assert 0 <= left <= steps
    if before is not None and right == made:
        assert left == steps or left > before
    if before:
        assert left >= 1
