# SPDX-License-Identifier: Apache-2.0
"""One kind of help that works and one that does nothing: the first is found, the second is not claimed.

Both are given after errors, more often to the weaker, so that everybody helped does better the next time.
"""

from __future__ import annotations

from collections import Counter

import pytest

from app.engine.evidence import Response
from app.reports import decisions, learned
from app.reports.decisions import Control, Effect, Kind
from app.reports.learned import Learned
from tests.app.reports.planted import people

COUNT = 150


def effects(seed: int, *, count: int = COUNT, **planted: float) -> dict[Kind, Effect]:
    tally = decisions.Tally()
    for one in people(seed, count, **planted):
        tally.add(decisions.occasions(one))
    return {each.kind: each for each in tally.effects()}


def changes(seed: int, *, count: int = 400, **planted: float) -> tuple[Learned, ...]:
    tally = learned.Tally()
    for one in people(seed, count, topics=3, **planted):
        tally.add(learned.of_person(one))
    return tuple(tally.learned())


def test_the_help_that_works_is_found_and_the_other_is_not_claimed() -> None:
    claims = Counter[Kind]()
    for seed in range(6):
        found = effects(seed)
        claims.update(kind for kind, each in found.items() if each.claimed)
        works = found[Kind.LESSON].found
        assert works is not None
        assert works.low > 0.15
    assert claims == {Kind.LESSON: 6}


def test_to_look_at_before_and_after_alone_would_claim_it() -> None:
    """The trap: of those with the useless help none was right before, and a third is the next day."""
    after = [
        steps[2].response is Response.RIGHT
        for one in people(1, COUNT)
        for steps in one.steps.values()
        if len(steps) == 3 and steps[1].reason == Kind.MISCONCEPTION.value
    ]
    assert sum(after) / len(after) > 0.25
    useless = effects(1)[Kind.MISCONCEPTION]
    assert useless.found is not None
    assert useless.found.without_it == pytest.approx(sum(after) / len(after), abs=0.12)
    assert not useless.claimed


def test_picks_by_chance_are_what_chosen_questions_are_compared_with() -> None:
    found = effects(2)[Kind.YESTERDAYS_ERROR]
    assert found.control is Control.DRAWN
    assert found.found is not None
    assert not found.claimed


def test_before_and_after_are_told_from_what_would_have_come_by_itself() -> None:
    for each in changes(3, effective=0.7, useless=0.7):
        assert each.right[0] == 0.0  # all of them were wrong before
        assert 0.05 < each.change.before.value < 0.35  # and some of them knew it
        assert each.beyond is not None
        assert each.clear
        assert each.beyond.low > 0.15
    for each in changes(4, effective=0.0, useless=0.0):
        assert each.right[1] > 0.2  # looks like a success
        assert each.beyond is not None
        assert not each.clear
        assert each.beyond.low < 0.0 < each.beyond.high


def test_fewer_than_ten_are_not_told_of() -> None:
    tally = learned.Tally()
    for one in people(5, 12, topics=2):
        tally.add(learned.of_person(one))
    assert list(tally.learned()) == []
    assert tally.few() == 2


@pytest.mark.soak
def test_over_many_worlds_the_useless_one_is_claimed_no_more_often_than_said() -> None:
    """Two hundred worlds: in at most one of twenty anything false is claimed, and what works is found in nearly all."""
    claims, worlds = Counter[Kind](), 200
    for seed in range(worlds):
        claims.update(kind for kind, each in effects(1000 + seed, count=120).items() if each.claimed)
    false = claims[Kind.MISCONCEPTION] + claims[Kind.YESTERDAYS_ERROR]
    assert false <= worlds * 0.07, claims
    assert claims[Kind.LESSON] >= worlds * 0.97
