# SPDX-License-Identifier: Apache-2.0
"""What a certificate can be made of, what it rests on, and who may make one."""

from __future__ import annotations

import msgspec
import pytest

from app.audit import LOOKED
from app.certifying import Certified
from app.errors import Refusal
from app.events import AttemptFinished, Outcome, Purpose
from app.observing.facts import ChecklistObserved
from app.observing.views import Ticks
from app.rights import Actor, ActorKind, Role
from app.vouching import Word
from tests.app.kit import Device
from tests.app.observing.test_observing import DONE, NOT_YET, PACK, WHICH, acts

MODULE = PACK.checklists[0].module


@pytest.fixture
def device(tmp_path):
    device = Device(tmp_path, PACK)
    for name, role in (("ana", "learner"), ("ben", "learner"), ("sue", "supervisor")):
        device.accounts.add(id=name, name=name.title(), role=role, pack="kit", pin="2580")
    acts(device, "ana")
    yield device
    device.close()


def passed(device: Device) -> AttemptFinished:
    device.begun()
    device.finish(device.learning.start("ana", Purpose.MODULE, MODULE))
    event = device.events()[-1]
    assert isinstance(event.fact, AttemptFinished)
    assert event.fact.outcome is Outcome.PASSED
    return event


def test_nothing_is_reached_at_first_and_a_self_rating_alone_is_nothing(device):
    device.learning.rate_areas("ana", dict.fromkeys((m.id for m in PACK.modules), 1.0), ())
    assert device.certifying.reached("ana") == ()
    with pytest.raises(Refusal, match="not_reached"):
        device.certifying.certificate("ana", Certified.MODULE, MODULE)


def test_a_passed_module_rests_on_the_attempt_that_passed_it(device):
    event = passed(device)
    reached = device.certifying.reached("ana")
    assert [(one.kind, one.id, one.at_ms) for one in reached] == [(Certified.MODULE, MODULE, event.corrected_ms)]
    made = device.certifying.certificate("ana", Certified.MODULE, MODULE)
    assert (made.name, made.pack, made.version) == ("Ana", "kit", PACK.manifest.version)
    assert (made.record, made.asked, made.right) == (event.id, event.fact.asked, event.fact.right)
    assert made.asked > 0
    assert made.watched == ()
    assert made.topics
    assert made.organisation == "https://care.example"


def test_what_was_seen_at_work_is_one_of_its_own_and_stands_on_that_of_its_module(device):
    passed(device)
    acts(device, "sue", Role.SUPERVISOR)
    device.observing.record("ana", WHICH, Ticks(marks=NOT_YET, next_step="Once more."), signed_off=False)
    acts(device, "ana")
    assert {one.kind for one in device.certifying.reached("ana")} == {Certified.MODULE}
    acts(device, "sue", Role.SUPERVISOR)
    told = device.observing.record("ana", WHICH, Ticks(marks=DONE), signed_off=True)
    acts(device, "ana")
    alone = device.certifying.certificate("ana", Certified.CHECKLIST, WHICH)
    assert (alone.record, alone.asked, alone.topics) == (
        told.observation,
        0,
        ("Washes before", "Washes long enough"),
    )
    assert [(one.observer, one.signed_ms) for one in alone.watched] == [("Sue", 0)]
    assert device.observing.countersign("ana", told.observation, "2580").ok
    both = device.certifying.certificate("ana", Certified.MODULE, MODULE)
    assert both.watched[0].signed_ms > 0


def test_what_nobody_watched_yet_is_named_as_that(tmp_path):
    critical = tuple(msgspec.structs.replace(each, safety_critical=each.id == "when") for each in PACK.competencies)
    device = Device(tmp_path, msgspec.structs.replace(PACK, competencies=critical))
    for name, role in (("ana", "learner"), ("sue", "supervisor")):
        device.accounts.add(id=name, name=name.title(), role=role, pack="kit", pin="2580")
    acts(device, "ana")
    passed(device)
    made = device.certifying.certificate("ana", Certified.MODULE, MODULE)
    title = next(each.title for each in critical if each.safety_critical)
    assert made.unwatched == (title,)
    acts(device, "sue", Role.SUPERVISOR)
    device.observing.record("ana", WHICH, Ticks(marks=DONE), signed_off=True)
    acts(device, "ana")
    assert device.certifying.certificate("ana", Certified.MODULE, MODULE).unwatched == ()
    device.close()


