# SPDX-License-Identifier: Apache-2.0
"""Order and partition of the prerequisite graph.

Everything depends on the author's order only, never on the order of a dict.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

Parents: TypeAlias = tuple[tuple[int, ...], ...]
"""For each competency, by index, the indices of the competencies that come directly before it."""

LARGEST_BLOCK = 12
"""Competencies in one exact block: 2¹² states are the most that stay quick on a shop laptop."""


def topological_order(parents: Parents) -> tuple[int, ...]:
    """All competencies with prerequisites first; among equals the author's order.

    Raises:
        ValueError: The graph has a cycle (the pack's checks refuse such a pack before it comes here).

    """
    return ordered_within(range(len(parents)), parents)


def ordered_within(members: Sequence[int], parents: Parents) -> tuple[int, ...]:
    """`members` with prerequisites among them first; among equals the given order. Raises ValueError on a cycle."""
    inside = set(members)
    open_parents = {k: sum(1 for p in parents[k] if p in inside) for k in members}
    order: list[int] = []
    waiting = list(members)
    while waiting:
        ready = next((k for k in waiting if open_parents[k] == 0), None)
        if ready is None:
            raise ValueError("the prerequisites form a cycle")
        waiting.remove(ready)
        order.append(ready)
        for k in waiting:
            open_parents[k] -= ready in parents[k]
    return tuple(order)


def depths(parents: Parents) -> tuple[int, ...]:
    """Length of the longest chain of prerequisites below each competency; 0 where there is none."""
    depth = [0] * len(parents)
    for k in topological_order(parents):
        depth[k] = 1 + max((depth[p] for p in parents[k]), default=-1)
    return tuple(depth)


def split(members: Sequence[int], parents: Parents, largest: int = LARGEST_BLOCK) -> tuple[tuple[int, ...], ...]:
    """`members` in blocks of nearly equal size, none above `largest`, each in topological order.

    A block takes, one after the other, the ready competency with the most prerequisites already in the block, so that
    few edges are cut. Example: two chains 0→1→2 and 3→4→5 with largest 3 give (0, 1, 2) and (3, 4, 5).
    """
    waiting = list(ordered_within(members, parents))
    count = -(-len(waiting) // largest)
    blocks: list[tuple[int, ...]] = []
    for number in range(count):
        size = -(-len(waiting) // (count - number))
        block: list[int] = []
        while len(block) < size:
            unplaced = set(waiting)
            ready = [k for k in waiting if not unplaced.intersection(parents[k])]
            best = max(ready, key=lambda k: (sum(p in block for p in parents[k]), -waiting.index(k)))
            block.append(best)
            waiting.remove(best)
        blocks.append(tuple(block))
    return tuple(blocks)
