# SPDX-License-Identifier: Apache-2.0
"""Groups of those who are there: even, of two to six, and each topic with somebody Secure wherever that can be."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from app.sessions import groups
from app.sessions.groups import Person, group_counts, propose, sizes, uncovered


def person(name: str, *secure: int, topics: int = 2) -> Person:
    sure = tuple(0.95 if topic in secure else 0.4 for topic in range(topics))
    return Person(name, sure, frozenset(secure))


def covered(people: Sequence[Person], proposed: tuple[tuple[str, ...], ...]) -> bool:
    known = {one.id: one for one in people}
    return all(not uncovered([known[one] for one in group]) for group in proposed)


def partitions(people: list[str], rooms: tuple[int, ...]) -> Iterator[tuple[tuple[str, ...], ...]]:
    """Every way to divide people into groups of these sizes, each way at least once."""
    if not rooms:
        yield ()
        return
    first, rest = people[0], people[1:]
    for size in sorted(set(rooms)):
        left = list(rooms)
        left.remove(size)
        for group in combos(rest, size - 1):
            others = [one for one in rest if one not in group]
            for more in partitions(others, tuple(left)):
                yield ((first, *group), *more)


def combos(people: list[str], size: int) -> Iterator[tuple[str, ...]]:
    if not size:
        yield ()
        return
    for place, one in enumerate(people):
        for more in combos(people[place + 1 :], size - 1):
            yield (one, *more)


def can_be_covered(people: list[Person]) -> bool:
    return any(
        covered(people, parted)
        for count in group_counts(len(people))
        for parted in partitions([one.id for one in people], sizes(len(people), count))
    )


PEOPLE = st.integers(1, 3).flatmap(
    lambda topics: st.lists(
        st.tuples(
            st.frozensets(st.integers(0, topics - 1)), st.lists(st.floats(0, 1), min_size=topics, max_size=topics)
        ),
        min_size=2,
        max_size=8,
    ).map(lambda rows: [Person(f"p{number}", tuple(sure), secure) for number, (secure, sure) in enumerate(rows)])
)


@settings(max_examples=120, deadline=None)
@given(people=PEOPLE, shuffle=st.randoms(use_true_random=False))
def test_everybody_is_in_one_even_group_and_topics_are_covered_wherever_that_can_be(people, shuffle) -> None:
    proposed = propose(people)
    assert sorted(one for group in proposed for one in group) == sorted(each.id for each in people)
    lengths = [len(group) for group in proposed]
    assert min(lengths) >= 2
    assert max(lengths) <= 6
    assert max(lengths) - min(lengths) <= 1
    assert covered(people, proposed) == can_be_covered(people)
    shuffle.shuffle(people)
    assert propose(people) == proposed


@settings(max_examples=60, deadline=None)
@given(count=st.integers(2, 90), every=st.integers(1, 9), topics=st.integers(1, 6))
def test_a_big_team_is_divided_too(count, every, topics) -> None:
    people = [
        person(f"p{n:02}", *(t for t in range(topics) if (n + t) % every == 0), topics=topics) for n in range(count)
    ]
    proposed = propose(people)
    assert sorted(one for group in proposed for one in group) == [each.id for each in people]
    lengths = [len(group) for group in proposed]
    assert min(lengths) >= 2
    assert max(lengths) <= min(6, min(lengths) + 1)


def test_the_worked_example() -> None:
    six = [person("ana", 0), person("bea", 0), person("cem", 1), person("dan", 1), person("eve"), person("fay")]
    proposed = propose(six)
    assert [len(group) for group in proposed] == [3, 3]
    assert covered(six, proposed)
    assert sum("eve" in group or "fay" in group for group in proposed) == 2
    six[1] = person("bea")
    assert propose(six) == (("ana", "bea", "cem", "dan", "eve", "fay"),)


def test_where_nobody_is_secure_the_surest_are_spread() -> None:
    people = [Person(f"p{n}", (0.8 if n < 2 else 0.1,)) for n in range(8)]
    proposed = propose(people)
    assert [len(group) for group in proposed] == [4, 4]
    assert all(sum(one in {"p0", "p1"} for one in group) == 1 for group in proposed)


def test_fewer_than_two_are_no_group_and_about_four_are_best() -> None:
    assert propose([]) == propose([person("ana")]) == ()
    assert [group_counts(people)[0] for people in (2, 3, 5, 6, 8, 13, 24)] == [1, 1, 1, 2, 2, 3, 6]


def test_nothing_but_what_people_know_goes_in() -> None:
    assert set(Person.__struct_fields__) == {"id", "sure", "secure"}
    assert list(inspect.signature(groups.propose).parameters) == ["people"]
