# SPDX-License-Identifier: Apache-2.0
"""A wrong answer names a misconception, one lesson sets it right: in the source, the file and each language alike."""

from __future__ import annotations

import msgspec
import pytest

from content_packs.answers import Chosen, NotYet, Number, Said, Words
from content_packs.archive import build, open_pack, sealed
from content_packs.compiled import decode, encode
from content_packs.container import write
from content_packs.findings import PackRejected
from content_packs.grading import grade, right_answer
from content_packs.localise import in_language
from content_packs.misconceptions import namings
from content_packs.model import KnownWrong, MultipleChoice, Numeric, Option, ShortText, SingleChoice, TrueFalse, Variant
from content_packs.source import read_source

W, H, ES = "items/a-when.toml", "items/b-how.toml", "locale/es/items/a.toml"
GLOVES, SHORT = "lessons/gloves.md", "lessons/short.md"
OPENING = 'minutes = 2\nwhy = "So."\ncan = "Do it."\n+++\n'
LESSON = (
    f'+++\ntitle = "Gloves"\ncompetency = "when"\nmisconception = "gloves-clean"\n{OPENING}'
    "Gloves are not clean hands.\n"
)
BRIEF = f'+++\ntitle = "Time"\ncompetency = "how"\nmisconception = "short-is-fine"\n{OPENING}It takes time.\n'


def put(text: str, *changes: tuple[str, str]) -> str:
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


@pytest.fixture
def taught(pack_files):
    """The faultless pack with two misconceptions, each in two questions, and a lesson for each."""
    when = put(
        pack_files[W],
        ('why = "Not yet. Germs stay."', 'why = "Not yet. Germs stay.", misconception = "gloves-clean"'),
        ('why = "Not yet. You must."', 'why = "Not yet. You must.", misconception = "gloves-clean"'),
        ('why_true = "Not yet. Gel', 'misconception = "gloves-clean"\nwhy_true = "Not yet. Gel'),
    )
    how = put(
        pack_files[H],
        ('why = "Not yet. Five is too short."', 'why = "Not yet. Too short.", misconception = "short-is-fine"'),
        ('why = "Not yet. That line can wait."', 'why = "Not yet. It waits.", misconception = "short-is-fine"'),
    )
    return {**pack_files, W: when, H: how, GLOVES: LESSON, SHORT: BRIEF}


@pytest.fixture
def pack(write_folder, taught):
    source = read_source(write_folder(taught))
    assert source.findings == ()
    return source.pack


def by_id(entries):
    return {entry.id: entry for entry in entries}


def test_each_kind_of_wrong_answer_can_name_one(pack):
    named = {item.id: [(naming.misconception, naming.keys[0]) for naming in namings(item)] for item in pack.items}
    assert {name: found for name, found in named.items() if found} == {
        "when-1": [("gloves-clean", "options")],
        "when-2": [("gloves-clean", "options")],
        "when-3": [("gloves-clean", "misconception")],
        "how-3": [("short-is-fine", "wrong")],
        "how-4": [("short-is-fine", "wrong")],
    }


def test_its_lesson_is_known_by_the_misconception_and_is_another_explanation_to_older_programs(pack):
    lessons = by_id(pack.lessons)
    assert {name: lesson.misconception for name, lesson in lessons.items() if lesson.misconception} == {
        "gloves": "gloves-clean",
        "short": "short-is-fine",
    }
    assert lessons["gloves"].alternative
    assert not lessons["when"].alternative


@pytest.mark.parametrize(
    ("item", "answer", "misconception"),
    [
        ("when-1", Chosen((2,)), "gloves-clean"),
        ("when-1", Chosen((1,)), ""),
        ("when-2", Chosen((0, 2)), "gloves-clean"),
        ("when-2", Chosen((0,)), ""),
        ("when-3", Said(value=True), "gloves-clean"),
        ("when-3", Said(value=False), ""),
        ("how-3", Number(5), "short-is-fine"),
        ("how-3", Number(6), ""),
        ("how-4", Words(" 111. "), "short-is-fine"),
        ("how-4", Words("112"), ""),
    ],
)
def test_a_wrong_answer_is_graded_with_the_misconception_it_names(pack, item, answer, misconception):
    for language in ("en", "es"):
        assert grade(by_id(in_language(pack, language).items)[item], answer).misconception == misconception


