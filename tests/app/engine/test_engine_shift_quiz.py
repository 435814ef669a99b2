# SPDX-License-Identifier: Apache-2.0
"""The shift quiz keeps its rules, and says so with true figures."""

from __future__ import annotations

import numpy as np
import pytest
from fsrs import Rating
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.engine import shift_quiz
from app.engine.curriculum import Curriculum
from app.engine.decisions import Decision, ItemDone, Stop, StopCode
from app.engine.evidence import Response
from app.engine.memory import DAY_MS
from app.engine.model import LearnerModel
from app.engine.programme import Session
from app.engine.shift_quiz import QUESTIONS, Recent, due_today, picks
from app.events import Confidence, Mode, PlanMade, Purpose
from app.reasons import ReasonCode

NOW = 20_000 * DAY_MS + DAY_MS // 3
TODAY = NOW // DAY_MS
RIGHT, WRONG, NOT_YET = Response.RIGHT, Response.WRONG, Response.NOT_YET
few = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture(scope="module")
def wide(pack_maker):
    """30 competencies in three modules, four items each."""
    return Curriculum.from_pack(pack_maker(30, 3, items=4))


@pytest.fixture(scope="module")
def flat(pack_maker):
    """30 competencies without prerequisites, none of which can do harm."""
    return Curriculum.from_pack(pack_maker(30, 3, items=4, chain=False, safety=100))


@pytest.fixture
def no_chance(monkeypatch):
    """Without the pick that is drawn."""
    monkeypatch.setattr(picks, "BY_CHANCE", 0.0)


def practised(curriculum, places, at_ms=NOW, times=1):
    model = LearnerModel.start(curriculum)
    for k in places:
        for n in range(times):
            model = model.answered(f"c{k}-i{n}", RIGHT, at_ms=at_ms, purpose=Purpose.MODULE)
    return model


def plan(**how):
    return PlanMade(pack="p", version="1", **how)


def place(model, decision):
    return int(model.curriculum.item_competency[model.curriculum.item_index[decision.item_id]])


def play(model, recent=None, *, at_ms=NOW, respond=lambda _: RIGHT, seed=9, **how):
    """Return the decisions of a quiz with the model that each was made with, and the stop."""
    history, steps = [], []
    while True:
        step = shift_quiz.next_question(
            model, model.curriculum, history, recent or Recent(), seed=seed, at_ms=at_ms, **how
        )
        if isinstance(step, Stop):
            return steps, step
        steps.append((step, model))
        response = respond(step)
        competency = model.curriculum.competencies[place(model, step)]
        model = model.answered(step.item_id, response, at_ms=at_ms, purpose=Purpose.SHIFT_QUIZ)
        history.append(ItemDone(step.item_id, competency, response is RIGHT, response is NOT_YET))


def codes(steps):
    return [step.reason.code for step, _ in steps]


# -- properties -------------------------------------------------------------------------------------------------------

answers = st.lists(st.tuples(st.integers(0, 29), st.integers(0, 3), st.sampled_from(list(Response))), max_size=25)
plans = st.none() | st.builds(
    plan,
    mode=st.sampled_from(list(Mode)),
    exam_day=st.integers(TODAY - 2, TODAY + 40),
    away_from=st.integers(TODAY - 3, TODAY + 1),
    away_until=st.integers(TODAY - 3, TODAY + 3),
)


@few
@given(answers, plans, st.lists(st.sampled_from(list(Response)), min_size=9, max_size=9), st.integers(0, 2**31))
def test_whatever_was_answered_a_quiz_keeps_its_rules(wide, before, made, responses, seed):
    model, asked = LearnerModel.start(wide), []
    for days, (k, n, response) in enumerate(before):
        model = model.answered(f"c{k}-i{n}", response, at_ms=NOW - (40 - days) * DAY_MS, purpose=Purpose.MODULE)
        asked.append(f"c{k}-i{n}")
    recent = Recent(asked=tuple(asked), errors=tuple(asked[-2:]), today=tuple(asked[:2]))
    turns = iter(responses)

    def once():
        return play(model, recent, respond=lambda _: next(turns), seed=seed, plan=made)

    steps, stop = once()
    assert len(steps) <= QUESTIONS
    assert stop.code is (StopCode.ENOUGH_QUESTIONS if len(steps) == QUESTIONS else StopCode.NOTHING_LEFT)
    places = [place(model, step) for step, _ in steps]
    assert len(set(places)) == len(places)
    assert not {f"c{k}" for k in places} & {item.split("-")[0] for item in recent.today}
    shown = {item.split("-")[0]: item for item in asked}
    assert not {step.item_id for step, _ in steps} & set(shown.values())
    for step, then in steps:
        k, code, params = place(then, step), step.reason.code, step.reason.params
        assert params.get("competency", f"c{k}") == f"c{k}"
        if made and shift_quiz.quiz.mode_on(made, NOW) is Mode.MAINTAIN and code is not ReasonCode.SURE_BUT_WRONG:
            assert then.memory.begun[k]
        if code in {ReasonCode.UNSETTLED, ReasonCode.RECHECK}:
            assert params["p"] == pytest.approx(float(then.mastery()[k]), abs=1e-3)
        if code is ReasonCode.DUE:
            assert not shift_quiz.is_away(made, NOW)
            assert then.memory.due_ms[k] <= NOW
    turns = iter(responses)
    assert [step for step, _ in once()[0]] == [step for step, _ in steps]


