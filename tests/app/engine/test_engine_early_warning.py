# SPDX-License-Identifier: Apache-2.0
"""The early warning: its worked example, its rules, its extremes, and what it can never be told."""

from __future__ import annotations

import inspect
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.engine import early_warning
from app.engine.early_warning import (
    BASE,
    TERMS,
    Ability,
    Answered,
    EarlyWarning,
    Input,
    NotEnoughYet,
    Offer,
    ability_of,
    answered_in,
    assess,
)
from app.engine.evidence import Response
from app.engine.model import LearnerModel
from app.events import AnswerGiven, Purpose, QuestionAsked
from content_packs.answers import NotYet, Words

USUAL = Ability(0.2, 0.4)
RIGHT, WRONG = Answered("c", right=True, predicted=0.7), Answered("c", right=False, predicted=0.7)
NOT_YET, HINT = replace(WRONG, not_yet=True), replace(RIGHT, assisted=True)

answers_strategy = st.lists(
    st.builds(
        lambda competency, kind, predicted: replace(kind, competency=competency, predicted=predicted),
        st.sampled_from(["a", "b", "c"]),
        st.sampled_from([RIGHT, WRONG, NOT_YET, HINT, replace(HINT, right=False)]),
        st.none() | st.floats(0.0, 1.0),
    ),
    max_size=40,
)
abilities = st.builds(Ability, st.floats(-5.0, 5.0), st.floats(0.0, 3.0))


def said(ability: Ability, answers: list[Answered]) -> EarlyWarning:
    found = assess(ability, answers)
    assert isinstance(found, EarlyWarning)
    return found


def test_the_worked_example_of_the_docstring():
    older = [replace(RIGHT, competency="b")] * 10 + [replace(HINT, competency="b")] * 5
    recent = [Answered("b", right=True, predicted=0.82)] * 7 + [Answered("a", right=False, predicted=0.82)] * 3
    found = said(Ability(-0.40, 0.40), older + recent)
    assert {c.input: round(c.log_odds, 2) for c in found.contributions} == {
        Input.ABILITY: 1.26,
        Input.HELP: 0.24,
        Input.TREND: 0.10,
        Input.STALLED: 0.10,
    }
    assert (round(found.risk, 2), round(found.low, 2), round(found.high, 2)) == (0.59, 0.33, 0.81)
    assert found.offer is Offer.MAY_LIKE_A_TALK
    assert found.reasons[0].input is Input.ABILITY


def test_ten_answers_without_help_are_needed():
    assert assess(USUAL, [HINT] * 20 + [RIGHT] * 9) == NotEnoughYet(9)
    assert said(USUAL, [HINT] * 20 + [RIGHT] * 10).answers == 10
    assert assess(USUAL, []) == NotEnoughYet(0)


@given(abilities, answers_strategy)
def test_the_risk_lies_inside_its_interval_and_all_are_probabilities(ability, answers):
    found = assess(ability, answers)
    if isinstance(found, EarlyWarning):
        assert 0.0 < found.low < found.risk < found.high < 1.0
        odds = BASE + sum(c.log_odds for c in found.contributions)
        assert found.risk == pytest.approx(1.0 / (1.0 + math.exp(-odds)))


@given(abilities, answers_strategy)
def test_a_right_answer_in_place_of_another_never_raises_the_risk(ability, answers):
    before = assess(ability, answers)
    for place, old in enumerate(answers):
        better = [*answers[:place], replace(old, right=True, not_yet=False), *answers[place + 1 :]]
        after = assess(ability, better)
        assert isinstance(after, NotEnoughYet) or after.risk <= before.risk + 1e-12


def test_through_the_model_a_right_answer_lowers_it_and_next_to_never_raises_it(curriculum):
    """The posterior and the predictions move, too: after a better answer later successes are less of a surprise."""
    rng, changes = np.random.default_rng(5), []
    for _ in range(60):
        count = int(rng.integers(10, 25))
        items = rng.integers(0, len(curriculum.items), count).tolist()
        responses = [Response.RIGHT if right else Response.WRONG for right in rng.random(count) < 0.6]
        place = int(rng.integers(0, count))
        worse, better = ([*responses[:place], r, *responses[place + 1 :]] for r in (Response.WRONG, Response.RIGHT))
        risks = [through_the_model(curriculum, items, r).risk for r in (worse, better)]
        changes.append(risks[1] - risks[0])
    assert np.mean(changes) < -0.02
    assert np.mean(np.array(changes) > 1e-9) <= 0.05
    assert max(changes) < 0.02


def through_the_model(curriculum, items: list[int], responses: list[Response]) -> EarlyWarning:
    model, answers = LearnerModel.start(curriculum), []
    for item, response in zip(items, responses, strict=True):
        name = curriculum.items[item]
        competency = curriculum.competencies[curriculum.item_competency[item]]
        right, not_yet = response is Response.RIGHT, response is Response.NOT_YET
        answers.append(Answered(competency, right, not_yet=not_yet, predicted=model.predict(name, 0)))
        model = model.answered(name, response, at_ms=0, purpose=Purpose.DIAGNOSTIC)
    return said(ability_of(model), answers)


@given(answers_strategy, st.randoms())
def test_order_matters_to_the_trend_alone(answers, random):
    shuffled = random.sample(answers, len(answers))
    one, other = assess(USUAL, answers), assess(USUAL, shuffled)
    if isinstance(one, EarlyWarning):
        assert isinstance(other, EarlyWarning)
        values = [{c.input: c.value for c in found.contributions} for found in (one, other)]
        for name in set(Input) - {Input.TREND}:
            assert values[0][name] == values[1][name]
    else:
        assert one == other


