# SPDX-License-Identifier: Apache-2.0
"""Pulse surveys: who is asked, what is counted, when it is told, and what becomes of what is left."""

from __future__ import annotations

import json
import shutil

import pytest

from app.errors import Refusal
from app.record.backup import back_up
from app.record.restoring import restore_latest
from app.rights import Role
from app.surveys.periods import moment_ms, period_before, period_of, today
from tests import xapi_rules
from tests.app.surveys.conftest import DAY, MONDAY, PEOPLE, At, come_in
from ui.compose import Program

TIME, HELP = "work-time", "work-help"


def give(program: Program, who: str, answers: dict[str, int]) -> None:
    come_in(program, who)
    program.surveys.give(who, "hands", "week", answers)


def everybody(program: Program, count: int, answers: dict[str, int]) -> None:
    for who in PEOPLE[:count]:
        give(program, who, answers)


def results(program: Program) -> list[tuple[str, bool, dict[str, tuple[int, ...]]]]:
    come_in(program, "sue", Role.SUPERVISOR)
    (found,) = program.surveys.results()
    return [(p.first, p.running, {q.question.id: q.counts for q in p.questions}) for p in found.periods]


def statements(program: Program) -> list[dict[str, object]]:
    return [json.loads(text) for text in program.outbox.texts() if "SurveyCounted" in text]


def test_weeks_begin_on_monday_and_are_the_same_everywhere():
    assert period_of(MONDAY, 1).first == "2027-01-11"
    assert period_of(MONDAY - 1, 1) == period_before(MONDAY, 1)
    assert period_of(MONDAY - 1, 1).end == "2027-01-11"
    assert (today(MONDAY), today(MONDAY - 1)) == ("2027-01-11", "2027-01-10")
    assert moment_ms("2027-01-11") == MONDAY
    month = period_of(MONDAY, 4)
    assert (moment_ms(month.end) - moment_ms(month.first)) == 28 * DAY
    assert month.first <= "2027-01-11" < month.end
    assert period_of(-1, 1).first == "1969-12-29"


def test_nobody_is_asked_on_their_first_day(at):
    program = at.open()
    program.accounts.add(id="new", name="New", role="learner")
    come_in(program, "new")
    assert program.surveys.offered("new") is None
    at.clock.pass_ms(DAY)
    assert program.surveys.offered("new") is not None


def test_somebody_is_asked_once_in_a_week_whatever_they_do(at):
    program = at.open()
    come_in(program, "p00")
    card = program.surveys.offered("p00")
    assert (card.pack, card.id, card.questions, card.minutes) == ("hands", "week", 2, 1)
    view = program.surveys.open("p00", "hands", "week")
    assert [question.stem for question in view.questions] == ["Enough time?", "Enough help?"]
    assert view.why == "Shifts are planned by it."
    give(program, "p00", {TIME: 1})
    give(program, "p01", {})
    for who in ("p00", "p01"):
        come_in(program, who)
        assert program.surveys.offered(who) is None
        with pytest.raises(Refusal, match="survey_done"):
            program.surveys.give(who, "hands", "week", {TIME: 3})
    at.clock.jump(MONDAY + 7 * DAY)
    assert program.surveys.offered("p01") is not None


def test_nobody_is_asked_where_there_are_fewer_than_five(at):
    program = at.open()
    program.database.execute("UPDATE learner SET left_ms = 1 WHERE id > 'p03'")
    come_in(program, "p00")
    assert program.surveys.offered("p00") is None
    assert program.surveys.at_door("en") == ()
    assert len(program.surveys.at_door("en", kiosk=True)) == 1


@pytest.mark.parametrize("answers", [{TIME: 4}, {TIME: -1}, {"when-1": 0}])
def test_what_is_no_answer_is_refused_and_takes_nothing_away(at, answers):
    program = at.open()
    with pytest.raises(Refusal, match="answer_does_not_fit"):
        give(program, "p00", answers)
    with pytest.raises(Refusal, match="answer_does_not_fit"):
        program.surveys.give_at_door("hands", "week", answers)
    with pytest.raises(Refusal, match="no_such_survey"):
        program.surveys.open_at_door("hands", "other", "en")
    assert program.surveys.offered("p00") is not None


def test_four_answers_are_never_told_and_gone_when_the_week_is_over(at):
    program = at.open()
    everybody(program, 4, {TIME: 2, HELP: 0})
    at.clock.jump(MONDAY + 7 * DAY)
    assert results(program)[1] == ("2027-01-11", False, {TIME: (), HELP: ()})
    program = at.open()
    program.surveys.at_door("en")  # somebody comes to the device
    assert program.surveys._waiting.load() == ()
    assert statements(program) == []
    give(program, "p05", {TIME: 2})
    assert [sum(pot.steps) for pot in program.surveys._waiting.load()] == [1]