@few
@given(st.integers(6, 29), st.integers(0, 10**6), st.sampled_from(list(Response)))
def test_what_was_never_learned_is_not_asked_while_anything_else_is_left(flat, learned, seed, response):
    steps, _ = play(practised(flat, range(learned)), at_ms=NOW + DAY_MS, seed=seed, respond=lambda _: response)
    assert len(steps) == QUESTIONS
    for step, then in steps:
        assert then.memory.begun[place(then, step)] or step.reason.code is ReasonCode.RECHECK


# -- places -----------------------------------------------------------------------------------------------------------


def test_after_the_diagnostic_nobody_is_asked_about_what_they_have_not_learned(flat):
    model = practised(flat, range(8))
    for k in range(8, 20):
        model = model.answered(f"c{k}-i0", NOT_YET, at_ms=NOW, purpose=Purpose.DIAGNOSTIC)
    steps, _ = play(model, at_ms=NOW + 60_000)
    assert {place(model, step) for step, _ in steps} <= set(range(8))


def test_errors_of_yesterday_count_where_something_was_learned(flat, no_chance):
    model = practised(flat, range(10)).answered("c9-i1", WRONG, at_ms=NOW, purpose=Purpose.MODULE)
    model = model.answered("c20-i1", WRONG, at_ms=NOW, purpose=Purpose.DIAGNOSTIC)
    steps, _ = play(model, Recent(asked=("c9-i1", "c20-i1"), errors=("c9-i1", "c20-i1")), at_ms=NOW + 3 * DAY_MS)
    assert codes(steps)[1] is ReasonCode.YESTERDAYS_ERROR
    assert steps[1][0].reason.params == {"competency": "c9", "days": 3.0}
    assert 20 not in [place(model, step) for step, _ in steps]


def test_what_fades_is_ranked_among_all_that_was_learned_not_only_what_is_due(flat, no_chance):
    model = practised(flat, range(9), at_ms=NOW)
    at_ms = NOW + DAY_MS
    assert model.memory.due(at_ms).size == 0
    steps, _ = play(model, at_ms=at_ms)
    gain = shift_quiz.gain.practice_gain(model.memory, at_ms, at_ms + 30 * DAY_MS)
    worth = np.round(flat.importance * gain, 2)
    assert worth[place(model, steps[0][0])] == worth.max()
    assert steps[0][0].reason.code is ReasonCode.KEEP_FRESH


def test_of_what_gains_the_same_the_least_sure_comes_first(flat, no_chance, monkeypatch):
    """c0, c3 and c6 (importance 1) were practised on the same day."""
    believed = np.where(np.arange(30) == 3, 0.91, 0.95)
    monkeypatch.setattr(LearnerModel, "mastery", lambda _: believed)
    steps, _ = play(practised(flat, (0, 3, 6)), at_ms=NOW + 9 * DAY_MS)
    assert place(steps[0][1], steps[0][0]) == 3


def test_of_variants_never_shown_the_one_asked_is_neither_dull_nor_dispiriting(flat, no_chance):
    model = practised(flat, range(9))
    step, then = play(model, Recent(asked=tuple(f"c{k}-i0" for k in range(9))), at_ms=NOW + 9 * DAY_MS)[0][0]
    k = place(then, step)
    chances = {n: then.predict(f"c{k}-i{n}", NOW + 9 * DAY_MS) for n in (1, 2, 3)}
    off = {n: abs(chance - picks.PLEASANT) for n, chance in chances.items()}
    assert off[int(step.item_id[-1])] == pytest.approx(min(off.values()), abs=0.01)


