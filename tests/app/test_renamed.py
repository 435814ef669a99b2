# SPDX-License-Identifier: Apache-2.0
"""What a new version of a pack calls otherwise keeps everything that people did with it (`was`), here and elsewhere."""

from __future__ import annotations

import json
from collections.abc import Callable

import msgspec
import pytest

from app.events import AnswerGiven, Purpose
from app.items import Replay
from app.lesson_facts import MediaPlayed
from app.organisation import Kind, Rule, Rules, Verb, doubts
from app.practice.facts import PracticeKind
from app.shelf import Shelf
from app.views import LessonView, QuestionView
from content_packs.answers import Words
from content_packs.compiled import decode, encode
from content_packs.model import ActivityKind, Cycle, CycleActivity, Pack, Renamed
from content_packs.renames import Names, names_of
from tests.app.kit import DAY, KIT, Device, Loaded, make_pack
from tests.app.test_new_version import STORY, standing

replaced = msgspec.structs.replace
CYCLE = Cycle(
    id="round",
    title="Round",
    module="clean",
    competencies=("when",),
    why="w",
    can="c",
    minutes=5,
    before="What?",
    activities=(CycleActivity(kind=ActivityKind.LESSON, id="when-0"),),
    try_at_work="Try.",
    after="And?",
)
FIRST = replaced(KIT, stories=(STORY,), cycles=(CYCLE,))
RENAMED = tuple(
    Renamed(part=part, id=f"{name}-anew", was=(name, f"{name}-long-ago"))
    for part, name in (
        *(("competency", each.id) for each in FIRST.competencies),
        *(("module", each.id) for each in FIRST.modules),
        *(("lesson", each.id) for each in FIRST.lessons),
        *(("item", each.id) for each in FIRST.items),
        ("story", "tale"),
        ("cycle", "round"),
    )
)


def second(version: str = "2.0.0") -> Pack:
    """The same pack with every id another one, and what each was before."""
    named = replaced(FIRST, renamed=RENAMED)
    new = names_of(named).told(named)
    return replaced(new, manifest=replaced(new.manifest, version=version))


def renamed(value: object) -> object:
    """What was known, by the ids of now."""
    text = json.dumps(value, default=repr)
    for each in RENAMED:
        text = text.replace(f'"{each.was[0]}"', f'"{each.id}"').replace(f"'{each.was[0]}'", f"'{each.id}'")
    return json.loads(text)


def what_stands(device: Device) -> dict[str, object]:
    """`standing`, with figures rounded and all of it as plain text."""
    found = standing(device)
    known = device.record.state("ana").pack("kit")
    found["mastery"] = {name: round(each.expected, 3) for name, each in found["mastery"].items()}
    found["fresh"] = {name: round(each.expected, 5) for name, each in found["fresh"].items()}
    found["read"] = dict(found["read"])
    found["practised"] = {str(key[1]): value for key, value in found["practised"].items()}
    found |= {"cycles": dict(known.cycles.items()), "last": {f"{p} {m!r}": v for (p, m), v in known.last.items()}}
    found |= {"tasks": dict(known.tasks.items()), "declined": known.declined, "plan": known.plan, "rated": known.rated}
    found |= {"passed": sorted(known.passed), "levels": {k: str(v) for k, v in found["levels"].items()}}
    del found["open"]
    return json.loads(json.dumps(found, default=repr))


@pytest.fixture
def busy(make_device: Callable[..., Device]) -> Device:
    """Ana with a module passed, two quizzes, a story and a cycle under way, a task, in the middle of a question."""
    device = make_device(FIRST)
    device.enrol()
    device.learning.rate_areas("ana", {"clean": 0.4}, ("speak",))
    device.begun()
    device.finish(device.learning.start("ana", Purpose.MODULE, "clean"))
    for _ in range(2):
        device.clock.pass_ms(DAY)
        device.finish(device.learning.start("ana", Purpose.SHIFT_QUIZ), right=False)
    device.practice.open("ana", PracticeKind.STORY, "tale")
    device.practice.begin("ana")
    device.practice.choose("ana", 0, seconds=2.0)
    device.cycles.begin("ana", "round")
    device.cycles.done("ana", "round")
    step = device.learning.start("ana", Purpose.MODULE, "speak")
    while isinstance(step, LessonView):
        step = device.learning.finish_lesson("ana", seconds=30)
    device.right(step)
    return device


