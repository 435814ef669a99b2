# SPDX-License-Identifier: Apache-2.0
"""A badge scanner types like a keyboard: heard wherever the focus is, on any keyboard, never instead of a person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from app.badges import new_code
from tests.ui.fakes import BADGE
from ui.window import places
from ui.window.hand import Hand
from ui.window.intents import BadgeScanned
from ui.window.pages.people import PeoplePage, PinPage
from ui.window.scanner import FORGET_MS, GAP_MS, LEAST, Typed
from ui.window.widgets.basic import Button, Text

US = {sign: 2 + place for place, sign in enumerate("1234567890")}
for _first, _row in ((16, "QWERTYUIOP"), (30, "ASDFGHJKL"), (44, "ZXCVBNM")):
    US |= {sign: _first + place for place, sign in enumerate(_row)}
AZERTY = dict(zip("1234567890QWAZM", "&é\"'(-è_çàAZQW?", strict=True))
QWERTZ = {"Y": "Z", "Z": "Y"}


def heard(text, *, gap_ms=5, layout=None, strangers=True, end_ms=None):
    """What a text comes to that is typed as on a US keyboard, on a computer with another `layout`."""
    typed, at_ms = Typed(), 1_000
    for sign in text:
        at_ms += gap_ms
        typed.key((layout or {}).get(sign, sign), US.get(sign, 0), at_ms)
    return typed.ended(at_ms + (gap_ms if end_ms is None else end_ms), strangers=strangers)


codes = st.binary(min_size=16, max_size=16).map(lambda bits: new_code(lambda _size: bits))


@given(codes, st.sampled_from([{}, AZERTY, QWERTZ]), st.sampled_from([0, GAP_MS, 400]))
def test_a_badge_is_read_on_every_keyboard_at_every_speed(code, layout, gap_ms):
    assert code in heard(code, layout=layout, gap_ms=gap_ms)


def test_where_both_readings_could_be_a_badge_both_are_looked_up(hand, program):
    """Three letters that changed places may pass the check sign together."""
    meant = "SWCPOY3XA5APNY2AIBVYAAAAAAAAX"
    program.accounts.badges = {meant: "p1"}
    assert set(heard(meant, layout=QWERTZ)) == {meant, meant.translate(str.maketrans("YZ", "ZY"))}
    hand.page.intent.emit(BadgeScanned(heard(meant, layout=QWERTZ)))
    hand.settle()
    assert "Ben Okafor" in hand.page.heading.text()


@pytest.mark.parametrize("name", ["Elisabeth", "alexandra", "Maximilian Mustermann"])
def test_who_types_a_name_and_return_has_scanned_nothing(name):
    assert len(name) >= LEAST
    assert heard(name, gap_ms=GAP_MS + 1) == ()
    assert heard(name, gap_ms=GAP_MS // 2, end_ms=GAP_MS + 1) == ()


def test_a_badge_of_somebody_else_is_a_stranger_by_its_speed():
    assert heard("4006381333931") == ("4006381333931",)
    assert heard("4006381333931", strangers=False) == ()
    assert heard("4006381") == ()


def test_what_was_typed_long_ago_belongs_to_nothing():
    assert heard(BADGE, end_ms=FORGET_MS + 1) == ()
    assert heard(BADGE, gap_ms=FORGET_MS + 1) == ()


def test_after_a_scan_everything_begins_anew():
    typed = Typed()
    for sign in BADGE:
        typed.key(sign, 0, 10)
    assert typed.ended(10, strangers=True) == (BADGE,)
    assert typed.ended(10, strangers=True) == ()


# --- in the window


@pytest.fixture
def hand(window):
    window.activateWindow()
    return Hand(window)


def keys(hand, text, *, gap_ms=4, end=Qt.Key.Key_Return):
    """Type as the system does: to the window, which hands it to whatever has the focus, with times."""
    at_ms = 77_000
    for sign in [*text, None]:
        at_ms += gap_ms
        key, words = (end, "\r") if sign is None else (Qt.Key(ord(sign.upper())), sign)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, words)
            event.setTimestamp(at_ms)
            QApplication.sendEvent(hand.window.windowHandle(), event)
    hand.settle()


def said(hand):
    return [text.text() for text in hand.shown(Text, hand.page)]


def every_button(hand):
    return [hand.window.header._look, *hand.shown(Button, hand.page)]


@pytest.mark.parametrize("place", range(5))
@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_scan_while_a_button_has_the_focus_presses_nothing(hand, program, place, end):
    every_button(hand)[place].setFocus()
    keys(hand, BADGE, end=end)
    assert isinstance(hand.page, PinPage)
    assert "Ben Okafor" in hand.page.heading.text()
    assert program.accounts.acting is None


def test_return_on_a_button_is_still_a_press(hand):
    hand.page.foot_buttons()[-1].setFocus()
    keys(hand, "")
    assert not isinstance(hand.page, PeoplePage)


def test_a_name_typed_by_hand_is_no_unknown_badge(hand):
    got = []
    hand.page.intent.connect(got.append)
    keys(hand, "Alexandra", gap_ms=120)
    assert not got


def test_a_stranger_in_the_search_line_is_taken_out_of_it_and_a_name_stays(hand, program):
    for number in range(12):
        program.accounts.add(name=f"Somebody {number}")
    hand.window.navigator.to(places.People())
    hand.settle()
    line = hand.shown(QLineEdit, hand.page)[0]
    line.setFocus()
    keys(hand, "somebody", gap_ms=120)
    assert line.text() == "somebody"
    line.clear()
    keys(hand, "4006381333931")
    assert line.text() == ""
    assert any(words.startswith("This badge") for words in said(hand))


def test_a_badge_at_the_pin_of_somebody_else_is_no_try_at_it(hand, program):
    program.accounts.pins["p0"] = "9630"
    hand.window.navigator.to(places.Pin(program.accounts.people["p0"]))
    tried = []
    program.accounts.sign_in = lambda *secret: tried.append(secret)
    keys(hand, BADGE)
    assert not tried
    assert "Ben Okafor" in hand.page.heading.text()


def test_a_badge_of_nobody_at_the_pin_leaves_it_empty(hand, program):
    program.accounts.badges.clear()
    hand.window.navigator.to(places.Pin(program.accounts.people["p1"]))
    keys(hand, BADGE)
    assert isinstance(hand.page, PinPage)
    assert not hand.page._pad.ready


def test_a_held_key_is_no_scan(hand):
    got = []
    hand.page.intent.connect(got.append)
    for at_ms in range(0, 600, 30):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", autorep=True)
        event.setTimestamp(at_ms)
        QApplication.sendEvent(hand.window.windowHandle(), event)
    keys(hand, "")
    assert not got
