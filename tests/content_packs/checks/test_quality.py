# SPDX-License-Identifier: Apache-2.0
"""Each thing that an author is told about: one bent line in a good pack gives one more finding, with its place."""

from __future__ import annotations

from collections import Counter

import pytest

from content_packs.check import check_path
from content_packs.findings import SEVERITIES

W, H, C, P, A = "items/a-when.toml", "items/b-how.toml", "competencies.toml", "pack.toml", "assets.toml"
L, ES, ES_L = "lessons/when.md", "locale/es/items/a.toml", "locale/es/lessons/how.md"
NEW = "Wash your hands **before** food."
LONG = " ".join(["one"] * 26)
RIGHT = 'text = "Wash my hands"'

# file, what stands there, what is put there, the code, and a piece of the line that is named
FAULTS = [
    (W, 'why = "Not yet. Germs stay."', 'why = "Not yet."', "why-thin", "Nothing"),
    (W, '"Not yet. Germs stay."', '"Not yet. The apron is dirty."', "why-same", "Nothing"),
    (H, 'wrong = [ { text = "5", why = "Not yet. Five is too short." } ]\n', "", "wrong-none", '"how-3"'),
    (W, RIGHT, 'text = "Wash my hands with soap and water for as long as it takes to sing"', "right-longer", "to sing"),
    (W, 'text = "Nothing"', 'text = "All of the above"', "double-option", "All of"),
    (W, 'text = "Nothing"', 'text = "None of these."', "double-option", "None of"),
    (W, 'text = "Never"', 'text = "Both A and B"', "double-option", "Both A"),
    (W, "What do you do first?", "To stop germs you need an", "article-tells", "need an"),
    (W, "What do you do first?", "Which of these do you not do?", "negative-plain", "not do?"),
    (W, "What do you do first?", "Germs from dirty hands: what cleans them?", "stem-echo", "Dirty hands"),
    (W, "What do you do first?", f"{LONG}?", "sentence-long", "one one"),
    (L, NEW, f"Short.\n\nText.\n{LONG}.", "sentence-long", "one one"),
    (L, "![Two hands]", "![ ]", "alt-empty", "media/hands.svg"),
    (L, NEW, "Read [this](lessons/gone.md).", "link-dead", "gone.md"),
    (L, NEW, "Text.\n\nRead [this](#no-such-part).", "link-dead", "no-such-part"),
    (L, NEW, "Ask ada.obi@care-home.co.uk for it.", "personal-email", "ada.obi"),
    (L, NEW, "Text.\n\nRing 020 7123 4567 for it.", "personal-phone", "020 7"),
    (W, "Not yet. Germs stay.", "Not yet. Ring +44 7911 123456 now.", "personal-phone", "+44"),
    (W, "Not yet. Germs stay.", "Not yet. Her number is 943 476 5919.", "personal-number", "943"),
    (W, "Not yet. Germs stay.", "Not yet. Her number is QQ123456C or AB 12 34 56 C.", "personal-number", "AB 12"),
    (W, "Not yet. Germs stay.", "Not yet. Mr Ali was born on 3 May 1950.", "personal-birth", "born"),
    (ES, "Los gérmenes siguen.", "Llama al 91 234 56 78 hoy.", "personal-phone", "Llama"),
    (A, 'licence = "CC0-1.0"', 'licence = "CC-BY-NC-ND-4.0"', "licence-restricted", "licence"),
    (A, 'licence = "CC0-1.0"', 'licence = "CC-BY-SA-4.0"', "licence-share-alike", "licence"),
    (A, 'licence = "CC0-1.0"', 'licence = "free"', "licence-unknown", "licence"),
    (P, 'licence = "CC-BY-4.0"', 'licence = "ask us"', "licence-unknown", "licence"),
    (A, 'author = "The tests"', 'author = "Google Images"', "attribution-missing", "author"),
    (A, 'alt = "Two hands."', 'alt = "hands.svg"', "alt-weak", "alt"),
    (A, 'alt = "Two hands."', 'alt = "Picture 1"', "alt-weak", "alt"),
    (P, 'authors = ["The tests"]', 'authors = ["Unknown"]', "attribution-missing", "authors"),
    (C, 'requires = ["when"]\n', "", "competency-orphan", None),
    (ES, 'stem = "¿Qué haces primero?"\n', 'stem = "What do you do first?"\n', "translation-same", "What do"),
    (P, "licence =", 'language_ = "x"\nlicence =', "field-unknown", "language_"),
]


