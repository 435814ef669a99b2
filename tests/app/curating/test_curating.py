# SPDX-License-Identifier: Apache-2.0
"""A curator collects, decides, looks at what it would do, and publishes; learners then get just that."""

from __future__ import annotations

import msgspec
import pytest

from app.curating.sheet import Choice, Decision, Sheet, laid_over
from app.curating.views import Look
from app.errors import Refusal
from app.organisation import Kind, Rule, Rules, Verb
from app.organisation_file import keep_rules, kept_rules, read_rules, written
from app.reasons import ReasonCode
from app.rights import Role
from content_packs.model import Renamed
from tests.app.curating.curating_kit import Desk, lesson, module, question
from tests.app.kit import Loaded, make_pack
from tests.app.library.library_kit import PDF

KEPT = Rules(
    (Rule("kit", Kind.LESSON, "how-0", Verb.PIN, "Ours."), Rule("kit", Kind.ITEM, "how-text", Verb.FORBID, "No."))
)


def refused(code, work, *args, **more):
    with pytest.raises(Refusal) as caught:
        work(*args, **more)
    assert caught.value.code == code


@pytest.fixture
def draft(desk):
    return desk.curating.begin()


def test_what_is_searched_for_is_collected_and_kept_at_every_press(desk, draft):
    desk.house.add("How we lift here", data=PDF, about="The hoist of how")
    desk.indexed()
    hits = desk.curating.find(draft, "how", "en").hits
    assert any(hit.house for hit in hits)
    assert any(hit.thing == lesson("how-0") and not hit.collected for hit in hits)
    desk.curating.collect(draft, lesson("how-0"))
    assert any(hit.thing == lesson("how-0") and hit.collected for hit in desk.curating.find(draft, "how", "en").hits)
    kept = desk.curating.open(draft)
    assert [each.title for each in kept.things] == ["how 0"]
    assert kept.open == 1
    refused("thing_gone", desk.curating.collect, draft, lesson("gone"))


def test_an_empty_draft_is_gone_on_with_and_several_are_kept(desk, draft):
    assert desk.curating.begin() == draft
    desk.curating.collect(draft, lesson("how-0"))
    other = desk.curating.begin()
    assert other != draft
    assert {card.id: card.things for card in desk.curating.drafts()} == {draft: 1, other: 0}
    desk.curating.drop(other)
    refused("no_such_curation", desk.curating.open, other)


def test_beside_a_lesson_stand_its_topic_and_what_can_be_said(desk, draft):
    desk.curating.collect(draft, lesson("how-0"))
    topic = desk.curating.topic(draft, lesson("how-0"))
    assert [each.thing.id for each in topic.lessons] == ["how-0", "how-1"]
    assert len(topic.questions) == 7
    assert topic.module.thing == module("clean")
    assert topic.offered == (Decision.FIRST, Decision.INSTEAD, Decision.NEVER)
    assert desk.curating.topic(draft, question("how-text")).offered == (Decision.NEVER,)
    assert desk.curating.topic(draft, module("safe")).offered == (Decision.FIRST, Decision.NEVER)


def test_another_lesson_is_one_of_the_same_topic(desk, draft):
    choose = desk.curating.choose
    refused("curation_instead", choose, draft, lesson("how-0"), Decision.INSTEAD, "Why.", "lift-0")
    refused("curation_instead", choose, draft, lesson("how-0"), Decision.INSTEAD, "Why.", "how-0")
    refused("curation_not_offered", choose, draft, question("how-text"), Decision.FIRST, "Why.")


def test_a_decision_is_laid_over_the_rules_of_now():
    sheet = Sheet().put(Choice(thing=lesson("how-1"), decision=Decision.FIRST, because="Newer."))
    assert [rule.id for rule in laid_over(KEPT, sheet).rules] == ["how-1", "how-0", "how-text"]
    sheet = sheet.put(Choice(thing=lesson("how-0"), decision=Decision.AS_MADE))
    assert [rule.id for rule in laid_over(KEPT, sheet).rules] == ["how-1", "how-text"]
    only = Sheet().put(Choice(thing=lesson("how-0")))
    assert laid_over(KEPT, only) == KEPT


