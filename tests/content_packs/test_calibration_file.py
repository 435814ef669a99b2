# SPDX-License-Identifier: Apache-2.0
"""What answers taught about the questions goes into a source folder and a pack file and comes out unchanged."""

from __future__ import annotations

import math

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_packs import calibration
from content_packs.archive import build, open_pack
from content_packs.calibration import to_toml
from content_packs.compiled import decode, encode
from content_packs.findings import PackRejected
from content_packs.localise import in_language
from content_packs.model import ItemCalibration
from content_packs.source import read_source

FILE = calibration.FILE
ITEMS = ("when-1", "when-2", "when-3", "how-1", "how-2", "how-3", "how-4")
TWO = (
    ItemCalibration(item="how-2", difficulty=-0.8125, sd=0.31, answers=42),
    ItemCalibration(item="when-1", difficulty=1.0, sd=0.0875, answers=1),
)
MEDIA = frozenset({"media/hands.svg"})


def entry(**changes):
    return msgspec.structs.replace(TWO[0], **changes)


def entries():
    return st.builds(
        ItemCalibration,
        item=st.just("x"),
        difficulty=st.floats(-4, 4),
        sd=st.floats(0, 2, exclude_min=True),
        answers=st.integers(1, 10**9),
    )


def test_what_is_written_is_read_again(write_folder, tmp_path):
    folder = write_folder({FILE: to_toml(TWO)})
    source = read_source(folder)
    assert source.findings == ()
    assert source.pack.calibration == TWO
    assert open_pack(build(folder, tmp_path)).pack == source.pack
    assert in_language(source.pack, "es").calibration == TWO


@given(drawn=st.lists(entries(), max_size=len(ITEMS)))
def test_any_figures_come_back_within_the_last_decimal_and_are_then_fixed(write_folder, drawn):
    given_entries = tuple(msgspec.structs.replace(e, item=name) for e, name in zip(drawn, ITEMS, strict=False))
    source = read_source(write_folder({FILE: to_toml(given_entries)}))
    assert source.findings == ()
    read = source.pack.calibration
    assert [(e.item, e.answers) for e in read] == [(e.item, e.answers) for e in given_entries]
    for before, after in zip(given_entries, read, strict=True):
        assert abs(before.difficulty - after.difficulty) <= 5.1e-5
        assert abs(before.sd - after.sd) <= 1e-4
        assert after.sd > 0
    assert to_toml(read) == to_toml(given_entries)


def test_nought_has_no_sign():
    assert "\ndifficulty = 0.0000\n" in to_toml([entry(difficulty=-1e-9)])


def test_none_is_a_file_with_a_comment(write_folder):
    assert read_source(write_folder({FILE: to_toml(())})).findings == ()


def test_a_pack_without_the_file_has_none(write_folder):
    pack = read_source(write_folder()).pack
    assert pack.calibration == ()
    assert decode(encode(pack), "x", MEDIA).calibration == ()


def test_what_a_built_file_holds_is_read_from_it(write_folder):
    pack = read_source(write_folder({FILE: to_toml(TWO)})).pack
    content = msgspec.json.decode(encode(pack))
    assert content["calibration"][1] == {"item": "when-1", "difficulty": 1.0, "sd": 0.0875, "answers": 1}
    assert decode(msgspec.json.encode(content), "x", MEDIA).calibration == TWO


@pytest.mark.parametrize(
    "bad",
    [
        entry(difficulty=math.nan),
        entry(difficulty=math.inf),
        entry(difficulty=4.001),
        entry(sd=0.0),
        entry(sd=-1.0),
        entry(sd=2.5),
        entry(sd=math.nan),
        entry(answers=0),
        entry(item='how-2"'),
        entry(item="when-1"),
    ],
)
def test_what_could_not_be_read_again_is_not_written(bad):
    with pytest.raises(ValueError, match=r"how-2|when-1"):
        to_toml((TWO[1], bad))


LINES = to_toml(TWO)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('item = "when-1"', 'item = "never"', "reference-unknown"),
        ('item = "when-1"', 'item = "how-2"', "calibration-duplicate"),
        ('item = "when-1"', "item = 7", "field-type"),
        ('item = "when-1"', 'item = "When 1"', "id-bad"),
        ("difficulty = 1.0000", "difficulty = 4.1", "calibration-range"),
        ("difficulty = 1.0000", "difficulty = -4.1", "calibration-range"),
        ("difficulty = 1.0000", "difficulty = nan", "answer-not-finite"),
        ("difficulty = 1.0000", 'difficulty = "1"', "field-type"),
        ("sd = 0.0875", "sd = 0", "calibration-range"),
        ("sd = 0.0875", "sd = -0.1", "calibration-range"),
        ("sd = 0.0875", "sd = 2.1", "calibration-range"),
        ("sd = 0.0875", "sd = inf", "answer-not-finite"),
        ("answers = 1\n", "answers = 0\n", "field-range"),
        ("answers = 1\n", "answers = 1.5\n", "field-type"),
        ("answers = 1\n", "answers = 1\nslope = 1.2\n", "field-unknown"),
        ("sd = 0.0875\n", "", "field-missing"),
    ],
)
def test_one_fault_gives_one_finding_with_its_line(write_folder, old, new, code):
    assert LINES.count(old) == 1
    text = LINES.replace(old, new)
    findings = read_source(write_folder({FILE: text})).findings
    line = text[: LINES.index(old)].count("\n") + 1
    if code == "field-missing":
        line = text[: LINES.rindex("[[item]]")].count("\n") + 1
    if code == "field-unknown":
        line += 1
    assert [(f.code, f.where) for f in findings] == [(code, f"{FILE}:{line}")]
    assert findings[0].severity == ("warning" if code == "field-unknown" else "error")


def test_both_places_of_a_duplicate_are_named(write_folder):
    finding = read_source(write_folder({FILE: LINES.replace('"when-1"', '"how-2"')})).findings[0]
    assert (finding.where, finding.params["first"]) == (f"{FILE}:10", f"{FILE}:4")


def test_a_question_that_was_left_out_may_be_calibrated(write_folder, pack_files):
    newer = pack_files["items/a-when.toml"].replace('kind = "single"', 'kind = "hologram"')
    source = read_source(write_folder({FILE: LINES, "items/a-when.toml": newer}))
    assert [f.code for f in source.findings] == ["kind-none"]
    assert open_pack_content(source.pack) == TWO


def open_pack_content(pack):
    return decode(encode(pack), "x", MEDIA).calibration


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"item": "never"}, "reference-unknown"),
        ({"item": "when-1"}, "calibration-duplicate"),
        ({"sd": 0}, "calibration-range"),
        ({"sd": 2.1}, "calibration-range"),
        ({"difficulty": -5}, "calibration-range"),
        ({"answers": 0}, "calibration-range"),
        ({"answers": 1.5}, "Expected `int`"),
        ({"difficulty": None}, "Expected `float`"),
    ],
)
def test_sealed_nonsense_is_refused(write_folder, change, reason):
    content = msgspec.json.decode(encode(read_source(write_folder({FILE: LINES})).pack))
    content["calibration"][0].update(change)
    with pytest.raises(PackRejected) as caught:
        decode(msgspec.json.encode(content), "x", MEDIA)
    assert caught.value.code == "content-invalid"
    assert reason in str(caught.value.params["reason"])