def test_a_due_question_carries_its_days_and_retrievability(flat, no_chance):
    model = practised(flat, range(9))
    step = play(model, at_ms=NOW + 20 * DAY_MS)[0][0][0]
    assert step.reason.code is ReasonCode.DUE
    assert step.reason.params["days"] == 20.0
    fresh = float(model.retrievability(NOW + 20 * DAY_MS)[place(model, step)])
    assert step.reason.params["retrievability"] == pytest.approx(fresh, abs=1e-3)


@pytest.mark.parametrize(("answered", "code"), [(30, ReasonCode.UNSETTLED), (25, ReasonCode.RECHECK)])
def test_by_turns_what_was_inferred_and_never_asked_is_checked(flat, no_chance, monkeypatch, answered, code):
    """Every five answers the place changes hands: after 30 + 3 answers it is for the unsettled, after 25 + 3 not."""
    model = practised(flat, range(10), times=3)
    tally = model.tally.copy()
    tally[0, 0] += answered - int(tally[0].sum())
    sure, unsure = 0.93, 0.6
    believed = np.where(np.arange(30) == 29, sure, np.where(np.arange(30) < 10, unsure, 0.3))
    monkeypatch.setattr(LearnerModel, "mastery", lambda _: believed)
    steps, _ = play(replace(model, tally=tally), at_ms=NOW + 9 * DAY_MS)
    assert codes(steps)[3] is code
    assert steps[3][0].reason.params["p"] == (sure if code is ReasonCode.RECHECK else unsure)
    assert (place(model, steps[3][0]) == 29) is (code is ReasonCode.RECHECK)


def test_one_pick_in_eight_is_drawn_among_what_was_learned(flat):
    model = practised(flat, range(12))
    drawn = []
    for seed in range(400):
        step = shift_quiz.next_question(model, flat, (), Recent(), seed=seed, at_ms=NOW + 9 * DAY_MS)
        if step.reason.code is ReasonCode.BY_CHANCE:
            drawn.append(step.item_id)
    assert 30 <= len(drawn) <= 70
    assert len({item.split("-")[0] for item in drawn}) >= 10
    assert {int(item.split("-")[0][1:]) for item in drawn} <= set(range(12))
    assert len({item.split("-")[1] for item in drawn}) == 4


def test_nothing_is_drawn_while_something_dangerous_waits(wide):
    model = practised(wide, range(12))
    model = model.answered("c14-i0", WRONG, at_ms=NOW, purpose=Purpose.MODULE, confidence=Confidence.SURE)
    for seed in range(60):
        step = shift_quiz.next_question(model, wide, (), Recent(), seed=seed, at_ms=NOW + DAY_MS)
        assert step.reason.code is ReasonCode.SURE_BUT_WRONG
        assert place(model, step) == 14


def test_only_what_the_curriculum_still_has_is_asked(wide):
    """An organisation that forbids a question leaves it out of the curriculum that the policy is given."""
    model = practised(wide, range(12))
    kept = [i for i, item in enumerate(wide.items) if not item.startswith(("c2-", "c5-", "c8-"))]
    figures = ("item_competency", "guess", "slip", "difficulty", "discrimination", "difficulty_sd")
    less = replace(
        wide, items=tuple(wide.items[i] for i in kept), **{name: getattr(wide, name)[kept] for name in figures}
    )
    history = []
    while isinstance(
        step := shift_quiz.next_question(model, less, history, Recent(), seed=1, at_ms=NOW + 9 * DAY_MS), Decision
    ):
        assert step.item_id in less.items
        history.append(ItemDone(step.item_id, step.item_id.split("-")[0], right=True))
    assert len(history) == QUESTIONS


# -- plans ------------------------------------------------------------------------------------------------------------


def test_maintenance_asks_nothing_new_and_nothing_unsettled(flat):
    steps, stop = play(practised(flat, range(3)), at_ms=NOW + 9 * DAY_MS, plan=plan(mode=Mode.MAINTAIN))
    assert (len(steps), stop) == (3, Stop(StopCode.NOTHING_LEFT))
    assert set(codes(steps)) <= {ReasonCode.DUE, ReasonCode.KEEP_FRESH, ReasonCode.BY_CHANCE}
    assert play(LearnerModel.start(flat), plan=plan(mode=Mode.MAINTAIN)) == ([], Stop(StopCode.NOTHING_LEFT))


