# SPDX-License-Identifier: Apache-2.0
"""Watching somebody at work in the window, on a real record: ticks, what was seen, and who signs it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.observing.facts import Mark
from app.people.team import Deed, PersonHere
from app.preferences import Preferences, Theme
from app.rights import Actor, ActorKind, Role
from app.views import LearnerCard
from tests.app.kit import Device
from tests.app.observing.test_observing import DONE, PACK, WHICH
from tests.ui.conftest import deliver
from ui.window import places
from ui.window.hand import Hand
from ui.window.intents import Go
from ui.window.observing_intents import ChecklistAsked
from ui.window.pages.checklist import ChecklistPage, ChecklistsPage, SignPage
from ui.window.pages.progress import ProgressPage
from ui.window.pages.seen import SeenPage
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.writing import Writing

ANA = LearnerCard(id="ana", name="Ana", role="learner", language="en", colour=0, pack="kit")


@pytest.fixture
def device(tmp_path, program):
    device = Device(tmp_path, PACK)
    for name, role in (("ana", "learner"), ("sue", "supervisor")):
        device.accounts.add(id=name, name=name.title(), role=role, pack="kit", pin="2580")
    device.gate.enter(Actor(kind=ActorKind.PERSON, id="sue", role=Role.SUPERVISOR))
    program.observing = device.observing
    yield device
    device.close()


@pytest.fixture
def hand(device, window, program):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT)))
    deliver()
    return Hand(window)


def begin(hand) -> None:
    here = PersonHere(card=ANA, role=Role.LEARNER, site="", near=True, own=False, deeds=frozenset({Deed.OBSERVE}))
    hand.window.navigator.to(places.Team())
    hand.window.navigator.to(places.ForPerson(Deed.OBSERVE, here))
    hand.settle()
    assert isinstance(hand.page, ChecklistsPage)
    hand.press(hand.find(ChecklistAsked(WHICH)))
    assert isinstance(hand.page, ChecklistPage)


def tick(hand, marks) -> None:
    for point, mark in marks.items():
        text = next(each.text for each in PACK.checklists[0].points if each.id == point)
        buttons = [b for b in hand.shown(Button, hand.page) if b.accessibleDescription() == text and b.value is mark]
        hand.press(buttons[0])


def foot(hand, words) -> Button:
    return next(button for button in hand.page.foot_buttons() if button.words == words)


def said(hand):
    return " | ".join(text.text() for text in hand.shown(Text, hand.page))


def test_from_ticks_to_both_signatures(hand, device):
    begin(hand)
    assert not foot(hand, "Sign off").isEnabled()
    tick(hand, DONE)
    assert foot(hand, "Sign off").isEnabled()
    assert not foot(hand, "Not yet").isEnabled()  # no next step is written
    hand.press(foot(hand, "Sign off"))
    assert isinstance(hand.page, SeenPage)
    hand.press(foot(hand, "Ana signs now"))
    assert isinstance(hand.page, SignPage)
    for digit in "0000":
        hand.key(Qt.Key(ord(digit)))
    hand.press(foot(hand, "Sign"))
    assert "Nothing was signed" in said(hand)
    for digit in "2580":
        hand.key(Qt.Key(ord(digit)))
    hand.key(Qt.Key.Key_Return)
    hand.settle()
    assert "Ana has signed." in said(hand)
    assert device.gate.actor.id == "sue"
    hand.go(Go(places.Back()))
    assert isinstance(hand.page, ChecklistsPage)
    assert "Signed off" in said(hand)


def test_a_critical_point_that_is_not_done_keeps_it_open(hand, device):
    begin(hand)
    tick(hand, {**DONE, "before": Mark.NOT_YET})
    assert not foot(hand, "Sign off").isEnabled()
    box = hand.shown(Writing, hand.page)[1]
    QTest.keyClicks(box, "Once more on Tuesday")
    hand.settle()
    hand.press(foot(hand, "Not yet"))
    assert "Next step: Once more on Tuesday" in said(hand)


def test_ticks_are_there_again_after_leaving(hand):
    begin(hand)
    tick(hand, {"before": Mark.DONE})
    hand.go(Go(places.Back()))
    assert "You have begun" in said(hand)
    hand.press(hand.find(ChecklistAsked(WHICH)))
    assert hand.page.ticks.marks == {"before": Mark.DONE}


def test_who_was_watched_finds_it_with_their_progress_and_signs_there(hand, device, program):
    from app.observing.views import Ticks

    device.observing.record("ana", WHICH, Ticks(marks=DONE), signed_off=True)
    device.gate.enter(Actor(kind=ActorKind.PERSON, id="ana"))
    program.observing.mine = lambda _learner: type(device.observing).mine(device.observing, "ana")
    hand.go(Go(places.Progress()))
    assert isinstance(hand.page, ProgressPage)
    assert "Your signature is missing." in said(hand)
    hand.press(next(b for b in hand.shown(Button, hand.page) if b.words == "Seen at work"))
    assert isinstance(hand.page, SeenPage)
    assert "Washes before: Done" in said(hand)
