# SPDX-License-Identifier: Apache-2.0
"""Inside a lesson: a film waits for a question, its place is kept, a task is taken on, words fit the reader."""

from __future__ import annotations

import json

import msgspec
import pytest

from app.errors import Refusal
from app.events import AnswerGiven, Purpose
from app.lesson_facts import MediaPlayed, TaskTaken
from app.preferences import Preferences
from app.views import LessonView, QuestionView
from content_packs.answers import Chosen, NotYet, Number
from content_packs.grading import right_answer
from content_packs.model import Asset, Draw, Film, LessonLevel, Numeric, Pack, Pause, Term
from tests.app.kit import KIT, Device

FILM = "media/hands.webm"


def filmed(pack: Pack = KIT) -> Pack:
    """The kit with a film, a task and easier words in every lesson; the film waits for a question of its competency."""
    asked = {item.competency: item.id for item in reversed(pack.items)}
    lessons = tuple(
        msgspec.structs.replace(
            lesson,
            films=(Film(path=FILM, pauses=(Pause(at=5, item=asked[lesson.competency]),)),),
            try_at_work="Try it once.",
            levels=(LessonLevel(name="easy", body="Easy."),),
        )
        for lesson in pack.lessons
    )
    asset = Asset(path=FILM, author="The tests", licence="CC0-1.0", alt="Hands.")
    glossary = (Term(id="germ", term="germ", meaning="A very small living thing that can make people ill."),)
    return msgspec.structs.replace(pack, lessons=lessons, assets=(asset,), glossary=glossary)


@pytest.fixture
def reader(make_device) -> tuple[Device, LessonView]:
    """Ana with a lesson on the screen, a step of a module."""
    device = make_device(filmed())
    device.enrol()
    device.begun()
    step = device.learning.start("ana", Purpose.MODULE, next(iter(KIT.modules)).id)
    while not isinstance(step, LessonView):
        step = device.wrong(step)
    return device, step


def test_a_question_of_a_film_is_graded_counts_as_helped_and_leaves_the_lesson_on_the_screen(reader) -> None:
    device, view = reader
    item = view.lesson.films[0].pauses[0].item
    asked = device.learning.film_question("ana", view.lesson.id, item)
    before = device.record.state("ana")
    feedback = device.learning.answer_film("ana", view.lesson.id, item, right_answer(asked.item), seconds=4)
    assert (feedback.grade.right, feedback.order) == (True, asked.order)
    fact = device.events()[-1].fact
    assert isinstance(fact, AnswerGiven)
    assert (fact.item, fact.assisted, fact.attempt, fact.right) == (item, True, view.attempt, True)
    after = device.record.state("ana")
    place = after.pack("kit").model.curriculum.competency_index[fact.competency]
    asked_before, asked_after = (state.pack("kit").model.counts_at(place) for state in (before, after))
    assert asked_before.right == asked_after.right  # it settles nothing alone
    again = device.learning.resume("ana")
    assert isinstance(again, LessonView)
    assert again.lesson.id == view.lesson.id


def test_the_same_from_a_lesson_opened_elsewhere_belongs_to_no_attempt(make_device) -> None:
    device = make_device(filmed())
    device.enrol()
    lesson = device.learning.lesson("ana", KIT.lessons[0].id).lesson
    device.learning.answer_film("ana", lesson.id, lesson.films[0].pauses[0].item, NotYet(), seconds=4)
    fact = device.roamed()[-1].fact
    assert isinstance(fact, AnswerGiven)
    assert (fact.attempt, fact.module, fact.right) == ("", KIT.modules[0].id, False)


def test_a_question_of_a_film_has_its_drawn_numbers_in_it_and_is_graded_by_them(make_device) -> None:
    pack = filmed()
    lesson = pack.lessons[0]
    item = lesson.films[0].pauses[0].item
    drawing = Numeric(
        id=item,
        competency=lesson.competency,
        stem="Two boxes of {weight} kg: how much?",
        rationale="{weight * 2} kg.",
        answer=0.0,
        formula="weight * 2",
        draw=(Draw(name="weight", start=50, stop=90, step=5),),
    )
    items = tuple(drawing if each.id == item else each for each in pack.items)
    device = make_device(msgspec.structs.replace(pack, items=items))
    device.enrol()
    asked = device.learning.film_question("ana", lesson.id, item).item
    assert "{" not in asked.stem
    feedback = device.learning.answer_film("ana", lesson.id, item, Number(asked.answer), seconds=4)
    assert feedback.grade.right
    assert feedback.item == asked
    fact = device.roamed()[-1].fact
    assert asked.stem == f"Two boxes of {fact.drawn['weight']:g} kg: how much?"


def test_a_question_that_no_film_waits_for_is_refused(reader) -> None:
    device, view = reader
    other = next(i.id for i in KIT.items if i.id != view.lesson.films[0].pauses[0].item)
    count = len(device.events())
    for call, code in (
        (lambda: device.learning.answer_film("ana", view.lesson.id, other, NotYet(), seconds=1), "no_question"),
        (lambda: device.learning.film_question("ana", "nowhere", other), "no_such_lesson"),
        (lambda: device.learning.played("ana", view.lesson.id, "media/x.webm", finished=True), "no_such_media"),
        (
            lambda: device.learning.answer_film(
                "ana", view.lesson.id, view.lesson.films[0].pauses[0].item, Chosen((99,)), seconds=1
            ),
            "answer_does_not_fit",
        ),
    ):
        with pytest.raises(Refusal) as refused:
            call()
        assert refused.value.code == code
    assert len(device.events()) == count


