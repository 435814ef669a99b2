# SPDX-License-Identifier: Apache-2.0
"""The statement about what was counted: the rules of xAPI, its golden file, always the same one, nobody in it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import msgspec

from app.statements import Profile
from app.statements.manifest import read_manifest
from app.statements.surveyed import SurveyCounts
from tests import xapi_rules
from tests.statement_samples import DEVICE, ORGANISATION, find_pack

GOLDEN = Path(__file__).parents[1] / "golden_statements" / "survey-counted.json"
COUNTS = SurveyCounts(
    device=DEVICE,
    site="North",
    pack="care",
    survey="how-was-the-week",
    first="2026-11-16",
    weeks=1,
    end_ms=1_795_392_000_000,
    counts={"work-rest": (0, 2, 5, 3), "work-amount": (5, 0, 0, 0)},
    base="https://packs.stepwell.example/care",
    title="How was your week?",
    version="1.2.0",
)
profile = Profile(organisation=ORGANISATION, packs=find_pack)


def test_it_is_worded_as_in_its_golden_file():
    own, text = profile.survey(COUNTS)
    if os.environ.get("STEPWELL_WRITE_GOLDEN"):
        GOLDEN.write_text(json.dumps(json.loads(text), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    golden = json.loads(GOLDEN.read_text(encoding="utf-8"))
    assert json.loads(text) == golden
    assert golden["id"] == own
    assert xapi_rules.broken(text) == []


def test_it_is_the_same_one_whatever_the_pack_says_by_then_and_another_one_each_week_and_device():
    own = profile.survey(COUNTS)[0]
    later = msgspec.structs.replace(COUNTS, version="2.0.0", base="https://elsewhere.example", title="", counts={})
    assert profile.survey(later)[0] == own
    others = {"first": "2026-11-23", "device": "another", "survey": "x", "pack": "y"}
    ids = {profile.survey(msgspec.structs.replace(COUNTS, **{key: value}))[0] for key, value in others.items()}
    assert len(ids | {own}) == 5


def test_a_pack_that_is_gone_still_gives_a_valid_statement():
    gone = msgspec.structs.replace(COUNTS, base="", title="", version="")
    own, text = profile.survey(gone)
    assert xapi_rules.broken(text) == []
    assert f'"{ORGANISATION}/packs/care/surveys/how-was-the-week"' in text
    assert own == profile.survey(COUNTS)[0]


def test_nobody_takes_it_for_something_a_person_did():
    made = json.loads(profile.survey(COUNTS)[1])
    assert profile.event(made) is None
    assert read_manifest(made, ORGANISATION) is None
    assert "North" not in json.dumps(made)
