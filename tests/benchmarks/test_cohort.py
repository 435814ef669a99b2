# SPDX-License-Identifier: Apache-2.0
"""A small cohort meets every competency of a pack, and the programmes that ship run as long as they say."""

from __future__ import annotations

import msgspec

from benchmarks.cohort import QUESTION_MIN, QUESTIONS, reach, weeks
from content_packs.starter import starter_folders, starter_source

FOLDERS = {folder.name: folder for folder in starter_folders()}


def test_every_competency_is_met_and_none_passed_over() -> None:
    found = reach(FOLDERS["leading-learning"], people=2, shifts=12)
    assert len(found.touched) == 11
    assert min(found.touched.values()) >= 1
    assert not any(found.passed_over.values())
    assert not any(found.to_come.values())
    assert all(0.5 < share <= 1 for share in found.settled)


def test_what_nobody_has_learned_yet_is_not_met() -> None:
    found = reach(FOLDERS["leading-learning"], people=1, shifts=1)
    assert not all(found.touched.values())
    assert found.to_come["p0"]
    assert not found.passed_over["p0"]


def test_programmes_run_as_long_as_they_say_and_a_week_has_its_minutes() -> None:
    pack = starter_source(FOLDERS["care-essentials"]).pack
    assert pack is not None
    assert {name: many for name, many, _, _ in weeks(pack)} == {"first-half-year": 26, "first-twelve-weeks": 12}
    (programme,) = (each for each in pack.programmes if each.id == "first-twelve-weeks")
    one = msgspec.structs.replace(programme, microlearns=programme.microlearns[:2])
    ((_, many, usual, most),) = weeks(msgspec.structs.replace(pack, programmes=(one,)))
    read = sum(
        lesson.minutes
        for lesson in pack.lessons
        if lesson.competency in one.microlearns and not (lesson.misconception or lesson.alternative)
    )
    assert (many, usual, most) == (1, read + 2 * QUESTIONS * QUESTION_MIN, usual)
