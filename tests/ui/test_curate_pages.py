# SPDX-License-Identifier: Apache-2.0
"""A curator's screens as people press them: collect, decide, say why, look, publish; and what nobody found."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit

from app.curating.sheet import Decision
from app.curating.views import Look
from app.preferences import Preferences, Theme
from app.search.views import Found
from tests.ui.conftest import deliver
from tests.ui.curate_pages import MISSED
from tests.ui.fake_curating import ASKED, FILE, HANDS, OTHER, TITLES, TOPIC, WHY
from ui.window import places
from ui.window.care_places import CareFor, CarePart
from ui.window.curate_intents import RulesChosen
from ui.window.curate_places import (
    BringRules,
    CurateDraft,
    CurateSeen,
    CurateSign,
    CurateThing,
    NotFound,
    ToCurate,
)
from ui.window.hand import Hand
from ui.window.intents import Go
from ui.window.lead_places import Lead
from ui.window.pages.curate_draft import CurateDraftPage
from ui.window.pages.curate_seen import CurateSeenPage
from ui.window.pages.curate_sign import CurateSignPage
from ui.window.pages.curate_thing import CurateThingPage
from ui.window.presenters.in_vain import InVain
from ui.window.search_places import FindHelp
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.tick import Tick

SENTENCE = "What nobody finds is counted, without who looked."


@pytest.fixture
def hand(window, program):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT)))
    deliver()
    window.navigator.to(Lead())
    deliver()
    return Hand(window)


def said(hand) -> str:
    return " ".join(each.text() for each in hand.shown(Text, hand.page))


def there(hand, place):
    hand.window.navigator.to(place)
    deliver()


def press(hand, words):
    hand.press(next(each for each in hand.shown(Button, hand.page) if each.words == words))
    deliver()


def test_from_my_team_to_what_is_collected(hand, program):
    hand.go(Go(ToCurate()))
    press(hand, "Begin something new")
    assert isinstance(hand.page, CurateDraftPage)
    hand.page.line.setText("hand")
    deliver()
    press(hand, TITLES[OTHER])
    assert OTHER in program.curating.choices
    assert hand.page.line.text() == ""


def test_a_press_decides_and_a_sentence_says_why(hand, program):
    there(hand, CurateThing("d1", HANDS))
    assert isinstance(hand.page, CurateThingPage)
    press(hand, "Another lesson instead")
    assert program.curating.choices[HANDS].instead == OTHER.id
    line = hand.shown(QLineEdit, hand.page)[0]
    line.setText("Shorter.")
    deliver()
    choice = program.curating.choices[HANDS]
    assert (choice.decision, choice.because, choice.instead) == (Decision.INSTEAD, "Shorter.", OTHER.id)
    press(hand, "Comes first")
    choice = program.curating.choices[HANDS]
    assert (choice.decision, choice.because, choice.instead) == (Decision.FIRST, "Shorter.", "")
    press(hand, "Take it out of what is collected")
    assert HANDS not in program.curating.choices
    assert isinstance(hand.page, CurateDraftPage)


def test_what_keeps_people_from_harm_is_looked_at_again_before_anything_else(hand, program):
    program.curated.looks(Look.TWICE)
    there(hand, CurateSeen("d1"))
    shown = {each.words for each in hand.shown(Button, hand.page)}
    assert not shown & {"Put it in force here", "Make a file of it"}
    press(hand, "I looked again: it is to go")
    assert ("twice", ASKED) in program.curating.calls


def test_it_is_put_in_force_and_made_a_file_of(hand, program):
    there(hand, CurateSeen("d1"))
    assert isinstance(hand.page, CurateSeenPage)
    assert "No lesson is left about: Gloves, and when not" in said(hand)
    press(hand, "Make a file of it")
    assert FILE.digest in said(hand)
    (file,) = program.copies.glob("organisation-a1b2.toml")
    assert file.read_text() == FILE.text
    press(hand, "Put it in force here")
    assert ("publish", "d1") in program.curated.calls
    assert "It is in force on this device." in said(hand)


def test_it_is_published_for_every_device_from_where_the_key_is(hand, program):
    there(hand, CurateSeen("d1"))
    assert not any(button.words == "For every device" for button in hand.shown(Button))
    program.signed.on = True
    there(hand, CurateSeen("d1"))
    press(hand, "For every device")
    assert isinstance(hand.page, CurateSignPage)
    for words in ("Six Homes by the Harbour", TOPIC, "What is taken back by it: 1", "learn it: 14"):
        assert words in said(hand), words
    line = hand.page.findChild(QLineEdit)
    assert line.echoMode() is QLineEdit.EchoMode.Password
    program.signed.said = "wrong_passphrase"
    line.setText("four words and less")
    press(hand, "Publish")
    assert "This is not the passphrase. Nothing was published." in said(hand)
    assert not line.text()
    program.signed.said = ""
    line.setText("four words and more")
    press(hand, "Publish")
    assert program.signed.calls == ["four words and less", "four words and more"]
    assert "It is published. Devices take it when they look for packs the next time." in said(hand)
    assert FILE.digest in said(hand)
    assert not any(button.words == "Publish" for button in hand.shown(Button))


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("needs_signatures", "It could not be signed here. Nothing was published."),
        ("something_waits", "Something else waits there to be published."),
    ],
)
def test_what_a_repository_refuses_is_one_sentence(hand, program, code, words):
    program.signed.on, program.signed.said = True, code
    there(hand, CurateSign("d1"))
    hand.page.findChild(QLineEdit).setText("four words and more")
    press(hand, "Publish")
    assert words in said(hand)


def test_a_copy_that_did_not_come_through_is_said(hand, program):
    program.signed.on, program.signed.copied = True, False
    there(hand, CurateSign("d1"))
    hand.page.findChild(QLineEdit).setText("four words and more")
    press(hand, "Publish")
    assert "could not be copied to where devices look" in said(hand)


def test_a_file_that_came_is_looked_at_before_it_counts(hand, program, tmp_path):
    there(hand, BringRules())
    assert not [each for each in hand.shown(Button, hand.page) if each.words == "Put it in force here"], "nothing yet"
    file = tmp_path / "x.toml"
    file.write_bytes(b"nothing")
    hand.page.intent.emit(RulesChosen(str(file)))
    deliver()
    assert "This is no file with decisions that can be read." in said(hand)
    file.write_bytes(b"some")
    hand.page.intent.emit(RulesChosen(str(file)))
    deliver()
    assert FILE.digest in said(hand)
    assert WHY in said(hand)
    press(hand, "Put it in force here")
    assert program.curated.calls == [("take", FILE.digest)]


def test_a_document_is_put_beside_a_topic(hand, program):
    there(hand, CurateDraft("d1"))
    hand.page.line.setText("hand")
    deliver()
    press(hand, "How we wash hands at the harbour")
    first, second = hand.shown(Tick, hand.page)
    assert (first.on, second.on) == (True, False)
    hand.press(second)
    deliver()
    assert ("attach", "h1", "lift", True) in program.curating.calls


def test_counting_and_the_days_before_a_talk_are_set_in_the_window(hand, program):
    there(hand, CareFor(CarePart.COUNTED))
    assert "Only the words, and only from three people on." in said(hand)
    (tick,) = hand.shown(Tick, hand.page)
    assert tick.on
    press(hand, "Count it")
    assert not program.missed.on
    (tick,) = hand.shown(Tick, hand.page)
    assert not tick.on
    press(hand, "7 days")
    assert program.early_help.wait_days == 7
    press(hand, "At once")
    assert program.early_help.wait_days == 0
    chosen = [button.words for button in hand.shown(Button, hand.page) if button.isChecked()]
    assert chosen == ["At once"]


def test_days_that_a_command_set_are_shown_too(hand, program):
    program.early_help.wait_days = 5
    there(hand, CareFor(CarePart.COUNTED))
    assert [button.words for button in hand.shown(Button, hand.page) if button.isChecked()][-1] == "5 days"


def test_what_nobody_found_becomes_a_microlearn_or_is_done(hand, program):
    program.missed.found = MISSED
    there(hand, NotFound())
    assert "People who looked for it: 7" in said(hand)
    hand.press(next(each for each in hand.shown(Button, hand.page) if each.accessibleName() == "Done: gluten"))
    deliver()
    assert program.missed.found == MISSED[:1]


@pytest.mark.parametrize(
    ("looks", "counted"),
    [
        ((("wound", True), ("wound v", False), ("wound vac", False), ("", False)), ["wound vac"]),
        ((("glov", True), ("glovs", False), ("glov", True), ("", True)), []),
        ((("wound vac", False), ("dressing", True)), ["wound vac"]),
        ((("wound vac", False), ("wound va", False), ("wound", False), ("", False)), ["wound vac"]),
        ((("a", False), ("b", False)), ["a"]),
    ],
)
def test_only_what_somebody_settled_on_is_in_vain(looks, counted):
    vain = InVain()
    assert [kept for text, found in looks if (kept := vain.looked(text, found=found))] == counted


def test_what_is_left_standing_is_in_vain():
    vain = InVain()
    vain.looked("wound vac", found=False)
    assert (vain.left(), vain.left()) == ("wound vac", "")


def test_it_is_said_where_one_types_and_counted_when_one_leaves(hand, program):
    program.search.found = {"hand": Found()}
    there(hand, FindHelp())
    assert SENTENCE in said(hand)
    hand.page.line.setText("wound vac")
    deliver()
    assert program.missed.noted == []
    there(hand, places.Back())
    deliver()
    assert program.missed.noted == ["wound vac"]


def test_switched_off_neither_is_so(hand, program):
    program.missed.on = False
    there(hand, FindHelp())
    assert SENTENCE not in said(hand)
