# SPDX-License-Identifier: Apache-2.0
"""Every policy ends, keeps its rules and repeats itself for the same seed."""

import random
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.engine import diagnostic, module_step, path, shift_quiz
from app.engine.curriculum import Curriculum
from app.engine.decisions import Decision, ItemDone, LessonDone, ModuleDone, ReadLesson, Stop, StopCode, SuggestPerson
from app.engine.evidence import Response
from app.engine.memory import DAY_MS
from app.engine.model import LearnerModel
from app.engine.shift_quiz import Recent, due_today
from app.events import Confidence, Purpose
from app.reasons import ReasonCode

NOW = 1_760_000_000_000
RIGHT, WRONG, NOT_YET = Response.RIGHT, Response.WRONG, Response.NOT_YET
slow = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture(scope="module")
def wide(pack_maker):
    """30 competencies in three modules, four items each."""
    return Curriculum.from_pack(pack_maker(30, 3, items=4))


def done_of(curriculum, item_id, response, **more):
    place = int(curriculum.item_competency[curriculum.item_index[item_id]])
    return ItemDone(item_id, curriculum.competencies[place], response is RIGHT, response is NOT_YET, **more)


def give(model, item_id, response, at_ms=NOW, purpose=Purpose.MODULE, **how):
    return model.answered(item_id, response, at_ms=at_ms, purpose=purpose, **how)


def run_diagnostic(curriculum, responses, seed=1):
    model, history, decisions = LearnerModel.start(curriculum), [], []
    for response in responses:
        step = diagnostic.next_question(model, curriculum, history, seed=seed, at_ms=NOW)
        if isinstance(step, Stop):
            return decisions, step
        decisions.append(step)
        model = give(model, step.item_id, response, purpose=Purpose.DIAGNOSTIC)
        history.append(done_of(curriculum, step.item_id, response, probability=step.probability))
    return decisions, None


# -- diagnostic -------------------------------------------------------------------------------------------------------


@slow
@given(st.lists(st.sampled_from(list(Response)), min_size=40, max_size=40), st.integers(0, 2**31))
def test_a_diagnostic_ends_and_keeps_its_rules(wide, responses, seed):
    decisions, stop = run_diagnostic(wide, responses, seed)
    assert stop is not None
    assert diagnostic.FEWEST <= len(decisions) <= diagnostic.MOST
    items = [d.item_id for d in decisions]
    assert len(set(items)) == len(items)
    places = [int(wide.item_competency[wide.item_index[i]]) for i in items]
    assert max(places.count(k) for k in places) <= diagnostic.PER_COMPETENCY
    modules = [wide.module_of[k] for k in places]
    hard = [d.probability < diagnostic.LIKELY_FAILURE for d in decisions]
    tired = [False, False, *(a and b for a, b in pairwise(hard[:-1]))]
    assert all(a != b or t for (a, b), t in zip(pairwise(modules), tired[1:], strict=True))
    assert all(t for t, d in zip(tired, decisions, strict=True) if d.reason.code is ReasonCode.AFTER_HARD_ONES)
    assert decisions[0].reason.code is ReasonCode.START_EASY
    assert all(0 <= d.probability <= 1 and len(d.alternatives) == 3 for d in decisions)


def test_the_seed_decides_and_spreads_exposure(wide):
    first = [run_diagnostic(wide, [RIGHT] * 5, seed)[0] for seed in (3, 3, 4, 5, 6)]
    assert first[0] == first[1]
    assert len({d[0].item_id for d in first}) > 1


def test_a_small_pack_ends_when_its_questions_do(pack_maker):
    small = Curriculum.from_pack(pack_maker(2, 1, items=2))
    decisions, stop = run_diagnostic(small, [WRONG, RIGHT] * 5)
    assert (len(decisions), stop) == (4, Stop(StopCode.NOTHING_LEFT))


def test_time_runs_out(wide):
    model = LearnerModel.start(wide)
    stop = diagnostic.next_question(model, wide, [], seed=1, at_ms=NOW, elapsed_s=721.0)
    assert stop == Stop(StopCode.TIME_UP)


def test_a_history_from_another_version_is_no_obstacle(wide):
    model = LearnerModel.start(wide)
    gone = [ItemDone("gone", "gone-too", right=False)]
    assert isinstance(diagnostic.next_question(model, wide, gone, seed=1, at_ms=NOW), Decision)


# -- module -----------------------------------------------------------------------------------------------------------


