# SPDX-License-Identifier: Apache-2.0
"""Groups of two to six of those who are there, so that in each group for each topic somebody is Secure. Pure.

What goes in is who is there, and of each person how sure it is for each topic that they know it, and whether that is
Secure. Nothing else does: no personality, no age, no sex, no language, no rota.

Rules:

1. Everybody is in exactly one group. Fewer than two people are no group.
2. The groups have two to six people and are as even as can be: no two differ by more than one person.
3. About four people in a group are best. Where with so many groups not every topic has somebody Secure in each, other
   numbers of groups are tried, the nearest to four people first; the first with which it works is taken.
4. Where it works with none, there are about four in a group, and who is Secure in the most topics that a group lacks
   goes there; otherwise the surest are spread.
5. The same people come to the same groups, in whatever order they came in.

Worked example: Ana, Bea, Cem, Dan, Eve, Fay; topics "lifting" and "hands". Ana and Bea are Secure in lifting, Cem and
Dan in hands, Eve and Fay in neither. Six people are two groups of three. Ana and Cem cover both topics and make the
one group, Bea and Dan the other; Eve and Fay go one to each. If Bea were not Secure, one group could not have somebody
Secure in lifting, so all six stay together, where Ana is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

import msgspec

SIZES = (2, 6)
BEST = 4
_MOST_TRIES = 20_000
"""Steps of the search for one number of groups: some tenths of a second."""
Names = tuple[str, ...]


class Person(msgspec.Struct, frozen=True):
    """Somebody who is there. By topic: `sure` (0 to 1) how sure it is that they know it; `secure` the topics."""

    id: str
    sure: tuple[float, ...]
    secure: frozenset[int] = frozenset()


def propose(people: Sequence[Person]) -> tuple[Names, ...]:
    """Return the groups by rules 1 to 5, as the ids of people."""
    ordered = sorted(people, key=lambda one: (-len(one.secure), -sum(one.sure), one.id))
    counts = group_counts(len(ordered))
    for count in counts:
        begun = _covering(ordered, count)
        if begun is not None:
            return _filled(ordered, count, begun)
    return _filled(ordered, counts[0], [[] for _ in range(counts[0])]) if counts else ()


def group_counts(people: int) -> tuple[int, ...]:
    """Return into how many groups so many people can be divided, the best number first."""
    least, most = SIZES
    possible = range(-(-people // most), people // least + 1) if people >= least else range(0)
    return tuple(sorted(possible, key=lambda count: (abs(people / count - BEST), count)))


def sizes(people: int, count: int) -> tuple[int, ...]:
    """Return the sizes of so many groups, the biggest first."""
    base, more = divmod(people, count)
    return (base + 1,) * more + (base,) * (count - more)


def uncovered(people: Sequence[Person]) -> frozenset[int]:
    """Return the topics in which nobody of these is Secure."""
    topics = range(len(people[0].sure)) if people else range(0)
    return frozenset(topics) - frozenset().union(*(one.secure for one in people))


# --- covering


class _Search:
    """Looks for so many groups that cover all topics, each by as few people as will do. Kinds of people count, not who.

    `kinds` are the sets of topics that people are Secure in, `stock` how many there are of each, and `covers` the ways
    to cover all topics, as places of kinds. `big` groups have room for one more than `base`.
    """

    def __init__(self, kinds: Sequence[frozenset[int]], topics: frozenset[int], base: int, big: int) -> None:
        self._covers = tuple(_covers(kinds, topics, base + (1 if big else 0)))
        self._base, self._big = base, big
        self._tries = 0
        self._dead: set[tuple[int, tuple[int, ...], int, int]] = set()

    def find(self, stock: tuple[int, ...], count: int) -> list[tuple[int, ...]] | None:
        """Return one cover for each group; None where there is none, or none was found in time."""
        return self._from(0, stock, count, self._big)

    def _from(self, first: int, stock: tuple[int, ...], count: int, big: int) -> list[tuple[int, ...]] | None:
        if not count:
            return []
        self._tries += 1
        state = (first, stock, count, big)
        if state in self._dead or self._tries > _MOST_TRIES:
            return None
        for place in range(first, len(self._covers)):
            cover = self._covers[place]
            needs_big = len(cover) > self._base
            if (needs_big and not big) or any(not stock[kind] for kind in cover):
                continue
            left = tuple(number - (kind in cover) for kind, number in enumerate(stock))
            rest = self._from(place, left, count - 1, big - needs_big)
            if rest is not None:
                return [cover, *rest]
        self._dead.add(state)
        return None


def _covers(kinds: Sequence[frozenset[int]], topics: frozenset[int], most: int) -> Iterator[tuple[int, ...]]:
    """Yield the ways to cover all topics by at most so many kinds none of which could stay away, the smallest first."""
    for size in range(min(most, len(topics), len(kinds)) + 1):
        for cover in combinations(range(len(kinds)), size):
            covered = frozenset().union(*(kinds[kind] for kind in cover))
            if covered >= topics and all(
                not frozenset().union(*(kinds[other] for other in cover if other != kind)) >= topics for kind in cover
            ):
                yield cover


def _covering(ordered: Sequence[Person], count: int) -> list[list[Person]] | None:
    """Return groups that are begun with people who cover all topics; None where there is no such way."""
    topics = frozenset(range(len(ordered[0].sure)))
    by_kind: dict[frozenset[int], list[Person]] = {}
    for one in ordered:
        if one.secure & topics:
            by_kind.setdefault(one.secure & topics, []).append(one)
    kinds = sorted(by_kind, key=lambda kind: (len(kind), sorted(kind)))
    base, big = divmod(len(ordered), count)
    stock = tuple(len(by_kind[kind]) for kind in kinds)
    found = _Search(kinds, topics, base, big).find(stock, count)
    if found is None:
        return None
    return [[by_kind[kinds[kind]].pop(0) for kind in cover] for cover in found]


def _filled(ordered: Sequence[Person], count: int, begun: list[list[Person]]) -> tuple[Names, ...]:
    """Let all others in, the surest first: where a topic lacks somebody, else where least is known, there is room."""
    groups = sorted(begun, key=len, reverse=True)
    rooms = sizes(len(ordered), count)
    placed = {one.id for group in groups for one in group}
    for one in ordered:
        if one.id not in placed:
            open_ones = [place for place in range(count) if len(groups[place]) < rooms[place]]
            best = min(open_ones, key=lambda place: _wants(groups[place], one, place))
            groups[best].append(one)
    return tuple(tuple(sorted(one.id for one in group)) for group in groups)


def _wants(group: Sequence[Person], one: Person, place: int) -> tuple[int, float, int]:
    """What decides where somebody goes: how many topics they bring, how much is known there, its place."""
    covered = frozenset().union(*(other.secure for other in group))
    return (-len(one.secure - covered), sum(sum(other.sure) for other in group), place)
