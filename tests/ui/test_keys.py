# SPDX-License-Identifier: Apache-2.0
"""A PIN of one's own after a reset, the recovery code, notes under a lost PIN, badges and picture PINs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.pins import is_weak
from tests.ui.conftest import deliver
from tests.ui.fakes import BADGE, CODE
from ui.window import places
from ui.window.hand import Hand
from ui.window.intents import BadgeScanned, CodeTyped, Go, NotesGivenUp, PersonFilled, PinTyped, PutOff, SecretChosen
from ui.window.pages.keys import ChoosePinPage, RecoveryCodePage, ShutNotesPage
from ui.window.pages.new_person import NewPersonPage
from ui.window.pages.people import PeoplePage, PinPage
from ui.window.pages.steps import FindStartPage
from ui.window.pages.today import TodayPage
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.pads import PICTURES

TEMPORARY = "280417"


@pytest.fixture
def hand(window):
    window.activateWindow()
    return Hand(window)


@pytest.fixture
def reset(program):
    """Ben's PIN was reset."""
    program.accounts.pins["p1"] = TEMPORARY
    program.accounts.temporary.add("p1")
    return program.accounts


def button(hand, words):
    return next(b for b in hand.shown(Button, hand.page) if b.words == words)


def press(hand, *words):
    for each in words:
        hand.press(button(hand, each))


def said(hand):
    return [text.text() for text in hand.shown(Text, hand.page)]


def type_pin(hand, pin):
    QTest.keyClicks(hand.page, pin)
    hand.key(Qt.Key.Key_Return)


def come_in(hand, pin=TEMPORARY):
    press(hand, "Ben Okafor")
    type_pin(hand, pin)


def choose(hand, pin="2468"):
    come_in(hand)
    type_pin(hand, pin)
    type_pin(hand, pin)


def test_after_a_reset_a_pin_of_ones_own_comes_first_then_the_code_then_today(hand, reset):
    come_in(hand)
    assert isinstance(hand.page, ChoosePinPage)
    assert hand.page.heading.text() == "Choose your own PIN"
    assert reset.acting is None
    type_pin(hand, "2468")
    type_pin(hand, "2468")
    assert reset.pins["p1"] == "2468"
    assert isinstance(hand.page, RecoveryCodePage)
    press(hand, "Not now")
    assert isinstance(hand.page, TodayPage)


@pytest.mark.parametrize(
    ("first", "second", "heading"),
    [
        ("1234", None, "That one is too easy to guess"),
        ("2468", "2486", "The two PINs were different"),
        (TEMPORARY, TEMPORARY, "That is the PIN you were given"),
    ],
)
def test_a_pin_that_will_not_do_is_said_on_the_page_and_another_is_asked_for(hand, reset, first, second, heading):
    come_in(hand)
    type_pin(hand, first)
    if second:
        type_pin(hand, second)
    assert hand.page.heading.text() == heading
    assert reset.pins["p1"] == TEMPORARY
    type_pin(hand, "2580")
    type_pin(hand, "2580")
    assert reset.pins["p1"] == "2580"


def test_a_pin_that_was_reset_again_meanwhile_is_asked_for_again(hand, reset):
    come_in(hand)
    reset.pins["p1"] = "903172"
    type_pin(hand, "2468")
    type_pin(hand, "2468")
    assert isinstance(hand.page, PinPage)
    assert reset.acting is None


def test_the_code_is_shown_once_in_groups_that_are_spelled_and_is_gone_with_the_page(hand, reset, window):
    choose(hand)
    page = hand.page
    groups = [text for text in hand.shown(Text, page) if text.text() in CODE.split("-")]
    assert "-".join(text.text() for text in groups) == CODE
    assert [text.accessibleName() for text in groups] == [" ".join(group) for group in CODE.split("-")]
    hand.main()
    assert isinstance(hand.page, TodayPage)
    assert CODE[:4] not in " ".join(label.text() for label in window.findChildren(Text))


