# SPDX-License-Identifier: Apache-2.0
"""Each fault in a source folder is named once, with its file and the line that an author has to look at."""

from __future__ import annotations

import os

import pytest

from content_packs.source import read_source
from content_packs.source_items import KINDS, LIKERT
from ui.findings import word

W, H, C, M, P, A = (
    "items/a-when.toml",
    "items/b-how.toml",
    "competencies.toml",
    "modules.toml",
    "pack.toml",
    "assets.toml",
)
L, ES = "lessons/when.md", "locale/es/items/a.toml"

SECOND_MODULE = """\
[[module]]
id = "b"
title = "B"
objective = "B"
competencies = ["how"]"""

# file, what stands there, what is put there, the code, and a piece of the line that must be named
FAULTS = [
    (P, 'title = "Clean hands"\n', "", "field-missing", "format = 1"),
    (P, 'version = "1.0.0"', 'version = "1.0"', "version-bad", 'version = "1.0"'),
    (P, 'id = "hands"', 'id = "Clean Hands"', "id-bad", "Clean Hands"),
    (P, "https://packs", "ftp://packs", "base-bad", "ftp://"),
    (P, 'language = "en"', 'language = "English"', "language-bad", "English"),
    (P, "licence =", 'framwork = "X"\nlicence =', "field-unknown", "framwork"),
    (P, 'authors = ["The tests"]', 'authors = "The tests"', "field-type", "authors"),
    (P, 'authors = ["The tests"]', 'authors = [\n"A",\n7,\n]', "field-type", "7,"),
    (C, 'requires = ["when"]', 'requires = ["whenn"]', "reference-unknown", "whenn"),
    (C, 'requires = ["when"]', 'requires = [\n  "when",\n  "never",\n]', "reference-unknown", '"never"'),
    (C, "importance = 3", "importance = 4", "field-range", "importance"),
    (C, "importance = 3", "importance = 3\nknown_by = 100", "field-range", "known_by"),
    (C, "importance = 3", "importance = true", "field-type", "importance"),
    (C, "importance = 3", 'importance = 3\nrequires = ["how"]', "prerequisite-circle", 'requires = ["how"]'),
    (C, 'requires = ["when"]', 'requires = ["how"]', "prerequisite-circle", 'requires = ["how"]'),
    (C, "importance", "importence", "field-unknown", "importence"),
    (M, '["when", "how"]', '["when"]', "competency-no-module", None),
    (M, "minutes = 8", SECOND_MODULE, "competency-two-modules", '= ["how"]'),
    (W, 'competency = "when"\nkind = "single"', 'kind = "single"', "field-missing", "[[item]]"),
    (W, 'competency = "when"\nkind = "single"', 'competency = "wen"\nkind = "single"', "reference-unknown", '"wen"'),
    (W, ', right = true, why = "Yes. Clean', ', why = "Yes. Clean', "right-none", "options = ["),
    (W, '"Nothing", why', '"Nothing", right = true, why', "right-several", "Nothing"),
    (W, 'right = true, why = "Yes. Clean', 'right = "yes", why = "Yes. Clean', "field-type", "Wash my"),
    (W, '"Not yet. Germs stay."', '" "', "feedback-empty", "Nothing"),
    (W, ', why = "Not yet. Germs stay."', "", "feedback-empty", "Nothing"),
    (W, '"Nothing"', '"Wash my hands"', "lines-duplicate", "Germs stay"),
    (W, 'rationale = "Gel is for clean hands."', "", "feedback-empty", '"when-3"<'),
    (W, 'why_false = "Right. Dirt is washed off."', 'why_false = ""', "feedback-empty", "why_false"),
    (W, 'stem = "Gel is enough for dirty hands."', 'stem = ""', "text-empty", 'stem = ""'),
    (W, "answer = false", 'answer = "no"', "field-type", "answer ="),
    (W, "answer = false", "answer = 0", "field-type", "answer ="),
    (W, 'difficulty = "easy"', 'difficulty = "simple"', "choice-bad", "simple"),
    (W, 'lesson = "when"', 'lesson = "wen"', "reference-unknown", "wen"),
    (W, 'id = "when-2"', 'id = "when-1"', "id-duplicate", None),
    (W, 'kind = "multiple"', 'kind = "hologram"', "kind-none", "hologram"),
    (H, 'kind = "order"', 'kind = "ordering"', "kind-none", "ordering"),
    (W, "hint =", "hnt =", "field-unknown", "hnt ="),
    (W, 'stem = "What do you do first?"', 'stem = "What?\\u0007"', "text-control", "What?"),
    (W, 'stem = "What do you do first?"', 'stem = "What do you do first?', "toml-syntax", "What do you"),
    (H, 'steps = ["Wet", "Soap", "Rub", "Dry"]', 'steps = ["Wet"]', "lines-few", "steps ="),
    (H, '"Rub", "Dry"]', '"Rub", "Wet"]', "lines-duplicate", "steps ="),
    (H, '"Rub", "Dry"]', '"Rub", 4]', "field-type", "steps ="),
    (H, 'right = "-18"', 'right = "5"', "lines-duplicate", "pairs"),
    (H, "answer = 20", "answer = inf", "answer-not-finite", "answer"),
    (H, "answer = 20", "answer = nan", "answer-not-finite", "answer"),
    (H, "tolerance = 5", "tolerance = -5", "tolerance-negative", "tolerance"),
    (H, "tolerance = 5", "tolerance = 15", "wrong-is-right", "wrong"),
    (H, '{ text = "5", why', '{ text = "five", why', "wrong-not-number", "five"),
    (H, 'accept = ["999", "one one two"]', "accept = []", "accept-empty", "accept"),
    (H, 'text = "111"', 'text = "One-one-TWO."', "wrong-is-right", "One-one"),
    (H, "media/hands.svg", "media/hand.svg", "reference-unknown", "media/hand.svg"),
    (A, 'author = "The tests"\n', "", "field-missing", "[[asset]]"),
    (A, 'licence = "CC0-1.0"\n', "", "field-missing", "[[asset]]"),
    (A, 'alt = "Two hands."\n', "", "field-missing", "[[asset]]"),
    (L, "# When", "# When\n\n<b>now</b>", "html-raw", "<b>"),
    (L, "# When", "# When\n\n<script>\nalert(1)\n</script>", "html-raw", "<script>"),
    (L, "# When", "text\nand ![x](https://a.example/x.png)", "image-remote", "a.example"),
    (L, "# When", "![x](//a.example/x.png)", "image-remote", "a.example"),
    (L, "# When", "a\n\n[x](javascript:alert(1))", "link-unsafe", "javascript"),
    (L, "# When", "[x](file:///etc/passwd)", "link-unsafe", "file:"),
    (L, "# When", "[x](https://a.example)", "link-dropped", "a.example"),
    (L, "# When", "![x](media/none.png)", "reference-unknown", None),
    (L, 'competency = "when"', 'competency = "wen"', "reference-unknown", "wen"),
    (L, "minutes = 3", "minutes = 3.5", "field-type", "minutes"),
    (L, "minutes = 3", "minutes = ", "toml-syntax", "minutes"),
    (L, "+++\n\n# When", "\n\n# When", "lesson-header", "+++"),
    (ES, 'id = "when-1"', 'id = "when-9"', "variant-unknown", "when-9"),
    (ES, '  { text = "Nada", why = "Todavía no. Los gérmenes siguen." },\n', "", "variant-count", "options"),
    (ES, 'text = "Nada", ', 'text = "Nada", right = true, ', "field-unknown", "Nada"),
    (ES, 'id = "how-4"', 'id = "when-1"', "id-duplicate", None),
    ("media/hands.svg", "<rect", "<script>x</script><rect", "svg-unsafe", "<script>"),
    ("media/hands.svg", 'height="9"/', 'onclick="x()"/', "svg-unsafe", "onclick"),
    ("media/hands.svg", "</svg>", "", "svg-broken", None),
]


