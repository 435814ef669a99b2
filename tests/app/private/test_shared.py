# SPDX-License-Identifier: Apache-2.0
"""Sharing one text with one person: who can open it, from when to when, and that nobody else ever can."""

from __future__ import annotations

import os
from base64 import b64encode

import pytest

from app.errors import Refusal
from app.events import NoteTaken
from app.own.facts import NoteShared, SharingEnded
from app.private.pair import open_mine, public_of, seal_for
from app.private.shared import MOST_TEXT, Sharing, private_arrived
from app.record.leaving import Leaving, Switches
from app.rights import COMMAND_LINE, Actor, ActorKind
from tests.app.cycling.test_cycling import dump
from tests.app.kit import Device
from tests.app.record.test_plans import noted

TEXT = "I was afraid when Mrs Abara fell, and I said nothing."
PINS = {"ana": "2580", "bo": "3691", "sue": "4813"}


class House:
    def __init__(self, device: Device) -> None:
        self.device = device
        self.sharing = Sharing(
            device.database,
            record=device.record,
            accounts=device.accounts,
            gate=device.gate,
            sealed=device.sealed,
            new_id=device.new_id,
            roams=Switches(device.database).notes_roam,
        )

    def sign_in(self, who: str) -> bytes:
        assert self.device.accounts.sign_in(who, PINS[who]).ok
        key = self.device.accounts.private_key(who)
        assert key is not None
        return key

    def wrote(self, text: str = TEXT) -> str:
        return self.device.sealed.write("ana", self.sign_in("ana"), "reflection", text)

    def texts(self, who: str) -> list[str | None]:
        self.sign_in(who)
        return [each.text for each in self.sharing.with_me(who)]

    def let_leave(self) -> None:
        self.device.gate.enter(COMMAND_LINE)
        self.device.privacy.set_switch(Leaving.NOTES, on=True)


@pytest.fixture
def house(tmp_path):
    device = Device(tmp_path, pairs=True)
    for who, pin in PINS.items():
        device.accounts.add(id=who, name=who.title(), pin=pin, role="supervisor" if who == "sue" else "learner")
    device.accounts.add(id="nia", name="Nia")
    made = House(device)
    for who in PINS:
        made.sign_in(who)
    yield made
    device.close()


def test_a_box_opens_for_whom_it_was_sealed_and_as_what_it_is():
    mine, other = os.urandom(32), os.urandom(32)
    box = seal_for(public_of(mine), b"text", b"this one")
    assert open_mine(mine, box, b"this one") == b"text"
    assert open_mine(mine, box, b"another one") is None
    assert open_mine(other, box, b"this one") is None
    assert open_mine(mine, box[:-1] + bytes((box[-1] ^ 1,)), b"this one") is None
    assert open_mine(mine, b"", b"this one") is None
    assert open_mine(mine, b"\x02" + box[1:], b"this one") is None
    assert box != seal_for(public_of(mine), b"text", b"this one")


@pytest.mark.parametrize("public", ["", "no base64!", b64encode(b"short").decode(), b64encode(bytes(32)).decode()])
def test_what_is_no_key_is_refused(public):
    with pytest.raises(Refusal, match="no_sharing_key"):
        seal_for(public, b"text", b"")


def test_the_public_half_is_recorded_once_and_anew_with_another_key(house):
    house.sign_in("ana")
    assert house.device.facts("ana").count("SharingKeyMade") == 1
    assert house.device.record.state("ana").own.public_key == public_of(house.sign_in("ana"))
    house.device.clock.pass_ms(1000)
    house.device.accounts.start_key_again("ana", PINS["ana"])
    assert house.device.facts("ana").count("SharingKeyMade") == 2
    assert house.device.record.state("ana").own.public_key == public_of(house.sign_in("ana"))
    assert "SharingKeyMade" not in house.device.facts("nia")


def test_one_person_reads_it_until_it_is_ended(house):
    note = house.wrote()
    assert [(one.name, one.may_read) for one in house.sharing.people("ana")] == [
        ("Bo", True),
        ("Nia", False),
        ("Sue", True),
    ]
    share = house.sharing.share("ana", note, "sue")
    with pytest.raises(Refusal, match="shared_before"):
        house.sharing.share("ana", note, "sue")
    with pytest.raises(Refusal, match="no_such_reader"):
        house.sharing.share("ana", note, "nia")
    (mine,) = house.sharing.mine("ana")
    assert (mine.note, mine.name, mine.text) == (note, "Sue", None)
    assert house.texts("bo") == []
    assert house.texts("sue") == [TEXT]
    assert house.sharing.with_me("sue")[0].name == "Ana"
    with pytest.raises(Refusal, match="not_yours"):
        house.sharing.end("ana", share)
    house.sharing.end("sue", share)  # what is somebody else's stays
    house.sign_in("ana")
    house.sharing.end("ana", share)
    assert house.sharing.mine("ana") == ()
    assert house.texts("sue") == []
    assert not {"NoteShared", "SharingEnded"} & set(house.device.facts("ana"))


