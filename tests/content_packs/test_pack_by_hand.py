# SPDX-License-Identifier: Apache-2.0
"""Slips of somebody who writes a pack by hand with the guide beside them: each is said once, where it is, and why."""

from __future__ import annotations

import pytest

from content_packs.check import check_path
from content_packs.item_checks import item_flaws
from content_packs.model import Draw, HotSpot, Numeric, Region
from content_packs.source import read_source
from ui.findings import word

W, H, L = "items/a-when.toml", "items/b-how.toml", "lessons/when.md"
COMMON = {"id": "q", "competency": "c", "stem": "What?", "rationale": "Because."}
SPOT = """
[[item]]
id = "spot"
competency = "how"
kind = "hotspot"
stem = "Where?"
media = "media/hands.svg"
regions = [
  { text = "Tips", right = true, why = "Right.", box = [0.1, 0.1, 0.2, 0.2] },
  { text = "Palm", why = "Not yet.", box = [0.5, 0.5, 0.2, 0.2] },
]
rationale = "Tips."
"""
SUM = """
[[item]]
id = "sum"
competency = "how"
kind = "numeric"
stem = "Two boxes of {weight} kg?"
draw = { weight = { from = 50, to = 90, step = 5 } }
answer = "weight * 2"
rationale = "2 × {weight}."
"""
SORT = """
[[item]]
id = "sort"
competency = "how"
kind = "categorise"
stem = "Which?"
groups = ["A", "B"]
things = [ { text = "x", group = "A", why = "Not yet." }, { text = "y", group = "B", why = "Not yet." } ]
rationale = "So."
"""


@pytest.mark.parametrize(
    ("base", "old", "new", "code", "piece"),
    [
        (SPOT, "[0.5, 0.5, 0.2, 0.2]", "[0.5, 0.5, -0.2, 0.2]", "region-shape", '"Palm"'),
        (SPOT, "[0.5, 0.5, 0.2, 0.2]", "[0.5, 0.5, 0.2]", "field-type", '"Palm"'),
        (SPOT, "[0.5, 0.5, 0.2, 0.2]", "[0.1, 0.1, 0.2, 0.2]", "region-same", '"Palm"'),
        (SUM, "weight * 2", "weight / 3", "formula-broken", "answer ="),
        (SUM, "{weight} kg", "{weight kg", "formula-broken", "stem ="),
        (SUM, "weight = {", "if = {", "draw-range", "draw ="),
        (SUM, "weight * 2", "9**9**9", "formula-broken", "draw ="),
        (SORT, 'groups = ["A", "B"]', "groups = []", "groups-count", "groups ="),
        (SORT, 'text = "y"', 'text = "\u200b\u00a0"', "text-empty", "things ="),
    ],
)
def test_one_slip_in_a_question_is_one_error_with_its_line(  # noqa: PLR0917 - a row of the table
    write_folder, pack_files, base, old, new, code, piece
):
    assert old in base
    text = pack_files[H] + base.replace(old, new, 1)
    findings = read_source(write_folder({H: text})).findings
    assert [finding.code for finding in findings] == [code]
    start = text.index("[[item]]", len(pack_files[H]))
    line = text[: text.index(piece, start)].count("\n") + 1
    assert findings[0].where == f"{H}:{line}"


def test_a_picture_to_tap_is_a_picture(write_folder, pack_files):
    spot = HotSpot(**COMMON, media="media/how.webm", regions=(_region("a", 0.1, right=True), _region("b", 0.5)))
    assert [flaw.code for flaw in item_flaws(spot)] == ["media-type"]


def _region(text: str, x: float, *, right: bool = False) -> Region:
    return Region(text=text, why="So.", right=right, points=((x, 0.1), (x + 0.2, 0.1), (x, 0.3)))


def test_a_drawn_answer_with_endless_decimals_needs_a_tolerance_or_round():
    draw = (Draw(name="n", start=1, stop=9, step=1),)
    item = Numeric(**COMMON, answer=0, formula="n / 3", draw=draw)
    assert [flaw.code for flaw in item_flaws(item)] == ["formula-broken"]
    for fine in (
        Numeric(**COMMON, answer=0, formula="round(n / 3, 2)", draw=draw),
        Numeric(**COMMON, answer=0, formula="n / 3", tolerance=0.1, draw=draw),
        Numeric(**COMMON, answer=0, formula="n / 8", draw=draw),
    ):
        assert list(item_flaws(fine)) == []


