# SPDX-License-Identifier: Apache-2.0
"""A pack's words to a translator and back: one entry for each text, nothing lost, nothing taken in doubt."""

from __future__ import annotations

import contextlib
import shutil
import tomllib
from functools import cache
from pathlib import Path

import msgspec
import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st

import content_packs
from content_packs.changes import changes
from content_packs.check import check_path
from content_packs.checks.texts import PARTS as TEXT_PARTS
from content_packs.checks.texts import objects
from content_packs.checks.translations import digest
from content_packs.localise import in_language
from content_packs.source import read_source
from content_packs.starter import starter_folders, starter_source
from content_packs.toml_dump import dump
from content_packs.translating.locale_files import BrokenLocale
from content_packs.translating.po_file import BadTranslation, export, read_po, read_words, take_in
from content_packs.translating.progress import status
from content_packs.translating.shapes import PARTS, shape_of, texts

FIRST = Path(content_packs.__file__).parent / "first_pack"


def po_of(folder: Path, language: str = "eo", before: polib.POFile | None = None) -> polib.POFile:
    source = read_source(folder)
    return polib.pofile(f"{export(read_words(folder, source, language), source.pack, before)}\n")


def put(folder: Path, po: polib.POFile, language: str = "eo", **more):
    return take_in(folder, read_source(folder), language, po, **more)


def translate(po: polib.POFile, mark: str = "Ŝ ") -> polib.POFile:
    """Put a mark before each line that is words; numbers, marks of Markdown and empty lines stay."""
    for entry in po:
        entry.msgstr = "\n".join(mark + x if x[:1].isalpha() else x for x in entry.msgid.split("\n"))
    return po


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    shutil.copytree(FIRST, tmp_path / "spills")
    return tmp_path / "spills"


@pytest.mark.parametrize(
    "original", [FIRST, *(pytest.param(folder, marks=pytest.mark.soak) for folder in starter_folders())]
)
def test_a_whole_pack_goes_to_a_translator_and_comes_back(tmp_path: Path, original: Path) -> None:
    folder = tmp_path / "pack"
    shutil.copytree(original, folder)
    shutil.rmtree(folder / "locale", ignore_errors=True)
    po = translate(po_of(folder))
    told = put(folder, po)
    assert len(told.taken) == len(po)
    assert (told.waiting, told.unknown, told.outdated, told.fuzzy) == ([], [], [], [])
    source = read_source(folder)
    assert [each for each in source.findings if each.severity == "error"] == []
    again = {entry.msgctxt: entry.msgstr for entry in po_of(folder)}
    assert again == {entry.msgctxt: entry.msgstr for entry in po}
    told = put(folder, po)
    assert (told.taken, told.files) == ([], [])
    shown = in_language(source.pack, "eo")
    assert all(item.stem.startswith("Ŝ") or not item.stem[:1].isalpha() for item in shown.items)


@pytest.mark.parametrize("original", starter_folders()[1:2], ids=lambda folder: folder.name)
def test_what_is_translated_by_hand_goes_out_and_comes_back_untouched(tmp_path: Path, original: Path) -> None:
    folder = tmp_path / "pack"
    shutil.copytree(original, folder)
    before = {path: path.read_bytes() for path in folder.rglob("*.*")}
    po = po_of(folder, "es")
    assert sum(bool(entry.msgstr) for entry in po) > 100
    told = put(folder, po, "es")
    assert (told.taken, told.files) == ([], [])
    after = {path: path.read_bytes() for path in folder.rglob("*.*") if path.name != "translated.toml"}
    assert after == {path: data for path, data in before.items() if path.name != "translated.toml"}


def test_an_entry_is_one_text_with_its_path_as_context(pack: Path) -> None:
    entries = {entry.msgctxt: entry for entry in po_of(pack)}
    assert entries["item/spill-first-1/options/2/text"].msgid == "I stay and warn the people"
    assert entries["story/the-wet-door/scene/start/choices/1/outcome"].msgid == "You hear a shout behind you."
    assert "Markdown" in entries["lesson/spill-first/body"].comment
    assert entries["example/tell-about-it/step/2/question/wrong/1/why"].msgid.startswith("Not yet.")
    assert not any("plural" in str(entry) for entry in entries.values())


