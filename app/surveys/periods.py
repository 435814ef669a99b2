# SPDX-License-Identifier: Apache-2.0
"""The weeks that a survey is asked in. Nothing finer than such a period is ever kept with an answer."""

from __future__ import annotations

import datetime as dt

import msgspec

from app.clock import DAY_MS

_FIRST_MONDAY = dt.date(1970, 1, 5)


class Period(msgspec.Struct, frozen=True, order=True):
    """Whole weeks, UTC: `first` is a Monday, `end` the Monday after the last day, both as "2026-11-16"."""

    first: str
    end: str


def period_of(now_ms: int, weeks: int) -> Period:
    """Return the period of `weeks` weeks (1 or more) in which a time (ms since 1970 UTC) lies.

    All devices count from Monday, 5 January 1970, so that they have the same periods.

    >>> period_of(1_795_000_000_000, 1)
    Period(first='2026-11-16', end='2026-11-23')
    """
    return _period(_week(now_ms) // weeks, weeks)


def period_before(now_ms: int, weeks: int) -> Period:
    """Return the period before that of `period_of`."""
    return _period(_week(now_ms) // weeks - 1, weeks)


def today(now_ms: int) -> str:
    """Return the day in which a time lies, UTC."""
    return (_FIRST_MONDAY + dt.timedelta(days=now_ms // DAY_MS - 4)).isoformat()


def moment_ms(day: str) -> int:
    """Return the first millisecond of a day, UTC."""
    return (dt.date.fromisoformat(day) - dt.date(1970, 1, 1)).days * DAY_MS


def _week(now_ms: int) -> int:
    return (now_ms // DAY_MS - 4) // 7


def _period(number: int, weeks: int) -> Period:
    first = _FIRST_MONDAY + dt.timedelta(weeks=number * weeks)
    return Period(first.isoformat(), (first + dt.timedelta(weeks=weeks)).isoformat())