def found(folder):
    return Counter((f.code, f.where) for f in check_path(folder).findings)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault[3]}:{fault[2][:24]!r}")
def test_one_fault_gives_one_finding_with_its_line(write_folder, pack_files, fault):
    file, old, new, code, piece = fault
    assert old in pack_files[file]
    text = pack_files[file].replace(old, new, 1)
    if code == "stem-echo":
        text = text.replace(RIGHT, 'text = "Clean dirty hands from germs"')
    if code == "article-tells":
        text = text.replace(RIGHT, 'text = "Open tap"')
    before, after = found(write_folder()), found(write_folder({file: text}, "bent"))
    more = [where for (name, where), count in (after - before).items() for _ in range(count) if name == code]
    assert len(more) == (2 if code == "competency-orphan" else 1)
    if piece is not None:
        lines = text.split("\n")
        assert more[0].startswith(f"{file}:")
        assert piece.casefold() in lines[int(more[0].rpartition(":")[2]) - 1].casefold() or code == "stem-echo"
    assert SEVERITIES[code] != "error"


STAY = [
    (L, NEW, "Write to name@example.com, ring 01632 960123, 07700 900 456, 999 or 0800 123 456."),
    (L, NEW, "Ring +44 20 7946 0123. The bar code is 5012345678900. It is 2026-05-03 today, £1,000.50."),
    (L, NEW, "Count 10 20 30 40 50 60 and 2026-05-03 12 30, then 1-2-3-4-5-6-7-8-9-10."),
    (L, NEW, "Her number is 999 123 4567 and QQ 12 34 56 C."),
    (L, NEW, "# Next\n\nRead [that](lessons/how.md) and [this](#when) and [here](#next)."),
    (W, "What do you do first?", "Which of these do you NOT do?"),
    (W, "What do you do first?", "What do you do for a person who does not drink?"),
    (W, "What do you do first?", "You need a"),
    (W, 'text = "Nothing"', 'text = "All the people above me in the list"'),
    (A, 'licence = "CC0-1.0"', 'licence = "MIT OR LicenseRef-Our-Home"'),
    (A, 'licence = "CC0-1.0"', 'licence = "CC-BY-3.0-DE AND OGL-UK-3.0"'),
]


@pytest.mark.parametrize(("file", "old", "new"), STAY)
def test_what_is_good_is_let_be(write_folder, pack_files, file, old, new):
    text = pack_files[file].replace(old, new, 1)
    assert text != pack_files[file]
    before, after = found(write_folder()), found(write_folder({file: text}, "bent"))
    assert {code for code, _ in after - before if code != "link-dropped"} == set()


def several(texts, statements=()):
    """Questions with these wrong options, beside one that is plainly right, and statements that are true or false."""
    items = [
        f'[[item]]\nid = "more-{n}"\ncompetency = "when"\nkind = "single"\nstem = "Case {n * 7919}: what now?"\n'
        f'options = [\n{{ text = "Wash {n * 31}", right = true, why = "Yes. It is safe." }},\n'
        f'{{ text = "{text} {n * 17}", why = "Not yet. Germs stay {n}." }},\n]\nrationale = "So it is."\n'
        for n, text in enumerate(texts, 1)
    ]
    items += [
        f'[[item]]\nid = "said-{n}"\ncompetency = "when"\nkind = "truefalse"\nstem = "Statement {n * 7919}."\n'
        f'answer = {str(answer).lower()}\nwhy_true = "It is so."\nwhy_false = "It is not."\nrationale = "So it is."\n'
        for n, answer in enumerate(statements, 1)
    ]
    return {"items/c.toml": "\n".join(items)}


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        (several(["Always gel"] * 8), "absolute-wrong"),
        (several(["Gel, as it is quick"] * 8), "reason-wrong"),
        (several([], [False] * 6 + [True]), "truefalse-one-sided"),
        (several(["Wipe"] * 8), None),
        (several(["Always gel"] * 6), None),
        (several([], [False, True] * 4), None),
    ],
)
def test_rules_that_a_guesser_finds_over_the_whole_pack(write_folder, changes, code):
    rules = {"absolute-wrong", "reason-wrong", "truefalse-one-sided"}
    got = [(f.code, f.where) for f in check_path(write_folder(changes)).findings if f.code in rules]
    assert got == ([(code, "items")] if code else [])


