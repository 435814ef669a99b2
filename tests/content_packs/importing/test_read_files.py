# SPDX-License-Identifier: Apache-2.0
"""What is made of the sample files, question by question, and what is told of each."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from content_packs.exporting.template import columns, template
from content_packs.importing.formats import read_any
from content_packs.importing.report import CannotImport
from content_packs.model import (
    Cloze,
    Difficulty,
    KnownWrong,
    Matching,
    MultipleChoice,
    Numeric,
    Ordering,
    Pair,
    ShortText,
    SingleChoice,
    TrueFalse,
)


def codes(imported):
    return {line.question[:12]: [entry.code for entry in line.remarks] for line in imported.report.lines}


def by_id(imported):
    return {item.id: item for item in imported.items}


def test_gift(files):
    found = read_any(files / "hygiene.gift")
    items = by_id(found)
    assert [(entry.id, entry.title) for entry in found.objectives] == [("clean-hands", "Clean hands"), ("food", "Food")]
    first = items["hands-1"]
    assert isinstance(first, SingleChoice)
    assert first.difficulty is Difficulty.EASY
    assert first.rationale == "Hands are cleaned between two people."
    assert [(o.text, o.right, o.why) for o in first.options][:2] == [
        ("Wash my hands", True, "Yes. Germs stay here."),
        ("Bring the next drink", False, "Not yet. Germs travel with you."),
    ]
    moments = items["which-moments"]
    assert isinstance(moments, MultipleChoice)
    assert moments.stem == "When do you clean your hands?"
    assert [option.right for option in moments.options] == [True, True, False]
    kinds = {type(item) for item in found.items}
    assert {TrueFalse, Numeric, Matching, ShortText} <= kinds
    truth = next(item for item in found.items if isinstance(item, TrueFalse))
    assert (truth.answer, truth.why_true, truth.why_false) == (False, "Not yet. Gel takes no dirt off.", "Right.")
    numbers = [item for item in found.items if isinstance(item, Numeric)]
    assert [(item.answer, item.tolerance) for item in numbers] == [(20, 5), (3, 2)]
    assert numbers[0].wrong == (KnownWrong(text="5", why="Not yet. Too short."),)
    short = next(item for item in found.items if isinstance(item, ShortText))
    assert short.stem == "Soap needs _____ to work."
    assert short.accept == ("water", "warm water", "wat")
    told = codes(found)
    assert told["Tell us abou"] == ["kind-essay"]
    assert told["This is a te"] == ["kind-description"]
    assert told["Broken"] == ["broken"]
    assert "extra-rights" in told["What goes wh"]
    assert "several-right" in told["Choose any: "]
    assert "weights" in told["You helped s"]
    assert [line.where for line in found.report.lines][:2] == ["hygiene.gift:5", "hygiene.gift:12"]


def test_aiken(files):
    found = read_any(files / "fire.aiken")
    one, two = found.items
    assert isinstance(one, SingleChoice)
    assert [option.text for option in one.options if option.right] == ["Raise the alarm"]
    assert isinstance(two, MultipleChoice)
    assert two.rationale == "Paper and cloth burn."
    assert [line.outcome for line in found.report.lines] == ["kept", "kept", "dropped", "dropped"]
    assert [entry.code for entry in found.report.remarks] == ["objective-made"]


def test_moodle(files):
    found = read_any(files / "care.xml")
    items = by_id(found)
    assert [entry.title for entry in found.objectives] == ["Infection/germs"]
    germs = items["germs-1"]
    assert germs.stem == "How do 10⁶ germs travel?\nSee the page."
    assert (germs.media, germs.hint) == (found.pictures[0].path, "Think of doors.\nAnd of noses.")
    assert found.pictures[0].data.startswith(b"\x89PNG")
    assert found.pictures[0].alt == "Two dots"
    assert items["seconds"] == Numeric(
        id="seconds",
        competency="infection-germs",
        stem="How many seconds?",
        rationale="",
        answer=20,
        tolerance=5,
        unit="s",
        wrong=(KnownWrong(text="5", why="Too short."),),
    )
    assert items["cold"].pairs == (Pair(left="Milk", right="Fridge"), Pair(left="Ice", right="Freezer"))
    assert isinstance(items["steps"], Ordering)
    cloze = items["soap-and-time"]
    assert isinstance(cloze, Cloze)
    assert cloze.text == "Rub with [1] for [2]."
    assert [option.right for option in cloze.gaps[1].options] == [False, True]
    told = codes(found)
    assert set(told["How do 10⁶ g"]) == {
        *("id-changed", "link-lost", "hints-joined", "feedback-dropped", "points", "order-fixed", "weights", "to-fill")
    }
    assert told["Which number"] == ["case-matters", "wildcard", "any-answer", "to-fill"]
    assert [told[key][0] for key in ("Tell us.", "Read this.", "{a} + {b}", "[[1]]", "Old?")] == [
        *("kind-essay", "kind-description", "kind-calculated", "kind-other", "hidden")
    ]


def test_a_table_in_windows_1252_with_other_headings(files):
    found = read_any(files / "kueche-cp1252.csv")
    assert {entry.code for entry in found.report.remarks} == {"columns-unknown", "encoding-guessed", "objective-made"}
    first = found.items[0]
    assert first.stem == "Was tust du\nzuerst?"
    assert first.rationale == "Saubere Hände zuerst."
    assert [type(item).__name__ for item in found.items] == [
        *("SingleChoice", "TrueFalse", "Numeric", "SingleChoice", "MultipleChoice")
    ]
    assert found.items[3].stem == '=HYPERLINK("x")'
    assert "right-unclear" in codes(found)['=HYPERLINK("']
    assert [line.where.rpartition(":")[2] for line in found.report.lines] == ["2", "4", "5", "6", "7", "8"]


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_any_delimiter_and_encoding(mark, encoding):
    text = f'Question{mark}A{mark}B{mark}Answer\r\n"Say ""ä{mark}""\nnow"{mark}yes{mark}no{mark}B\r\n'
    (item,) = read_any(Path("x.csv"), given=text.encode(encoding)).items
    assert item.stem == f'Say "ä{mark}"\nnow'
    assert [option.right for option in item.options] == [False, True]


def test_a_workbook_of_the_template_filled_in():
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(template(workbook=True)))
    examples = [[cell.value for cell in row] for row in book["Examples"].iter_rows()]
    assert examples[0] == columns()
    for row in examples[1:]:
        book["Questions"].append(row)
    book["Questions"].append([None, "Sums", None, "numeric", None, "=1+1", 2])
    out = io.BytesIO()
    book.save(out)
    found = read_any(Path("filled.xlsx"), given=out.getvalue())
    assert [type(item) for item in found.items] == [SingleChoice, TrueFalse, Ordering, Numeric, Matching, ShortText]
    assert [entry.code for entry in found.report.remarks] == ["formulas"]
    assert found.report.unfinished == 0
    assert found.items[5].accept == ("999", "112")


def test_an_empty_template_has_no_questions():
    for workbook in (True, False):
        name = "t.xlsx" if workbook else "t.csv"
        with pytest.raises(CannotImport) as refused:
            read_any(Path(name), given=template(workbook=workbook))
        assert refused.value.code == "nothing-in-it"


def laughs() -> bytes:
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    return f'<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY a0 "ha">{entities}]><quiz>&a9;</quiz>'.encode()


def bomb(cells: bytes, padding: int = 0) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("xl/worksheets/sheet1.xml", b"<worksheet>" + cells + b" " * padding + b"</worksheet>")
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("x.xml", laughs(), "xml-doctype"),
        ("x.xml", b'<!DOCTYPE quiz SYSTEM "file:///etc/passwd"><quiz/>', "xml-doctype"),
        ("x.xml", b"<quiz><question>", "xml-broken"),
        ("x.xml", b"<quiz>" + b"<a>" * 100, "xml-too-large"),
        ("x.xml", b"<?xml version='1.0'?><other/>", "not-moodle"),
        ("x.xml", b"<?xml version='1.0' encoding='rot13'?><quiz/>", "xml-broken"),
        ("x.xlsx", bomb(b'<c r="A99999999"/>'), "workbook-too-large"),
        ("x.xlsx", bomb(b'<c r="ZZZZ1"/>'), "workbook-too-large"),
        ("x.xlsx", lambda: bomb(b"", 70_000_000), "workbook-too-large"),
        ("x.xlsx", bomb(b"<c/>"), "workbook-broken"),
        ("x.xlsx", b"PK\x03\x04 no archive", "workbook-broken"),
        ("x.csv", b"a,b\n1,2\n", "no-question-column"),
        ("x.csv", b'question,right\n"' + b"x" * 200_000, "table-broken"),
        ("x.csv", b"", "no-question-column"),
        ("x.gift", b"\n\n// nothing\n", "nothing-in-it"),
        ("x.bin", b"\x00\x01\x02", "format-unclear"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_refused_as_a_whole(name, data, code):
    with pytest.raises(CannotImport) as refused:
        read_any(Path(name), given=data() if callable(data) else data)
    assert refused.value.code == code


def test_files_that_cannot_be_opened(tmp_path):
    for path in (tmp_path / "none.gift", tmp_path, Path("a\0b")):
        with pytest.raises(CannotImport):
            read_any(path)


def test_a_picture_that_is_none_and_one_that_is_missing():
    xml = """<quiz><question type="truefalse"><questiontext format="html"><text>
    &lt;img src="@@PLUGINFILE@@/a.png"&gt;&lt;img src="@@PLUGINFILE@@/b.png"&gt;
    &lt;img src="https://x.example/c.png"&gt;Gel?</text><file name="a.png" encoding="base64">AAAA</file></questiontext>
    <answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer>
    </question></quiz>"""
    found = read_any(Path("x.xml"), given=xml.encode())
    (line,) = found.report.lines
    remarks = [(entry.code, entry.params.get("file")) for entry in line.remarks if entry.code.startswith("picture")]
    assert remarks == [
        ("picture-bad", "a.png"),
        ("picture-missing", "@@PLUGINFILE@@/b.png"),
        ("picture-missing", "https://x.example/c.png"),
    ]
    assert not found.pictures


def test_two_questions_of_one_id():
    gift = "// [id:a]\nOne {T}\n\n// [id:a]\nTwo {F}\n\n// [id:Not An Id!]\nThree {F}\n"
    found = read_any(Path("x.gift"), given=gift.encode())
    assert [item.id for item in found.items] == ["a", "a-2", "not-an-id"]
    assert [bool([e for e in line.remarks if e.code == "id-changed"]) for line in found.report.lines] == [
        *(False, True, True)
    ]


def read_csv(text):
    return read_any(Path("x.csv"), given=text.encode())


def test_headings_below_a_title_and_a_date_are_found():
    found = read_csv("Quiz for new staff;;;\nMade by Kim, 2026;;;\n\nQuestion;A;B;Correct\nFirst?;x;y;B\n")
    assert [[option.right for option in item.options] for item in found.items] == [[False, True]]
    assert [line.where for line in found.report.lines] == ["x.csv:5"]


@pytest.mark.parametrize(
    ("options", "right", "rights"),
    [
        ("2;3;4", "2", [False, False, False]),  # the first or the second: nobody can tell
        ("1;2;3", "2", [False, True, False]),
        ("20;30;40", "30", [False, True, False]),
        ("True;False;", "TRUE", [True, False]),
        ("b;a;c", "A", [False, False, False]),
        ("Soap;Gel;Water", "gel", [False, True, False]),
    ],
)
def test_what_is_right_is_never_guessed(options, right, rights):
    found = read_csv(f"question;option 1;option 2;option 3;right\nWhich?;{options};{right}\n")
    assert [option.right for option in found.items[0].options] == rights
    assert (any(rights)) == ("right-unclear" not in codes(found)["Which?"])


def test_a_typed_gap_keeps_how_far_off_a_whole_number_may_be():
    asked = "Wash {1:NUMERICAL:=20:2} s, {1:NM:=1.5:0.1} l."
    text = f"<question type='cloze'><questiontext><text>{asked}</text></questiontext></question>"
    found = read_any(Path("x.xml"), given=f"<quiz>{text}</quiz>".encode())
    assert [gap.accept for gap in found.items[0].gaps] == [("20", "18", "19", "21", "22"), ("1.5",)]
    assert [entry.params["text"] for entry in found.report.lines[0].remarks if entry.code == "numbers-other"] == [
        "1.5:0.1"
    ]
