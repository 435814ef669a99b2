# SPDX-License-Identifier: Apache-2.0
"""What the organisation locked: whoever turns it is told so in one kind sentence, and it is shown as it is."""

import pytest

from app.errors import Refusal
from tests.ui.conftest import deliver
from tests.ui.test_care import care, press, said
from ui.window.care_places import CareFor, CarePart
from ui.window.hand import Hand
from ui.window.widgets.basic import Button
from ui.window.widgets.tick import Tick

SENTENCE = "Your organisation has decided this for all devices. It stays so."


def locked(*_args, **_named):
    raise Refusal("setting_locked", key="kiosk.idle_s")


def checked(window):
    buttons = [(button.words, button.isChecked()) for button in Hand(window).shown(Button) if button.isCheckable()]
    return buttons, [tick.on for tick in Hand(window).shown(Tick, window.page)]


@pytest.mark.parametrize(
    ("part", "setter", "presses"),
    [
        (CarePart.LEAVING, "privacy.set_switch", ["How sure you feel"]),
        (CarePart.KEEPING, "privacy.set_retention", ["2 years", "Keep it like this"]),
        (CarePart.COUNTED, "missed.count", ["Count it"]),
        (CarePart.COUNTED, "early_help.set_wait", ["7 days"]),
        (CarePart.KIOSK, "kiosk.set_waiting", ["10 minutes"]),
        (CarePart.CAMERA, "camera.put", ["Let people take pictures"]),
    ],
)
def test_what_is_locked_is_said_and_shown_as_it_is(  # noqa: PLR0917
    window, program, monkeypatch, part, setter, presses
):
    port, _, name = setter.partition(".")
    monkeypatch.setattr(getattr(program, port), name, locked)
    care(window, program, CareFor(part))
    before = checked(window)
    for words in presses:
        press(window, words)
    assert SENTENCE in said(window)
    assert "Try again" not in [button.words for button in Hand(window).shown(Button)]
    assert checked(window) == before
    if part is CarePart.KEEPING:
        return  # its choices are kept with a button, so each may be pressed without a word
    for words in presses:
        press(window, words)
    assert said(window).count(SENTENCE) == 1
    assert checked(window) == before


@pytest.mark.parametrize(
    ("part", "key", "shut", "free"),
    [
        (CarePart.LEAVING, "leaving.ratings", "How sure you feel", "Goals and days away"),
        (CarePart.KEEPING, "retention.logs_days", "30 days", "2 years"),
        (CarePart.COUNTED, "coaching.wait_days", "7 days", "Count it"),
        (CarePart.COUNTED, "search.count_missed", "Count it", "7 days"),
        (CarePart.KIOSK, "kiosk.idle_s", "10 minutes", "20 seconds"),
        (CarePart.CAMERA, "evidence.camera", "Let people take pictures", "Back"),
    ],
)
def test_what_is_locked_is_marked_before_anybody_presses_it(  # noqa: PLR0917
    window, program, part, key, shut, free
):
    program.device.locked = frozenset({key})
    care(window, program, CareFor(part))
    parts = [*Hand(window).shown(Button), *Hand(window).shown(Tick, window.page)]
    named = {each.words if isinstance(each, Button) else each.accessibleName(): each.isEnabled() for each in parts}
    assert not named[shut]
    assert named[free], named
    assert said(window).count(SENTENCE) == 1


def test_a_number_that_is_locked_is_shut_and_one_that_was_refused_is_not_left_standing(window, program, monkeypatch):
    monkeypatch.setattr(program.emergency, "set_number", locked)
    care(window, program, CareFor(CarePart.LOOK))
    line, name = window.page._number, window.page._name
    kept = line.text()
    name.setText("Harbour Care")
    line.setText("999")
    press(window, "Keep it")
    assert SENTENCE in said(window)
    assert (line.text(), name.text()) == (kept, "Harbour Care"), "what else was typed stays"
    program.device.locked = frozenset({"emergency.number"})
    care(window, program, CareFor(CarePart.LOOK))
    deliver()
    assert not window.page._number.isEnabled()
    assert window.page._name.isEnabled()
