# SPDX-License-Identifier: Apache-2.0
"""Who looks after the device: trust on first use, and what they alone may do to it."""

from __future__ import annotations

import pytest

from app.caretakers import FIRST, Caretakers
from app.errors import Refusal
from app.people.roster import JobsPort, RosterImport
from app.people.roster_file import read_roster
from app.record.backup import backups
from app.record.home import Home
from app.rights import COMMAND_LINE, ActorKind
from tests.app.conftest import MakeDevice
from tests.app.kit import Device
from tests.app.people.test_people import people_of
from ui.compose import Program, assemble


@pytest.fixture
def device(make_device: MakeDevice) -> Device:
    return make_device(actor=None)


def no_jobs() -> JobsPort:
    raise AssertionError("this list says nothing of jobs")


def caretakers(device: Device) -> Caretakers:
    return Caretakers(device.database, gate=device.gate, audit=device.audit, accounts=device.accounts)


def test_the_first_is_whoever_says_so_and_the_second_is_refused(device: Device) -> None:
    rosa = caretakers(device).first(name=" Rosa  Meier ", pin="2580", language="es")
    assert (rosa.name, rosa.role, rosa.language) == ("Rosa Meier", "operator", "es")
    assert caretakers(device).cards() == (rosa,)
    with pytest.raises(Refusal, match="operator_known"):
        caretakers(device).first(name="Mallory", pin="1397")
    assert [card.name for card in device.accounts.cards()] == ["Rosa Meier"]
    noted = {(entry.action, entry.actor, entry.kind) for entry in device.audit.entries(rosa.id)}
    assert noted == {(what, rosa.id, ActorKind.PERSON) for what in ("person_added", FIRST)}
    assert not caretakers(device).here()
    assert device.accounts.sign_in(rosa.id, "2580").ok
    assert caretakers(device).here()


def test_nothing_is_left_of_a_first_one_whose_pin_is_refused(device: Device) -> None:
    for pin, code in (("1234", "weak_pin"), ("12", "bad_pin"), ("", "bad_pin")):
        with pytest.raises(Refusal, match=code):
            caretakers(device).first(name="Rosa", pin=pin)
    assert device.accounts.cards() == ()
    assert device.audit.entries() == ()


def test_who_has_no_pin_does_not_look_after_anything(make_device: MakeDevice) -> None:
    device = make_device()
    device.accounts.add(id="olga", name="Olga", role="operator")
    device.accounts.add(id="sue", name="Sue", role="supervisor", pin="2580")
    assert caretakers(device).cards() == ()
    device.accounts.set_pin("olga", "2580")
    assert [card.id for card in caretakers(device).cards()] == ["olga"]


def test_an_operator_counts_where_they_are_one(make_device: MakeDevice) -> None:
    device = make_device()
    for who in ("here", "away", "both", "gone"):
        device.accounts.add(id=who, name=who.title(), role="operator", pin="2580")
    device.database.execute("UPDATE learner SET site = 'south' WHERE id IN ('away', 'both')")
    device.database.execute("INSERT INTO membership (learner, site, role) VALUES ('both', '', 'operator')")
    people_of(device).leave("gone")
    assert [card.id for card in caretakers(device).cards()] == ["both", "here"]


def test_nobody_makes_an_operator_beside_one_who_is_it_at_another_site_than_their_own(make_device: MakeDevice) -> None:
    device = make_device(actor=None)
    device.accounts.add(id="ward", name="Ward")
    device.database.execute("INSERT INTO membership (learner, site, role) VALUES ('ward', 'south', 'operator')")
    with pytest.raises(Refusal, match="not_signed_in"):
        device.accounts.add(id="mallory", name="Mallory", role="operator")
    device.database.execute("UPDATE learner SET left_ms = 1 WHERE id = 'ward'")
    device.accounts.add(id="rosa", name="Rosa", role="operator")


def test_a_list_stops_at_the_person_at_whom_the_right_ends(make_device: MakeDevice) -> None:
    device = make_device(actor=None)
    rosa = caretakers(device).first(name="Rosa", pin="2580")
    assert device.accounts.sign_in(rosa.id, "2580").ok
    roster = read_roster(b"id,name\nana,Ana\nben,Ben\n", "x.csv")
    lines = RosterImport(device.database, people_of(device), device.gate, no_jobs).steps(roster, dry_run=False)
    assert next(lines).id == "ana"
    device.accounts.sign_out()
    with pytest.raises(Refusal, match="not_signed_in"):
        next(lines)
    assert [card.name for card in device.accounts.cards()] == ["Ana", "Rosa"]


# --- the device, on the real program


@pytest.fixture
def program(tmp_path, monkeypatch) -> Program:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    program = assemble(Home(tmp_path / "home"), actor=COMMAND_LINE)
    yield program
    program.close()


def test_everybody_may_know_a_few_facts_and_nothing_about_people(program: Program) -> None:
    program.set_lrs("https://lrs.example/xapi/", "key", "hush")
    program.accounts.add(name="Ana Secret", pin="2580")
    said = str(program.device.facts())
    assert program.meta.device[:8] in said
    assert not any(word in said for word in ("Ana", "lrs.example", "key", program.meta.device))


def test_a_copy_is_made_and_noted(program: Program) -> None:
    assert program.device.device().last_backup_ms is None
    program.device.back_up()
    assert len(backups(program.home, program.keys.key())) == 1
    assert program.device.device().last_backup_ms is not None
    assert program.audit.entries(action="backup_made")[0].kind is ActorKind.COMMAND_LINE