def test_half_a_question_waits_in_the_po_file(pack: Path) -> None:
    po = po_of(pack)
    some = [e for e in po if e.msgctxt.startswith(("item/spill-first-1/stem", "item/spill-first-1/options/1"))]
    for entry in some:
        entry.msgstr = "Ŝ"
    told = put(pack, po)
    assert (told.taken, told.files) == ([], [])
    assert told.waiting == [entry.msgctxt for entry in some]
    again = {entry.msgctxt: entry.msgstr for entry in po_of(pack, before=po)}
    assert all(again[entry.msgctxt] == "Ŝ" for entry in some), "the older file keeps them"


def test_one_more_text_of_a_question_that_is_there(pack: Path) -> None:
    po = translate(po_of(pack))
    put(pack, po)
    entry = po.find("item/spill-first-1/options/2/why", by="msgctxt")
    entry.msgstr = "Bone."
    told = put(pack, po)
    assert told.taken == ["item/spill-first-1/options/2/why"]
    assert told.files == ["locale/eo/items/spill-first.toml"]
    shown = {item.id: item for item in in_language(read_source(pack).pack, "eo").items}
    assert shown["spill-first-1"].options[1].why == "Bone."
    assert shown["spill-first-1"].options[1].right


def test_what_the_original_changed_is_fuzzy_until_somebody_looked(pack: Path) -> None:
    po = translate(po_of(pack))
    put(pack, po)
    items = pack / "items" / "spill-first.toml"
    items.write_text(items.read_text("utf-8").replace("Juice runs over", "Milk runs over"), "utf-8")
    assert [f.code for f in check_path(pack).findings if f.code.startswith("translation")] == ["translation-stale"]
    told = put(pack, po)
    assert told.outdated == ["item/spill-first-1/stem"]
    new = po_of(pack, before=po)
    stem = new.find("item/spill-first-1/stem", by="msgctxt")
    assert ("fuzzy" in stem.flags, stem.previous_msgid[:5]) == (True, "Juice")
    alone = {e.msgctxt for e in po_of(pack) if "fuzzy" in e.flags}
    assert stem.msgctxt in alone
    assert {name.split("/")[1] for name in alone} == {"spill-first-1"}
    assert status(read_words(pack, read_source(pack), "eo")).sums[2] == len(alone)
    assert put(pack, new).fuzzy == ["item/spill-first-1/stem"]
    stem.flags.remove("fuzzy")
    stem.msgstr = "Ŝ Lakto"
    told = put(pack, new)
    assert told.taken == ["item/spill-first-1/stem"]
    assert not [f for f in check_path(pack).findings if f.code.startswith("translation")]


def test_texts_that_the_pack_does_not_have_are_named_and_kept_as_obsolete(pack: Path) -> None:
    po = translate(po_of(pack))
    (pack / "examples" / "tell-about-it.toml").unlink()
    po.append(polib.POEntry(msgid="No context", msgstr="Ŝ"))
    told = put(pack, po)
    assert "No context" in told.unknown
    assert "example/tell-about-it/title" in told.unknown
    old = {e.msgctxt for e in po_of(pack, before=po).obsolete_entries()}
    assert "example/tell-about-it/title" in old


def test_lists_of_another_length(write_folder) -> None:
    folder = write_folder()
    po = po_of(folder, "es")
    entry = po.find("item/how-4/accept", by="msgctxt")
    assert (entry.msgid, entry.msgstr) == ("999\none one two", "uno uno dos")
    entry.msgstr = "uno uno dos\n 112 \n\n"
    assert put(folder, po, "es").taken == ["item/how-4/accept"]
    shown = {item.id: item for item in in_language(read_source(folder).pack, "es").items}
    assert shown["how-4"].accept[:2] == ("uno uno dos", "112")


@pytest.mark.parametrize(
    ("context", "words"),
    [
        ("lesson/spill-first/body", "<script>alert(1)</script>"),
        ("item/spill-first-1/stem", "a\u202eb"),
        ("pack/first-pack/title", "\x07"),
    ],
)
def test_words_that_would_break_the_pack_are_refused_as_a_whole(pack: Path, context: str, words: str) -> None:
    po = translate(po_of(pack))
    po.find(context, by="msgctxt").msgstr = words
    before = {path for path in pack.rglob("*") if path.is_file()}
    with pytest.raises(BadTranslation) as refused:
        put(pack, po)
    assert refused.value.code == "words-broken"
    assert refused.value.findings[0].where.startswith("locale/eo/")
    assert {path for path in pack.rglob("*") if path.is_file()} == before


