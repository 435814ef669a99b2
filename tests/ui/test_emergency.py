# SPDX-License-Identifier: Apache-2.0
"""In an emergency nobody signs in: two taps to the steps, in one's own language, and nothing else is open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.preferences import Preferences, TextSize, Theme
from tests.ui.audits import cut, runs_off, unfit
from tests.ui.conftest import deliver
from tests.ui.fake_emergency import TITLES
from tests.ui.test_care import care, offered, press, said
from tests.ui.test_kiosk import kiosk, signed_in  # noqa: F401 - a fixture
from ui.window import places
from ui.window.aid_places import ToLookUp
from ui.window.care_places import CareFor, CarePart
from ui.window.emergency_places import AtEmergency, Emergency
from ui.window.hand import Hand
from ui.window.idle import EMERGENCY_MS
from ui.window.kiosk_places import Attract
from ui.window.pages.aids import LookUpPage
from ui.window.pages.attract import AttractPage
from ui.window.pages.emergency import EmergencyPage, EmergencyReadPage
from ui.window.pages.help import HelpPage
from ui.window.pages.livery import LiveryPage
from ui.window.pages.people import PeoplePage
from ui.window.pages.question import QuestionPage
from ui.window.widgets.basic import Button, Card
from ui.window.widgets.reading import Reading


def tap_way_in(window):
    deliver()
    assert window.header.emergency.isVisible()
    Hand(window).press(window.header.emergency)


def read(window):
    return "\n".join(each.toPlainText() for each in Hand(window).shown(Reading, window.page))


@pytest.mark.parametrize("place", ["people", "pin", "new"])
def test_two_taps_lead_to_the_steps_whole_and_at_once(window, program, place):
    before = {"people": places.People(), "pin": places.Pin(program.accounts.people["p0"]), "new": places.NewPerson()}
    window.navigator.to(before[place])
    assert program.emergency.asked == []  # not before somebody asks
    tap_way_in(window)
    assert isinstance(window.page, EmergencyPage)
    assert window.page.heading.text() == "In an emergency: call \u2066112\u2069"
    press(window, "Choking")
    assert isinstance(window.page, EmergencyReadPage)
    words = read(window)
    assert words.index("back blows") < words.index("five and five") < words.index("Lower them")
    assert "Number to call: \u2066112\u2069" in said(window)
    assert "notice" not in [card.property("role") for card in Hand(window).shown(Card, window.page)]  # it is no button
    assert window.navigator.card is None
    assert program.emergency.asked == ["offered", "choking", "media/five.svg"]
    press(window, "Sign in")
    assert isinstance(window.page, PeoplePage)


def test_it_is_named_and_reached_by_keyboard(window):
    deliver()
    button = window.header.emergency
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface.text(QAccessible.Text.Name) == "In an emergency"
    for _ in range(40):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is button:
            break
    QTest.keyClick(button, Qt.Key.Key_Return)
    Hand(window).settle()
    entry = window.page.entries[0]
    for _ in range(40):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is entry:
            break
    QTest.keyClick(entry, Qt.Key.Key_Return)
    Hand(window).settle()
    assert isinstance(window.page, EmergencyReadPage)


def test_whoever_is_signed_in_or_practises_has_no_such_button(window, program):
    signed_in(program, window)
    assert not window.header.emergency.isVisible()
    window.navigator.to(places.People())
    assert window.header.emergency.isVisible()


@pytest.mark.parametrize("way", ["help", "look up"])
def test_whoever_is_signed_in_finds_it_first_and_goes_on_where_they_were(window, program, way):
    hand = Hand(window)
    signed_in(program, window)
    window.navigator.to(places.AtStep(program.learning.question()))
    hand.settle()
    learner = window.navigator.card.id
    if way == "help":
        hand.press(window.header.help)
    else:
        window.navigator.to(ToLookUp())
        hand.settle()
    first = hand.shown(Button, window.page)[0]
    assert first.words == "In an emergency"
    assert "signed out" in first.detail
    hand.press(first)
    assert isinstance(window.page, EmergencyPage)
    assert window.navigator.card is None
    assert program.accounts.acting is None
    assert program.resuming.left(learner).stack[-1].kind == ("step" if way == "help" else "to_look_up")
    program.learning.resumable = "shift_quiz"
    window.navigator.to(places.SignedIn(program.accounts.people[learner], Preferences(shown_how=True)))
    hand.settle()
    assert isinstance(window.page, QuestionPage if way == "help" else LookUpPage)


def test_nobody_acts_there_whose_pin_was_still_being_looked_at(window, program):
    window.navigator.to(places.Pin(program.accounts.people["p0"]))
    program.accounts.acting = "p0"  # it was right, and nobody waited for that
    tap_way_in(window)
    assert program.accounts.acting is None


def test_without_a_number_none_is_made_up(window, program):
    program.emergency.now = ""
    tap_way_in(window)
    assert window.page.heading.text() == "In an emergency"
    assert "Call the emergency number of your country." in said(window)
    assert not any(sign.isdigit() for sign in said(window))
    press(window, "Choking")
    assert "Call the emergency number of your country." in said(window)


def test_another_language_is_one_press_here_and_there(window):
    tap_way_in(window)
    press(window, "Español")
    assert isinstance(window.page, EmergencyPage)
    assert TITLES["es"]["choking"] in offered(window)
    press(window, TITLES["es"]["choking"])
    assert window.page.heading.text() == TITLES["es"]["choking"]
    press(window, "English")
    assert isinstance(window.page, EmergencyReadPage)
    assert window.page.heading.text() == "Choking"


@pytest.mark.dressed
def test_the_text_size_of_how_it_looks_leads_back_to_the_steps(window):
    window.navigator.to(Emergency())
    press(window, "Choking")
    window.navigator.to(places.Look())
    window.navigator.dress_device(Preferences(language="es", text_size=TextSize.XXL))
    window.navigator.to(places.Back())
    deliver()
    assert isinstance(window.page, EmergencyReadPage)
    assert window.page.heading.text() == TITLES["es"]["choking"]


def test_help_leads_back_to_it(window):
    window.navigator.to(Emergency())
    Hand(window).press(window.header.help)
    assert isinstance(window.page, HelpPage)
    assert "danger" in said(window)
    window.navigator.to(places.Back())
    assert isinstance(window.page, EmergencyPage)


def test_it_is_read_aloud_from_its_title_on(window):
    window.navigator.to(Emergency())
    press(window, "Choking")
    parts = window.page.spoken()
    assert [part.shown for part in parts][:2] == ["Choking", 'Ask: "Are you choking?"']
    assert all(window.page.spoken_place(part.where) is not None for part in parts)
    assert window.reading.offered


def test_the_steps_stay_while_hands_are_busy_and_then_the_first_page_comes(window):
    usual = window.idle._timer.interval()
    window.navigator.to(Emergency())
    press(window, "Choking")
    assert window.idle._timer.interval() == EMERGENCY_MS > usual
    window.idle.idle.emit()
    deliver()
    assert isinstance(window.page, PeoplePage)
    assert window.idle._timer.interval() == usual


def test_a_kiosk_has_it_before_the_first_touch_and_stays_locked(kiosk, program):  # noqa: F811
    kiosk.navigator.to(Attract())
    tap_way_in(kiosk)
    press(kiosk, "Choking")
    assert kiosk.kiosk.lock.locked
    assert not kiosk.close()
    kiosk.idle.idle.emit()
    deliver()
    assert not kiosk.kiosk.asking.isVisible()  # nothing covers the steps
    assert isinstance(kiosk.page, AttractPage)


def test_a_language_chosen_there_is_gone_with_whoever_chose_it(kiosk):  # noqa: F811
    tap_way_in(kiosk)
    press(kiosk, "Español")
    kiosk.idle.idle.emit()
    deliver()
    assert "In an emergency" in offered(kiosk)


def test_what_is_gone_says_so_and_shows_nothing(window):
    window.navigator.to(Emergency())
    deliver()
    card = window.page.entries[0]._value.card
    window.navigator.to(AtEmergency(type(card)("care", "lesson", "secret", "Secret")))
    deliver()
    assert read(window) == ""
    assert window.page.spoken() == ()


@pytest.mark.dressed
@pytest.mark.parametrize("language", ["en", "es", "pl", "ar"])
@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.HIGH_CONTRAST])
def test_nothing_is_cut_at_twice_the_size(window, program, language, theme):
    window.navigator.dress_device(Preferences(language=language, text_size=TextSize.XXL, theme=theme))
    for place in (places.People(), places.Pin(program.accounts.people["p0"]), Emergency()):
        window.navigator.to(place)
        deliver()
        assert window.header.height() < 120
        assert not cut(window)
        assert not runs_off(window)
        assert not unfit(window)
    Hand(window).press(window.page.entries[0])
    assert not cut(window)
    assert not runs_off(window)
    body = window.page.body.mapTo(window, window.page.body.rect().topLeft())
    assert body.y() < 600 * 0.65  # the first step is in sight


def test_whoever_looks_after_the_device_sets_the_number(window, program):
    page = care(window, program, CareFor(CarePart.LOOK))
    assert isinstance(page, LiveryPage)
    keep = page.foot_buttons()[-1]
    assert page._number.text() == "112"
    page._number.setText("help")
    Hand(window).press(keep)
    assert "It looks like 112." in said(window)
    assert program.emergency.now == "112"
    page._number.setText(" 0 112 ")
    Hand(window).press(keep)
    assert program.emergency.now == "0 112"
    assert "Kept." in said(window)
    assert not keep.isEnabled()
    assert "As it was before" not in offered(window)
