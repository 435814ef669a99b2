# SPDX-License-Identifier: Apache-2.0
"""Work in pieces comes to what it returns, and things go by in portions."""

from __future__ import annotations

from app.pieces import portions, whole


def test_all_pieces_are_done_before_it_comes_to_something() -> None:
    done: list[int] = []

    def work():
        for number in range(3):
            done.append(number)
            yield
        return sum(done)

    assert whole(work()) == 3
    assert done == [0, 1, 2]


def test_portions_have_everything_once_in_its_order() -> None:
    assert [list(some) for some in portions(range(5), 2)] == [[0, 1], [2, 3], [4]]
    assert list(portions([], 2)) == []