@pytest.mark.parametrize(
    ("body", "code", "line"),
    [
        (":::careful\nHot!\n\n:::remember\nCold.\n:::\n", "box-open", 0),
        (":::careful\nHot!\n", "box-open", 0),
        ("Water.\n\n:::careful\n:::remember\nCold.\n:::\n:::\n", "box-open", 2),
        ("Water.\n\n:::remember\n:::\n", "box-empty", 2),
        (":::steps\n- One.\n- Two.\n:::\n", "steps-none", 0),
        ("See ![it done](media/hands.pdf) here.\n", "film-not-shown", 0),
        ("\nA [word](term:nowhere).\n", "reference-unknown", 1),
        ("Two.\n\n![Two](media/none.svg)\n", "reference-unknown", 2),
    ],
)
def test_one_slip_in_a_lesson_is_one_finding_with_its_line(write_folder, pack_files, body, code, line):
    head = '+++\ntitle = "How"\ncompetency = "how"\nwhy = "So."\ncan = "Do it."\nminutes = 3\n+++\n'
    assets = pack_files["assets.toml"] + pack_files["assets.toml"].replace("hands.svg", "hands.pdf")
    changes = {"lessons/how.md": head + body, "assets.toml": assets, "media/hands.pdf": "%PDF-1.4\n"}
    report = check_path(write_folder(changes))
    found = [(each.code, each.where) for each in report.findings if each.where.startswith("lessons/how.md")]
    assert found == [(code, f"lessons/how.md:{line + 8}")]


def test_a_box_that_is_whole_is_no_finding(write_folder, pack_files):
    body = ":::steps\nBefore.\n\n1. One.\n2. Two.\n:::\n\n> :::remember\n> Both.\n> :::\n\n::: careful\nHot.\n:::\n"
    changes = {"lessons/how.md": pack_files["lessons/how.md"].replace("Use soap.\n", body)}
    assert read_source(write_folder(changes)).findings == ()


def test_what_a_broken_lesson_shows_is_not_said_to_be_unused(write_folder, pack_files):
    changes = {L: pack_files[L].replace("before", "<b>before</b>", 1), H: pack_files[H].replace("media/hands.svg", "")}
    assert [each.code for each in check_path(write_folder(changes)).findings if "media" in each.code] == []


def test_a_role_that_there_is_not_is_named(write_folder, pack_files):
    text = pack_files[L].replace('can = "Know when."\n', 'can = "Know when."\n[roles.manager]\nwhy = "So."\n')
    findings = read_source(write_folder({L: text})).findings
    assert [(each.code, each.where) for each in findings] == [("field-unknown", f"{L}:7")]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('stem = "What do you do first?"', 'stem = "What do you do first?', "does not end with one"),
        ('stem = "What do you do first?"', "stem = “What do you do first?”", "straight quotes"),
        ('competency = "when"', 'competency = "when"\ncompetency = "when"', "the same name is there twice"),
        ("answer = false", 'answer = "no"', "should be true or false, without quotes"),
    ],
)
def test_what_is_wrong_is_said_in_the_words_of_a_trainer(write_folder, pack_files, old, new, says):
    findings = read_source(write_folder({W: pack_files[W].replace(old, new, 1)})).findings
    assert says in word(next(each for each in findings if each.where.startswith(W)))[0]


def test_a_factor_is_shown_as_it_is_written():
    from content_packs.findings import Finding

    assert "units.minutes = 60" in word(Finding("unit-factor", "error", "x:1", {"unit": "minutes"}))[1]


@pytest.mark.parametrize(("y", "height", "code"), [(0.8, 0.19, []), (0.8, 0.2, []), (0.8, 0.3, ["region-off"])])
def test_a_region_below_the_picture_is_named(write_folder, pack_files, y, height, code):
    text = pack_files[H] + SPOT.replace("[0.5, 0.5, 0.2, 0.2]", f"[0.5, {y}, 0.2, {height}]")
    found = [each for each in check_path(write_folder({H: text})).findings if each.code == "region-off"]
    assert [each.code for each in found] == code
    assert [each.where for each in found] == [f"{H}:{text[: text.index('Palm')].count(chr(10)) + 1}"] * len(code)