def run_module(curriculum, module, chooser):
    model, history, steps = LearnerModel.start(curriculum), (), []
    for number in range(8 * len(curriculum.competencies) + 1):
        step = module_step.next_step(model, curriculum, module, history, seed=7, at_ms=NOW)
        steps.append(step)
        if isinstance(step, Decision):
            response, assisted = chooser(step)
            model = give(model, step.item_id, response, assisted=assisted)
            history += (done_of(curriculum, step.item_id, response, assisted=assisted),)
        elif isinstance(step, ReadLesson):
            model = model.lesson_finished(step.competency_id, NOW)
            history += (LessonDone(f"lesson-{number}", step.competency_id),)
        else:
            return steps
    pytest.fail("the attempt did not end")


@slow
@given(st.integers(0, 10**6), st.floats(0.0, 1.0), st.integers(0, 2))
def test_a_module_always_ends(wide, seed, skill, module):
    rng = random.Random(seed)

    def chooser(_step):
        wrong = rng.choice([WRONG, NOT_YET])
        return (RIGHT if rng.random() < skill else wrong), rng.random() < 0.2

    steps = run_module(wide, f"m{module}", chooser)
    assert isinstance(steps[-1], ModuleDone | SuggestPerson)


def test_who_knows_it_all_tests_out_without_a_lesson(wide):
    steps = run_module(wide, "m0", lambda _: (RIGHT, False))
    assert not any(isinstance(s, ReadLesson) for s in steps)
    assert steps[-1] == ModuleDone(passed=True)
    assert steps[0].reason.code is ReasonCode.TEST_OUT


def test_a_settled_module_that_is_opened_again_asks_once(wide):
    model = LearnerModel.start(wide)
    for item in wide.items:
        model = give(model, item, RIGHT)
    module = wide.modules[0]
    first = module_step.next_step(model, wide, module, (), seed=1, at_ms=NOW)
    assert isinstance(first, Decision)
    assert first.reason.code is ReasonCode.KEEP_FRESH
    right = (done_of(wide, first.item_id, RIGHT),)
    assert module_step.next_step(
        give(model, first.item_id, RIGHT), wide, module, right, seed=1, at_ms=NOW
    ) == ModuleDone(passed=True)


def test_who_knows_nothing_is_helped_and_then_sent_to_a_person(wide):
    steps = run_module(wide, "m0", lambda _: (WRONG, False))
    codes = [s.reason.code for s in steps[:-1]]
    assert ReasonCode.EASIER_SIBLING in codes
    assert any(isinstance(s, ReadLesson) for s in steps)
    assert isinstance(steps[-1], SuggestPerson)
    assert steps[-1].reason.params["tries"] >= 3
    assert len(steps) <= 12


def test_an_honest_not_yet_leads_to_the_lesson(wide):
    model = LearnerModel.start(wide)
    item = "c0-i0"
    model = give(model, item, NOT_YET)
    step = module_step.next_step(model, wide, "m0", (done_of(wide, item, NOT_YET),), seed=1, at_ms=NOW)
    assert isinstance(step, ReadLesson)
    assert (step.competency_id, step.alternative) == ("c0", False)


def test_the_second_explanation_is_the_alternative_one(wide):
    history = (done_of(wide, "c1-i0", NOT_YET), LessonDone("l1-0", "c1"), done_of(wide, "c1-i1", WRONG))
    model = LearnerModel.start(wide)
    step = module_step.next_step(model, wide, "m0", history, seed=1, at_ms=NOW)
    assert isinstance(step, ReadLesson)
    assert step.alternative
    assert step.reason.code is ReasonCode.ANOTHER_EXPLANATION


def test_teaching_begins_at_the_fringe(wide):
    model = LearnerModel.start(wide)
    for k in range(10):
        model = give(model, f"c{k}-i0", NOT_YET)
    step = module_step.next_step(model, wide, "m0", (), seed=1, at_ms=NOW)
    assert isinstance(step, ReadLesson)
    assert step.competency_id == "c0"


# -- shift quiz -------------------------------------------------------------------------------------------------------


def run_quiz(model, recent=None, at_ms=NOW, response=RIGHT, questions=5):
    curriculum, history, decisions = model.curriculum, [], []
    while True:
        step = shift_quiz.next_question(
            model, curriculum, history, recent or Recent(), seed=9, at_ms=at_ms, questions=questions
        )
        if isinstance(step, Stop):
            return decisions, step
        decisions.append(step)
        model = give(model, step.item_id, response, at_ms, Purpose.SHIFT_QUIZ)
        history.append(done_of(curriculum, step.item_id, response))


