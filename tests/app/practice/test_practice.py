# SPDX-License-Identifier: Apache-2.0
"""Stories and worked examples on a real device: what is offered, where one stopped, what is recorded."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from app.errors import Refusal
from app.events import Event, LessonFinished, Purpose
from app.practice.facts import ExampleStepDone, PracticeEnded, PracticeKind, StoryChosen
from app.practice.views import (
    ExampleAt,
    ExampleEnd,
    ExampleOpening,
    PracticeStep,
    StoryDebrief,
    StoryOpening,
    StoryScene,
)
from content_packs.answers import Answer, Chosen, Number, Words
from content_packs.grading import right_answer
from content_packs.model import Ending, Pack
from tests.app.kit import Device, make_pack
from tests.practice_samples import make_example, make_story

STORY, EXAMPLE = (PracticeKind.STORY, "mrs-hill"), (PracticeKind.EXAMPLE, "a-sum")


def practised_pack(version: str = "1.0.0") -> Pack:
    extra = {"stories": (make_story("clean", "when"),), "examples": (make_example("clean", "when"),)}
    return msgspec.structs.replace(make_pack(version), **extra)


PACK = practised_pack()


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Device]:
    made = Device(tmp_path, PACK)
    made.enrol()
    read_lessons(made)
    yield made
    made.close()


def read_lessons(device: Device, *competencies: str) -> None:
    for competency in competencies or ("when", "how"):
        fact = LessonFinished(
            pack="kit", version="1.0.0", lesson=f"{competency}-0", competency=competency, seconds=60.0
        )
        device.record.append("ana", fact)


def begin(device: Device, key: tuple[PracticeKind, str]) -> PracticeStep:
    device.practice.open("ana", *key)
    return device.practice.begin("ana")


def round_of(device: Device, *answers: Answer | None) -> ExampleEnd:
    """One round of the example; steps that are the person's are answered, rightly where there is no answer left."""
    step, given = begin(device, EXAMPLE), list(answers)
    while isinstance(step, ExampleAt):
        if step.asked is None:
            step = device.practice.seen("ana", seconds=2.0)
        else:
            answer = given.pop(0) if given else None
            device.practice.answer("ana", answer or right_answer(step.asked), seconds=3.0)
            step = device.practice.onward("ana")
    assert isinstance(step, ExampleEnd)
    return step


def test_a_module_offers_practice_after_its_lessons_and_not_before(tmp_path: Path) -> None:
    device = Device(tmp_path, PACK)
    device.enrol()
    assert device.practice.offered("ana") == ()
    read_lessons(device, "when")
    assert device.practice.offered("ana") == ()
    read_lessons(device, "how")
    cards = device.practice.offered("ana")
    assert [(card.kind, card.id, card.stage) for card in cards] == [(*STORY, "new"), (*EXAMPLE, "new")]
    assert cards[0].module_title == "Module clean"
    device.close()


def test_a_module_that_was_tested_out_of_offers_it_too(tmp_path: Path) -> None:
    device = Device(tmp_path, PACK)
    device.enrol()
    device.finish(device.learning.start("ana", Purpose.DIAGNOSTIC))
    device.finish(device.learning.start("ana", Purpose.MODULE, "clean"))
    assert {card.module for card in device.practice.offered("ana")} == {"clean"}
    device.close()


def test_a_story_from_its_opening_to_what_an_expert_says(device: Device) -> None:
    practice = device.practice
    opening = practice.open("ana", *STORY)
    assert isinstance(opening, StoryOpening)
    assert (opening.why, opening.can, opening.card.minutes) == ("It happens.", "Help her.", 4)
    first = practice.begin("ana")
    assert isinstance(first, StoryScene)
    assert (first.scene.id, first.number, first.outcome) == ("start", 1, "")
    second = practice.choose("ana", 2, seconds=5.0)
    assert isinstance(second, StoryScene)
    assert (second.scene.id, second.said, second.outcome) == ("room", "call", "call, and then")
    end = practice.choose("ana", 1, seconds=6.0)
    assert isinstance(end, StoryDebrief)
    assert (end.scene.id, end.ending) == ("end-mixed", Ending.MIXED)
    assert [(each.chosen.text, each.expert.text) for each in end.compared] == [
        ("call", "go"),
        ("leave", "sit with her"),
    ]
    assert end.debrief == ("First part.", "Second part.")
    assert device.facts()[-4:] == ["PracticeBegun", "StoryChosen", "StoryChosen", "PracticeEnded"]
    ended = device.events()[-1].fact
    assert isinstance(ended, PracticeEnded)
    assert (ended.made, ended.right, ended.seconds) == (2, 0, 11.0)


def test_a_supervisor_reads_why_it_helps_a_supervisor(tmp_path: Path) -> None:
    device = Device(tmp_path, PACK)
    device.accounts.add(id="sue", name="Sue", role="supervisor", pack="kit")
    opening = device.practice.open("sue", *STORY)
    assert isinstance(opening, StoryOpening)
    assert opening.why == "You show it."
    device.close()


