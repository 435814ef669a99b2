# SPDX-License-Identifier: Apache-2.0
"""Photos of somebody at work: for the two who were there, on this device, and gone when they should be."""

from __future__ import annotations

import msgspec
import pytest

from app.errors import Refusal
from app.observing.facts import ChecklistObserved, Mark
from app.observing.photos import MOST, Photos
from app.observing.views import ObservedView, PhotosStand, Ticks
from app.portfolio.camera import Camera
from app.portfolio.checks import LONGEST
from app.rights import COMMAND_LINE
from tests.app.cycling.test_cycling import dump
from tests.app.kit import Device, make_pack
from tests.app.people.test_people import people_of
from tests.evidence_samples import EXIF, jpeg
from tests.practice_samples import make_checklist

SAMPLE = make_checklist("clean", "when")
PACK = msgspec.structs.replace(make_pack(), checklists=(SAMPLE,))
DONE = Ticks(marks={"before": Mark.DONE, "long": Mark.DONE, "soap": Mark.DONE})
PINS = {"ana": "2580", "sue": "4813", "sam": "5924", "opa": "6035"}
ROLES = {"sue": "supervisor", "sam": "supervisor", "opa": "operator"}
PICTURE = jpeg(marker=b"a bed that was made")


class Ward:
    """A device where Sue watches Ana; Bo has no PIN."""

    def __init__(self, folder, name: str = "d1") -> None:
        self.device = Device(folder, PACK, name=name, pairs=True)
        device = self.device
        for who, pin in PINS.items():
            device.accounts.add(id=who, name=who.title(), role=ROLES.get(who, "learner"), pack="kit", pin=pin)
        device.accounts.add(id="bo", name="Bo", pack="kit")
        for who in PINS:
            self.sign_in(who)
        self.camera = Camera(device.database, gate=device.gate, audit=device.audit)
        self.photos = Photos(
            device.database,
            record=device.record,
            accounts=device.accounts,
            gate=device.gate,
            audit=device.audit,
            camera=self.camera,
            new_id=device.new_id,
        )
        self.sign_in("sue")

    def sign_in(self, who: str) -> None:
        assert self.device.accounts.sign_in(who, PINS.get(who, "")).ok

    def watch(self, learner: str = "ana") -> ObservedView:
        return self.device.observing.record(learner, SAMPLE.id, DONE, signed_off=True)

    def add(self, seen: ObservedView, learner: str = "ana", data: bytes = PICTURE):
        return self.photos.add(learner, seen.observation, data, nobody_in_it=True, looked_again=True)


@pytest.fixture
def ward(tmp_path):
    made = Ward(tmp_path)
    yield made
    made.device.close()


def refusal(call, *args, **named) -> str:
    with pytest.raises(Refusal) as caught:
        call(*args, **named)
    return caught.value.code


def count(ward: Ward) -> int:
    return ward.device.database.execute("SELECT count(*) FROM piece").fetchone()[0]


def test_both_see_it_and_nobody_can_read_it_in_the_database(ward):
    seen = ward.watch()
    assert ward.photos.kept("ana", seen.observation).stand is PhotosStand.MAY
    kept = ward.add(seen)
    (card,) = kept.photos
    assert ward.photos.photo("ana", card.id).data == PICTURE
    assert "a bed that was made" not in dump(ward.device)
    looks = [e for e in ward.device.audit.entries("ana") if e.detail.get("page") == "photo"]
    assert [e.actor for e in looks] == ["sue"], "Ana sees who opened it"
    ward.sign_in("ana")
    mine = ward.photos.kept("ana", seen.observation)
    assert (mine.stand, mine.photos) == (PhotosStand.OWN, kept.photos)
    assert ward.photos.photo("ana", card.id).data == PICTURE


def test_nobody_else_opens_it_or_learns_of_it(ward):
    seen = ward.watch()
    card = ward.add(seen).photos[0]
    ward.sign_in("sam")
    other = ward.photos.kept("ana", seen.observation)
    assert (other.stand, other.photos) == (PhotosStand.NOT_YOURS, ())
    for who, code in (("sam", "not_allowed"), ("opa", "not_allowed"), ("bo", "not_allowed")):
        ward.sign_in(who)
        assert refusal(ward.photos.photo, "ana", card.id) == code
        assert refusal(ward.photos.drop, "ana", card.id) == code
        assert refusal(ward.add, seen) == code
    ward.device.gate.enter(COMMAND_LINE)
    assert refusal(ward.photos.photo, "ana", card.id) == "not_allowed"
    ward.device.accounts.sign_out()
    ward.sign_in("ana")
    assert refusal(ward.add, seen) == "not_allowed", "who was watched puts none to it"
    assert count(ward) == 1


