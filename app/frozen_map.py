# SPDX-License-Identifier: Apache-2.0
"""A mapping that never changes, for states that are kept beside later ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")
LATELY = 32
"""Pairs of a `FrozenMap` that stand beside the rest at most."""


class FrozenMap(Generic[K, V]):
    """A mapping that is copied when it changes, so that an old state stays what it was.

    What was put lately stands beside the rest, so that a put copies a few pairs and only now and then all of them.
    """

    __slots__ = ("_base", "_lately")

    def __init__(self, items: Mapping[K, V] | None = None) -> None:
        self._base: Mapping[K, V] = dict(items or {})
        self._lately: Mapping[K, V] = {}

    def get(self, key: K) -> V | None:
        return self._lately[key] if key in self._lately else self._base.get(key)

    def __contains__(self, key: K) -> bool:
        return key in self._lately or key in self._base

    def __iter__(self) -> Iterator[K]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._base) + sum(key not in self._base for key in self._lately)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FrozenMap) and self._all() == other._all()

    def __hash__(self) -> int:
        return hash(frozenset(self._all()))

    def items(self) -> tuple[tuple[K, V], ...]:
        """Return the pairs in the order they were first put."""
        return tuple(self._all().items())

    def values(self) -> tuple[V, ...]:
        """Return the values in the order their keys were first put."""
        return tuple(self._all().values())

    def put(self, key: K, value: V) -> FrozenMap[K, V]:
        """Return a map that also holds `value` under `key`."""
        changed: FrozenMap[K, V] = FrozenMap.__new__(FrozenMap)
        changed._base, changed._lately = self._base, {**self._lately, key: value}
        if len(changed._lately) > LATELY:
            changed._base, changed._lately = changed._all(), {}
        return changed

    def without(self, key: K) -> FrozenMap[K, V]:
        """Return a map without `key`."""
        return FrozenMap({k: v for k, v in self._all().items() if k != key})

    def _all(self) -> dict[K, V]:
        return {**self._base, **self._lately}
