# SPDX-License-Identifier: Apache-2.0
"""A month of sign-ins, simulated: never too many reminders, fewer where they are ignored, none where they rest."""

from __future__ import annotations

import itertools
import random

import pytest

from app.clock import DAY_MS
from app.encouraging import nudging
from app.encouraging.nudging import Told
from app.encouraging.views import Nudge, NudgeKind, Rest

ALL = tuple(Nudge(kind=kind, topic="Clean hands") for kind in NudgeKind)
START_MS = 20_000 * DAY_MS


class Month:
    """Somebody who signs in, and what they were reminded of: (ms, kind)."""

    def __init__(self) -> None:
        self.told: dict[str, Told] = {}
        self.seen: list[tuple[int, str]] = []

    def sign_in(self, at_ms: int, *, away: bool = False, offered: tuple[Nudge, ...] = ALL) -> Nudge | None:
        nudge = nudging.choose(offered, self.told, at_ms, away=away)
        if nudge is not None:
            self.told |= nudging.shown(nudge.kind.value, self.told, at_ms)
            self.seen.append((at_ms, nudge.kind.value))
        return nudge


@pytest.mark.parametrize("seed", range(8))
def test_a_month_of_sign_ins(seed: int) -> None:
    rng, month, at_ms = random.Random(seed), Month(), START_MS
    while at_ms < START_MS + 31 * DAY_MS:
        at_ms += rng.randrange(20 * 60_000, DAY_MS)
        nudge = month.sign_in(at_ms)
        if nudge is not None and rng.random() < 0.5:
            kind = nudge.kind.value
            month.told[kind] = nudging.followed(month.told[kind])
    assert 4 <= len(month.seen) <= 15
    for at, _ in month.seen:
        assert sum(at <= other < at + 7 * DAY_MS for other, _ in month.seen) <= 3
    for kind in NudgeKind:
        times = [at for at, seen in month.seen if seen == kind.value]
        assert all(later - earlier >= 3 * DAY_MS for earlier, later in itertools.pairwise(times))


def test_what_is_ignored_three_times_comes_once_in_four_weeks() -> None:
    month, quiz = Month(), (Nudge(kind=NudgeKind.SHIFT_QUIZ),)
    for day in range(100):
        month.sign_in(START_MS + day * DAY_MS, offered=quiz)
    assert [(at - START_MS) // DAY_MS for at, _ in month.seen] == [0, 3, 6, 34, 62, 90]


@pytest.mark.parametrize(("rest", "again"), [(Rest.DAY, 3), (Rest.WEEK, 7), (Rest.NEVER, None)])
def test_what_is_put_off_rests(rest: Rest, again: int | None) -> None:
    month, quiz = Month(), (Nudge(kind=NudgeKind.SHIFT_QUIZ),)
    month.sign_in(START_MS, offered=quiz)
    month.told["shift_quiz"] = nudging.put_off(month.told["shift_quiz"], rest, START_MS)
    days = [day for day in range(1, 400) if month.sign_in(START_MS + day * DAY_MS, offered=quiz) is not None]
    assert (days[0] if days else None) == again


def test_nothing_on_days_away_nor_when_the_clock_went_back() -> None:
    month = Month()
    assert month.sign_in(START_MS, away=True) is None
    assert month.sign_in(START_MS) is not None
    first = month.seen[0][1]
    assert month.sign_in(START_MS - 300 * DAY_MS, offered=tuple(n for n in ALL if n.kind.value == first)) is None


def test_the_most_pressing_comes_first() -> None:
    nudge = Month().sign_in(START_MS)
    assert nudge is not None
    assert nudge.kind is NudgeKind.DUE_SOON
