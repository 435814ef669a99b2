# SPDX-License-Identifier: Apache-2.0
"""Memory begins, fades, is refreshed, and survives clocks that jump."""

import numpy as np
import pytest
from fsrs import Rating
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.memory import DAY_MS, LONGEST_DAYS, Memory, rating_of
from app.events import Confidence

NOW = 1_760_000_000_000


def test_it_begins_with_a_right_answer_not_with_a_wrong_one():
    empty = Memory.empty(2)
    assert not empty.reviewed(0, Rating.Again, NOW, 1.0).begun.any()
    begun = empty.reviewed(0, Rating.Good, NOW, 1.0)
    assert begun.begun.tolist() == [True, False]
    assert not empty.begun.any()
    assert begun.retrievability(NOW).tolist() == [1.0, 1.0]


def test_recall_is_ninety_percent_after_one_stability():
    memory = Memory.empty(1).reviewed(0, Rating.Good, NOW, 1.0)
    assert memory.stability[0] == pytest.approx(2.3065)
    later = NOW + int(memory.stability[0] * DAY_MS)
    assert memory.retrievability(later)[0] == pytest.approx(0.9, abs=1e-6)
    assert memory.due_ms[0] == pytest.approx(later, abs=0.06 * 2.31 * DAY_MS)


def test_recalling_later_makes_memory_last():
    once = Memory.empty(1).reviewed(0, Rating.Good, NOW, 1.0)
    twice = once.reviewed(0, Rating.Good, NOW + 3 * DAY_MS, 1.0)
    failed = once.reviewed(0, Rating.Again, NOW + 3 * DAY_MS, 1.0)
    assert twice.stability[0] > once.stability[0] > failed.stability[0] > 0


def test_a_second_lesson_only_refreshes():
    first = Memory.empty(1).read(0, NOW, 1.0)
    again = first.read(0, NOW + 5 * DAY_MS, 1.0)
    assert again.stability[0] == first.stability[0]
    assert again.retrievability(NOW + 5 * DAY_MS)[0] == 1.0


@pytest.mark.parametrize("importance", [1, 2, 3])
def test_intervals_are_capped_by_importance(importance):
    memory, at = Memory.empty(1), NOW
    for _ in range(30):
        memory = memory.reviewed(0, Rating.Good, at, float(importance))
        at = int(memory.due_ms[0])
        assert at - memory.rows[2, 0] <= LONGEST_DAYS[importance] * DAY_MS + 1


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(list(Rating)), st.integers(-(10**15), 10**15)), max_size=12),
    st.integers(-(10**15), 10**15),
)
def test_no_clock_breaks_it(reviews, at):
    memory = Memory.empty(1)
    for rating, when in reviews:
        memory = memory.reviewed(0, rating, when, 2.0)
    recall = memory.retrievability(at)
    assert np.isfinite(memory.rows).all()
    assert 0.0 <= recall[0] <= 1.0
    assert memory.retrievability(at + DAY_MS)[0] <= recall[0]


def test_ratings():
    assert rating_of(right=True, confidence=None, assisted=False, seconds=5.0) is Rating.Good
    assert rating_of(right=True, confidence=Confidence.NOT_SURE, assisted=False, seconds=None) is Rating.Hard
    assert rating_of(right=True, confidence=None, assisted=True, seconds=None) is Rating.Hard
    assert rating_of(right=True, confidence=None, assisted=False, seconds=90.0) is Rating.Hard
    assert rating_of(right=False, confidence=Confidence.SURE, assisted=False, seconds=None) is Rating.Again
