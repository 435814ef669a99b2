# SPDX-License-Identifier: Apache-2.0
"""Watching somebody with a checklist: what may be recorded, who may, who signs, what of it leaves and comes back."""

from __future__ import annotations

import json

import msgspec
import pytest

from app.audit import LOOKED
from app.errors import Refusal
from app.observing.facts import ChecklistObserved, Mark
from app.observing.views import Ticks
from app.rights import Actor, ActorKind, Role
from app.signin import SecretKind
from content_packs.model import Renamed, Variant
from tests.app.kit import Device, make_pack
from tests.practice_samples import make_checklist

SAMPLE = make_checklist("clean", "when")
IN_SPANISH = Variant(
    language="es", checklists=(msgspec.structs.replace(SAMPLE, title="Visto", points=(SAMPLE.points[0],)),)
)
PACK = msgspec.structs.replace(make_pack(), checklists=(SAMPLE,), variants=(IN_SPANISH,))
WHICH = SAMPLE.id
DONE = {"before": Mark.DONE, "long": Mark.DONE, "soap": Mark.NOT_SEEN}
NOT_YET = {**DONE, "long": Mark.NOT_YET}


def acts(device: Device, who: str, role: Role = Role.LEARNER) -> None:
    device.gate.enter(Actor(kind=ActorKind.PERSON, id=who, role=role))


@pytest.fixture
def device(tmp_path):
    device = Device(tmp_path, PACK)
    for name, role in (("ana", "learner"), ("sue", "supervisor"), ("sam", "supervisor")):
        device.accounts.add(id=name, name=name.title(), role=role, pack="kit", pin="2580")
    acts(device, "sue", Role.SUPERVISOR)
    yield device
    device.close()


def refusal(call, *args, **named) -> str:
    with pytest.raises(Refusal) as caught:
        call(*args, **named)
    return caught.value.code


def test_from_the_first_tick_to_the_second_signature(device):
    cards = device.observing.checklists("ana")
    assert [(card.id, card.stage, card.points) for card in cards] == [(WHICH, "new", 3)]
    view = device.observing.open("ana", WHICH)
    assert [point.critical for point in view.points] == [True, False, False]
    ticks = Ticks(marks=NOT_YET, note=" Calm  and kind. ", next_step="Count to 20 with me on Tuesday.")
    told = device.observing.record("ana", WHICH, ticks, signed_off=False)
    assert (told.card.stage, told.observer, told.note) == ("not_yet", "Sue", "Calm and kind.")
    assert told.signs_with is SecretKind.PIN
    again = device.observing.record("ana", WHICH, Ticks(marks=DONE), signed_off=True)
    assert (again.card.stage, again.note, again.signed_ms) == ("signed_off", "", 0)
    assert not device.observing.countersign("ana", again.observation, "0000").ok
    assert device.observing.outcome("ana", WHICH).signed_ms == 0
    assert device.observing.countersign("ana", again.observation, "2580").ok
    assert device.observing.outcome("ana", WHICH).signed_ms > 0
    assert device.gate.actor.id == "sue"  # nobody changed places
    assert refusal(device.observing.countersign, "ana", again.observation, "2580") == "signed_before"
    assert refusal(device.observing.countersign, "ana", told.observation, "2580") == "no_such_observation"
    acts(device, "ana")
    (mine,) = device.observing.mine("ana")
    assert [(point.text, point.mark) for point in mine.points] == [
        ("Washes before", Mark.DONE),
        ("Washes long enough", Mark.DONE),
        ("Takes soap", Mark.NOT_SEEN),
    ]


def test_the_person_signs_later_by_themselves(device):
    told = device.observing.record("ana", WHICH, Ticks(marks=DONE), signed_off=True)
    acts(device, "ana")
    assert device.observing.countersign("ana", told.observation, "2580").ok
    assert device.observing.mine("ana")[0].signed_ms > 0


