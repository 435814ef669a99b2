# SPDX-License-Identifier: Apache-2.0
"""A reason is shown to the learner as a sentence: it must be so."""

from __future__ import annotations

import numpy as np
import pytest

from app.engine import diagnostic, module_step, shift_quiz
from app.engine.curriculum import Curriculum
from app.engine.decisions import Decision, ItemDone, LessonDone, ReadLesson, Stop
from app.engine.evidence import Response
from app.engine.model import LearnerModel
from app.engine.shift_quiz import Recent
from app.events import Purpose
from app.reasons import ReasonCode

NOW = 1_760_000_000_000


@pytest.fixture(scope="module")
def wide(pack_maker):
    return Curriculum.from_pack(pack_maker(30, 3, items=4))


def chance(model, item):
    return float(model.chances(np.array([model.curriculum.item_index[item]]), NOW)[0])


def lived(curriculum, response, module="m0"):
    """Yield each step of a module with the model and the history before it, for one who always answers the same."""
    model, history = LearnerModel.start(curriculum), ()
    for number in range(60):
        step = module_step.next_step(model, curriculum, module, history, seed=7, at_ms=NOW)
        yield step, model, history
        if isinstance(step, Decision):
            model = model.answered(step.item_id, response(number), at_ms=NOW, purpose=Purpose.MODULE)
            competency = step.item_id.split("-")[0]
            history += (ItemDone(step.item_id, competency, right=response(number) is Response.RIGHT),)
        elif isinstance(step, ReadLesson):
            model = model.lesson_finished(step.competency_id, NOW)
            history += (LessonDone(f"lesson-{number}", step.competency_id),)
        else:
            return


@pytest.mark.parametrize("module", ["m0", "m1", "m2"])
@pytest.mark.parametrize("rhythm", [1, 2, 3])
def test_an_easier_question_is_easier(wide, module, rhythm):
    wrong = lambda n: Response.RIGHT if n % rhythm else Response.WRONG  # noqa: E731
    for step, model, history in lived(wide, wrong, module):
        if isinstance(step, Decision) and step.reason.code is ReasonCode.EASIER_SIBLING:
            failed = next(d for d in reversed(history) if isinstance(d, ItemDone))
            assert chance(model, step.item_id) > chance(model, failed.item_id)


def test_where_no_question_is_easier_none_is_said_to_be(wide):
    model = LearnerModel.start(wide)
    items = [wide.items[i] for i in wide.items_of[0]]
    easiest = max(items, key=lambda item: chance(model, item))
    model = model.answered(easiest, Response.WRONG, at_ms=NOW, purpose=Purpose.MODULE)
    step = module_step.next_step(model, wide, "m0", (ItemDone(easiest, "c0", right=False),), seed=1, at_ms=NOW)
    assert step.reason.code is ReasonCode.TRY_AGAIN


def test_nobody_is_told_to_know_what_comes_before_when_they_do_not(wide):
    for rhythm in (1, 2, 4):
        for step, model, _ in lived(wide, lambda n, r=rhythm: Response.RIGHT if n % r else Response.WRONG, "m1"):
            if getattr(step, "reason", None) and step.reason.code is ReasonCode.READY_TO_LEARN:
                before = wide.parents[wide.competency_index[str(step.reason.params["competency"])]]
                assert before
                assert all(model.mastery()[place] >= module_step.KNOWN_BEFORE for place in before)


def quiz(model, response):
    """Return what a quiz asks, each with the model before it."""
    history, steps = [], []
    while True:
        step = shift_quiz.next_question(model, model.curriculum, history, Recent(), seed=3, at_ms=NOW)
        if isinstance(step, Stop):
            return steps
        steps.append((step, model))
        model = model.answered(step.item_id, response, at_ms=NOW, purpose=Purpose.SHIFT_QUIZ)
        history.append(ItemDone(step.item_id, step.item_id.split("-")[0], right=response is Response.RIGHT))


def test_what_was_practised_is_not_said_to_be_one_answer_from_settled(wide):
    model = LearnerModel.start(wide)
    for competency in range(30):
        for number in range(4):
            model = model.answered(f"c{competency}-i{number}", Response.RIGHT, at_ms=NOW, purpose=Purpose.MODULE)
    codes = {step.reason.code for step, _ in quiz(model, Response.RIGHT)}
    assert codes - {ReasonCode.BY_CHANCE} == {ReasonCode.KEEP_FRESH}


def test_what_is_known_to_be_missing_is_not_said_to_be_unsettled(wide):
    model = LearnerModel.start(wide)
    for competency in range(30):
        for number in range(4):
            model = model.answered(f"c{competency}-i{number}", Response.NOT_YET, at_ms=NOW, purpose=Purpose.MODULE)
    for step, before in quiz(model, Response.NOT_YET):
        place = wide.competency_index[step.item_id.split("-")[0]]
        missing = before.mastery()[place] <= 1.0 - wide.secure_at[place]
        assert step.reason.code is (ReasonCode.TRY_AGAIN if missing else ReasonCode.UNSETTLED)


@pytest.mark.parametrize("response", [Response.WRONG, Response.NOT_YET])
@pytest.mark.parametrize("seed", range(4))
def test_an_easier_one_after_hard_ones_is_clearly_easier(wide, response, seed):
    model, history = LearnerModel.start(wide), []
    while isinstance(step := diagnostic.next_question(model, wide, history, seed=seed, at_ms=NOW), Decision):
        if step.reason.code is ReasonCode.AFTER_HARD_ONES:
            assert step.probability >= max(done.probability for done in history[-2:]) + 0.1
        model = model.answered(step.item_id, response, at_ms=NOW, purpose=Purpose.DIAGNOSTIC)
        competency = step.item_id.split("-")[0]
        history.append(ItemDone(step.item_id, competency, right=False, probability=step.probability))
