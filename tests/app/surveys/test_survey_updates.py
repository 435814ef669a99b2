# SPDX-License-Identifier: Apache-2.0
"""A survey that a new version of its pack changes while people answer it, and a clock that goes back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.errors import Refusal
from app.rights import Role
from app.surveys.periods import moment_ms, period_of
from content_packs.archive import build
from content_packs.library import PackLibrary
from tests.app.surveys.conftest import DAY, MONDAY, PEOPLE, SURVEY, At, come_in
from tests.app.surveys.test_surveys import HELP, TIME, give, results, statements
from tests.content_packs.conftest import FILES
from tests.content_packs.test_surveys import ITEMS, WORK
from ui.compose import Program

WEEK = 7 * DAY


def update(at: At, folder: Path, *, weeks: int, version: str = "9.0.0", items: str = ITEMS) -> Program:
    """Install a newer version with the survey asked in so many weeks, and open the program again."""
    at.close()
    source = folder / f"source-{version}"
    survey = f"{SURVEY}weeks = {weeks}\n"
    for name, text in {**FILES, WORK: items, "surveys/week.toml": survey}.items():
        data = text if isinstance(text, bytes) else text.encode()
        if name == "pack.toml":
            old = next(line for line in data.decode().splitlines() if line.startswith("version"))
            data = data.decode().replace(old, f'version = "{version}"').encode()
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_bytes(data)
    PackLibrary(at.home.packs).install(build(source, folder / f"{version}.stepwell"))
    return at.open()


def first_of_two(ms: int) -> int:
    """The beginning of the two weeks that this time lies in."""
    return moment_ms(period_of(ms, 2).first)


@pytest.mark.parametrize("week", [0, 1])
def test_who_was_asked_this_week_is_not_asked_again_because_it_became_two(at, tmp_path, week):
    at.clock.jump(first_of_two(MONDAY + 2 * WEEK) + week * WEEK + DAY)
    give(at.open(), "p00", {TIME: 1})
    program = update(at, tmp_path, weeks=2)
    come_in(program, "p00")
    assert program.surveys.offered("p00") is None
    with pytest.raises(Refusal, match="survey_done"):
        program.surveys.give("p00", "hands", "week", {TIME: 1})
    come_in(program, "p01")
    assert program.surveys.offered("p01") is not None


def test_weeks_that_became_longer_are_told_when_they_are_over_and_not_before(at, tmp_path):
    start = first_of_two(MONDAY + 2 * WEEK)
    at.clock.jump(start + DAY)
    program = at.open()
    for who in PEOPLE[:5]:
        give(program, who, {TIME: 1})
    at.clock.jump(start + WEEK + DAY)
    assert results(program)[1][2] == {TIME: (0, 5, 0, 0), HELP: ()}
    program = update(at, tmp_path, weeks=2)
    assert len(statements(program)) == 1
    for who in PEOPLE[5:10]:
        give(program, who, {TIME: 2})
    shown = results(program)
    assert next(figures for _, running, figures in shown if not running) == {TIME: (0, 5, 0, 0), HELP: ()}
    at.clock.jump(start + 2 * WEEK + DAY)
    program = at.open()
    program.surveys.tidy()
    told = [json.loads(next(iter(each["result"]["extensions"].values()))) for each in statements(program)]
    assert sorted(told, key=str) == [{TIME: [0, 0, 5, 0]}, {TIME: [0, 5, 0, 0]}]


def test_a_week_that_is_running_ends_as_it_began(at, tmp_path):
    start = first_of_two(MONDAY + 2 * WEEK)
    at.clock.jump(start + DAY)
    program = at.open()
    for who in PEOPLE[:5]:
        give(program, who, {TIME: 1})
    program = update(at, tmp_path, weeks=2)
    for who in PEOPLE[5:10]:
        give(program, who, {TIME: 2})
    at.clock.jump(start + WEEK + DAY)
    program = at.open()
    assert results(program)[1][2] == {TIME: (0, 5, 5, 0), HELP: ()}
    (told,) = statements(program)
    assert json.loads(next(iter(told["result"]["extensions"].values()))) == {TIME: [0, 5, 5, 0]}


def test_a_clock_that_went_back_and_came_forward_asks_nobody_twice_for_the_same_week(at):
    program = at.open()
    give(program, "p00", {TIME: 1})
    at.clock.jump(MONDAY - WEEK + DAY)
    come_in(program, "p00")
    assert program.surveys.offered("p00") is None
    at.clock.jump(MONDAY + DAY)
    assert program.surveys.offered("p00") is None


def test_a_clock_that_was_years_ahead_silences_nobody_for_years(at):
    program = at.open()
    at.clock.jump(MONDAY + 300 * DAY)
    give(program, "p00", {TIME: 1})
    at.clock.jump(MONDAY + DAY)
    come_in(program, "p00")
    assert program.surveys.offered("p00") is not None


def test_answers_on_a_scale_that_was_longer_are_all_shown(at, tmp_path):
    program = at.open()
    for step, who in enumerate(PEOPLE[:5]):
        give(program, who, {TIME: min(step, 3)})
    program = update(at, tmp_path, weeks=1, items=ITEMS.replace(', "Always"', ""))
    at.clock.jump(MONDAY + WEEK)
    come_in(program, "sue", Role.SUPERVISOR)
    result = program.surveys.results()[0].periods[1].questions[0]
    assert dict(zip(result.question.scale, result.counts, strict=True)) == {
        "Never": 1,
        "Seldom": 1,
        "Mostly": 1,
        "4": 2,
    }
