# SPDX-License-Identifier: Apache-2.0
"""What a learner can do, on a real record and the real engine."""

from __future__ import annotations

import math

import msgspec
import pytest
from sqlcipher3.dbapi2 import IntegrityError

from app.errors import Refusal
from app.events import (
    AnswerGiven,
    AreasRated,
    AttemptFinished,
    AttemptStarted,
    Confidence,
    LessonOffered,
    Outcome,
    Purpose,
    QuestionAsked,
)
from app.reasons import ReasonCode
from app.steps import seed_of
from app.steps.given import LONGEST_S, MOST_CHARACTERS
from app.views import Finished, LessonView, PortionEnd, QuestionView, SuggestPerson
from content_packs.answers import Chosen, Matched, NotYet, Number, Ordered, Said, Words
from content_packs.grading import right_answer
from content_packs.model import (
    Asset,
    Matching,
    MultipleChoice,
    Numeric,
    Ordering,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from tests.app.kit import DAY, KIT, MODULES, Device, Loaded, make_pack, make_pack_of

MODULE, QUIZ, DIAGNOSTIC = Purpose.MODULE, Purpose.SHIFT_QUIZ, Purpose.DIAGNOSTIC
BOTH = (KIT, make_pack("2.0.0", modules={"clean": ("when", "how"), "extra": ("spot", "more")}))


def code(call, *args, **kwargs) -> str:
    with pytest.raises(Refusal) as refusal:
        call(*args, **kwargs)
    return refusal.value.code


def give(device: Device, answer, **kwargs):
    return device.learning.answer("ana", answer, **{"confidence": None, "seconds": 5.0, **kwargs})


def question(device: Device, step) -> QuestionView:
    return until(device, QuestionView, step)


def until(device: Device, wanted: type, step, *, right: bool = False):
    """Go on until a step is of this kind."""
    for _ in range(100):
        if isinstance(step, wanted):
            return step
        assert not isinstance(step, Finished), f"no {wanted.__name__} came"
        if isinstance(step, QuestionView):
            step = device.right(step) if right else device.wrong(step)
        elif isinstance(step, PortionEnd):
            step = device.learning.start("ana", DIAGNOSTIC)
        elif isinstance(step, LessonView):
            step = device.learning.finish_lesson("ana", seconds=30)
        else:
            step = device.learning.next("ana")
    raise AssertionError("no end")


def question_of(make_device, kind: type, language: str = "en") -> tuple[Device, QuestionView]:
    """A device with a diagnostic that has come to a question of this kind."""
    device = make_device(make_pack_of(kind))
    device.enrol(language=language)
    return device, device.learning.start("ana", DIAGNOSTIC)


def last(device: Device, kind: type):
    return next(event.fact for event in reversed(device.events()) if isinstance(event.fact, kind))


# --- the day


def test_a_first_day(device: Device) -> None:
    today = device.learning.today("ana")
    assert (today.needs_welcome, today.needs_diagnostic, today.quiz_ready, today.resume) == (True, True, False, None)
    assert today.streak_shifts == today.due_count == 0
    assert [card.id for card in today.path] == list(MODULES)
    device.learning.rate_areas("ana", {"clean": 0.5}, ("safe",))
    assert not device.learning.today("ana").needs_welcome
    end = device.finish(device.learning.start("ana", DIAGNOSTIC))
    assert end.outcome is Outcome.COMPLETED
    assert end.asked == end.right > 0
    today = device.learning.today("ana")
    assert (today.needs_diagnostic, today.quiz_ready, today.quiz_done_today, today.streak_shifts) == (
        False, True, False, 1,
    )  # fmt: skip
    assert device.finish(device.learning.start("ana", QUIZ)).asked == 5
    assert device.learning.today("ana").quiz_done_today
    progress = device.learning.progress("ana")
    assert progress.answers == end.asked + 5
    assert progress.shifts == 1
    assert {row.competency for row in progress.skills} == set(KIT_COMPETENCIES)


KIT_COMPETENCIES = [c for members in MODULES.values() for c in members]


def test_looking_changes_nothing(device: Device) -> None:
    device.begun()
    before = device.events()
    device.learning.today("ana")
    device.learning.progress("ana")
    device.learning.welcome_areas("ana")
    device.learning.lesson("ana", "when-0")
    assert device.events() == before


def test_everything_recorded_is_told_to_the_sender(device: Device) -> None:
    step = device.learning.start("ana", DIAGNOSTIC)
    told = device.told
    give(device, right_answer(step.item))
    assert device.told == told + 1


@pytest.mark.parametrize("rating", [math.nan, math.inf, -math.inf, -3.0, 7.0])
def test_ratings_are_kept_between_0_and_1(device: Device, rating: float) -> None:
    device.learning.rate_areas("ana", {"clean": rating}, ())
    assert 0.0 <= last(device, AreasRated).ratings["clean"] <= 1.0


@pytest.mark.parametrize(("ratings", "wants"), [({"gone": 0.5}, ()), ({}, ("gone",))])
def test_a_module_that_is_not_there_cannot_be_rated(device: Device, ratings, wants) -> None:
    assert code(device.learning.rate_areas, "ana", ratings, wants) == "no_such_module"
    assert device.facts() == ["LearnerAdded"]


@pytest.mark.parametrize(
    "call",
    [
        lambda d, who: d.learning.today(who),
        lambda d, who: d.learning.progress(who),
        lambda d, who: d.learning.welcome_areas(who),
        lambda d, who: d.learning.rate_areas(who, {}, ()),
        lambda d, who: d.learning.start(who, MODULE, "clean"),
        lambda d, who: d.learning.resume(who),
        lambda d, who: d.learning.lesson(who, "when-0"),
        lambda d, who: d.learning.media(who, "media/a.svg"),
    ],
)
@pytest.mark.parametrize(
    ("pack", "who", "expected"),
    [("gone", "ana", "no_such_pack"), ("", "ana", "no_such_pack"), ("kit", "bob", "no_such_learner")],
)
def test_without_a_pack_or_a_person_every_call_refuses(make_device, call, pack: str, who: str, expected: str) -> None:
    device = make_device()
    device.enrol(pack=pack or "kit")
    if not pack:
        device = device.reopened()
    assert code(call, device, who) == expected
    device.close()


@pytest.mark.parametrize("call", ["next", "stop", "finish_lesson", "answer", "hint", "save_draft"])
def test_where_nothing_runs_nothing_can_be_done(device: Device, call: str) -> None:
    arguments = {"answer": (NotYet(),), "save_draft": (None,)}.get(call, ())
    named = {"answer": {"confidence": None, "seconds": 1}, "finish_lesson": {"seconds": 1}}.get(call, {})
    expected = "no_attempt" if call in {"next", "stop", "finish_lesson"} else "no_question"
    assert code(getattr(device.learning, call), "ana", *arguments, **named) == expected
    assert device.learning.resume("ana") is None
    assert device.facts() == ["LearnerAdded"]


# --- questions and answers


def test_what_is_on_the_screen_is_in_the_record_before_it_is_shown(device: Device) -> None:
    step = device.learning.start("ana", DIAGNOSTIC)
    asked = last(device, QuestionAsked)
    assert (asked.item, asked.attempt, asked.number) == (step.item.id, step.attempt, 1)
    assert 0.0 <= asked.probability <= 1.0
    assert asked.shuffle == seed_of(step.attempt, 1)
    assert len({seed_of(attempt, number) for attempt in "ab" for number in range(50)}) == 100
    assert step.reason.code is ReasonCode(asked.reason)
    assert step.at_most == 6, "so many in a portion"


def test_a_second_answer_is_refused_and_nothing_is_there_twice(device: Device) -> None:
    step = device.learning.start("ana", DIAGNOSTIC)
    give(device, right_answer(step.item))
    before = device.events()
    assert code(give, device, right_answer(step.item)) == "no_question"
    assert device.events() == before


def test_next_without_an_answer_is_the_same_question(device: Device) -> None:
    step = device.learning.start("ana", DIAGNOSTIC)
    before = device.events()
    assert device.learning.next("ana") == step
    assert device.learning.start("ana", DIAGNOSTIC) == step
    assert device.events() == before


@pytest.mark.parametrize(
    ("kind", "answer"),
    [
        (SingleChoice, Chosen((4,))),
        (SingleChoice, Chosen((0, 1))),
        (MultipleChoice, Chosen(())),
        (TrueFalse, Number(1.0)),
        (Ordering, Ordered((0, 1, 1))),
        (Matching, Matched((0, 1))),
        (Numeric, Number(math.nan)),
        (Numeric, Number(math.inf)),
        (ShortText, Words("  ")),
    ],
)
def test_an_answer_of_another_shape_is_refused_and_the_question_stays(make_device, kind: type, answer) -> None:
    device, step = question_of(make_device, kind)
    before = device.events()
    assert code(give, device, answer) == "answer_does_not_fit"
    assert device.events() == before
    assert device.learning.next("ana") == step


@pytest.mark.parametrize(
    ("kind", "wrong"),
    [
        (SingleChoice, Chosen((1,))),
        (MultipleChoice, Chosen((1,))),
        (TrueFalse, Said(value=True)),
        (Ordering, Ordered((2, 1, 0))),
        (Matching, Matched((1, 0, 2))),
        (Numeric, Number(7.0)),
        (ShortText, Words("7")),
    ],
)
def test_every_kind_is_graded_by_the_authors_positions(make_device, kind: type, wrong) -> None:
    device, step = question_of(make_device, kind)
    for answer, right in ((right_answer(step.item), True), (wrong, False)):
        assert isinstance(step.item, kind)
        feedback = give(device, answer)
        assert (feedback.grade.right, feedback.item, feedback.order) == (right, step.item, step.order)
        assert feedback.lesson == f"{step.item.competency}-0"
        assert last(device, AnswerGiven).right is right
        step = device.learning.next("ana")


def test_not_yet_is_an_honest_answer_without_confidence(device: Device) -> None:
    device.learning.start("ana", DIAGNOSTIC)
    feedback = give(device, NotYet(), confidence=Confidence.SURE)
    assert not feedback.grade.right
    assert last(device, AnswerGiven).confidence is None


@pytest.mark.parametrize(
    ("seconds", "kept"), [(-5.0, 0.0), (math.nan, 0.0), (1.239, 1.24), (1e9, LONGEST_S), (math.inf, LONGEST_S)]
)
def test_seconds_are_clipped(device: Device, seconds: float, kept: float) -> None:
    device.learning.start("ana", DIAGNOSTIC)
    give(device, NotYet(), seconds=seconds)
    assert last(device, AnswerGiven).seconds == kept


@pytest.mark.parametrize("text", ["so\ud800ap", "x" * 100_000, "soap\x00", "\u202esoap"])
def test_whatever_is_typed_can_be_kept_and_sent(make_device, text: str) -> None:
    device, _ = question_of(make_device, ShortText)
    device.learning.save_draft("ana", Words(text))
    give(device, Words(text))
    kept = last(device, AnswerGiven).answer.text
    assert len(kept) <= MOST_CHARACTERS
    assert len(device.roamed()) == sum(event.roam_sequence > 0 for event in device.events())


def test_a_hint_makes_an_assisted_answer_and_counts_once(make_device) -> None:
    device, step = question_of(make_device, SingleChoice)
    assert device.learning.hint("ana") == step.item.hint
    device.learning.hint("ana")
    assert device.facts().count("HintShown") == 1
    assert device.learning.next("ana").hint_shown
    give(device, right_answer(step.item))
    assert last(device, AnswerGiven).assisted
    following = device.learning.next("ana")
    assert not following.hint_shown
    give(device, right_answer(following.item))
    assert not last(device, AnswerGiven).assisted


def test_a_question_without_a_hint_has_none(make_device) -> None:
    device, _ = question_of(make_device, TrueFalse)
    assert code(device.learning.hint, "ana") == "no_hint"
    assert "HintShown" not in device.facts()


def test_how_sure_one_is_can_be_said_in_the_first_talk_and_the_quiz(device: Device) -> None:
    assert device.learning.start("ana", DIAGNOSTIC).ask_confidence
    device.finish(device.learning.resume("ana"))
    module = device.learning.start("ana", MODULE, "clean")
    assert not until(device, QuestionView, module).ask_confidence
    step = device.learning.start("ana", QUIZ)
    assert (step.ask_confidence, step.at_most) == (True, 5)
    give(device, right_answer(step.item), confidence=Confidence.NOT_SURE)
    assert last(device, AnswerGiven).confidence is Confidence.NOT_SURE


def test_a_small_pack_does_not_promise_five_questions(make_device) -> None:
    device = make_device(make_pack(modules={"clean": ("when", "how")}))
    device.enrol()
    device.begun()
    step = device.learning.start("ana", QUIZ)
    assert step.at_most == 2
    assert device.finish(step).asked == 2


def test_no_competency_is_asked_twice_a_day_by_quizzes(device: Device) -> None:
    device.begun()
    device.finish(device.learning.start("ana", QUIZ))
    assert device.finish(device.learning.start("ana", QUIZ)).asked == 0
    device.clock.pass_ms(DAY)
    assert device.finish(device.learning.start("ana", QUIZ)).asked == 5


# --- modules


def test_a_module_that_is_known_is_passed(device: Device) -> None:
    device.begun()
    end = device.finish(device.learning.start("ana", MODULE, "speak"))
    assert (end.outcome, end.module) == (Outcome.PASSED, "speak")
    assert last(device, AttemptFinished).progress == 1.0
    assert [row.competency for row in (*end.settled, *end.practise)] == ["say"]
    cards = {card.id: card.state for card in device.learning.today("ana").path}
    assert cards["speak"] == "done"


def test_what_is_passed_stays_passed(device: Device) -> None:
    device.begun()
    assert device.finish(device.learning.start("ana", MODULE, "speak")).outcome is Outcome.PASSED
    question(device, device.learning.start("ana", MODULE, "speak"))
    assert device.learning.stop("ana").outcome is Outcome.STOPPED
    cards = {card.id: card.state for card in device.learning.today("ana").path}
    assert cards["speak"] == "done"


def test_lessons_are_read_and_another_explanation_comes_second(device: Device) -> None:
    step = until(device, LessonView, device.learning.start("ana", MODULE, "clean"))
    competency = step.lesson.competency
    assert last(device, LessonOffered).lesson == step.lesson.id == f"{competency}-0"
    assert code(give, device, NotYet()) == "no_question"
    assert device.learning.next("ana") == step
    step = device.learning.finish_lesson("ana", seconds=math.nan)
    assert code(device.learning.finish_lesson, "ana", seconds=1) == "no_lesson"
    assert until(device, LessonView, step).lesson.id == f"{competency}-1"
    assert device.learning.progress("ana").lessons == 1


@pytest.mark.parametrize("leave", ["next", "stop"])
def test_after_three_tries_a_person_is_suggested(device: Device, leave: str) -> None:
    step = until(device, SuggestPerson, device.learning.start("ana", MODULE, "clean"))
    assert step.reason.code is ReasonCode.ASK_A_PERSON
    assert step.competency_title == "Title when"
    assert code(device.learning.finish_lesson, "ana", seconds=1) == "no_lesson"
    assert code(give, device, NotYet()) == "no_question"
    assert device.learning.today("ana").resume is MODULE
    assert device.learning.resume("ana") == step
    end = getattr(device.learning, leave)("ana")
    assert (end.outcome, last(device, AttemptFinished).outcome) == (Outcome.NOT_YET, Outcome.NOT_YET)
    assert [row.competency for row in end.practise] == ["when", "how"]
    assert device.learning.today("ana").resume is None
    assert isinstance(device.learning.start("ana", MODULE, "clean"), QuestionView | LessonView)


@pytest.mark.parametrize("module", ["gone", ""])
def test_a_module_that_is_not_there_cannot_be_started(device: Device, module: str) -> None:
    assert code(device.learning.start, "ana", MODULE, module) == "no_such_module"


def test_a_diagnostic_has_no_module(device: Device) -> None:
    device.finish(device.learning.start("ana", DIAGNOSTIC, "clean"))
    assert last(device, AttemptStarted).module == ""
    assert not device.learning.today("ana").needs_diagnostic


# --- interruptions


def test_a_pulled_plug_brings_the_same_question_back(make_device) -> None:
    device, step = question_of(make_device, SingleChoice)
    device.learning.hint("ana")
    device.learning.save_draft("ana", Chosen((2,)))
    again = device.reopened(make_pack_of(SingleChoice))
    today = again.learning.today("ana")
    assert (today.resume, today.resume_module) == (DIAGNOSTIC, "")
    assert again.learning.resume("ana") == msgspec.structs.replace(step, hint_shown=True, draft=Chosen((2,)))
    assert again.give(Chosen((0,))).grade.right
    assert again.facts().count("HintShown") == 1
    again.close()


def test_a_pulled_plug_after_the_answer_goes_on_with_the_next_question(device: Device) -> None:
    step = device.learning.start("ana", DIAGNOSTIC)
    give(device, right_answer(step.item))
    again = device.reopened(KIT)
    following = again.learning.resume("ana")
    assert (following.number, following.attempt) == (2, step.attempt)
    assert following.item != step.item
    again.close()


def test_a_pulled_plug_between_start_and_first_question_loses_nothing(device: Device) -> None:
    device.record.append("ana", AttemptStarted(attempt="a", purpose=MODULE, pack="kit", version="1.0.0", module="safe"))
    step = device.learning.start("ana", MODULE, "safe")
    assert step.attempt == "a"
    assert device.facts().count("AttemptStarted") == 1


def test_a_draft_is_of_one_question_and_ends_with_it(make_device) -> None:
    device, step = question_of(make_device, Numeric)
    device.learning.save_draft("ana", Number(3.0))
    device.learning.save_draft("ana", None)
    assert device.learning.next("ana").draft is None
    device.learning.save_draft("ana", Number(4.0))
    assert device.learning.next("ana").draft == Number(4.0)
    following = device.right(step)
    assert following.draft is None
    device.record.save_draft("ana", following.attempt, "another-item", '{"type": "not_yet"}')
    assert device.learning.next("ana").draft is None


@pytest.mark.parametrize("text", ['{"type": "sung"}', "5", '"x"', "[]"])
def test_a_draft_that_cannot_be_read_is_forgotten(device: Device, text: str) -> None:
    step = device.learning.start("ana", DIAGNOSTIC)
    device.record.save_draft("ana", step.attempt, step.item.id, text)
    assert device.learning.next("ana") == step


def test_a_quiz_interrupts_a_module_and_both_go_on(device: Device) -> None:
    """Each is answered, stopped and resumed as what it is: the record never mixes them up."""
    device.begun()
    device.clock.pass_ms(DAY)
    module = question(device, device.learning.start("ana", MODULE, "clean"))
    quiz = device.learning.start("ana", QUIZ)
    assert device.learning.resume("ana") == quiz
    assert device.learning.start("ana", MODULE, "clean") == module
    assert give(device, NotYet()).item.id == module.item.id
    assert last(device, AnswerGiven).attempt == module.attempt
    assert device.learning.start("ana", QUIZ) == quiz
    give(device, NotYet())
    assert last(device, AnswerGiven).attempt == quiz.attempt
    assert device.finish(device.learning.next("ana")).purpose is QUIZ
    assert device.learning.today("ana").resume is MODULE
    assert device.learning.resume("ana").attempt == module.attempt


def test_home_offers_what_runs(device: Device) -> None:
    """Resuming leaves no event, so what was touched last is not always what runs."""
    device.begun()
    device.clock.pass_ms(DAY)
    module = device.learning.start("ana", MODULE, "clean")
    device.learning.start("ana", QUIZ)
    device.learning.start("ana", MODULE, "clean")
    today = device.learning.today("ana")
    assert (today.resume, today.resume_module) == (MODULE, "Module clean")
    assert today.next_module is None or today.next_module.id != "clean"
    assert device.learning.stop("ana").attempt == module.attempt


def test_a_second_stop_ends_nothing_else(device: Device) -> None:
    device.begun()
    module = device.learning.start("ana", MODULE, "clean")
    quiz = device.learning.start("ana", QUIZ)
    assert device.learning.stop("ana").attempt == quiz.attempt
    assert code(device.learning.stop, "ana") == "no_attempt"
    assert code(device.learning.next, "ana") == "no_attempt"
    assert device.learning.resume("ana").attempt == module.attempt


def test_home_can_end_what_it_offers(device: Device) -> None:
    device.learning.start("ana", MODULE, "clean")
    again = device.reopened(KIT)
    assert code(again.learning.stop, "ana") == "no_attempt"
    assert again.learning.today("ana").resume is MODULE
    assert again.learning.stop("ana").outcome is Outcome.STOPPED
    assert again.learning.today("ana").resume is None
    again.close()


def test_two_people_do_not_meet(device: Device) -> None:
    device.enrol("ben")
    mine = device.learning.start("ana", MODULE, "clean")
    his = device.learning.start("ben", MODULE, "safe")
    assert device.learning.next("ana") == mine
    device.right(his, "ben")
    assert device.learning.next("ana") == mine
    assert device.learning.progress("ana").answers == 0


@pytest.mark.parametrize("moment", ["question", "answered", "lesson"])
def test_stopping_is_always_possible(device: Device, moment: str) -> None:
    step = device.learning.start("ana", MODULE, "clean")
    if moment == "answered":
        give(device, NotYet())
    if moment == "lesson":
        until(device, LessonView, step)
    answers = device.facts().count("AnswerGiven")
    end = device.learning.stop("ana")
    assert (end.outcome, end.asked, end.right) == (Outcome.STOPPED, answers, 0)
    assert device.learning.resume("ana") is None
    assert [event.fact.attempt for event in device.events() if isinstance(event.fact, AttemptFinished)] == [
        step.attempt
    ]


def test_a_stopped_diagnostic_counts_as_done_and_a_stopped_quiz_does_not(device: Device) -> None:
    device.learning.start("ana", DIAGNOSTIC)
    device.learning.stop("ana")
    today = device.learning.today("ana")
    assert (today.needs_diagnostic, today.quiz_ready) == (False, True)
    device.right(device.learning.start("ana", QUIZ))
    device.learning.stop("ana")
    assert not device.learning.today("ana").quiz_done_today


def test_yesterdays_quiz_is_closed_and_does_not_count_as_todays(device: Device) -> None:
    device.begun()
    old = device.learning.start("ana", QUIZ)
    began = device.clock.now_ms()
    device.right(old)
    device.clock.pass_ms(began + DAY - device.clock.now_ms())
    assert device.learning.today("ana").resume is QUIZ
    device.clock.pass_ms(1)
    assert device.learning.today("ana").resume is None
    assert device.learning.resume("ana") is None
    new = device.learning.start("ana", QUIZ)
    assert (new.attempt != old.attempt, new.number) == (True, 1)
    assert device.facts()[-3:] == ["AttemptFinished", "AttemptStarted", "QuestionAsked"]
    today = device.learning.today("ana")
    assert (today.resume, today.quiz_done_today) == (QUIZ, False)


def test_behind_a_stale_quiz_an_older_module_can_be_resumed(device: Device) -> None:
    device.begun()
    module = device.learning.start("ana", MODULE, "clean")
    device.learning.start("ana", QUIZ)
    again = device.reopened(KIT)
    again.clock.pass_ms(3 * DAY)
    assert again.learning.today("ana").resume is MODULE
    assert again.learning.resume("ana").attempt == module.attempt
    again.close()


@pytest.mark.parametrize("failing", ["event", "outbox", "skill", "last_attempt"])
def test_what_cannot_be_saved_stays_on_the_screen(device: Device, failing: str) -> None:
    device.begun()
    step = question(device, device.learning.start("ana", MODULE, "clean"))
    device.learning.save_draft("ana", None)
    before, state = device.events(), device.record.state("ana")
    change = "INSERT ON" if failing in {"event", "outbox"} else "UPDATE ON"
    device.database.execute(
        f"CREATE TEMP TRIGGER stop BEFORE {change} main.{failing} BEGIN SELECT RAISE (ABORT, 'no'); END"
    )
    act = (lambda: device.learning.stop("ana")) if failing == "last_attempt" else (lambda: give(device, NotYet()))
    if failing == "last_attempt":
        device.database.execute("DROP TRIGGER stop")
        device.database.execute(
            "CREATE TEMP TRIGGER stop BEFORE INSERT ON main.last_attempt BEGIN SELECT RAISE (ABORT, 'no'); END"
        )
    with pytest.raises(IntegrityError):
        act()
    device.database.execute("DROP TRIGGER stop")
    assert device.events() == before
    assert device.record.state("ana") is state
    assert device.learning.next("ana") == step
    act()
    assert len(device.events()) == len(before) + 1
    assert device.record.rebuild(verify=True).differences == ()


# --- pack versions


def test_an_attempt_finishes_on_the_version_it_began_with(device: Device) -> None:
    """The newer version lacks a module, has a new one, and other questions; none of that reaches the attempt."""
    device.begun()
    step = device.learning.start("ana", MODULE, "safe")
    again = device.reopened(*BOTH)
    assert again.learning.today("ana").resume is MODULE
    assert again.learning.resume("ana") == step
    end = again.finish(step, right=False)
    facts = [event.fact for event in again.events()]
    mine = [fact for fact in facts if getattr(fact, "attempt", "") == step.attempt]
    assert {fact.version for fact in mine if hasattr(fact, "version")} == {"1.0.0"}
    assert {fact.item for fact in mine if isinstance(fact, QuestionAsked)} <= {item.id for item in KIT.items}
    assert end.module == "safe"
    assert [row.competency for row in (*end.settled, *end.practise)] == ["spot"]  # lift is gone from the newest
    assert code(again.learning.start, "ana", MODULE, "safe") == "no_such_module"
    again.close()


@pytest.mark.parametrize("purpose", [DIAGNOSTIC, QUIZ])
def test_old_attempts_never_ask_new_questions(device: Device, purpose: Purpose) -> None:
    if purpose is QUIZ:
        device.begun()
        device.clock.pass_ms(DAY)
    step = device.learning.start("ana", purpose)
    again = device.reopened(*BOTH)
    assert again.finish(again.learning.resume("ana"), right=False).attempt == step.attempt
    asked = [event.fact.competency for event in again.events() if isinstance(event.fact, QuestionAsked)]
    assert "more" not in asked
    assert again.learning.start("ana", DIAGNOSTIC).at_most > 0
    assert last(again, AttemptStarted).version == "2.0.0"
    again.close()


def test_a_version_that_is_gone_closes_the_attempt_and_begins_anew(device: Device) -> None:
    old = device.right(device.learning.start("ana", MODULE, "clean"))
    again = device.reopened(make_pack("2.0.0", without=(old.item.id,)))
    assert again.learning.today("ana").resume is None
    assert again.learning.resume("ana") is None
    new = again.learning.start("ana", MODULE, "clean")
    assert new.attempt != old.attempt
    ends = [event.fact for event in again.events() if isinstance(event.fact, AttemptFinished)]
    assert [(end.attempt, end.outcome, end.asked) for end in ends] == [(old.attempt, Outcome.STOPPED, 1)]
    again.finish(new)
    assert again.record.rebuild(verify=True).differences == ()
    again.close()


def test_a_module_that_is_gone_with_its_version_leaves_a_usable_home(device: Device) -> None:
    device.begun()
    device.learning.start("ana", MODULE, "speak")
    again = device.reopened(BOTH[1])
    assert again.learning.today("ana").resume is None
    assert [card.id for card in again.learning.today("ana").path] == ["clean", "extra"]
    assert code(again.learning.start, "ana", MODULE, "speak") == "no_such_module"
    again.close()


def test_everything_open_of_a_gone_version_is_closed_at_once(device: Device) -> None:
    for name in ("a", "b"):  # two devices began the same module
        device.record.append(
            "ana", AttemptStarted(attempt=name, purpose=MODULE, pack="kit", version="0.9.0", module="safe")
        )
    device.learning.start("ana", MODULE, "safe")
    assert {event.fact.attempt for event in device.events() if isinstance(event.fact, AttemptFinished)} == {"a", "b"}
    assert len(device.record.state("ana").open) == 1


def test_a_pack_that_comes_back_goes_on(device: Device) -> None:
    step = device.learning.start("ana", MODULE, "clean")
    gone = device.reopened(make_pack(id="other"))
    assert code(gone.learning.today, "ana") == "no_such_pack"
    assert code(gone.learning.resume, "ana") == "no_such_pack"
    back = gone.reopened(KIT)
    assert back.learning.resume("ana") == step
    back.close()


def test_another_pack_is_another_path(device: Device) -> None:
    """Somebody who is moved to another pack is not offered what waits in the first one; moved back, it waits still."""
    step = device.learning.start("ana", MODULE, "clean")
    again = device.reopened(KIT, make_pack(id="other"))
    again.database.execute("UPDATE learner SET pack = 'other'")
    today = again.learning.today("ana")
    assert (today.resume, today.needs_diagnostic) == (None, True)
    assert again.learning.resume("ana") is None
    again.begun()
    again.database.execute("UPDATE learner SET pack = 'kit'")
    assert again.learning.resume("ana") == step
    again.database.execute("UPDATE learner SET pack = 'other'")
    end = again.finish(step)  # moved while a question is on the screen
    assert {row.competency for row in (*end.settled, *end.practise)} == set(MODULES["clean"])
    again.close()


def test_lessons_and_media_are_those_of_the_running_version(make_device) -> None:
    older = Loaded(KIT, {"media/a.svg": b"old"})
    newer = Loaded(make_pack("2.0.0", modules={"safe": ("spot", "lift")}), {"media/a.svg": b"new"})
    device = make_device(older)
    device.enrol()
    device.learning.start("ana", MODULE, "clean")
    again = device.reopened(older, newer)
    assert again.learning.media("ana", "media/a.svg") == b"new"
    assert code(again.learning.lesson, "ana", "when-0") == "no_such_lesson"
    again.learning.resume("ana")
    assert again.learning.media("ana", "media/a.svg") == b"old"
    assert again.learning.lesson("ana", "when-0").version == "1.0.0"
    assert code(again.learning.media, "ana", "media/gone.svg") == "no_such_media"
    assert code(again.learning.media, "ana", "../../etc/passwd") == "no_such_media"
    again.close()


def test_a_picture_of_a_question_comes_with_what_it_shows(make_device) -> None:
    kit = make_pack_of(SingleChoice)
    pictured = [msgspec.structs.replace(item, media="media/a.svg") for item in kit.items]
    asset = Asset(path="media/a.svg", author="us", licence="CC0-1.0", alt="A wet floor")
    other = Asset(path="media/b.svg", author="us", licence="CC0-1.0", alt="A dry floor")
    device = make_device(Loaded(msgspec.structs.replace(kit, items=tuple(pictured), assets=(other, asset))))
    device.enrol()
    assert device.learning.start("ana", Purpose.DIAGNOSTIC).media_alt == "A wet floor"


def test_a_question_without_a_picture_describes_none(make_device) -> None:
    _device, step = question_of(make_device, SingleChoice)
    assert step.media_alt == ""


# --- languages


def test_a_spanish_learner_sees_spanish_and_is_graded_by_the_authors_positions(make_device) -> None:
    device, step = question_of(make_device, SingleChoice, "es-MX")
    assert step.language == "es-MX"
    assert step.item.stem.startswith("es ")
    assert step.competency_title.startswith("Título")
    assert step.module_title == f"Module {next(m for m, c in MODULES.items() if step.item.competency in c)}"
    assert device.give(Chosen((0,))).grade.right
    assert device.learning.today("ana").pack_title == "Equipo"
    assert device.learning.lesson("ana", "when-0").lesson.title == "es when 0"


@pytest.mark.parametrize("typed", ["es soap", "soap", "ES SOAP!"])
def test_words_are_right_in_both_languages(make_device, typed: str) -> None:
    device, _ = question_of(make_device, ShortText, "es")
    assert device.give(Words(typed)).grade.right


def test_a_change_of_language_changes_the_words_and_nothing_else(device: Device) -> None:
    from app.preferences import Preferences

    step = device.learning.start("ana", DIAGNOSTIC)
    device.accounts.set_preferences("ana", Preferences(language="es"))
    spanish = device.learning.next("ana")
    assert (spanish.item.id, spanish.order, spanish.number) == (step.item.id, step.order, step.number)
    assert spanish.item.stem == f"es {step.item.stem}"


# --- the end of a quiz


def test_the_end_of_a_quiz_speaks_of_what_it_asked_and_counts_honest_answers_apart(device: Device) -> None:
    device.begun()
    step = question(device, device.learning.start("ana", QUIZ))
    asked = {step.item.competency}
    give(device, NotYet())
    step = device.learning.next("ana")
    while isinstance(step, QuestionView):
        asked.add(step.item.competency)
        give(device, right_answer(step.item))
        step = device.learning.next("ana")
    assert isinstance(step, Finished)
    assert (step.not_yet, step.right) == (1, step.asked - 1)
    assert {row.competency for row in (*step.settled, *step.practise)} <= asked


# --- clocks


@pytest.mark.parametrize("jump", [-40 * 365 * DAY, -3 * DAY, -30_000, 3 * DAY, 30 * 365 * DAY])
def test_a_clock_that_jumps_disturbs_nobody(device: Device, jump: int) -> None:
    device.begun()
    step = question(device, device.learning.start("ana", MODULE, "clean"))
    device.clock.jump(device.clock.now_ms() + jump)
    assert device.give(right_answer(step.item)).grade.right
    assert isinstance(device.finish(device.learning.next("ana"), right=False), Finished)
    device.clock.jump(device.clock.now_ms() - jump)
    assert isinstance(device.finish(device.learning.start("ana", QUIZ)), Finished)
    today = device.learning.today("ana")
    assert (today.resume, today.due_count <= len(KIT_COMPETENCIES)) == (None, True)
    events = device.events()
    assert [event.sequence for event in events] == list(range(1, len(events) + 1))
    assert device.record.rebuild(verify=True).differences == ()


def test_what_was_done_today_stays_done_when_the_clock_falls_back_by_years(device: Device) -> None:
    device.begun()
    assert isinstance(device.finish(device.learning.start("ana", QUIZ)), Finished)
    before = device.learning.today("ana")
    assert before.quiz_done_today
    device.clock.jump(device.clock.now_ms() - 30 * 365 * DAY)
    after = device.learning.today("ana")
    assert (after.quiz_done_today, after.streak_shifts) == (True, before.streak_shifts)


def test_a_streak_goes_on_over_midnight_and_days_off(device: Device) -> None:
    midnight = (device.clock.now_ms() // DAY + 1) * DAY
    device.clock.jump(midnight - 1000)
    step = device.learning.start("ana", DIAGNOSTIC)
    give(device, NotYet())
    assert device.learning.today("ana").streak_shifts == 1
    device.clock.jump(midnight)
    assert device.learning.today("ana").streak_shifts == 1
    step = device.learning.next("ana")
    give(device, right_answer(step.item))
    assert device.learning.today("ana").streak_shifts == 2
    device.clock.jump(midnight + 7 * DAY)
    assert device.learning.today("ana").streak_shifts == 2
    device.clock.jump(midnight + 8 * DAY)
    assert device.learning.today("ana").streak_shifts == 0