def test_right_answers_and_honest_ones_name_none(pack):
    for item in pack.items:
        assert grade(item, right_answer(item)).misconception == ""
        assert grade(item, NotYet()).misconception == ""


def test_of_several_wrong_options_the_first_that_names_one_counts():
    options = [
        Option(text=str(n), why="w", right=n == 1, misconception=name) for n, name in enumerate(["", "", "b", "a"])
    ]
    item = MultipleChoice(id="q", competency="c", stem="s", rationale="r", options=tuple(options))
    assert grade(item, Chosen((0, 2, 3))).misconception == "b"
    assert grade(item, Chosen((0, 3))).misconception == "a"
    assert grade(item, Chosen((0, 1))).misconception == ""


def test_a_mark_on_a_right_option_is_never_graded():
    options = (Option(text="a", why="w", right=True, misconception="x"), Option(text="b", why="w"))
    item = SingleChoice(id="q", competency="c", stem="s", rationale="r", options=options)
    assert grade(item, Chosen((0,))).misconception == ""


# Built and opened again


def test_what_is_built_has_the_same_misconceptions(write_folder, taught, tmp_path, pack):
    assert open_pack(build(write_folder(taught, name="again"), tmp_path)).pack == pack


def test_a_pack_without_them_is_written_as_before(write_folder):
    content = encode(read_source(write_folder()).pack)
    assert b"misconception" not in content
    assert b"calibration" not in content


def test_a_file_from_an_older_program_has_none(write_folder):
    pack = read_source(write_folder()).pack
    opened = decode(encode(pack), "x", frozenset({"media/hands.svg"}))
    assert opened == pack
    assert not any(lesson.misconception for lesson in opened.lessons)
    assert opened.calibration == ()


def test_a_sealed_file_is_held_to_the_same_rules(tmp_path, write_folder, taught):
    content = msgspec.json.decode(encode(read_source(write_folder(taught)).pack))
    for lesson in content["lessons"]:
        lesson.pop("misconception", None)
    file = tmp_path / "x.stepwell"
    file.write_bytes(write(sealed({"content.json": msgspec.json.encode(content), "media/hands.svg": b"x"})))
    with pytest.raises(PackRejected) as caught:
        open_pack(file)
    assert (caught.value.code, caught.value.params["reason"]) == ("content-invalid", "misconception-no-lesson")


def test_a_sealed_id_must_be_an_id(write_folder, taught):
    content = encode(read_source(write_folder(taught)).pack).replace(b'"gloves-clean"', b'"Gloves Clean"')
    with pytest.raises(PackRejected) as caught:
        decode(content, "x", frozenset({"media/hands.svg"}))
    assert caught.value.params["reason"] == "id-bad"


def test_a_question_of_a_newer_kind_may_name_one(write_folder, taught):
    content = msgspec.json.decode(encode(read_source(write_folder(taught)).pack))
    content["items"] = [
        item | {"kind": "hologram"} if item["id"].startswith("how") else item for item in content["items"]
    ]
    opened = decode(msgspec.json.encode(content), "x", frozenset({"media/hands.svg"}))
    assert {lesson.misconception for lesson in opened.lessons} == {"", "gloves-clean", "short-is-fine"}


# Other languages


SPANISH = """\
[[item]]
id = "when-2"
options = [
  { text = "Antes de comer", why = "Sí." },
  { text = "Después del baño", why = "Sí." },
  { text = "Nunca", why = "Todavía no.", misconception = "gloves-clean" },
]

[[item]]
id = "when-3"
misconception = "gloves-clean"
why_true = "Todavía no."

[[item]]
id = "how-3"
wrong = [ { text = "5", why = "Todavía no." } ]
"""
SPANISH_GLOVES = '+++\ntitle = "Guantes"\nmisconception = "gloves-clean"\n+++\nGuantes no son manos limpias.\n'