def test_a_refused_file_leaves_the_old_words(pack: Path) -> None:
    po = translate(po_of(pack))
    put(pack, po)
    before = {path: path.read_bytes() for path in pack.rglob("*.*")}
    po.find("lesson/spill-first/body", by="msgctxt").msgstr = "<b>raw</b>"
    po.find("item/spill-first-1/stem", by="msgctxt").msgstr = "Alia"
    with pytest.raises(BadTranslation):
        put(pack, po)
    assert {path: path.read_bytes() for path in pack.rglob("*.*")} == before


def test_notes_on_top_of_a_file_stay_and_what_else_a_hand_wrote(pack: Path) -> None:
    put(pack, translate(po_of(pack)))
    file = pack / "locale" / "eo" / "items" / "spill-first.toml"
    text = file.read_text("utf-8").replace('id = "spill-first-1"\n', 'id = "spill-first-1"\nkind = "single"\n# why\n')
    file.write_text(f"# By Ana.\n# Ask her.\n{text}", "utf-8")
    po = po_of(pack)
    po.find("item/spill-first-2/stem", by="msgctxt").msgstr = "Alia"
    told = put(pack, po, dry=True)
    assert "Alia" not in file.read_text("utf-8")
    told = put(pack, po)
    assert told.notes_lost == ["locale/eo/items/spill-first.toml"]
    assert file.read_text("utf-8").startswith("# By Ana.\n# Ask her.\n")
    assert 'kind = "single"' in file.read_text("utf-8")


def test_easier_words_of_a_lesson(pack: Path) -> None:
    (pack / "lessons" / "spill-first.easy.md").write_text("+++\nminutes = 1\n+++\n\nStay. Warn.\n")
    po = translate(po_of(pack))
    po.find("lesson/spill-first/easy/body", by="msgctxt").msgstr = ""
    put(pack, po)
    assert not (pack / "locale" / "eo" / "lessons" / "spill-first.easy.md").exists()
    po.find("lesson/spill-first/easy/body", by="msgctxt").msgstr = "Restu."
    assert put(pack, po).files == ["locale/eo/lessons/spill-first.easy.md"]
    (lesson,) = in_language(read_source(pack).pack, "eo").lessons
    assert lesson.levels[0].body == "Restu.\n"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\xff\xfe", "po-encoding"),
        (b'msgid "a"\nfoo "b"\n', "po-broken"),
        (b"hello\n", "po-broken"),
        (b'msgid "a\nmsgstr "b"\n', "po-broken"),
        (b'msgid "c"\nmsgstr "d"\n\nmsgid "a\nmsgstr "b"\n', "po-broken"),
        (b'msgid ""\nmsgstr "Language: fr\\n"\n', "po-language"),
    ],
)
def test_files_that_are_no_po(tmp_path: Path, data: bytes, code: str) -> None:
    (tmp_path / "x.po").write_bytes(data)
    with pytest.raises(BadTranslation) as refused:
        read_po(tmp_path / "x.po", "eo")
    assert refused.value.code == code


