# SPDX-License-Identifier: Apache-2.0
"""What an organisation pins, replaces or forbids is obeyed by everything that chooses, and changes no belief."""

from __future__ import annotations

import random
from contextlib import suppress

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.digest import learner_digest
from app.engine.curriculum import Curriculum
from app.events import LessonOffered, Purpose, QuestionAsked
from app.organisation import NO_RULES, Doubt, Kind, Rule, Rules, Verb, doubts, obeying, taught
from app.organisation_file import ALLOWED, RulesBroken, keep_rules, kept_rules, kept_text, read_rules
from app.reasons import ReasonCode
from app.shelf import Shelf, index_pack
from app.views import Finished, LessonView, QuestionView
from content_packs.model import Lesson, Pack
from tests.app.kit import KIT, Device, Loaded

TEXT = """
[[resource]]
pack = "kit"
lesson = "when-0"
rule = "replace"
with = "when-1"
because = "Ours is shorter."

[[resource]]
pack = "kit"
lesson = "how-1"
rule = "pin"
because = "Look at this first."

[[resource]]
pack = "kit"
item = "say-single"
rule = "forbid"
because = "We do not say that."

[[resource]]
pack = "kit"
module = "safe"
rule = "forbid"
because = "Somebody else does this here."
"""
RULES = read_rules(TEXT)


def with_explanations(pack: Pack = KIT) -> Pack:
    """The kit with an explanation of a misconception for each competency."""
    more = tuple(
        Lesson(id=f"{c.id}-x", title="", competency=c.id, body="Text.", misconception=f"{c.id}-m")
        for c in pack.competencies
    )
    return msgspec.structs.replace(pack, lessons=(*pack.lessons, *more))


def rule(kind: Kind, id: str, verb: Verb, instead: str = "") -> Rule:
    return Rule("kit", kind, id, verb, f"because of {id}", instead)


def ruled(*rules: Rule) -> Rules:
    return Rules(rules)


# --- the file


def test_the_file_is_read() -> None:
    assert [(r.kind, r.id, r.verb, r.instead) for r in RULES.rules] == [
        (Kind.LESSON, "when-0", Verb.REPLACE, "when-1"),
        (Kind.LESSON, "how-1", Verb.PIN, ""),
        (Kind.ITEM, "say-single", Verb.FORBID, ""),
        (Kind.MODULE, "safe", Verb.FORBID, ""),
    ]
    assert RULES.rules[1].because == "Look at this first."
    assert RULES.forbidden_modules("kit") == {"safe"}
    assert RULES.forbidden_modules("other") == set()
    assert read_rules("") == NO_RULES


RESOURCE = '[[resource]]\npack = "kit"\nlesson = "a"\nrule = "pin"\nbecause = "b"\n'


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("[[resource]]\npack = \n", "not_toml", 2),
        ("x = 1\n" + RESOURCE, "unknown_key", 1),
        ('resource = "all"\n', "not_a_list", 1),
        (RESOURCE + "colour = 'red'\n", "unknown_key", 6),
        (RESOURCE.replace('"kit"', "7"), "no_text", 2),
        (RESOURCE.replace('"b"', '" "'), "no_text", 5),
        (RESOURCE + 'item = "i"\n', "which_thing", 2),
        (RESOURCE.replace("lesson =", "because2 ="), "unknown_key", 3),
        (RESOURCE.replace('lesson = "a"\n', ""), "which_thing", 2),
        (RESOURCE.replace('because = "b"\n', ""), "missing_key", 1),
        (RESOURCE.replace("pin", "hide"), "no_such_rule", 4),
        (RESOURCE.replace("lesson =", "item ="), "no_such_rule", 4),
        (RESOURCE + 'with = "c"\n', "with_when_replacing", 6),
        (RESOURCE.replace("pin", "replace"), "with_when_replacing", 4),
        (RESOURCE + RESOURCE, "second_rule", 8),
        (RESOURCE.replace("pin", "replace") + 'with = "a"\n', "gone_itself", 6),
        (
            RESOURCE.replace("pin", "replace")
            + 'with = "c"\n'
            + RESOURCE.replace('"a"', '"c"').replace("pin", "forbid"),
            "gone_itself",
            6,
        ),
    ],
)
def test_a_wrong_file_says_why_and_where(text: str, code: str, line: int) -> None:
    with pytest.raises(RulesBroken) as broken:
        read_rules(text)
    assert (broken.value.code, broken.value.line) == (code, line)


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(RulesBroken):
        assert read_rules(text) == NO_RULES


def test_rules_are_kept_and_a_wrong_file_changes_nothing(device: Device) -> None:
    assert kept_rules(device.database) == NO_RULES
    keep_rules(device.database, TEXT)
    with pytest.raises(RulesBroken):
        keep_rules(device.database, "nonsense")
    assert kept_text(device.database) == TEXT
    assert kept_rules(device.database) == RULES
    keep_rules(device.database, "")
    assert kept_rules(device.database) == NO_RULES


