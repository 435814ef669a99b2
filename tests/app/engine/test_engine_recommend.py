# SPDX-License-Identifier: Apache-2.0
"""Recommendations: each factor alone, the draw of one in eight, and true reasons."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.engine.curriculum import Curriculum
from app.engine.model import LearnerModel
from app.engine.path import next_modules
from app.engine.recommend import LEAST_COLLEAGUES, Interests, recommend
from app.reasons import ReasonCode

NOW = 1_760_000_000_000
PLAIN = 3
"""A seed that draws nothing."""
slow = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture(scope="module")
def five(pack_maker):
    """Five modules of two equal competencies; m1 is linked to m0, and nothing can do harm."""
    pack = pack_maker(10, 5, items=4, chain=False, safety=99)
    competencies = tuple(
        msgspec.structs.replace(c, importance=2, requires=("c0",) if c.id == "c2" else ()) for c in pack.competencies
    )
    return Curriculum.from_pack(msgspec.structs.replace(pack, competencies=competencies))


def of(curriculum, interests=Interests(), seed=PLAIN, most=5):  # noqa: B008 - frozen
    model = LearnerModel.start(curriculum)
    choices = next_modules(model, curriculum, (), NOW)
    return recommend(model, curriculum, choices, interests, seed=seed, at_ms=NOW, most=most)


def ids(found):
    return [r.module_id for r in found]


def test_the_score_is_the_product_of_its_factors(five):
    found = of(five)
    assert len(found) == 5
    for r in found:
        assert r.score == pytest.approx(r.gap * r.importance * r.fit * r.similarity * r.colleagues)
        assert r.reason.code is ReasonCode.RECOMMENDED
        assert (r.reason.params["gap"], r.reason.params["fit"]) == (r.gap, r.fit)
        assert r.importance == pytest.approx(2 / 3)
        assert r.similarity == r.colleagues == 1.0
    assert [r.score for r in found] == sorted((r.score for r in found), reverse=True)


def test_the_factors_by_hand(five):
    """A mastery of .5 everywhere and items that four in ten get right: the numbers of the docstring's example."""
    at_half = replace(five, importance=np.full(10, 3.0), slip=np.full(40, 0.0), guess=np.full(40, 0.2))
    model = LearnerModel.start(at_half)

    class Half(LearnerModel):
        def mastery(self):
            return np.full(10, 0.5)

        def mastery_of(self, competency):
            return 1.0

        def chances(self, items, at_ms):
            return np.full(len(items), 0.6)

    half = Half(**{name: getattr(model, name) for name in model.__struct_fields__})
    choices = next_modules(half, at_half, (), NOW)
    best = recommend(half, at_half, choices, Interests(colleagues={"m0": 5}), seed=PLAIN, at_ms=NOW)[0]
    assert (best.gap, best.importance, best.similarity) == (pytest.approx(0.5), 1.0, 1.0)
    assert best.fit == pytest.approx(0.8)
    assert best.colleagues == pytest.approx(1.25)
    assert best.score == pytest.approx(0.5)


def test_what_is_declined_done_or_not_ready_is_never_recommended(five):
    interests = Interests(declined=frozenset({"m1"}), leave_out=frozenset({"m3"}))
    for seed in range(40):
        assert set(ids(of(five, interests, seed))) == {"m0", "m2", "m4"}
    model = LearnerModel.start(five)
    later = tuple(replace(choice, ready=False) for choice in next_modules(model, five, (), NOW))
    assert recommend(model, five, later, Interests(), seed=PLAIN, at_ms=NOW) == ()


def test_the_role_profile_weighs_more_than_importance(five):
    profile = {"c8": 3.0, "c9": 3.0}
    assert ids(of(five, Interests(weights=profile)))[0] == "m4"
    ignored = of(five, Interests(weights={"c8": 0.0, "c9": 0.0}))
    assert ids(ignored)[-1] == "m4"
    assert ignored[-1].score == 0.0
    critical = replace(five, safety_critical=(False,) * 6 + (True, True) + (False,) * 2)
    assert ids(of(critical))[0] == "m3"


def test_what_is_near_to_what_was_worked_on_comes_first(five):
    found = {r.module_id: r.similarity for r in of(five, Interests(near=("c0",)))}
    assert found["m0"] > found["m1"] > found["m2"] == found["m3"] == 0.25
    assert found["m0"] == pytest.approx(0.25 + 0.75 * 0.5)
    assert of(five, Interests(near=("gone",)))[0].similarity == 1.0


@pytest.mark.parametrize("people", [0, 1, LEAST_COLLEAGUES - 1])
def test_few_colleagues_are_nobody(five, people):
    assert of(five, Interests(colleagues={"m4": people})) == of(five)


def test_colleagues_are_the_reason_only_where_they_decided(five):
    lifted = of(five, Interests(colleagues={"m4": 9}))
    assert lifted[0].module_id == "m4"
    assert (lifted[0].reason.code, lifted[0].reason.params["people"]) == (ReasonCode.COLLEAGUES, 9.0)
    best = of(five)[0].module_id
    first_anyway = of(five, Interests(colleagues={best: 9}))
    assert first_anyway[0].reason.code is ReasonCode.RECOMMENDED
    assert all(r.reason.code is ReasonCode.RECOMMENDED for r in lifted[1:])


def test_one_in_eight_is_something_else(five):
    plain = ids(of(five))
    drawn = [found for seed in range(800) if (found := of(five, seed=seed))[0].reason.code is ReasonCode.SOMETHING_ELSE]
    assert 70 <= len(drawn) <= 130
    assert {found[0].module_id for found in drawn} == set(plain[1:])
    for found in drawn:
        assert [m for m in plain if m != found[0].module_id] == ids(found)[1:]
    alone = Interests(leave_out=frozenset({"m0", "m1", "m2", "m3"}))
    assert {of(five, alone, seed)[0].reason.code for seed in range(40)} == {ReasonCode.RECOMMENDED}


@slow
@given(
    st.integers(0, 2**32),
    st.dictionaries(st.sampled_from(["m0", "m1", "m2", "m3", "m4"]), st.integers(0, 50)),
    st.lists(st.sampled_from([f"c{k}" for k in range(10)]), max_size=3),
    st.frozensets(st.sampled_from(["m0", "m1", "m2"])),
)
def test_factors_keep_their_ranges_and_a_day_its_recommendation(five, seed, colleagues, near, declined):
    interests = Interests(near=tuple(near), declined=declined, colleagues=colleagues)
    found = of(five, interests, seed, most=3)
    assert found == of(five, interests, seed, most=3)
    assert len(found) == min(3, 5 - len(declined))
    assert not declined.intersection(ids(found))
    for r in found:
        assert 0.0 <= r.gap <= 1.0
        assert 0.0 <= r.importance <= 1.0
        assert 0.0 <= r.fit <= 1.0
        assert 0.25 <= r.similarity <= 1.0
        assert 1.0 <= r.colleagues < 1.5
