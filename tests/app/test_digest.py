# SPDX-License-Identifier: Apache-2.0
"""The fingerprint that says whether two devices know the same of a learner."""

from __future__ import annotations

import msgspec
import pytest

from app.digest import Digest, learner_digest
from app.events import AnswerGiven, HintShown, Purpose
from tests.app.kit import Device


def digest(device: Device, learner: str = "ana") -> Digest:
    return learner_digest(device.record.events(learner), device.record.state(learner))


@pytest.fixture
def pair(device: Device, make_device) -> tuple[Device, Device]:
    """Two devices on which Ana is known, and has learned on the first."""
    other = make_device(name="d2", clock=device.clock)
    other.enrol()
    device.begun()
    device.finish(device.learning.start("ana", Purpose.MODULE, "clean"))
    return device, other


def test_equal_once_everything_has_arrived(pair: tuple[Device, Device]) -> None:
    device, other = pair
    assert digest(device) != digest(other)
    other.record.absorb(device.roamed())
    assert digest(device) == digest(other)
    other.learning.rate_areas("ana", {"clean": 0.2}, ())
    assert digest(device) != digest(other)
    device.record.absorb(other.roamed())
    assert digest(device) == digest(other)
    assert digest(device).events == len(device.roamed())


def test_one_missing_event_shows(pair: tuple[Device, Device]) -> None:
    device, other = pair
    other.record.absorb(device.roamed()[:-1])
    assert digest(device).record != digest(other).record
    assert digest(device).events == digest(other).events + 1


def test_what_stays_at_home_does_not_show(pair: tuple[Device, Device]) -> None:
    device, _ = pair
    before = digest(device)
    device.record.append("ana", HintShown(attempt="x", item="y"))
    assert digest(device) == before


def test_a_changed_answer_shows(pair: tuple[Device, Device]) -> None:
    device, _ = pair
    events, state = device.events(), device.record.state("ana")
    place = next(n for n, event in enumerate(events) if isinstance(event.fact, AnswerGiven))
    fact = msgspec.structs.replace(events[place].fact, score=0.123)
    events[place] = msgspec.structs.replace(events[place], fact=fact)
    assert learner_digest(events, state).record != digest(device).record
    assert learner_digest(reversed(device.events()), state) == digest(device)


def test_another_pack_version_shows_in_the_model_alone(pair: tuple[Device, Device]) -> None:
    from tests.app.kit import make_pack

    device, _ = pair
    before = digest(device)
    again = device.reopened(make_pack("1.1.0", without=["when-truefalse", "when-single", "how-single", "how-text"]))
    assert digest(again).record == before.record
    assert digest(again).model != before.model
    again.close()