def line_of(text: str, piece: str) -> int:
    if piece.endswith("<"):  # the line above, where the table with this id begins
        return line_of(text, piece[:-1]) - 1
    return next(number for number, line in enumerate(text.split("\n"), 1) if piece in line)


def test_the_faultless_pack_has_no_findings(write_folder):
    source = read_source(write_folder())
    assert source.findings == ()
    assert source.buildable
    assert len(source.pack.items) == 7
    assert set(source.files) == {"media/hands.svg", "LICENSE"}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault[0]}:{fault[3]}:{fault[2][:20]!r}")
def test_one_fault_gives_one_finding_with_its_line(write_folder, pack_files, fault):
    file, old, new, code, piece = fault
    assert old in pack_files[file]
    text = pack_files[file].replace(old, new, 1)
    findings = read_source(write_folder({file: text})).findings
    assert [finding.code for finding in findings] == [code]
    if piece is not None:
        assert findings[0].where == f"{file}:{line_of(text, piece)}"
    severity = "warning" if code in {"field-unknown", "link-dropped"} else "error"
    assert findings[0].severity == severity


def test_unknown_keys_come_with_the_word_that_was_meant(write_folder, pack_files):
    findings = read_source(write_folder({W: pack_files[W].replace("hint =", "hnt =")})).findings
    assert findings[0].params["suggestion"] == "hint"


