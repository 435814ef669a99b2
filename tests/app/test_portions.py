# SPDX-License-Identifier: Apache-2.0
"""The first talk in portions: what ends one, what stays the same over all of them, and what another device sees."""

from __future__ import annotations

import msgspec
import pytest

from app.engine import diagnostic
from app.engine.decisions import ItemDone, Stop
from app.engine.evidence import Response
from app.engine.model import LearnerModel
from app.errors import Refusal
from app.events import AnswerGiven, LessonFinished, LessonOffered, Outcome, Purpose, QuestionAsked
from app.reasons import ReasonCode
from app.state import LearnerState
from app.steps import PORTION, seed_of
from app.steps.take_along import shortest
from app.talk_facts import PortionEnded
from app.views import Finished, LessonView, PortionEnd, QuestionView
from content_packs.answers import NotYet
from content_packs.grading import right_answer
from content_packs.model import Lesson, LessonLevel
from tests.app.kit import DAY, KIT, Device, make_pack

TALK = Purpose.DIAGNOSTIC
WIDE = make_pack(modules={"a": ("one", "two", "three"), "b": ("four", "five", "six"), "c": ("seven", "eight")})


@pytest.fixture
def wide(make_device) -> Device:
    device = make_device(WIDE)
    device.enrol()
    return device


def facts(device: Device, kind: type) -> list:
    return [event.fact for event in device.events() if isinstance(event.fact, kind)]


def portion(device: Device, step, *, right: bool = True):
    """Answer a portion to what comes after its last question."""
    for number in range(1, PORTION + 1):
        assert isinstance(step, QuestionView)
        assert (step.number, step.at_most) == (number, PORTION)
        step = device.right(step) if right else device.wrong(step)
    return step


def first_portion(device: Device, *, right: bool = True) -> PortionEnd:
    step = portion(device, device.learning.start("ana", TALK), right=right)
    assert isinstance(step, LessonView)
    end = device.learning.finish_lesson("ana", seconds=40)
    assert isinstance(end, PortionEnd)
    return end


# --- what a portion is


def test_a_portion_is_six_questions_something_learned_and_an_end(wide: Device) -> None:
    step = portion(wide, wide.learning.start("ana", TALK), right=False)
    assert isinstance(step, LessonView)
    assert (step.take_along, step.reason.code) == (True, ReasonCode.JUST_MISSED)
    assert step.lesson.competency in {fact.competency for fact in facts(wide, AnswerGiven)}
    end = wide.learning.finish_lesson("ana", seconds=40)
    assert isinstance(end, PortionEnd)
    assert (end.asked, end.questions, end.lesson_title) == (6, 6, step.lesson.title)
    assert end.unsure + len(end.known) + len(end.open) >= len(WIDE.competencies)
    assert [fact.asked for fact in facts(wide, PortionEnded)] == [6]


def test_whoever_misses_nothing_learns_something_new(wide: Device) -> None:
    step = portion(wide, wide.learning.start("ana", TALK))
    assert isinstance(step, LessonView)
    assert step.reason.code is ReasonCode.NEW_TO_YOU
    model = wide.record.state("ana").pack("kit").model
    assert model is not None
    known = model.mastery()
    assert known[model.curriculum.competency_index[step.lesson.competency]] < 0.85 or known.min() >= 0.85


def test_what_is_given_to_learn_has_not_been_read_before(wide: Device) -> None:
    read = []
    step = wide.learning.start("ana", TALK)
    while not isinstance(step, Finished):
        if isinstance(step, QuestionView):
            step = wide.wrong(step)
        elif isinstance(step, LessonView):
            read.append(step.lesson.id)
            step = wide.learning.finish_lesson("ana", seconds=40)
        else:
            step = wide.learning.start("ana", TALK)
    assert len(read) == len(set(read)) >= 2
    assert step.outcome is Outcome.COMPLETED


def test_the_lesson_may_be_left_unread(wide: Device) -> None:
    portion(wide, wide.learning.start("ana", TALK), right=False)
    before = wide.record.state("ana").pack("kit").model
    end = wide.learning.pass_lesson("ana")
    assert isinstance(end, PortionEnd)
    assert end.lesson_title == ""
    assert facts(wide, LessonFinished) == []
    assert wide.record.state("ana").pack("kit").model is before
    with pytest.raises(Refusal) as refusal:
        wide.learning.pass_lesson("ana")
    assert refusal.value.code == "no_lesson"


def test_a_module_has_no_lesson_to_pass(wide: Device) -> None:
    wide.begun()
    step = wide.learning.start("ana", Purpose.MODULE, "a")
    while not isinstance(step, LessonView):
        step = wide.wrong(step)
    with pytest.raises(Refusal):
        wide.learning.pass_lesson("ana")


