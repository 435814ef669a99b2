# SPDX-License-Identifier: Apache-2.0
"""Finding people, and what an operator does with them."""

from __future__ import annotations

import inspect

import pytest

from app.errors import Refusal
from app.people.people import People
from app.rights import COMMAND_LINE, Actor, ActorKind, Role
from tests.app.conftest import MakeDevice
from tests.app.kit import Device
from ui.ports import PeoplePort


def people_of(device: Device) -> People:
    return People(
        device.database,
        device.record,
        audit=device.audit,
        gate=device.gate,
        clock=device.clock,
        accounts=device.accounts,
    )


@pytest.fixture
def device(make_device: MakeDevice) -> Device:
    return make_device()


@pytest.fixture
def people(device: Device) -> People:
    return people_of(device)


def names(people: People, text: str, **options: object) -> list[str]:
    return [card.name for card in people.find(text, **options)]


def refused(code: str) -> pytest.RaisesExc[Refusal]:
    return pytest.raises(Refusal, check=lambda refusal: refusal.code == code)


def person(id: str, role: Role, site: str = "") -> Actor:
    return Actor(kind=ActorKind.PERSON, id=id, role=role, site=site)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("zo", ["Zoë O'Neill", "Azo Zola", "Lazo Bright"]),
        ("ZOE ", ["Zoë O'Neill"]),
        ("oneill", ["Zoë O'Neill"]),
        ("o'neill", ["Zoë O'Neill"]),
        ("luk", ["Bo Łuk"]),
        ("Łuk", ["Bo Łuk"]),
        ("李", ["李 明"]),
        ("", ["Azo Zola", "Bo Łuk", "Lazo Bright", "Zoë O'Neill", "李 明"]),
        ("%", []),
    ],
)
def test_find_ignores_accents_and_case_and_puts_beginnings_first(people: People, text: str, found: list[str]) -> None:
    for name in ("Lazo Bright", "Azo Zola", "Zoë O'Neill", "Bo Łuk", "李 明"):
        people.add(name=name)
    assert names(people, text) == found
    assert names(people, text, most=1) == found[:1]


def test_a_new_name_is_found_and_the_old_one_no_more(people: People) -> None:
    people.add(id="ana", name="Ana")
    people.rename("ana", "  Señora   Ñu ")
    assert names(people, "senora nu") == ["Señora Ñu"]
    assert names(people, "ana") == []
    with refused("name_missing"):
        people.rename("ana", " ")


def test_who_left_is_found_by_who_may_see_people_only(people: People, device: Device) -> None:
    people.add(id="ana", name="Ana", pin="4917")
    people.leave("ana")
    assert names(people, "a") == []
    assert names(people, "a", left=True) == ["Ana"]
    device.gate.enter(person("bo", Role.LEARNER))
    with refused("not_allowed"):
        people.find("a", left=True)


def test_who_left_cannot_sign_in_until_they_are_back(people: People, device: Device) -> None:
    people.add(id="ana", name="Ana", pin="4917")
    device.database.execute("INSERT INTO badge (digest, learner, issued_ms) VALUES ('x', 'ana', 1)")
    people.leave("ana")
    with refused("has_left"):
        device.accounts.sign_in("ana", "4917")
    assert device.gate.actor == COMMAND_LINE
    assert device.database.execute("SELECT revoked_ms FROM badge").fetchone()[0] == device.clock.now_ms()
    with refused("has_left"):
        people.leave("ana")
    people.come_back("ana")
    with refused("still_here"):
        people.come_back("ana")
    assert device.accounts.sign_in("ana", "4917").ok
    assert device.facts("ana") == ["LearnerAdded"]


@pytest.mark.parametrize(
    "name", ["", "  ", "\u200b", "\u00ad\u2060", "\u3164", "\u202e", "\u200d", "\u0301", "\u2800 \x07"]
)
def test_a_name_that_nobody_could_see_is_none(device: Device, people: People, name: str) -> None:
    people.add(id="ana", name="Ana")
    for call in (
        lambda: device.accounts.add(id="bo", name=name),
        lambda: people.add(id="bo", name=name),
        lambda: people.rename("ana", name),
    ):
        with pytest.raises(Refusal) as refusal:
            call()
        assert refusal.value.code == "name_missing"
    assert [card.name for card in device.accounts.cards()] == ["Ana"]


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Olga\u200b Op\u2063", "Olga Op"),
        ("\u202eaglO", "aglO"),
        ("\u2067Kim\tWet\x00", "Kim Wet"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("क\u094d\u200dष", "क\u094d\u200dष"),
        ("A\u200cna\u200d Ob\u034fi\ufe0f\U000e0100", "Ana Obi"),
        ("می\u200c \u200cخ", "می خ"),
        ("Zoe\u0308", "Zoë"),
        ("Zoë O'Neill-Łuk 2 ★", "Zoë O'Neill-Łuk 2 ★"),
    ],
)
def test_what_nobody_sees_is_left_out_of_a_name(device: Device, people: People, name: str, kept: str) -> None:
    assert device.accounts.add(id="a", name=name).name == kept
    people.add(id="b", name="B")
    people.rename("b", name)
    assert people.card("b").name == kept


