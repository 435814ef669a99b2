# SPDX-License-Identifier: Apache-2.0
"""Who does what, in the window on a real record: said by a supervisor, told by oneself, and a duty for a job."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtWidgets import QLineEdit

from app.duties.views import Order
from app.preferences import Preferences, Theme
from app.rights import COMMAND_LINE
from tests.app.jobs.jobs_kit import Workers
from tests.ui.conftest import deliver
from tests.ui.fake_duties import LEFT_OVER
from tests.ui.fake_goals import ROLE
from tests.ui.fake_jobs import COOK, LINES
from ui.window import places
from ui.window.duty_places import MyDuties, ToDuties
from ui.window.goal_places import GoalsSurvey, SurveyPart
from ui.window.hand import Hand
from ui.window.job_places import JobOf, JobsHere
from ui.window.pages.duties import DutiesPage, DutyPage
from ui.window.pages.goal_survey import RolesPage
from ui.window.pages.jobs import JobOfPage, JobsPage
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.tick import Tick


@pytest.fixture
def hand(window, program):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT)))
    deliver()
    return Hand(window)


@pytest.fixture
def team(tmp_path, program):
    workers = Workers(tmp_path)
    program.jobs, program.duties, program.my_duties = workers.jobs, workers.duties, workers.mine
    yield workers
    workers.device.close()


def to(hand, place):
    hand.window.navigator.to(place)
    hand.settle()


def said(hand):
    return " | ".join(text.text() for text in hand.shown(Text, hand.page))


def words(hand):
    return [button.words for button in hand.shown(Button, hand.page)]


def press(hand, *names):
    for name in names:
        hand.press(next(each for each in hand.shown(Button, hand.page) if each.words.startswith(name)))
        hand.settle()


def test_a_job_is_said_and_a_duty_for_it_reaches_who_has_it(team, hand):
    to(hand, ToDuties())
    press(hand, "Who does what")
    assert isinstance(hand.page, JobsPage)
    assert "Not said yet: 3" in said(hand)
    press(hand, "Ana")
    assert isinstance(hand.page, JobOfPage)
    press(hand, "Cook", "Keep it like this")
    assert isinstance(hand.page, JobsPage), "back where the next name stands"
    assert "With a job: 1" in said(hand)
    assert [fact.jobs for fact in team.said_of("ana")] == [("cook",)]
    press(hand, "Back", "Ask something", "Module clean", "Those with a job I choose", "Cook", "Go on with: 1")
    press(hand, "A short check", "Every year", "Within four weeks")
    assert "Everybody with the job: Cook" in words(hand)
    press(hand, "Ask it")
    assert isinstance(hand.page, DutyPage)
    assert "Everybody with the job: Cook" in said(hand)
    assert [len(team.given(who)) for who in ("ana", "ben", "sue")] == [1, 0, 0]


def test_what_somebody_says_is_taken_with_one_press_or_not_at_all(team, hand):
    team.acts("ben")
    team.jobs.say("ben", ("driver",))
    team.acts("sue")
    to(hand, JobsHere())
    assert "They say so themselves: 1" in said(hand)
    press(hand, "Ben")
    assert "Ben says: Driver" in said(hand)
    assert not [tick for tick in hand.shown(Tick, hand.page) if tick.on], "nothing is taken before somebody presses"
    team.device.clock.pass_ms(1)
    press(hand, "That is right")
    assert [fact.jobs for fact in team.said_of("ben") if not fact.said] == [("driver",)]
    assert "They say so themselves" not in said(hand)


def test_a_name_is_found_among_many(hand, program):
    program.jobs.lines = tuple(
        msgspec.structs.replace(LINES[1], learner=f"p{number}", name=f"Person {number:03}") for number in range(500)
    )
    to(hand, JobsHere())
    assert sum(each.startswith("Person") for each in words(hand)) <= 20
    hand.page.findChild(QLineEdit).setText("person 317")
    hand.settle()
    press(hand, "Person 317")
    assert program.jobs.calls[-1] == ("one", "p317")


def test_several_people_are_given_one_job_in_pieces(hand, program):
    to(hand, JobsHere())
    press(hand, "Several people")
    onward = next(each for each in hand.shown(Button) if each.words.startswith("Go on with"))
    assert not onward.isEnabled()
    press(hand, "Cem", "Bea", "Ana", "Go on with: 3")
    assert "Which job do all of them have?" in said(hand)
    press(hand, "Back")
    assert [tick.on for tick in hand.shown(Tick, hand.page)] == [True, True, True], "who was ticked still is"
    press(hand, "Go on with: 3", "Helper")
    gives = [call for call in program.jobs.calls if call[0] == "give"]
    assert gives == [("give", "helper", ("p1", "p2", "p3")), ("give", "helper", ("p3",))]
    assert "With a job: 3" in said(hand)
    assert not hand.shown(Tick, hand.page)
    press(hand, "Several people", "Back")
    assert not hand.shown(Tick, hand.page)
    press(hand, "Cem")
    assert isinstance(hand.page, JobOfPage)


def test_several_people_without_a_job_in_common(hand, program):
    program.jobs.choices = ()
    to(hand, JobsHere())
    press(hand, "Several people", "Cem", "Go on with: 1")
    assert "There is no job that all of them can have." in said(hand)


def test_it_leads_from_a_person_and_back(hand):
    to(hand, ToDuties())
    to(hand, JobOf("p3", "Bea Novak"))
    assert [tick.words for tick in hand.shown(Tick, hand.page) if tick.on] == [
        "Cook",
        "Senior care assistant at night",
    ]
    press(hand, "Back")
    assert isinstance(hand.page, DutiesPage)


def test_where_a_pack_has_no_jobs_it_says_so(hand, program):
    program.jobs.choices = ()
    to(hand, JobOf("p2", "Cem Yıldız"))
    assert "What Cem Yıldız learns from has no jobs in it." in said(hand)
    assert "Keep it like this" not in words(hand)


def test_one_says_in_the_survey_which_job_one_has_and_takes_it_back(hand, program):
    role = msgspec.structs.replace(ROLE, card=msgspec.structs.replace(ROLE.card, id=COOK.id, title=COOK.title))
    program.goals.roles = (role,)
    to(hand, GoalsSurvey(SurveyPart.ROLES, alone=True))
    assert isinstance(hand.page, RolesPage)
    assert "Your supervisor sees which job you name" in said(hand)
    press(hand, "That is my job")
    assert program.jobs.calls == [("say", "p0", ("cook",))]
    press(hand, "That is my job")
    assert program.jobs.calls[-1] == ("say", "p0", ())


def test_what_the_workplace_says_is_not_asked(hand, program):
    role = msgspec.structs.replace(ROLE, card=msgspec.structs.replace(ROLE.card, id=COOK.id, title=COOK.title))
    program.goals.roles = (role,)
    program.jobs.own = msgspec.structs.replace(program.jobs.own, jobs=(COOK,))
    to(hand, GoalsSurvey(SurveyPart.ROLES, alone=True))
    assert "Your workplace says that this is your job." in said(hand)
    assert "That is my job" not in words(hand)


def test_what_nobody_here_set_stands_below_and_can_only_be_ended(hand, program):
    program.duties.cards = (*program.duties.cards, LEFT_OVER)
    to(hand, ToDuties())
    assert "Whoever set this is not here: 1" in said(hand)
    press(hand, LEFT_OVER.title)
    assert "Set by somebody who is no longer here." in said(hand)
    assert "This topic is not on this device" in said(hand)
    assert "Change it" not in words(hand)
    assert "Ask it of nobody any more" in words(hand)


def test_it_is_ended_though_its_supervisor_was_erased(team, hand):
    team.put(Order(module="clean"))
    team.device.gate.enter(COMMAND_LINE)
    team.device.accounts.add(id="sam", name="Sam", role="supervisor", pack="kit")
    team.device.privacy.erase("sue")
    team.acts("sam")
    to(hand, ToDuties())
    press(hand, "Module clean", "Ask it of nobody any more", "End it")
    assert isinstance(hand.page, DutiesPage)
    assert "Nothing is asked here yet." in said(hand)
    assert [fact.ended for fact in team.given("ana")] == [False, True]


def test_one_reads_which_job_one_has_beside_what_is_asked(hand, program):
    program.my_duties.on()
    to(hand, MyDuties())
    assert "Your job here: Cook. Your workplace says so." in said(hand)
