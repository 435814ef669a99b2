# SPDX-License-Identifier: Apache-2.0
"""How much is translated, and what is older than its original; and what an author excuses in pack.toml."""

from __future__ import annotations

import pytest

from content_packs.check import check_path
from content_packs.checks.translations import FILE, current_digests, read_digests, write_digests
from content_packs.source import read_source

W, P = "items/a-when.toml", "pack.toml"
TRANSLATED = f"locale/es/{FILE}"


def marked(write_folder, changes=None):
    """A pack whose Spanish was looked at; then the originals were changed."""
    folder = write_folder()
    pack = read_source(folder).pack
    write_digests(folder / TRANSLATED, current_digests(pack, pack.variants[0]))
    return write_folder(changes)


def codes(folder):
    return [(f.code, f.where) for f in check_path(folder).findings]


def test_what_is_missing_is_counted(write_folder):
    finding = next(f for f in check_path(write_folder()).findings if f.code == "translation-part")
    assert (finding.severity, finding.where, finding.params["language"]) == ("note", "locale/es", "es")
    assert 0 < finding.params["percent"] < 100
    assert finding.params["missing"] == "1 competency, 1 lesson, 5 questions"


def test_a_whole_translation_is_no_news(write_folder, pack_files):
    whole = {path.replace("items/", "locale/es/items/"): text for path, text in pack_files.items() if "items/" in path}
    whole = {path: text for path, text in whole.items() if path.startswith("locale/es/items/")}
    whole |= {
        "locale/es/items/a.toml": None,
        "locale/es/competencies.toml": "".join(f'[[competency]]\nid = "{c}"\ntitle = "C"\n' for c in ("how", "when")),
        "locale/es/lessons/when.md": '+++\ntitle = "Cuándo"\n+++\nAntes.\n',
    }
    found = {code for code, _ in codes(write_folder(whole))}
    assert "translation-part" not in found
    assert "translation-same" in found


def test_nothing_is_stale_where_nobody_has_looked_or_nothing_has_changed(write_folder):
    assert "translation-stale" not in dict(codes(write_folder()))
    assert "translation-stale" not in dict(codes(marked(write_folder)))


def test_a_changed_original_is_named_at_its_translation(write_folder, pack_files):
    text = pack_files[W].replace("What do you do first?", "What comes first?")
    assert [place for code, place in codes(marked(write_folder, {W: text})) if code == "translation-stale"] == [
        "locale/es/items/a.toml:1"
    ]


def test_what_learners_do_not_read_makes_nothing_stale(write_folder, pack_files):
    text = pack_files[W].replace('difficulty = "easy"', 'difficulty = "hard"').replace("first?", " first? ")
    assert "translation-stale" not in dict(codes(marked(write_folder, {W: text})))


@pytest.mark.parametrize("text", ["", "original = 7", "[original]\nx = 1", "[[[", "\0"])
def test_a_broken_file_of_digests_says_nothing(tmp_path, text):
    (tmp_path / FILE).write_text(text)
    assert read_digests(tmp_path / FILE) == {}


def ignoring(pack_files, *rows):
    return {P: pack_files[P] + "\n[check]\nignore = [\n" + "".join(f"  {{ {row} }},\n" for row in rows) + "]\n"}


def test_an_author_may_let_a_warning_stand(write_folder, pack_files):
    report = check_path(
        write_folder(ignoring(pack_files, 'code = "translation-part", reason = "Spanish comes in May."'))
    )
    assert "translation-part" not in {f.code for f in report.findings}
    assert [(f.code, why) for f, why in report.excused] == [("translation-part", "Spanish comes in May.")]


def test_in_one_file_alone(write_folder, pack_files):
    rule = 'code = "difficulty-one", where = "{}", reason = "So it is."'
    here = check_path(write_folder(ignoring(pack_files, rule.format("competencies.toml")), "here"))
    there = check_path(write_folder(ignoring(pack_files, rule.format("items/a.toml")), "there"))
    assert [f.code for f, _ in here.excused] == ["difficulty-one"]
    assert there.excused == ()
    assert {"difficulty-one", "ignore-unused"} <= {f.code for f in there.findings}


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ('code = "id-bad", reason = "No."', "ignore-error"),
        ('code = "no-such", reason = "No."', "ignore-unknown"),
        ('code = "difficulty-one"', "field-missing"),
        ('code = "media-codec", reason = "None here."', "ignore-unused"),
    ],
)
def test_what_cannot_be_excused_is_told_with_its_line(write_folder, pack_files, row, code):
    changes = ignoring(pack_files, row)
    line = changes[P].split("\n").index(f"  {{ {row} }},") + 1
    report = check_path(write_folder(changes))
    assert (code, f"{P}:{line}") in [(f.code, f.where) for f in report.findings]


def test_what_is_excused_is_not_built_in(write_folder, pack_files, tmp_path):
    from content_packs.archive import build

    plain = build(write_folder({}, "plain"), tmp_path).read_bytes()
    rule = ignoring(pack_files, 'code = "translation-part", reason = "Later."')
    assert build(write_folder(rule, "ruled"), tmp_path).read_bytes() == plain
