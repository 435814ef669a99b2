# SPDX-License-Identifier: Apache-2.0
"""Sets of whole numbers from 1 on as a short text: "3,7-9" is 3, 7, 8 and 9; "" is none."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable
from itertools import groupby
from typing import TypeAlias

Spans: TypeAlias = tuple[tuple[int, int], ...]
"""First and last of each run, ascending, apart from each other."""


def spans_of(numbers: Iterable[int]) -> Spans:
    """Return the runs that the numbers make up."""
    ordered = sorted(set(numbers))
    runs = []
    for _, run in groupby(enumerate(ordered), lambda pair: pair[1] - pair[0]):
        members = [number for _, number in run]
        runs.append((members[0], members[-1]))
    return tuple(runs)


def to_text(spans: Spans) -> str:
    """Write the runs."""
    return ",".join(str(first) if first == last else f"{first}-{last}" for first, last in spans)


def from_text(text: str) -> Spans:
    """Read what `to_text` wrote. Raises ValueError for anything else."""
    spans = []
    for part in text.split(",") if text else ():
        first, _, last = part.partition("-")
        spans.append((int(first), int(last or first)))
    found = tuple(spans)
    if to_text(found) != text or any(
        first < 1 or last < first or (place and first <= found[place - 1][1] + 1)
        for place, (first, last) in enumerate(found)
    ):
        raise ValueError("not a list of numbers")
    return found


def count(spans: Spans) -> int:
    """Return how many numbers there are."""
    return sum(last - first + 1 for first, last in spans)


def together(some: Spans, others: Spans) -> Spans:
    """Return the runs of all numbers of both, in the time of how many runs there are."""
    joined: list[tuple[int, int]] = []
    for first, last in sorted([*some, *others]):
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return tuple(joined)


def without(up_to: int, here: Iterable[int], absent: Spans) -> Spans:
    """Return the runs of 1 … `up_to` that are neither in `here` nor in `absent`, in the time of their lengths."""
    taken = sorted([*spans_of(here), *absent])
    left = []
    begin = 1
    for first, last in taken:
        if first > begin:
            left.append((begin, min(first - 1, up_to)))
        begin = max(begin, last + 1)
        if begin > up_to:
            break
    if begin <= up_to:
        left.append((begin, up_to))
    return tuple((first, last) for first, last in left if first <= last)


def within(some: Spans, others: Spans) -> bool:
    """Say whether every number of `some` is one of `others`."""
    places = [bisect_right(others, (first, math.inf)) - 1 for first, _ in some]
    return all(place >= 0 and last <= others[place][1] for place, (_, last) in zip(places, some, strict=True))