def test_of_somebody_else_it_is_a_look_and_needs_the_right(device):
    passed(device)
    assert device.audit.entries("ana", action=LOOKED) == ()
    acts(device, "ben")
    with pytest.raises(Refusal, match="not_allowed"):
        device.certifying.certificate("ana", Certified.MODULE, MODULE)
    device.gate.enter(Actor(kind=ActorKind.PERSON, id="sue", role=Role.SUPERVISOR))
    assert device.certifying.certificate("ana", Certified.MODULE, MODULE).name == "Ana"
    assert [entry.detail for entry in device.audit.entries("ana", action=LOOKED)] == [{"page": "certificate"}]


def test_it_is_the_same_on_a_device_that_has_the_record_from_elsewhere(device, tmp_path):
    event = passed(device)
    made = device.certifying.certificate("ana", Certified.MODULE, MODULE)
    roamed = {each.id: each for each in device.roamed()}
    assert event.id in roamed
    assert roamed[event.id].fact == event.fact
    assert made.record in roamed


def test_on_a_device_that_never_met_who_watched_it_claims_no_witness_until_it_does(device, tmp_path):
    passed(device)
    acts(device, "sue", Role.SUPERVISOR)
    device.observing.record("ana", WHICH, Ticks(marks=DONE), signed_off=True)
    ward = Device(tmp_path, PACK, name="d2")
    ward.enrol()
    ward.record.absorb(device.roamed())
    acts(ward, "ana")
    for of in ((Certified.CHECKLIST, WHICH), (Certified.MODULE, MODULE)):
        assert [(one.observer, one.doubt) for one in ward.certifying.certificate("ana", *of).watched] == [
            ("", Word.UNKNOWN)
        ]
    (seen,) = ward.observing.mine("ana")
    assert (seen.card.stage, seen.card.doubt) == ("signed_off", Word.UNKNOWN), "nothing is lost"
    ward.accounts.add(id="sue", name="Sue", pack="kit")
    assert ward.observing.mine("ana")[0].card.doubt is Word.NO_RIGHT
    ward.database.execute("UPDATE learner SET role = 'supervisor' WHERE id = 'sue'")
    for of in ((Certified.CHECKLIST, WHICH), (Certified.MODULE, MODULE)):
        assert [(one.observer, one.doubt) for one in ward.certifying.certificate("ana", *of).watched] == [("Sue", None)]
    assert ward.observing.mine("ana")[0].card.doubt is None
    ward.close()


def test_what_somebody_unknown_saw_does_not_count_as_watched_on_paper(tmp_path):
    critical = tuple(msgspec.structs.replace(each, safety_critical=each.id == "when") for each in PACK.competencies)
    device = Device(tmp_path, msgspec.structs.replace(PACK, competencies=critical))
    device.accounts.add(id="ana", name="Ana", pack="kit", pin="2580")
    acts(device, "ana")
    passed(device)
    checklist = PACK.checklists[0]
    device.record.append(
        "ana",
        ChecklistObserved(
            observation="0d5cf7a4-86dc-4f3a-9d9c-8a6f6f1d0001",
            checklist=checklist.id,
            pack="kit",
            version="1.0.0",
            module=checklist.module,
            observer="lena",
            marks=DONE,
            signed_off=True,
        ),
    )
    assert device.certifying.certificate("ana", Certified.MODULE, MODULE).unwatched != ()
    device.accounts.add(id="lena", name="Lena", role="supervisor", pack="kit")
    assert device.certifying.certificate("ana", Certified.MODULE, MODULE).unwatched == ()
    device.close()
