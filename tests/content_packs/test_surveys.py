# SPDX-License-Identifier: Apache-2.0
"""Pulse surveys as authors write them: what is wrong is named with its line, what is right comes back."""

from __future__ import annotations

import msgspec
import pytest

from content_packs.archive import build, open_pack
from content_packs.changes import changes
from content_packs.compiled import decode, encode
from content_packs.findings import PackRejected
from content_packs.localise import in_language
from content_packs.source import read_source
from content_packs.starter import starter_folders, starter_source
from tests.content_packs.test_translating import po_of, translate
from tests.content_packs.test_translating import put as give_back

SURVEYS = {"care-essentials": 5, "shop-floor": 5, "leading-learning": 1}
S, WORK, ES = "surveys/week.toml", "items/work.toml", "locale/es/surveys/week.toml"
SURVEY = """\
title = "Your week"
why = "Shifts are planned by it."
weeks = 2
minutes = 1
roles = ["learner"]
ratings = ["work-time", "work-help"]
"""
ITEMS = "".join(
    f'[[item]]\nid = "{name}"\nkind = "likert"\nstem = "{stem}"\nscale = ["Never", "Seldom", "Mostly", "Always"]\n'
    for name, stem in (("work-time", "Enough time?"), ("work-help", "Enough help?"))
)
FILES = {S: SURVEY, WORK: ITEMS, ES: 'title = "Su semana"\nratings = ["other"]\n'}
# file, what stands there, what is put there, the code, and a piece of the line that must be named
FAULTS = [
    (S, 'title = "Your week"\n', "", "field-missing", "why ="),
    (S, 'why = "Shifts are planned by it."', 'why = ""', "feedback-empty", "why ="),
    (S, '"work-help"', '"work-helb"', "reference-unknown", "work-helb"),
    (S, '"work-help"', '"when-1"', "reference-unknown", "when-1"),
    (S, '"work-help"', '"work-time"', "aid-twice", "ratings"),
    (S, ', "work-help"', "", "lines-few", "ratings"),
    (S, '"work-time", "work-help"', ", ".join(f'"q{n}"' for n in range(7)), "lines-few", "ratings"),
    (S, "weeks = 2", "weeks = 0", "field-range", "weeks"),
    (S, "weeks = 2", 'weeks = "two"', "field-type", "weeks"),
    (S, "minutes = 1", "minutes = 11", "field-range", "minutes"),
    (S, '["learner"]', '["cook"]', "choice-bad", "cook"),
    (S, '["learner"]', '["learner", "learner"]', "aid-twice", "roles"),
    (S, "weeks", "weaks", "field-unknown", "weaks"),
    (ES, 'title = "Su semana"', 'titel = "Su semana"', "field-unknown", "titel"),
]  # fmt: skip


@pytest.mark.parametrize("kind", ["likret", ""])
def test_a_question_of_an_unknown_kind_is_one_finding_and_not_another_of_the_survey_that_asks_it(write_folder, kind):
    text = ITEMS.replace('kind = "likert"', f'kind = "{kind}"', 1)
    findings = read_source(write_folder({**FILES, WORK: text})).findings
    assert [(each.code, each.where) for each in findings] == [("kind-none" if kind else "text-empty", f"{WORK}:3")]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault[3]}:{fault[2][:20]!r}")
def test_one_fault_gives_a_finding_with_its_line(write_folder, fault):
    file, old, new, code, piece = fault
    text = FILES[file].replace(old, new, 1)
    assert text != FILES[file]
    findings = read_source(write_folder({**FILES, file: text})).findings
    first = next(f for f in findings if f.code == code and f.where.startswith(file))
    line = next(number for number, row in enumerate(text.split("\n"), 1) if piece in row)
    assert first.where == f"{file}:{line}"


def test_what_is_written_is_built_loaded_and_read_in_another_language(write_folder, tmp_path):
    assert b"surveys" not in encode(read_source(write_folder()).pack)
    folder = write_folder(FILES)
    source = read_source(folder)
    assert [f for f in source.findings if "surveys" in f.where] == []
    pack = open_pack(build(folder, tmp_path / "hands.stepwell")).pack
    assert pack.surveys == source.pack.surveys
    survey = pack.surveys[0]
    assert (survey.id, survey.weeks, survey.ratings, survey.roles) == (
        "week", 2, ("work-time", "work-help"), ("learner",),
    )  # fmt: skip
    told = in_language(pack, "es").surveys[0]
    assert (told.title, told.why, told.ratings) == ("Su semana", "Shifts are planned by it.", survey.ratings)


def test_a_built_file_is_held_to_the_same(write_folder):
    pack = read_source(write_folder(FILES)).pack
    for wrong in ({"ratings": ("work-time", "gone")}, {"roles": ("cook",)}, {"weeks": 14}, {"why": " "}):
        bad = msgspec.structs.replace(pack.surveys[0], **wrong)
        with pytest.raises(PackRejected):
            decode(encode(msgspec.structs.replace(pack, surveys=(bad,))), "x.stepwell", frozenset())


def test_a_translator_gets_its_words_and_an_author_hears_what_changed(write_folder):
    folder = write_folder({S: SURVEY, WORK: ITEMS})
    po = po_of(folder)
    assert {"survey/week/title", "survey/week/why"} <= {entry.msgctxt for entry in po}
    assert not any(entry.msgctxt.startswith("survey/week/r") for entry in po)
    give_back(folder, translate(po))
    pack = read_source(folder).pack
    assert in_language(pack, "eo").surveys[0].why == "Ŝ Shifts are planned by it."
    other = msgspec.structs.replace(pack, surveys=(msgspec.structs.replace(pack.surveys[0], weeks=4),))
    assert changes(pack, other).parts["survey"].with_("weeks") == ("week",)


@pytest.mark.parametrize("starter", starter_folders(), ids=lambda folder: folder.name)
def test_the_starter_packs_ask_and_ask_in_spanish(starter):
    pack = starter_source(starter).pack
    assert len(pack.surveys) >= SURVEYS[pack.manifest.id]
    spanish = in_language(pack, "es")
    words = {survey.id for variant in pack.variants if variant.language == "es" for survey in variant.surveys}
    assert "how-was-the-week" in words or not pack.variants
    own, told = ({rating.id: rating.stem for rating in each.ratings} for each in (pack, spanish))
    for here, there in zip(pack.surveys, spanish.surveys, strict=True):
        if here.id not in words:
            continue
        assert here.title != there.title
        assert here.why != there.why
        assert all(own[name] != told[name] for name in here.ratings)
