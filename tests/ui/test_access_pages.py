# SPDX-License-Identifier: Apache-2.0
"""One's own PIN and recovery code, and practice without a name: what the pages do, and the audits of every page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.preferences import Preferences, TextSize
from tests.ui import test_window as audit
from tests.ui.access_pages import ACCESS_PAGES, try_it
from tests.ui.conftest import deliver
from tests.ui.fakes import CODE
from ui.window import places
from ui.window.hand import Hand
from ui.window.intents import Go, GuestAsked, SecretChosen
from ui.window.pages.guest import GuestEndPage, TryItPage
from ui.window.pages.keys import RecoveryCodePage
from ui.window.pages.look import LookPage
from ui.window.pages.my_data import MyDataPage
from ui.window.pages.my_pin import ChangePinPage, MyPinPage
from ui.window.pages.new_person import NewPersonPage
from ui.window.pages.people import PeoplePage
from ui.window.pages.question import QuestionPage
from ui.window.widgets.basic import Button, Text


@pytest.fixture
def hand(window):
    window.activateWindow()
    return Hand(window)


@pytest.fixture
def amina(hand, program):
    """Amina, at Today, with the PIN 2468."""
    program.accounts.pins["p0"] = "2468"
    card = program.accounts.people["p0"]
    go(hand, places.SignedIn(card, Preferences()))
    return card


def press(hand, *words):
    for each in words:
        hand.press(next(b for b in hand.shown(Button) if b.words == each))


def said(hand):
    return [text.text() for text in hand.shown(Text)]


def type_pin(hand, *pins):
    for pin in pins:
        QTest.keyClicks(hand.page, pin)
        hand.key(Qt.Key.Key_Return)


def go(hand, place):
    hand.window.navigator.to(place)
    hand.settle()


def my_pin(hand):
    go(hand, places.MyData())
    press(hand, "My PIN")
    assert isinstance(hand.page, MyPinPage)


def test_a_pin_is_changed_after_the_old_one_and_the_page_says_so(hand, program, amina):
    my_pin(hand)
    press(hand, "Change my PIN")
    type_pin(hand, "1379")
    assert any(words.startswith("That PIN did not fit. Nothing was changed.") for words in said(hand))
    type_pin(hand, "2468", "7531", "7531")
    assert program.accounts.pins["p0"] == "7531"
    assert isinstance(hand.page, MyPinPage)
    assert "Your new PIN works from now on. The old one does not." in said(hand)
    press(hand, "Back")
    assert isinstance(hand.page, MyDataPage)


@pytest.mark.parametrize(
    ("typed", "heading"),
    [
        (["1111"], "That one is too easy to guess"),
        (["7531", "7532"], "The two PINs were different"),
        (["2468", "2468"], "That is the one you have now"),
    ],
)
def test_a_new_pin_that_will_not_do_is_said_and_the_old_one_is_not_asked_again(hand, program, amina, typed, heading):
    my_pin(hand)
    press(hand, "Change my PIN")
    type_pin(hand, "2468", *typed)
    assert hand.page.heading.text() == heading
    assert program.accounts.pins["p0"] == "2468"
    type_pin(hand, "8520", "8520")
    assert program.accounts.pins["p0"] == "8520"


def test_during_a_wait_nothing_is_tried(hand, program, amina):
    program.accounts.wait = 30
    my_pin(hand)
    press(hand, "Change my PIN")
    type_pin(hand, "1379")
    tried = []
    program.accounts.sign_in = lambda *secret: tried.append(secret)
    type_pin(hand, "2468")
    assert not tried
    assert isinstance(hand.page, ChangePinPage)
    press(hand, "Back")  # no timer is left


def test_pictures_instead_of_digits(hand, program, amina):
    my_pin(hand)
    press(hand, "Change my PIN")
    type_pin(hand, "2468")
    press(hand, "Use pictures")
    assert hand.window.focusWidget().words == "Use digits"
    for _ in range(2):
        press(hand, "Boat", "Tree", "Moon", "Heart")
        hand.main()
    assert program.accounts.pins["p0"] == "p:7-5-1-3"
    assert "You sign in with your pictures" in said(hand)


def test_a_first_pin_can_be_set_later_and_a_code_is_offered(hand, program, amina):
    del program.accounts.pins["p0"]
    my_pin(hand)
    press(hand, "Choose a PIN")
    type_pin(hand, "7531", "7531")
    assert program.accounts.pins["p0"] == "7531"
    assert isinstance(hand.page, RecoveryCodePage)
    press(hand, "Not now")
    assert isinstance(hand.page, MyPinPage)
    assert program.accounts.codes == {}
    assert "You have no recovery code" in said(hand)


def test_staff_are_told_who_gives_them_their_first_pin(hand, program, amina):
    del program.accounts.pins["p0"]
    ACCESS_PAGES["no pin of staff"](hand.window, program)
    hand.settle()
    assert any("given to you by whoever looks after this device" in words for words in said(hand))
    assert not [b for b in hand.shown(Button, hand.page) if b.value == Go(places.ChangePin("none"))]
    go(hand, places.ChangePin("none"))
    hand.page.intent.emit(SecretChosen("7531"))
    hand.settle()
    assert "p0" not in program.accounts.pins
    assert isinstance(hand.page, MyPinPage)


def test_a_new_code_counts_once_it_was_written_down(hand, program, amina):
    program.accounts.codes["p0"] = "the one before"
    my_pin(hand)
    press(hand, "Make a new code", "Not now")
    assert program.accounts.codes == {"p0": "the one before"}
    press(hand, "Make a new code", "I have written it down")
    assert program.accounts.codes == {"p0": CODE}
    assert any(words.startswith("Your new recovery code works from now on.") for words in said(hand))
    press(hand, "Back")
    assert isinstance(hand.page, MyDataPage)


def test_a_code_that_could_not_be_kept_is_kept_when_it_is_tried_again(hand, program, amina):
    keep, failing = program.accounts.keep_recovery_code, [OSError("disk")]

    def sometimes(learner, code):
        if failing:
            raise failing.pop()
        keep(learner, code)

    program.accounts.keep_recovery_code = sometimes
    my_pin(hand)
    press(hand, "Make a code", "I have written it down")
    assert program.accounts.codes == {}
    assert any(words == CODE[:4] for words in said(hand)), "what was written down stands there still"
    press(hand, "Try again")
    assert program.accounts.codes == {"p0": CODE}


def test_the_way_leads_from_how_it_looks_too_and_back(hand, amina):
    press(hand, "How it looks", "My PIN", "Change my PIN", "Back", "Back")
    assert isinstance(hand.page, LookPage)


def test_nobody_signed_in_finds_no_pin_at_how_it_looks(hand):
    press(hand, "How it looks")
    assert "My PIN" not in said(hand)


# --- a guest


def begin(hand):
    press(hand, "Try it without a name", "Begin")


def test_a_guest_gets_questions_of_a_guest_and_nobody_is_signed_in(hand, program):
    begin(hand)
    (guest,) = program.guests
    assert isinstance(hand.page, QuestionPage)
    assert guest.learning.started
    assert not program.learning.started
    assert hand.window.navigator.card is None
    assert program.accounts.acting is None
    assert "Leave. Nothing is kept" in said(hand)
    assert "Today" not in said(hand)


@pytest.mark.dressed
def test_where_words_are_big_the_way_out_of_a_guest_has_one_row(hand, program):
    begin(hand)
    hand.window.resize(1024, 600)
    hand.window.navigator.dress(Preferences(text_size=TextSize.XXL))
    deliver()
    assert "Leave" in said(hand)
    assert "Leave. Nothing is kept" not in said(hand)


def test_with_several_packs_a_guest_chooses(hand, program):
    try_it(hand.window, program)
    hand.settle()
    press(hand, "Shop floor basics, with a rather long name", "Begin")
    assert program.guests[-1].asked_for == ("en", "other")


def test_without_packs_nothing_can_begin(hand, program):
    try_it(hand.window, program, packs=0)
    hand.settle()
    assert "No pack is installed." in said(hand)
    assert not hand.page.foot_buttons()[-1].isEnabled()


@pytest.mark.parametrize("leave", ["Leave. Nothing is kept", "idle", "close"])
def test_whoever_leaves_or_walks_off_leaves_nothing(hand, program, leave):
    begin(hand)
    left, gone = hand.page, []
    left.destroyed.connect(lambda *_: gone.append(True))
    if leave == "idle":
        hand.window.idle.idle.emit()
    elif leave == "close":
        hand.window.close()
    else:
        press(hand, leave)
    deliver()
    assert program.guests[-1].closed
    assert gone
    assert leave == "close" or isinstance(hand.page, PeoplePage)
    assert "Leave. Nothing is kept" not in said(hand)


def test_a_guest_has_no_later_and_no_pages_of_their_own(hand, program):
    begin(hand)
    press(hand, "Stop for now")
    assert "Come back later" not in said(hand)
    press(hand, "End it here")
    assert isinstance(hand.page, GuestEndPage)
    assert "Nothing of it was kept." in said(hand)
    for place in (places.Today(), places.Progress(), places.MyData(), places.MyPin(), places.Device()):
        go(hand, place)
        assert isinstance(hand.page, GuestEndPage)
    press(hand, "Done")
    assert isinstance(hand.page, PeoplePage)
    assert program.guests[-1].closed


def test_at_the_end_a_guest_can_become_somebody(hand, program):
    begin(hand)
    press(hand, "Stop for now", "End it here", "I am new here")
    assert isinstance(hand.page, NewPersonPage)
    assert program.guests[-1].closed


def test_a_guest_looks_as_the_device_does(hand, program):
    begin(hand)
    press(hand, "How it looks", "Big", "Español")
    press(hand, "Listo")
    assert isinstance(hand.page, QuestionPage)
    assert program.accounts.chosen == {}


def test_whoever_goes_back_while_a_guest_is_made_leaves_none_behind(qapp, program, window):
    class Later:
        """A background that works when it is told to."""

        def __init__(self):
            self.asked = []

        def run(self, work, *, done, failed):
            self.asked.append((work, done))

        def go(self):
            while self.asked:
                work, done = self.asked.pop(0)
                done(work())

    from msgspec.structs import replace

    from ui.window.presenters.guest import TryItPresenter

    background = Later()
    page = TryItPage(Preferences())
    presenter = TryItPresenter(replace(program.ports(), background=background), window.navigator, page)
    presenter.handle(GuestAsked("", "en"))
    presenter.close()
    background.go()
    assert [guest.closed for guest in program.guests] == [True]
    page.deleteLater()
    deliver()


# --- the audits of every page: one window for many pages


@pytest.fixture(autouse=True)
def _known(monkeypatch):
    monkeypatch.setattr(audit, "DONE", {**audit.DONE, **ACCESS_PAGES})


def fresh(program):
    """What a page did to the people before the next one."""
    program.accounts.__init__()
    program.device.__init__()


@pytest.mark.dressed
def test_names_sizes_and_reading_order(window, program):
    for place in ACCESS_PAGES:
        fresh(program)
        audit.audit_light(window, program, place, tab=place in ("my pin", "new pin", "try it", "guest stops"))


@pytest.mark.dressed
def test_nothing_is_cut(window, program):
    for place in ACCESS_PAGES:
        fresh(program)
        audit.audit_dark(window, program, place, audit.LARGE_MIRRORED)


@pytest.mark.dressed
def test_longer_words_fit(window, qapp, program):
    for place in ACCESS_PAGES:
        if not place.startswith("guest"):  # a question is the pack's
            fresh(program)
            audit.audit_longer(window, qapp, program, place)
