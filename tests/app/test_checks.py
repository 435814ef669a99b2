# SPDX-License-Identifier: Apache-2.0
"""A compliance check: drawn by chance, asked to its end, passed by a share; after so many tries the material first."""

from __future__ import annotations

import pytest

from app.checks import material_first, terms_of, tries_left
from app.errors import Refusal
from app.events import LessonFinished, Outcome, Purpose
from app.leading.facts import USUAL, DutyGiven, Terms
from app.steps.check import passes, questions
from app.views import Finished, QuestionView, Step
from tests.app.kit import Device

MODULE = "clean"
_KIT = {"pack": "kit", "version": "1.0.0"}


@pytest.fixture
def asked(device: Device) -> Device:
    """Ana is asked to pass the check of a module with all right, in two tries."""
    give(device, Terms(share=100, tries=2))
    return device


def give(device: Device, terms: Terms, **fields: object) -> None:
    duty = DutyGiven(**_KIT, duty="d1", module=MODULE, by="sue", due_day=30_000, terms=terms, **fields)
    device.record.append("ana", duty)


def begin(device: Device) -> QuestionView:
    step = device.learning.start("ana", Purpose.CHECK, MODULE)
    assert isinstance(step, QuestionView)
    return step


def go(device: Device, *, wrong: int = 0) -> Finished:
    """Answer all of a check, the first ones wrongly."""
    step: Step = begin(device)
    while isinstance(step, QuestionView):
        step = device.wrong(step) if wrong else device.right(step)
        wrong -= wrong > 0
    assert isinstance(step, Finished)
    return step


def known(device: Device):
    return device.record.state("ana").pack("kit")


def test_two_questions_for_each_outcome_whatever_came_of_those_before(device: Device) -> None:
    step: Step = begin(device)
    seen = []
    while isinstance(step, QuestionView):
        assert step.at_most == 4
        assert step.number == len(seen) + 1
        seen.append((step.item.competency, step.item.id))
        step = device.wrong(step)
    assert sorted(competency for competency, _item in seen) == ["how", "how", "when", "when"]
    assert len({item for _competency, item in seen}) == 4


def test_the_draw_hangs_on_the_attempt_and_on_nothing_else(device: Device) -> None:
    begin(device)
    state = device.record.state("ana")
    (attempt,) = state.open.values()
    index = device.shelf.index("kit")
    drawn = questions(attempt, index, 2)
    assert drawn == questions(attempt, index, 2)
    others = {
        tuple(item.id for item in questions(type(attempt)(f"a{n}", *_rest(attempt)), index, 2)) for n in range(20)
    }
    assert len(others) > 5
    assert {item.id for draw in others for item in index.pack.items if item.id in draw} >= {i.id for i in drawn}


def _rest(attempt):
    return (attempt.purpose, attempt.pack, attempt.version, attempt.module, attempt.started_ms, attempt.touched)


@pytest.mark.parametrize(
    ("right", "asked", "share", "passed"),
    [(4, 5, 80, True), (5, 6, 80, True), (4, 6, 80, False), (0, 0, 80, False), (3, 3, 100, True), (2, 3, 100, False)],
)
def test_the_share_that_is_asked_for_passes(right: int, asked: int, share: int, passed: bool) -> None:
    assert passes(right, asked, share) is passed


def test_a_passed_check_says_so_and_stands_in_the_table(asked: Device) -> None:
    end = go(asked)
    assert (end.outcome, end.right, end.asked, end.share) == (Outcome.PASSED, 4, 4, 100)
    check = known(asked).checks.get(MODULE)
    assert check is not None
    assert (check.tries, check.passed_ms > 0) == (0, True)
    rows = asked.database.execute("SELECT learner, module, passed_ms, tries FROM checked").fetchall()
    assert rows == [("ana", MODULE, check.passed_ms, 0)]
    assert MODULE not in known(asked).passed, "a check is no walk through the module"


def test_there_is_no_hint_in_a_check(device: Device) -> None:
    for _question in range(4):
        step = device.learning.start("ana", Purpose.CHECK, MODULE)
        assert isinstance(step, QuestionView)
        assert not step.item.hint
        with pytest.raises(Refusal, match="no_hint"):
            device.learning.hint("ana")
        device.wrong(step)


def test_an_interrupted_check_goes_on_with_the_same_question(device: Device) -> None:
    first = begin(device)
    again = begin(device)
    assert (again.attempt, again.item.id, again.order) == (first.attempt, first.item.id, first.order)


def test_after_so_many_tries_the_material_comes_first_and_then_there_is_another_try(asked: Device) -> None:
    assert go(asked, wrong=1).tries_left == 1
    end = go(asked, wrong=4)
    assert (end.outcome, end.tries_left) == (Outcome.NOT_YET, 0)
    terms = terms_of(asked.record.state("ana"), "kit", MODULE)
    missing = material_first(known(asked), asked.shelf.index("kit"), MODULE, terms)
    assert missing
    with pytest.raises(Refusal, match="material_first"):
        asked.learning.start("ana", Purpose.CHECK, MODULE)
    asked.clock.wall += 1_000
    read(asked, *missing)
    assert go(asked).outcome is Outcome.PASSED
    assert tries_left(known(asked), MODULE, terms) == 2


def read(device: Device, *competencies: str) -> None:
    """Read a lesson of each, as the module has it."""
    index = device.shelf.index("kit")
    for competency in competencies:
        lesson = index.lessons_of[competency][0]
        fact = LessonFinished(
            lesson=lesson.id,
            competency=competency,
            attempt="",
            pack="kit",
            version=index.version,
            module=MODULE,
            seconds=20.0,
        )
        device.record.append("ana", fact)


def test_a_check_that_was_ended_after_a_question_is_a_try_and_one_that_only_began_is_none(asked: Device) -> None:
    begin(asked)
    asked.learning.stop("ana")
    check = known(asked).checks.get(MODULE)
    assert check is not None
    assert check.tries == 0
    step = begin(asked)
    asked.wrong(step)
    asked.learning.stop("ana")
    check = known(asked).checks.get(MODULE)
    assert check is not None
    assert check.tries == 1


def test_the_strictest_duty_says_what_is_asked_for(device: Device) -> None:
    state = device.record.state("ana")
    assert terms_of(state, "kit", MODULE) == USUAL
    give(device, Terms(share=90))
    device.record.append(
        "ana",
        DutyGiven(
            duty="d2",
            pack="kit",
            version="1.0.0",
            module=MODULE,
            by="sue",
            due_day=0,
            terms=Terms(share=100),
            ended=True,
        ),
    )
    assert terms_of(device.record.state("ana"), "kit", MODULE).share == 90
    give(device, Terms(share=95), excused=True)
    assert terms_of(device.record.state("ana"), "kit", MODULE) == USUAL


def test_a_check_of_something_that_is_not_there_is_refused(device: Device) -> None:
    with pytest.raises(Refusal, match="no_such_module"):
        device.learning.start("ana", Purpose.CHECK, "nothing")
