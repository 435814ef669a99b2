# SPDX-License-Identifier: Apache-2.0
"""Doubles among many questions: the same as comparing all pairs, for a few comparisons each."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from content_packs.checks.duplicates import NEAR, doubles, shingles

SETS = st.lists(st.frozensets(st.integers(0, 14).map(str), max_size=8), max_size=14)


def share(one, other):
    return len(one & other) / len(one | other)


@given(SETS)
def test_as_if_all_pairs_were_compared(questions):
    leaders, expected = [], []
    for number, question in enumerate(questions):
        best = max(((share(question, questions[n]), -n) for n in leaders if question), default=(0, 0))
        if best[0] >= NEAR:
            expected.append((number, -best[1], best[0]))
        elif question:
            leaders.append(number)
    assert [(d.number, d.earlier, d.share) for d in doubles(questions).found] == expected


def many(count: int, seed: int = 1) -> list[frozenset[str]]:
    draw = random.Random(seed)
    words = [f"w{n}" for n in range(4000)]
    return [shingles([" ".join(draw.choices(words, k=14)), *(" ".join(draw.choices(words, k=6)) for _ in range(4))])
            for _ in range(count)]  # fmt: skip


def test_three_thousand_questions_are_not_five_million_pairs():
    assert doubles(many(3_000)).compared < 3_000


def test_nor_when_they_are_all_alike():
    """A pack made from a template: each question is held against a few, and all but the first of each are named."""
    kinds = many(50)
    result = doubles([kinds[n % 50] | {str(n)} for n in range(3_000)])
    assert len(result.found) == 2_950
    assert result.compared < 6_000


def test_nor_when_they_begin_alike_and_go_on_differently():
    tail = many(2_000)
    same = shingles(["You help Mr Ali in the morning. He asks for his glasses and for a cup of tea. What do you do?"])
    result = doubles([same | one for one in tail])
    assert result.compared < 48 * 2_000