def test_the_original_says_which_it_is_and_repeating_it_is_no_mistake(write_folder, taught, tmp_path):
    changes = {**taught, "locale/es/items/b.toml": SPANISH, "locale/es/lessons/gloves.md": SPANISH_GLOVES}
    source = read_source(write_folder(changes, name="spanish"))
    assert source.findings == ()
    for pack in (source.pack, open_pack(build(write_folder(changes, name="spanish"), tmp_path)).pack):
        spanish = in_language(pack, "es")
        assert by_id(spanish.items)["when-2"].options[2] == Option(
            text="Nunca", why="Todavía no.", misconception="gloves-clean"
        )
        assert by_id(spanish.items)["how-3"].wrong[0].misconception == "short-is-fine"
        assert by_id(spanish.lessons)["gloves"].misconception == "gloves-clean"
        for item in pack.items:
            assert [*namings(by_id(spanish.items)[item.id])] == [*namings(item)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('why = "Todavía no.", misconception = "gloves-clean"', 'why = "No.", misconception = "short-is-fine"'),
        ('why = "Sí." },\n  { text = "Nunca"', 'why = "Sí.", misconception = "gloves-clean" },\n  { text = "Nunca"'),
        ('misconception = "gloves-clean"\nwhy_true', 'misconception = "other"\nwhy_true'),
        ('text = "5", why = "Todavía no."', 'text = "5", why = "No.", misconception = "other"'),
    ],
)
def test_a_variant_that_names_another_one_is_an_error(write_folder, taught, old, new):
    text = put(SPANISH, (old, new))
    findings = read_source(write_folder({**taught, "locale/es/items/b.toml": text})).findings
    line = next(number for number, line in enumerate(text.split("\n"), 1) if new.split("\n")[0] in line)
    assert [(f.code, f.severity, f.where) for f in findings] == [
        ("variant-misconception", "error", f"locale/es/items/b.toml:{line}")
    ]


def test_a_translated_lesson_that_is_about_another_one_is_an_error(write_folder, taught):
    lesson = SPANISH_GLOVES.replace("gloves-clean", "short-is-fine")
    findings = read_source(write_folder({**taught, "locale/es/lessons/gloves.md": lesson})).findings
    assert [(f.code, f.where) for f in findings] == [("variant-misconception", "locale/es/lessons/gloves.md:3")]


def test_words_of_another_count_name_none(pack):
    numeric, text = by_id(pack.items)["how-3"], by_id(pack.items)["how-4"]
    assert isinstance(numeric, Numeric)
    assert isinstance(text, ShortText)
    two = (KnownWrong(text="5", why="x", misconception="other"), KnownWrong(text="6", why="x"))
    variant = Variant(language="fr", items=(msgspec.structs.replace(numeric, wrong=two),))
    french = by_id(in_language(msgspec.structs.replace(pack, variants=(variant,)), "fr").items)["how-3"]
    assert grade(french, Number(5)).misconception == ""


# What the check says


def found(write_folder, files):
    return [(f.code, f.severity, f.where) for f in read_source(write_folder(files)).findings]


def at(text: str, piece: str) -> int:
    return next(number for number, line in enumerate(text.split("\n"), 1) if piece in line)


def test_named_and_not_set_right(write_folder, taught):
    where = f"{W}:{at(taught[W], 'Germs stay.')}"
    assert found(write_folder, {**taught, GLOVES: None}) == [("misconception-no-lesson", "error", where)]


def test_set_right_and_not_named(write_folder, taught, pack_files):
    assert found(write_folder, {**taught, W: pack_files[W]}) == [("misconception-unused", "warning", f"{GLOVES}:4")]


def test_two_lessons_for_one(write_folder, taught):
    found_here = read_source(write_folder({**taught, "lessons/hands.md": LESSON})).findings
    assert [(f.code, f.where, f.params["first"]) for f in found_here] == [
        ("misconception-two-lessons", "lessons/hands.md:4", f"{GLOVES}:4")
    ]


