# SPDX-License-Identifier: Apache-2.0
"""Needs and key figures of a site, from the first question to what came of it, as both sites see them."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.errors import Refusal
from app.events import LessonFinished
from app.figures.figures import Figures
from app.needs.needs import Needs
from app.needs.sheet import Cause, Part, Sheet, Training
from app.rights import COMMAND_LINE, Actor, ActorKind, Role
from tests.app.kit import DAY, Device, make_pack

SHEET = Sheet(
    measure="Falls in the month",
    figure="falls",
    said="Nobody has time in the morning.",
    root="The order of things is not known.",
    cause=Cause.KNOWLEDGE,
    training=Training.YES,
    topics=(("kit", "safe"),),
    success="Half as many falls",
)
FILE = "week,falls\n{weeks}"


class At:
    """A device at the north, with what reads and writes needs."""

    def __init__(self, device: Device) -> None:
        self.device = device
        device.database.execute("UPDATE meta SET site = 'north'")
        now = device.record.now_ms
        self.figures = Figures(device.database, gate=device.gate, audit=device.audit, now_ms=now)
        self.needs = Needs(
            device.database,
            shelf=device.shelf,
            gate=device.gate,
            audit=device.audit,
            now_ms=now,
            new_id=lambda: str(uuid.uuid4()),
            figures=lambda: self.figures,
        )

    def sits(self, site: str, role: Role = Role.SUPERVISOR) -> None:
        self.device.gate.enter(Actor(kind=ActorKind.PERSON, id="sue", role=role, site=site))


@pytest.fixture
def at(tmp_path: Path) -> Iterator[At]:
    device = Device(tmp_path, make_pack())
    for learner in ("ana", "ben", "cem"):
        device.enrol(learner)
    yield At(device)
    device.close()


def refused(call, *args) -> str:
    with pytest.raises(Refusal) as caught:
        call(*args)
    return caught.value.code


def finished(at: At, sheet: Sheet = SHEET) -> str:
    need = at.needs.begin()
    at.needs.write(need.id, sheet, at.needs.today() + 28)
    return at.needs.finish(need.id).id


def test_each_answer_is_kept_and_a_page_that_was_left_is_there_again(at: At) -> None:
    need = at.needs.begin()
    assert need.missing == (Part.MEASURE, Part.ROOT, Part.CAUSE, Part.TRAINING, Part.SUCCESS, Part.REVIEW)
    at.needs.write(need.id, replace(SHEET, cause=None, training=None), 0)
    again = at.needs.open(need.id)
    assert again.sheet.draft
    assert again.sheet.said == SHEET.said
    assert again.missing == (Part.CAUSE, Part.TRAINING, Part.REVIEW)
    assert refused(at.needs.finish, need.id) == "need_unfinished"
    at.needs.drop(need.id)
    assert at.needs.listed() == ()


def test_where_the_work_is_in_the_way_training_is_no_answer(at: At) -> None:
    need = at.needs.begin()
    sheet = replace(SHEET, cause=Cause.ENVIRONMENT, topics=())
    assert not sheet.trains
    assert Part.TOPICS not in sheet.parts()
    at.needs.write(need.id, sheet, at.needs.today() + 7)
    assert not at.needs.finish(need.id).sheet.draft


def test_a_need_is_due_on_its_day_and_closed_with_what_came_of_it(at: At) -> None:
    need = finished(at)
    assert not at.needs.open(need).due
    at.device.clock.pass_ms(28 * DAY)
    assert at.needs.listed()[0].due
    assert refused(at.needs.close, need, "  ") == "need_unfinished"
    closed = at.needs.close(need, "Fewer falls. We keep the order on the wall.")
    assert closed.closed_ms
    assert not closed.due
    assert closed.sheet.outcome.startswith("Fewer falls")
    assert refused(at.needs.write, need, SHEET, 0) == "need_closed"
    assert refused(at.needs.drop, need) == "need_closed"
    assert [entry.action for entry in at.device.audit.entries()][:2] == ["need_closed", "need_finished"]


def test_another_site_has_no_such_need(at: At) -> None:
    need = finished(at)
    at.sits("north")
    assert at.needs.open(need).site == "north"
    at.sits("south")
    assert at.needs.listed() == ()
    for call in (at.needs.open, at.needs.finish, at.needs.review, at.needs.drop):
        assert refused(call, need) == "no_such_need"
    assert refused(at.needs.write, need, SHEET, 0) == "no_such_need"
    at.sits("north", Role.LEARNER)
    assert refused(at.needs.open, id) == "not_allowed"


def test_a_topic_that_no_pack_has_is_refused(at: At) -> None:
    need = at.needs.begin()
    assert refused(at.needs.write, need.id, replace(SHEET, topics=(("kit", "nope"),)), 0) == "no_such_module"


def test_a_review_has_the_figure_and_how_many_learned_beside_it(at: At) -> None:
    need = finished(at)
    made = at.needs.open(need).made_ms // DAY
    monday = made - (made - 4) % 7
    weeks = "".join(f"{_iso(monday + 7 * n)},{5 - n}\n" for n in (-20, 0, 2))
    at.figures.bring(at.figures.look(FILE.format(weeks=weeks).encode(), "f.csv"))
    for learner in ("ana", "ben"):
        _reads(at, learner)
    review = at.needs.review(need)
    assert review.learned is None, "two people are no group"
    _reads(at, "cem")
    review = at.needs.review(need)
    assert review.learned == 3
    assert review.competencies == (("kit", "spot"), ("kit", "lift"))
    assert review.figure is not None
    assert [week.value for week in review.figure.weeks] == [None] * 8 + [5.0, None, 3.0]


# --- key figures


def test_a_file_is_looked_at_first_and_taken_in_whole(at: At) -> None:
    reading = at.figures.look(b"week,falls\n2026-W40,3\nbad,3\n2026-W41,2\n", "f.csv")
    assert at.figures.measures() == ()
    brought = at.figures.bring(reading)
    assert (brought.new, brought.replaced) == (2, 0)
    assert at.figures.bring(at.figures.look(b"week,falls\n2026-W41,7\n", "f.csv")).replaced == 1
    (measure,) = at.figures.measures()
    assert (measure.site, measure.name, measure.weeks) == ("north", "falls", 2)
    beside = at.figures.beside("falls")
    assert beside is not None
    assert [week.value for week in beside.weeks] == [3.0, 7.0]
    at.figures.forget("falls")
    assert at.figures.measures() == ()
    assert at.figures.beside("falls") is None


def test_learning_of_the_same_week_is_told_from_three_people_on(at: At) -> None:
    today = at.needs.today()
    monday = today - (today - 4) % 7
    at.figures.bring(at.figures.look(f"week,falls\n{_iso(monday)},3\n".encode(), "f.csv"))
    for learner in ("ana", "ben"):
        _reads(at, learner)
    assert at.figures.beside("falls").weeks[0].people is None
    _reads(at, "cem")
    week = at.figures.beside("falls").weeks[0]
    assert (week.people, week.lessons) == (3, 3)


def test_figures_of_another_site_are_for_who_looks_after_the_device(at: At) -> None:
    text = b"site,week,falls\nsouth,2026-W40,3\nnorth,2026-W40,4\n"
    at.sits("north")
    reading = at.figures.look(text, "f.csv")
    assert [(bad.line, bad.code) for bad in reading.bad] == [(2, "figure_site")]
    at.device.gate.enter(COMMAND_LINE)
    everything = at.figures.look(text, "f.csv")
    at.sits("north")
    assert refused(at.figures.bring, everything) == "not_allowed"
    at.device.gate.enter(COMMAND_LINE)
    at.figures.bring(everything)
    at.sits("south")
    assert refused(at.figures.measures, "north") == "not_allowed"
    assert [each.site for each in at.figures.measures()] == ["south"]
    at.figures.forget("falls")
    at.device.gate.enter(COMMAND_LINE)
    assert [each.site for each in at.figures.measures()] == ["north"]


def _iso(day: int) -> str:

    return (dt.date(1970, 1, 1) + dt.timedelta(days=day)).isoformat()


def _reads(at: At, learner: str) -> None:
    fact = LessonFinished(pack="kit", version="1.0.0", lesson="lift-0", competency="lift", seconds=60.0)
    at.device.record.append(learner, fact)
