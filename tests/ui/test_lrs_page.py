# SPDX-License-Identifier: Apache-2.0
"""Setting the LRS in the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit

from app.connecting import LrsSetting
from app.record.sent_before import SentBefore
from tests.ui.test_facts import said, sign_in
from ui.window.care_intents import LrsFilled
from ui.window.care_places import CareFor, CarePart, LrsCare
from ui.window.hand import Hand
from ui.window.intents import Go
from ui.window.pages.sending import SendingPage

ADDRESS = "https://lrs.example.org/xAPI/"


def fill(window, *words):
    for line, text in zip(Hand(window).shown(QLineEdit), words, strict=True):
        line.setText(text)


def test_the_address_is_set_from_the_page_of_sending(window, program):
    sign_in(window, program, CareFor(CarePart.SENDING))
    hand = Hand(window)
    hand.go(Go(LrsCare()))
    keep = window.page.foot_buttons()[-1]
    assert not keep.isEnabled()
    fill(window, f" {ADDRESS} ", "homes", "s3cret")
    hand.press(keep)
    assert program.lrs.setting == LrsSetting(ADDRESS, "homes")
    assert program.lrs.given == ["s3cret"]
    assert isinstance(window.page, SendingPage)


def test_what_is_set_is_shown_but_never_the_secret(window, program):
    program.lrs.setting = LrsSetting(ADDRESS, "homes")
    sign_in(window, program, LrsCare())
    address, key, secret = Hand(window).shown(QLineEdit)
    assert (address.text(), key.text(), secret.text()) == (ADDRESS, "homes", "")
    assert secret.echoMode() is QLineEdit.EchoMode.Password


@pytest.mark.parametrize(
    ("pressed", "before"), [("Send all of it", SentBefore.AGAIN), ("Only what is new", SentBefore.LEFT)]
)
def test_another_address_is_asked_about_before_it_is_kept(window, program, pressed, before):
    program.lrs.setting = LrsSetting("https://old.example.org/xAPI/", "homes")
    program.lrs.sent = 1234
    sign_in(window, program, LrsCare())
    fill(window, ADDRESS, "homes", "s3cret")
    hand = Hand(window)
    hand.main()
    assert program.lrs.given == [], "nothing is kept before the answer"
    assert "Shall the new one get it, too?" in " ".join(said(window))
    assert all(line.isReadOnly() for line in hand.shown(QLineEdit))
    hand.press(next(button for button in window.page.foot_buttons() if button.words == pressed))
    assert program.lrs.setting == LrsSetting(ADDRESS, "homes")
    assert program.lrs.before is before
    assert isinstance(window.page, SendingPage)


def test_another_key_for_the_same_address_asks_nothing(window, program):
    program.lrs.setting = LrsSetting(ADDRESS, "homes")
    program.lrs.sent = 1234
    sign_in(window, program, LrsCare())
    fill(window, ADDRESS, "other", "s3cret")
    Hand(window).main()
    assert program.lrs.setting == LrsSetting(ADDRESS, "other")
    assert program.lrs.before is SentBefore.LOOKED_FOR


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("lrs.example.org", "This is no address."),
        ("http://lrs.example.org/xAPI/", "has to begin with https://"),
        ("https://lrs.example.org/xAPI", "has to end with a slash"),
        ("https://me:secret@lrs.example.org/", "do not belong in the address"),
    ],
)
def test_an_address_that_cannot_be_used_is_said_and_stays(window, program, typed, says):
    sign_in(window, program, LrsCare())
    fill(window, typed, "homes", "s3cret")
    Hand(window).main()
    assert says in " ".join(said(window))
    assert Hand(window).shown(QLineEdit)[0].text() == typed
    assert program.lrs.setting is None


def test_the_secret_is_in_no_words_about_it():
    assert "s3cret" not in repr(LrsFilled(ADDRESS, "homes", "s3cret"))
