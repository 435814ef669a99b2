# SPDX-License-Identifier: Apache-2.0
"""Offering, asking and answering, on one device and on two; and that nobody but the two sees anything of it."""

from __future__ import annotations

import msgspec
import pytest

from app.errors import Refusal
from app.events import Purpose
from app.helping.askings import WAITS_MS
from app.helping.views import AskStage
from app.own.facts import HelpAnswered, HelpAsked
from app.rights import COMMAND_LINE
from tests.app.kit import DAY, KIT, Device


def people(device, *names, **fields):
    with device.gate.acting(COMMAND_LINE):
        for name in names:
            device.accounts.add(id=name, name=name.title(), pack="kit", **fields)


def come_in(device, who):
    assert device.accounts.sign_in(who, "").ok
    return device.helping


def offer(device, who, *modules):
    come_in(device, who).teach(who, modules)


@pytest.fixture
def device(tmp_path):
    device = Device(tmp_path, KIT, actor=None)
    people(device, "ana", "ben", "cleo")
    yield device
    device.close()


def test_what_is_offered_stands_until_something_else_is(device):
    helping = come_in(device, "ben")
    assert [row.on for row in helping.teaching("ben")] == [False, False, False]
    assert [row.module for row in helping.teach("ben", ("speak", "clean")) if row.on] == ["clean", "speak"]
    helping.teach("ben", ("clean", "speak"))
    assert device.facts("ben").count("TeachingOffered") == 1
    assert not any(row.on for row in helping.teach("ben", ()))
    with pytest.raises(Refusal, match="no_such_module"):
        helping.teach("ben", ("nothing",))


def test_ask_say_yes_and_end(device):
    offer(device, "ben", "clean")
    helping = come_in(device, "ana")
    (ben,) = helping.find("ana", "clean").helpers
    assert (ben.name, ben.module, ben.title, ben.same_language) == ("Ben", "clean", "Module clean", True)
    found = helping.ask("ana", "clean", "ben")
    assert found.helpers == ()
    assert [each.stage for each in found.asked] == [AskStage.WAITING]
    helping.ask("ana", "clean", "ben")
    assert device.facts("ana").count("HelpAsked") == 1
    helping = come_in(device, "ben")
    (asked,) = helping.to_answer("ben")
    assert (asked.name, asked.title, asked.mine) == ("Ana", "Module clean", False)
    view = helping.answer("ben", asked.ask, accepted=True)
    assert view.to_answer == ()
    assert [each.name for each in view.i_help] == ["Ana"]
    with pytest.raises(Refusal, match="no_such_asking"):
        helping.answer("ben", asked.ask, accepted=False)
    helping = come_in(device, "ana")
    assert [each.name for each in helping.home("ana").helps_me] == ["Ben"]
    assert helping.end("ana", asked.ask).helps_me == ()
    assert come_in(device, "ben").home("ben").i_help == ()


def test_not_this_time_needs_no_reason_and_goes_quietly(device):
    offer(device, "ben", "clean")
    come_in(device, "ana").ask("ana", "clean", "ben")
    helping = come_in(device, "ben")
    helping.answer("ben", helping.to_answer("ben")[0].ask, accepted=False)
    with pytest.raises(Refusal, match="no_such_asking"):
        helping.end("ben", device.helping._askings.of("ana", device.record.now_ms())[0].ask)
    helping = come_in(device, "ana")
    assert [each.name for each in helping.home("ana").not_now] == ["Ben"]
    device.clock.pass_ms(WAITS_MS + 1)
    assert helping.home("ana").not_now == ()
    assert [each.name for each in helping.find("ana", "clean").helpers] == ["Ben"]


def test_what_nobody_answers_is_gone_after_two_weeks(device):
    offer(device, "ben", "clean")
    helping = come_in(device, "ana")
    ask = helping.ask("ana", "clean", "ben").asked[0].ask
    device.clock.pass_ms(WAITS_MS)
    assert helping.home("ana").waiting
    device.clock.pass_ms(1)
    assert not helping.home("ana").waiting
    helping = come_in(device, "ben")
    assert helping.to_answer("ben") == ()
    with pytest.raises(Refusal, match="no_such_asking"):
        helping.answer("ben", ask, accepted=True)


def test_somebody_with_three_open_askings_is_left_alone(device):
    people(device, "dan", "eva")
    offer(device, "ben", "clean", "safe")
    come_in(device, "ana").ask("ana", "clean", "ben")
    come_in(device, "cleo").ask("cleo", "clean", "ben")
    ask = come_in(device, "dan").ask("dan", "safe", "ben").asked[0].ask
    helping = come_in(device, "eva")
    assert helping.find("eva", "clean").helpers == ()
    with pytest.raises(Refusal, match="no_such_helper"):
        helping.ask("eva", "clean", "ben")
    come_in(device, "dan").end("dan", ask)
    assert come_in(device, "eva").find("eva", "clean").helpers


def test_only_colleagues_of_a_site_who_speak_my_language_and_are_here(device):
    people(device, "far", "gone", site="south")
    people(device, "pola", language="pl")
    for who in ("far", "pola", "cleo", "ben"):
        offer(device, who, "clean")
    device.database.execute("UPDATE learner SET left_ms = 1 WHERE id = 'cleo'")
    device.database.execute("DELETE FROM preference WHERE learner = 'pola'")
    helping = come_in(device, "ana")
    assert [each.name for each in helping.find("ana", "clean").helpers] == ["Ben"]
    device.database.execute("INSERT INTO membership (learner, site, role) VALUES ('ana', 'south', 'learner')")
    assert [each.name for each in helping.find("ana", "clean").helpers] == ["Ben", "Far"]


