# SPDX-License-Identifier: Apache-2.0
"""Plans and programmes reach the quiz through the record, on real devices."""

from __future__ import annotations

import random
import uuid

import pytest

from app.clock import DAY_MS
from app.events import Mode, PlanMade, ProgrammeJoined, Purpose, QuestionAsked
from app.reasons import ReasonCode
from app.views import Finished, LessonView, PortionEnd, QuestionView
from content_packs.answers import NotYet
from content_packs.grading import right_answer
from tests.app.conftest import MakeDevice
from tests.app.kit import DAY, Device, make_pack

QUIZ = Purpose.SHIFT_QUIZ
HOUR = DAY // 24
MODULES = {m: tuple(f"{m}{n}" for n in range(6)) for m in ("a", "b", "c")}
WIDE = make_pack(modules=MODULES)
COMPETENCIES = tuple(c for members in MODULES.values() for c in members)


def launched(device: Device, **how) -> ProgrammeJoined:
    fields = {"programme": "launch", "title": "First weeks", "competencies": COMPETENCIES, "per_week": 9, **how}
    return ProgrammeJoined(pack="kit", version="1.0.0", start_day=device.clock.now_ms() // DAY_MS, **fields)


def plan(**how) -> PlanMade:
    return PlanMade(pack="kit", version="1.0.0", **how)


def play(device: Device, respond, learner: str = "ana") -> list[QuestionAsked]:
    """Play a quiz to its end; `respond` says whether the answer to an item is right. Returns what was asked."""
    step = device.learning.start(learner, QUIZ)
    while isinstance(step, QuestionView):
        device.give(right_answer(step.item) if respond(step.item) else NotYet(), learner)
        step = device.learning.next(learner)
    facts = [event.fact for event in device.events(learner)]
    return [fact for fact in facts if isinstance(fact, QuestionAsked) and fact.attempt == step.attempt]


def known(item) -> bool:
    """What a third of everything looks like to somebody."""
    return COMPETENCIES.index(item.competency) % 3 == 0


def lived(device: Device, learner: str, responds) -> list[list[str]]:
    """Join the programme and play one quiz a day; returns the items of each day."""
    device.enrol(learner)
    device.record.append(learner, launched(device))
    days = []
    for respond in responds:
        days.append([asked.item for asked in play(device, respond, learner)])
        device.clock.jump((device.clock.now_ms() // HOUR + 1) * HOUR)
        device.clock.pass_ms(23 * HOUR)
    return days


def test_two_with_the_same_answers_are_asked_the_same_on_any_device_at_any_hour(make_device) -> None:
    early, late = make_device(WIDE, name="early"), make_device(WIDE, name="late")
    for device, hour in ((early, 1), (late, 18)):
        device.clock.jump((device.clock.now_ms() // DAY + 1) * DAY + hour * HOUR)
    responds = [known, known, lambda _: True]
    assert lived(early, "ana", responds) == lived(late, "ben", responds)


def test_who_answers_differently_begins_alike_and_goes_on_differently(device: Device, make_device) -> None:
    one, other = make_device(WIDE, name="one"), make_device(WIDE, name="other")
    mine = lived(one, "ana", [known, known])
    theirs = lived(other, "ben", [lambda item: not known(item), known])
    assert mine[0] == theirs[0]
    assert set(mine[1]) != set(theirs[1])


def test_the_first_session_says_that_it_is_everybodys_and_later_ones_what_is_new(make_device) -> None:
    device = make_device(WIDE)
    device.enrol()
    device.record.append("ana", launched(device))
    first = play(device, known)
    assert [asked.competency for asked in first] == list(COMPETENCIES[:5])
    assert {(asked.reason, asked.params["programme"]) for asked in first} == {(ReasonCode.ALL_BEGIN_HERE, "launch")}
    device.clock.pass_ms(DAY)
    second = play(device, known)
    new = [asked for asked in second if asked.reason == ReasonCode.NEW_HERE]
    assert len({asked.competency for asked in new}) == 2
    assert {asked.competency for asked in new} <= set(COMPETENCIES[5:9])
    assert {asked.competency for asked in second} <= set(COMPETENCIES[:9])


def test_a_lost_device_goes_on_with_the_session_that_it_is(make_device) -> None:
    """Days with a quiz are counted in the record: a rebuild comes to the same session."""
    device = make_device(WIDE)
    device.enrol()
    device.record.append("ana", launched(device))
    today = device.clock.now_ms() // DAY
    play(device, known)
    device.clock.pass_ms(DAY)
    play(device, known)
    again = device.reopened(WIDE)
    assert again.record.state("ana").pack("kit").quiz_days == frozenset({today, today + 1})
    assert again.record.rebuild(verify=True).differences == ()
    again.close()


@pytest.mark.parametrize("mode", [Mode.MAINTAIN, Mode.EXAM])
def test_a_plan_decides_what_a_quiz_is_for(make_device: MakeDevice, mode: Mode) -> None:
    """Somebody knows two of five things: these are practised, and in maintenance nothing else is asked about.

    The ids of attempts seed what is asked: drawn anew each time, one run in hundreds had nothing to practise.
    """
    ids = random.Random(1)
    device = make_device(new_id=lambda: str(uuid.UUID(int=ids.getrandbits(128), version=4)))
    device.enrol()
    device.learning.rate_areas("ana", {}, ())
    step = device.learning.start("ana", Purpose.DIAGNOSTIC)
    while isinstance(step, QuestionView):
        step = device.right(step) if step.item.competency in {"spot", "say"} else device.wrong(step)
    device.clock.pass_ms(4 * DAY)
    exam_day = device.clock.now_ms() // DAY + 10
    device.record.append("ana", plan(mode=mode, exam_day=exam_day))
    asked = play(device, lambda _: True)
    practised = {a.competency for a in asked if a.reason in {ReasonCode.DUE, ReasonCode.KEEP_FRESH, "before_exam"}}
    assert practised <= {"spot", "say"}
    if mode is Mode.MAINTAIN:
        assert {a.competency for a in asked} == {"spot", "say"}
    else:
        before = [a for a in asked if a.reason == ReasonCode.BEFORE_EXAM]
        assert {a.params["days"] for a in before} == {10.0}


def test_while_away_a_quiz_calls_nothing_due(device: Device) -> None:
    device.finish(device.learning.start("ana", Purpose.DIAGNOSTIC))
    today = device.clock.now_ms() // DAY
    device.record.append("ana", plan(away_from=today + 10, away_until=today + 40))
    device.clock.pass_ms(30 * DAY)
    asked = play(device, lambda _: True)
    assert len(asked) == 5
    assert ReasonCode.DUE not in {a.reason for a in asked}
    device.clock.pass_ms(300 * DAY)
    assert ReasonCode.DUE in {a.reason for a in play(device, lambda _: True)}


def test_after_the_diagnostic_a_quiz_is_about_what_was_known(make_device) -> None:
    device = make_device(WIDE)
    device.enrol()
    device.learning.rate_areas("ana", {}, ())
    step = device.learning.start("ana", Purpose.DIAGNOSTIC)
    right = set()
    while not isinstance(step, Finished):
        if isinstance(step, LessonView):
            step = device.learning.pass_lesson("ana")
        elif isinstance(step, PortionEnd):
            step = device.learning.start("ana", Purpose.DIAGNOSTIC)
        elif known(step.item):
            step = device.wrong(step)
        else:
            right.add(step.item.competency)
            step = device.right(step)
    assert len(right) >= 5
    asked = play(device, lambda _: True)
    assert {a.competency for a in asked if a.reason != ReasonCode.RECHECK} <= right
