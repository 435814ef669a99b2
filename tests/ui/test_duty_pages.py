# SPDX-License-Identifier: Apache-2.0
"""What is asked of people, in the window on a real record: set in a few presses, met, seen on the other side, saved."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtWidgets import QLineEdit

from app.clock import DAY_MS
from app.duties.views import Order
from app.events import Purpose
from app.leading.facts import Proof
from app.preferences import Preferences, Theme
from app.rights import COMMAND_LINE, Role
from tests.app.duties import duties_kit as kit
from tests.app.duties.duties_kit import Team
from tests.app.encouraging_kit import encouraging
from tests.app.kit import Device
from tests.ui.conftest import deliver
from tests.ui.fake_duties import ACTS, MINE
from ui.window import places
from ui.window.duty_places import DutyAt, DutySteps, MyDuties, MyDutyAt, MyRecord, SiteRecords, Step, ToDuties
from ui.window.duty_words import act_words, my_words
from ui.window.hand import Hand
from ui.window.pages.duties import DutiesPage, DutyHistoryPage, DutyPage, DutyPersonPage
from ui.window.pages.duty_set import DutyStepPage
from ui.window.pages.my_duties import MyDutiesPage, MyDutyPage
from ui.window.pages.today import TodayPage
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.duty_line import DutyLine
from ui.window.widgets.lying import Lying
from ui.window.widgets.nudge_card import NudgeCard
from ui.window.widgets.tick import Tick


@pytest.fixture
def team(tmp_path, program):
    device = Device(tmp_path, kit.PACK)
    team = Team(device, site="north")
    program.duties, program.my_duties, program.training = team.duties, team.mine, team.records
    program.encouraging = encouraging(device)
    program.copies = tmp_path
    yield team
    device.close()


@pytest.fixture
def hand(team, window, program):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT)))
    deliver()
    return Hand(window)


def said(hand):
    return " | ".join(text.text() for text in hand.shown(Text, hand.page))


def to(hand, place):
    hand.window.navigator.to(place)
    hand.settle()


def press(hand, words):
    hand.press(next(each for each in hand.shown(Button, hand.page) if each.words.startswith(words)))
    hand.settle()


def test_a_duty_is_asked_in_six_presses_and_stands_in_each_record(hand, team):
    to(hand, ToDuties())
    assert "Nothing is asked here yet." in said(hand)
    for words in (
        "Ask something",
        "Module clean",
        "Everybody of the site",
        "A short check",
        "Every year",
        "Within four weeks",
        "Ask it",
    ):
        press(hand, words)
    assert isinstance(hand.page, DutyPage)
    (card,) = team.duties.of_site()
    assert (card.order.module, card.order.terms.proof, card.order.within_days) == ("clean", Proof.CHECK, 28)
    for who in ("ana", "ben", "sue"):
        assert len(team.given(who)) == 1, who
    assert "Not yet: 3" in said(hand)


def test_only_what_can_be_met_here_is_offered(hand):
    to(hand, DutySteps(Order(module="safe"), Step.HOW, title="Module safe"))
    assert "Somebody watches it at work" not in said(hand)
    to(hand, DutySteps(Order(module="clean"), Step.HOW, title="Module clean"))
    assert "Somebody watches it at work" in said(hand)


def test_people_are_chosen_by_name_and_a_setting_is_changed(hand, team):
    to(hand, DutySteps(Order(module="clean", pack="kit"), Step.WHO, title="Module clean"))
    press(hand, "People I choose")
    (line,) = hand.shown(QLineEdit, hand.page)
    line.setText("be")
    hand.settle()
    (ben,) = hand.shown(Tick, hand.page)
    hand.press(ben)
    for words in ("Go on with: 1", "A session together", "Once", "By ", "More settings", "How many days of grace"):
        press(hand, words)
    press(hand, "14")
    press(hand, "Back")
    assert isinstance(hand.page, DutyStepPage)
    press(hand, "Ask it")
    (card,) = team.duties.of_site()
    assert (card.order.people, card.order.terms.grace_days, card.order.terms.valid_days) == (("ben",), 14, 0)
    assert card.order.due_day == kit.today(team.device) + 28
    assert team.given("ana") == []


def test_one_duty_by_people_changed_reminded_excused_and_ended(hand, team):
    card = team.put(Order(module="clean"))
    team.device.clock.pass_ms(40 * DAY_MS)
    team.device.record.append("ben", kit.ended(Purpose.CHECK))
    to(hand, DutyAt(card.duty))
    assert "Overdue: 2" in said(hand)
    assert "Done: 1" in said(hand)
    press(hand, "Remind: 2")
    assert "Nobody is told twice." in said(hand)
    assert len(team.device.record.state("ana").leading.follow_ups) == 1
    press(hand, "Ana")
    assert isinstance(hand.page, DutyPersonPage)
    excuse = next(each for each in hand.shown(Button, hand.page) if each.words == "Excuse them")
    assert not excuse.isEnabled(), "not without a reason"
    hand.shown(QLineEdit, hand.page)[0].setText("On leave until June")
    press(hand, "Excuse them")
    assert "Excused: 1" in said(hand)
    press(hand, "Who did what")
    assert isinstance(hand.page, DutyHistoryPage)
    assert "Sue excused Ana." in said(hand)
    assert "On leave until June" in said(hand)
    press(hand, "Back")
    press(hand, "Change it")
    press(hand, "Every year")
    press(hand, "Every three years")
    press(hand, "Ask it so from now on")
    assert team.duties.one(card.duty).card.order.terms.valid_days == 1095
    press(hand, "Ask it of nobody any more")
    press(hand, "End it")
    assert isinstance(hand.page, DutiesPage)
    assert team.given("ben")[-1].ended


def test_many_people_come_a_few_at_a_time_and_are_found_by_name(hand, team):
    team.device.gate.enter(COMMAND_LINE)
    for number in range(45):
        team.device.accounts.add(id=f"x{number}", name=f"Person {number:02}", role=Role.LEARNER, pack="kit")
    team.acts("sue")
    card = team.duties.put(Order(module="clean"))
    to(hand, DutyAt(card.duty))
    assert "Not yet: 48" in said(hand)
    assert sum(each.words.startswith("Person") for each in hand.shown(Button, hand.page)) <= 20
    (line,) = hand.shown(QLineEdit, hand.page)
    line.setText("person 44")
    hand.settle()
    assert [each.words for each in hand.shown(Button, hand.page) if each.words.startswith("Person")] == ["Person 44"]
    assert len(team.given("x44")) == 1, "all of it is written meanwhile"


def test_what_does_not_come_to_count_in_a_record_is_not_written_for_ever(hand, team, monkeypatch):
    duty, asked = team.put(Order(module="clean")).duty, []
    monkeypatch.setattr(team.duties, "spread", lambda duty: asked.append(duty) or 20)
    to(hand, DutyAt(duty))
    assert len(asked) == 2
    press(hand, "Ask it of nobody any more")
    press(hand, "End it")
    assert isinstance(hand.page, DutiesPage), "who ends it gets on"
    assert len(asked) == 4


# --- on the other side


@pytest.fixture
def ana(team, program, hand):
    """The window is Ana's: the fake accounts of the window know her under another id."""
    team.acts("ana")
    mine, first, one, record = team.mine.mine, team.mine.first, team.mine.one, team.records.of_person
    program.my_duties.first = lambda _learner: first("ana")
    program.my_duties.mine = lambda _learner: mine("ana")
    program.my_duties.one = lambda _learner, duty: one("ana", duty)
    program.training.of_person = lambda _learner: record("ana")
    return hand