def test_same_hours_and_who_knows_it_are_told(device):
    for who in ("ben", "cleo"):
        offer(device, who, "clean")
    for _day in range(2):
        device.clock.pass_ms(DAY)
        for who in ("ana", "cleo"):
            come_in(device, who)
            device.finish(device.learning.start(who, Purpose.MODULE, "clean"), learner=who)
    helpers = come_in(device, "ana").find("ana", "clean").helpers
    assert [(each.name, each.same_time, each.knows) for each in helpers] == [
        ("Cleo", True, True),
        ("Ben", False, False),
    ]


def test_who_offers_what_the_goal_needs_is_offered_after_it(device):
    offer(device, "cleo", "clean")
    offer(device, "ben", "clean", "speak")
    helpers = come_in(device, "ana").find("ana", "speak").helpers
    assert [(each.name, each.module) for each in helpers] == [("Ben", "speak"), ("Cleo", "clean")]


def test_an_answer_of_somebody_else_counts_for_nothing(device):
    """As a forged statement could say it."""
    offer(device, "ben", "clean")
    ask = come_in(device, "ana").ask("ana", "clean", "ben").asked[0].ask
    fact = HelpAnswered(ask=ask, pack="kit", version="1.0.0", module="clean", asker="ana", accepted=True)
    device.record.append("cleo", fact)
    assert device.helping.home("ana").helps_me == ()
    assert come_in(device, "cleo").home("cleo").i_help == ()


def test_the_yes_to_one_is_no_yes_to_another_who_claims_the_same_asking(device):
    """As a forged statement could say it."""
    offer(device, "ben", "clean")
    ask = come_in(device, "ana").ask("ana", "clean", "ben").asked[0].ask
    forged = HelpAsked(ask=ask, pack="kit", version="1.0.0", module="clean", mentor="ben")
    device.record.append("cleo", forged)
    device.record.append("ben", HelpAsked(ask="own", pack="kit", version="1.0.0", module="clean", mentor="ben"))
    assert [each.other for each in come_in(device, "ben").home("ben").to_answer if each.other == "ben"] == []
    device.helping.answer("ben", ask, accepted=True)
    found = [come_in(device, who).home(who).helps_me for who in ("ana", "cleo")]
    assert sorted(map(len, found)) == [0, 1]
    assert [each.other for each in come_in(device, "ben").home("ben").i_help] != ["ana", "cleo"]


@pytest.mark.parametrize("role", ["learner", "supervisor", "operator"])
def test_nobody_else_sees_who_asked_whom(device, role):
    people(device, "sue", role=role)
    offer(device, "ben", "clean")
    ask = come_in(device, "ana").ask("ana", "clean", "ben").asked[0].ask
    helping = come_in(device, "sue")
    mine = helping.home("sue")
    assert msgspec.structs.replace(mine, goals=(), teaches=0) == type(mine)()
    assert b"ana" not in msgspec.json.encode([mine, helping.find("sue", "clean")])
    for call in (
        lambda: helping.home("ana"),
        lambda: helping.to_answer("ben"),
        lambda: helping.find("ana", "clean"),
        lambda: helping.answer("ben", ask, accepted=True),
        lambda: helping.end("ana", ask),
    ):
        with pytest.raises(Refusal, match="not_yours"):
            call()
    for call in (lambda: helping.answer("sue", ask, accepted=True), lambda: helping.end("sue", ask)):
        with pytest.raises(Refusal, match="no_such_asking"):
            call()


def test_it_goes_to_another_device_and_back(device, tmp_path):
    there = Device(tmp_path, KIT, name="d2", clock=device.clock, actor=None)
    try:
        people(there, "ana", "ben")
        offer(there, "ben", "clean")
        device.record.absorb(there.roamed("ben"))
        helping = come_in(device, "ana")
        helping.ask("ana", "clean", "ben")
        there.record.absorb(device.roamed("ana"))
        other = come_in(there, "ben")
        (asked,) = other.to_answer("ben")
        other.answer("ben", asked.ask, accepted=True)
        device.record.absorb(there.roamed("ben"))
        assert [each.name for each in helping.home("ana").helps_me] == ["Ben"]
        other.end("ben", asked.ask)
        device.record.absorb(there.roamed("ben"))
        assert helping.home("ana").helps_me == ()
    finally:
        there.close()


def test_who_turned_out_to_be_somebody_else_still_sees_who_asked(device):
    offer(device, "ben", "clean")
    come_in(device, "ana").ask("ana", "clean", "ben")
    device.database.execute("UPDATE learner SET merged_into = 'cleo', left_ms = 1 WHERE id = 'ben'")
    assert [each.name for each in come_in(device, "cleo").to_answer("cleo")] == ["Ana"]


def test_a_card_to_show_has_all_languages_and_leaves_nothing(device):
    helping = come_in(device, "ana")
    before = device.facts("ana")
    card = helping.in_person("ana", "clean")
    assert (card.name, card.language, card.titles["en"]) == ("Ana", "en", ("Module clean", "Do clean"))
    assert device.facts("ana") == before


def test_colleagues_are_those_of_my_sites_in_one_query(device):
    people(device, "far", "north", site="south")
    people(device, "here")
    device.database.execute("INSERT INTO membership (learner, site, role) VALUES ('north', '', 'learner')")
    colleagues = device.beside._colleagues
    assert [who for who, _, _ in colleagues.of_my_sites("ana")] == ["ben", "cleo", "here", "north"]
    assert (colleagues.name_of("ana", "north"), colleagues.name_of("ana", "far")) == ("North", "")
    assert [who for who, _, _ in colleagues.of_my_sites("far")] == ["north"]