def test_the_place_in_a_film_is_kept_through_a_pulled_plug_and_never_leaves(reader) -> None:
    device, view = reader
    left = len(device.roamed())
    device.learning.keep_place("ana", view.lesson.id, FILM, 12_345)
    device.learning.keep_place("ana", view.lesson.id, "media/read.ogg", 7)
    again = device.reopened(filmed())
    step = again.learning.resume("ana")
    assert isinstance(step, LessonView)
    assert step.places == {FILM: 12_345, "media/read.ogg": 7}
    assert len(again.roamed()) == left
    again.close()


def test_what_was_played_and_taken_on_roams_and_nothing_else_is_said(reader) -> None:
    device, view = reader
    before = len(device.roamed())
    assert view.task_done is None
    device.learning.played("ana", view.lesson.id, FILM, finished=False)
    device.learning.played("ana", view.lesson.id, FILM, finished=True)
    device.learning.take_task("ana", view.lesson.id, done=False)
    assert device.learning.lesson("ana", view.lesson.id).task_done is False
    device.learning.take_task("ana", view.lesson.id, done=True)
    device.learning.take_task("ana", view.lesson.id, done=False)  # what was done stays done
    assert device.learning.lesson("ana", view.lesson.id).task_done is True
    facts = [event.fact for event in device.roamed()][before:]
    played = [fact.finished for fact in facts if isinstance(fact, MediaPlayed)]
    assert (played, [fact.done for fact in facts if isinstance(fact, TaskTaken)]) == (
        [False, True],
        [False, True, False],
    )
    fields = {name for fact in facts for name in fact.__struct_fields__}
    assert fields == {"pack", "version", "lesson", "competency", "path", "finished", "attempt", "done", "dropped"}


def test_a_lesson_comes_with_the_words_of_the_work_and_in_the_chosen_level(reader) -> None:
    device, view = reader
    assert (view.role, view.reading, [term.id for term in view.glossary]) == ("learner", "", ["germ"])
    device.accounts.set_preferences("ana", Preferences(reading="easy"))
    view = device.learning.lesson("ana", view.lesson.id)
    assert view.lesson.at_level(view.reading).body == "Easy."
    assert view.lesson.at_level("detail").body == "Text."


@pytest.mark.parametrize(
    ("order", "known", "first"),
    [
        ((), True, QuestionView),
        (("preview", "explain", "example", "test"), True, LessonView),
        (("explain", "test"), True, LessonView),
        ((), False, LessonView),
        (("test", "explain", "example"), False, QuestionView),
        (("example", "test", "explain"), False, QuestionView),
    ],
)
def test_a_module_begins_with_what_its_author_put_first(make_device, order, known: bool, first: type) -> None:
    """`known`: nothing is known of the person yet; otherwise they said "not yet" to everything."""
    modules = tuple(msgspec.structs.replace(module, parts_order=order) for module in KIT.modules)
    device = make_device(msgspec.structs.replace(KIT, modules=modules))
    device.enrol()
    if not known:
        device.begun()
    assert isinstance(device.learning.start("ana", Purpose.MODULE, KIT.modules[0].id), first)


def test_a_task_stands_on_today_until_it_is_done_or_dropped(reader) -> None:
    device, view = reader
    lesson = view.lesson.id
    assert device.learning.today("ana").tasks == ()
    with pytest.raises(Refusal, match="no_task"):
        device.learning.leave_task("ana", lesson, done=True)
    device.learning.take_task("ana", lesson, done=False)
    (task,) = device.learning.today("ana").tasks
    assert (task.lesson, task.title, task.task) == (lesson, view.lesson.title, view.lesson.try_at_work)
    device.learning.leave_task("ana", lesson, done=False)
    assert device.learning.today("ana").tasks == ()
    assert device.learning.lesson("ana", lesson).task_done is None, "the lesson offers it again"
    device.learning.take_task("ana", lesson, done=False)
    assert len(device.learning.today("ana").tasks) == 1
    device.learning.leave_task("ana", lesson, done=True)
    assert device.learning.today("ana").tasks == ()
    with pytest.raises(Refusal, match="no_task"):
        device.learning.leave_task("ana", lesson, done=False)
    assert device.learning.lesson("ana", lesson).task_done is True


def test_a_dropped_task_roams(reader, make_device) -> None:
    device, view = reader
    device.learning.take_task("ana", view.lesson.id, done=False)
    device.learning.leave_task("ana", view.lesson.id, done=False)
    told = [device.profile.event(json.loads(device.profile.statement(event) or "{}")) for event in device.roamed()]
    assert told == device.roamed()
    other = make_device(filmed(), name="d2", clock=device.clock)
    other.enrol()
    other.record.absorb(told)
    assert other.record.state("ana").pack("kit").tasks == device.record.state("ana").pack("kit").tasks
    assert other.learning.today("ana").tasks == ()