@pytest.mark.parametrize(
    ("ticks", "signed_off", "code"),
    [
        (Ticks(marks={**DONE, "before": Mark.NOT_SEEN}), True, "not_to_be_signed_off"),
        (Ticks(marks={**DONE, "before": Mark.NOT_YET}), True, "not_to_be_signed_off"),
        (Ticks(marks=NOT_YET), True, "not_to_be_signed_off"),
        (Ticks(marks=NOT_YET), False, "next_step_missing"),
        (Ticks(marks=NOT_YET, next_step="  "), False, "next_step_missing"),
        (Ticks(marks={"before": Mark.DONE}), True, "points_open"),
        (Ticks(marks={"before": Mark.DONE, "other": Mark.DONE, "long": Mark.DONE}), True, "points_open"),
    ],
)
def test_what_is_not_whole_or_not_safe_is_not_recorded(device, ticks, signed_off, code):
    assert refusal(device.observing.record, "ana", WHICH, ticks, signed_off=signed_off) == code
    assert "ChecklistObserved" not in device.facts()


def test_nobody_watches_themselves_and_learners_watch_nobody(device):
    assert refusal(device.observing.checklists, "sue") == "observe_own"
    assert refusal(device.observing.record, "sue", WHICH, Ticks(marks=DONE), signed_off=True) == "observe_own"
    assert refusal(device.observing.open, "ana", "no-such") == "no_such_checklist"
    acts(device, "ana")
    assert refusal(device.observing.checklists, "sam") == "not_allowed"
    assert refusal(device.observing.mine, "sue") == "not_yours"


def test_ticks_survive_a_kill_and_are_each_observers_own(device):
    ticks = Ticks(marks={"before": Mark.DONE}, note="half way")
    device.observing.keep("ana", WHICH, ticks)
    again = device.reopened(PACK)
    acts(again, "sue", Role.SUPERVISOR)
    assert again.observing.open("ana", WHICH).ticks == ticks
    assert again.observing.checklists("ana")[0].begun
    acts(again, "sam", Role.SUPERVISOR)
    assert again.observing.open("ana", WHICH).ticks == Ticks()
    acts(again, "sue", Role.SUPERVISOR)
    again.observing.record("ana", WHICH, Ticks(marks=DONE), signed_off=True)
    assert again.observing.open("ana", WHICH).ticks == Ticks()
    again.close()


def test_a_temporary_pin_is_no_signature(device):
    told = device.observing.record("ana", WHICH, Ticks(marks=DONE), signed_off=True)
    pin = device.accounts.reset_pin("ana")
    assert device.observing.outcome("ana", WHICH).signs_with is SecretKind.NONE
    assert refusal(device.observing.countersign, "ana", told.observation, pin) == "signs_with_nothing"
    assert not device.accounts.proves("ana", pin).ok


def test_wrong_signatures_count_as_wrong_tries_at_the_door(device):
    told = device.observing.record("ana", WHICH, Ticks(marks=DONE), signed_off=True)
    waits = [device.observing.countersign("ana", told.observation, "1111").wait_seconds for _ in range(8)]
    assert max(waits) > 0
    assert not device.observing.countersign("ana", told.observation, "2580").ok  # not looked at during the wait


def test_who_looked_and_what_was_done_is_written_down(device):
    device.observing.checklists("ana")
    told = device.observing.record("ana", WHICH, Ticks(marks=DONE, note="secret words"), signed_off=True)
    device.observing.countersign("ana", told.observation, "2580")
    entries = device.audit.entries("ana")
    assert [entry.action for entry in entries][:2] == ["countersigned", "observed"]
    assert {entry.actor for entry in entries} >= {"sue"}
    assert any(entry.action == LOOKED and entry.detail["page"] == "checklist" for entry in entries)
    assert "secret words" not in repr(entries)
    assert "2580" not in repr(entries)
    acts(device, "ana")
    assert [look.name for look in device.privacy.who_looked("ana")][:1] == ["Sue"]


def test_it_roams_without_the_observers_words_and_is_no_evidence(device, tmp_path):
    before = device.record.state("ana")
    told = device.observing.record(
        "ana", WHICH, Ticks(marks=NOT_YET, note="Mr Hill was there", next_step="Once more"), signed_off=False
    )
    device.observing.countersign("ana", told.observation, "2580")
    statements = [device.profile.statement(e) for e in device.record.events("ana", leaving_only=True)]
    assert len(statements) == 2
    assert not any("Mr Hill" in text or "Once more" in text for text in statements)
    observed = json.loads(statements[0])
    assert observed["context"]["instructor"]["account"]["name"] == "sue"
    assert observed["result"]["success"] is False
    other = Device(tmp_path, PACK, name="d2")
    other.enrol()
    other.record.absorb(device.roamed())
    mine, theirs = (each.record.state("ana").pack("kit") for each in (device, other))
    assert theirs.observed.last == mine.observed.last
    assert theirs.observed.signed_ms == mine.observed.signed_ms
    (seen,) = other.observing.mine("ana")
    assert (seen.note, seen.next_step, seen.observer) == ("", "", "")
    assert mine.model.interval()[0].tolist() == device.fold.pack_state(before, "kit").model.interval()[0].tolist()
    other.close()


