# SPDX-License-Identifier: Apache-2.0
"""Reports of a device: what facts become, whose site is added up, and that nothing of one person is told."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from app.errors import Refusal
from app.events import AnswerGiven, AttemptFinished, AttemptStarted, LessonFinished, Outcome, Purpose
from app.reports.digest import Part, digest, here, part_of
from app.reports.reports import Reports
from app.reports.views import Far, Group, Questions, Reading, Working
from app.rights import COMMAND_LINE, Actor, ActorKind, Role
from content_packs.answers import Said
from tests.app.kit import DAY, Device, make_pack

PACK = {"pack": "kit", "version": "1.0.0"}
NORTH = tuple(f"n{number:02}" for number in range(12))
SOUTH = tuple(f"s{number:02}" for number in range(2))


def answered(attempt: str, *, right: bool, assisted: bool = False, seconds: float = 9.0) -> AnswerGiven:
    return AnswerGiven(
        **PACK,
        attempt=attempt,
        purpose=Purpose.MODULE,
        item="when-truefalse",
        competency="when",
        answer=Said(value=not right),
        right=right,
        score=float(right),
        seconds=seconds,
        module="clean",
        assisted=assisted,
    )


LESSON = LessonFinished(**PACK, lesson="when-0", competency="when", seconds=60.0, attempt="a", module="clean")


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Device]:
    """Twelve people of the north learn one thing and know it two days later; two of the south do the same."""
    device = Device(tmp_path, make_pack())
    device.database.execute("UPDATE meta SET site = 'north'")
    for learner in (*NORTH, *SOUTH):
        device.enrol(learner)
    device.database.execute("UPDATE learner SET site = 'south' WHERE id LIKE 's%'")
    device.database.conn.commit()
    begun = AttemptStarted(**PACK, attempt="a", purpose=Purpose.MODULE, module="clean")
    ended = AttemptFinished(
        **PACK,
        attempt="a",
        purpose=Purpose.MODULE,
        module="clean",
        outcome=Outcome.PASSED,
        asked=2,
        right=1,
        seconds=60,
    )
    for learner in (*NORTH, *SOUTH):
        device.record.append(learner, begun, answered("a", right=False), LESSON, answered("a", right=True), ended)
    device.clock.pass_ms(2 * DAY)
    for learner in (*NORTH, *SOUTH):
        device.record.append(learner, answered("b", right=True))
    yield device
    device.close()


def reports(device: Device) -> Reports:
    return Reports(
        device.database,
        record=device.record,
        shelf=device.shelf,
        gate=device.gate,
        audit=device.audit,
        local=lambda ms: dt.datetime.fromtimestamp(ms / 1000, dt.UTC),
    )


def whole(found: Reports, reading: Reading = Reading.WORKING) -> Working | Questions:
    *far, last = found.steps(reading)
    assert all(isinstance(step, Far) for step in far)
    assert isinstance(last, Working | Questions)
    return last


def sits(device: Device, site: str, role: Role = Role.SUPERVISOR) -> None:
    device.gate.enter(Actor(kind=ActorKind.PERSON, id="n00", role=role, site=site))


def test_what_was_learned_is_told_of_ten_and_more(device: Device) -> None:
    found = whole(reports(device))
    assert isinstance(found, Working)
    (learned,) = found.learned
    assert (learned.pack, learned.competency, learned.title) == ("kit", "when", "Title when")
    assert learned.change.people == 14
    assert learned.right == (0.0, 1.0)
    assert learned.change.before.value > 0.0, "a wrong answer may be a slip"
    assert learned.change.gain.low > 0.0
    assert learned.others is None
    assert found.active.people == 14


def test_who_leads_a_site_sees_that_site_added_up(device: Device) -> None:
    found = reports(device)
    sits(device, "north")
    north = whole(found)
    assert isinstance(north, Working)
    assert north.learned[0].change.people == 12
    sits(device, "south")
    south = whole(found)
    assert isinstance(south, Working)
    assert (south.people, south.learned, south.few) == (2, (), 1)
    assert south.active.people is None
    assert all(cell.people is None and cell.done is None for cell in south.active.cells)


@pytest.mark.parametrize("reading", list(Reading))
def test_a_learner_and_nobody_see_none_of_it_and_stopping_to_lead_ends_it(device: Device, reading: Reading) -> None:
    found = reports(device)
    sits(device, "north", Role.LEARNER)
    with pytest.raises(Refusal, match="not_allowed"):
        found.steps(reading)
    device.gate.leave()
    with pytest.raises(Refusal, match="not_signed_in"):
        found.steps(reading)
    sits(device, "north")
    steps = found.steps(reading)
    next(steps)
    sits(device, "north", Role.LEARNER)
    with pytest.raises(Refusal, match="not_allowed"):
        list(steps)


def test_no_report_names_anybody(device: Device) -> None:
    found = reports(device)
    for reading in Reading:
        told = msgspec.json.encode(whole(found, reading)).decode()
        assert not [learner for learner in (*NORTH, *SOUTH) if f'"{learner}"' in told]
    seen = {entry.detail["what"] for entry in device.audit.entries(action="reports_seen")}
    assert seen == {"working", "questions"}


def test_groups_of_fewer_than_ten_are_not_told_of(device: Device) -> None:
    for _ in range(9):
        for learner in (*NORTH, *SOUTH):
            device.record.append(learner, answered("c", right=True))
    found = whole(reports(device), Reading.QUESTIONS)
    assert isinstance(found, Questions)
    told = {(each.group.value, each.name): each.people for each in found.outcomes}
    assert told == {("language", "en"): 14, ("site", "north"): 12, ("site", "south"): None}
    (south,) = [each for each in found.outcomes if each.name == "south"]
    assert south.right is south.passed is None


def test_who_belongs_to_several_sites_is_compared_with_nobody_and_counts_at_each(device: Device) -> None:
    with device.database.conn:
        device.database.execute("INSERT INTO membership (learner, site, role) VALUES ('n00', 'south', 'learner')")
        device.database.execute("INSERT INTO membership (learner, site, role) VALUES ('n01', 'north', 'learner')")
    found = reports(device)
    by_site = found._groups()[Group.SITE]

    class Seen:
        def __init__(self, learner: str) -> None:
            self.learner = learner

    assert [by_site(Seen(who)) for who in ("n00", "n01", "n02", "s00", "nobody")] == ["", "north", "north", "south", ""]
    for _ in range(9):
        for learner in (*NORTH, *SOUTH):
            device.record.append(learner, answered("c", right=True))
    told = whole(found, Reading.QUESTIONS)
    assert isinstance(told, Questions)
    assert {each.name: each.people for each in told.outcomes if each.group is Group.SITE}["north"] == len(NORTH)


def test_what_was_read_is_told_again_until_something_new_is_recorded(device: Device) -> None:
    found = reports(device)
    assert whole(found) is whole(found)
    before = whole(found)
    device.record.append("n00", answered("d", right=True))
    assert whole(found) is not before
    again = whole(found)
    device.audit.note(COMMAND_LINE, "person_erased")
    assert whole(found) is not again, "who is gone is in no sum"


def test_help_and_rapid_guesses_do_not_count(device: Device) -> None:
    facts = [
        answered("a", right=True, assisted=True),
        answered("a", right=True, seconds=0.5),
        answered("a", right=True),
    ]
    one = digest(((n, fact) for n, fact in enumerate(facts)), device.shelf.curriculum)
    assert [step.counts for step in one.steps["kit", "when"]] == [False, False, True]


@pytest.mark.parametrize(
    ("hour", "day", "part"), [(5, -1, Part.NIGHT), (6, 0, Part.EARLY), (14, 0, Part.LATE), (22, 0, Part.NIGHT)]
)
def test_a_night_belongs_to_the_day_on_which_it_began(hour: int, day: int, part: Part) -> None:
    assert part_of(dt.datetime(1970, 1, 1, hour, tzinfo=dt.UTC)) == (day, part)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a running program cannot be set here")
@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Tokyo"])
def test_a_clock_at_either_end_of_the_calendar_stops_no_report(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        years = [here(at_ms).year for at_ms in (-62_135_596_800_000, 253_402_300_799_000)]
    finally:
        monkeypatch.undo()
        time.tzset()
    assert years == [1, 9999]
