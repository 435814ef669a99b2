# SPDX-License-Identifier: Apache-2.0
"""What of the library is shown only: minutes, what one does with it, language, reading level, must or may."""

from __future__ import annotations

from collections.abc import Iterable

from app.library.views import Filters, Thing

SHORT = (3, 5)
"""Minutes that are offered: between two things, and a break."""


def keeps(filters: Filters, thing: Thing) -> bool:
    """Say whether a thing is shown. What has no minutes (it is only looked up) fits into any time."""
    return (
        (not filters.minutes or thing.minutes <= filters.minutes)
        and (not filters.way or filters.way in {way.value for way in thing.ways})
        and (not filters.language or thing.language == filters.language)
        and (not filters.level or filters.level in thing.levels)
        and (not filters.must or thing.must is (filters.must == "must"))
    )


def offers(things: Iterable[Thing]) -> frozenset[str]:
    """Return which filters would leave something out and something there."""
    some = tuple(things)
    tests = {
        **{f"minutes-{most}": [not 0 < thing.minutes > most for thing in some] for most in SHORT},
        "easy": ["easy" in thing.levels for thing in some],
        "detail": ["detail" in thing.levels for thing in some],
        "must": [thing.must for thing in some],
        **{way: [way in {each.value for each in thing.ways} for thing in some] for way in _ways(some)},
    }
    return frozenset(name for name, fits in tests.items() if any(fits) and not all(fits))


def _ways(things: tuple[Thing, ...]) -> frozenset[str]:
    return frozenset(way.value for thing in things for way in thing.ways)
