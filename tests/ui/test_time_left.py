# SPDX-License-Identifier: Apache-2.0
"""How long something still takes: nothing too early, nothing for a moment, and no jumping."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

from ui.time_left import TimeLeft


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


def said(rate, most, *, every=0.5, seconds=10_000.0):
    """What is said at each look, with the second; `rate(second)` is what is done in a second."""
    clock = Clock()
    left, done, found = TimeLeft(clock), 0.0, []
    left.tell(0, most)
    while done < most and clock.now - 100.0 < seconds:
        clock.now += every
        done = min(most, done + rate(clock.now - 100.0) * every)
        found.append((clock.now - 100.0, left.tell(int(done), most)))
    return found


def test_nothing_is_said_at_first_nor_of_what_ends_soon():
    found = said(lambda _s: 10, 1_000)
    assert all(minutes is None for second, minutes in found if second < 2)
    assert found[4][1] == 2  # 98 s
    assert all(minutes is None for _, minutes in said(lambda _s: 100, 650))
    assert found[-1][1] is None  # it is done


def test_an_even_pace_counts_down_to_less_than_a_minute():
    found = [minutes for _, minutes in said(lambda _s: 10, 3_000) if minutes is not None]
    assert found == sorted(found, reverse=True)
    assert (found[0], found[-1]) == (5, 0)


@pytest.mark.parametrize("seed", range(5))
def test_an_uneven_pace_does_not_make_it_jump(seed):
    chance = random.Random(seed)
    found = [minutes for _, minutes in said(lambda _s: chance.uniform(2, 18), 3_000) if minutes is not None]
    turns = sum(after > before for before, after in pairwise(found))
    assert turns <= 1
    assert len(set(found)) <= 8


def test_a_pace_that_falls_for_good_is_said_once_it_is_sure():
    found = said(lambda s: 10 if s < 20 else 2, 1_000)
    assert dict(found)[19.5] == 2
    assert dict(found)[21.0] == 2  # a moment proves nothing
    assert dict(found)[45.0] >= 4
    assert dict(found)[390.0] == 0


def test_a_single_slow_piece_frightens_nobody():
    found = said(lambda s: 0 if 30 <= s < 32 else 10, 3_000)
    after = [minutes for second, minutes in found if second >= 30 and minutes is not None]
    assert after == sorted(after, reverse=True)


def test_what_tells_seldom_does_not_last_for_ever():
    clock = Clock()
    left = TimeLeft(clock)
    left.tell(0, 20)
    for done in range(1, 10):
        for _ in range(60):
            clock.now += 0.5
            minutes = left.tell(done - 1, 20)
        if done > 3:
            assert 4 <= minutes <= 16, "half a minute each, so 5 to 9"


def test_other_work_begins_anew():
    clock = Clock()
    left = TimeLeft(clock)
    left.tell(0, 1_000)
    clock.now += 10
    assert left.tell(100, 1_000) == 2
    assert left.tell(0, 50) is None
    clock.now += 10
    assert left.tell(10, 50) == 0
    assert left.tell(0, 50) is None, "it began again"