def test_five_are_told_when_the_week_is_over_and_not_before(at):
    program = at.open()
    everybody(program, 12, {TIME: 2})
    assert program.surveys._waiting.load()[0].steps == (0, 0, 2, 0)
    running, before = results(program)[:2]
    assert running == ("2027-01-11", True, {})
    assert before[1:] == (False, {TIME: (), HELP: ()})
    assert statements(program) == []
    at.clock.jump(MONDAY + 7 * DAY)
    program = at.open()
    assert results(program)[1] == ("2027-01-11", False, {TIME: (0, 0, 10, 0), HELP: ()})
    (told,) = statements(program)
    assert xapi_rules.broken(json.dumps(told)) == []
    assert told["timestamp"] == "2027-01-18T00:00:00.000Z"
    assert told["actor"]["account"]["name"] == f"device-{program.meta.device}"
    assert json.loads(next(iter(told["result"]["extensions"].values()))) == {TIME: [0, 0, 10, 0]}
    assert told["object"]["id"] == "https://packs.example/hands/surveys/week"
    assert not any(who in json.dumps(told) for who in PEOPLE)
    at.open().surveys.tidy()
    assert len(statements(at.program)) == 1


def test_a_question_that_was_skipped_waits_for_five_of_its_own(at):
    program = at.open()
    for number, who in enumerate(PEOPLE[:6]):
        give(program, who, {TIME: 3} | ({HELP: 1} if number else {}))
    at.clock.jump(MONDAY + 8 * DAY)
    assert results(program)[1][2] == {TIME: (0, 0, 0, 5), HELP: (0, 5, 0, 0)}


def test_who_did_not_sign_in_is_counted_with_others_who_did_not(at):
    program = at.open()
    for _ in range(4):
        program.surveys.give_at_door("hands", "week", {TIME: 0})
    give(program, "p00", {TIME: 3})
    assert {(pot.way, pot.steps) for pot in program.surveys._waiting.load()} == {
        ("door", (4, 0, 0, 0)),
        ("person", (0, 0, 0, 1)),
    }
    program.surveys.give_at_door("hands", "week", {TIME: 1})
    at.clock.jump(MONDAY + 7 * DAY)
    assert results(program)[1][2][TIME] == (4, 1, 0, 0)


def test_who_looked_is_written_down_and_a_learner_may_not(at):
    program = at.open()
    come_in(program, "p00")
    for call in (program.surveys.results, program.surveys.known):
        with pytest.raises(Refusal, match="not_allowed"):
            call()
    results(program)
    last = program.database.execute("SELECT actor, action, learner FROM audit ORDER BY number DESC").fetchone()
    assert last == ("sue", "surveys_seen", "")


def test_whoever_is_erased_or_merged_takes_their_mark_along_and_the_counts_stay(at):
    program = at.open()
    everybody(program, 6, {TIME: 0})
    come_in(program, "olga", Role.OPERATOR)
    program.people.merge("p00", "p11")
    program.people.merge("p01", "p02")
    away = {row[0] for row in program.database.execute("SELECT learner FROM survey_away").fetchall()}
    assert away == {"p02", "p03", "p04", "p05", "p11"}
    program.privacy.erase("p02", reason="test")
    assert not program.database.execute("SELECT 1 FROM survey_away WHERE learner IN ('p01', 'p02')").fetchall()
    at.clock.jump(MONDAY + 7 * DAY)
    assert results(program)[1][2][TIME] == (5, 0, 0, 0)


def test_a_copied_folder_counts_nothing_again(at, tmp_path):
    program = at.open()
    everybody(program, 7, {TIME: 1})
    first = program.meta.device
    at.close()
    shutil.copytree(at.home.path, tmp_path / "copy")
    copy = At(tmp_path / "copy", at.clock)
    there = copy.open()
    assert there.meta.device != first
    assert there.surveys._waiting.load() == ()
    at.clock.jump(MONDAY + 7 * DAY)
    assert statements(copy.open()) == []
    assert len(statements(at.open())) == 1
    copy.close()


def test_a_backup_has_what_was_counted_and_a_restored_device_begins_the_week_anew(at):
    program = at.open()
    everybody(program, 7, {TIME: 1})
    key = program.keys.key()
    at.close()
    back_up(at.home, key, now_ms=at.clock.now_ms())
    restore_latest(at.home, key, new_id=lambda: "6a5d2f4e-2a55-4a7e-9b43-0d4a5cf34a11", now_ms=at.clock.now_ms())
    program = at.open()
    assert program.surveys._waiting.load() == ()
    at.clock.jump(MONDAY + 7 * DAY)
    program = at.open()
    assert results(program)[1][2][TIME] == (0, 5, 0, 0)
    assert statements(program) == []