@given(data=st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_no_po_file_breaks_the_reader(tmp_path_factory, data: bytes) -> None:
    file = tmp_path_factory.mktemp("po") / "x.po"
    file.write_bytes(data)
    with contextlib.suppress(BadTranslation):
        read_po(file, "eo")


def test_a_translation_that_is_no_toml(pack: Path) -> None:
    (pack / "locale" / "eo").mkdir(parents=True)
    (pack / "locale" / "eo" / "pack.toml").write_text("title = ")
    with pytest.raises(BrokenLocale):
        read_words(pack, read_source(pack), "eo")


words_ = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=20)
rows_ = st.recursive(
    words_ | st.booleans() | st.integers(-1000, 1000) | st.floats(-1000, 1000, allow_nan=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words_, inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(words_ | st.sampled_from(["item", "scene", "step"]), rows_, max_size=4))
def test_what_is_written_is_read_as_it_was(table) -> None:
    text = dump(table)
    assert tomllib.loads(text) == {key: plain(value) for key, value in table.items()}


def plain(value):
    """TOML has one kind of line break, and whole floats are written as whole numbers."""
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    return [plain(each) for each in value] if isinstance(value, list) else value


def test_every_part_of_a_pack_goes_to_a_translator() -> None:
    """A new part of the format has to say what its words are, or it is never translated."""
    assert set(PARTS) - {"pack"} == set(TEXT_PARTS)


_OF = 'competencies = ["{competency}"]\n'
_OPENING = 'module = "{module}"\n' + _OF + 'minutes = 5\nwhy = "Why so"\ncan = "do it"\n'
_OTHERS = {
    "checklists/seen.toml": 'title = "Seen"\n{opening}task = "Watch."\n[[point]]\nid = "a"\ntext = "Mops"\n'
    'hint = "All"\n'
    '[[point]]\nid = "b"\ntext = "Dries"\n',
    "cycles/round.toml": 'title = "Round"\n{opening}before = "What?"\ntry_at_work = "Try."\nafter = "And now?"\n'
    'activities = [{{ kind = "check", id = "{module}" }}]\n',
    "roles/cleaner.toml": 'title = "Cleaner"\nsummary = "Cleans."\nneeds = [{{ competency = "{competency}" }}]\n',
    "programmes/first.toml": 'title = "First"\nsummary = "One."\nper_week = 1\nmicrolearns = ["{competency}"]\n',
    "credentials/dry.toml": 'title = "Dry"\nsummary = "So."\ncompetencies = ["{competency}"]\nscale = ["No", "Yes"]\n'
    'passing = 2\nevidence = ["Watch.", "Ask."]\n[[criteria]]\ntext = "Floor"\nsays = ["Wet", "Dry"]\n',
    "coaching/card.toml": 'title = "Card"\n' + _OF + 'watch = ["A", "B"]\nask = ["C"]\nsay = ["D"]\n',
    "huddles/sheet.toml": 'title = "Sheet"\ncompetencies = ["{competency}"]\nminutes = 5\ntalk = "Talk."\n'
    '[[questions]]\ntext = "Which?"\nlisten_for = "That."\n',
    "documents/page.md": '+++\ntitle = "Page"\nabout = "One."\nauthor = "Us"\nlicence = "CC-BY-4.0"\n+++\n'
    "Some words.\n",
    "glossary.toml": '[[term]]\nid = "mop"\nterm = "mop"\nmeaning = "A tool."\nsynonyms = ["swab"]\n',
}


def test_what_is_no_lesson_and_no_question_comes_back_too(pack: Path) -> None:
    """Checklists, cycles, programmes, roles, micro-credentials, coach cards, huddles, documents, the glossary."""
    first = read_source(pack).pack
    names = {"module": first.modules[0].id, "competency": first.competencies[0].id}
    for name, text in _OTHERS.items():
        (pack / name).parent.mkdir(exist_ok=True)
        (pack / name).write_text(text.format(opening=_OPENING.format(**names), **names), "utf-8")
    po = translate(po_of(pack))
    told = put(pack, po)
    assert (len(told.taken), told.waiting, told.unknown) == (len(po), [], [])
    whole = read_source(pack)
    assert [each for each in whole.findings if each.severity == "error"] == []
    shown, found = in_language(whole.pack, "eo"), set()
    for part in TEXT_PARTS:
        for each, theirs in zip(objects(whole.pack, part), objects(shown, part), strict=True):
            found.add(part)
            now = dict(texts(shape_of(theirs)))
            wanted = [path for path, text in texts(shape_of(each)) if text[:1].isalpha()]
            assert [path for path in wanted if not now[path].startswith("Ŝ ")] == [], (part, each.id)
    assert found >= set(TEXT_PARTS) - {"rating", "survey"}
    assert changes(whole.pack, whole.pack).nothing


@pytest.mark.parametrize("part", sorted(set(TEXT_PARTS) - {"rating"}))
def test_a_translation_is_stale_after_any_text_changed(part: str) -> None:
    """Also the word of a glossary, an accepted answer, a unit, a source: all that a translator was given."""
    (each, *_) = objects(read_first(), part)
    before = digest(each)
    for name in type(each).__struct_fields__:
        value = getattr(each, name)
        if isinstance(value, str) and value and name in shape_of(each):
            assert digest(msgspec.structs.replace(each, **{name: value + " more"})) != before, name


@cache
def read_first():
    return starter_source(starter_folders()[0]).pack