# --- obeying


def test_the_order_of_the_lessons() -> None:
    index = index_pack(with_explanations(), RULES)
    assert [lesson.id for lesson in index.lessons_of["when"]] == ["when-1"]
    assert [lesson.id for lesson in index.lessons_of["how"]] == ["how-1", "how-0"]
    assert [lesson.id for lesson in index.lessons_of["say"]] == ["say-0", "say-1"]
    assert "spot" not in index.lessons_of, "of the forbidden module"
    assert "spot-m" not in index.explanations
    assert "spot-0" in index.lessons, "what was shown before can still be named"
    plain = index_pack(with_explanations())
    assert plain.lessons_of["when"] == tuple(x for x in KIT.lessons if x.competency == "when")


def test_an_explanation_is_replaced_or_forbidden_too() -> None:
    pack = with_explanations()
    replaced = ruled(rule(Kind.LESSON, "when-x", Verb.REPLACE, "when-1"), rule(Kind.LESSON, "how-x", Verb.FORBID))
    kept = taught(pack, replaced)
    assert kept.explanations["when-m"].id == "when-1"
    assert "how-m" not in kept.explanations
    curriculum = obeying(pack, replaced)
    assert "when-1" not in curriculum.explains, "it is a general lesson as well"
    assert curriculum.explains["say-x"] == "say-m"


def test_the_lesson_after_an_answer() -> None:
    pack = with_explanations()
    item = next(item for item in pack.items if item.competency == "when")
    index = index_pack(pack, RULES)
    assert index.lesson_after(item, "", 0) == "when-1"
    assert index.lesson_after(item, "when-m", 1) == "when-1"
    assert index.lesson_after(item, "when-m", 2) == "when-x"
    assert index.lesson_after(item, "unknown", 2) == "when-1"
    gone = index_pack(pack, ruled(*(rule(Kind.LESSON, f"when-{n}", Verb.FORBID) for n in "01x")))
    assert gone.lesson_after(item, "when-m", 5) == ""
    own = msgspec.structs.replace(item, lesson="when-0")
    assert index.lesson_about(own) == "when-1"
    assert index_pack(pack).lesson_about(own) == "when-0"


def test_a_replacement_of_another_competency_does_nothing() -> None:
    strange = ruled(rule(Kind.LESSON, "when-0", Verb.REPLACE, "say-0"))
    assert taught(KIT, strange).lessons_of == taught(KIT, NO_RULES).lessons_of
    assert taught(KIT, strange).general_rules == {}


def test_the_curriculum_keeps_its_places() -> None:
    whole, less = Curriculum.from_pack(KIT), obeying(KIT, RULES)
    assert less.competencies == whole.competencies
    assert less.modules == whole.modules
    assert less.blocks == whole.blocks
    assert "say-single" not in less.item_index
    assert not [item for item in less.items if item.startswith(("spot-", "lift-"))]
    assert less.lessons[less.competency_index["when"]] == (0, 1)
    for item in less.items:
        assert less.parameters(item) == whole.parameters(item)


def test_doubts_name_what_is_not_there() -> None:
    rules = Rules(
        (
            Rule("gone", Kind.MODULE, "m", Verb.PIN, "b"),
            rule(Kind.LESSON, "typo", Verb.PIN),
            rule(Kind.ITEM, "when-typo", Verb.FORBID),
            rule(Kind.MODULE, "typo-2", Verb.FORBID),
            rule(Kind.LESSON, "when-0", Verb.REPLACE, "typo-3"),
            rule(Kind.LESSON, "how-0", Verb.REPLACE, "say-0"),
            *(rule(Kind.ITEM, item.id, Verb.FORBID) for item in KIT.items if item.competency == "say"),
        )
    )
    assert doubts(rules, lambda pack: KIT if pack == "kit" else None) == (
        Doubt("no_such_pack", "gone", "gone"),
        Doubt("no_such_lesson", "kit", "typo"),
        Doubt("no_such_item", "kit", "when-typo"),
        Doubt("no_such_module", "kit", "typo-2"),
        Doubt("no_such_lesson", "kit", "typo-3"),
        Doubt("other_competency", "kit", "say-0"),
        Doubt("no_question_left", "kit", "say"),
    )
    assert doubts(Rules(RULES.rules[:3]), lambda _pack: KIT) == ()


# --- on a device


def ruled_device(make_device, rules: Rules, pack: Pack = KIT) -> Device:
    """A device whose organisation has these rules."""
    device = make_device(pack)
    device.enrol()
    obey(device, rules, pack)
    return device


def obey(device: Device, rules: Rules, pack: Pack = KIT) -> None:
    device.shelf = device.learning._shelf = Shelf([Loaded(pack)], rules)


def asked(device: Device) -> set[str]:
    return {event.fact.item for event in device.events() if isinstance(event.fact, QuestionAsked)}


