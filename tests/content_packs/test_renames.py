# SPDX-License-Identifier: Apache-2.0
"""`was` in a source folder: read for everything that something is kept of, checked, and told by `pack diff`."""

from __future__ import annotations

from pathlib import Path

import pytest

from content_packs.changes import Changes, Renamed, changes
from content_packs.changes_told import Told, told
from content_packs.model import Pack
from content_packs.source import read_source

A, M, C, L = "items/a-when.toml", "modules.toml", "competencies.toml", "lessons/when.md"
PROGRAMME = 'title = "First"\nsummary = "So."\nmicrolearns = ["when"]\nper_week = 1\nwas = ["start", "begin"]\n'


def pack_of(folder: Path) -> Pack:
    source = read_source(folder)
    assert source.buildable, source.findings
    assert source.pack is not None
    return source.pack


def test_it_is_read_for_each_part(write_folder, pack_files) -> None:
    pack = pack_of(
        write_folder(
            {
                C: pack_files[C].replace('id = "when"\n', 'id = "when"\nwas = "whenever"\n'),
                M: pack_files[M].replace('id = "clean-hands"\n', 'id = "clean-hands"\nwas = "hands"\n'),
                A: pack_files[A].replace('id = "when-2"\n', 'id = "when-2"\nwas = ["two", "second"]\n'),
                L: pack_files[L].replace('title = "', 'was = "at-times"\ntitle = "', 1),
                "programmes/first.toml": PROGRAMME,
            }
        )
    )
    assert {(each.part, each.id): each.was for each in pack.renamed} == {
        ("competency", "when"): ("whenever",),
        ("module", "clean-hands"): ("hands",),
        ("item", "when-2"): ("two", "second"),
        ("lesson", "when"): ("at-times",),
        ("programme", "first"): ("start", "begin"),
    }


@pytest.mark.parametrize(
    ("put", "code"),
    [
        ('was = "when-3"', "was-in-use"),
        ('was = "when-2"', "was-in-use"),
        ('was = ["two", "two"]', "was-twice"),
        ('was = "Two"', "id-bad"),
        ("was = 2", "field-type"),
        ("was = [2]", "field-type"),
        ('was = ""', "text-empty"),
    ],
)
def test_what_cannot_be_an_earlier_id_is_an_error_at_its_line(write_folder, pack_files, put: str, code: str) -> None:
    text = pack_files[A].replace('id = "when-2"\n', f'id = "when-2"\n{put}\n')
    (finding,) = [each for each in read_source(write_folder({A: text})).findings if each.severity == "error"]
    line = text[: text.index(put)].count("\n") + 1
    assert (finding.code, finding.where) == (code, f"{A}:{line}")


def test_two_that_claim_the_same_are_both_named(write_folder, pack_files) -> None:
    text = pack_files[A].replace('id = "when-2"\n', 'id = "when-2"\nwas = "old"\n')
    text = text.replace('id = "when-3"\n', 'id = "when-3"\nwas = "old"\n')
    (finding,) = read_source(write_folder({A: text})).findings
    lines = [number for number, line in enumerate(text.splitlines(), 1) if line.startswith("was")]
    assert (finding.where, finding.params["first"]) == (f"{A}:{lines[1]}", f"{A}:{lines[0]}")


def test_a_circle_is_refused_at_both_ends(write_folder, pack_files) -> None:
    text = pack_files[A].replace('id = "when-2"\n', 'id = "when-2"\nwas = "when-3"\n')
    text = text.replace('id = "when-3"\n', 'id = "when-3"\nwas = "when-2"\n')
    assert [each.code for each in read_source(write_folder({A: text})).findings] == ["was-in-use", "was-in-use"]


def compared(write_folder, pack_files, old: str, new: str) -> tuple[Changes, dict[str, Told]]:
    one, two = (
        pack_of(
            write_folder(
                {
                    A: pack_files[A].replace('id = "when-2"\n', f"{put}\n"),
                    "pack.toml": pack_files["pack.toml"].replace('"1.0.0"', f'"{number}.0.0"'),
                },
                name=f"v{number}",
            )
        )
        for number, put in ((1, old), (2, new))
    )
    found = changes(one, two)
    return found, {each.code: each for each in told(found, one)}


def test_diff_says_that_it_keeps_its_progress(write_folder, pack_files) -> None:
    found, things = compared(write_folder, pack_files, 'id = "when-2"', 'id = "when-two"\nwas = "when-2"')
    assert found.renamed == (Renamed("item", "when-2", "when-two", kept=True),)
    part = found.parts["item"]
    assert (part.new, part.withdrawn, part.changed) == ((), (), ())
    assert not found.nothing
    assert things["renamed-kept"].ids == ("when-2", "when-two")
    assert not [each for each in things.values() if each.warning]


def test_diff_warns_of_an_earlier_id_that_is_named_no_more(write_folder, pack_files) -> None:
    old, new = 'id = "when-two"\nwas = "when-2"', 'id = "when-too"\nwas = "when-two"'
    found, things = compared(write_folder, pack_files, old, new)
    assert found.forgotten == (Renamed("item", "when-2", "when-too"),)
    assert things["was-forgotten"].warning
    both = 'id = "when-too"\nwas = ["when-two", "when-2"]'
    assert "was-forgotten" not in compared(write_folder, pack_files, old, both)[1]
