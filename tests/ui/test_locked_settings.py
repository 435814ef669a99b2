# SPDX-License-Identifier: Apache-2.0
"""What the organisation locked: whoever turns it is told so in one kind sentence, and it is shown as it is."""

import pytest

from app.errors import Refusal
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
