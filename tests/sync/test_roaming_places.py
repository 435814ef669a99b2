# SPDX-License-Identifier: Apache-2.0
"""Whoever stops on one device and goes on on another: what was done is there, what was half done stays where it is.

docs/resume.md, "On another device". `tests/e2e/test_other_device.py` does it with windows, a kill and a real LRS.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.events import AnswerGiven, Purpose
from app.resuming.left import Left, Spot
from app.resuming.resuming import Resuming
from app.steps import PORTION
from app.views import Finished, LessonView, PortionEnd, QuestionView, Step
from content_packs.grading import right_answer
from sync.lrs import Problem
from tests.app.kit import DAY, KIT, Device
from tests.app.record.record_kit import HandClock
from tests.bendable_lrs import BendableLrs
from tests.sync.roam_kit import Site

TALK, MODULE = Purpose.DIAGNOSTIC, Purpose.MODULE
HOUR = 3_600_000


class Two:
    """Two devices around one LRS: `here` goes right, `there` may be wrong by `off_ms`."""

    def __init__(self, folder: Path, off_ms: int) -> None:
        self.lrs = BendableLrs()
        self.off_ms = off_ms
        self.lrs.clock = self.time = HandClock()
        self.here = Site(folder, _Dated(self, 0), "here", HandClock(self.time.wall))
        self.there = Site(folder, _Dated(self, -off_ms), "there-x", HandClock(self.time.wall + off_ms))
        for site in (self.here, self.there):
            site.device.enrol()

    def pass_ms(self, ms: int) -> None:
        for clock in (self.time, self.here.device.clock, self.there.device.clock):
            clock.pass_ms(ms)

    def meet(self) -> None:
        """Both sync until nothing is new."""
        for site in (self.here, self.there, self.here, self.there):
            self.pass_ms(60_000)
            assert site.sync().problem is None
        assert self.here.digest() == self.there.digest()
        assert self.here.tables() == self.there.tables()


class _Dated:
    """The LRS as one device reaches it: how far its clock is ahead of the device's goes with each answer."""

    def __init__(self, two: Two, offset_ms: int) -> None:
        self._two, self._offset_ms = two, offset_ms

    def __getattr__(self, name: str):
        self._two.lrs.offset_ms = self._offset_ms
        return getattr(self._two.lrs, name)


@pytest.fixture(params=[0, -2 * DAY], ids=["right clocks", "two days early"])
def two(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Two]:
    pair = Two(tmp_path, request.param)
    yield pair
    for site in (pair.here, pair.there):
        site.device.close()


def places(device: Device) -> Resuming:
    return Resuming(record=device.record, shelf=device.shelf, accounts=device.accounts, gate=device.gate)


def portion(device: Device) -> PortionEnd | Finished:
    """Answer one portion, and leave unread what it gives to read."""
    step = device.learning.start("ana", TALK)
    for _question in range(PORTION):
        if isinstance(step, QuestionView):
            step = device.wrong(step)
    if isinstance(step, LessonView):
        step = device.learning.pass_lesson("ana")
    assert isinstance(step, PortionEnd | Finished)
    return step


def question(device: Device, step: Step | None) -> QuestionView:
    """Read what comes first, to the next question."""
    while isinstance(step, LessonView):
        step = device.learning.finish_lesson("ana", seconds=30)
    assert isinstance(step, QuestionView)
    return step


def answered(device: Device, attempt: str) -> list[str]:
    """The questions that were answered in an attempt, in the order of the fold."""
    facts = (event.fact for event in device.events())
    return [fact.item for fact in facts if isinstance(fact, AnswerGiven) and fact.attempt == attempt]


def test_a_portion_that_was_ended_here_goes_on_there_and_back(two: Two) -> None:
    here, there = two.here.device, two.there.device
    end = portion(here)
    assert isinstance(end, PortionEnd)
    two.meet()
    card = there.learning.today("ana").portion
    assert card is not None
    assert there.learning.today("ana").resume is None, "nothing is under way between two portions"
    two.pass_ms(20 * HOUR)
    second = there.learning.start("ana", TALK)
    assert isinstance(second, QuestionView)
    assert second.attempt == end.attempt
    assert second.item.id not in answered(there, end.attempt)
    there.wrong(second)
    two.meet()
    step = here.learning.start("ana", TALK)
    assert isinstance(step, QuestionView)
    assert step.number == 2, "one question of this portion was answered there"
    items = answered(here, end.attempt)
    assert len(items) == len(set(items)) == PORTION + 1


def test_half_a_question_stays_where_it_is_and_its_attempt_goes_on_there(two: Two) -> None:
    here, there = two.here.device, two.there.device
    here.begun()
    module = KIT.modules[0].id
    first = question(here, here.learning.start("ana", MODULE, module))
    asked = question(here, here.right(first))
    here.learning.save_draft("ana", right_answer(asked.item))
    if asked.item.hint:
        here.learning.hint("ana")
    left = Left(stack=(Spot(kind="step", ids={"attempt": asked.attempt}, state={"scroll": [80, 400]}),))
    places(here).keep("ana", left)
    two.meet()

    assert places(there).left("ana") is None, "where somebody was stays on its device"
    assert there.learning.today("ana").resume is MODULE
    step = question(there, there.learning.resume("ana"))
    assert (step.attempt, step.number) == (asked.attempt, asked.number)
    assert step.draft is None
    assert step.item.id != first.item.id, "what was answered is not asked again"

    there.right(step)
    two.meet()
    back = here.learning.resume("ana", asked.attempt)
    assert back is not None
    assert len(answered(here, asked.attempt)) == 2
    if isinstance(back, QuestionView):
        assert back.number == 3
        assert back.draft is None, "what was half done belongs to the question before"


def test_what_was_ended_there_is_not_come_back_to_here(two: Two) -> None:
    here, there = two.here.device, two.there.device
    here.begun()
    asked = question(here, here.learning.start("ana", MODULE, KIT.modules[0].id))
    here.learning.save_draft("ana", right_answer(asked.item))
    two.meet()
    there.finish(there.learning.resume("ana"))
    two.meet()
    assert here.learning.resume("ana", asked.attempt) is None
    assert here.learning.today("ana").resume is None
    assert here.record.draft("ana", asked.attempt) is None, "nothing is left of it"


def test_without_a_network_both_go_on_and_know_the_same_in_the_end(two: Two) -> None:
    here, there = two.here.device, two.there.device
    here.begun()
    two.meet()
    begun = question(here, here.learning.start("ana", MODULE, KIT.modules[0].id))
    two.meet()
    two.lrs.unreachable = Problem.OFFLINE
    for device in (here, there, here, there):
        two.pass_ms(HOUR)
        step = device.learning.resume("ana", begun.attempt)
        if isinstance(step, QuestionView):
            device.right(step)
        elif isinstance(step, LessonView):
            device.learning.finish_lesson("ana", seconds=30)
    two.lrs.unreachable, two.lrs.drop_next, two.lrs.lose_next = None, 0, 0
    two.meet()
    done = answered(here, begun.attempt)
    assert len(done) >= 2
    assert done == answered(there, begun.attempt)
    for device in (here, there):
        device.finish(device.learning.start("ana", MODULE, KIT.modules[0].id))
        two.meet()
