# SPDX-License-Identifier: Apache-2.0
"""A learning cycle in the window, on a real record: it leads through, keeps what is typed, and says it to nobody."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.preferences import Preferences, Theme
from app.rights import Actor, ActorKind
from tests.app.cycling.test_cycling import BEFORE, PACK, ROUND
from tests.app.kit import Device
from tests.ui.conftest import deliver
from ui.window import places
from ui.window.cycle_intents import CycleStepBehind, ThoughtChanged
from ui.window.cycle_places import AtCycle
from ui.window.hand import Hand
from ui.window.pages.cycle import CyclePage
from ui.window.widgets.basic import Text
from ui.window.widgets.fold import Fold
from ui.window.widgets.writing import Writing


@pytest.fixture
def device(tmp_path, program):
    device = Device(tmp_path, PACK)
    device.accounts.add(id="p0", name="Ana", pack="kit", pin="2580")
    device.accounts.sign_in("p0", "2580")
    program.cycles = device.cycles
    yield device
    device.close()


@pytest.fixture
def hand(device, window, program):
    person = program.accounts.people["p0"]
    assert person.id == "p0"
    window.navigator.to(places.SignedIn(person, Preferences(theme=Theme.LIGHT)))
    deliver()
    return Hand(window)


def said(hand):
    return " | ".join(text.text() for text in hand.shown(Text, hand.page))


def at(hand, device):
    hand.window.navigator.to(AtCycle(device.cycles.open("p0", ROUND)))
    hand.settle()
    assert isinstance(hand.page, CyclePage)


def read_again(hand):
    """What was written is at hand at a later step, and closed until it is asked for."""
    (mine,) = hand.shown(Fold, hand.page)
    assert mine.head.words == "What you wrote before"
    assert BEFORE not in said(hand)
    hand.press(mine.head)
    assert BEFORE in said(hand)


def test_from_the_first_thought_to_both_side_by_side(hand, device):
    at(hand, device)
    hand.main()
    QTest.keyClicks(hand.shown(Writing, hand.page)[0], BEFORE)
    hand.settle()
    at(hand, device)  # as after a kill: what was typed is there
    assert hand.shown(Writing, hand.page)[0].words == BEFORE
    hand.main()
    assert "Module clean" in said(hand)
    assert "This step is some questions." in said(hand)
    at(hand, device)  # the cycle opened again from Today
    read_again(hand)
    hand.go(CycleStepBehind())
    assert "Wash once and watch." in said(hand)
    read_again(hand)
    hand.main()
    assert BEFORE in said(hand)
    QTest.keyClicks(hand.shown(Writing, hand.page)[0], "Now I ask.")
    hand.settle()
    hand.main()
    assert BEFORE in said(hand)
    assert "Now I ask." in said(hand)


def test_without_a_key_one_thinks_and_goes_on(hand, device):
    device.gate.enter(Actor(kind=ActorKind.PERSON, id="p0"))
    device.accounts.private_key = lambda _learner: None
    device.cycles.begin("p0", ROUND)
    at(hand, device)
    assert not hand.shown(Writing, hand.page)
    assert "you need a PIN" in said(hand)
    hand.main()
    assert "Module clean" in said(hand)


def test_what_is_written_is_in_no_representation(device):
    device.cycles.begin("p0", ROUND)
    device.cycles.keep("p0", ROUND, BEFORE)
    place = AtCycle(device.cycles.open("p0", ROUND))
    assert place.view.draft == BEFORE
    assert BEFORE not in repr(place)
    assert BEFORE not in repr((ThoughtChanged(BEFORE), CycleStepBehind(BEFORE)))


def test_after_the_screen_was_locked_it_is_there_again(hand, device, program):
    program.accounts.pins["p0"] = "2580"
    at(hand, device)
    hand.main()
    QTest.keyClicks(hand.shown(Writing, hand.page)[0], BEFORE)
    hand.settle()
    hand.window.idle.idle.emit()
    deliver()
    assert BEFORE not in said(hand)
    device.accounts.sign_in("p0", "2580")
    QTest.keyClicks(hand.page, "2580")
    QTest.keyClick(hand.page, Qt.Key.Key_Return)
    hand.settle()
    assert isinstance(hand.page, CyclePage)
    assert hand.shown(Writing, hand.page)[0].words == BEFORE