def test_both_places_of_a_duplicate_are_named(write_folder, pack_files):
    text = pack_files[W].replace('id = "when-2"', 'id = "when-1"')
    finding = read_source(write_folder({W: text})).findings[0]
    lines = [number for number, line in enumerate(text.split("\n"), 1) if line == 'id = "when-1"']
    assert (finding.params["first"], finding.where) == (f"{W}:{lines[0]}", f"{W}:{lines[1]}")


def test_a_circle_is_named_in_full(write_folder, pack_files):
    circle = pack_files[C].replace("importance = 3", 'requires = ["how"]')
    finding = read_source(write_folder({C: circle})).findings[0]
    assert finding.params["circle"] == "when → how → when"


@pytest.mark.parametrize(
    ("kind", "meant"), [("ordering", "order"), ("multiple-choice", "multiple"), ("Likert", "likert"), ("hologram", "")]
)
def test_an_unknown_kind_is_an_error_with_a_proposal(write_folder, pack_files, kind, meant):
    source = read_source(write_folder({W: pack_files[W].replace('kind = "multiple"', f'kind = "{kind}"')}))
    assert not source.buildable, "a question left out silently is one that nobody is asked"
    (finding,) = source.findings
    assert (finding.params["kind"], finding.params["suggestion"]) == (kind, meant)
    _, mend = word(finding)
    assert mend == (f"Did you mean `{meant}`?" if meant else f"Use one of: {', '.join((*KINDS, LIKERT))}.")


def test_a_newer_format_is_one_error_however_much_else_is_new(write_folder):
    source = read_source(write_folder({P: "format = 2\nshape = {}\n", M: "[[unit]]\n"}))
    assert [(f.code, f.where) for f in source.findings] == [("format-newer", "pack.toml:1")]


@pytest.mark.parametrize("name", ["pack.toml", "competencies.toml", "modules.toml"])
def test_a_missing_file_is_one_error(write_folder, name):
    findings = read_source(write_folder({name: None})).findings
    assert [(f.code, f.where) for f in findings] == [("file-missing", name)]


def test_a_fault_in_the_manifest_does_not_hide_the_others(write_folder, pack_files):
    changes = {
        P: pack_files[P].replace('id = "hands"', "id = 7"),
        W: pack_files[W].replace("answer = false", "answer = 0"),
    }
    source = read_source(write_folder(changes))
    assert [f.code for f in source.findings] == ["field-type", "field-type"]
    assert source.pack is None


@pytest.mark.parametrize(("name", "text"), [(C, "competency = []"), (M, "module = []"), ("items/c.toml", "item = []")])
def test_an_empty_list_is_an_error(write_folder, name, text):
    findings = read_source(write_folder({name: text})).findings
    assert [(f.code, f.where) for f in findings] == [("text-empty", f"{name}:1")]


def test_a_folder_that_is_no_pack_is_not_gone_through(tmp_path):
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "big").mkdir()
    assert [f.code for f in read_source(tmp_path).findings] == ["file-missing"]


def test_a_missing_folder_is_one_error(tmp_path):
    assert [f.code for f in read_source(tmp_path / "none").findings] == ["folder-missing"]
    (tmp_path / "empty").mkdir()
    assert [f.code for f in read_source(tmp_path / "empty").findings] == ["file-missing"]


def test_bytes_that_are_not_utf8_are_named_with_their_line(write_folder, pack_files):
    data = pack_files[W].encode().replace(b"What do you do", b"What d\xe9 you do")
    findings = read_source(write_folder({W: data})).findings
    assert [(f.code, f.where) for f in findings] == [("file-encoding", f"{W}:8")]


def test_a_mark_at_the_start_and_windows_line_ends_do_no_harm(write_folder, pack_files):
    data = b"\xef\xbb\xbf" + pack_files[W].replace("\n", "\r\n").encode()
    lesson = pack_files[L].replace("\n", "\r\n")
    assert read_source(write_folder({W: data, L: lesson})).findings == ()


