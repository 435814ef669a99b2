# SPDX-License-Identifier: Apache-2.0
"""What changed between two versions of a pack: ids, words, what is right."""

from __future__ import annotations

import msgspec
import pytest

from content_packs.changes import Renamed, alike, changes
from content_packs.changes_told import told
from content_packs.checks.texts import _FIELDS as FIELDS
from content_packs.checks.texts import PARTS, objects
from content_packs.right_answers import other_answer
from content_packs.source import read_source
from content_packs.starter import starter_folders, starter_source
from ui.change_words import sentence


@pytest.fixture
def compare(write_folder):
    """Compare the faultless pack with one that some of its files were changed in."""

    def call(edits: dict[str, tuple[str, str]]):
        old = read_source(write_folder(name="old")).pack
        texts = {name: (write_folder(name="new") / name).read_text("utf-8") for name in edits}
        for name, (before, after) in edits.items():
            assert before in texts[name]
            texts[name] = texts[name].replace(before, after)
        new = read_source(write_folder(texts, name="new")).pack
        assert old is not None
        assert new is not None
        found = changes(old, new)
        return found, {each.code: each for each in told(found, old)}

    return call


def test_nothing(compare) -> None:
    found, things = compare({})
    assert found.nothing
    assert things == {}


@pytest.mark.parametrize("folder", starter_folders(), ids=lambda folder: folder.name)
def test_the_packs_that_ship_are_the_same_as_themselves(folder) -> None:
    pack = starter_source(folder).pack
    assert changes(pack, pack).nothing


A, B = "items/a-when.toml", "items/b-how.toml"
SAME, OTHER = ("words",), ("answer", "words")


@pytest.mark.parametrize(
    ("file", "before", "after", "item", "what"),
    [
        (A, '"What do you do first?"', '"What comes first?"', "when-1", SAME),
        (A, '"Wash my hands"', '"I wash my hands"', "when-1", SAME),
        (A, '"Wash my hands"', '"Call the nurse in charge"', "when-1", OTHER),
        (A, "Germs stay.", "Germs stay there.", "when-1", SAME),
        (A, 'first?"\noptions', 'first?"\nvariant = "first"\noptions', "when-1", ("variant",)),
        (A, 'difficulty = "easy"', 'difficulty = "hard"', "when-1", ("difficulty",)),
        (A, '{ text = "Never", why', '{ text = "Never", right = true, why', "when-2", ("answer",)),
        (A, "answer = false", "answer = true", "when-3", ("answer",)),
        (B, '["Wet", "Soap",', '["Soap", "Wet",', "how-1", OTHER),
        (B, '["Wet", "Soap",', '["Wet", "Soaps",', "how-1", SAME),
        (B, 'right = "5"', 'right = "8"', "how-2", OTHER),
        (B, "answer = 20", "answer = 30", "how-3", ("answer",)),
        (B, "tolerance = 5", "tolerance = 1", "how-3", ("answer",)),
        (B, '"one one two"', '"112"', "how-4", ("answer",)),
        (B, '["999", "one one two"]', '["one one two", "999"]', "how-4", ()),
    ],
)
def test_what_of_a_question_changed(compare, file, before, after, item, what) -> None:  # noqa: PLR0917
    found, things = compare({file: (before, after)})
    part = found.parts["item"]
    assert (part.new, part.withdrawn) == ((), ())
    assert [(each.id, each.what) for each in part.changed] == [(item, what)]
    assert ("item-answer" in things) is ("answer" in what)


def test_another_id_with_the_same_words_is_a_rename(compare) -> None:
    found, things = compare({A: ('id = "when-2"', 'id = "when-two"'), "pack.toml": ('"1.0.0"', '"1.0.1"')})
    assert found.renamed == (Renamed("item", "when-2", "when-two"),)
    assert things["renamed-item"].warning
    assert things["item-withdrawn"].ids == ("when-2",)
    assert "version-same" not in things


def test_a_question_of_the_same_words_with_other_answers_is_another_one(compare) -> None:
    before = '"Before food", right = true, why = "Yes. Food is eaten." },\n  { text = "After the toilet"'
    after = '"When I feel like it", right = true, why = "Yes. So." },\n  { text = "In the car"'
    assert compare({A: (before, after)})[0].parts["item"].with_("answer") == ("when-2",)
    head = 'competency = "when"\nkind = "multiple"\nstem = "When do you wash?"\noptions = [\n  { text = '
    found, _ = compare({A: (f'id = "when-2"\n{head}{before}', f'id = "when-two"\n{head}{after}')})
    assert found.renamed == ()


def test_renamed_lessons_and_modules(compare, write_folder) -> None:
    found, things = compare({"modules.toml": ('id = "clean-hands"', 'id = "hands"')})
    assert [(r.part, r.old, r.new) for r in found.renamed] == [("module", "clean-hands", "hands")]
    assert things["module-withdrawn"].ids == ("clean-hands",)