def test_only_oneself_shares_reads_and_ends(house):
    note = house.wrote()
    for call in (
        lambda: house.sharing.share("ana", note, "bo"),
        lambda: house.sharing.mine("ana"),
        lambda: house.sharing.with_me("ana"),
        lambda: house.sharing.people("ana"),
        lambda: house.sharing.share("bo", note, "sue"),
    ):
        house.sign_in("bo")
        with pytest.raises(Refusal, match="not_yours"):
            call()
    house.device.gate.enter(COMMAND_LINE)
    with pytest.raises(Refusal, match="no_private_key"):
        house.sharing.with_me("sue")


def test_a_text_that_is_taken_away_is_nobodys_any_more(house):
    note = house.wrote()
    house.sharing.share("ana", note, "sue")
    house.device.sealed.erase(note)
    assert house.texts("sue") == []


def test_only_people_of_the_own_site_are_offered(house):
    house.device.database.execute("UPDATE learner SET site = 'North' WHERE id = 'bo'")
    note = house.wrote()
    assert "bo" not in [one.id for one in house.sharing.people("ana")]
    with pytest.raises(Refusal, match="no_such_reader"):
        house.sharing.share("ana", note, "bo")


def test_it_is_recorded_only_while_sealed_texts_may_leave_and_nobody_in_between_reads_it(house, caplog):
    caplog.set_level(0)
    note = house.wrote()
    house.sharing.share("ana", note, "bo")
    assert "NoteShared" not in house.device.facts("ana")
    house.let_leave()
    note = house.wrote("Another one")
    share = house.sharing.share("ana", note, "sue")
    assert house.device.facts("ana")[-1] == "NoteShared"
    sent = "".join(str(event) for event in house.device.roamed("ana"))
    assert "NoteShared" in sent
    for secret in (TEXT, "Another one"):
        assert secret not in sent + dump(house.device) + caplog.text
    house.sign_in("ana")
    house.sharing.end("ana", share)
    assert house.device.facts("ana")[-1] == "SharingEnded"


@pytest.mark.parametrize("backwards", [False, True])
def test_in_whatever_order_it_arrives_what_was_ended_stays_ended(house, backwards):
    database, box = house.device.database, b64encode(b"box").decode()
    shared = noted(NoteShared(share="s1", note="n1", sort="note", reader="sue", written_ms=1, box=box), 1)
    other = noted(NoteShared(share="s2", note="n2", sort="note", reader="sue", written_ms=1, box=box), 2)
    ended, taken = noted(SharingEnded(share="s1"), 3), noted(NoteTaken(note="n2"), 4)

    def count() -> int:
        return database.execute("SELECT count(*) FROM shared").fetchone()[0]

    events = [shared, other, ended, taken]
    if backwards:
        house.device.record.absorb([ended, taken])
        house.device.record.absorb([shared, other])
    else:
        private_arrived(database, [shared, other])
        assert count() == 2
        house.device.record.absorb(events)
    assert count() == 0


def test_erasing_the_reader_takes_what_was_sealed_for_them(house):
    house.sharing.share("ana", house.wrote(), "sue")
    house.device.gate.enter(Actor(kind=ActorKind.COMMAND_LINE))
    house.device.privacy.erase("sue")
    assert house.device.database.execute("SELECT count(*) FROM shared").fetchone()[0] == 0


def test_what_was_sealed_for_somebody_who_was_erased_does_not_come_back(house):
    house.device.gate.enter(Actor(kind=ActorKind.COMMAND_LINE))
    house.device.privacy.erase("sue")
    shared = NoteShared(share="s", note="n", sort="note", reader="sue", written_ms=1, box=b64encode(b"box").decode())
    house.device.record.absorb([noted(shared, 1)])
    assert house.device.database.execute("SELECT count(*) FROM shared").fetchone()[0] == 0


def test_what_another_program_sealed_is_cut_and_can_be_shown(house):
    public = public_of(house.sign_in("sue"))
    text = "x" * 1_000_000
    box = seal_for(public, text.encode(), b"stepwell shared\0note\0s\0ana\0sue")
    shared = NoteShared(share="s", note="n", sort="note", reader="sue", written_ms=1, box=b64encode(box).decode())
    house.device.record.absorb([noted(shared, 1)])
    (found,) = house.texts("sue")
    assert found == "x" * MOST_TEXT