def test_maintenance_admits_nothing_that_a_programme_opens(flat):
    session = Session("launch", 2, first=("c20",), open=("c20", "c21"))
    model = practised(flat, range(3)).answered("c20-i0", WRONG, at_ms=NOW, purpose=Purpose.SHIFT_QUIZ)
    made = plan(mode=Mode.MAINTAIN)
    steps, _ = play(model, Recent(errors=("c20-i0",)), at_ms=NOW + DAY_MS, plan=made, programme=session)
    assert {place(model, step) for step, _ in steps} == {0, 1, 2}


def test_before_an_exam_comes_what_will_have_faded_by_then_however_fresh_it_is_today(flat, no_chance):
    """c6 (importance 1) was practised eight times over months and last ten days ago; c0 (the same) once, yesterday."""
    model = LearnerModel.start(flat)
    for back in (200, 190, 170, 140, 110, 80, 50, 10):
        model = model.answered("c6-i0", RIGHT, at_ms=NOW - back * DAY_MS, purpose=Purpose.MODULE)
    model = model.answered("c0-i0", RIGHT, at_ms=NOW - DAY_MS, purpose=Purpose.MODULE)
    exam = plan(mode=Mode.EXAM, exam_day=TODAY + 30)
    step = play(model, plan=exam)[0][0][0]
    assert (place(model, step), step.reason.code) == (0, ReasonCode.BEFORE_EXAM)
    then = float(model.retrievability((TODAY + 30) * DAY_MS + DAY_MS // 2)[0])
    assert step.reason.params == {"competency": "c0", "days": 30.0, "retrievability": pytest.approx(then, abs=1e-3)}


def test_after_the_exam_its_plan_is_maintenance(flat):
    model = practised(flat, range(3))
    later = NOW + 9 * DAY_MS
    over = plan(mode=Mode.EXAM, exam_day=TODAY + 8)
    on_the_day = plan(mode=Mode.EXAM, exam_day=TODAY + 9)
    asked = [step for step, _ in play(model, at_ms=later, plan=over)[0]]
    assert asked == [step for step, _ in play(model, at_ms=later, plan=plan(mode=Mode.MAINTAIN))[0]]
    assert len(asked) == 3
    assert ReasonCode.BEFORE_EXAM in codes(play(model, at_ms=later, plan=on_the_day)[0])


def test_while_away_nothing_is_called_due_and_a_quiz_is_to_be_had(flat):
    model, later = practised(flat, range(12)), NOW + 30 * DAY_MS
    away = plan(away_from=TODAY + 20, away_until=TODAY + 30)
    back = plan(away_from=TODAY + 20, away_until=TODAY + 29)
    steps, _ = play(model, at_ms=later, plan=away)
    assert len(steps) == QUESTIONS
    assert ReasonCode.DUE not in codes(steps)
    assert ReasonCode.DUE in codes(play(model, at_ms=later, plan=back)[0])
    assert due_today(model, away, later) == 0
    assert due_today(model, back, later) == due_today(model, None, later) == QUESTIONS
    assert due_today(model, None, NOW) == 0


def test_due_today_is_what_is_due_while_that_is_less_than_a_quiz(flat):
    model = practised(flat, range(2))
    assert due_today(model, None, NOW + 60 * DAY_MS) == 2


# -- the exam's arithmetic --------------------------------------------------------------------------------------------


@given(st.lists(st.tuples(st.integers(1, 30), st.sampled_from([RIGHT, WRONG])), max_size=6), st.integers(1, 60))
def test_the_gain_before_an_exam_is_that_of_the_scheduler_itself(flat, reviews, days):
    """Practise now, right with R and wrong with 1 - R, and look at R on the day."""
    at_ms = NOW
    model = practised(flat, [0], at_ms)
    for gap, response in reviews:
        at_ms += gap * DAY_MS
        model = model.answered("c0-i1", response, at_ms=at_ms, purpose=Purpose.MODULE)
    at_ms += 2 * DAY_MS
    exam = at_ms + days * DAY_MS
    fresh = model.memory.retrievability_of(0, at_ms)
    after = [
        model.memory.reviewed(0, rating, at_ms, 1.0).retrievability_of(0, exam)
        for rating in (Rating.Good, Rating.Again)
    ]
    expected = fresh * after[0] + (1 - fresh) * after[1] - model.memory.retrievability_of(0, exam)
    gain = shift_quiz.gain.practice_gain(model.memory, at_ms, exam)
    assert gain[0] == pytest.approx(expected, abs=1e-9)
    assert not gain[1:].any()
