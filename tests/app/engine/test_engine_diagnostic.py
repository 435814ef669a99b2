# SPDX-License-Identifier: Apache-2.0
"""The diagnostic: the random draw, and packs with few competencies or a great many items."""

from collections import Counter

import pytest

from app.engine import diagnostic
from app.engine.curriculum import Curriculum
from app.engine.decisions import Decision, ItemDone, Stop
from app.engine.evidence import Response
from app.engine.model import LearnerModel
from app.events import Purpose
from app.reasons import ReasonCode

NOW = 1_760_000_000_000


def taken(curriculum, seed, response=Response.RIGHT, limit=40):
    """Decisions of a diagnostic in which every answer is the same, and how it ended."""
    model, history, decisions = LearnerModel.start(curriculum), [], []
    for _ in range(limit):
        step = diagnostic.next_question(model, curriculum, history, seed=seed, at_ms=NOW)
        if isinstance(step, Stop):
            return decisions, step
        decisions.append(step)
        competency = step.item_id.split("-")[0]
        right = response is Response.RIGHT
        history.append(
            ItemDone(
                step.item_id,
                competency,
                right,
                not_yet=response is Response.NOT_YET,
                probability=step.probability,
            )
        )
        model = model.answered(step.item_id, response, at_ms=NOW, purpose=Purpose.DIAGNOSTIC)
    raise AssertionError("no end")


@pytest.fixture(scope="module")
def wide(pack_maker):
    return Curriculum.from_pack(pack_maker(24, 4, items=4))


def test_one_pick_in_eight_is_drawn_and_says_so(wide):
    picks = [step for seed in range(60) for step in taken(wide, seed)[0][1:]]
    drawn = [step for step in picks if step.reason.code is ReasonCode.BY_CHANCE]
    assert 0.09 < len(drawn) / len(picks) < 0.16
    assert len({step.item_id.split("-")[0] for step in drawn}) > 18, (
        "drawn among all that may be asked, not among the best"
    )


def test_the_first_question_is_never_drawn(wide):
    assert {taken(wide, seed)[0][0].reason.code for seed in range(40)} == {ReasonCode.START_EASY}


def test_drawn_questions_keep_the_other_rules(wide):
    for seed in range(20):
        decisions, _ = taken(wide, seed, Response.WRONG)
        per = Counter(step.item_id.split("-")[0] for step in decisions)
        assert max(per.values()) <= diagnostic.PER_COMPETENCY
        assert len({step.item_id for step in decisions}) == len(decisions)


@pytest.mark.parametrize("count", [1, 2, 5])
def test_a_small_pack_gets_as_many_questions_as_it_needs(pack_maker, count):
    small = Curriculum.from_pack(pack_maker(count, 1, items=20))
    model, history = LearnerModel.start(small), []
    for n in range(diagnostic.FEWEST):
        step = diagnostic.next_question(model, small, history, seed=2, at_ms=NOW)
        assert isinstance(step, Decision)
        right = n % 2 == 0
        history.append(ItemDone(step.item_id, step.item_id.split("-")[0], right, probability=step.probability))
        model = model.answered(
            step.item_id, Response.RIGHT if right else Response.WRONG, at_ms=NOW, purpose=Purpose.DIAGNOSTIC
        )
    assert len({done.item_id for done in history}) == diagnostic.FEWEST


def test_a_large_bank_of_one_competency_does_not_wear_out(pack_maker):
    """120 questions of one competency: most people get different ones, and everybody a whole diagnostic."""
    large = Curriculum.from_pack(pack_maker(1, 1, items=120))
    asked = Counter()
    for seed in range(24):
        decisions, stop = taken(large, seed)
        assert len(decisions) == len({step.item_id for step in decisions}) >= diagnostic.FEWEST
        assert {step.reason.code for step in decisions} <= {ReasonCode.TELLS_MOST, ReasonCode.BY_CHANCE}
        assert isinstance(stop, Stop)
        asked.update(step.item_id for step in decisions[: diagnostic.FEWEST])
    assert max(asked.values()) <= 16
    assert len(asked) > 40