@pytest.fixture
def practised(wide):
    """Twelve competencies were shown to be known, a while ago."""
    model = LearnerModel.start(wide)
    for k in range(12):
        model = give(model, f"c{k}-i0", RIGHT)
    return model


def test_after_an_absence_it_is_still_five(practised):
    decisions, stop = run_quiz(practised, at_ms=NOW + 200 * DAY_MS)
    assert (len(decisions), stop) == (5, Stop(StopCode.ENOUGH_QUESTIONS))


def test_three_due_one_unsettled_one_error(practised):
    """c21 and c27 were read about and are not settled; 20 + 3 answers stand before the place for what is not."""
    model = practised.lesson_finished("c21", NOW).lesson_finished("c27", NOW + 19 * DAY_MS)
    for response in (RIGHT, WRONG, RIGHT, WRONG, RIGHT, WRONG, RIGHT, RIGHT):
        model = give(model, "c21-i0", response)
    recent = Recent(asked=("c27-i1",), errors=("c27-i1",))
    decisions, _ = run_quiz(model, recent, NOW + 20 * DAY_MS)
    codes = [d.reason.code for d in decisions]
    assert codes.count(ReasonCode.DUE) == 3
    assert codes.count(ReasonCode.UNSETTLED) == 1
    sibling = decisions[codes.index(ReasonCode.YESTERDAYS_ERROR)].item_id
    assert sibling.startswith("c27-")
    assert sibling != "c27-i1"


@pytest.mark.parametrize("response", list(Response))
def test_one_question_per_competency_a_day_and_another_variant(practised, response):
    recent = Recent(asked=tuple(f"c{k}-i0" for k in range(30)), today=("c3-i0", "c4-i0"))
    decisions, _ = run_quiz(practised, recent, NOW + 20 * DAY_MS, response)
    competencies = [d.item_id.split("-")[0] for d in decisions]
    assert len(set(competencies)) == 5
    assert not {"c3", "c4"}.intersection(competencies)
    assert not any(d.item_id.endswith("-i0") for d in decisions)


def test_sure_but_wrong_on_something_dangerous_comes_first(practised):
    model = give(practised, "c14-i0", WRONG, confidence=Confidence.SURE)
    assert model.curriculum.safety_critical[14]
    decisions, _ = run_quiz(model, at_ms=NOW + DAY_MS)
    assert decisions[0].reason.code is ReasonCode.SURE_BUT_WRONG
    assert decisions[0].item_id.startswith("c14-")


def test_it_works_for_somebody_new_and_in_a_tiny_pack(wide, pack_maker):
    assert len(run_quiz(LearnerModel.start(wide))[0]) == 5
    tiny = LearnerModel.start(Curriculum.from_pack(pack_maker(2, 1, items=1)))
    decisions, stop = run_quiz(tiny)
    assert (len(decisions), stop) == (2, Stop(StopCode.NOTHING_LEFT))


def test_later_questions_see_earlier_answers(wide):
    fresh = LearnerModel.start(wide)
    good, bad = (run_quiz(fresh, response=r)[0] for r in (RIGHT, WRONG))
    assert good[0].item_id == bad[0].item_id
    assert [d.item_id for d in good] != [d.item_id for d in bad]


# -- path -------------------------------------------------------------------------------------------------------------


def test_wanted_modules_come_first_and_done_ones_not_at_all(wide):
    model = LearnerModel.start(wide)
    rows = path.next_modules(model, wide, ("m2",), NOW)
    assert rows[0].module_id == "m2"
    assert rows[0].reason.code is ReasonCode.WANTED
    for k in range(10):
        for n in range(4):
            model = give(model, f"c{k}-i{n}", RIGHT)
    assert "m0" not in {r.module_id for r in path.next_modules(model, wide, (), NOW)}


def test_the_next_step_stays_until_it_is_done(wide):
    """What was learned of the first module makes it less harmful, but it stays the next step while it is open."""
    model = LearnerModel.start(wide)
    first = path.next_modules(model, wide, (), NOW)[0].module_id
    members = wide.members[wide.module_index[first]]
    assert any(wide.safety_critical[k] for k in members)
    for k in members:
        model = give(model, wide.items[wide.items_of[k][0]], RIGHT)
        row = path.next_modules(model, wide, (), NOW)[0]
        if row.settled < row.total - 1:
            assert row.module_id == first


def test_due_grows_with_time(practised):
    assert due_today(practised, None, NOW) == 0
    assert due_today(practised, None, NOW + 10 * DAY_MS) == 5