def test_notes_under_a_lost_pin_are_opened_with_the_code(hand, reset):
    reset.shut["p1"] = 3
    choose(hand)
    assert isinstance(hand.page, ShutNotesPage)
    assert any(words.startswith("3 private notes:") for words in said(hand))
    line = hand.shown(QLineEdit, hand.page)[0]
    QTest.keyClicks(line, "7Q2M")
    QTest.keyClick(line, Qt.Key.Key_Return)
    deliver()
    assert any(words.startswith("That code does not fit") for words in said(hand))
    assert line.text() == "7Q2M"
    line.setText(CODE)
    press(hand, "Open my notes")
    assert isinstance(hand.page, TodayPage)
    assert reset.private_key("p1") is not None


def test_what_is_lost_is_said_before_it_is_given_up(hand, reset):
    reset.shut["p1"] = 1
    choose(hand)
    press(hand, "I do not have the code")
    assert any(words.startswith("1 private note: lost for good") for words in said(hand))
    assert reset.shut["p1"] == 1
    press(hand, "Back", "I do not have the code")
    hand.go(NotesGivenUp)
    assert "p1" not in reset.shut
    assert isinstance(hand.page, RecoveryCodePage)


def test_notes_can_wait_and_the_code_is_asked_for_the_next_time(hand, reset):
    reset.shut["p1"] = 2
    choose(hand)
    hand.go(PutOff)
    assert isinstance(hand.page, TodayPage)
    hand.go(places.People())
    come_in(hand, "2468")
    assert isinstance(hand.page, ShutNotesPage)
    assert reset.shut["p1"] == 2


def test_notes_that_nothing_opens_are_said_to_be_lost(hand, reset):
    reset.shut["p1"], reset.lost = 4, True
    choose(hand)
    assert any("4 private notes" in words and "Nobody can open them" in words for words in said(hand))
    assert not hand.shown(QLineEdit, hand.page)
    hand.main()
    assert isinstance(hand.page, RecoveryCodePage)


def join(hand, *, pin):
    hand.go(Go(places.NewPerson()))
    QTest.keyClicks(hand.shown(QLineEdit)[0], "Ana")
    while hand.page.step != "pin":
        hand.main()
    if pin:
        type_pin(hand, pin)
        type_pin(hand, pin)


def test_somebody_new_with_a_pin_gets_a_code_and_comes_to_the_first_question(hand):
    join(hand, pin="2468")
    assert isinstance(hand.page, RecoveryCodePage)
    hand.main()
    press(hand, "I know how")
    assert isinstance(hand.page, FindStartPage)


def test_somebody_new_without_a_pin_gets_no_code(hand):
    join(hand, pin="")
    press(hand, "No PIN", "I know how")
    assert isinstance(hand.page, FindStartPage)


def test_a_weak_pin_of_somebody_new_is_refused_at_once(hand):
    join(hand, pin="")
    type_pin(hand, "1111")
    assert hand.page.heading.text() == "That one is too easy to guess"
    assert hand.page.step == "pin"


def test_a_pin_that_only_the_program_finds_weak_is_said_too(hand, program):
    join(hand, pin="")
    page = hand.page
    page.intent.emit(PersonFilled("Ana", "care-essentials", "en", "s", "1111"))
    deliver()
    assert isinstance(hand.page, NewPersonPage)
    assert page.heading.text() == "That one is too easy to guess"
    assert len(program.accounts.people) == 5


# --- badges


def scan(hand, code):
    """As the system hands keys in: to the window."""
    for sign in code:
        QTest.keyClick(hand.window.windowHandle(), sign)
    QTest.keyClick(hand.window.windowHandle(), Qt.Key.Key_Return)
    hand.settle()


def test_a_badge_leads_to_the_pin_of_its_owner_and_proves_nothing(hand, program):
    scan(hand, BADGE)
    assert isinstance(hand.page, PinPage)
    assert "Ben Okafor" in hand.page.heading.text()
    assert program.accounts.acting is None


def test_a_badge_after_keys_that_were_touched_by_chance(hand):
    scan(hand, "xyz" + BADGE)
    assert isinstance(hand.page, PinPage)


def test_a_badge_while_another_name_has_the_focus_lets_nobody_else_in(hand, program):
    button(hand, "Amina Diallo").setFocus()
    scan(hand, BADGE)
    assert isinstance(hand.page, PinPage)
    assert program.accounts.acting is None


