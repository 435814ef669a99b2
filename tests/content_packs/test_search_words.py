# SPDX-License-Identifier: Apache-2.0
"""Words to look for as authors write them: tags and synonyms.toml, in a pack's own language and in others."""

from __future__ import annotations

import re

import pytest

from content_packs.archive import build, open_pack
from content_packs.compiled import encode
from content_packs.localise import in_language
from content_packs.source import read_source

GROUPS = '[[group]]\nwords = ["poo", "stool"]\n\n[[group]]\nwords = ["money back", "refund"]\n'


def lesson_of(pack_files):
    return next(name for name in pack_files if name.startswith("lessons/"))


def with_tags(pack_files):
    name = lesson_of(pack_files)
    lesson = re.sub(
        r"(?m)^title = .*$", lambda match: f'{match[0]}\ntags = ["tap", "basin"]', pack_files[name], count=1
    )
    competencies = pack_files["competencies.toml"].replace(
        'title = "Know when"', 'title = "Know when"\ntags = ["moments"]'
    )
    return pack_files | {name: lesson, "competencies.toml": competencies, "synonyms.toml": GROUPS}


def test_words_to_look_for_go_into_the_pack_and_come_back(write_folder, tmp_path, pack_files):
    folder = write_folder(with_tags(pack_files))
    source = read_source(folder)
    assert source.buildable, source.findings
    pack = open_pack(build(folder, tmp_path)).pack
    assert [group.words for group in pack.synonyms] == [("poo", "stool"), ("money back", "refund")]
    assert {lesson.tags for lesson in pack.lessons} == {("tap", "basin"), ()}
    assert pack.competencies[0].tags == ("moments",)


def test_a_pack_without_them_has_the_bytes_that_it_had(write_folder, pack_files):
    content = encode(read_source(write_folder(pack_files)).pack)
    assert b'"tags"' not in content
    assert b'"synonyms"' not in content


def test_those_of_a_language_are_its_own(write_folder, pack_files):
    bent = with_tags(pack_files) | {
        "locale/es/synonyms.toml": '[[group]]\nwords = ["caca", "heces"]\n',
        "locale/es/competencies.toml": '[[competency]]\nid = "when"\ntitle = "Cuándo"\ntags = ["momentos"]\n',
    }
    pack = read_source(write_folder(bent)).pack
    spanish = in_language(pack, "es")
    assert [group.words for group in spanish.synonyms] == [("caca", "heces")]
    assert spanish.competencies[0].tags == ("momentos",)
    assert pack.competencies[0].tags == ("moments",)


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("[[group]]\nwords = 3\n", "field-type", 2),
        ('[[group]]\nwords = ["a", 3]\n', "field-type", 2),
        ("[[group]]\n", "field-missing", 1),
        ('[[group]]\nwords = ["a", "b"]\nmore = 1\n', "field-unknown", 3),
        ('[[group]\nwords = ["a"]\n', "toml-syntax", 1),
        ("group = 1\n", "field-type", 1),
    ],
)
@pytest.mark.parametrize("name", ["synonyms.toml", "locale/es/synonyms.toml"])
def test_what_is_wrong_is_named_once_with_its_line(  # noqa: PLR0917 - what is tried, and what is expected
    write_folder, pack_files, name, text, code, line
):
    source = read_source(write_folder(pack_files | {name: text}))
    found = [(finding.code, finding.where) for finding in source.findings if finding.where.startswith(name)]
    assert found == [(code, f"{name}:{line}")]
    assert source.buildable is (code == "field-unknown")  # of a newer program, perhaps