FOURTH = """
[[item]]
id = "when-4"
competency = "when"
kind = "single"
difficulty = "hard"
stem = "Mrs Ada Brown has a plaster on her thumb. She wants to peel potatoes. What does she need?"
options = [
  { text = "A blue plaster and a glove", right = true, why = "Yes. A blue one is seen when it falls off." },
  { text = "No cover at all", why = "Not yet. Germs from the cut come into the food." },
]
rationale = "Cuts hold germs."
"""


def test_four_questions_and_the_same_one_about_somebody_else_counts_once(write_folder, pack_files):
    other = FOURTH.replace('"when-4"', '"when-5"').replace("Mrs Ada Brown", "Mr Ali").replace("potatoes", "carrots")
    for number, (more, fewer) in enumerate({"": 3, FOURTH: 0, FOURTH + other: 0, other: 0}.items()):
        text = pack_files[W] + more
        findings = check_path(write_folder({W: text}, f"n{number}")).findings
        counts = [f.params["count"] for f in findings if f.code == "competency-few-items" and f.params["id"] == "when"]
        assert counts == [fewer] * bool(fewer)
        doubles = [f for f in findings if f.code == "item-near-duplicate"]
        assert len(doubles) == (more == FOURTH + other)
        if doubles:
            lines = text.split("\n")
            first, second = (n for n, line in enumerate(lines, 1) if "plaster on her thumb" in line)
            assert (doubles[0].params["first"], doubles[0].where) == (f"{W}:{first}", f"{W}:{second}")


def test_doubles_do_not_make_up_the_four(write_folder, pack_files):
    """Three questions and one of them again, about somebody else, are three."""
    pieces = pack_files[W].split("[[item]]")
    again = pieces[1].replace('"when-1"', '"when-6"').replace("What do you", "For Mr Ali: what do you")
    findings = check_path(write_folder({W: f"{pack_files[W]}\n[[item]]{again}"})).findings
    assert [f.params["count"] for f in findings if f.code == "competency-few-items"] == [3]


def test_none_of_it_keeps_a_pack_from_being_built():
    """An urgent notice must get out: only what makes a pack wrong or dangerous is an error."""
    codes = {fault[3] for fault in FAULTS} | {"media-codec", "captions-missing", "transcript-missing", "reading-hard"}
    assert {SEVERITIES[code] for code in codes} <= {"warning", "note"}


def test_hard_texts_by_language_and_level(write_folder, pack_files):
    hard = "Organisational responsibilities necessitate comprehensive documentation procedures. " * 12
    spanish = "Las responsabilidades organizativas requieren procedimientos documentales exhaustivos. " * 12
    changes = {
        L: pack_files[L].replace(NEW, hard),
        ES_L: pack_files[ES_L].replace("Usa jabón.", spanish),
        "locale/th/lessons/how.md": '+++\ntitle = "วิธี"\n+++\nใช้สบู่\n',
        "locale/ru/lessons/how.md": '+++\ntitle = "Как"\n+++\nВозьмите мыло.\n',
    }
    findings = [f for f in check_path(write_folder(changes)).findings if f.code.startswith("reading")]
    lines = changes[L].split("\n")
    assert [(f.code, f.severity, f.where) for f in findings] == [
        ("reading-hard", "warning", f"{L}:{lines.index('# When') + 1}"),
        ("reading-hard", "warning", f"{ES_L}:4"),
        ("reading-not-measured", "note", "locale/ru"),
        ("reading-not-measured", "note", "locale/th"),
    ]
