# SPDX-License-Identifier: Apache-2.0
"""What the window asks of the real accounts after a reset: no note is lost unseen, and what is counted is true."""

import pytest

from app.private.sealed import Sealed
from app.rights import COMMAND_LINE, Actor, ActorKind
from tests.app.kit import KIT, Device
from ui.window.intents import SecretChosen
from ui.window.presenters.keys import change, recover
from ui.window.presenters.people import enter_with_badge, enter_with_pin, enter_without_pin
from ui.window.secret_step import SecretStep


@pytest.fixture
def device(tmp_path):
    """Ana (PIN 2580) with two private notes."""
    made = Device(tmp_path, KIT)
    accounts = made.accounts
    accounts.add(id="ana", name="Ana", pin="2580")
    accounts.sign_in("ana", "2580")
    for text in ("mine", "mine too"):
        Sealed(made.database, made.clock, made.new_id).write("ana", accounts.private_key("ana"), "note", text)
    yield made
    made.close()


def nobody_acts(device):
    device.gate.enter(Actor(kind=ActorKind.PERSON, id="ana"))  # the command line does not leave
    device.accounts.sign_out()


def reset(device):
    device.gate.enter(COMMAND_LINE)
    pin = device.accounts.reset_pin("ana")
    nobody_acts(device)
    return pin


def texts(device):
    sealed = Sealed(device.database, device.clock, device.new_id)
    return [note.text for note in sealed.read("ana", device.accounts.private_key("ana"))]


def test_a_temporary_pin_lets_nobody_in_before_one_of_their_own(device):
    pin = reset(device)
    assert enter_without_pin(device.accounts, "ana").pin_needed
    entry = enter_with_pin(device.accounts, "ana", pin)
    assert entry.outcome.must_change
    assert device.gate.actor is None
    assert change(device.accounts, "ana", pin, SecretChosen("1111")).refused is SecretStep.WEAK
    assert change(device.accounts, "ana", pin, SecretChosen(pin)).refused is SecretStep.SAME
    assert change(device.accounts, "ana", pin, SecretChosen("7531")).outcome.ok
    assert device.gate.actor.id == "ana"


def test_notes_wait_for_the_code_and_are_counted_at_each_sign_in(device):
    code = device.accounts.new_recovery_code("ana")
    device.accounts.keep_recovery_code("ana", code)
    pin = reset(device)
    enter_with_pin(device.accounts, "ana", pin)
    changed = change(device.accounts, "ana", pin, SecretChosen("p:3-7-1-9", pictures=True))
    assert (changed.shut, changed.lost) == (2, 0)
    assert enter_without_pin(device.accounts, "ana").pictures
    assert enter_with_pin(device.accounts, "ana", "p:3-7-1-9").shut == 2
    assert not recover(device.accounts, "ana", "7Q2M", "p:3-7-1-9")
    assert recover(device.accounts, "ana", code.lower().replace("-", " "), "p:3-7-1-9")
    assert texts(device) == ["mine", "mine too"]
    assert enter_with_pin(device.accounts, "ana", "p:3-7-1-9").shut == 0


def test_without_a_code_the_loss_is_counted_once(device):
    pin = reset(device)
    enter_with_pin(device.accounts, "ana", pin)
    changed = change(device.accounts, "ana", pin, SecretChosen("7531"))
    assert (changed.shut, changed.lost) == (0, 2)
    assert device.accounts.new_recovery_code("ana")
    assert enter_with_pin(device.accounts, "ana", "7531").shut == 0


def test_a_shut_key_without_notes_is_replaced_without_a_word(device):
    device.accounts.keep_recovery_code("ana", device.accounts.new_recovery_code("ana"))
    device.database.execute("DELETE FROM sealed")
    pin = reset(device)
    enter_with_pin(device.accounts, "ana", pin)
    changed = change(device.accounts, "ana", pin, SecretChosen("7531"))
    assert (changed.shut, changed.lost) == (0, 0)
    assert device.accounts.new_recovery_code("ana")


def test_a_badge_says_who_and_proves_nothing(device):
    device.gate.enter(COMMAND_LINE)
    badge = device.accounts.issue_badge("ana")
    nobody_acts(device)
    card, entry = enter_with_badge(device.accounts, badge.lower())
    assert card.id == "ana"
    assert entry.pin_needed
    assert device.gate.actor is None
    assert enter_with_badge(device.accounts, "4006381333931") is None


def test_notes_that_open_are_not_counted(device):
    assert device.accounts.notes_shut("ana") == 0