def test_a_pack_without_lessons_ends_a_portion_without_one(make_device) -> None:
    bare = make_device(msgspec.structs.replace(WIDE, lessons=(), variants=()))
    bare.enrol()
    end = portion(bare, bare.learning.start("ana", TALK), right=False)
    assert isinstance(end, PortionEnd)


def test_the_shortest_level_is_shown() -> None:
    levels = (LessonLevel(name="easy", body="Short.", minutes=1), LessonLevel(name="detail", body="Long " * 90))
    assert shortest(Lesson(id="l", title="L", competency="c", body="Usual text.", levels=levels)) == "easy"
    assert shortest(Lesson(id="l", title="L", competency="c", body="Usual text.", levels=levels[1:])) == ""


def test_answers_can_be_given_with_how_sure_one_is_and_say_why_they_are_asked(wide: Device) -> None:
    step = wide.learning.start("ana", TALK)
    assert isinstance(step, QuestionView)
    assert step.ask_confidence
    assert step.reason.code is ReasonCode.START_EASY


# --- over all portions


@pytest.mark.parametrize("knows", [{"one", "two", "four"}, set(), {c.id for c in WIDE.competencies}])
def test_the_questions_are_those_of_a_talk_without_portions(wide: Device, knows: set[str]) -> None:
    """Same seed, same answers, nothing read: same questions in the same order, and the same end."""
    step = wide.learning.start("ana", TALK)
    attempt = step.attempt
    while not isinstance(step, Finished):
        if isinstance(step, QuestionView):
            right = step.item.competency in knows
            wide.learning.answer("ana", right_answer(step.item) if right else NotYet(), confidence=None, seconds=6.0)
            step = wide.learning.next("ana")
        elif isinstance(step, LessonView):
            step = wide.learning.pass_lesson("ana")
        else:
            step = wide.learning.start("ana", TALK)
    got = [fact.item for fact in facts(wide, AnswerGiven)]
    curriculum = wide.shelf.taught("kit")
    assert curriculum is not None
    model, history = LearnerModel.start(curriculum), []
    for _ in range(40):
        chosen = diagnostic.next_question(
            model,
            curriculum,
            history,
            seed=seed_of(attempt, 0),
            at_ms=wide.record.now_ms(),
            elapsed_s=6.0 * len(history),
        )
        if isinstance(chosen, Stop):
            break
        item = next(item for item in WIDE.items if item.id == chosen.item_id)
        right = item.competency in knows
        response = Response.RIGHT if right else Response.NOT_YET
        history.append(
            ItemDone(item.id, item.competency, right, not_yet=not right, probability=round(chosen.probability, 6))
        )
        model = model.answered(
            item.id, response, at_ms=wide.record.now_ms(), purpose=TALK, seconds=6.0, parameters=None
        )
    assert got == [done.item_id for done in history]
    assert len(got) > PORTION


def test_each_answer_counts_once_over_all_portions(wide: Device) -> None:
    end = first_portion(wide)
    step = wide.learning.start("ana", TALK)
    for _ in range(3):
        step = wide.right(step)
    assert end.asked == 6
    model = wide.record.state("ana").pack("kit").model
    assert model is not None
    assert sum(model.counts(c.id).asked for c in WIDE.competencies) == 9 == len(facts(wide, AnswerGiven))
    assert len({fact.item for fact in facts(wide, AnswerGiven)}) == 9


def test_reading_takes_no_time_from_the_talk(wide: Device) -> None:
    portion(wide, wide.learning.start("ana", TALK), right=False)
    wide.clock.pass_ms(3_000_000)
    end = wide.learning.finish_lesson("ana", seconds=3000.0)
    assert isinstance(end, PortionEnd)
    assert isinstance(wide.learning.start("ana", TALK), QuestionView)


def test_time_on_the_questions_ends_it_after_something_learned(wide: Device) -> None:
    step = wide.learning.start("ana", TALK)
    wide.give(NotYet(), seconds=800.0)
    step = wide.learning.next("ana")
    assert isinstance(step, LessonView)
    end = wide.learning.finish_lesson("ana", seconds=20)
    assert isinstance(end, Finished)
    assert end.outcome is Outcome.COMPLETED


def test_a_question_of_a_quiz_in_between_is_not_asked_again(wide: Device) -> None:
    first_portion(wide, right=False)
    wide.clock.pass_ms(DAY)
    wide.finish(wide.learning.start("ana", Purpose.SHIFT_QUIZ))
    quizzed = {fact.item for fact in facts(wide, AnswerGiven) if fact.purpose is Purpose.SHIFT_QUIZ}
    assert quizzed
    wide.finish(wide.learning.start("ana", TALK), right=False)
    asked = [fact.item for fact in facts(wide, AnswerGiven) if fact.purpose is TALK]
    assert len(asked) > PORTION
    assert not quizzed & set(asked[PORTION:])


