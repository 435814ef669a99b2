# SPDX-License-Identifier: Apache-2.0
"""Work in pieces, as a generator that yields between them and returns what it comes to: all at once, or with turns.

Whoever works on the writer's thread goes on with the next piece in another turn, so that somebody's answer gets in
between; a command does all of it at once.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")
F = TypeVar("F")


def whole(pieces: Generator[object, None, T]) -> T:
    """Do all of it, and return what it comes to."""
    while True:
        try:
            next(pieces)
        except StopIteration as ended:
            found: T = ended.value
            return found


def telling(pieces: Generator[object, None, T], far: F, at_once: int = 1) -> Generator[F, None, T]:
    """Tell how far it is after each so many pieces, and return what all of them come to."""
    while True:
        try:
            for _ in range(at_once):
                next(pieces)
        except StopIteration as ended:
            found: T = ended.value
            return found
        yield far


def portions(things: Sequence[T], most: int) -> Iterator[Sequence[T]]:
    """Yield things in their order, at most so many together.

    >>> [list(some) for some in portions("abcde", 2)]
    [['a', 'b'], ['c', 'd'], ['e']]
    """
    return (things[at : at + most] for at in range(0, len(things), most))
