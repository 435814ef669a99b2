# SPDX-License-Identifier: Apache-2.0
"""Work left: a case worked out by hand, what must hold for every learner, and simulated people who do the work."""

from __future__ import annotations

from types import SimpleNamespace

import msgspec
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.engine import work
from app.engine.curriculum import Curriculum
from app.engine.evidence import Response
from app.engine.model import LearnerModel
from app.engine.module_step import is_settled
from app.engine.work import CHECKS, QUESTION_MINUTES, Work, open_on_the_way, work_left
from app.events import Purpose
from benchmarks.work_left import starter, trial

NOW = 1_760_000_000_000
slow = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def linked(pack, **requires):
    """The pack with other prerequisites for some competencies."""
    changed = tuple(
        msgspec.structs.replace(c, requires=tuple(requires.get(c.id, c.requires))) for c in pack.competencies
    )
    return Curriculum.from_pack(msgspec.structs.replace(pack, competencies=changed))


@pytest.fixture(scope="module")
def three(pack_maker):
    """Three modules of three competencies; the second and the third need the first."""
    return linked(pack_maker(9, 3, items=4, chain=False, safety=4), c3=("c0",), c6=("c1",))


def answered(model, answers):
    for place, response in answers:
        item = model.curriculum.items[place % len(model.curriculum.items)]
        model = model.answered(item, response, at_ms=NOW, purpose=Purpose.DIAGNOSTIC, seconds=9.0)
    return model


def knowing_all(curriculum, but=()):
    """A model of somebody who answered everything right, except about some competencies."""
    model = LearnerModel.start(curriculum)
    for _ in range(2):
        places = [i for i in range(len(curriculum.items)) if int(curriculum.item_competency[i]) not in but]
        model = answered(model, [(i, Response.RIGHT) for i in places])
    return model


ANSWERS = st.lists(st.tuples(st.integers(0, 35), st.sampled_from(list(Response))), max_size=25)


def test_the_case_of_the_docstring(monkeypatch):
    curriculum = SimpleNamespace(competencies=("c",), safety_critical=(False,))
    mastery, ends = np.array([0.6]), (np.array([0.2]), np.array([0.8]))
    model = SimpleNamespace(mastery=lambda: mastery, interval=lambda: ends)
    monkeypatch.setattr(work, "open_on_the_way", lambda *_: (0,))
    left = work_left(model, curriculum, ("m",), {"c": 3.0})
    assert left.minutes == pytest.approx(2.71)
    assert left.low == pytest.approx(CHECKS * QUESTION_MINUTES)
    assert left.high == pytest.approx(6.385, abs=0.005)


@slow
@given(ANSWERS)
def test_minutes_are_within_their_range_and_nought_exactly_when_all_is_settled(three, answers):
    model = answered(LearnerModel.start(three), answers)
    for goals in (("m0",), ("m1",), ("m0", "m2"), three.modules):
        left = work_left(model, three, goals, {})
        assert 0.0 <= left.low <= left.minutes <= left.high
        assert (left.minutes == 0.0) == (open_on_the_way(model, three, goals) == ())


def test_somebody_who_settled_everything_has_nothing_left(three):
    model = knowing_all(three)
    assert all(is_settled(model, k) for k in range(9))
    assert work_left(model, three, three.modules, {}) == Work(0.0, 0.0, 0.0)


@slow
@given(ANSWERS, st.integers(0, 35))
def test_a_right_answer_never_makes_more_work(three, answers, item):
    model = answered(LearnerModel.start(three), answers)
    better = answered(model, [(item, Response.RIGHT)])
    if (better.mastery() >= model.mastery() - 1e-9).all():
        for goal in three.modules:
            assert work_left(better, three, (goal,), {}).minutes <= work_left(model, three, (goal,), {}).minutes + 1e-9


@slow
@given(ANSWERS)
def test_independent_goals_add_up(pack_maker, answers):
    apart = Curriculum.from_pack(pack_maker(8, 2, items=3))
    model = answered(LearnerModel.start(apart), answers)
    one, other, both = (work_left(model, apart, goals, {}) for goals in (("m0",), ("m1",), ("m0", "m1")))
    assert both.minutes == pytest.approx(one.minutes + other.minutes)


def test_what_two_goals_share_counts_once(three):
    model = LearnerModel.start(three)
    first, one, other, both = (
        work_left(model, three, goals, {}).minutes for goals in (("m0",), ("m1",), ("m2",), ("m1", "m2"))
    )
    assert min(one, other) > first
    assert both == pytest.approx(one + other - first)
    assert open_on_the_way(model, three, ("m1",)) == (0, 1, 2, 3, 4, 5)


def test_what_comes_before_costs_nothing_once_it_is_settled(three):
    model = knowing_all(three, but=(3, 4, 5))
    assert set(open_on_the_way(model, three, ("m1",))) <= {3, 4, 5}


def test_longer_lessons_are_more_work_and_unknown_modules_none(three):
    model = LearnerModel.start(three)
    short, long = (work_left(model, three, ("m0",), dict.fromkeys(three.competencies, n)).minutes for n in (1.0, 9.0))
    p = model.mastery()[:3]
    assert long - short == pytest.approx(8.0 * work.READINGS * float((1.0 - p).sum()))
    assert work_left(model, three, ("gone",), {}) == Work(0.0, 0.0, 0.0)


def test_safety_takes_another_check(three):
    model = LearnerModel.start(three)
    plain = replace(three, safety_critical=(False,) * 9)
    more = work_left(model, three, three.modules, {}).minutes - work_left(model, plain, three.modules, {}).minutes
    assert more == pytest.approx(sum(three.safety_critical) * (work.CHECKS_SAFETY - CHECKS) * QUESTION_MINUTES)


def test_simulated_people_take_about_as_long():
    """The estimate after the diagnostic, on a pack that ships and people that it was not fitted to."""
    run = trial(starter("shop-floor"), 30, 211)
    assert abs(run.bias) < 0.2
    assert run.inside > 0.6