def test_stopping_in_the_middle_ends_the_whole_as_ever(wide: Device) -> None:
    first_portion(wide)
    wide.right(wide.learning.start("ana", TALK))
    end = wide.learning.stop("ana")
    assert (end.outcome, end.asked) == (Outcome.STOPPED, 7)
    today = wide.learning.today("ana")
    assert (today.portion, today.needs_diagnostic, today.quiz_ready) == (None, False, True)


# --- the day


def test_one_portion_gives_a_path_and_a_quiz_and_the_next_shift_offers_the_next_portion(wide: Device) -> None:
    first_portion(wide)
    today = wide.learning.today("ana")
    assert (today.needs_diagnostic, today.quiz_ready, today.resume) == (False, True, None)
    assert today.next_module is not None
    assert today.portion is not None
    assert (today.portion.asked, today.portion.questions, today.portion.due) == (6, 6, False)
    assert wide.finish(wide.learning.start("ana", Purpose.SHIFT_QUIZ)).asked == 5
    wide.clock.pass_ms(DAY)
    today = wide.learning.today("ana")
    assert today.portion is not None
    assert today.portion.due
    step = wide.learning.start("ana", TALK)
    assert isinstance(step, QuestionView)
    assert (step.number, step.at_most) == (1, PORTION)
    assert wide.learning.today("ana").resume is TALK


def test_what_is_known_can_be_enough(wide: Device) -> None:
    first_portion(wide)
    wide.learning.start("ana", Purpose.MODULE, "a")
    end = wide.learning.end_talk("ana")
    assert (end.purpose, end.outcome, end.asked) == (TALK, Outcome.STOPPED, 6)
    today = wide.learning.today("ana")
    assert (today.portion, today.needs_diagnostic, today.resume) == (None, False, Purpose.MODULE)
    with pytest.raises(Refusal) as refusal:
        wide.learning.end_talk("ana")
    assert refusal.value.code == "no_attempt"


# --- kept


def test_every_place_in_a_portion_outlives_the_program(wide: Device) -> None:
    step = wide.learning.start("ana", TALK)
    while isinstance(step, QuestionView):
        step = wide.wrong(step)
    assert isinstance(step, LessonView)
    again = wide.reopened(WIDE)
    assert again.learning.resume("ana") == step
    end = again.learning.finish_lesson("ana", seconds=9)
    assert isinstance(end, PortionEnd)
    assert again.learning.next("ana") == end, "a second tap begins nothing"
    once_more = again.reopened(WIDE)
    assert once_more.learning.resume("ana") is None
    assert once_more.learning.today("ana").portion is not None
    assert isinstance(once_more.learning.start("ana", TALK), QuestionView)
    once_more.close()


def test_a_program_that_died_between_lesson_and_end_comes_back_to_the_end(wide: Device) -> None:
    step = portion(wide, wide.learning.start("ana", TALK), right=False)
    assert isinstance(step, LessonView)
    offered = facts(wide, LessonOffered)[-1]
    talk = wide.record.state("ana").latest_open()[0]
    wide.record.append(
        "ana",
        LessonFinished(
            pack="kit",
            version="1.0.0",
            lesson=offered.lesson,
            competency=step.lesson.competency,
            seconds=9.0,
            attempt=talk.id,
        ),
    )
    assert isinstance(wide.learning.resume("ana"), PortionEnd)


def test_another_device_goes_on_with_the_next_portion(wide: Device) -> None:
    end = first_portion(wide)
    state = LearnerState("ana")
    for event in wide.roamed():
        state = wide.fold.fold(state, event)
    talk = state.latest_open()[0]
    assert (talk.id, talk.rests, talk.portions, talk.portion) == (end.attempt, True, 1, ())
    here = wide.record.state("ana").latest_open()[0]
    assert (talk.portion_ms, talk.answers, talk.steps) == (here.portion_ms, here.answers, here.steps)


def test_a_pause_that_two_devices_recorded_is_one(wide: Device) -> None:
    first_portion(wide)
    talk = wide.record.state("ana").latest_open()[0]
    wide.record.append("ana", PortionEnded(attempt=talk.id, pack="kit", version="1.0.0", asked=6))
    assert wide.record.state("ana").latest_open()[0].portions == 1


def test_a_small_pack_ends_the_whole_within_its_portions(make_device) -> None:
    small = make_device(KIT)
    small.enrol()
    end = small.finish(small.learning.start("ana", TALK))
    assert end.outcome is Outcome.COMPLETED
    numbers = [fact.number for fact in facts(small, QuestionAsked)]
    assert numbers == list(range(1, end.asked + 1))