@pytest.mark.parametrize("beside", [True, False])
def test_what_is_called_otherwise_keeps_what_was_done(busy: Device, beside: bool) -> None:
    before, step = what_stands(busy), busy.learning.resume("ana")
    again = busy.reopened(*((FIRST, second()) if beside else (second(),)))
    after = what_stands(again)
    for name, value in before.items():
        assert after[name] == renamed(value), name
    assert again.record.rebuild(verify=True).differences == ()
    if beside:
        now = again.learning.resume("ana")
        assert isinstance(step, QuestionView)
        assert isinstance(now, QuestionView)
        assert (now.item.id, now.item.stem, now.number) == (f"{step.item.id}-anew", step.item.stem, step.number)
        again.finish(now)
        assert again.record.state("ana").pack("kit").passed == {"clean-anew", "speak-anew"}
    again.close()


def test_what_was_typed_is_there_under_the_new_id(make_device: Callable[..., Device]) -> None:
    only = make_pack(without=[each.id for each in FIRST.items if not each.id.endswith("-text")])
    device = make_device(only)
    device.enrol()
    step = device.learning.start("ana", Purpose.DIAGNOSTIC)
    device.learning.save_draft("ana", Words(text="so"))
    items = tuple(each for each in RENAMED if each.part == "item" and each.was[0] in {i.id for i in only.items})
    named = replaced(only, renamed=items, manifest=replaced(only.manifest, version="2.0.0"))
    again = device.reopened(only, names_of(named).told(named))
    now = again.learning.resume("ana")
    assert (now.item.id, now.draft) == (f"{step.item.id}-anew", Words(text="so"))
    again.close()


def test_old_statements_count_for_the_new_id(busy: Device, make_device: Callable[..., Device]) -> None:
    """Another device has the new version only, and what happened comes to it as statements with the ids of then."""
    events = [busy.profile.event(json.loads(text)) for each in busy.events() if (text := busy.profile.statement(each))]
    assert {each.fact.item for each in events if isinstance(each.fact, AnswerGiven)} <= {i.id for i in FIRST.items}
    other = make_device(second(), name="d2", clock=busy.clock)
    other.enrol()
    other.record.absorb([each for each in events if each is not None])
    before, after = what_stands(busy), what_stands(other)
    for name, id_now in (("practised", "tale-anew"), ("cycles", "round-anew")):
        assert set(after.pop(name)) == {id_now}, "with another count of events: some stay at home"
    for name, value in after.items():
        assert value == renamed(before[name]), name


def test_a_statement_has_the_id_of_its_event_and_still_knows_its_question(busy: Device) -> None:
    old = {each.id: busy.profile.statement(each) for each in busy.events() if each.roam_sequence}
    again = busy.reopened(FIRST, second())
    assert {each.id: again.profile.statement(each) for each in again.events() if each.roam_sequence} == old
    again.right(again.learning.resume("ana"))
    (answer,) = [each for each in again.events() if each.id not in old and isinstance(each.fact, AnswerGiven)]
    said = json.loads(again.profile.statement(answer) or "")
    assert (answer.fact.version, said["object"]["id"].rpartition("-")[2]) == ("1.0.0", "anew")
    assert said["object"]["definition"]["name"]["en"]
    again.close()


def test_answers_to_a_question_are_counted_together(busy: Device) -> None:
    count = len(Replay(busy.shelf).learner("ana", busy.events()).sightings)
    again = busy.reopened(FIRST, second())
    found = Replay(again.shelf).learner("ana", again.events())
    assert (len(found.sightings), found.unknown) == (count, 0)
    assert all(each.item.endswith("-anew") for each in found.sightings)
    again.close()


def test_rules_of_the_organisation_hold_for_what_is_called_otherwise() -> None:
    rules = Rules(
        (
            Rule("kit", Kind.LESSON, "when-0", Verb.REPLACE, "why", instead="when-1"),
            Rule("kit", Kind.ITEM, "how-text", Verb.FORBID, "why"),
            Rule("kit", Kind.MODULE, "safe", Verb.FORBID, "why"),
        )
    )
    index = Shelf([Loaded(second())], rules).index("kit")
    assert index.taught.shown("when-0-anew") == "when-1-anew"
    assert "how-text-anew" in index.taught.forbidden_items
    assert not index.teaches("safe-anew")
    assert doubts(rules, lambda _: second()) == ()


def test_a_built_pack_keeps_its_earlier_ids_and_one_without_keeps_its_bytes() -> None:
    taught = replaced(second(), stories=(), cycles=())
    assert decode(encode(taught), "x", frozenset()).renamed == RENAMED
    assert b"renamed" not in encode(FIRST)


def test_a_path_of_a_file_is_no_competency() -> None:
    fact = MediaPlayed(pack="kit", version="1.0.0", lesson="a", competency="a", path="a")
    told = Names({"competency": {"a": "b"}, "lesson": {"a": "c"}}).told(fact)
    assert (told.path, told.competency, told.lesson) == ("a", "b", "c")