def test_asked_twice_bare_and_three_at_most(ward):
    seen = ward.watch()
    add = ward.photos.add
    for asked in ((True, False), (False, True), (False, False)):
        named = dict(zip(("nobody_in_it", "looked_again"), asked, strict=True))
        assert refusal(add, "ana", seen.observation, PICTURE, **named) == "picture_not_asked"
    both = {"nobody_in_it": True, "looked_again": True}
    place = jpeg(EXIF)
    assert refusal(add, "ana", seen.observation, place, **both) == "bad_picture"
    assert refusal(add, "ana", seen.observation, jpeg(width=LONGEST + 1), **both) == "bad_picture"
    assert refusal(add, "ana", "no-such", PICTURE, **both) == "no_such_observation"
    for _ in range(MOST):
        ward.add(seen)
    assert ward.photos.kept("ana", seen.observation).stand is PhotosStand.FULL
    assert refusal(ward.add, seen) == "too_many_pieces"


def test_who_has_no_pin_gets_none(ward):
    seen = ward.watch("bo")
    assert ward.photos.kept("bo", seen.observation).stand is PhotosStand.NO_KEY
    assert refusal(ward.add, seen, "bo") == "no_sharing_key"
    assert count(ward) == 0


def test_who_was_watched_deletes_it_and_it_goes_with_them(ward):
    seen = ward.watch()
    first, second = (ward.add(seen).photos[-1].id for _ in range(2))
    ward.photos.drop("ana", first)
    ward.sign_in("ana")
    ward.photos.drop("ana", second)
    assert count(ward) == 0
    assert refusal(ward.photos.photo, "ana", second) == "no_such_piece"
    ward.sign_in("sue")
    ward.add(seen)
    ward.device.gate.enter(COMMAND_LINE)
    ward.device.privacy.erase("ana")
    assert count(ward) == 0


def test_a_new_look_takes_the_old_photos_along_and_one_from_elsewhere_leaves_them_to_the_person(ward, tmp_path):
    first = ward.watch()
    ward.add(first)
    ward.device.clock.pass_ms(60_000)
    second = ward.watch()
    assert count(ward) == 0
    card = ward.add(second).photos[0]
    other = Ward(tmp_path, "d2")
    other.device.clock.pass_ms(600_000)
    third = other.watch()
    ward.device.record.absorb([e for e in other.device.roamed() if "ChecklistObserved" in type(e.fact).__name__])
    other.device.close()
    ward.sign_in("ana")
    mine = ward.photos.kept("ana", third.observation)
    assert [each.id for each in mine.photos] == [card.id]
    ward.photos.drop("ana", card.id)
    assert count(ward) == 0


def merged(ward: Ward, duplicate: str, into: str) -> None:
    ward.device.gate.enter(COMMAND_LINE)
    people_of(ward.device).merge(duplicate, into, give_up_notes=True)


def test_who_is_the_same_person_as_who_watched_stands_in_their_place(ward):
    """The key that the photo was sealed for is gone; it stays theirs to take away, and is still of who is on it."""
    seen = ward.watch()
    first = ward.add(seen).photos[0]
    merged(ward, "sue", "sam")
    ward.sign_in("sam")
    kept = ward.photos.kept("ana", seen.observation)
    assert (kept.stand, [each.id for each in kept.photos]) == (PhotosStand.MAY, [first.id])
    assert refusal(ward.photos.photo, "ana", first.id) == "sealed_unreadable"
    (_, second) = ward.add(seen).photos
    assert ward.photos.photo("ana", second.id).data == PICTURE
    ward.photos.drop("ana", first.id)
    ward.sign_in("ana")
    assert [each.id for each in ward.photos.kept("ana", seen.observation).photos] == [second.id]


@pytest.mark.parametrize("gone", ["merged", "erased"])
def test_a_photo_of_an_earlier_time_stays_with_who_is_on_it_when_who_watched_is_gone(ward, gone):
    early = ward.add(ward.watch()).photos[0]
    again = ChecklistObserved(
        observation="elsewhere", checklist=SAMPLE.id, pack="kit", version="1.0.0", module="clean", observer="sam",
        marks={}, signed_off=False,
    )  # fmt: skip
    ward.device.clock.pass_ms(1)
    ward.device.record.append("ana", again)  # it came from another device: the photo is of the time before
    if gone == "merged":
        merged(ward, "sue", "sam")
    else:
        ward.device.gate.enter(COMMAND_LINE)
        ward.device.privacy.erase("sue", reason="asked")
    ward.sign_in("ana")
    assert [each.id for each in ward.photos.kept("ana", again.observation).photos] == [early.id]
    assert ward.photos.photo("ana", early.id).data == PICTURE
    ward.photos.drop("ana", early.id)
    assert count(ward) == 0