@pytest.mark.parametrize("answer", [RIGHT, WRONG, NOT_YET])
@pytest.mark.parametrize("count", [10, 10_000])
def test_extremes_are_numbers(curriculum, answer, count):
    response = Response.NOT_YET if answer.not_yet else Response.RIGHT if answer.right else Response.WRONG
    model = LearnerModel.start(curriculum)
    for number in range(min(count, 200)):
        item = curriculum.items[number % len(curriculum.items)]
        model = model.answered(item, response, at_ms=number, purpose=Purpose.MODULE)
    found = said(ability_of(model), [answer] * count)
    assert 0.0 < found.low < found.risk < found.high < 1.0
    assert (found.risk < 0.2) if answer.right else (found.risk > 0.5)


def test_more_answers_give_a_narrower_interval(curriculum):
    widths = []
    for count in (10, 20, 36):
        items = [7 * n % len(curriculum.items) for n in range(count)]
        responses = [Response.RIGHT if n % 3 else Response.WRONG for n in range(count)]
        found = through_the_model(curriculum, items, responses)
        odds = [math.log(p / (1.0 - p)) for p in (found.low, found.high)]
        widths.append(odds[1] - odds[0])
    assert widths == sorted(widths, reverse=True)


def test_a_competency_is_stalled_until_it_is_caught_up():
    failed = [replace(WRONG, assisted=True), WRONG, NOT_YET]
    others = [replace(RIGHT, competency="other")] * 10
    stalled = [value_of(said(USUAL, others + failed + [RIGHT] * n), Input.STALLED) for n in (0, 1)]
    assert stalled == [1.0, 0.0]
    assert value_of(said(USUAL, others + failed + [HINT] * 5), Input.STALLED) == 1.0
    many = [replace(WRONG, competency=f"c{n % 5}") for n in range(20)]
    assert value_of(said(USUAL, many), Input.STALLED) == 3.0


def test_the_trend_is_recent_success_against_what_was_predicted():
    old, recent = [WRONG] * 20, [replace(RIGHT, predicted=0.5)] * 4 + [replace(RIGHT, predicted=None)] * 6
    assert value_of(said(USUAL, old + recent), Input.TREND) == pytest.approx(4 * 0.5 / 10)
    assert value_of(said(USUAL, recent + old), Input.TREND) == pytest.approx(-0.7)


def value_of(found: EarlyWarning, name: Input) -> float:
    return next(c.value for c in found.contributions if c.input is name)


def test_reasons_are_what_raised_the_risk_most_first():
    found = said(Ability(-0.9, 0.3), [replace(RIGHT, competency="d")] * 5 + [WRONG] * 4 + [HINT] * 4 + [RIGHT] * 2)
    assert found.reasons[0].input is Input.ABILITY
    assert all(r.log_odds > 0.0 for r in found.reasons)
    assert [c.log_odds for c in found.contributions] == sorted((c.log_odds for c in found.contributions), reverse=True)
    assert {c.input for c in found.contributions} == set(Input) == set(TERMS)


def test_a_supervisor_learns_of_an_offer_only_and_not_before_the_learner():
    troubled = said(Ability(-2.0, 0.2), [WRONG] * 20)
    assert troubled.offer is Offer.MAY_LIKE_A_TALK
    assert troubled.for_supervisor(learner_was_offered=False) is Offer.NONE
    assert troubled.for_supervisor(learner_was_offered=True) is Offer.MAY_LIKE_A_TALK
    well = said(Ability(1.0, 0.2), [RIGHT] * 20)
    assert well.for_supervisor(learner_was_offered=True) is Offer.NONE
    vague = said(Ability(-2.0, 3.0), [WRONG] * 20)
    assert vague.risk == troubled.risk
    assert vague.offer is Offer.NONE


def test_it_cannot_be_told_who_when_or_how_fast():
    assert list(Answered.__struct_fields__) == ["competency", "right", "assisted", "not_yet", "predicted"]
    assert list(inspect.signature(assess).parameters) == ["ability", "answers"]
    assert len(Input) + 1 <= 5, "the number of answers is the fifth input"


def test_what_is_not_a_number_is_refused():
    with pytest.raises(ValueError, match="not a number"):
        assess(Ability(math.nan, 0.5), [RIGHT] * 10)
    with pytest.raises(ValueError, match="not a number"):
        assess(USUAL, [replace(RIGHT, predicted=math.nan)] * 10)


def test_nobody_known_has_no_ability_but_an_uncertain_one(curriculum):
    unknown = ability_of(LearnerModel.start(curriculum))
    assert unknown.mean == pytest.approx(0.0, abs=1e-9)
    assert unknown.sd > 0.3


def test_facts_become_answers_of_one_pack_with_their_predictions():
    asked = QuestionAsked(
        attempt="t",
        item="i",
        competency="c",
        number=1,
        shuffle=0,
        reason="unsettled",
        params={},
        probability=0.6,
        gain=0.1,
    )
    gave = AnswerGiven(
        attempt="t",
        purpose=Purpose.MODULE,
        pack="p",
        version="1",
        item="i",
        competency="c",
        answer=Words("x"),
        right=True,
        score=1.0,
        seconds=9.0,
    )

    def but(**changes):
        return type(gave)(**{**{f: getattr(gave, f) for f in gave.__struct_fields__}, **changes})

    facts = [
        asked,
        gave,
        but(pack="other"),
        but(seconds=0.5),
        but(attempt="elsewhere", right=False, assisted=True),
        but(answer=NotYet(), right=False, seconds=0.5),
    ]
    assert answered_in(facts, "p") == (
        Answered("c", right=True, predicted=0.6),
        Answered("c", right=False, assisted=True),
        Answered("c", right=False, not_yet=True, predicted=0.6),
    )
    assert early_warning.NEEDED == 10
