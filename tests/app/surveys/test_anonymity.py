# SPDX-License-Identifier: Apache-2.0
"""Who answered what cannot be told: not from the tables at any moment, nor from files, backups or an order."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.record.backup import back_up
from app.record.database import open_reader
from app.surveys import waiting
from app.surveys.waiting import SIZE
from tests.app.surveys.conftest import PEOPLE
from tests.app.surveys.test_surveys import HELP, TIME, give
from ui.compose import Program
from ui.window.survey_intents import SurveyAnswered

COUNTED = {"survey_count", "survey_period", "survey_fold"}


def tables(database) -> dict[str, list[tuple[object, ...]]]:
    names = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
    return {name: sorted(database.execute(f"SELECT * FROM {name}").fetchall(), key=repr) for name in names}


def changed(before, after) -> dict[str, list[tuple[object, ...]]]:
    found = {name: [row for row in rows if row not in before[name]] for name, rows in after.items()}
    return {name: rows for name, rows in found.items() if rows or before[name] != after[name]}


def counts(program: Program) -> list[tuple[object, ...]]:
    return program.database.execute("SELECT rating, step, answers FROM survey_count ORDER BY 1, 2").fetchall()


@pytest.mark.parametrize("answers", [{TIME: 0, HELP: 3}, {TIME: 3}, {}])
def test_all_that_changes_in_the_database_is_that_a_person_is_done_with_it(at, answers):
    """Each commit leaves the tables so, and with them the log and every backup taken then."""
    program = at.open()
    give(program, "p01", {TIME: 2})
    before = tables(program.database)
    give(program, "p00", answers)
    assert changed(before, tables(program.database)) == {"survey_away": [("p00", "hands", "week", "2027-01-11")]}


def test_a_count_of_five_says_nothing_of_a_person_or_a_time(at):
    program = at.open()
    for who in PEOPLE[:4]:
        give(program, who, {TIME: 1, HELP: 2})
    before = tables(program.database)
    give(program, "p04", {TIME: 0, HELP: 3})
    new = changed(before, tables(program.database))
    assert set(new) == COUNTED | {"survey_away"}
    told = repr([new[name] for name in COUNTED])
    assert not any(who in told for who in PEOPLE)
    assert str(at.clock.now_ms())[:6] not in told
    assert counts(program) == [(HELP, 2, 4), (HELP, 3, 1), (TIME, 0, 1), (TIME, 1, 4)]


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=12), st.randoms())
def test_the_order_of_answers_leaves_no_trace(another, given_answers, rng: random.Random):
    """Mixed within each five they lead to the same bytes, in the tables and in the file, and none is lost or added."""
    mixed = []
    for start in range(0, len(given_answers), 5):
        batch = given_answers[start : start + 5]
        mixed += rng.sample(batch, len(batch))
    ends = []
    for order in (given_answers, mixed):
        there = another()
        program = there.open()
        for who, (time, help_) in zip(PEOPLE, order, strict=False):
            give(program, who, {TIME: time, HELP: help_})
        pots = program.surveys._waiting.load()
        ends.append((counts(program), pots))
        there.close()
    assert ends[0] == ends[1]
    whole = len(given_answers) // 5 * 5
    assert sum(row[2] for row in ends[0][0]) == 2 * whole
    for place, rating in enumerate((TIME, HELP)):
        steps = [0, 0, 0, 0]
        for row in ends[0][0]:
            steps[row[1]] += row[2] if row[0] == rating else 0
        for pot in ends[0][1]:
            steps = [a + b for a, b in zip(steps, pot.steps, strict=True)] if pot.rating == rating else steps
        assert steps == [sum(one[place] == step for one in given_answers) for step in range(4)]


def test_the_file_tells_nothing_by_its_size_its_times_or_its_bytes(at):
    program = at.open()
    seen = []
    for who, answers in zip(PEOPLE, ({TIME: 1}, {}, {TIME: 2, HELP: 2}, {HELP: 0}), strict=False):
        give(program, who, answers)
        path = at.home.surveys
        seen.append(path.read_bytes())
        assert path.stat().st_size == SIZE
        assert path.stat().st_mtime == 0
        assert path.stat().st_mode & 0o077 == 0
    assert len(set(seen)) == 4  # also where nothing was answered
    for text in (b"work-time", b"person", b"p00", b"hands"):
        assert not any(text in one for one in seen)
    assert sorted(p.name for p in at.home.path.iterdir() if p.name.startswith("surveys")) == ["surveys.waiting"]


def test_before_a_new_state_takes_its_place_the_old_one_is_overwritten(at, monkeypatch):
    program = at.open()
    give(program, "p00", {TIME: 1})
    old = at.home.surveys.read_bytes()
    seen = []
    real = os.fsync
    monkeypatch.setattr(waiting.os, "fsync", lambda handle: (real(handle), seen.append(at.home.surveys.read_bytes())))
    give(program, "p01", {TIME: 1})
    assert seen[0] == old  # the new state is whole beside it first
    assert seen[1] != old
    assert not seen[1].startswith(waiting._MAGIC)


def test_no_backup_has_answers_that_wait(at):
    program = at.open()
    for who in PEOPLE[:7]:
        give(program, who, {TIME: 3})
    key = program.keys.key()
    made = back_up(at.home, key, now_ms=at.clock.now_ms()).backup.path
    copy = open_reader(made, key, still=True)
    there = tables(copy)
    copy.close()
    assert there["survey_count"] == [(program.meta.device, "hands", "week", "2027-01-11", TIME, 3, 5)]
    assert sorted(path.suffix for path in at.home.backups.iterdir()) == [".db"]


def test_no_error_log_or_name_of_a_thing_shows_an_answer(at):
    """What a crash report could show of it: nothing of what was chosen."""
    assert "3" not in repr(SurveyAnswered(3))


def states_of_the_log(database: Path, key: bytes, into: Path) -> list[dict[str, list[tuple[object, ...]]]]:
    """All tables as they were at each commit that the write-ahead log still holds, for somebody who has the key.

    Layout of a log: https://www.sqlite.org/fileformat2.html, section 4; only the pages in it are encrypted.
    """
    whole = database.with_name(database.name + "-wal").read_bytes()
    page = int.from_bytes(whole[8:12], "big")
    ends = [
        end
        for end in range(32 + 24 + page, len(whole) + 1, 24 + page)
        if int.from_bytes(whole[end - page - 20 : end - page - 16], "big")  # the size after a commit, 0 in between
    ]
    found = []
    for number, end in enumerate(ends):
        copy = into / f"{number}" / database.name
        copy.parent.mkdir(parents=True)
        copy.write_bytes(database.read_bytes())
        copy.with_name(copy.name + "-wal").write_bytes(whole[:end])
        opened = open_reader(copy, key)
        found.append(tables(opened))
        opened.close()
    return found


def test_no_state_in_the_log_of_the_database_has_an_answer_that_waits(at, tmp_path):
    program = at.open()
    program.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for number, who in enumerate(PEOPLE[:7]):
        give(program, who, {TIME: number % 4})
    states = states_of_the_log(at.home.database, program.keys.key(), tmp_path / "log")
    assert len(states) >= 8
    assert {sum(row[-1] for row in state["survey_count"]) for state in states} == {0, 5}
    told = [{row[0] for row in state["survey_away"]} for state in states]
    assert told[0] == {"p00"}
    assert told[-1] == set(PEOPLE[:7])
    for state in states:
        marks = [row[1:] for row in state["survey_away"]]
        assert set(marks) == {("hands", "week", "2027-01-11")}  # one is as the other
