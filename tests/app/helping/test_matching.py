# SPDX-License-Identifier: Apache-2.0
"""Who may be asked, and in which order: rules 1 to 3 of `app.helping.matching`."""

import random

import pytest

from app.helping.colleagues import often
from app.helping.matching import MOST_OPEN, Candidate, Seeker, matched, near

ANA = Seeker(learner="ana", languages=("es", "en"), sites=frozenset({"north"}), hours=frozenset({7}))


def ben(**fields):
    return Candidate(**{"learner": "ben", "name": "Ben", "languages": ("en",), "sites": frozenset({"north"}), **fields})


def names(*candidates):
    return [match.candidate.name for match in matched(ANA, candidates)]


@pytest.mark.parametrize(
    "fields",
    [
        {"learner": "ana"},
        {"sites": frozenset({"south"})},
        {"sites": frozenset({""})},
        {"languages": ("pl",)},
        {"languages": ()},
        {"open": MOST_OPEN},
    ],
    ids=str,
)
def test_who_is_not_offered(fields):
    assert names(ben(**fields)) == []


@pytest.mark.parametrize("fields", [{}, {"sites": frozenset({"south", "north"})}, {"languages": ("pl", "es-MX")}])
def test_who_is_offered(fields):
    assert names(ben(**fields)) == ["Ben"]


def test_the_order_is_language_hours_load_and_name_however_they_come():
    best = ben(learner="1", name="Zoe", languages=("es-MX",), hours=frozenset({9}))
    less_free = ben(learner="2", name="Abe", languages=("es",), hours=frozenset({5}), open=1)
    other_hours = ben(learner="3", name="Abe", languages=("es",), hours=frozenset({15}))
    other_words = ben(learner="4", name="Abe", hours=frozenset({7}))
    busier = ben(learner="5", name="Aaron", hours=frozenset({7}), open=2)
    later = ben(learner="6", name="bob", hours=frozenset({7}), open=2)
    right = [best, less_free, other_hours, other_words, busier, later]
    for seed in range(20):
        mixed = random.Random(seed).sample(right, len(right))
        assert [match.candidate for match in matched(ANA, mixed)] == right


def test_why_they_stand_there_is_told():
    match, *_ = matched(ANA, [ben(languages=("es",), hours=frozenset({6}))])
    assert match.same_language
    assert match.same_time
    match, *_ = matched(ANA, [ben(hours=frozenset({12}))])
    assert not match.same_language
    assert not match.same_time


def test_hours_are_near_around_midnight_and_nobody_without_hours_is_near():
    assert near(frozenset({23}), frozenset({1}))
    assert not near(frozenset({23}), frozenset({2}))
    assert not near(frozenset(), frozenset({2}))


def test_often_is_on_two_days():
    assert often([7, 7 + 24, 8]) == frozenset({7})
