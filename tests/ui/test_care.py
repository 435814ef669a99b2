# SPDX-License-Identifier: Apache-2.0
"""The device in the window: facts for everybody, the door, and what whoever looks after it does; with fakes."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from app.errors import Refusal
from app.lrs_probed import Capabilities
from app.people.roster import RosterLine
from app.preferences import Preferences, TextSize, Theme
from app.privacy.retention import Retention
from app.record.leaving import Leaving
from app.sending_state import Progress, SendingCode, SendingState
from tests.ui.audits import cut, runs_off, unfit
from tests.ui.care_pages import CARE_PAGES, CARE_PLACES
from tests.ui.conftest import deliver
from ui.window import care_places, places
from ui.window.care_intents import (
    CaretakerFilled,
    KeepingChosen,
    RosterAgreed,
    RosterChosen,
    RosterStopped,
    SwitchTurned,
)
from ui.window.care_places import CareFor, CarePart
from ui.window.hand import Hand
from ui.window.intents import PinTyped, SyncAsked
from ui.window.pages.care import CarePage
from ui.window.pages.caretaker import CaretakerPage
from ui.window.pages.device import DevicePage, DoorPage
from ui.window.pages.people import PeoplePage, PinPage
from ui.window.pages.team import TeamPage
from ui.window.pages.today import TodayPage
from ui.window.presenters import roster as roster_presenter
from ui.window.roster_words import line_trouble, list_trouble
from ui.window.secret_step import SecretStep
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.choices import Choices

LIGHT = Preferences(theme=Theme.LIGHT)
DERYA = "p3"


def said(window):
    deliver()
    return "\n".join(text.text() for text in Hand(window).shown(Text, window.page))


def offered(window):
    deliver()
    return [button.words for button in Hand(window).shown(Button)]


def press(window, words):
    deliver()
    hand = Hand(window)
    hand.press(next(b for b in hand.shown(Button) if b.words == words))


def care(window, program, place=care_places.Care()):  # noqa: B008 - frozen
    """Derya, who looks after the device, has come from Today."""
    program.caretakers.acting = True
    window.navigator.to(places.SignedIn(program.accounts.people[DERYA], LIGHT))
    window.navigator.to(place)
    deliver()
    return window.page


# --- everybody, and the door


def test_everybody_sees_harmless_facts_and_comes_back(window, program):
    press(window, "This device")
    assert isinstance(window.page, DevicePage)
    words = said(window)
    for fact in ("Care essentials, version 1.0.0", "Last contact: never", "Device d-1", "version 0.1.0"):
        assert fact in words
    assert "Looked after by \u2068Derya" in words
    assert "lrs.example" not in words
    assert "People:" not in words
    press(window, "Back")
    assert isinstance(window.page, PeoplePage)


def test_the_pin_of_whoever_looks_after_it_opens_it_and_leaving_signs_out(window, program):
    program.accounts.pins[DERYA] = "2580"
    press(window, "This device")
    press(window, "For the person who looks after this device")
    assert isinstance(window.page, PinPage)
    assert "Derya" in window.page.heading.text()
    window.page.intent.emit(PinTyped("1111"))
    assert isinstance(window.page, PinPage)
    window.page.intent.emit(PinTyped("2580"))
    deliver()
    assert isinstance(window.page, CarePage)
    assert program.accounts.acting == DERYA
    assert "Today" not in offered(window)
    press(window, "Backups and the key")
    press(window, "Back")
    assert "Today" not in offered(window)
    press(window, "Done")
    assert isinstance(window.page, PeoplePage)
    assert program.accounts.acting is None
    assert window.navigator.card is None
    press(window, "Amina Diallo")
    assert "Today" in offered(window), "it is hers again"


def test_a_forgotten_pin_is_found_there_and_leads_back_there(window, program):
    care(window, program, care_places.Care(door=True))
    press(window, "A forgotten PIN")
    deliver()
    assert isinstance(window.page, TeamPage)
    press(window, "Back")
    deliver()
    assert isinstance(window.page, CarePage)


def test_among_several_one_says_who_it_is(window, program):
    program.caretakers.ids.append("p4")
    program.accounts.pins |= {DERYA: "2580", "p4": "p:1-2-4-8"}
    window.navigator.to(care_places.DeviceDoor())
    assert isinstance(window.page, DoorPage)
    assert "Amina Diallo" not in offered(window)
    press(window, "Élodie Martin")
    assert "Tap your pictures" in window.page.heading.text()


@pytest.mark.dressed
def test_while_nobody_looks_after_it_whoever_says_so_does(window, program):
    program.caretakers.ids = []
    look = Preferences(theme=Theme.HIGH_CONTRAST)
    window.navigator.dress_device(look)
    press(window, "This device")
    assert "For the person who looks after this device" not in offered(window)
    press(window, "Look after this device")
    page = window.page
    assert isinstance(page, CaretakerPage)
    assert not page.foot_buttons()[-1].isEnabled()
    QTest.keyClick(page, Qt.Key.Key_5)
    QTest.keyClicks(page.findChild(QLineEdit), "Rosa")
    press(window, "Go on")
    for pin in ("1234", "2580", "2581", "2580", "2580"):
        for digit in pin:
            QTest.keyClick(page, Qt.Key(ord(digit)))
        QTest.keyClick(page, Qt.Key.Key_Return)
        deliver()
        if pin == "1234":
            assert page.step is SecretStep.WEAK
        if pin == "2581":
            assert page.step is SecretStep.DIFFERENT
    assert isinstance(window.page, CarePage)
    assert program.accounts.people[program.caretakers.ids[0]].name == "Rosa"
    assert program.accounts.preferences(program.caretakers.ids[0]) == window.navigator.preferences == look
    press(window, "Done")
    press(window, "This device")
    assert "Look after this device" not in offered(window)


def test_from_the_pin_back_to_the_name_and_away(window, program):
    program.caretakers.ids = []
    window.navigator.to(care_places.FirstCaretaker())
    page = window.page
    QTest.keyClicks(page.findChild(QLineEdit), "Rosa")
    press(window, "Go on")
    QTest.keyClick(page, Qt.Key.Key_2)
    press(window, "Back")
    assert page.findChild(QLineEdit).text() == "Rosa"
    assert not page.pad.secret
    press(window, "Back")
    assert isinstance(window.page, PeoplePage)
    assert program.caretakers.ids == []


def test_whoever_was_quicker_is_named_as_the_reason(window, program):
    window.navigator.to(care_places.FirstCaretaker())
    window.page.intent.emit(CaretakerFilled("Rosa", "2580"))
    assert "Somebody looks after this device already" in said(window)
    assert "Try again" not in offered(window)
    assert "2580" not in repr(CaretakerFilled("Rosa", "2580"))


# --- from Today


def test_today_offers_the_device_to_whoever_looks_after_it_alone(window, program):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], LIGHT))
    deliver()
    assert "This device" not in offered(window)
    program.caretakers.acting = True
    window.navigator.to(places.Today())
    deliver()
    press(window, "This device")
    assert isinstance(window.page, CarePage)
    press(window, "Back")
    assert isinstance(window.page, TodayPage)
    assert window.navigator.card is not None


def test_what_is_refused_shows_nothing_but_the_reason(window, program):
    def refuse():
        raise Refusal("not_allowed", right="manage_device")

    program.device.device = refuse
    care(window, program)
    assert "Your role does not allow this here" in said(window)
    assert "Sending" not in offered(window)


# --- small pages


def test_sending_now_and_a_backup_now(window, program):
    care(window, program, CareFor(CarePart.SENDING)).intent.emit(SyncAsked())
    assert program.device.asked == 1
    assert "Waiting to be sent: 3. Sent: 120." in said(window)
    program.device.lrs = ""
    care(window, program, CareFor(CarePart.SENDING))
    waits = "Entries that wait until an address is set: 3. Sent: 120. That is no problem: nothing of it is lost."
    assert waits in said(window)
    care(window, program, CareFor(CarePart.SAFETY))
    press(window, "Make a backup now")
    press(window, "Make a backup now")
    assert program.device.copies == 2
    assert said(window).count("A backup was made and checked.") == 1


def test_sending_says_how_it_goes(window, program):
    for state, words in (
        (SendingState(code=SendingCode.WORKS, last_contact_ms=1_790_000_000_000), "Sending works. Last contact: "),
        (SendingState(code=SendingCode.KEY_REFUSED, problem="credentials", since_ms=1), "does not accept our key"),
        (SendingState(code=SendingCode.HINDERED, problem="offline", since_ms=1), "There is no network just now"),
        (SendingState(code=SendingCode.WORKS, reading="busy"), "What people did on other devices cannot be fetched."),
    ):
        program.device.sending = state
        care(window, program, CareFor(CarePart.SENDING))
        assert words in said(window)


def test_sending_says_what_the_server_cannot_do_and_what_is_missing(window, program):
    care(window, program, CareFor(CarePart.SENDING))
    assert "What people did on other devices" not in said(window)
    assert "last asked what it can do" not in said(window)
    good = Capabilities(reachable=True, reads=True, related_agents=True, at_ms=1_790_000_000_000)
    for more, words in (
        ({}, "The server was last asked what it can do: "),
        ({"reads": False}, "The key of this device may only send."),
        ({"reads_others": False}, "The key of this device reads only what it sent."),
        ({"related_agents": False}, "comes only while they are signed in here."),
    ):
        program.device.probed = msgspec.structs.replace(good, **more)
        program.device.clashes = 1_204
        care(window, program, CareFor(CarePart.SENDING))
        assert words in said(window)
        assert "so 1,204 entries of one of them are missing here" in said(window)
        assert ("does not come here" in said(window)) is ("reads" in more or "reads_others" in more)


def test_a_long_run_says_how_far_it_is_and_can_be_stopped(window, program):
    program.device.progress = Progress(1_200, 10_000)
    page = care(window, program, CareFor(CarePart.SENDING))
    assert "Being sent: 1,200 of 10,000." in said(window)
    assert "Send now" not in offered(window)
    program.device.progress = Progress(1_300, 10_000)
    page._look()
    assert "Being sent: 1,300 of 10,000." in said(window)
    assert page._again.isActive()
    program.device.progress = None
    press(window, "Stop sending")
    assert program.device.stopped == 1
    assert "Stop sending" not in offered(window)
    assert "Send now" in offered(window)


def test_a_switch_says_how_it_is_turned(window, program):
    care(window, program, CareFor(CarePart.LEAVING))
    assert said(window).count("May leave.") == len(Leaving)
    press(window, "How sure you feel")
    assert not program.privacy.on[Leaving.RATINGS]
    assert said(window).count("May leave.") == len(Leaving) - 1
    assert "Stays here. How sure people said they are of an area." in said(window)
    press(window, "How sure you feel")
    assert all(program.privacy.on.values())
    window.page.intent.emit(SwitchTurned(Leaving.PLANS, on=False))
    assert "Stays here. What people work towards" in said(window)


@pytest.mark.dressed
def test_times_are_kept_when_that_is_pressed(window, program):
    page = care(window, program, CareFor(CarePart.KEEPING))
    assert "500 days" in offered(window), "what is set can be kept"
    press(window, "2 years")
    rows = Hand(window).shown(Choices)
    Hand(window).press(next(b for b in rows[0].findChildren(Button) if b.words == "For ever"))
    assert program.privacy.keeping == Retention(left_days=500)
    press(window, "Keep it like this")
    assert program.privacy.keeping == Retention(audit_years=0, left_days=730)
    assert "Kept." in said(window)
    page.intent.emit(KeepingChosen(Retention()))
    assert said(window).count("Kept.") == 1


# --- a list


@pytest.fixture
def staff(tmp_path):
    file = tmp_path / "staff.csv"
    file.write_text("id,name\nana,Ana\nbad,\ncy,Cy\n", encoding="utf-8")
    return file


def test_a_list_is_read_agreed_to_and_taken_in(window, program, staff):
    page = care(window, program, CareFor(CarePart.ROSTER))
    page.intent.emit(RosterChosen(staff))
    words = said(window)
    assert page.heading.text() == "This would happen"
    for line in ("New people: 2", "Lines that cannot be used: 1", "Line 3: The name is missing."):
        assert line in words
    assert "not in the list: 4" in words
    assert "Amina Diallo, Ben Okafor" in words
    assert "Derya" not in words, "nobody lets themselves go"
    assert program.rosters.taken == []
    press(window, "Do it")
    assert program.rosters.taken == ["ana", "cy"]
    assert "Added: 2" in said(window)
    assert "Have left" not in said(window)


def test_who_is_not_in_the_list_goes_only_where_that_was_chosen(window, program, staff):
    care(window, program, CareFor(CarePart.ROSTER)).intent.emit(RosterChosen(staff))
    press(window, "Let them go")
    press(window, "Do it")
    assert "Have left: 4" in said(window)


def test_not_now_takes_nobody_in(window, program, staff):
    care(window, program, CareFor(CarePart.ROSTER)).intent.emit(RosterChosen(staff))
    press(window, "Not now")
    assert isinstance(window.page, CarePage)
    assert program.rosters.taken == []


def test_a_failure_in_between_begins_again_and_loses_nobody(window, program, staff):
    page = care(window, program, CareFor(CarePart.ROSTER))
    page.intent.emit(RosterChosen(staff))
    program.rosters.error = OSError("disk full")
    press(window, "Do it")
    assert program.rosters.taken == []
    press(window, "Try again")
    assert program.rosters.taken == ["ana", "cy"]
    assert "Added: 2" in said(window)


class Slow:
    """A background that works when it is told to."""

    def __init__(self):
        self.waiting = []

    def run(self, work, *, done, failed):
        self.waiting.append((work, done))

    def step(self):
        work, done = self.waiting.pop(0)
        done(work())


def test_it_says_how_far_it_is_and_can_be_stopped(window, program, staff, monkeypatch):
    monkeypatch.setattr(roster_presenter, "AT_ONCE", 2)
    page = care(window, program, CareFor(CarePart.ROSTER))
    page.intent.emit(RosterChosen(staff))
    slow = Slow()
    monkeypatch.setattr(program.background, "run", slow.run)
    page.intent.emit(RosterAgreed())
    page.intent.emit(RosterAgreed())
    assert "0 of 3 lines" in said(window)
    slow.step()
    assert "2 of 3 lines" in said(window)
    page.intent.emit(RosterStopped())
    slow.step()
    assert not slow.waiting
    assert page.heading.text() == "Stopped. What was done stays"
    assert "Added: 2" in said(window)
    assert program.rosters.taken == ["ana", "cy"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"id,Name\n", "There is nobody in this list."),
        (b"Nr,Name\n1,Ana\n", "needs the heading “id”"),
        (b"\0\1\2\xff\xfe" * 9, "no list that can be read"),
        (None, "cannot be opened"),
    ],
)
def test_a_file_that_is_no_list_is_said_to_be_none(window, program, tmp_path, content, words):
    file = tmp_path / "x.csv"
    if content is not None:
        file.write_bytes(content)
    care(window, program, CareFor(CarePart.ROSTER)).intent.emit(RosterChosen(file))
    assert words in said(window)
    if "nobody" in words:
        assert not window.page.foot_buttons()[-1].isEnabled(), "there is nothing to do"


def test_the_dialog_gives_the_file_on(window, program, staff):
    page = care(window, program, CareFor(CarePart.ROSTER))
    press(window, "Choose a file")
    dialog = page.findChild(QFileDialog)
    dialog.fileSelected.emit(str(staff))
    dialog.close()
    deliver()
    assert page.heading.text() == "This would happen"


def test_every_refusal_of_a_list_has_a_sentence_of_its_own_and_braces_stay():
    files = ("roster_unreadable", "roster_too_big", "roster_too_long", "roster_no_column", "roster_column_twice")
    assert len({list_trouble(code, {}) for code in (*files, "file", "other")}) == len(files) + 2
    lines = ("name_missing", "bad_id", "id_taken", "bad_role", "roster_id_twice", "was_erased", "was_merged")
    more = ("bad_site", "other_site", "not_oneself", "other")
    assert len({line_trouble(code, {}) for code in (*lines, *more)}) == len(lines) + len(more)
    assert "“{roles}” is not known. There are: x" in line_trouble("bad_role", {"roles": "x", "role": "{roles}"})


def test_many_problems_are_counted(window, program):
    page = care(window, program, CareFor(CarePart.ROSTER))
    lines = tuple(RosterLine(line=n, id="x", outcome="refused", code="bad_id") for n in range(2, 40))
    page.show_report(roster_presenter.RosterReport(lines=lines, unknown=()), [], dry_run=True)
    assert "And 18 more." in said(window)


# --- the look of all of them


@pytest.mark.dressed
def test_every_page_about_the_device_fits_big_words(window, program):
    look = Preferences(theme=Theme.DARK, text_size=TextSize.XXL, language="ar")
    window.navigator.dress_device(look)
    for name, show in {**{str(place): place for place in CARE_PLACES}, **CARE_PAGES}.items():
        program.caretakers.ids = [DERYA]
        first = None if callable(show) else show
        window.navigator.to(places.SignedIn(program.accounts.people["p0"], look, first=first))
        if callable(show):
            show(window, program)
        deliver()
        assert not cut(window), name
        assert not runs_off(window), name
        assert not unfit(window), name
        assert window.page.heading.text(), name
