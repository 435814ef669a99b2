# SPDX-License-Identifier: Apache-2.0
"""People and PINs on a real database."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from sqlcipher3.dbapi2 import IntegrityError

from app.accounts import Accounts, Argon2Hasher
from app.credentials import FREE_TRIES, LONGEST_WAIT_S, wait_after
from app.errors import Refusal
from app.events import LearnerAdded
from app.preferences import Preferences, TextSize, Theme
from app.rights import COMMAND_LINE
from app.signin import SignIn
from app.text import fold_digits, storable
from tests.app.kit import KIT, Device

YEAR_MS = 365 * 86_400_000


def rows(device: Device, table: str) -> int:
    return device.database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]


def refused(call, *args, **kwargs) -> str:
    with pytest.raises(Refusal) as refusal:
        call(*args, **kwargs)
    return refusal.value.code


def fail(device: Device, times: int, learner: str = "ana") -> None:
    """Wrong PINs, each as soon as it is looked at."""
    for _ in range(times):
        wait = device.accounts.sign_in(learner, "0000").wait_seconds
        device.clock.pass_ms(wait * 1000)


@pytest.fixture
def guarded(make_device) -> Device:
    """A device on which Ana has the PIN 2580."""
    device = make_device()
    device.accounts.add(id="ana", name="Ana", pin="2580")
    return device


def test_a_person_is_added_with_everything_that_belongs_to_them(make_device) -> None:
    device = make_device()
    card = device.accounts.add(name="  Ana   María ", pin="2580", language="es", role="supervisor", pack="kit")
    assert (card.name, card.role, card.language, card.pack, card.colour) == ("Ana María", "supervisor", "es", "kit", 0)
    assert device.accounts.card(card.id) == card
    assert device.accounts.preferences(card.id) == Preferences(language="es")
    assert device.accounts.has_pin(card.id)
    assert [event.fact for event in device.events(card.id)] == [LearnerAdded(role="supervisor", pack="kit")]


@pytest.mark.parametrize("name", ["Sue Obi", " sue  OBI", "Süe Obi", "Ѕuе Оbі", "Sue Obi\u200d", "Sue\u034f Obi"])
def test_nobody_enrols_under_the_name_of_somebody_who_is_here(make_device, name: str) -> None:
    device = make_device(actor=None)
    device.accounts.add(id="sue", name="Sue Obi", pin="2580")
    assert device.accounts.add(name="Sue Obi-Kay").name == "Sue Obi-Kay"
    assert refused(device.accounts.add, name=name, pin="1379") == "name_taken"
    device.accounts.sign_in("sue", "2580")
    assert refused(device.accounts.add, name=name) == "name_taken", "nor does who is signed in and learns"
    device.gate.enter(COMMAND_LINE)
    assert device.accounts.add(name=name, id="other").id == "other", "two may have one name; who manages people says so"


def test_the_name_of_who_has_left_is_free(make_device) -> None:
    device = make_device(actor=None)
    device.accounts.add(id="sue", name="Sue Obi")
    device.database.execute("UPDATE learner SET left_ms = 1")
    assert device.accounts.add(name="Sue Obi").id != "sue"


def test_the_name_stays_out_of_the_record(make_device) -> None:
    device = make_device()
    device.accounts.add(name="Wilhelmina Oddname")
    assert "Oddname" not in str(device.database.execute("SELECT * FROM event").fetchall())


def test_people_are_listed_by_name_and_those_who_left_are_not(make_device) -> None:
    device = make_device()
    for number, name in (("1", "zoe"), ("2", "Bo"), ("3", "ana"), ("4", "Bo")):
        device.accounts.add(id=number, name=name)
    device.database.execute("UPDATE learner SET left_ms = 1 WHERE id = '1'")
    assert [(card.id, card.colour) for card in device.accounts.cards()] == [("3", 2), ("2", 1), ("4", 3)]


def test_numbered_names_stand_in_the_order_of_their_numbers(make_device) -> None:
    device = make_device()
    for name in ("Carer 10", "carer 2", "Zoe", "Émile", "Carer 1", "Fay"):
        device.accounts.add(name=name)
    names = [card.name for card in device.accounts.cards()]
    assert names == ["Carer 1", "carer 2", "Carer 10", "Émile", "Fay", "Zoe"]


def test_a_new_name_is_seen_at_once(device: Device) -> None:
    device.database.execute("UPDATE learner SET name = 'Anna' WHERE id = 'ana'")
    assert device.learning.today("ana").learner.name == "Anna"
    assert [card.name for card in device.accounts.cards()] == ["Anna"]


@pytest.mark.parametrize(
    ("person", "code"),
    [
        ({"name": " \t "}, "name_missing"),
        ({"name": "A", "id": "Ana"}, "bad_id"),
        ({"name": "A", "id": "a" * 65}, "bad_id"),
        ({"name": "A", "id": "../a"}, "bad_id"),
        ({"name": "A", "id": "ana"}, "id_taken"),
        ({"name": "A", "role": "king"}, "bad_role"),
        ({"name": "A", "pin": "123"}, "bad_pin"),
        ({"name": "A", "pin": "1" * 13}, "bad_pin"),
        ({"name": "A", "pin": "12a4"}, "bad_pin"),
        ({"name": "A", "pin": ""}, "bad_pin"),
        ({"name": "A", "pin": "0000"}, "weak_pin"),
    ],
)
def test_somebody_who_cannot_be_added_leaves_nothing(device: Device, person: dict, code: str) -> None:
    assert refused(device.accounts.add, **person) == code
    assert (rows(device, "learner"), rows(device, "event"), rows(device, "credential")) == (1, 1, 0)


@pytest.mark.parametrize("table", ["event", "learner", "credential", "preference"])
def test_adding_is_all_or_nothing(make_device, table: str) -> None:
    device = make_device()
    device.database.execute(
        f"CREATE TEMP TRIGGER stop BEFORE INSERT ON main.{table} BEGIN SELECT RAISE (ABORT, 'no'); END"
    )
    with pytest.raises(IntegrityError):
        device.accounts.add(id="ana", name="Ana", pin="2580")
    counts = [rows(device, name) for name in ("event", "learner", "credential", "preference", "outbox")]
    assert counts == [0, 0, 0, 0, 0]
    device.database.execute("DROP TRIGGER stop")
    assert device.accounts.add(id="ana", name="Ana", pin="2580").id == "ana"
    assert [event.sequence for event in device.events()] == [1]


def test_a_name_that_is_no_unicode_is_kept_as_well_as_can_be(make_device) -> None:
    assert make_device().accounts.add(name="A\ud800na").name == "A?na"


@pytest.mark.parametrize("call", ["card", "has_pin", "sign_in", "set_pin", "set_preferences"])
def test_nobody_is_somebody_unknown(device: Device, call: str) -> None:
    arguments = {"sign_in": ["1234"], "set_pin": ["1234"], "set_preferences": [Preferences()]}.get(call, [])
    if call == "has_pin":
        assert device.accounts.has_pin("bob") is False
    else:
        assert refused(getattr(device.accounts, call), "bob", *arguments) == "no_such_learner"


def test_whoever_was_added_before_any_pack_learns_from_the_first_one(tmp_path) -> None:
    bare = Device(tmp_path)
    bare.accounts.add(id="ana", name="Ana")
    assert bare.accounts.card("ana").pack == ""
    device = bare.reopened(KIT)
    assert device.accounts.card("ana").pack == "kit"
    assert device.learning.today("ana").pack_title == "Kit"
    device.close()


# --- PINs


def test_a_right_pin_lets_in_and_a_wrong_one_does_not(guarded: Device) -> None:
    assert not guarded.accounts.sign_in("ana", "2581").ok
    assert guarded.accounts.sign_in("ana", " 2580 ").ok


def test_without_a_pin_everybody_is_let_in(device: Device) -> None:
    assert device.accounts.sign_in("ana", "").ok
    assert not device.accounts.has_pin("ana")


@pytest.mark.parametrize("typed", ["٢٥٨٠", "२५८०", "２５８０", "۲۵۸۰"])
def test_digits_of_any_script_are_digits(guarded: Device, typed: str) -> None:
    assert guarded.accounts.sign_in("ana", typed).ok
    assert guarded.accounts.change_secret("ana", typed, "1379").ok
    assert guarded.accounts.change_secret("ana", "1379", typed).ok
    assert guarded.accounts.sign_in("ana", "2580").ok


@given(st.text())
def test_folding_digits_never_fails_and_leaves_no_foreign_digit(text: str) -> None:
    assert not [c for c in fold_digits(text) if c.isdigit() and not c.isascii()]


@given(st.text(st.characters(codec=None)))
def test_what_is_storable_can_be_encoded(text: str) -> None:
    stored = storable(text)
    assert stored.encode().decode() == stored
    assert len(stored) == len(text)


@pytest.mark.parametrize("typed", ["", "abcd", "\ud800", "2580" * 100, "25 80", "²5⁸0x"])
def test_whatever_is_typed_is_a_wrong_pin_and_no_crash(guarded: Device, typed: str) -> None:
    assert not guarded.accounts.sign_in("ana", typed).ok


def test_the_wait_grows_to_its_longest_and_no_further() -> None:
    waits = [wait_after(fails) for fails in range(2000)]
    assert waits[: FREE_TRIES + 3] == [0] * FREE_TRIES + [5, 10, 20]
    assert waits == sorted(waits)
    assert max(waits) == LONGEST_WAIT_S


def test_wrong_pins_slow_down_that_person_only(guarded: Device) -> None:
    guarded.accounts.add(id="ben", name="Ben", pin="1379")
    waits = [guarded.accounts.sign_in("ana", "0000").wait_seconds for _ in range(FREE_TRIES)]
    assert waits == [0, 0, 5]
    assert guarded.accounts.sign_in("ben", "1379").ok
    guarded.clock.pass_ms(4_001)
    early = guarded.accounts.sign_in("ana", "2580")
    assert (early.ok, early.wait_seconds) == (False, 1)
    guarded.clock.pass_ms(999)
    assert guarded.accounts.sign_in("ana", "2580").ok
    assert guarded.accounts.sign_in("ana", "0000").wait_seconds == 0  # begins anew


def test_a_try_during_a_wait_does_not_lengthen_it(guarded: Device) -> None:
    fail(guarded, FREE_TRIES - 1)
    guarded.accounts.sign_in("ana", "0000")
    assert [guarded.accounts.sign_in("ana", "0000").wait_seconds for _ in range(20)] == [5] * 20


def test_the_wait_survives_a_restart(guarded: Device) -> None:
    fail(guarded, FREE_TRIES - 1)
    guarded.accounts.sign_in("ana", "0000")
    again = guarded.reopened(KIT)
    assert again.accounts.sign_in("ana", "2580").wait_seconds == 5
    again.clock.pass_ms(5_000)
    assert again.accounts.sign_in("ana", "2580").ok
    again.close()


def test_nobody_is_locked_out_for_longer_than_the_longest_wait(guarded: Device) -> None:
    fail(guarded, 60)
    assert guarded.accounts.sign_in("ana", "0000").wait_seconds == LONGEST_WAIT_S
    guarded.clock.pass_ms(LONGEST_WAIT_S * 1000)
    assert guarded.accounts.sign_in("ana", "2580").ok


@pytest.mark.parametrize("fails", [FREE_TRIES, 60])
def test_a_clock_that_is_set_back_begins_the_wait_anew_and_no_more(guarded: Device, fails: int) -> None:
    fail(guarded, fails - 1)
    wait = guarded.accounts.sign_in("ana", "0000").wait_seconds
    guarded.clock.jump(guarded.clock.now_ms() - YEAR_MS)
    assert guarded.accounts.sign_in("ana", "2580").wait_seconds == wait
    guarded.clock.pass_ms(wait * 1000)
    assert guarded.accounts.sign_in("ana", "2580").ok


def test_a_clock_that_is_set_on_ends_no_wait_while_the_program_runs(guarded: Device) -> None:
    fail(guarded, FREE_TRIES - 1)
    wait = guarded.accounts.sign_in("ana", "0000").wait_seconds
    guarded.clock.jump(guarded.clock.now_ms() + YEAR_MS)
    assert guarded.accounts.sign_in("ana", "2580") == SignIn(ok=False, wait_seconds=wait)
    guarded.clock.pass_ms(wait * 1000)
    assert guarded.accounts.sign_in("ana", "2580").ok


def test_a_new_pin_ends_the_wait(guarded: Device) -> None:
    fail(guarded, 10)
    guarded.accounts.sign_in("ana", "0000")
    guarded.accounts.set_pin("ana", "4312")
    assert guarded.accounts.sign_in("ana", "4312").ok
    assert not guarded.accounts.sign_in("ana", "2580").ok


def test_argon2_hashes_are_salted_and_a_damaged_one_opens_to_nobody() -> None:
    hasher = Argon2Hasher()
    first = hasher.hash("2580")
    assert first.startswith("$argon2id$")
    assert hasher.verify(first, "2580")
    assert not hasher.verify(first, "2581")
    assert not hasher.verify("not a hash", "2580")
    assert not hasher.verify(first[:-4] + "AAAA", "2580")


def test_argon2_is_what_the_program_uses(device: Device) -> None:
    accounts = Accounts(
        device.database,
        device.record,
        gate=device.gate,
        audit=device.audit,
        clock=device.clock,
        new_id=device.new_id,
    )
    accounts.set_pin("ana", "2580")
    kept = device.database.execute("SELECT pin_hash FROM credential").fetchone()[0]
    assert kept.startswith("$argon2id$")
    assert accounts.sign_in("ana", "2580").ok


# --- preferences


def test_preferences_are_kept_and_change_the_language(device: Device) -> None:
    wanted = Preferences(language="es", theme=Theme.DARK, text_size=TextSize.XL)
    device.accounts.set_preferences("ana", wanted)
    again = device.reopened(KIT)
    assert again.accounts.preferences("ana") == wanted
    assert again.accounts.card("ana").language == "es"
    again.close()


@pytest.mark.parametrize("json", ["{}", "[]", '{"theme": "plaid"}', '{"language": 5}', "null", '"x"'])
def test_unreadable_preferences_are_the_defaults(device: Device, json: str) -> None:
    device.database.execute("UPDATE preference SET json = ?", [json])
    assert device.accounts.preferences("ana") == Preferences()


def test_a_damaged_colour_is_the_first_one(device: Device) -> None:
    device.database.execute("UPDATE learner SET colour = 'blue'")
    assert device.accounts.card("ana").colour == 0


def test_what_somebody_learns_is_in_another_language_until_they_sign_out_or_choose_one(guarded: Device) -> None:
    accounts = guarded.accounts
    accounts.sign_in("ana", "2580")
    liked = accounts.preferences("ana")
    accounts.speak_for_now("ana", "ar")
    accounts.set_preferences("ana", replace(liked, text_size=TextSize.L))
    assert accounts.card("ana").language == "ar"
    assert accounts.preferences("ana").language == "en"
    accounts.sign_out()
    assert accounts.card("ana").language == "en"
    assert refused(accounts.speak_for_now, "ana", "ar") == "not_signed_in"
    accounts.sign_in("ana", "2580")
    accounts.speak_for_now("ana", "ar")
    accounts.set_preferences("ana", replace(liked, language="pl"))
    assert accounts.card("ana").language == "pl"
    accounts.set_preferences("ana", replace(liked, content_language="es"))
    accounts.speak_for_now("ana", "ar")
    assert accounts.card("ana").language == "es"