def test_a_lesson_of_another_competency_than_the_answers(write_folder, taught):
    text = put(taught[H], ('why = "Not yet. It waits.", misconception = "short-is-fine"', 'why = "No."'))
    text = put(text, ('rationale = "It takes time."', 'rationale = "So."'), ("short-is-fine", "gloves-clean"))
    assert found(write_folder, {**taught, H: text, SHORT: None}) == [
        ("misconception-competency", "error", f"{H}:{at(text, 'gloves-clean')}")
    ]


def test_a_right_option_names_none(write_folder, taught):
    text = put(taught[W], ('why = "Yes. Food is eaten."', 'why = "Yes.", misconception = "gloves-clean"'))
    where = f"{W}:{at(text, 'Before food')}"
    assert found(write_folder, {**taught, W: text}) == [("misconception-right", "error", where)]


def test_named_in_one_question_only(write_folder, taught):
    text = put(taught[H], ('why = "Not yet. It waits.", misconception = "short-is-fine"', 'why = "Not yet. It waits."'))
    where = f"{H}:{at(text, 'Too short.')}"
    assert found(write_folder, {**taught, H: text}) == [("misconception-once", "warning", where)]


def test_two_answers_of_one_question_are_one_question(write_folder, taught, pack_files):
    text = put(
        pack_files[W],
        ('why = "Not yet. Germs stay."', 'why = "Not yet. Germs stay.", misconception = "gloves-clean"'),
        ('why = "Not yet. The apron is dirty."', 'why = "Not yet. Dirt.", misconception = "gloves-clean"'),
    )
    assert found(write_folder, {**taught, W: text}) == [
        ("misconception-once", "warning", f"{W}:{at(text, 'Not yet. Dirt.')}")
    ]


def test_its_lesson_explains_no_question(write_folder, taught):
    text = put(taught[W], ('lesson = "when"', 'lesson = "gloves"'))
    assert found(write_folder, {**taught, W: text}) == [
        ("lesson-misconception", "error", f"{W}:{at(text, 'lesson = ')}")
    ]


def test_its_lesson_does_not_teach_the_competency(write_folder, taught):
    text = put(taught[W], ('lesson = "when"\n', ""))
    assert [code for code, _, _ in found(write_folder, {**taught, W: text, "lessons/when.md": None})] == [
        "competency-no-lesson"
    ]


def test_a_bad_id_is_said_once(write_folder, taught):
    text = taught[W].replace('"gloves-clean"', '"Gloves Clean"', 1)
    assert found(write_folder, {**taught, W: text}) == [("id-bad", "error", f"{W}:{at(text, 'Gloves Clean')}")]


def test_a_lesson_with_a_fault_of_its_own_is_no_second_fault(write_folder, taught):
    findings = found(write_folder, {**taught, GLOVES: LESSON.replace('title = "Gloves"', "title = 7")})
    assert findings == [("field-type", "error", f"{GLOVES}:2")]


def test_questions_with_faults_of_their_own_leave_no_lesson_unused(write_folder, taught):
    text = put(taught[W], ("answer = false", "answer = 0"), ('"Not yet. You must."', "7"))
    assert {code for code, _, _ in found(write_folder, {**taught, W: text})} == {"field-type"}
    text = taught[W].replace("kind = ", 'kind = "hologram" #')
    assert {code for code, _, _ in found(write_folder, {**taught, W: text})} == {"kind-none"}


def test_a_statement_is_marked_whole_and_steps_not_at_all(write_folder, taught):
    text = put(taught[H], ('rationale = "Soap needs water."', 'rationale = "So."\nmisconception = "short-is-fine"'))
    assert found(write_folder, {**taught, H: text}) == [
        ("field-unknown", "warning", f"{H}:{at(text, 'misconception')}")
    ]
    item = TrueFalse(id="q", competency="c", stem="s", rationale="r", answer=True, why_true="a", why_false="b")
    assert list(namings(item)) == []
