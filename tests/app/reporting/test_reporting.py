# SPDX-License-Identifier: Apache-2.0
"""Reporting a problem with a question or a lesson, on a real encrypted database."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.errors import Refusal
from app.events import Purpose
from app.record.event_rows import COLUMNS
from app.reporting.facts import Problem, ProblemReported, ReportWorded
from app.reporting.reporting import MOST, OF_REPORTS
from app.rights import Actor, ActorKind, Gate, Role
from app.sites import site_of
from app.statements import Profile
from app.views import QuestionView
from content_packs.answers import NotYet
from tests.app.kit import KIT, Device

ORGANISATION = "https://care.example"


@pytest.fixture
def device(tmp_path: Path):
    device = Device(tmp_path, KIT)
    for who in ("ana", "ben", "sue"):
        device.enrol(who)
    yield device
    device.close()


def asked(device: Device, who: str = "ana") -> QuestionView:
    """The first question of the diagnostic of a person."""
    step = device.learning.start(who, Purpose.DIAGNOSTIC)
    assert isinstance(step, QuestionView)
    return step


def test_a_question_is_reported_before_and_after_its_answer_and_nothing_is_believed_otherwise(device: Device) -> None:
    question = asked(device)
    believed = device.record.state("ana")
    device.reporting.question("ana", question.attempt, question.item.id, Problem.UNCLEAR)
    assert device.record.state("ana").packs == believed.packs
    device.learning.answer("ana", NotYet(), confidence=None, seconds=3.0)
    device.reporting.question("ana", question.attempt, question.item.id, Problem.WRONG, text="  It is \n 20 seconds. ")
    (entry,) = device.reporting.listed()
    assert (entry.item, entry.lesson, entry.words) == (question.item.id, "", question.item.stem)
    assert (entry.counts, entry.people) == ({Problem.WRONG: 1}, 1)  # the same person: the latest counts
    assert entry.notes == ("It is 20 seconds.",)


def test_the_statement_says_what_and_not_in_which_words(device: Device) -> None:
    question = asked(device)
    device.reporting.question("ana", question.attempt, question.item.id, Problem.WRONG, text="Mrs Hill told me")
    said = [event for event in device.events() if isinstance(event.fact, ProblemReported | ReportWorded)]
    profile = Profile(organisation=ORGANISATION, packs=device.shelf.get)
    report, words = said
    assert profile.statement(words) is None
    statement = json.loads(profile.statement(report) or "")
    assert statement["verb"]["id"] == "http://adlnet.gov/expapi/verbs/commented"
    assert list(statement["result"]["extensions"].values()) == ["wrong"]
    assert statement["object"]["id"].endswith(f"/items/{question.item.id}")
    assert "Hill" not in json.dumps(statement)
    assert profile.event(statement) == report


@pytest.mark.parametrize("changed", [{"item": ""}, {"lesson": "how-0"}, {"report": ""}])
def test_a_report_from_elsewhere_about_nothing_or_two_things_is_none(device: Device, changed: dict[str, str]) -> None:
    question = asked(device)
    device.reporting.question("ana", question.attempt, question.item.id, Problem.WRONG)
    profile = Profile(organisation=ORGANISATION, packs=device.shelf.get)
    statement = json.loads(profile.statement(device.events()[-1]) or "")
    extensions = statement["context"]["extensions"]
    key = next(name for name in extensions if name.endswith("/replay"))
    replay = json.loads(extensions[key])
    replay["fact"] |= changed
    extensions[key] = json.dumps(replay)
    assert profile.event(statement) is None


def test_what_was_seen_to_is_gone_until_somebody_reports_it_again(device: Device) -> None:
    lesson = next(iter(device.shelf.index("kit").lessons.values()))
    version = device.shelf.index("kit").version
    for who, problem in (("ana", Problem.WRONG), ("ana", Problem.WRONG), ("ben", Problem.OTHER)):
        device.reporting.lesson(who, "kit", version, lesson.id, problem)
    (entry,) = device.reporting.listed()
    assert (entry.words, entry.counts) == (lesson.title, {Problem.WRONG: 1, Problem.OTHER: 1})
    assert device.reporting.settle("kit", "", lesson.id) == 2
    assert device.reporting.listed() == ()
    with pytest.raises(Refusal, match="nothing_reported"):
        device.reporting.settle("kit", "", lesson.id)
    noted = [entry for entry in device.audit.entries() if entry.action == "report_settled"]
    assert [(entry.learner, entry.detail["lesson"]) for entry in noted] == [("", lesson.id)]
    device.reporting.lesson("ben", "kit", version, lesson.id, Problem.UNCLEAR)
    assert [entry.counts for entry in device.reporting.listed()] == [{Problem.UNCLEAR: 1}]


def test_most_reported_comes_first_and_long_words_are_cut(device: Device) -> None:
    first, second, *_ = device.shelf.index("kit").lessons
    version = device.shelf.index("kit").version
    device.reporting.lesson("sue", "kit", version, first, Problem.OTHER, text="x" * (MOST + 50))
    for who in ("ana", "ben"):
        device.reporting.lesson(who, "kit", version, second, Problem.WRONG)
    listed = device.reporting.listed()
    assert [(entry.lesson, entry.people) for entry in listed] == [(second, 2), (first, 1)]
    assert listed[1].notes == ("x" * MOST,)


def test_people_of_another_site_stay_out_of_the_list(device: Device, monkeypatch: pytest.MonkeyPatch) -> None:
    lesson, version = next(iter(device.shelf.index("kit").lessons)), device.shelf.index("kit").version
    for who in ("ana", "ben"):
        device.reporting.lesson(who, "kit", version, lesson, Problem.WRONG)
    device.database.execute("UPDATE learner SET site = 'south' WHERE id = 'ben'")
    sue = Actor(kind=ActorKind.PERSON, id="sue", role=Role.SUPERVISOR, site="")
    gate = Gate(sue, site_of=lambda learner: site_of(device.database, learner))
    monkeypatch.setattr(device.reporting, "_gate", gate)
    assert [entry.people for entry in device.reporting.listed()] == [1]


def test_what_was_not_shown_is_not_reported(device: Device) -> None:
    question = asked(device)
    with pytest.raises(Refusal, match="no_question"):
        device.reporting.question("ana", question.attempt, "another", Problem.WRONG)
    with pytest.raises(Refusal, match="no_question"):
        device.reporting.question("ben", question.attempt, question.item.id, Problem.WRONG)
    with pytest.raises(Refusal, match="no_such_lesson"):
        device.reporting.lesson("ana", "kit", "1.0.0", "another", Problem.WRONG)
    assert device.reporting.listed() == ()


def test_the_list_is_found_by_its_index(device: Device) -> None:
    plan = device.database.execute(f"EXPLAIN QUERY PLAN SELECT {COLUMNS} FROM event WHERE {OF_REPORTS}").fetchall()
    assert any("event_report" in str(row) for row in plan)


def test_who_is_erased_leaves_no_report_and_no_word_of_it(device: Device) -> None:
    lesson, version = next(iter(device.shelf.index("kit").lessons)), device.shelf.index("kit").version
    device.reporting.lesson("ana", "kit", version, lesson, Problem.WRONG, text="Quillfeather told me")
    device.reporting.lesson("ben", "kit", version, lesson, Problem.WRONG)
    device.privacy.erase("ana")
    assert [(entry.people, entry.notes) for entry in device.reporting.listed()] == [(1, ())]
    assert device.database.execute("SELECT count(*) FROM event WHERE fact LIKE '%Quillfeather%'").fetchone() == (0,)


def test_who_reported_finds_it_in_the_copy_of_their_data(device: Device, tmp_path: Path) -> None:
    lesson, version = next(iter(device.shelf.index("kit").lessons)), device.shelf.index("kit").version
    device.reporting.lesson("ana", "kit", version, lesson, Problem.UNCLEAR, text="What is a fomite?")
    rows = device.privacy.copy("ana").contents.tables["event"]
    assert [row["kind"] for row in rows][-2:] == ["ProblemReported", "ReportWorded"]
    assert "What is a fomite?" in str(rows[-1])