def test_media_on_disk_and_in_the_list_must_agree(write_folder):
    source = read_source(write_folder({"media/hands.svg": None, "media/other.png": b"\x89PNG\r\n\x1a\n"}))
    assert [(f.code, f.params["file"]) for f in source.findings] == [
        ("media-missing", "media/hands.svg"),
        ("media-unlisted", "media/other.png"),
    ]


def test_a_file_that_is_not_what_its_name_says(write_folder, pack_files):
    assets = pack_files[A] + pack_files[A].replace("hands.svg", "x.png") + pack_files[A].replace("hands.svg", "x.exe")
    lesson = pack_files[L] + "![x](media/x.png) ![y](media/x.exe)\n"
    changes = {A: assets, L: lesson, "media/x.png": b"MZ", "media/x.exe": b"MZ"}
    assert [f.code for f in read_source(write_folder(changes)).findings] == ["media-type", "media-type"]


@pytest.mark.parametrize("name", ["media/../x.svg", "/media/x.svg", "media/aux.svg", "media/a b.svg", "media\\x.svg"])
def test_names_that_are_unsafe_on_some_system(write_folder, pack_files, name):
    assets = pack_files[A] + pack_files[A].replace("media/hands.svg", name.replace("\\", "\\\\"))
    assert "media-name" in [f.code for f in read_source(write_folder({A: assets})).findings]


@pytest.mark.skipif(os.name == "nt", reason="needs a right to make links")
def test_links_are_not_followed(write_folder, tmp_path):
    root = write_folder()
    (tmp_path / "secret").write_text("x")
    (root / "media" / "stolen.svg").symlink_to(tmp_path / "secret")
    (root / "locale" / "fr").symlink_to(tmp_path)
    assert {(f.code, f.where) for f in read_source(root).findings} == {
        ("file-symlink", "media/stolen.svg"),
        ("file-symlink", "locale/fr"),
    }


def test_a_file_that_is_too_large_is_not_read(write_folder):
    findings = read_source(write_folder({"items/c.toml": b"#" * ((1 << 20) + 1)})).findings
    assert [(f.code, f.where) for f in findings] == [("file-too-large", "items/c.toml")]


def test_strange_files_are_mentioned_and_rubbish_is_not(write_folder):
    findings = read_source(write_folder({"items/a.toml.doc": "x", ".DS_Store": "x", "README.md": "x"})).findings
    assert [(f.code, f.severity, f.where) for f in findings] == [("file-unknown", "warning", "items/a.toml.doc")]


def test_nothing_to_learn_from_is_a_warning(write_folder):
    source = read_source(write_folder({"lessons/how.md": None, "locale/es/lessons/how.md": None}))
    assert [(f.code, f.severity) for f in source.findings] == [("competency-no-lesson", "warning")]
    assert source.buildable


def choices(rights: list[int], longest_right: bool) -> str:
    items = []
    for number, right in enumerate(rights):
        texts = ["Wash", "Wipe", "Wait", "Walk"]
        texts[right] = "Wash them now" if longest_right else "Dry"
        options = ", ".join(
            f'{{ text = "{text}", why = "So.", right = {str(place == right).lower()} }}'
            for place, text in enumerate(texts)
        )
        items.append(
            f'[[item]]\nid = "c-{number}"\ncompetency = "how"\nkind = "single"\nstem = "What?"\n'
            f'options = [{options}]\nrationale = "So."\n'
        )
    return "\n".join(items)


@pytest.mark.parametrize(
    ("rights", "longest", "codes"),
    [
        ([0, 1, 2, 3] * 3, False, []),
        ([0, 1, 2, 3] * 3, True, ["right-longest"]),
        ([2] * 12, False, ["right-position"]),
        ([1] * 12, True, ["right-longest", "right-position"]),
    ],
)
def test_right_answers_that_can_be_told_by_their_look(write_folder, rights, longest, codes):
    findings = read_source(write_folder({"items/c.toml": choices(rights, longest)})).findings
    assert [f.code for f in findings] == codes
    assert all(f.severity == "warning" for f in findings)


def test_hard_reading_is_a_warning_for_the_lesson_and_for_the_questions(write_folder, pack_files):
    hard = "Comprehensive decontamination procedures necessitate systematic adherence throughout organisations. "
    changes = {L: pack_files[L] + hard * 5, W: pack_files[W].replace("Think of your hands.", hard * 8)}
    findings = read_source(write_folder(changes)).findings
    assert [(f.code, f.where) for f in findings] == [
        ("reading-hard", "items"),
        ("reading-hard", f"{L}:{line_of(changes[L], '# When')}"),
    ]