def test_roles_belong_to_sites_and_moving_takes_none_along(people: People) -> None:
    people.set_site("North")
    people.add(id="ana", name="Ana", role="supervisor")
    assert people.role_here("ana") is Role.SUPERVISOR
    people.move("ana", "South")
    assert people.role_here("ana") is Role.LEARNER
    people.set_role("ana", "North", "operator")
    assert people.role_here("ana") is Role.OPERATOR
    assert people.standing("ana").role == "learner", "at home, in South"
    people.move("ana", "North")
    assert people.role_here("ana") is Role.OPERATOR
    people.move("ana", "South")
    assert people.role_here("ana") is Role.LEARNER, "nothing stays behind"


def test_people_of_a_former_site_stay_there(people: People) -> None:
    people.add(id="ana", name="Ana", role="operator")
    people.set_site("North")
    assert people.role_here("ana") is Role.OPERATOR
    people.set_site("South")
    assert people.standing("ana").site == "North"
    assert people.role_here("ana") is Role.LEARNER
    with refused("bad_site"):
        people.set_site(" ")


def test_nobody_but_an_operator_of_the_site_does_it(people: People, device: Device) -> None:
    people.set_site("North")
    people.add(id="ana", name="Ana")
    people.add(id="far", name="Far", site="South")
    people.add(id="op", name="Op", role="operator")
    calls = (
        lambda who: people.rename(who, "X"),
        lambda who: people.move(who, "South"),
        lambda who: people.set_role(who, "North", "operator"),
        people.leave,
        people.come_back,
        lambda who: people.merge(who, "op"),
    )
    before = device.database.execute("SELECT * FROM learner ORDER BY id").fetchall()
    for role in (Role.LEARNER, Role.SUPERVISOR):
        device.gate.enter(person("boss", role, "North"))
        for call in calls:
            with refused("not_allowed"):
                call("ana")
        with refused("not_allowed"):
            people.set_site("East")
    device.gate.leave()
    for call in calls:
        with refused("not_signed_in"):
            call("ana")
    device.gate.enter(person("op", Role.OPERATOR, "North"))
    for call in (calls[0], calls[1], calls[3], calls[5]):
        with refused("not_allowed"):
            call("far")
    with refused("other_site"):
        people.set_role("ana", "South", "operator")
    for call in (people.leave, lambda who: people.merge(who, "ana")):
        with refused("not_oneself"):
            call("op")
    assert device.database.execute("SELECT * FROM learner ORDER BY id").fetchall() == before


def test_nobody_takes_their_own_role_away(people: People, device: Device) -> None:
    """The last operator would leave the device to whoever comes next."""
    people.add(id="op", name="Op", role="operator", pin="4917")
    device.accounts.sign_in("op", "4917")
    with refused("not_oneself"):
        people.set_role("op", people.site(), "learner")
    with refused("not_oneself"):
        people.change("op", "roster", {"role": "learner"})
    for away in (lambda: people.move("op", "South"), lambda: people.change("op", "roster", {"site": "South"})):
        with refused("not_oneself"):
            away()
    people.change("op", "roster", {"name": "Olga"})
    assert people.role_here("op") is Role.OPERATOR


def test_all_of_it_is_written_down_without_a_name(people: People, device: Device) -> None:
    people.add(id="ana", name="Ana Secret")
    people.add(id="bo", name="Bo")
    people.rename("ana", "Another Secret")
    people.move("ana", "South")
    people.set_role("ana", "South", "supervisor")
    people.leave("ana")
    people.come_back("ana")
    people.merge("ana", "bo")
    entries = device.audit.entries("ana")
    assert [entry.action for entry in reversed(entries)] == [
        "person_added",
        "person_renamed",
        "person_moved",
        "role_set",
        "person_left",
        "person_back",
        "person_merged",
    ]
    assert "Secret" not in repr(entries)
    assert device.audit.entries("bo")[0].detail == {"duplicate": "ana"}


def test_somebody_unknown_is_refused_everywhere(people: People) -> None:
    people.add(id="ana", name="Ana")
    for call in (
        people.leave,
        people.come_back,
        people.role_here,
        people.standing,
        lambda who: people.merge("ana", who),
    ):
        with refused("no_such_learner"):
            call("zoe")


def test_what_a_window_is_promised_is_there() -> None:
    promised = [name for name in vars(PeoplePort) if not name.startswith("_")]
    assert promised == ["find", "move", "set_role", "leave", "come_back", "merge"]
    for name in promised:
        assert inspect.signature(getattr(People, name)) == inspect.signature(getattr(PeoplePort, name))
