# SPDX-License-Identifier: Apache-2.0
"""Writing to the records of many people without anybody waiting for it: a few in each call.

The caller finds who is still waiting from what stands in the records, never from a list of its own: so a pulled plug
between two calls, or within one, leaves out nobody and writes to nobody twice. It calls again until nobody is left.

Of whom something came that is not in the tables yet, those may say that they wait though their record says otherwise:
they come last (`late_last`), and a caller that nobody watches stops where nobody was written to.

Example: 23 people wait. Three calls write to 10, 10 and 3 of them, and return 13, 3 and 0.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from sqlite_utils import Database

MOST_AT_ONCE = 10
"""People whose records are written in one call: a fifth of a second each where much is known of them."""

_T = TypeVar("_T")


def some_of(waiting: Sequence[_T], write: Callable[[_T], object], most: int = MOST_AT_ONCE) -> int:
    """Write for the first of those who wait, and return for how many it is still to be done."""
    for each in waiting[:most]:
        write(each)
    return max(0, len(waiting) - most)


def late_last(database: Database, learners: Iterable[str]) -> list[str]:
    """Return people in their order, those behind whose tables do not tell yet what their records do."""
    late = {str(row[0]) for row in database.execute("SELECT learner FROM unfolded").fetchall()}
    return sorted(learners, key=late.__contains__)