def test_what_is_written_is_read_again():
    odd = Rules((Rule("kit", Kind.LESSON, "how-0", Verb.REPLACE, 'Say "ours" \\ now\x7f.', "how-1"),))
    assert read_rules(written(odd)) == odd


def test_what_it_would_do_is_told_before(desk, draft):
    desk.curating.choose(draft, lesson("how-0"), Decision.INSTEAD, "Ours is shorter.", "how-1")
    desk.curating.choose(draft, module("safe"), Decision.FIRST, "It comes first here.")
    seen = desk.publishing.seen(draft)
    assert [(each.competency, each.before, each.after) for each in seen.changes] == [
        ("how", ("how 0", "how 1"), ("how 1",))
    ]
    assert seen.first == ("Module safe",)
    assert (seen.looks, seen.doubts, seen.rules) == ((), (), 2)


def test_a_topic_without_lesson_or_question_is_doubtful(desk, draft):
    for each in ("spot-0", "spot-1"):
        desk.curating.choose(draft, lesson(each), Decision.NEVER, "Not here.")
    for each in desk.curating.topic(draft, lesson("lift-0")).questions:
        desk.curating.choose(draft, each.thing, Decision.NEVER, "Not here.")
    found = {(doubt.code, doubt.id): title for doubt, title in desk.publishing.seen(draft).doubts}
    assert found == {("no_lesson_left", "spot"): "Title spot", ("no_question_left", "lift"): "Title lift"}


def test_nothing_is_published_without_its_sentence(desk, draft):
    assert [look for look, _ in desk.publishing.seen(draft).looks] == [Look.NOTHING]
    desk.curating.choose(draft, lesson("how-1"), Decision.FIRST)
    assert [look for look, _ in desk.publishing.seen(draft).looks] == [Look.BECAUSE]
    refused("curation_not_ready", desk.publishing.publish, draft)
    refused("curation_not_ready", desk.publishing.file, draft)
    assert kept_rules(desk.database) == Rules()


def test_what_keeps_people_from_harm_needs_a_second_look(desk, draft):
    desk.curating.choose(draft, question("when-text"), Decision.NEVER, "We do not say that.")
    desk.curating.choose(draft, question("how-text"), Decision.NEVER, "We do not say that.")
    looks = dict(desk.publishing.seen(draft).looks)
    assert [each.thing.id for each in looks[Look.TWICE]] == ["when-text"]
    refused("curation_not_ready", desk.publishing.publish, draft)
    desk.curating.look_twice(draft, question("when-text"))
    desk.publishing.publish(draft)
    assert desk.shelf.index("kit").taught.forbidden_items == {"when-text", "how-text"}


def test_another_sentence_leaves_the_second_look_another_decision_does_not(desk, draft):
    thing = lesson("when-1")
    desk.curating.choose(draft, thing, Decision.NEVER, "No.")
    desk.curating.look_twice(draft, thing)
    desk.curating.choose(draft, thing, Decision.NEVER, "It is wrong here.")
    assert Look.TWICE not in dict(desk.publishing.seen(draft).looks)
    desk.curating.choose(draft, thing, Decision.FIRST, "No.")
    desk.curating.choose(draft, thing, Decision.NEVER, "No.")
    assert Look.TWICE in dict(desk.publishing.seen(draft).looks)


def test_what_is_shown_instead_cannot_be_taken_away_too(desk, draft):
    desk.curating.choose(draft, lesson("how-0"), Decision.INSTEAD, "Shorter.", "how-1")
    desk.curating.choose(draft, lesson("how-1"), Decision.NEVER, "No.")
    assert [look for look, _ in desk.publishing.seen(draft).looks] == [Look.CONTRADICTS]


def test_a_preview_is_what_learners_get_with_the_reason(desk, draft):
    desk.curating.choose(draft, lesson("how-0"), Decision.INSTEAD, "Ours is shorter.", "how-1")
    (view,) = desk.publishing.as_learner(draft, "kit", "how")
    assert (view.lesson.id, view.reason.code, view.reason.params) == (
        "how-1",
        ReasonCode.REPLACED,
        {"because": "Ours is shorter."},
    )
    assert desk.publishing.as_learner(draft, "kit", "how", "es")[0].lesson.title == "es how 1"


