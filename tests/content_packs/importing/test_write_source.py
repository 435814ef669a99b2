# SPDX-License-Identifier: Apache-2.0
"""The folder that comes of an import: what is in it, what is added to one that is there, and what is never touched."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from content_packs.archive import pack_bytes
from content_packs.findings import SEVERITIES
from content_packs.importing.formats import read_any
from content_packs.importing.report import EFFECTS, CannotImport, Remark
from content_packs.importing.write_source import PackFacts, add_to_source, write_source
from content_packs.source import read_source
from content_packs.unfinished import read_unfinished
from tests.content_packs.importing.conftest import FILES
from ui.import_words import FAILED, SENTENCES, report_text, word

SOUND = """
$CATEGORY: $course$/top/Clean hands

// [id:gel] [tag:hard]
::gel::Gel is enough. {FALSE#Not yet. It takes no dirt off.#Right. Dirt is washed off.####Gel is for clean hands.}

// [id:soap]
::soap::Soap needs… {=water =%0%sand#Not yet. Sand scratches.####Water takes it off.}
"""
FACTS = PackFacts(id="hands", title="Hände", language="de", licence="CC-BY-4.0", author="We")


def sound(name: str = "x.gift", text: str = SOUND):
    return read_any(Path(name), given=text.encode())


def snapshot(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_whole_one_can_be_built(tmp_path):
    written = write_source(sound(), tmp_path / "new" / "hands", FACTS, report_text)
    source = read_source(written.folder)
    assert not [finding for finding in source.findings if finding.severity == "error"]
    assert source.buildable
    assert pack_bytes(source.pack, source.files)
    assert source.pack.items == written.imported.items
    manifest = source.pack.manifest
    assert (manifest.id, manifest.title, manifest.language, manifest.authors) == ("hands", "Hände", "de", ("We",))
    assert set(written.files) == set(snapshot(written.folder))
    assert "0 dropped" in (written.folder / "REPORT.txt").read_text(encoding="utf-8")
    assert not [finding for finding in source.findings if "REPORT" in finding.where]


def test_what_is_missing_stands_as_todo_where_the_checker_looks(tmp_path):
    written = write_source(read_any(FILES / "care.xml"), tmp_path / "care", PackFacts(), report_text)
    source = read_source(written.folder)
    empty = [finding for finding in source.findings if finding.code in ("feedback-empty", "text-empty")]
    assert len(empty) >= 10
    in_a_gap = 0
    for finding in empty:
        name, _, line = finding.where.rpartition(":")
        text = (written.folder / name).read_text(encoding="utf-8").split("\n")[int(line) - 1]
        in_a_gap += "options = [{" in text
        assert "# TODO: " in text or "options = [{" in text, (finding, text)
    assert in_a_gap == 1
    licences = [finding for finding in empty if finding.where.startswith("assets.toml")]
    assert {finding.params["field"] for finding in licences} == {"author", "licence"}
    assert read_unfinished(written.folder).items == list(written.imported.items)


def test_nothing_is_written_over(tmp_path):
    folder = tmp_path / "there"
    folder.mkdir()
    (folder / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(CannotImport) as refused:
        write_source(sound(), folder, FACTS, report_text)
    assert refused.value.code == "folder-exists"
    assert snapshot(folder) == {"mine.txt": b"mine"}
    assert [path.name for path in tmp_path.iterdir()] == ["there"]


def test_an_empty_folder_is_filled_and_a_dry_run_writes_nothing(tmp_path):
    folder = tmp_path / "empty"
    folder.mkdir()
    tried = write_source(sound(), folder, FACTS, report_text, dry=True)
    assert not list(folder.iterdir())
    assert write_source(sound(), folder, FACTS, report_text).files == tried.files


@pytest.mark.parametrize(
    ("facts", "code"), [({"id": "No Id"}, "pack-id-bad"), ({"language": "deutsch!"}, "language-bad")]
)
def test_facts_that_cannot_be(tmp_path, facts, code):
    with pytest.raises(CannotImport) as refused:
        write_source(sound(), tmp_path / "x", PackFacts(**facts), report_text)
    assert refused.value.code == code


def test_questions_are_added_beside_what_is_there(tmp_path, write_folder):
    folder = write_folder({"items/x-1-clean-hands.toml": None})
    before = snapshot(folder)
    written = add_to_source(sound(), folder, report_text)
    after = snapshot(folder)
    grown = {name for name, content in before.items() if after[name] != content}
    assert grown == set(written.added_to) == {"competencies.toml", "modules.toml"}
    assert all(after[name].startswith(before[name].rstrip()) for name in grown)
    assert after.keys() - before.keys() == set(written.files) == {"items/x-1-clean-hands.toml", "REPORT.txt"}
    source = read_source(folder)
    assert source.buildable
    assert {item.id for item in source.pack.items} >= {"gel", "soap", "when-1", "how-4"}
    assert {competency.id for competency in source.pack.competencies} == {"when", "how", "clean-hands"}


def test_an_objective_that_is_there_takes_the_questions(write_folder):
    folder = write_folder()
    text = SOUND.replace("Clean hands\n", "know WHEN\n")
    written = add_to_source(sound(text=text), folder, report_text)
    assert written.added_to == ()
    assert {item.competency for item in written.imported.items} == {"when"}
    assert read_source(folder).buildable


def test_the_same_again_adds_nothing(write_folder):
    folder = write_folder()
    add_to_source(sound(), folder, report_text)
    before = snapshot(folder)
    again = add_to_source(sound(), folder, report_text)
    assert (again.files, again.added_to) == ((), ())
    assert [line.remarks[0].code for line in again.imported.report.lines] == ["already-there"] * 2
    assert snapshot(folder) == before


def test_ids_that_are_taken(write_folder):
    folder = write_folder({"items/c.toml": '[[item]]\nid = "gel"\nkind = "unknown"\n\n[[item]]\nid = "q-3"\n'})
    text = SOUND + "\nHow many? {#3####Three.}\n"
    written = add_to_source(sound("q.gift", text), folder, report_text)
    assert [line.id for line in written.imported.report.lines] == ["", "soap", "q-3-2"]
    assert written.imported.report.lines[0].remarks[0].code == "id-taken"


def test_a_second_file_of_one_name_gets_another(write_folder):
    folder = write_folder()
    add_to_source(sound(), folder, report_text)
    other = sound(text="$CATEGORY: $course$/top/Clean hands\n\nHow many? {#3####Three.}\n")
    written = add_to_source(other, folder, report_text)
    assert set(written.files) == {"items/x-1-clean-hands-2.toml", "REPORT-2.txt"}


@pytest.mark.parametrize("broken", ["pack.toml", "competencies.toml"])
def test_a_broken_pack_is_left_alone(write_folder, broken):
    folder = write_folder({broken: "[[[\n"})
    before = snapshot(folder)
    with pytest.raises(CannotImport) as refused:
        add_to_source(sound(), folder, report_text)
    assert refused.value.code in ("folder-no-pack", "file-broken")
    assert snapshot(folder) == before


def test_nothing_is_written_through_a_link(tmp_path, write_folder):
    folder = write_folder({"items/a-when.toml": None, "items/b-how.toml": None})
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (folder / "items").symlink_to(elsewhere, target_is_directory=True)
    before = snapshot(folder)
    with pytest.raises(CannotImport) as refused:
        add_to_source(sound(), folder, report_text)
    assert refused.value.code == "file-clash"
    assert not list(elsewhere.iterdir())
    assert snapshot(folder) == before


def test_a_picture_that_is_there_without_its_licence_stays(write_folder):
    imported = read_any(FILES / "care.xml")
    name = imported.pictures[0].path
    folder = write_folder({name: b"mine"})
    add_to_source(imported, folder, report_text)
    assert (folder / name).read_bytes() == b"mine"


def test_lessons_and_pictures_that_the_pack_does_not_have(write_folder):
    rows = "id,question,right,rationale,lesson,media\n"
    rows += "a,How?,3,Three.,when,media/hands.svg\nb,Why?,3,Three.,no,media/no.svg"
    written = add_to_source(read_any(Path("x.csv"), given=rows.encode()), write_folder(), report_text)
    first, second = written.imported.items
    assert (first.lesson, first.media) == ("when", "media/hands.svg")
    assert (second.lesson, second.media) == ("", "")
    codes = [entry.code for entry in written.imported.report.lines[1].remarks]
    assert codes[-2:] == ["lesson-unknown", "media-unknown"]


def test_many_questions_come_in_files_that_can_be_read(tmp_path):
    rows = "\n".join(f"{'x' * 3000} {number},{number},Because." for number in range(400))
    written = write_source(
        read_any(Path("x.csv"), given=f"question,right,rationale\n{rows}".encode()), tmp_path / "x", FACTS, report_text
    )
    assert sum(name.startswith("items/") for name in written.files) == 2
    assert read_source(written.folder).pack.items == written.imported.items


def test_each_code_has_words():
    assert set(SENTENCES) == set(EFFECTS) - {"to-mend"}
    for code in SENTENCES:
        assert word(Remark(code))[-1] in ".)"
    assert "right = true" in word(Remark("to-mend", {"finding": "right-none"}))
    raised = set()
    for path in Path(write_source.__code__.co_filename).parent.glob("*.py"):
        source = path.read_text(encoding="utf-8")
        raised |= set(re.findall(r'CannotImport\(\s*"([a-z-]+)"', source))
        noted = set(re.findall(r'(?:note|remark)\(\s*"([a-z-]+)"', source))
        assert noted <= EFFECTS.keys(), path.name
    assert raised == set(FAILED)
    assert "feedback-empty" in SEVERITIES
