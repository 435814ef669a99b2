# SPDX-License-Identifier: Apache-2.0
"""Memory begins, fades, is refreshed, and survives clocks that jump."""

import numpy as np
import pytest
from fsrs import Rating
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.memory import DAY_MS, LONGEST_DAYS, Memory, paces, rating_of
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
    """S = 2.3065 days and d = .1542: after 3 days R = (1 + f·3/2.3065)^-d, f = .9^(-1/d) - 1 = .98."""
    memory = Memory.empty(1).reviewed(0, Rating.Good, NOW, 1.0)
    assert memory.stability[0] == pytest.approx(2.3065)
    factor = 0.9 ** (-1 / 0.1542) - 1
    assert memory.retrievability(NOW + 3 * DAY_MS)[0] == pytest.approx((1 + factor * 3 / 2.3065) ** -0.1542, abs=1e-4)
    due = NOW + int(memory.stability[0] * DAY_MS)
    assert memory.due_ms[0] == pytest.approx(due, abs=0.06 * 2.31 * DAY_MS)


def test_the_time_of_day_changes_nothing():
    """Learned at 20:00; asked on the next day at 6:00 or at 23:00, remembered and scheduled by the day alone."""
    midnight = NOW // DAY_MS * DAY_MS
    learned = Memory.empty(1).reviewed(0, Rating.Good, midnight + 20 * 3_600_000, 1.0)
    morning, night = (midnight + DAY_MS + hour * 3_600_000 for hour in (6, 23))
    assert learned.retrievability(morning)[0] == learned.retrievability(night)[0] < 1.0
    assert learned.retrievability(midnight + DAY_MS - 1)[0] == 1.0
    one, other = (learned.reviewed(0, Rating.Good, at, 1.0) for at in (morning, night))
    assert one.stability[0] == other.stability[0] > learned.stability[0]
    assert learned.due(midnight + 20 * DAY_MS).tolist() == [0]


def test_the_pace_by_hand():
    """S = 2.3065, 4 days later, g = .25, ceiling .91, wrong: each pace weighs 1 - (.25 + .66·R(4/(S·m)))."""
    memory = Memory.empty(1).reviewed(0, Rating.Good, NOW, 1.0)
    assert memory.multiplier == pytest.approx(float(np.exp(_mean_log(-0.5 * np.log2(paces()) ** 2))))
    after = memory.foretold(0, NOW + 4 * DAY_MS, right=False, guess=0.25, ceiling=0.91)
    factor = 0.9 ** (-1 / 0.1542) - 1
    recall = (1 + factor * 4 / (2.3065 * paces())) ** -0.1542
    weights = -0.5 * np.log2(paces()) ** 2 + np.log(1 - (0.25 + 0.66 * recall))
    assert after.multiplier == pytest.approx(float(np.exp(_mean_log(weights))), abs=1e-4)
    assert after.multiplier < memory.multiplier
    assert after.retrievability(NOW + 4 * DAY_MS)[0] < memory.retrievability(NOW + 4 * DAY_MS)[0]


def _mean_log(log_weights):
    weights = np.exp(log_weights)
    return float(weights @ np.log(paces()) / weights.sum())


def test_a_forgetful_learner_is_asked_sooner_and_a_strong_one_later():
    paces = {}
    for right in (True, False):
        memory = Memory.empty(1).reviewed(0, Rating.Good, NOW, 1.0)
        for n in range(1, 9):
            memory = memory.foretold(0, NOW + 6 * n * DAY_MS, right=right, guess=0.03, ceiling=0.9)
        paces[right] = memory
    assert paces[False].multiplier < 0.5
    assert paces[True].multiplier > 1.0
    due = {right: m.reviewed(0, Rating.Good, NOW + 50 * DAY_MS, 1.0).due_ms[0] for right, m in paces.items()}
    assert due[False] < due[True]


def test_the_same_day_says_nothing_of_the_pace():
    memory = Memory.empty(1).reviewed(0, Rating.Good, NOW, 1.0)
    assert memory.foretold(0, NOW + 60_000, right=False, guess=0.25, ceiling=0.9) is memory
    assert Memory.empty(1).foretold(0, NOW + 9 * DAY_MS, right=True, guess=0.25, ceiling=0.9).multiplier == (
        Memory.empty(1).multiplier
    )


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