def test_versions_that_devices_would_not_take(compare) -> None:
    edit = ('"What do you do first?"', '"What comes first?"')
    assert compare({A: edit})[1]["version-same"].warning
    assert compare({A: edit, "pack.toml": ('"1.0.0"', '"0.9.0"')})[1]["version-earlier"].ids == ("0.9.0",)
    assert not [t for t in compare({A: edit, "pack.toml": ('"1.0.0"', '"1.10.0"')})[1].values() if t.warning]


def test_words_elsewhere_and_media(compare) -> None:
    found, _ = compare({"locale/es/lessons/how.md": ("jabón", "agua"), "assets.toml": ("Two hands.", "Both hands.")})
    assert (found.words_elsewhere, found.media) == (("es",), ("media/hands.svg",))
    assert not any(part.changed for part in found.parts.values())


def test_the_order_of_an_authors_list_is_no_change(compare) -> None:
    pack = starter_source(starter_folders()[0]).pack
    turned = msgspec.structs.replace(pack, items=pack.items[::-1], lessons=pack.lessons[::-1])
    assert changes(pack, turned).nothing


def test_every_question_of_the_packs_is_right_as_before_when_its_feedback_is_reworded() -> None:
    for folder in starter_folders():
        for item in starter_source(folder).pack.items:
            assert not other_answer(item, msgspec.structs.replace(item, rationale="Other words.", stem="Other words?"))


def test_every_part_of_a_pack_is_compared() -> None:
    """A part that comes to the format later is compared too, or named among those that need no comparing."""
    from ui.change_words import part_lines

    compared = {"manifest", "assets", "variants", "calibration", "synonyms"}
    pack = starter_source(starter_folders()[0]).pack
    for field in msgspec.structs.fields(type(pack)):
        value = getattr(pack, field.name)
        if field.name in compared or not value or not hasattr(value[0], "id"):
            continue
        found = changes(pack, msgspec.structs.replace(pack, **{field.name: value[:-1]}))
        gone = [part.withdrawn for part in found.parts.values() if part.withdrawn]
        assert gone == [(value[-1].id,)], field.name
        assert "1 withdrawn" in " ".join(part_lines(found))
    if getattr(pack, "synonyms", ()):
        assert changes(pack, msgspec.structs.replace(pack, synonyms=())).manifest == ("synonyms",)


def test_alike() -> None:
    assert alike("Wash your hands before you eat.", "Wash your hands, before you eat")
    assert not alike("Call 999", "Call 112")


@pytest.fixture(scope="module")
def whole():
    """A pack with something of everything."""
    return starter_source(starter_folders()[0]).pack


def each_of(pack, field, **values):
    """The pack with these fields of the first of its things of one kind changed."""
    first, *rest = getattr(pack, field)
    return msgspec.structs.replace(pack, **{field: (msgspec.structs.replace(first, **values), *rest)})


@pytest.mark.parametrize("part", PARTS)
def test_each_part_is_compared(whole, part) -> None:
    found = objects(whole, part)
    assert found or part == "rating", "a starter pack shows it"
    without = msgspec.structs.replace(whole, **{FIELDS[part]: ()})
    gone = changes(whole, without).parts[part]
    assert gone.withdrawn == tuple(each.id for each in found)
    assert changes(without, whole).parts[part].new == gone.withdrawn


@pytest.mark.parametrize(
    ("field", "values", "code"),
    [
        ("cycles", lambda cycle: {"activities": cycle.activities[1:]}, "cycle-steps"),
        ("checklists", lambda checklist: {"points": checklist.points[1:]}, "checklist-points"),
        ("programmes", lambda programme: {"per_week": programme.per_week + 1}, "programme-launched"),
        ("coach_cards", lambda card: {"watch": (*card.watch, "And this.")}, "looked-up"),
        ("role_profiles", lambda role: {"needs": role.needs[1:]}, "looked-up"),
        ("credentials", lambda credential: {"passing": 1}, "looked-up"),
        ("huddles", lambda huddle: {"talk": "Other words."}, "looked-up"),
        ("documents", lambda document: {"title": "Another"}, "looked-up"),
        ("glossary", lambda term: {"term": "another"}, "looked-up"),
    ],
)
def test_what_it_means_for_people_in_the_middle(whole, field, values, code) -> None:
    new = each_of(whole, field, **values(getattr(whole, field)[0]))
    codes = {each.code for each in told(changes(whole, new), whole)} - {"open-attempts", "known-stays", "version-same"}
    assert codes == {code}
    assert all(sentence(each, changes(whole, new)) for each in told(changes(whole, new), whole))


@pytest.mark.parametrize("field", ["cycles", "checklists"])
def test_what_somebody_is_in_the_middle_of_is_not_taken_away_unnoticed(whole, field) -> None:
    new = msgspec.structs.replace(whole, **{field: ()})
    (warning,) = [each for each in told(changes(whole, new), whole) if each.warning and each.code != "version-same"]
    assert warning.code == f"{field[:-1]}-withdrawn"