def test_an_unknown_badge_says_one_sentence_without_names(hand, program):
    before = said(hand)
    scan(hand, "4006381333931")
    assert isinstance(hand.page, PeoplePage)
    (new,) = [words for words in said(hand) if words not in before]
    assert new.startswith("This badge is not known here.")
    assert not any(card.name.split()[0] in new for card in program.accounts.cards())
    assert program.accounts.acting is None


def test_a_few_keys_and_return_are_no_badge(hand):
    got = []
    hand.page.intent.connect(got.append)
    scan(hand, "Amina")
    assert not got


def test_a_badge_scanned_into_the_search_line(hand, program):
    for number in range(12):
        program.accounts.add(name=f"Somebody {number}")
    hand.go(Go(places.NewPerson()))
    press(hand, "Back")
    line = hand.shown(QLineEdit, hand.page)[0]
    line.setFocus()
    scan(hand, BADGE.lower())
    assert isinstance(hand.page, PinPage)


# --- pictures


@pytest.mark.parametrize(("set_to", "typed"), [("202611220530", "202611220530"), ("2580", "٢٥٨٠")])
def test_every_pin_of_the_command_line_can_be_typed_with_any_digits(hand, program, set_to, typed):
    program.accounts.pins["p1"] = set_to
    press(hand, "Ben Okafor")
    for digit in typed:
        event = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, digit)
        QApplication.sendEvent(hand.page, event)
    hand.key(Qt.Key.Key_Return)
    assert program.accounts.acting == "p1"


def tap(hand, *names):
    press(hand, *names)
    hand.main()


def test_who_has_a_picture_pin_taps_their_pictures(hand, program):
    program.accounts.pins["p1"] = "p:6-0-11-6"
    press(hand, "Ben Okafor")
    assert hand.page.heading.text() == "Hello Ben Okafor. Tap your pictures"
    tap(hand, "Fish", "Sun", "Clock", "Cup")
    assert program.accounts.acting is None
    press(hand, "Fish", "Sun", "Cup", "Erase")
    tap(hand, "Clock", "Fish")
    assert program.accounts.acting == "p1"


def test_pictures_can_be_chosen_instead_of_digits(hand, reset):
    come_in(hand)
    press(hand, "Use pictures")
    tap(hand, "Boat", "Tree", "Moon", "Heart", "House")
    tap(hand, "Boat", "Tree", "Moon", "Heart", "House")
    assert reset.pins["p1"] == "p:7-5-1-3-4"


def test_somebody_new_can_choose_pictures(hand, program):
    join(hand, pin="")
    press(hand, "Use pictures")
    tap(hand, "Sun", "Moon", "Star", "Heart")
    assert hand.page.heading.text() == "That one is too easy to guess"
    for _ in range(2):
        tap(hand, "Cup", "Moon", "Star", "Key")
    assert program.accounts.pins["p5"] == "p:8-1-2-9"


def test_no_more_than_six_taps_count(hand, reset):
    come_in(hand)
    press(hand, "Use pictures")
    for _ in range(2):
        tap(hand, "Sun", "Fish", "Star", "Heart", "House", "Tree", "Moon")
    assert reset.pins["p1"] == "p:0-6-2-3-4-5"


def test_each_number_has_a_picture_and_a_word(hand, program):
    program.accounts.pins["p1"] = "p:6-0-11-6"
    press(hand, "Ben Okafor")
    keys = [b for b in hand.shown(Button, hand.page) if isinstance(b.value, int)]
    assert [b.value for b in keys] == list(range(12))
    assert len({b.accessibleName() for b in keys}) == len(set(PICTURES)) == 12


@pytest.mark.parametrize(
    "said",
    [
        PinTyped("2580"),
        SecretChosen("2580"),
        CodeTyped("2580"),
        BadgeScanned(("2580",)),
        PersonFilled("Ana", "", "en", "s", "2580"),
        places.ShutNotes(3, code_helps=True, secret="2580"),
    ],
)
def test_no_secret_is_in_what_could_be_logged(said):
    assert not is_weak("2580")
    assert "2580" not in repr(said)
