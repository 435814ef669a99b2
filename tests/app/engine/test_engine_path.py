# SPDX-License-Identifier: Apache-2.0
"""The path: what leads to a goal, what is pinned, wanted or declined, and that nothing is ever hidden."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.engine.curriculum import Curriculum
from app.engine.evidence import Response
from app.engine.model import LearnerModel
from app.engine.module_step import is_settled
from app.engine.path import modules_before, next_modules, outer_fringe, without
from app.events import Purpose
from app.reasons import ReasonCode

NOW = 1_760_000_000_000
RIGHT, NOT_YET = Response.RIGHT, Response.NOT_YET
MODULES = ("m0", "m1", "m2", "m3")
slow = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
GOALS = st.lists(st.sampled_from(MODULES), unique=True, max_size=3)


@pytest.fixture(scope="module")
def four(pack_maker):
    """Four modules of two competencies: m2 needs m1, m1 needs m0, m3 stands alone. Only m3 can do harm."""
    pack = pack_maker(8, 4, items=3, chain=False, safety=99)
    needs = {"c2": ("c0",), "c4": ("c2",)}
    competencies = tuple(
        msgspec.structs.replace(c, requires=needs.get(c.id, ()), safety_critical=c.id == "c7")
        for c in pack.competencies
    )
    return Curriculum.from_pack(msgspec.structs.replace(pack, competencies=competencies))


def told(curriculum, right=(), not_yet=()):
    """A model after answers about competencies: three right ones, or three times "not yet"."""
    model = LearnerModel.start(curriculum)
    for places, response in ((right, RIGHT), (not_yet, NOT_YET)):
        for k in places:
            for item in curriculum.items_of[k]:
                model = model.answered(
                    curriculum.items[item], response, at_ms=NOW, purpose=Purpose.DIAGNOSTIC, seconds=9.0
                )
    return model


def ids(model, curriculum, wants=(), **more):
    return [choice.module_id for choice in next_modules(model, curriculum, wants, NOW, **more)]


def reasons(model, curriculum, wants=(), **more):
    return {choice.module_id: choice.reason for choice in next_modules(model, curriculum, wants, NOW, **more)}


def test_what_comes_before_a_goal_comes_first(four):
    model = told(four, not_yet=range(8))
    assert modules_before(model, four, "m2") == ("m0", "m1")
    choices = next_modules(model, four, (), NOW, goals={"m2": 31.5})
    assert [choice.ready for choice in choices] == [True, True, False, False]
    assert [choice.module_id for choice in choices] == ["m0", "m3", "m1", "m2"]
    found = {choice.module_id: choice.reason for choice in choices}
    assert found["m0"].code is found["m1"].code is ReasonCode.ON_THE_WAY
    assert found["m0"].params == {"module": "m0", "goal": "m2"}
    assert (found["m2"].code, found["m2"].params["minutes"]) == (ReasonCode.GOAL, 31.5)
    assert found["m3"].code is ReasonCode.MODULE_NEXT


def test_the_way_ends_where_what_comes_before_is_settled(four):
    model = told(four, right=(2, 3), not_yet=(4, 5, 6, 7))
    assert is_settled(model, 2)
    assert modules_before(model, four, "m2") == ()
    assert ids(model, four, goals={"m2": 9.0})[0] == "m2"


def test_goals_come_in_the_order_of_the_plan_and_overrule_wishes(four):
    model = told(four, right=(0,))
    assert ids(model, four, ("m3",))[0] == "m3"
    assert ids(model, four, ("m3",), goals={"m1": 5.0})[0] == "m1"
    both = ids(model, four, goals={"m1": 5.0, "m3": 5.0})
    assert both.index("m1") < both.index("m3")
    turned = ids(model, four, goals={"m3": 5.0, "m1": 5.0})
    assert turned[0] == "m3"
    assert reasons(model, four, ("m3",), goals={"m1": 5.0})["m3"].code is ReasonCode.MODULE_NEXT


def test_the_way_to_a_later_goal_waits_for_the_goals_before_it(four):
    model = told(four, not_yet=range(6))
    assert ids(model, four, goals={"m3": 5.0, "m2": 5.0})[:2] == ["m3", "m0"]
    assert ids(model, four, goals={"m2": 5.0, "m3": 5.0})[:2] == ["m0", "m3"]


def test_harm_comes_first_without_a_plan(four):
    assert ids(told(four, not_yet=range(8)), four)[0] == "m3"


def test_pinned_modules_come_before_goals(four):
    model = told(four, right=(0, 2))
    pinned = {"m1": "We start with this."}
    assert ids(model, four, goals={"m3": 5.0}, pinned=pinned)[:2] == ["m1", "m3"]
    reason = reasons(model, four, goals={"m3": 5.0}, pinned=pinned)["m1"]
    assert (reason.code, reason.params["because"]) == (ReasonCode.PINNED, "We start with this.")


def test_a_declined_module_goes_last_unless_it_can_do_harm_or_leads_to_a_goal(four):
    model = told(four, right=(0, 2), not_yet=(1, 3))
    ready = [choice.module_id for choice in next_modules(model, four, (), NOW) if choice.ready]
    assert ready[0] == "m3"
    assert {"m0", "m1"} <= set(ready)
    after = [choice.module_id for choice in next_modules(model, four, (), NOW, declined=("m3", "m0")) if choice.ready]
    assert after[0] == "m3"
    assert after[-1] == "m0"
    assert ids(model, four, goals={"m0": 5.0}, declined=("m0",))[0] == "m0"
    assert ids(model, four, ("m0",), declined=("m0",)).index("m0") > 0


@slow
@given(GOALS, GOALS, GOALS, st.lists(st.tuples(st.integers(0, 7), st.booleans()), max_size=8))
def test_nothing_is_hidden_and_ready_comes_first(four, goals, wants, declined, answers):
    right = {k for k, is_right in answers if is_right}
    model = told(four, right=sorted(right), not_yet=sorted({k for k, _ in answers} - right))
    choices = next_modules(model, four, wants, NOW, goals=dict.fromkeys(goals, 1.0), declined=declined)
    open_ones = {four.modules[m] for m in range(4) if not all(is_settled(model, k) for k in four.members[m])}
    assert {choice.module_id for choice in choices} == open_ones
    ready = [choice.ready for choice in choices]
    assert ready == sorted(ready, reverse=True)
    assert outer_fringe(choices) == tuple(choice for choice in choices if choice.ready)[:3]


def test_unknown_modules_change_nothing(four):
    model = told(four)
    plain = ids(model, four)
    assert ids(model, four, ("gone",), pinned={"lost": ""}, declined=("away",)) == plain
    assert ids(model, four, goals={"gone": 3.0}) == plain
    assert modules_before(model, four, "gone") == ()


# --- what the plan leaves out


def test_what_is_left_out_is_not_on_the_way_and_nothing_waits_for_it(four):
    model = told(four, not_yet=range(8))
    around = frozenset({"m1"})
    assert modules_before(model, four, "m2", around) == ()
    choices = next_modules(model, four, (), NOW, goals={"m2": 9.0}, left_out=("m1",))
    found = {choice.module_id: choice for choice in choices}
    assert [choice.module_id for choice in choices] == ["m2", "m3", "m0", "m1"]
    assert found["m2"].ready, "what is left out is not waited for"
    assert found["m0"].reason.code is found["m1"].reason.code is ReasonCode.MODULE_NEXT


def test_what_can_do_harm_keeps_its_place_however_often_it_is_left_out(four):
    model = told(four, not_yet=range(8))
    assert without(model, four, ("m3", "m0", "gone")) == {"m0"}
    before = ids(model, four)
    assert ids(model, four, left_out=("m3",)) == before


def test_what_is_pinned_and_what_leads_there_is_not_left_out(four):
    model = told(four, not_yet=range(8))
    pins = {"m1": "We need it."}
    assert without(model, four, ("m0", "m1"), pins) == frozenset()
    assert ids(model, four, pinned=pins, left_out=("m0", "m1")) == ids(model, four, pinned=pins)
    assert ids(model, four, goals={"m0": 1.0}, left_out=("m0",)) == ids(model, four, goals={"m0": 1.0})


@slow
@given(left_out=GOALS, goals=GOALS)
def test_leaving_out_hides_nothing(four, left_out, goals):
    model = told(four, not_yet=range(8))
    more = {"goals": dict.fromkeys(goals, 1.0)}
    assert sorted(ids(model, four, left_out=left_out, **more)) == sorted(ids(model, four, **more))
