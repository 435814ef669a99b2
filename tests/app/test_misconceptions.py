# SPDX-License-Identifier: Apache-2.0
"""A wrong idea that shows twice brings its own explanation, across days, and the organisation has its say."""

from __future__ import annotations

import msgspec
import pytest

from app.events import AnswerGiven, Purpose
from app.organisation import Kind, Rule, Rules, Verb
from app.reasons import ReasonCode
from app.shelf import Shelf
from app.views import LessonView, QuestionView, Step
from content_packs.answers import Chosen
from content_packs.model import Item, Lesson, Pack, SingleChoice
from tests.app.kit import DAY, KIT, Device, Loaded


def misled() -> Pack:
    """The kit with four single choices for each competency, whose last option names a misconception, and lessons."""

    def item(one: Item, number: int) -> SingleChoice:
        assert isinstance(one, SingleChoice)
        wrong_idea = msgspec.structs.replace(one.options[3], misconception=f"{one.competency}-m")
        return msgspec.structs.replace(
            one, id=f"{one.competency}-{number}", hint="", options=(*one.options[:3], wrong_idea)
        )

    singles = [one for one in KIT.items if isinstance(one, SingleChoice)]
    more = tuple(
        Lesson(id=f"{c.id}-x", title="", competency=c.id, body="Text.", misconception=f"{c.id}-m")
        for c in KIT.competencies
    )
    return msgspec.structs.replace(
        KIT,
        items=tuple(item(one, n) for one in singles for n in range(4)),
        lessons=(*KIT.lessons, *more),
        variants=(),
    )


PACK = misled()
WRONG_IDEA = Chosen((3,))


@pytest.fixture
def ana(make_device) -> Device:
    device = make_device(PACK)
    device.enrol()
    device.begun()
    return device


def counted(device: Device, misconception: str) -> int:
    state = device.fold.pack_state(device.record.state("ana"), "kit")
    return state.misconceptions.get(misconception) or 0


def mislead(device: Device, step: Step) -> Step:
    """Choose the option with the wrong idea and go on."""
    assert isinstance(step, QuestionView)
    device.give(WRONG_IDEA)
    return device.learning.next("ana")


def first_question(device: Device) -> QuestionView:
    step = device.learning.start("ana", Purpose.MODULE, "clean")
    while isinstance(step, LessonView):
        step = device.learning.finish_lesson("ana", seconds=30)
    assert isinstance(step, QuestionView)
    return step


def chosen_on_a_quiz_day(device: Device, competency: str) -> None:
    device.clock.pass_ms(DAY)
    device.record.append(
        "ana",
        AnswerGiven(
            attempt=f"quiz-{device.clock.now_ms()}",
            purpose=Purpose.SHIFT_QUIZ,
            pack="kit",
            version="1.0.0",
            item=f"{competency}-0",
            competency=competency,
            answer=WRONG_IDEA,
            right=False,
            score=0.0,
            seconds=6.0,
            misconception=f"{competency}-m",
        ),
    )


def test_twice_in_a_module(ana: Device) -> None:
    step = first_question(ana)
    competency = step.item.competency
    step = mislead(ana, step)
    while isinstance(step, LessonView):
        assert step.reason.code is not ReasonCode.MISCONCEPTION
        step = ana.learning.finish_lesson("ana", seconds=30)
    assert isinstance(step, QuestionView)
    assert step.item.competency == competency
    step = mislead(ana, step)
    assert isinstance(step, LessonView)
    assert step.lesson.id == f"{competency}-x"
    assert step.reason.code is ReasonCode.MISCONCEPTION
    assert step.reason.params == {"competency": competency, "misconception": f"{competency}-m", "times": 2.0}
    step = ana.learning.finish_lesson("ana", seconds=30)
    assert counted(ana, f"{competency}-m") == 0
    assert isinstance(step, QuestionView)
    assert (step.item.competency, step.reason.code) == (competency, ReasonCode.AFTER_LESSON)


def test_twice_on_different_days_is_what_a_module_begins_with(ana: Device) -> None:
    for _ in range(2):
        chosen_on_a_quiz_day(ana, "when")
    step = ana.learning.start("ana", Purpose.MODULE, "clean")
    assert isinstance(step, LessonView)
    assert step.lesson.id == "when-x"
    assert step.reason.params["times"] == 2.0


def test_once_is_not_enough(ana: Device) -> None:
    chosen_on_a_quiz_day(ana, "when")
    step = ana.learning.start("ana", Purpose.MODULE, "clean")
    assert not isinstance(step, LessonView) or step.lesson.id != "when-x"


@pytest.mark.parametrize(
    ("verb", "instead", "shown", "code"),
    [
        (Verb.FORBID, "", "when-0", None),
        (Verb.REPLACE, "when-1", "when-1", ReasonCode.REPLACED),
        (Verb.PIN, "", "when-x", ReasonCode.MISCONCEPTION),
    ],
)
def test_the_organisation_has_its_say(
    ana: Device, verb: Verb, instead: str, shown: str, code: ReasonCode | None
) -> None:
    rules = Rules((Rule("kit", Kind.LESSON, "when-x", verb, "because", instead),))
    ana.learning._shelf = Shelf([Loaded(PACK)], rules)
    for _ in range(2):
        chosen_on_a_quiz_day(ana, "when")
    step = ana.learning.start("ana", Purpose.MODULE, "clean")
    assert isinstance(step, LessonView)
    assert step.lesson.id == shown
    assert code is None or step.reason.code is code


def test_a_replaced_explanation_is_not_shown_at_every_turn(ana: Device) -> None:
    rules = Rules((Rule("kit", Kind.LESSON, "when-x", Verb.REPLACE, "because", "when-1"),))
    ana.learning._shelf = Shelf([Loaded(PACK)], rules)
    for _ in range(2):
        chosen_on_a_quiz_day(ana, "when")
    ana.clock.pass_ms(1000)
    assert isinstance(ana.learning.start("ana", Purpose.MODULE, "clean"), LessonView)
    step = ana.learning.finish_lesson("ana", seconds=30)
    assert isinstance(step, QuestionView)
    ana.learning.stop("ana")
    again = ana.learning.start("ana", Purpose.MODULE, "clean")
    assert again.reason.code is not ReasonCode.REPLACED
    ana.learning.stop("ana")
    ana.clock.pass_ms(1000)
    chosen_on_a_quiz_day(ana, "when")
    step = ana.learning.start("ana", Purpose.MODULE, "clean")
    assert step.reason.code is ReasonCode.REPLACED