def test_the_same_scene_is_back_after_a_pulled_plug(device: Device) -> None:
    begin(device, STORY)
    shown = device.practice.choose("ana", 1, seconds=2.0)
    again = device.reopened(PACK)
    assert again.practice.resume("ana") == shown
    assert again.practice.open("ana", *STORY) == shown
    again.close()


def test_the_same_step_with_what_was_typed_is_back_after_a_pulled_plug(device: Device) -> None:
    round_of(device)
    begin(device, EXAMPLE)
    device.practice.seen("ana", seconds=1.0)
    shown = device.practice.seen("ana", seconds=1.0)
    assert isinstance(shown, ExampleAt)
    assert shown.asked is not None
    device.practice.save_draft("ana", Words("fi"))
    again = device.reopened(PACK)
    back = again.practice.resume("ana")
    assert isinstance(back, ExampleAt)
    assert back == msgspec.structs.replace(shown, draft=Words("fi"))
    again.practice.answer("ana", Words("five"), seconds=1.0)
    assert again.database.execute("SELECT count(*) FROM draft").fetchone() == (0,)
    again.close()


def test_resuming_gives_whatever_was_touched_last(device: Device) -> None:
    begin(device, STORY)
    device.learning.start("ana", Purpose.MODULE, "clean")
    assert device.practice.resume("ana") is None
    device.practice.open("ana", *STORY)
    device.practice.choose("ana", 1, seconds=1.0)
    assert isinstance(device.practice.resume("ana"), StoryScene)


def test_going_back_lets_somebody_choose_again_and_the_debrief_tells_the_last_way(device: Device) -> None:
    begin(device, STORY)
    device.practice.choose("ana", 2, seconds=1.0)
    back = device.practice.turn_back("ana")
    assert isinstance(back, StoryScene)
    assert (back.scene.id, back.number, back.said) == ("start", 1, "")
    assert device.practice.turn_back("ana") == back
    device.practice.choose("ana", 1, seconds=1.0)
    end = device.practice.choose("ana", 0, seconds=1.0)
    assert isinstance(end, StoryDebrief)
    assert [each.chosen.text for each in end.compared] == ["go", "sit with her"]
    assert end.ending is Ending.GOOD


def test_a_way_round_in_a_circle_is_told_whole(device: Device) -> None:
    begin(device, STORY)
    for place in (1, 2, 1):
        device.practice.choose("ana", place, seconds=1.0)
    end = device.practice.choose("ana", 0, seconds=1.0)
    assert isinstance(end, StoryDebrief)
    assert [each.chosen.text for each in end.compared] == ["go", "out", "go", "sit with her"]


def test_a_story_can_be_opened_again_and_left(device: Device) -> None:
    begin(device, STORY)
    device.practice.choose("ana", 0, seconds=1.0)
    opening = device.practice.open("ana", *STORY)
    assert isinstance(opening, StoryOpening)
    assert (opening.card.stage, opening.card.ending) == ("done", Ending.POOR)
    assert device.practice.debrief("ana").ending is Ending.POOR
    device.practice.begin("ana")
    device.practice.stop("ana", *STORY)
    assert device.practice.resume("ana") is None
    assert device.practice.debrief("ana").ending is Ending.POOR


def test_each_round_leaves_more_steps_to_the_person_the_last_ones_first(device: Device) -> None:
    opening = device.practice.open("ana", *EXAMPLE)
    assert isinstance(opening, ExampleOpening)
    assert (opening.left, opening.steps) == (0, 3)
    left = []
    for _ in range(5):
        end = round_of(device)
        left.append((end.made, end.right, end.next_left))
    assert left == [(0, 0, 1), (1, 1, 2), (2, 2, 3), (3, 3, 3), (3, 3, 3)]
    begun = [event.fact.faded for event in device.events() if type(event.fact).__name__ == "PracticeBegun"]
    assert begun == [0, 1, 2, 3, 3]


def test_a_round_that_went_badly_leaves_less(device: Device) -> None:
    for _ in range(2):
        round_of(device)
    end = round_of(device, Chosen((1,)), Words("six"))
    assert (end.made, end.right, end.next_left) == (2, 0, 1)


def test_somebody_who_knows_the_matter_begins_with_half_of_it(tmp_path: Path) -> None:
    device = Device(tmp_path, PACK)
    device.enrol()
    device.finish(device.learning.start("ana", Purpose.DIAGNOSTIC))
    device.finish(device.learning.start("ana", Purpose.MODULE, "clean"))
    opening = device.practice.open("ana", *EXAMPLE)
    assert isinstance(opening, ExampleOpening)
    assert opening.left == 2
    device.close()


