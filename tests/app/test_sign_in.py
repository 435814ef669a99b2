# SPDX-License-Identifier: Apache-2.0
"""Getting in: the cost of a try, picture PINs, forced change, resets, and the key that only the person opens."""

from __future__ import annotations

import pytest

from app import hashing
from app.accounts import Accounts
from app.errors import Refusal
from app.pins import canonical, is_weak, temporary
from app.private import wrap
from app.private.keys import _bound
from app.private.sealed import Sealed
from app.record.meta import set_note
from app.rights import COMMAND_LINE, Actor, ActorKind, Role
from app.signin import MyAccess, SecretKind, SignIn, WayIn
from tests.app.kit import KIT, Device, QuickHasher

PICTURES = "p:3-7-1-9"
DAY = 86_400_000


class CountingHasher(QuickHasher):
    """Counts how often it is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def hash(self, pin: str) -> str:
        self.asked.append("hash")
        return super().hash(pin)

    def verify(self, hashed: str, pin: str) -> bool:
        self.asked.append("verify")
        return super().verify(hashed, pin)


class StrongerHasher(QuickHasher):
    """Finds what QuickHasher made too weak."""

    def hash(self, pin: str) -> str:
        return f"##{pin}"

    def verify(self, hashed: str, pin: str) -> bool:
        return hashed in {f"#{pin}", f"##{pin}"}

    def outdated(self, hashed: str) -> bool:
        return not hashed.startswith("##")


def person(id: str, role: Role = Role.LEARNER) -> Actor:
    return Actor(kind=ActorKind.PERSON, id=id, role=role)


def refused(call, *args, **kwargs) -> str:
    with pytest.raises(Refusal) as refusal:
        call(*args, **kwargs)
    return refusal.value.code


def stored(device: Device, column: str, learner: str = "ana") -> object:
    return device.database.execute(f"SELECT {column} FROM credential WHERE learner = ?", [learner]).fetchone()[0]


def everything_audited(device: Device) -> str:
    return str(device.database.execute("SELECT * FROM audit").fetchall())


@pytest.fixture
def derived(monkeypatch) -> list[int]:
    """One entry for each key that is made of a PIN or a code to try a box, or to close one."""
    made: list[int] = []
    real = wrap._derived
    monkeypatch.setattr(wrap, "_derived", lambda *given: (made.append(1), real(*given))[1])
    return made


@pytest.fixture
def guarded(make_device) -> Device:
    """A device with Ana (PIN 2580), the supervisor Sue (1379) and the operator Ola (8642); nobody is signed in."""
    device = make_device()
    device.accounts.add(id="ana", name="Ana", pin="2580")
    device.accounts.add(id="sue", name="Sue", pin="1379", role="supervisor")
    device.accounts.add(id="ola", name="Ola", pin="8642", role="operator")
    device.gate.enter(person("nobody"))
    device.accounts.sign_out()
    assert device.gate.actor is None
    return device


# --- what a try costs


@pytest.mark.parametrize("typed", ["2580", "2581", "", "abcd", "\ud800", "2580" * 100, PICTURES, "p:99-1-2-3"])
def test_right_wrong_and_malformed_try_the_box_once_and_no_hash(make_device, derived, typed: str) -> None:
    hasher = CountingHasher()
    device = make_device(hasher=hasher)
    device.accounts.add(id="ana", name="Ana", pin="2580")
    hasher.asked.clear()
    derived.clear()
    assert device.accounts.sign_in("ana", typed).ok is (typed == "2580")
    assert (len(derived), hasher.asked) == (1, [])


def test_somebody_unknown_costs_one_hash_too(make_device, derived) -> None:
    hasher = CountingHasher()
    device = make_device(hasher=hasher)
    assert refused(device.accounts.sign_in, "bob", "2580") == "no_such_learner"
    assert (hasher.asked, derived) == (["hash"], [])


def test_a_try_during_the_wait_asks_nobody(make_device) -> None:
    hasher = CountingHasher()
    device = make_device(hasher=hasher)
    device.accounts.add(id="ana", name="Ana", pin="2580")
    for _ in range(3):
        device.accounts.sign_in("ana", "2581")
    hasher.asked.clear()
    assert device.accounts.sign_in("ana", "2580") == SignIn(ok=False, wait_seconds=5)
    assert hasher.asked == []


def test_the_key_is_tried_after_a_wrong_pin_as_after_a_right_one(guarded: Device, monkeypatch) -> None:
    tried = []
    unlock = guarded.accounts._door._keys.unlock
    monkeypatch.setattr(guarded.accounts._door._keys, "unlock", lambda *a: (tried.append(a[0]), unlock(*a))[1])
    guarded.accounts.sign_in("ana", "2581")
    guarded.accounts.sign_in("ana", "not a pin")
    guarded.accounts.sign_in("ana", "2580")
    assert tried == ["ana"] * 3


_NO_BOX = {
    "never made": "DELETE FROM learner_key",
    "thrown away": "UPDATE learner_key SET by_pin = NULL, by_recovery = x'00'",
    "damaged": "UPDATE learner_key SET by_pin = x'00', by_recovery = x'00'",
}


@pytest.mark.parametrize("box", _NO_BOX)
@pytest.mark.parametrize("pin", ["2580", "2581", "not a pin"])
def test_without_a_box_a_try_costs_one_hash_instead(make_device, derived, monkeypatch, box: str, pin: str) -> None:
    """Otherwise an answer that comes at once would tell whose PIN has just been reset."""
    hasher = CountingHasher()
    device = make_device(hasher=hasher)
    device.accounts.add(id="ana", name="Ana", pin="2580")
    device.database.execute(_NO_BOX[box])
    monkeypatch.setattr(device.accounts._door, "_made_key", lambda *_: None)  # made once, for who is in already
    hasher.asked.clear()
    derived.clear()
    assert device.accounts.sign_in("ana", pin).ok is (pin == "2580")
    assert (hasher.asked, derived) == (["verify"], [])


def test_the_hash_is_kept_beside_the_box_for_when_that_is_thrown_away(guarded: Device) -> None:
    guarded.accounts.sign_in("ana", "2580")
    assert guarded.accounts.change_secret("ana", "2580", "7531").ok
    guarded.database.execute("UPDATE learner_key SET by_pin = NULL")
    assert not guarded.accounts.sign_in("ana", "2580").ok
    assert guarded.accounts.sign_in("ana", "7531").ok


@pytest.mark.parametrize(
    ("before", "renewed"), [((3, 4, 32), True), ((1, 1, 8), True), ((2, 1, 16), False), ((4, 1, 16), False)]
)
def test_a_box_of_before_opens_and_is_made_anew_by_the_right_pin(guarded: Device, monkeypatch, before, renewed) -> None:
    """A box of other lanes, or a cheaper one; a dearer one stays, as a dearer hash does."""
    keys = guarded.accounts._door._keys
    monkeypatch.setattr(keys, "_pin_cost", lambda: wrap.Cost(passes=2, lanes=1, memory_kib=16))
    assert guarded.accounts.sign_in("ana", "2580").ok
    key = guarded.accounts.private_key("ana")
    passes, lanes, memory_kib = before
    old = wrap.wrap(key, "2580", _bound("ana", "pin"), wrap.Cost(passes=passes, lanes=lanes, memory_kib=memory_kib))
    guarded.database.execute("UPDATE learner_key SET by_pin = ? WHERE learner = 'ana'", [old])
    assert not guarded.accounts.sign_in("ana", "2581").ok
    assert guarded.database.execute("SELECT by_pin FROM learner_key WHERE learner = 'ana'").fetchone()[0] == old
    for _ in range(2):
        assert guarded.accounts.sign_in("ana", "2580").ok
        assert guarded.accounts.private_key("ana") == key
    new = guarded.database.execute("SELECT by_pin FROM learner_key WHERE learner = 'ana'").fetchone()[0]
    assert (new != old) is renewed
    assert not renewed or wrap.cost_of(new) == wrap.Cost(passes=2, lanes=1, memory_kib=16)


@pytest.mark.usefixtures("measured")
def test_the_box_of_a_pin_costs_what_its_hash_costs(make_device) -> None:
    device = make_device()
    set_note(device.database, hashing.NOTE, '{"memory_kib": 20480, "passes": 3}')
    accounts = Accounts(
        device.database,
        device.record,
        gate=device.gate,
        audit=device.audit,
        clock=device.clock,
        new_id=device.new_id,
    )
    accounts.add(id="ana", name="Ana", pin="2580")
    box = device.database.execute("SELECT by_pin FROM learner_key").fetchone()[0]
    assert wrap.cost_of(box) == wrap.Cost(passes=3, lanes=1, memory_kib=20_480)
    assert "$m=20480,t=3,p=1$" in stored(device, "pin_hash")


def test_changing_a_pin_is_throttled_like_signing_in(guarded: Device) -> None:
    guarded.accounts.sign_in("ana", "2580")
    waits = [guarded.accounts.change_secret("ana", "0000", "7531").wait_seconds for _ in range(3)]
    assert waits == [0, 0, 5]
    assert not guarded.accounts.change_secret("ana", "2580", "7531").ok
    guarded.clock.pass_ms(5_000)
    assert guarded.accounts.change_secret("ana", "2580", "7531").ok
    assert guarded.accounts.sign_in("ana", "7531").ok


def test_the_wait_survives_a_restart_and_ends(guarded: Device) -> None:
    for _ in range(3):
        guarded.accounts.sign_in("ana", "2581")
    again = guarded.reopened(KIT)
    assert again.accounts.sign_in("ana", "2580").wait_seconds == 5
    again.clock.pass_ms(5_000)
    assert again.accounts.sign_in("ana", "2580").ok
    again.close()


# --- who acts


def test_whoever_signs_in_acts_and_whoever_signs_out_does_not(guarded: Device) -> None:
    assert guarded.accounts.sign_in("sue", "1379").ok
    assert guarded.gate.actor == person("sue", Role.SUPERVISOR)
    guarded.accounts.sign_out()
    assert guarded.gate.actor is None
    assert not guarded.accounts.sign_in("ana", "1379").ok
    assert guarded.gate.actor is None


def test_a_weaker_hash_is_renewed_by_the_right_pin_only(tmp_path) -> None:
    Device(tmp_path).accounts.add(id="ana", name="Ana", pin="2580")
    device = Device(tmp_path, hasher=StrongerHasher())
    device.accounts.sign_in("ana", "2581")
    assert stored(device, "pin_hash") == "#2580"
    assert device.accounts.sign_in("ana", "2580").ok
    assert stored(device, "pin_hash") == "##2580"
    assert device.accounts.sign_in("ana", "2580").ok
    device.close()


def test_renewing_a_hash_keeps_the_forced_change(tmp_path) -> None:
    first = Device(tmp_path)
    first.accounts.add(id="ana", name="Ana", pin="2580")
    pin = first.accounts.reset_pin("ana")
    device = Device(tmp_path, hasher=StrongerHasher())
    assert device.accounts.sign_in("ana", pin).must_change
    assert stored(device, "pin_hash") == f"##{pin}"
    assert device.accounts.way_in("ana").must_change
    device.close()


# --- kinds of secret


def test_the_way_in_says_what_to_ask_for(guarded: Device) -> None:
    guarded.accounts.add(id="eve", name="Eve")
    assert guarded.accounts.way_in("eve") == WayIn(kind=SecretKind.NONE)
    assert guarded.accounts.way_in("ana") == WayIn(kind=SecretKind.PIN)
    assert refused(guarded.accounts.way_in, "bob") == "no_such_learner"
    assert guarded.accounts.sign_in("ana", "2580").ok
    assert guarded.accounts.change_secret("ana", "2580", PICTURES, kind="picture").ok
    assert guarded.accounts.way_in("ana") == WayIn(kind=SecretKind.PICTURE)


def test_a_picture_pin_lets_in_in_its_order_only(guarded: Device) -> None:
    guarded.accounts.sign_in("ana", "2580")
    guarded.accounts.change_secret("ana", "2580", PICTURES, kind="picture")
    for wrong in ("3719", "p:7-3-1-9", "p:3-7-1", "3-7-1-9", "2580"):
        assert not guarded.accounts.sign_in("ana", wrong).ok
        guarded.clock.pass_ms(300_000)
    assert guarded.accounts.sign_in("ana", PICTURES).ok


@pytest.mark.parametrize(("new", "kind"), [(PICTURES, "pin"), ("7531", "picture"), ("p:1-2-12-3", "picture")])
def test_a_secret_of_another_kind_is_refused(guarded: Device, new: str, kind: str) -> None:
    guarded.accounts.sign_in("ana", "2580")
    assert refused(guarded.accounts.change_secret, "ana", "2580", new, kind=kind) == "bad_pin"
    assert guarded.accounts.sign_in("ana", "2580").ok


@pytest.mark.parametrize(
    "text", ["p:1-2-3", "p:1-2-3-4-5-6-7", "p:", "p:12-1-1-1", "p:01-2-3-4", "q:1-2-3-4", "123", "p1234"]
)
def test_what_can_be_nobodys_secret(text: str) -> None:
    assert canonical(text) is None


@pytest.mark.parametrize("weak", ["0000", "1234", "4321", "111111", "3456789", "p:5-5-5-5", "p:8-9-10-11", "p:3-2-1-0"])
def test_weak_secrets_are_refused_when_they_are_new(guarded: Device, weak: str) -> None:
    kind = "picture" if weak.startswith("p:") else "pin"
    guarded.accounts.sign_in("ana", "2580")
    assert refused(guarded.accounts.change_secret, "ana", "2580", weak, kind=kind) == "weak_pin"
    assert refused(guarded.accounts.add, name="Eve", pin=weak) == "weak_pin"


@pytest.mark.parametrize("fine", ["1235", "2468", "0001", "1122", "9012", "p:0-1-2-4"])
def test_others_are_not_weak(fine: str) -> None:
    assert not is_weak(fine)


def test_a_weak_pin_of_a_demonstration_still_lets_in(make_device) -> None:
    device = make_device()
    device.accounts.add(id="ana", name="Ana", pin="1234", allow_weak=True)
    assert device.accounts.sign_in("ana", "1234").ok


# --- whose it is to change


def test_nobody_changes_the_secret_of_another(guarded: Device) -> None:
    assert refused(guarded.accounts.change_secret, "ana", "2580", "7531") == "not_signed_in"
    guarded.accounts.sign_in("sue", "1379")
    assert refused(guarded.accounts.change_secret, "ana", "2580", "7531") == "not_yours"
    assert refused(guarded.accounts.set_pin, "ana", "7531") == "not_yours"


def test_an_open_session_is_not_enough_to_change_a_pin(guarded: Device) -> None:
    guarded.accounts.sign_in("ana", "2580")
    assert refused(guarded.accounts.set_pin, "ana", "7531") == "old_pin_missing"
    assert refused(guarded.accounts.change_secret, "ana", "2580", "2580") == "same_pin"
    assert guarded.accounts.sign_in("ana", "2580").ok


@pytest.mark.parametrize("how", ["set_pin", "change_secret"])
def test_the_first_pin_needs_no_old_one(guarded: Device, how: str) -> None:
    guarded.accounts.add(id="eve", name="Eve")
    guarded.accounts.sign_in("eve", "")
    getattr(guarded.accounts, how)(*(("eve", "7531") if how == "set_pin" else ("eve", "", "7531")))
    assert guarded.accounts.private_key("eve") is not None
    assert not guarded.accounts.sign_in("eve", "").ok
    assert guarded.accounts.sign_in("eve", "7531").ok


@pytest.mark.parametrize("role", [Role.SUPERVISOR, Role.OPERATOR])
def test_without_a_pin_everybody_is_a_learner(guarded: Device, role: Role) -> None:
    guarded.gate.enter(COMMAND_LINE)
    guarded.accounts.add(id="eve", name="Eve", role=role.value)
    guarded.accounts.sign_in("eve", "")
    assert guarded.gate.actor == person("eve")
    assert refused(guarded.accounts.reset_pin, "ana") == "not_allowed"
    assert refused(guarded.accounts.set_pin, "eve", "7531") == "first_pin_given"
    assert refused(guarded.accounts.change_secret, "eve", "", "7531") == "first_pin_given"
    guarded.gate.enter(COMMAND_LINE)
    guarded.accounts.set_pin("eve", "7531")
    assert guarded.accounts.sign_in("eve", "7531").ok
    assert guarded.gate.actor == person("eve", role)
    assert guarded.accounts.reset_pin("ana")


# --- resets


def test_after_a_reset_rights_begin_with_the_new_pin(guarded: Device) -> None:
    guarded.accounts.sign_in("sue", "1379")
    pin = guarded.accounts.reset_pin("ana", reason="forgot it")
    assert len(pin) == 6
    assert pin.isdecimal()
    assert guarded.accounts.way_in("ana").must_change
    assert not guarded.accounts.sign_in("ana", "2580").ok
    assert guarded.accounts.sign_in("ana", pin) == SignIn(ok=True, must_change=True)
    assert guarded.gate.actor is None
    assert refused(guarded.learning.today, "ana") == "not_signed_in"
    assert refused(guarded.accounts.change_secret, "sue", "1379", "7531") == "not_signed_in"
    assert refused(guarded.accounts.change_secret, "ana", pin, pin) == "same_pin"
    assert guarded.accounts.change_secret("ana", pin, "7531") == SignIn(ok=True)
    assert guarded.gate.actor == person("ana")
    assert guarded.accounts.sign_in("ana", "7531") == SignIn(ok=True)
    assert not guarded.accounts.sign_in("ana", pin).ok


def test_leaving_before_the_change_begins_anew(guarded: Device) -> None:
    guarded.gate.enter(COMMAND_LINE)
    pin = guarded.accounts.reset_pin("ana")
    guarded.gate.enter(person("nobody"))
    guarded.accounts.sign_in("ana", pin)
    guarded.accounts.sign_out()
    assert refused(guarded.accounts.change_secret, "ana", pin, "7531") == "not_signed_in"
    guarded.accounts.sign_in("ana", pin)
    guarded.accounts.sign_in("sue", "1379")
    assert refused(guarded.accounts.change_secret, "ana", pin, "7531") == "not_yours"


@pytest.mark.parametrize(
    ("who", "pin", "whose", "code"),
    [
        ("ana", "2580", "sue", "not_allowed"),
        ("ana", "2580", "ana", "not_allowed"),
        ("sue", "1379", "sue", "reset_own"),
        ("sue", "1379", "ola", "not_allowed"),
    ],
)
def test_resets_that_are_refused_change_nothing(guarded: Device, who: str, pin: str, whose: str, code: str) -> None:
    guarded.accounts.sign_in(who, pin)
    before = stored(guarded, "pin_hash", whose)
    assert refused(guarded.accounts.reset_pin, whose) == code
    assert stored(guarded, "pin_hash", whose) == before
    assert guarded.audit.entries(action="pin_reset") == ()


def test_a_reset_of_somebody_at_another_site_is_refused(guarded: Device) -> None:
    guarded.database.execute("UPDATE learner SET site = 'north' WHERE id = 'ana'")
    guarded.accounts.sign_in("sue", "1379")
    assert refused(guarded.accounts.reset_pin, "ana") == "not_allowed"


def test_a_reset_ends_the_wait_of_somebody_whom_a_colleague_tries_to_keep_out(guarded: Device) -> None:
    for _ in range(3):
        guarded.accounts.sign_in("ana", "2581")
    guarded.gate.enter(COMMAND_LINE)
    assert guarded.accounts.sign_in("ana", guarded.accounts.reset_pin("ana")).ok


def test_the_audit_tells_of_resets_and_changes_and_holds_no_secret(guarded: Device) -> None:
    guarded.accounts.sign_in("sue", "1379")
    pin = guarded.accounts.reset_pin("ana", reason="forgot it")
    guarded.accounts.sign_in("ana", pin)
    guarded.accounts.change_secret("ana", pin, "752901")
    told = [(entry.actor, entry.action, entry.reason) for entry in guarded.audit.entries("ana")][:2]
    assert told == [("ana", "pin_changed", ""), ("sue", "pin_reset", "forgot it")]
    for secret in (pin, "752901", "2580", "Ana"):
        assert secret not in everything_audited(guarded)


def test_a_reset_that_cannot_be_written_down_does_not_happen(guarded: Device) -> None:
    guarded.gate.enter(COMMAND_LINE)
    guarded.database.execute(
        "CREATE TEMP TRIGGER stop BEFORE INSERT ON main.audit BEGIN SELECT RAISE (ABORT, 'no'); END"
    )
    with pytest.raises(Exception, match="no"):
        guarded.accounts.reset_pin("ana")
    guarded.database.execute("DROP TRIGGER stop")
    assert guarded.accounts.sign_in("ana", "2580").ok


def test_a_temporary_pin_is_six_digits_and_not_weak() -> None:
    made = {temporary() for _ in range(200)}
    assert len(made) > 190
    assert all(len(pin) == 6 and pin.isdecimal() and not is_weak(pin) for pin in made)


# --- the person's own key


def test_the_key_is_the_same_at_each_sign_in_and_gone_after_it(guarded: Device) -> None:
    guarded.accounts.sign_in("ana", "2580")
    key = guarded.accounts.private_key("ana")
    assert key is not None
    guarded.accounts.change_secret("ana", "2580", "7531")
    assert guarded.accounts.private_key("ana") == key
    guarded.accounts.sign_out()
    assert refused(guarded.accounts.private_key, "ana") == "not_signed_in"
    guarded.accounts.sign_in("sue", "1379")
    assert refused(guarded.accounts.private_key, "ana") == "not_yours"
    assert guarded.accounts.private_key("sue") not in {key, None}
    guarded.accounts.sign_in("ana", "7531")
    assert guarded.accounts.private_key("ana") == key


def test_whoever_had_a_pin_before_there_were_keys_gets_one(guarded: Device) -> None:
    guarded.database.execute("DELETE FROM learner_key")
    guarded.accounts.sign_in("ana", "2580")
    key = guarded.accounts.private_key("ana")
    guarded.accounts.sign_in("ana", "2580")
    assert key is not None
    assert guarded.accounts.private_key("ana") == key


def with_a_note(device: Device) -> Sealed:
    device.accounts.sign_in("ana", "2580")
    sealed = Sealed(device.database, device.clock, device.new_id)
    sealed.write("ana", device.accounts.private_key("ana"), "note", "mine alone")
    return sealed


def texts(device: Device, sealed: Sealed) -> list[str | None]:
    return [note.text for note in sealed.read("ana", device.accounts.private_key("ana"))]


def reset(device: Device) -> None:
    device.accounts.sign_in("sue", "1379")
    assert device.accounts.loses_on_reset("ana") == 1
    pin = device.accounts.reset_pin("ana")
    device.accounts.sign_in("ana", pin)
    device.accounts.change_secret("ana", pin, "7531")


def test_without_a_recovery_code_a_reset_loses_the_notes_and_makes_another_key(guarded: Device) -> None:
    sealed = with_a_note(guarded)
    assert texts(guarded, sealed) == ["mine alone"]
    reset(guarded)
    assert texts(guarded, sealed) == [None]


def test_with_the_recovery_code_a_reset_loses_nothing(guarded: Device) -> None:
    sealed = with_a_note(guarded)
    code = guarded.accounts.new_recovery_code("ana")
    guarded.accounts.keep_recovery_code("ana", code)
    reset(guarded)
    assert guarded.accounts.private_key("ana") is None
    assert refused(guarded.accounts.recover_key, "ana", "0" * 24, "7531") == "bad_recovery_code"
    assert not guarded.accounts.recover_key("ana", code, "2580").ok
    assert guarded.accounts.recover_key("ana", code, "7531").ok
    assert texts(guarded, sealed) == ["mine alone"]
    guarded.accounts.sign_in("ana", "7531")
    assert texts(guarded, sealed) == ["mine alone"]
    assert code not in everything_audited(guarded)


def test_a_code_that_was_not_written_down_opens_nothing_and_ends_no_other(guarded: Device) -> None:
    with_a_note(guarded)
    before = everything_audited(guarded)
    unseen = guarded.accounts.new_recovery_code("ana")
    assert not guarded.accounts.my_access("ana").has_code
    assert everything_audited(guarded) == before
    kept = guarded.accounts.new_recovery_code("ana")
    guarded.accounts.keep_recovery_code("ana", kept)
    assert guarded.accounts.my_access("ana").has_code
    guarded.accounts.new_recovery_code("ana")
    reset(guarded)
    assert refused(guarded.accounts.recover_key, "ana", unseen, "7531") == "bad_recovery_code"
    assert guarded.accounts.recover_key("ana", kept, "7531").ok


def test_only_a_code_without_a_slip_is_kept_and_only_where_there_is_a_key(guarded: Device) -> None:
    with_a_note(guarded)
    assert refused(guarded.accounts.keep_recovery_code, "ana", "7Q2M") == "bad_recovery_code"
    assert not guarded.accounts.my_access("ana").has_code
    guarded.accounts.add(id="cleo", name="Cleo")
    guarded.accounts.sign_in("cleo", "")
    assert refused(guarded.accounts.keep_recovery_code, "cleo", "7Q2M") == "no_private_key"


@pytest.mark.parametrize(
    ("who", "pin", "access"),
    [
        ("ana", "2580", MyAccess(kind=SecretKind.PIN, may_choose=True, key_open=True, has_code=False)),
        ("sue", "1379", MyAccess(kind=SecretKind.PIN, may_choose=True, key_open=True, has_code=False)),
        ("cleo", "", MyAccess(kind=SecretKind.NONE, may_choose=True, key_open=False, has_code=False)),
        ("olga", "", MyAccess(kind=SecretKind.NONE, may_choose=False, key_open=False, has_code=False)),
    ],
)
def test_ones_own_page_knows_how_one_gets_in(guarded: Device, who: str, pin: str, access: MyAccess) -> None:
    guarded.gate.enter(COMMAND_LINE)
    guarded.accounts.add(id="cleo", name="Cleo")
    guarded.accounts.add(id="olga", name="Olga", role="operator")
    guarded.accounts.sign_in(who, pin)
    assert guarded.accounts.my_access(who) == access


def test_whoever_lost_the_code_too_can_begin_again(guarded: Device) -> None:
    sealed = with_a_note(guarded)
    guarded.accounts.keep_recovery_code("ana", guarded.accounts.new_recovery_code("ana"))
    reset(guarded)
    assert not guarded.accounts.start_key_again("ana", "2580").ok
    assert guarded.accounts.private_key("ana") is None
    assert guarded.accounts.start_key_again("ana", "7531").ok
    sealed.write("ana", guarded.accounts.private_key("ana"), "note", "a new one")
    guarded.accounts.sign_in("ana", "7531")
    assert texts(guarded, sealed) == ["a new one"]
    guarded.gate.enter(COMMAND_LINE)
    assert guarded.accounts.loses_on_reset("ana") == 1, "what was given up is not counted once more"


def test_a_pin_set_at_the_command_line_opens_no_notes(guarded: Device) -> None:
    sealed = with_a_note(guarded)
    guarded.gate.enter(COMMAND_LINE)
    guarded.accounts.set_pin("ana", "7531")
    assert guarded.accounts.sign_in("ana", "7531").ok
    assert texts(guarded, sealed) == [None]


def test_who_may_not_reset_is_not_told_how_many_notes_there_are(guarded: Device) -> None:
    guarded.accounts.sign_in("ana", "2580")
    assert refused(guarded.accounts.loses_on_reset, "sue") == "not_allowed"


# --- how long a temporary PIN lasts


def test_a_temporary_pin_lasts_a_day_and_then_another_one_has_to_be_made(guarded: Device) -> None:
    guarded.gate.enter(COMMAND_LINE)
    pin = guarded.accounts.reset_pin("ana")
    guarded.gate.enter(person("nobody"))
    guarded.clock.pass_ms(DAY - 1)
    assert guarded.accounts.sign_in("ana", pin).must_change
    guarded.clock.pass_ms(1)
    for tried in (pin, "000000", pin):
        assert refused(guarded.accounts.sign_in, "ana", tried) == "pin_expired"
        assert guarded.gate.actor is None
    told = [(entry.kind, entry.actor) for entry in guarded.audit.entries("ana", action="pin_expired")]
    assert told == [(ActorKind.PROGRAM, "")], "once, not at every try"
    guarded.gate.enter(COMMAND_LINE)
    another = guarded.accounts.reset_pin("ana")
    assert guarded.accounts.sign_in("ana", another).must_change
    assert guarded.accounts.change_secret("ana", another, "7531").ok
    guarded.clock.pass_ms(9 * DAY)
    assert guarded.accounts.sign_in("ana", "7531").ok, "one's own lasts"


def test_a_temporary_pin_runs_out_on_the_page_that_asks_for_ones_own(guarded: Device) -> None:
    guarded.gate.enter(COMMAND_LINE)
    pin = guarded.accounts.reset_pin("ana")
    guarded.gate.enter(person("nobody"))
    assert guarded.accounts.sign_in("ana", pin).must_change
    guarded.clock.pass_ms(DAY)
    assert refused(guarded.accounts.change_secret, "ana", pin, "7531") == "pin_expired"
    assert guarded.gate.actor is None
    assert refused(guarded.accounts.sign_in, "ana", "7531") == "pin_expired"


@pytest.mark.parametrize("first", ["nothing", "a try", "a look"])
def test_a_clock_that_is_set_back_does_not_bring_a_temporary_pin_back(guarded: Device, first: str) -> None:
    """Where nothing was tried or written down in between, nobody can know: then only a clock before the reset shows."""
    guarded.gate.enter(COMMAND_LINE)
    pin = guarded.accounts.reset_pin("ana")
    guarded.clock.pass_ms(2 * DAY)
    if first == "a try":
        assert refused(guarded.accounts.sign_in, "ana", pin) == "pin_expired"
    elif first == "a look":
        guarded.audit.looked(COMMAND_LINE, "ana", "progress")
    guarded.clock.wall -= 2 * DAY + (120_000 if first == "nothing" else 0)
    assert refused(guarded.accounts.sign_in, "ana", pin) == "pin_expired"


def test_a_time_server_that_sets_the_clock_back_a_little_ends_nothing(guarded: Device) -> None:
    guarded.gate.enter(COMMAND_LINE)
    pin = guarded.accounts.reset_pin("ana")
    guarded.clock.wall -= 30_000
    assert guarded.accounts.sign_in("ana", pin).must_change


# --- the work of a try


@pytest.mark.parametrize("before", ["2580", "2581"])
def test_a_try_writes_as_much_to_the_disk_whatever_comes_of_it(guarded: Device, before: str) -> None:
    """A commit that changes nothing is skipped by SQLite, and a right PIN would be known by the disk's silence."""
    wrote = {}
    for secret in ("2580", "2581", "not a pin"):
        guarded.accounts.sign_in("ana", "2580")
        guarded.accounts.sign_in("ana", before)
        guarded.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        guarded.accounts.sign_in("ana", secret)
        wrote[secret] = (guarded.folder / "d1.db-wal").stat().st_size
    guarded.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert refused(guarded.accounts.sign_in, "zed", "2580") == "no_such_learner"
    wrote["nobody"] = (guarded.folder / "d1.db-wal").stat().st_size
    assert min(wrote.values()) > 4096
    assert len(set(wrote.values())) == 1, wrote