def test_the_latest_observation_counts_whatever_the_order_of_arrival(device, tmp_path):
    first = device.observing.record("ana", WHICH, Ticks(marks=DONE), signed_off=True)
    device.clock.pass_ms(60_000)
    last = device.observing.record("ana", WHICH, Ticks(marks=NOT_YET, next_step="again"), signed_off=False)
    events = device.roamed()
    other = Device(tmp_path, PACK, name="d2")
    other.enrol()
    other.record.absorb(events[1:])
    other.record.absorb(events[:1])
    assert other.observing.mine("ana")[0].observation == last.observation != first.observation
    columns = "observer, result, done, not_yet, not_seen, signed_ms"
    rows = other.database.execute(f"SELECT {columns} FROM observed").fetchall()
    assert rows == [("sue", "not_yet", 1, 1, 1, 0)]
    other.close()


def test_each_reads_it_in_their_own_words(device):
    acts(device, "sue", Role.SUPERVISOR)
    device.accounts.set_preferences("sue", msgspec.structs.replace(device.accounts.preferences("sue"), language="es"))
    assert device.observing.open("ana", WHICH).card.title == "Visto"
    device.observing.record("ana", WHICH, Ticks(marks=DONE), signed_off=True)
    acts(device, "ana")
    assert device.observing.mine("ana")[0].card.title == "Seen at work"


def test_a_point_that_the_pack_lost_is_left_out(device):
    device.observing.record("ana", WHICH, Ticks(marks=DONE), signed_off=True)
    shorter = msgspec.structs.replace(SAMPLE, points=SAMPLE.points[:2])
    again = device.reopened(msgspec.structs.replace(PACK, checklists=(shorter,)))
    assert len(again.observing.mine("ana")[0].points) == 2
    (event,) = [e for e in again.events() if isinstance(e.fact, ChecklistObserved)]
    assert len(event.fact.marks) == 3
    again.close()


def newer(tmp_path, device: Device, **changed) -> Device:
    """The same device after the pack was replaced by one whose checklist is another."""
    device.close()
    again = msgspec.structs.replace(SAMPLE, **changed)
    renamed = (Renamed(part="checklist", id=again.id, was=(SAMPLE.id,)),) if again.id != SAMPLE.id else ()
    pack = msgspec.structs.replace(PACK, checklists=(again,), variants=(), renamed=renamed)
    opened = Device(tmp_path, pack)
    acts(opened, "sue", Role.SUPERVISOR)
    return opened


def test_ticks_outlive_a_new_name_of_the_checklist(tmp_path, device):
    device.observing.keep("ana", WHICH, Ticks(marks={"before": Mark.DONE}, note="Calm."))
    again = newer(tmp_path, device, id="hands-anew")
    assert [card.begun for card in again.observing.checklists("ana")] == [True]
    view = again.observing.open("ana", "hands-anew")
    assert (view.ticks, view.reworded) == (Ticks(marks={"before": Mark.DONE}, note="Calm."), False)
    again.observing.keep("ana", "hands-anew", Ticks(marks=DONE))
    assert again.observing.open("ana", "hands-anew").ticks.marks == DONE
    again.observing.record("ana", "hands-anew", Ticks(marks=DONE), signed_off=True)
    assert again.observing.open("ana", "hands-anew").ticks == Ticks()
    again.close()


def test_a_point_that_reads_otherwise_now_is_looked_at_again(tmp_path, device):
    device.observing.keep("ana", WHICH, Ticks(marks=DONE, note="Calm."))
    first, *others = SAMPLE.points
    points = (msgspec.structs.replace(first, text="Washes before and after"), *others)
    again = newer(tmp_path, device, points=points)
    view = again.observing.open("ana", WHICH)
    assert view.reworded
    assert view.ticks == Ticks(marks={k: v for k, v in DONE.items() if k != first.id}, note="Calm.")
    again.close()