def test_nothing_of_it_is_evidence(device: Device) -> None:
    before = device.record.state("ana").pack("kit")
    begin(device, STORY)
    device.practice.choose("ana", 0, seconds=9.0)
    for _ in range(3):
        round_of(device)
    after = device.record.state("ana").pack("kit")
    assert after.model is not None
    assert before.model is not None
    assert after.model.mastery().tolist() == before.model.mastery().tolist()
    assert after.items == before.items
    assert after.practised != before.practised
    days = device.record.state("ana").days.values()
    assert sum(day.answers for day in days) == 0
    assert sum(day.seconds for day in days) > 120  # two lessons, and the minutes of practice


def test_only_what_is_on_the_screen_can_be_done(device: Device) -> None:
    with pytest.raises(Refusal, match="no_practice"):
        device.practice.begin("ana")
    begin(device, STORY)
    for place in (-1, 3):
        with pytest.raises(Refusal, match="no_choice"):
            device.practice.choose("ana", place, seconds=1.0)
    with pytest.raises(Refusal, match="no_practice"):
        device.practice.seen("ana", seconds=1.0)
    begin(device, EXAMPLE)
    with pytest.raises(Refusal, match="no_step"):
        device.practice.answer("ana", Number(5.0), seconds=1.0)
    with pytest.raises(Refusal, match="no_practice"):
        device.practice.open("ana", PracticeKind.STORY, "mrs-hall")
    round_of(device)
    begin(device, EXAMPLE)
    for _ in range(2):
        device.practice.seen("ana", seconds=1.0)
    with pytest.raises(Refusal, match="no_step"):
        device.practice.seen("ana", seconds=1.0)
    with pytest.raises(Refusal, match="answer_does_not_fit"):
        device.practice.answer("ana", Number(5.0), seconds=1.0)


def test_a_run_ends_on_the_version_that_it_began_with(device: Device) -> None:
    begin(device, STORY)
    device.practice.choose("ana", 1, seconds=1.0)
    newer = practised_pack("1.1.0")
    story = newer.stories[0]
    changed = tuple(msgspec.structs.replace(scene, text="other words") for scene in story.scenes)
    newer = msgspec.structs.replace(newer, stories=(msgspec.structs.replace(story, scenes=changed),))
    both = device.reopened(PACK, newer)
    shown = both.practice.resume("ana")
    assert isinstance(shown, StoryScene)
    assert shown.scene.text == "She is up."
    gone = both.reopened(newer)
    assert gone.practice.resume("ana") is None
    assert isinstance(gone.practice.open("ana", *STORY), StoryOpening)
    gone.close()


def test_the_tables_say_where_it_stands_and_come_out_the_same_from_the_record(device: Device) -> None:
    round_of(device)
    begin(device, STORY)
    device.practice.choose("ana", 1, seconds=1.0)
    rows = device.database.execute("SELECT kind, practice, stage, times, asked, correct FROM practised").fetchall()
    assert sorted(rows) == [("example", "a-sum", "ended", 1, 0, 0), ("story", "mrs-hill", "under_way", 0, 0, 0)]
    assert device.record.rebuild(verify=True).differences == ()


def test_another_device_comes_to_the_same_from_the_statements(device: Device, tmp_path: Path) -> None:
    round_of(device)
    begin(device, STORY)
    device.practice.choose("ana", 2, seconds=1.0)
    device.practice.turn_back("ana")
    device.practice.choose("ana", 1, seconds=1.0)
    other = Device(tmp_path, PACK, name="d2", clock=device.clock)
    other.enrol()
    other.record.absorb(device.roamed())
    assert without_touch(other) == without_touch(device)
    assert other.practice.resume("ana") == device.practice.resume("ana")
    other.close()


def without_touch(device: Device) -> list[object]:
    """What is known of the practice but for when it was touched: an event that stays at home counts there."""
    found: list[object] = []
    for key, known in device.record.state("ana").pack("kit").practised.items():
        runs = [msgspec.to_builtins(run) for run in (known.under_way, known.last) if run is not None]
        for run in runs:
            run.pop("touched")
        found.append((key, runs, known.times, known.ending, known.made, known.right))
    return found


def test_steps_and_choices_told_twice_or_after_the_end_change_nothing(device: Device) -> None:
    round_of(device)
    known = device.record.state("ana").pack("kit").practised
    events = [event for event in device.events() if isinstance(event.fact, ExampleStepDone | PracticeEnded)]
    state = device.record.state("ana")
    for event in events:
        state = device.fold.fold(state, event)
    assert state.pack("kit").practised == known
    late = StoryChosen(
        attempt="another", story="mrs-hill", pack="kit", version="1.0.0", module="clean", number=0, scene="start",
        choice=0, to="room", expert=False, seconds=1.0,
    )  # fmt: skip
    state = device.fold.fold(state, Event(**{**msgspec.structs.asdict(events[0]), "fact": late}))
    assert state.pack("kit").practised.get(EXAMPLE) == known.get(EXAMPLE)
    story = state.pack("kit").practised.get(STORY)
    assert story is None or story.under_way is None
