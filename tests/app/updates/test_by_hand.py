# SPDX-License-Identifier: Apache-2.0
"""A look for a version that somebody at the window asks for: once at a time, stopped, told, and for operators alone."""

from __future__ import annotations

import pytest

from app.errors import Refusal
from app.long_work import Standing, Stopped
from app.rights import COMMAND_LINE, Actor, ActorKind, Gate, Role
from app.updates.by_hand import CAME, AskedFor, Came, LookNow, Updating


@pytest.fixture
def poked() -> list[int]:
    return []


@pytest.fixture
def asked(poked: list[int]) -> AskedFor:
    return AskedFor(lambda: poked.append(1))


def test_one_look_at_a_time_says_how_far_it_is_and_what_came_of_it(asked: AskedFor, poked: list[int]) -> None:
    assert asked.far() == (None, None)
    asked.ask()
    asked.ask()
    assert poked == [1]
    course = asked.under_way()
    assert course is not None
    course.tell(2, 4)
    assert asked.far() == (Standing(2, 4), None)
    asked.ended(Came(CAME, "0.2.0"))
    assert asked.far() == (None, Came(CAME, "0.2.0"))
    asked.ended(Came("newest"))
    assert asked.far() == (None, Came(CAME, "0.2.0")), "nobody waits for that one"
    asked.ask()
    assert asked.far() == (Standing(), None)


def test_it_is_stopped_at_its_next_step(asked: AskedFor) -> None:
    asked.stop()
    asked.ask()
    asked.stop()
    course = asked.under_way()
    assert course is not None
    with pytest.raises(Stopped):
        course.tell(1, 2)


def test_only_who_looks_after_the_device_sees_anything_and_only_where_versions_are_taken(asked: AskedFor) -> None:
    gate, taken = Gate(COMMAND_LINE), [True]
    now = LookNow(gate=gate, taken=lambda: taken[0])
    assert now.state() == Updating(), "this program may not change its own folder"
    now.begin()
    now.asked = asked
    assert now.state() == Updating(can=True)
    now.begin()
    assert now.state() == Updating(can=True, standing=Standing())
    now.stop()
    course = asked.under_way()
    assert course is not None
    assert course.stopping
    asked.ended(Came("stopped"))
    taken[0] = False
    assert now.state() == Updating()
    now.begin()
    assert asked.under_way() is None
    taken[0] = True
    gate.enter(Actor(kind=ActorKind.PERSON, id="ben", role=Role.SUPERVISOR))
    assert now.state() == Updating()
    for call in (now.begin, now.stop):
        with pytest.raises(Refusal):
            call()