def test_it_stands_on_today_without_any_reminder_and_leads_to_the_check(ana, team, program):
    team.acts("sue")
    team.put(Order(module="clean"))
    team.acts("ana")
    to(ana, places.Today())
    assert isinstance(ana.page, TodayPage)
    assert len(ana.shown(DutyLine, ana.page)) == 1
    assert "Asked of you: Module clean. Until" in said(ana)
    assert not ana.shown(NudgeCard, ana.page)
    press(ana, "See what to do")
    assert isinstance(ana.page, MyDutyPage)
    assert "Sue asks this of you." in said(ana)
    started = program.learning.calls if hasattr(program.learning, "calls") else None
    press(ana, "Begin the check")
    assert started is None or started


def test_what_is_asked_and_what_one_chose_are_parted(ana, team):
    team.acts("sue")
    team.put(Order(module="clean"))
    team.acts("ana")
    to(ana, MyDuties())
    assert isinstance(ana.page, MyDutiesPage)
    words = said(ana)
    assert words.index("You have to do this") < words.index("Module clean") < words.index("You chose this")


def test_a_record_is_saved_to_print_and_as_a_table(ana, team, tmp_path, program):
    team.acts("sue")
    team.put(Order(module="clean"))
    team.device.record.append("ana", kit.ended(Purpose.CHECK))
    team.acts("ana")
    to(ana, MyRecord())
    assert "Done on" in said(ana)
    press(ana, "Save to print (PDF)")
    (pdf,) = ana.shown(Lying, ana.page)
    assert pdf.named.read_bytes().startswith(b"%PDF")
    press(ana, "Save as a table (CSV)")
    (table,) = ana.shown(Lying, ana.page)
    (row,) = csv.DictReader(table.named.read_text("utf-8-sig").splitlines())
    assert (row["person"], row["module"], row["how"], row["status"]) == ("ana", "clean", "check", "current")


def test_an_empty_record_is_nothing_to_save(ana, team):
    team.acts("ana")
    to(ana, MyRecord())
    assert "Nothing was asked so far." in said(ana)
    assert [each.words for each in ana.shown(Button, ana.page) if "Save" in each.words] == []


def test_the_records_of_the_site_are_one_table(hand, team):
    team.put(Order(module="clean"))
    to(hand, SiteRecords())
    press(hand, "Save the table")
    (table,) = hand.shown(Lying, hand.page)
    rows = list(csv.DictReader(table.named.read_text("utf-8-sig").splitlines()))
    assert {row["person"] for row in rows} == {"ana", "ben", "sue"}


def test_every_status_and_way_has_its_words(window, program):
    program.my_duties.on()
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT)))
    deliver()
    hand = Hand(window)
    for duty in MINE:
        to(hand, MyDutyAt(duty.duty))
        assert duty.title in said(hand)
        assert duty.title in my_words(duty)
    assert all(act_words(act) for act in ACTS)