def offered(device: Device) -> list[LessonOffered]:
    return [event.fact for event in device.events() if isinstance(event.fact, LessonOffered)]


def test_what_is_forbidden_is_never_asked_or_shown(make_device) -> None:
    device = ruled_device(make_device, RULES)
    device.begun()
    for module in ("clean", "speak"):
        device.finish(device.learning.start("ana", Purpose.MODULE, module), right=False)
    for _ in range(3):
        device.clock.pass_ms(86_400_000)
        device.finish(device.learning.start("ana", Purpose.SHIFT_QUIZ), right=False)
    assert asked(device)
    assert not [item for item in asked(device) if item.startswith(("spot-", "lift-")) or item == "say-single"]
    assert not {fact.lesson for fact in offered(device)} & {"when-0", "spot-0", "lift-0"}


@pytest.mark.parametrize(
    ("verb", "lesson", "code", "params"),
    [
        (Verb.PIN, "when-1", ReasonCode.PINNED, {"competency": "when", "because": "because of when-1"}),
        (
            Verb.REPLACE,
            "when-0",
            ReasonCode.REPLACED,
            {"competency": "when", "because": "because of when-0", "lesson": "when-0"},
        ),
    ],
)
def test_the_reason_says_so(make_device, verb: Verb, lesson: str, code: ReasonCode, params: dict[str, str]) -> None:
    instead = "when-1" if verb is Verb.REPLACE else ""
    device = ruled_device(make_device, ruled(rule(Kind.LESSON, lesson, verb, instead)))
    device.begun()
    step = device.learning.start("ana", Purpose.MODULE, "clean")
    while isinstance(step, QuestionView):
        step = device.wrong(step)
    assert isinstance(step, LessonView)
    assert step.lesson.id == "when-1"
    assert (step.reason.code, step.reason.params) == (code, params)


def test_another_explanation_is_another_one(make_device) -> None:
    device = ruled_device(make_device, ruled(rule(Kind.LESSON, "when-1", Verb.PIN)))
    device.begun()
    device.finish(device.learning.start("ana", Purpose.MODULE, "clean"), right=False)
    about_when = [fact.lesson for fact in offered(device) if fact.lesson.startswith("when")]
    assert about_when == ["when-1", "when-0"]


def test_beliefs_are_the_same_with_and_without_rules(make_device) -> None:
    device = ruled_device(make_device, RULES)
    device.begun()
    device.finish(device.learning.start("ana", Purpose.MODULE, "clean"), right=False)
    free = make_device(name="d2")
    free.enrol()
    free.record.absorb(device.roamed())
    digests = [learner_digest(d.record.events("ana", leaving_only=True), d.record.state("ana")) for d in (device, free)]
    assert digests[0].model == digests[1].model


@settings(max_examples=8)
@given(st.integers(0, 2**32))
def test_policies_live_with_any_rules(tmp_path_factory, seed: int) -> None:
    rng = random.Random(seed)
    pack = with_explanations()
    ids = {
        Kind.LESSON: [x.id for x in pack.lessons],
        Kind.ITEM: [x.id for x in pack.items],
        Kind.MODULE: [x.id for x in pack.modules],
    }
    chosen = [(kind, x) for kind, xs in ids.items() for x in xs if rng.random() < rng.choice([0.1, 0.9])]
    gone = {x for kind, x in chosen if kind is Kind.LESSON}
    rules = Rules(
        tuple(
            rule(kind, x, verb, rng.choice([i for i in ids[kind] if i not in gone] or ["none"]) if instead else "")
            for kind, x in chosen
            for verb in [rng.choice(ALLOWED[kind])]
            for instead in [verb is Verb.REPLACE]
        )
    )
    device = Device(tmp_path_factory.mktemp("rules"), pack)
    device.enrol()
    obey(device, rules, pack)
    device.begun()
    allowed = [m for m in ids[Kind.MODULE] if m not in rules.forbidden_modules("kit")]
    modules = [(Purpose.MODULE, rng.choice(allowed))] if allowed else []
    for purpose, module in (*modules, (Purpose.SHIFT_QUIZ, "")):
        step = device.learning.start("ana", purpose, module)
        for _ in range(200):
            if isinstance(step, Finished):
                break
            if isinstance(step, QuestionView):
                step = device.wrong(step) if rng.random() < 0.5 else device.right(step)
            elif isinstance(step, LessonView):
                step = device.learning.finish_lesson("ana", seconds=3)
            else:
                step = device.learning.next("ana")
        assert isinstance(step, Finished)
    kept = taught(pack, rules)
    assert not asked(device) & kept.forbidden_items
    shown = {x.id for xs in kept.lessons_of.values() for x in xs} | {x.id for x in kept.explanations.values()}
    assert {fact.lesson for fact in offered(device) if fact.lesson} <= shown
    model = device.fold.pack_state(device.record.state("ana"), "kit").model
    assert model is not None
    assert np.isfinite(model.mastery()).all()
    device.close()