def test_published_it_is_in_force_and_the_draft_says_so(desk, draft):
    desk.curating.choose(draft, lesson("how-0"), Decision.INSTEAD, "Ours is shorter.", "how-1")
    file = desk.publishing.publish(draft)
    assert read_rules(file.text) == kept_rules(desk.database)
    assert [each.id for each in desk.shelf.index("kit").lessons_of["how"]] == ["how-1"]
    assert desk.curating.drafts()[0].published_ms == desk.clock.now_ms()
    said = desk.curating.rules()
    assert [(each.title, each.now, each.instead, why) for each, why in said] == [
        ("how 0", Decision.INSTEAD, "how 1", "Ours is shorter.")
    ]
    desk.curating.choose(draft, lesson("how-0"), Decision.AS_MADE)
    assert desk.curating.drafts()[0].published_ms == 0
    desk.publishing.publish(draft)
    assert kept_rules(desk.database) == Rules()


def test_a_file_is_taken_in_on_another_device_and_only_the_one_that_was_looked_at(desk, draft, tmp_path):
    keep_rules(desk.database, written(KEPT))
    desk.curating.choose(draft, lesson("how-1"), Decision.FIRST, "Newer.")
    with desk.by(Role.SUPERVISOR):
        refused("not_allowed", desk.publishing.publish, draft)
        file = desk.publishing.file(draft)
    content = file.text.replace("\n", "\r\n").encode()
    (tmp_path / "other").mkdir()
    other = Desk(tmp_path / "other", make_pack())
    keep_rules(other.database, '[[resource]]\npack="kit"\nmodule="safe"\nrule="pin"\nbecause="Once."\n')
    with other.by(Role.OPERATOR):
        brought = other.publishing.look_at(content)
        assert brought.file.digest == file.digest
        assert next((each.title, why) for each, why in brought.things) == ("how 1", "Newer.")
        assert [each.title for each in brought.gone] == ["Module safe"]
        refused("curation_digest", other.publishing.take_in, content + b"\n# more\n", file.digest)
        assert other.publishing.take_in(content, file.digest) == 3
    assert other.shelf.index("kit").lessons_of["how"][0].id == "how-1"
    assert "rules_set" in [entry.action for entry in other.audit.entries()]
    other.close()


@pytest.mark.parametrize("content", [b"\xff\xfe", b"[[resource]]\npack=1\n", b"no toml"])
def test_what_is_no_organisation_file_is_not_taken_in(desk, content):
    refused("curation_file", desk.publishing.look_at, content)
    refused("curation_file", desk.publishing.take_in, content, "")


def test_a_reported_question_goes_into_a_draft_that_is_there(desk, draft):
    desk.curating.collect(draft, lesson("how-0"))
    assert desk.curating.never_ask("kit", "how-text") == draft
    assert [each.choice.decision for each in desk.curating.open(draft).things] == [Decision.COLLECTED, Decision.NEVER]
    refused("thing_gone", desk.curating.never_ask, "kit", "gone")


def test_the_organisations_own_stand_beside_a_module_in_the_library(desk):
    kept = desk.house.add("How we lift here", data=PDF)
    with desk.by(Role.SUPERVISOR):
        desk.curating.attach(kept.id, "safe", on=True)
        assert ("safe", "Module safe", True) in desk.curating.own(kept.id).modules
    thing = next(each for each in desk.library.things("ana") if each.ref.thing == kept.id)
    assert (thing.module, thing.module_title) == ("safe", "Module safe")
    desk.curating.attach(kept.id, "safe", on=False)
    assert desk.house.thing(kept.id).modules == ()


def test_a_question_that_was_renamed_is_the_same_thing(desk, draft):
    keep_rules(desk.database, '[[resource]]\npack="kit"\nlesson="old"\nrule="forbid"\nbecause="Once."\n')
    told = msgspec.structs.replace(make_pack(), renamed=(Renamed(part="lesson", id="how-0", was=("old",)),))
    desk.shelf.renew([Loaded(told)], kept_rules(desk.database), {})
    desk.curating.choose(draft, lesson("how-0"), Decision.AS_MADE)
    desk.publishing.publish(draft)
    assert kept_rules(desk.database) == Rules()
